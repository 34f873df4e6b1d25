"""The frame of a context pane: a head with a cross, sections that scroll, a foot."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from desktop.widgets.buttons import IconButton
from desktop.widgets.label import Label
from desktop.widgets.look.paint import brush_for
from desktop.widgets.marks import Badge
from desktop.widgets.theme import current_theme

HEAD = 56


class Rule(QWidget):
    """A hairline."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFixedHeight(1)

    def paintEvent(self, event: QPaintEvent) -> None:
        brush_for(self).fillRect(self.rect(), current_theme().color("border"))


class ContextPane(QFrame):
    """A pane beside the content.

    Signals:
        closed: the cross was pressed.
    """

    closed = Signal()

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("surface", "surface")
        self.setAccessibleName(title)
        self.badge = Badge(0, "muted")
        cross = IconButton("x", self.tr("Close"), "Ctrl+I")
        cross.clicked.connect(self.closed)
        head = QHBoxLayout()
        head.setContentsMargins(16, 0, 12, 0)
        head.setSpacing(10)
        head.addWidget(Label(title, "heading"))
        head.addWidget(self.badge)
        head.addStretch()
        head.addWidget(cross)
        top = QWidget()
        top.setLayout(head)
        self._top = top
        self._page = QWidget()
        self.sections = QVBoxLayout(self._page)
        self.sections.setContentsMargins(0, 0, 0, 0)
        self.sections.setSpacing(0)
        self._scroll = QScrollArea()
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # what stands in it takes the keyboard, and scrolls
        self._scroll.setWidget(self._page)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(top)
        column.addWidget(Rule())
        column.addWidget(self._scroll, 1)
        self._column = column
        self.restyle()

    def restyle(self) -> None:
        """Grow with the text."""
        self._top.setMinimumHeight(current_theme().px(HEAD) - 1)

    def set_foot(self, foot: QWidget) -> None:
        """Keep something at the lower end."""
        self._column.addWidget(Rule())
        self._column.addWidget(foot)

    def clear(self) -> None:
        """Take all sections away."""
        while (item := self.sections.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()

    def add_section(self, title: str = "") -> QVBoxLayout:
        """Begin a section under a hairline."""
        if self.sections.count():
            self.sections.addWidget(Rule())
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(8)
        if title:
            column.addWidget(Label(title, "body-strong"))
        self.sections.addWidget(holder)
        return column
