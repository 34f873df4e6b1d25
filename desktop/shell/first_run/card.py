"""A card that opens in place."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QAccessible, QFocusEvent, QKeyEvent, QMouseEvent, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from desktop.widgets.label import Label
from desktop.widgets.look.paint import box, brush_for, picture
from desktop.widgets.roles import take_role
from desktop.widgets.theme import current_theme

BODY_GAP, ARROW = 12, 24


class IconTile(QWidget):
    """An icon on a soft square."""

    def __init__(self, icon: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon, self._lit = icon, False
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def light(self, *, lit: bool) -> None:
        """Stand out, or step back."""
        self._lit = lit
        self.update()

    def sizeHint(self) -> QSize:
        side = current_theme().px(44)
        return QSize(side, side)

    def paintEvent(self, event: QPaintEvent) -> None:
        theme, painter = current_theme(), brush_for(self)
        box(painter, QRectF(self.rect()), 10, theme.color("accent-soft" if self._lit else "surface-sunken"))
        ink = "accent-soft-text" if self._lit else "text-muted"
        picture(painter, self.rect(), theme.icon(self._icon, theme.px(22), ink, self.devicePixelRatioF()))


class Card(QWidget):
    """A choice with a title and a sentence; opened, it shows its form.

    Signals:
        chosen: the user wants it open.
    """

    chosen = Signal()

    def __init__(self, icon: str, title: str, text: str, body: QWidget | None = None) -> None:
        super().__init__()
        self._open = False
        self._tile = IconTile(icon)
        self._body = body
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        take_role(self, QAccessible.Role.Button)
        self.setAccessibleName(title)
        self.setAccessibleDescription(text)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        column = QVBoxLayout()
        column.setSpacing(0)
        column.addWidget(Label(title, "heading", weight=600, wrap=True))
        column.addWidget(Label(text, "body", "text-muted", wrap=True))
        if body is not None:
            body.setContentsMargins(0, BODY_GAP, 0, 0)
            column.addWidget(body)
            body.hide()
        row = QHBoxLayout(self)
        row.setContentsMargins(19, 19, 19, 19)
        row.setSpacing(16)
        row.addWidget(self._tile, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(column, 1)
        self._arrow_room = QWidget()
        self._arrow_room.setFixedWidth(ARROW)
        row.addWidget(self._arrow_room)

    def restyle(self) -> None:
        """Take the theme's colours."""
        self.update()

    @property
    def is_open(self) -> bool:
        """Tell whether the form shows."""
        return self._open

    def set_open(self, is_open: bool) -> None:
        """Show or hide the form."""
        self._open = is_open and self._body is not None
        self._tile.light(lit=self._open)
        self._arrow_room.setHidden(self._open)
        if self._body is not None:
            self._body.setVisible(self._open)
            focusable = Qt.FocusPolicy.NoFocus if self._open else Qt.FocusPolicy.TabFocus
            self.setFocusPolicy(focusable)
        self.setCursor(Qt.CursorShape.ArrowCursor if self._open else Qt.CursorShape.PointingHandCursor)
        self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        if not self._open and self.rect().contains(event.position().toPoint()):
            self.chosen.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self._open and event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space}:
            self.chosen.emit()
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        theme, painter = current_theme(), brush_for(self)
        frame, width = ("accent", 2.0) if self._open else ("border-strong", 1.0)
        if not self._open and self.underMouse():
            box(painter, QRectF(self.rect()), 14, theme.color("surface-hover"))
        if self.hasFocus() and not self._open:
            frame, width = "focus", 2.0
        box(painter, QRectF(self.rect()), 14, None, theme.color(frame), width)
        if not self._open:
            side = theme.px(20)
            place = QRectF(self.width() - 20 - side, 0, side, self.height())
            picture(painter, place, theme.icon("chevron-right", side, "text-muted", self.devicePixelRatioF()))
