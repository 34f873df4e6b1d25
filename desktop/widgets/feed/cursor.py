"""What the keyboard does in a feed: one row is current, and its places can be stepped through."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence

from desktop.widgets.feed.access import tell_current
from desktop.widgets.feed.base import FeedBase
from desktop.widgets.feed.selection import Place, Selection
from desktop.widgets.feed.types import Hit

KEYBOARD_REASONS = {
    Qt.FocusReason.TabFocusReason,
    Qt.FocusReason.BacktabFocusReason,
    Qt.FocusReason.ShortcutFocusReason,
}
ACTIONS = {
    Qt.Key.Key_R: "reply",
    Qt.Key.Key_E: "edit",
    Qt.Key.Key_Delete: "recall",
    Qt.Key.Key_F: "forward",
    Qt.Key.Key_P: "pin",
    Qt.Key.Key_S: "save",
    Qt.Key.Key_A: "acknowledge",
    Qt.Key.Key_C: "copy",
}
PAGE_OVERLAP_PX = 40


class Cursor:
    """The current row of one canvas; the ring shows only while the keyboard is in use."""

    def __init__(self, canvas: FeedBase) -> None:
        self._canvas = canvas
        self._hit = -1
        self._by_keyboard = False
        self._keys: dict[int, Callable[[], None]] = {
            Qt.Key.Key_Up: lambda: self._step(-1),
            Qt.Key.Key_Down: lambda: self._step(1),
            Qt.Key.Key_Left: lambda: self._step_hit(-1),
            Qt.Key.Key_Right: lambda: self._step_hit(1),
            Qt.Key.Key_PageUp: lambda: self._page(-1),
            Qt.Key.Key_PageDown: lambda: self._page(1),
            Qt.Key.Key_Home: lambda: self.go(0),
            Qt.Key.Key_End: self._to_end,
            Qt.Key.Key_Return: self._open,
            Qt.Key.Key_Enter: self._open,
            Qt.Key.Key_Menu: self.ask_menu,
        }

    def forget(self) -> None:
        """Stand nowhere."""
        self._canvas.current, self._hit = None, -1

    def moved(self, at: int, by: int) -> None:
        """Follow the rows after some came or went at an index."""
        if self._canvas.current is not None and self._canvas.current >= at:
            self._canvas.current = max(at, self._canvas.current + by)

    def touched(self, index: int) -> None:
        """Stand on the row that was clicked, without a ring."""
        self._canvas.current, self._hit, self._by_keyboard = index, -1, False

    def focused(self, reason: Qt.FocusReason) -> None:
        """Show the ring when the keyboard brought the focus."""
        self._by_keyboard = reason in KEYBOARD_REASONS
        shown = self._canvas.visible_range()
        if self._by_keyboard and self._canvas.current is None and shown is not None:
            self._canvas.current = shown[1]
        self._tell()

    def shows_ring(self, index: int) -> bool:
        """Tell whether a row has the focus ring."""
        return self._by_keyboard and self._canvas.current == index and self._canvas.hasFocus()

    def current_hit(self) -> Hit | None:
        """Give the place inside the current row that the keyboard stands on."""
        hits = self._hits()
        return hits[self._hit] if 0 <= self._hit < len(hits) else None

    def go(self, index: int | None) -> None:
        """Stand on a row and bring it into view."""
        count = self._canvas.stage.count()
        self._hit = -1
        self._canvas.current = None if index is None or count == 0 else max(0, min(index, count - 1))
        if self._canvas.current is not None:
            self._canvas.stage.reveal(self._canvas.current)
            self._canvas.settle()
        self._tell()

    def press(self, event: QKeyEvent) -> bool:
        """Handle a key; False leaves it to others."""
        if event.matches(QKeySequence.StandardKey.Copy):
            self._canvas.copy()
            return True
        if event.matches(QKeySequence.StandardKey.SelectAll):
            return self._select_row()
        if event.key() == Qt.Key.Key_Escape and self._canvas.selection is not None:
            self._canvas.clear_selection()
            return True
        if event.key() == Qt.Key.Key_F10 and event.modifiers() == Qt.KeyboardModifier.ShiftModifier:
            self.ask_menu()
            return True
        if event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier != Qt.KeyboardModifier.NoModifier:
            return False
        return self._press_plain(event.key())

    def _press_plain(self, key: int) -> bool:
        self._by_keyboard = True
        if (move := self._keys.get(key)) is not None:
            move()
            return True
        name = ACTIONS.get(Qt.Key(key))
        if name is None or self._canvas.current is None:
            return False
        self._canvas.action.emit(self._canvas.stage.key(self._canvas.current), name)
        return True

    def _step(self, by: int) -> None:
        shown = self._canvas.visible_range()
        if shown is None:
            return
        self.go(shown[1] if self._canvas.current is None else self._canvas.current + by)

    def _step_hit(self, by: int) -> None:
        hits = self._hits()
        self._hit = max(-1, min(self._hit + by, len(hits) - 1))
        self._canvas.viewport().update()
        hit = self.current_hit()
        if hit is not None:
            self._canvas.announce(hit.tip or hit.value)

    def _page(self, direction: int) -> None:
        canvas = self._canvas
        canvas.scroll_by(direction * max(PAGE_OVERLAP_PX, canvas.viewport().height() - PAGE_OVERLAP_PX))
        shown = canvas.visible_range()
        if shown is None:
            return
        wholly = [spot.index for spot in canvas.stage.placed if spot.top >= 0 and spot.bottom <= canvas.stage.viewport]
        edges = (wholly[0], wholly[-1]) if wholly else shown
        self._canvas.current, self._hit = edges[0] if direction < 0 else edges[1], -1
        self._tell()

    def _to_end(self) -> None:
        self._canvas.to_bottom()
        self.go(self._canvas.stage.count() - 1)
        self._canvas.to_bottom()

    def _open(self) -> None:
        if self._canvas.current is None:
            return
        if (hit := self.current_hit()) is not None:
            self._canvas.activate(self._canvas.current, hit)
        else:
            self._canvas.action.emit(self._canvas.stage.key(self._canvas.current), "open")

    def ask_menu(self) -> None:
        """Ask for the menu of the current row."""
        canvas = self._canvas
        spot = None if self._canvas.current is None else canvas.stage.spot(self._canvas.current)
        row = None if spot is None else canvas.stage.row(spot.index)
        if spot is not None and row is not None:
            body = canvas.row_painter.body(row, canvas.rect_of(spot))
            place = canvas.viewport().mapToGlobal(body.topLeft() + QPoint(8, 8))
            canvas.context_menu.emit(canvas.stage.key(spot.index), place)

    def _select_row(self) -> bool:
        row = None if self._canvas.current is None else self._canvas.stage.row(self._canvas.current)
        if row is None or self._canvas.current is None:
            return False
        length = len(self._canvas.row_painter.text(row))
        self._canvas.select(Selection(Place(self._canvas.current, 0), Place(self._canvas.current, length)))
        return True

    def _hits(self) -> list[Hit]:
        spot = None if self._canvas.current is None else self._canvas.stage.spot(self._canvas.current)
        row = None if spot is None else self._canvas.stage.row(spot.index)
        if spot is None or row is None:
            return []
        return list(self._canvas.row_painter.hits(row, self._canvas.rect_of(spot)))

    def _tell(self) -> None:
        self._canvas.viewport().update()
        if self._canvas.current is not None and self._canvas.hasFocus():
            tell_current(self._canvas)
