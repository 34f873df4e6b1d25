"""What the mouse does in a feed: hover, press, drag out a selection, open a menu."""

from __future__ import annotations

from PySide6.QtCore import QObject, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QCursor, QMouseEvent
from PySide6.QtWidgets import QApplication

from desktop.widgets.feed.base import FeedBase
from desktop.widgets.feed.selection import Place, Selection
from desktop.widgets.feed.text.block import word_at
from desktop.widgets.feed.types import Hit, Hovered
from desktop.widgets.overlays.tips import tips

DRAG_SCROLL_MS = 30
DRAG_SCROLL_MOST_PX = 60


class Pointer(QObject):
    """The mouse over one canvas.

    Signals:
        hover_changed: another row, or None, is under the pointer: `Hovered`.
        touched: a row was pressed: its index.
    """

    hover_changed = Signal(object)
    touched = Signal(int)

    def __init__(self, canvas: FeedBase) -> None:
        super().__init__(canvas)
        self._canvas = canvas
        self.hovered: Hovered | None = None
        self.hovered_hit: Hit | None = None
        self._pressed: tuple[int, Hit] | None = None
        self._pressed_at = QPoint()
        self._from: Place | None = None
        self._last = QPoint(-1, -1)
        self._shape = Qt.CursorShape.ArrowCursor
        self._timer = QTimer(self)
        self._timer.setInterval(DRAG_SCROLL_MS)
        self._timer.timeout.connect(self._on_drag_outside)

    def forget(self) -> None:
        """Drop everything that belongs to rows that are gone."""
        self.hovered, self.hovered_hit, self._pressed, self._from = None, None, None, None
        self._timer.stop()

    def leave(self) -> None:
        """Take the pointer out of the feed."""
        self._last = QPoint(-1, -1)
        self.refresh()

    def refresh(self) -> None:
        """Find anew what is under the pointer; the rows may have moved."""
        if self._from is None:
            self._hover(self._last)

    def _hover(self, pos: QPoint) -> None:
        canvas = self._canvas
        spot = canvas.stage.spot_at(pos.y()) if canvas.viewport().rect().contains(pos) else None
        row = None if spot is None else canvas.stage.row(spot.index)
        hovered: Hovered | None = None
        hit: Hit | None = None
        over_text = False
        if spot is not None and row is not None:
            rect, painter = canvas.rect_of(spot), canvas.row_painter
            hovered = Hovered(spot.index, painter.body(row, rect), tuple(painter.tools(row)))
            hit = painter.hit(row, rect, pos)
            over_text = painter.over_text(row, rect, pos)
        if (hovered, hit) != (self.hovered, self.hovered_hit):
            if hit != self.hovered_hit:
                tips().hush()
            self.hovered, self.hovered_hit = hovered, hit
            self.hover_changed.emit(hovered)
            canvas.viewport().update()
        text_shape = Qt.CursorShape.IBeamCursor if over_text else Qt.CursorShape.ArrowCursor
        shape = Qt.CursorShape.PointingHandCursor if hit else text_shape
        if shape != self._shape:
            self._shape = shape
            canvas.viewport().setCursor(QCursor(shape))

    def show_tip(self) -> bool:
        """Say what the place under the pointer does."""
        if self.hovered_hit is None or not self.hovered_hit.tip:
            tips().hush()
            return False
        place = self._canvas.viewport().mapToGlobal(self.hovered_hit.rect.bottomLeft() + QPoint(0, 4))
        tips().say_at(self.hovered_hit.tip, place)
        return True

    def press(self, event: QMouseEvent) -> None:
        """Begin a press or a selection."""
        if event.button() != Qt.MouseButton.LeftButton:
            return
        pos = event.position().toPoint()
        self._hover(pos)
        self._pressed_at = pos
        self._pressed = None
        if self.hovered is not None and self.hovered_hit is not None:
            self._pressed = (self.hovered.index, self.hovered_hit)
        place = self._place(pos)
        held = self._canvas.selection
        if event.modifiers() & Qt.KeyboardModifier.ShiftModifier and held is not None and place is not None:
            self._from = held.start
            self._canvas.select(Selection(held.start, place))
            return
        self._canvas.clear_selection()
        self._from = place
        if self.hovered is not None:
            self.touched.emit(self.hovered.index)

    def move(self, event: QMouseEvent) -> None:
        """Hover, or drag the selection's end."""
        self._last = event.position().toPoint()
        if self._from is None or not event.buttons() & Qt.MouseButton.LeftButton:
            self._hover(self._last)
            return
        far = (self._last - self._pressed_at).manhattanLength() >= QApplication.startDragDistance()
        if far or self._canvas.selection is not None:
            self._pressed = None
            self._drag_to(self._last)
        height = self._canvas.viewport().height()
        if 0 <= self._last.y() < height:
            self._timer.stop()
        elif not self._timer.isActive():
            self._timer.start()

    def _drag_to(self, pos: QPoint) -> None:
        place = self._place(pos)
        if place is not None and self._from is not None:
            self._canvas.select(Selection(self._from, place))

    def _on_drag_outside(self) -> None:
        y, height = self._last.y(), self._canvas.viewport().height()
        past = y if y < 0 else y - height + 1
        if 0 <= y < height or self._from is None:
            self._timer.stop()
            return
        self._canvas.scroll_by(max(-DRAG_SCROLL_MOST_PX, min(past, DRAG_SCROLL_MOST_PX)))
        self._drag_to(self._last)

    def release(self, event: QMouseEvent) -> None:
        """End a press or a selection."""
        if event.button() != Qt.MouseButton.LeftButton:
            return
        pressed, self._pressed, self._from = self._pressed, None, None
        self._timer.stop()
        if self._canvas.selection is not None and self._canvas.selection.is_empty:
            self._canvas.clear_selection()
        self._hover(event.position().toPoint())
        if pressed is not None and self.hovered is not None and self.hovered_hit is not None:
            same = self.hovered_hit.kind == pressed[1].kind and self.hovered_hit.value == pressed[1].value
            if same and self.hovered.index == pressed[0]:
                self._canvas.activate(*pressed)

    def double_click(self, event: QMouseEvent) -> None:
        """Select a word."""
        place = self._place(event.position().toPoint(), on_text=True)
        row = None if place is None else self._canvas.stage.row(place.index)
        if place is None or row is None or event.button() != Qt.MouseButton.LeftButton:
            return
        start, end = word_at(self._canvas.row_painter.text(row), place.position)
        self._from = None
        self._canvas.select(Selection(Place(place.index, start), Place(place.index, end)))

    def ask_menu(self, pos: QPoint, on_screen: QPoint) -> None:
        """Ask for the menu of the row under the pointer."""
        spot = self._canvas.stage.spot_at(pos.y())
        if spot is not None:
            self.touched.emit(spot.index)
            self._canvas.context_menu.emit(self._canvas.stage.key(spot.index), on_screen)

    def _place(self, pos: QPoint, *, on_text: bool = False) -> Place | None:
        stage, painter = self._canvas.stage, self._canvas.row_painter
        if not stage.placed:
            return None
        y = max(stage.placed[0].top, min(pos.y(), stage.placed[-1].bottom - 1))
        spot = stage.spot_at(y)
        row = None if spot is None else stage.row(spot.index)
        if spot is None or row is None:
            return None
        rect = self._canvas.rect_of(spot)
        if on_text and not painter.over_text(row, rect, pos):
            return None
        position = painter.position(row, rect, QPoint(pos.x(), y))
        return Place(spot.index, 0 if position is None else position)
