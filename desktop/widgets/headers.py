"""Heads of panes and sections, hairlines and cards."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from desktop.widgets.controls.buttons import PaintedButton
from desktop.widgets.label import Label
from desktop.widgets.look.paint import CENTRED, box, brush_for, words
from desktop.widgets.theme import current_theme

HEIGHT = 56


class PaneHeader(QWidget):
    """The head of a pane: something in front, a title, a line below it, tools at the end."""

    def __init__(self, title: str, subtitle: str = "", *, line: bool = True, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._line = line
        self.title = Label(title, "heading", elide=True)
        self.subtitle = Label(subtitle, "caption", "text-muted", elide=True)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(16, 0, 12, 0)
        self._row.setSpacing(4)
        column = QVBoxLayout()
        column.setSpacing(0)
        column.addStretch()
        column.addWidget(self.title)
        column.addWidget(self.subtitle)
        column.addStretch()
        self._row.addLayout(column, 1)
        self.say(title, subtitle)

    def say(self, title: str, subtitle: str = "") -> None:
        """Change the words."""
        self.title.setText(title)
        self.title.set_role("body-strong" if subtitle else "heading")
        self.subtitle.setText(subtitle)
        self.subtitle.setHidden(not subtitle)

    def lead(self, *parts: QWidget) -> None:
        """Put something in front of the title."""
        for place, part in enumerate(parts):
            self._row.insertWidget(place, part)

    def add(self, tool: QWidget) -> None:
        """Put a tool at the end."""
        self._row.addWidget(tool)

    def restyle(self) -> None:
        """Measure anew with the theme's fonts."""
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), current_theme().px(HEIGHT))

    def minimumSizeHint(self) -> QSize:
        return QSize(super().minimumSizeHint().width(), current_theme().px(HEIGHT))

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._line:
            box(brush_for(self), QRectF(0, self.height() - 1, self.width(), 1), 0, current_theme().color("border"))


class LinkButton(PaintedButton):
    """A word that does something, in the colour of links."""

    radius = 6

    def __init__(self, text: str, role: str = "small", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._role = role
        self.setText(text.replace("&", "&&"))
        self.setAccessibleName(text)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        theme = current_theme()
        width = QFontMetricsF(theme.font(self._role, 500)).horizontalAdvance(self.accessibleName())
        return QSize(round(width) + 8, theme.target(28))

    def paintEvent(self, event: QPaintEvent) -> None:
        theme, font = current_theme(), current_theme().font(self._role, 500)
        font.setUnderline(self.underMouse())
        ink = "text-link" if self.isEnabled() else "text-disabled"
        words(brush_for(self), QRectF(self.rect()), self.accessibleName(), font, theme.color(ink), CENTRED)


class SectionHeader(QWidget):
    """The head of a section, with one action at its end.

    Signals:
        pressed: the action was pressed.
    """

    pressed = Signal()

    def __init__(self, title: str, action: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title = Label(title, "body-strong", elide=True)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.title, 1)
        if action:
            button = LinkButton(action)
            button.clicked.connect(self.pressed)
            row.addWidget(button)


class Hairline(QWidget):
    """One pixel between two things."""

    def __init__(self, *, upright: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        if upright:
            self.setFixedWidth(1)
        else:
            self.setFixedHeight(1)

    def paintEvent(self, event: QPaintEvent) -> None:
        box(brush_for(self), QRectF(self.rect()), 0, current_theme().color("border"))


class Card(QFrame):
    """A box with a frame; `frame` is a colour of the tokens, "focus" for the one that is open."""

    def __init__(
        self, *, frame: str = "border", radius: int = 12, fill: str = "surface-raised", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._frame, self._radius, self._fill = frame, radius, fill

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = current_theme()
        width = 2 if self._frame in {"focus", "danger"} else 1
        rect = QRectF(self.rect())
        box(brush_for(self), rect, self._radius, theme.color(self._fill), theme.color(self._frame), width)
