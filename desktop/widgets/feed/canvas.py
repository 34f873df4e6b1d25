"""The scroll area of a feed."""

from __future__ import annotations

from collections.abc import Callable, Hashable

from PySide6.QtCore import (
    QAbstractAnimation,
    QEasingCurve,
    QEvent,
    QPoint,
    QRect,
    Qt,
    QTimer,
    QVariantAnimation,
    Signal,
)
from PySide6.QtGui import (
    QContextMenuEvent,
    QFocusEvent,
    QHideEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QShowEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QWidget

from desktop.widgets.feed.access import install_access
from desktop.widgets.feed.ahead import Ahead
from desktop.widgets.feed.anchor import Placed
from desktop.widgets.feed.base import FeedBase
from desktop.widgets.feed.cursor import Cursor
from desktop.widgets.feed.overlay import HoverBar, JumpButton
from desktop.widgets.feed.pictures import Pictures, place_on_pixels
from desktop.widgets.feed.pointer import Pointer
from desktop.widgets.feed.stage import BAR_UNITS
from desktop.widgets.feed.types import FeedLook, FeedPainter, FeedSource, Hit, RowState
from desktop.widgets.theme import current_theme

SKELETON_DELAY_MS = 300
FLASH_MS = 1600
WHEEL_NOTCH_PX = 60
EIGHTHS_OF_A_NOTCH = 120
JUMP_MARGIN = 16
PLAIN = RowState()


class FeedCanvas(FeedBase):
    """A feed that paints only what is on show and never measures more.

    Signals:
        visible_changed: rows first to last are on show.
    """

    visible_changed = Signal(int, int)

    def __init__(self, painter: FeedPainter, look: FeedLook, parent: QWidget | None = None) -> None:
        super().__init__(painter, look, parent)
        self._newest = 0
        self._unread: int | None = None
        self._reported: tuple[int, int] | None = None
        self._syncing = False
        self.pictures = Pictures(painter, look)
        self._ahead = Ahead(self, self.pictures)
        self._flash_key: Hashable | None = None
        self.cursor_row = Cursor(self)
        self.pointer = Pointer(self)
        self.toolbar = HoverBar(look, self.viewport())
        self._jump = JumpButton(look, "chevron-down", self, leads_to_end=True)
        self._unread_jump = JumpButton(look, "arrow-up", self)
        self._connect()
        self._prepare_timers()
        install_access()

    def _connect(self) -> None:
        self.pointer.touched.connect(self.cursor_row.touched)
        self.pointer.hover_changed.connect(self.toolbar.follow)
        self.toolbar.pressed.connect(self._on_tool)
        self._jump.clicked.connect(self.to_bottom)
        self._unread_jump.clicked.connect(self.jump_to_unread)

    def _prepare_timers(self) -> None:
        self._skeleton_timer = QTimer(self)
        self._skeleton_timer.setSingleShot(True)
        self._skeleton_timer.setInterval(SKELETON_DELAY_MS)
        self._skeleton_timer.timeout.connect(self._on_skeletons_due)
        self._skeletons_due = False
        self._flash = QVariantAnimation(self)
        self._flash.setStartValue(1.0)
        self._flash.setEndValue(0.0)
        self._flash.setDuration(FLASH_MS)
        self._flash.setEasingCurve(QEasingCurve.Type.InCubic)
        self._flash.valueChanged.connect(self.viewport().update)
        self._flash.finished.connect(self.viewport().update)

    # What the owner tells

    def set_source(self, source: FeedSource | None) -> None:
        """Show another feed, from its newest row."""
        self.stage.use(source)
        self.reset()

    def reset(self) -> None:
        """Forget place, selection and measures: everything may be different."""
        self.stage.use(self.stage.source)
        self.selection = None
        self._newest, self._unread, self._reported = 0, None, None
        self._ahead.forget()
        self.pictures.clear()
        self.cursor_row.forget()
        self.pointer.forget()
        self.settle()

    def rows_changed(self, first: int, last: int) -> None:
        """Take rows that are different now; the place is kept."""
        self._ahead.forget()
        for spot in self.stage.placed:
            if first <= spot.index <= last:
                self.pictures.forget(self.stage.key(spot.index))
        self.stage.changed(first, last)
        self.settle()

    def rows_repainted(self, wanted: Callable[[object], bool]) -> None:
        """Paint rows anew that look different and are as high as before."""
        self.pictures.forget_rows(wanted)
        for spot in self.stage.placed:
            row = self.stage.row(spot.index)
            if row is not None and wanted(row):
                self.viewport().update(self.rect_of(spot))

    def rows_appended(self, number: int) -> None:
        """Take new rows at the end; the bottom sticks, else they are counted on the jump button."""
        # The last row that was there may have lost its status line or its place as the last of a group.
        edge = self.stage.count() - number
        if not self.stage.at_bottom:
            self._newest += number
        self.rows_changed(edge - 1, edge - 1)

    def rows_prepended(self, number: int) -> None:
        """Take new rows at the beginning."""
        self._moved(0, number)
        self.rows_changed(number, number)

    def rows_removed(self, first: int, number: int) -> None:
        """Take away rows."""
        self._moved(first, -number)
        self.rows_changed(first - 1, first)

    def _moved(self, at: int, by: int) -> None:
        self._ahead.forget()
        self.stage.shifted(at, by)
        self.cursor_row.moved(at, by)
        if self.selection is not None:
            self.selection = self.selection.moved(at, by)
        if self._unread is not None and self._unread >= at:
            self._unread += by

    def set_unread(self, index: int | None) -> None:
        """Say which row is the first unread one; a button leads there while it is above."""
        self._unread = index
        self._place_overlays()

    def restyle(self) -> None:
        """Take another theme or text size."""
        for part in (self.toolbar, self._jump, self._unread_jump):
            part.restyle()
        self.settle()

    # Where it stands

    def scroll_to(self, index: int, *, flash: bool = True, at: float = 0.33) -> None:
        """Show a row with its beginning at a part of the height, and light it up once; the light may not fade."""
        if not 0 <= index < self.stage.count():
            return
        self.stage.show(index, int(self.viewport().height() * at))
        self.settle()
        if flash:
            self._flash_key = self.stage.key(index)
            self._flash.setEndValue(1.0 if current_theme().reduced_motion else 0.0)
            self._flash.start()

    def jump_to_unread(self) -> None:
        """Show the first unread row near the upper edge."""
        if self._unread is not None:
            self.scroll_to(self._unread, flash=False, at=0.12)

    def current_index(self) -> int | None:
        """Give the row that the keyboard stands on."""
        return self.current

    def set_current(self, index: int | None) -> None:
        """Put the keyboard on a row."""
        self.cursor_row.go(index)

    def hit_at(self, pos: QPoint) -> Hit | None:
        """Find what would be pressed at a place of the viewport."""
        spot = self.stage.spot_at(pos.y())
        row = None if spot is None else self.stage.row(spot.index)
        return None if spot is None or row is None else self.row_painter.hit(row, self.rect_of(spot), pos)

    # What follows from a change

    def settle(self) -> None:
        """Place everything anew after any change, once there is a size to place it in."""
        if not self.testAttribute(Qt.WidgetAttribute.WA_Resized):
            return
        super().settle()
        if self.stage.resting:
            return
        self._sync_bar()
        self._watch_skeletons()
        self.pointer.refresh()
        self._place_overlays()
        self._report()
        self._ahead.soon()

    def _sync_bar(self) -> None:
        value, maximum, page = self.stage.bar()
        bar = self.verticalScrollBar()
        self._syncing = True
        bar.setRange(0, maximum)
        bar.setPageStep(page)
        bar.setSingleStep(BAR_UNITS)
        bar.setValue(value)
        self._syncing = False

    def _watch_skeletons(self) -> None:
        if all(self.stage.row(spot.index) is not None for spot in self.stage.placed):
            self._skeletons_due = False
            self._skeleton_timer.stop()
        elif not self._skeletons_due and not self._skeleton_timer.isActive():
            self._skeleton_timer.start()

    def _on_skeletons_due(self) -> None:
        self._skeletons_due = True
        self.viewport().update()

    def _report(self) -> None:
        shown = self.visible_range()
        if shown is not None and shown != self._reported:
            self._reported = shown
            self.visible_changed.emit(*shown)

    def _place_overlays(self) -> None:
        if self.stage.at_bottom:
            self._newest = 0
        area = self.viewport().geometry()
        self._jump.show_count(self._newest)
        self._jump.move(
            area.right() - self._jump.width() - JUMP_MARGIN, area.bottom() - self._jump.height() - JUMP_MARGIN
        )
        self._jump.setVisible(not self.stage.at_bottom and self.stage.count() > 0)
        shown = self.visible_range()
        self._unread_jump.show_words(self.tr("New messages"))
        self._unread_jump.move(area.center().x() - self._unread_jump.width() // 2, area.top() + JUMP_MARGIN // 2)
        self._unread_jump.setVisible(self._unread is not None and shown is not None and self._unread < shown[0])
        self.toolbar.follow(self.pointer.hovered)

    # Paint

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.TextAntialiasing)
        ratio = self.viewport().devicePixelRatio()
        self.pictures.fit(self.viewport().size(), ratio)
        if not ratio.is_integer() or not self._is_full():
            # At 150 % the viewport may end between two pixels; the last ones must not stay what they were.
            painter.fillRect(event.rect().adjusted(-1, -1, 1, 1), self.look.color("surface"))
        for spot in self.stage.placed:
            rect = self.rect_of(spot)
            if rect.intersects(event.rect()):
                self._paint_row(painter, spot, rect)

    def _is_full(self) -> bool:
        """Tell whether rows cover the whole viewport."""
        rows = self.stage.placed
        return bool(rows) and rows[0].top <= 0 and rows[-1].bottom >= self.viewport().height()

    def _paint_row(self, painter: QPainter, spot: Placed, rect: QRect) -> None:
        row = self.stage.row(spot.index)
        state = PLAIN if row is None else self._state(spot.index, row)
        if row is not None and state == PLAIN:
            self.pictures.draw(painter, self.stage.key(spot.index), row, rect)
            return
        painter.save()
        place_on_pixels(painter, rect)
        painter.fillRect(rect, self.look.color("surface"))
        if row is not None:
            self.row_painter.paint(painter, row, rect, state)
        elif self._skeletons_due:
            self.row_painter.paint_skeleton(painter, spot.index, rect)
        painter.restore()

    def _state(self, index: int, row: object) -> RowState:
        hovered = self.pointer.hovered is not None and self.pointer.hovered.index == index
        ring = self.cursor_row.shows_ring(index)
        flashing = self._flash.state() is QAbstractAnimation.State.Running and self._flash_key == self.stage.key(index)
        selected = self.selection is not None and self.selection.part(index, len(self.row_painter.text(row)))
        return RowState(
            hovered=hovered,
            hovered_hit=self.pointer.hovered_hit if hovered else None,
            ring=ring,
            ring_hit=self.cursor_row.current_hit() if ring else None,
            flash=float(self._flash.currentValue()) if flashing else 0.0,
            selection=selected or None,
        )

    # Events

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        # Several chats stay open, one is on show: only that one keeps pictures and layouts, and measures what comes.
        self.stage.rest()
        self.pictures.clear()
        self.row_painter.rest()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self.stage.resting:
            self.stage.wake()
            self.settle()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.settle()

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        if not self._syncing:
            bar = self.verticalScrollBar()
            self.stage.to_bar(bar.value(), bar.maximum())
            self.settle()

    def wheelEvent(self, event: QWheelEvent) -> None:
        pixels = event.pixelDelta().y() or event.angleDelta().y() * WHEEL_NOTCH_PX // EIGHTHS_OF_A_NOTCH
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier or not pixels:
            event.ignore()
            return
        self.scroll_by(-pixels)
        event.accept()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self.cursor_row.press(event):
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.cursor_row.focused(event.reason())

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.viewport().update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.pointer.press(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self.pointer.move(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self.pointer.release(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self.pointer.double_click(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        if event.reason() is QContextMenuEvent.Reason.Keyboard:
            self.cursor_row.ask_menu()
        else:
            self.pointer.ask_menu(event.pos(), event.globalPos())

    def viewportEvent(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Leave:
            self.pointer.leave()
        if event.type() == QEvent.Type.ToolTip and self.pointer.show_tip():
            return True
        return super().viewportEvent(event)

    def _on_tool(self, index: int, name: str) -> None:
        self.action.emit(self.stage.key(index), name)
