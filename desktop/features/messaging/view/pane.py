"""The frame of a context pane: a head with a cross, sections that scroll, a foot."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from desktop.widgets.controls.buttons import IconButton
from desktop.widgets.controls.marks import Badge
from desktop.widgets.flow import empty
from desktop.widgets.label import Label
from desktop.widgets.look.paint import brush_for
from desktop.widgets.pictures import Icon
from desktop.widgets.theme import current_theme

HEAD = 56


class Rule(QWidget):
    """A hairline."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFixedHeight(1)

    def paintEvent(self, event: QPaintEvent) -> None:
        brush_for(self).fillRect(self.rect(), current_theme().color("border"))


class Following(QWidget):
    """Holds a section with its hairline, and hides when the section does."""

    def __init__(self, holder: QWidget, part: QWidget, parent: QWidget) -> None:
        super().__init__(parent)  # without one it would be a window for a moment, and take the focus
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(holder)
        self._part = part
        part.installEventFilter(self)
        self.setHidden(part.isHidden())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in {QEvent.Type.ShowToParent, QEvent.Type.HideToParent}:
            self.setHidden(self._part.isHidden())
        return False


class FootNote(QWidget):
    """A picture and a sentence at the lower end of a pane."""

    def __init__(self, icon: str, words: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 14, 16, 14)
        row.setSpacing(12)
        row.addWidget(Icon(icon, 20, "text-subtle"), 0, Qt.AlignmentFlag.AlignTop)
        self.label = Label(words, "caption", "text-muted", wrap=True)
        row.addWidget(self.label, 1)


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
        self._below_top = Rule()
        column.addWidget(self._below_top)
        column.addWidget(self._scroll, 1)
        self._column = column
        self._over: QWidget | None = None
        self.restyle()

    def restyle(self) -> None:
        """Grow with the text."""
        self._top.setMinimumHeight(current_theme().px(HEAD) - 1)

    def set_foot(self, foot: QWidget) -> None:
        """Keep something at the lower end, with its hairline."""
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(Rule())
        column.addWidget(foot)
        self._column.addWidget(Following(holder, foot, self))

    def show_over(self, pane: QWidget) -> None:
        """Show another page in the place of head and sections."""
        self.show_sections()
        self._over = pane
        self._show_own(False)
        self._column.insertWidget(self._column.indexOf(self._scroll), pane, 1)
        pane.show()
        pane.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_sections(self) -> None:
        """Show head and sections again."""
        if self._over is not None:
            self._over.hide()
            self._over.deleteLater()
            self._over = None
            self._show_own(True)

    def _show_own(self, shown: bool) -> None:
        for part in (self._top, self._below_top, self._scroll):
            part.setVisible(shown)

    def to_top(self) -> None:
        """Show the beginning of the sections."""
        self._scroll.verticalScrollBar().setValue(0)

    def add_part(self, part: QWidget) -> None:
        """Add a section that is a widget of its own; its hairline comes and goes with it."""
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(Rule())
        column.addWidget(part)
        self.sections.addWidget(Following(holder, part, self))

    def clear(self) -> None:
        """Take all sections away."""
        empty(self.sections)

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
