"""The scroll area that places rows, without the keyboard, the mouse and what floats above."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QGuiApplication
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QWidget

from desktop.widgets.feed.anchor import Placed
from desktop.widgets.feed.selection import Selection, selected_text
from desktop.widgets.feed.stage import Stage
from desktop.widgets.feed.text.spans import is_safe_link
from desktop.widgets.feed.types import FeedLook, FeedPainter, Hit


class FeedBase(QAbstractScrollArea):
    """A stage with a selection and a current row.

    Signals:
        action: a key or tool asks for something on a row: its key, then "reply", "edit", "recall", "forward", "pin",
            "save", "acknowledge", "copy", "open" or a tool.
        hit: something inside a row was pressed: key of the row, `Hit`.
        link_activated: an http, https or mailto address was pressed.
        context_menu: a menu is wanted: key of the row, place on the screen.
    """

    action = Signal(object, str)
    hit = Signal(object, object)
    link_activated = Signal(str)
    context_menu = Signal(object, QPoint)

    def __init__(self, painter: FeedPainter, look: FeedLook, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.row_painter = painter
        self.look = look
        self.stage = Stage(painter)
        self.selection: Selection | None = None
        self.current: int | None = None
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.viewport().setMouseTracking(True)
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)  # else all that lies below is painted, too

    def settle(self) -> None:
        """Place everything anew after any change."""
        self.stage.resize(max(1, self.viewport().width()), self.viewport().height())
        self.stage.settle()
        self.viewport().update()

    def is_at_bottom(self) -> bool:
        """Tell whether the newest row is on show."""
        return self.stage.at_bottom

    def to_bottom(self) -> None:
        """Show the newest row."""
        self.stage.to_bottom()
        self.settle()

    def scroll_by(self, pixels: int) -> None:
        """Move by pixels, downwards when positive."""
        self.stage.scroll(pixels)
        self.settle()

    def visible_range(self) -> tuple[int, int] | None:
        """Give the first and last row on show."""
        rows = self.stage.placed
        return (rows[0].index, rows[-1].index) if rows else None

    def rect_of(self, spot: Placed) -> QRect:
        """Give the rectangle of a row in the viewport."""
        return QRect(0, spot.top, self.viewport().width(), spot.height)

    def select(self, selection: Selection | None) -> None:
        """Select text, or nothing."""
        if selection != self.selection:
            self.selection = selection
            self.viewport().update()

    def clear_selection(self) -> None:
        """Select nothing."""
        self.select(None)

    def selected_text(self) -> str:
        """Write out what is selected."""
        return "" if self.selection is None else selected_text(self.selection, self.stage, self.row_painter)

    def copy(self) -> None:
        """Put the selection into the clipboard."""
        if text := self.selected_text():
            QGuiApplication.clipboard().setText(text)

    def activate(self, index: int, pressed: Hit) -> None:
        """Do what a pressed place does."""
        if pressed.kind != "link":
            self.hit.emit(self.stage.key(index), pressed)
        elif is_safe_link(pressed.value):
            self.link_activated.emit(pressed.value)

    def announce(self, words: str) -> None:
        """Have a screen reader say something when it is free."""
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, words))
