"""List, content and context side by side, as the width allows."""

from __future__ import annotations

from enum import IntEnum
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QStackedLayout, QWidget

from desktop.widgets.theme import current_theme

LIST, LIST_LEAST, LIST_MOST = 304, 240, 400
CONTEXT: Final = 304
AVATARS: Final = 72
GRIP: Final = 8


class Arrangement(IntEnum):
    """How the panes stand: all three; context over the content; the list as avatars; one at a time."""

    WIDE = 3
    OVERLAY = 2
    AVATARS = 1
    PAGES = 0


def arrange(width: int, scale: float) -> Arrangement:
    """Choose the arrangement for a window's width in logical pixels at a text size."""
    room = width / scale
    if room >= 1120:
        return Arrangement.WIDE
    if room >= 880:
        return Arrangement.OVERLAY
    return Arrangement.AVATARS if room >= 760 else Arrangement.PAGES


class Pane(QFrame):
    """One of the three; it holds several widgets and shows one."""

    def __init__(self, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setProperty("surface", "list" if name == "list" else "surface")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._stack = QStackedLayout(self)
        self._stack.setContentsMargins(0, 0, 1 if name == "list" else 0, 0)  # the line at the list's edge

    def show_widget(self, widget: QWidget) -> None:
        """Show a widget; it belongs to the pane from now on."""
        if self._stack.indexOf(widget) < 0:
            self._stack.addWidget(widget)
        self._stack.setCurrentWidget(widget)

    def drop(self, widget: QWidget) -> None:
        """Let go of a widget."""
        self._stack.removeWidget(widget)

    def current(self) -> QWidget | None:
        """Give the widget that is shown."""
        return self._stack.currentWidget()


class Edge(QWidget):
    """A hairline between two panes."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def paintEvent(self, event: QPaintEvent) -> None:
        QPainter(self).fillRect(self.rect(), current_theme().color("border"))


class Grip(QWidget):
    """The line between list and content, to be dragged.

    Signals:
        moved: the list's right edge should be here, in the panes' coordinates.
    """

    moved = Signal(int)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setCursor(Qt.CursorShape.SplitHCursor)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self.moved.emit(self.mapToParent(event.position().toPoint()).x())


class Panes(QWidget):
    """The three panes.

    Signals:
        arranged: the arrangement is another one; carries it.
        list_resized: the list has a new width, at text size 100 %.
    """

    arranged = Signal(object)
    list_resized = Signal(int)

    def __init__(self, parent: QWidget | None = None, *, context: int = CONTEXT) -> None:
        super().__init__(parent)
        self._context_width = context
        self.list = Pane("list", self)
        self.content = Pane("content", self)
        self.context = Pane("ctx", self)
        self._grip = Grip(self)
        self._edges = [Edge(self), Edge(self)]
        self._grip.moved.connect(self._on_grip_moved)
        self._list_width = LIST
        self._context_wanted = False
        self._on_content = False
        self.arrangement = Arrangement.WIDE

    def restyle(self) -> None:
        """Follow the text size."""
        self._place()

    def set_list_width(self, width: int) -> None:
        """Give the list a width, at text size 100 %."""
        self._list_width = max(LIST_LEAST, min(LIST_MOST, width))
        self._place()

    def want_context(self, wanted: bool) -> None:
        """Show or hide the context pane."""
        self._context_wanted = wanted
        self._place()

    def drop(self, widget: QWidget) -> None:
        """Let go of a widget that no pane shows any more."""
        self.content.drop(widget)

    @property
    def context_shown(self) -> bool:
        """Tell whether the context pane is on show; what it holds may follow with the next turn."""
        return self._context_wanted

    def show_page(self, *, content: bool) -> None:
        """Turn to the content or back to the list where there is room for one only."""
        self._on_content = content
        self._place()

    @property
    def on_content(self) -> bool:
        """Tell which page is turned up where there is room for one only."""
        return self._on_content

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    def refresh(self) -> None:
        """Place the panes again after what they hold has changed."""
        self._place()

    def _place(self) -> None:
        theme, wide, high = current_theme(), self.width(), self.height()
        window = self.window().width()
        arrangement = arrange(window, theme.text_scale)
        pages = arrangement is Arrangement.PAGES
        left = self._left(arrangement, wide)
        beside = theme.px(self._context_width) if self.context_shown and arrangement is Arrangement.WIDE else 0
        self.list.setGeometry(0, 0, wide if pages else left, high)
        self.content.setGeometry(0 if pages else left, 0, wide if pages else wide - left - beside, high)
        self._place_context(arrangement, wide, high)
        self.list.setVisible(not pages or not self._on_content)
        self.content.setVisible(not pages or self._on_content)
        self._grip.setGeometry(left - GRIP // 2, 0, GRIP, high)
        self._grip.setVisible(arrangement >= Arrangement.OVERLAY)
        self._edges[0].setGeometry(left - 1, 0, 1, high)
        self._edges[0].setVisible(not pages)
        self._edges[1].setGeometry(self.context.x(), 0, 1, high)
        self._edges[1].setVisible(self.context_shown)
        for part in (self._edges[0], self._grip, self.context, self._edges[1]):
            part.raise_()
        if arrangement is not self.arrangement:
            self.arrangement = arrangement
            self.arranged.emit(arrangement)

    def _left(self, arrangement: Arrangement, wide: int) -> int:
        theme = current_theme()
        if arrangement is Arrangement.PAGES:
            return wide
        return theme.px(AVATARS if arrangement is Arrangement.AVATARS else self._list_width)

    def _place_context(self, arrangement: Arrangement, wide: int, high: int) -> None:
        width = wide if arrangement is Arrangement.PAGES else min(wide, current_theme().px(self._context_width))
        self.context.setProperty("raised", arrangement is not Arrangement.WIDE)
        self.context.setGeometry(wide - width, 0, width, high)
        self.context.setVisible(self.context_shown)

    def _on_grip_moved(self, edge: int) -> None:
        self.set_list_width(round(edge / current_theme().text_scale))
        self.list_resized.emit(self._list_width)
