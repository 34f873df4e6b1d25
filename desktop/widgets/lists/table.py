"""A table whose rows are painted, not built: one Tab stop for its head, one for its rows, arrows inside."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QItemSelection, QItemSelectionModel, QModelIndex, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QAccessible, QFocusEvent, QFontMetricsF, QKeyEvent, QMouseEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from desktop.widgets.lists.list_view import AnyIndex
from desktop.widgets.lists.table_model import TABLE_ROW, Column, TableModel, TableRow
from desktop.widgets.look.paint import LEFT, box, picture, words
from desktop.widgets.overlays.ring import KEYBOARD
from desktop.widgets.roles import take_role
from desktop.widgets.theme import current_theme

HEAD, ROW, DENSE = 32, 44, 36
PAD, ICON = 12, 16
RIGHT = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight
_ARROWS = {Qt.SortOrder.AscendingOrder: "chevron-up", Qt.SortOrder.DescendingOrder: "chevron-down"}


class TableHead(QHeaderView):
    """The names of the columns; stays in sight. Arrows go from one to the next, Space or Enter sorts by it."""

    def __init__(self, table: TableView) -> None:
        super().__init__(Qt.Orientation.Horizontal, table)
        self._table = table
        self._place, self._ring = 0, False
        self.setSectionsClickable(True)
        self.setHighlightSections(False)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.sectionClicked.connect(self._table.sort_by)
        take_role(self, QAccessible.Role.ColumnHeader)
        self.say()

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), current_theme().px(HEAD))

    def say(self) -> None:
        """Say which column one stands on, and how the table is sorted."""
        model = self._table.rows
        title = model.columns[self._place].title
        if not model.columns[self._place].sorts:
            words_ = "{column}"
        elif model.sorted_by != self._place:
            words_ = self.tr("{column}, not sorted by it")
        elif model.order is Qt.SortOrder.AscendingOrder:
            words_ = self.tr("{column}, sorted upwards")
        else:
            words_ = self.tr("{column}, sorted downwards")
        self.setAccessibleName(words_.replace("{column}", title))
        self.viewport().update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(event.key()))
        self._ring = True
        if step is not None:
            self._place = min(max(self._place + step, 0), len(self._table.rows.columns) - 1)
            self._table.show_column(self._place)
            self.say()
        elif event.key() in {Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._table.sort_by(self._place)
        elif event.key() == Qt.Key.Key_Down:
            self._table.setFocus(Qt.FocusReason.TabFocusReason)
        else:
            event.ignore()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._ring = event.reason() in KEYBOARD
        self.say()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._ring = False
        self.viewport().update()

    def paintSection(self, painter: QPainter, rect: QRect, logical_index: int) -> None:
        theme, model = current_theme(), self._table.rows
        column, room = model.columns[logical_index], QRectF(rect)
        painter.save()
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.TextAntialiasing)
        painter.fillRect(rect, theme.color("surface"))
        painter.fillRect(QRectF(room.left(), room.bottom() - 1, room.width(), 1), theme.color("border"))
        inner = room.adjusted(theme.px(PAD), 0, -theme.px(PAD), 0)
        sorted_, side = model.sorted_by == logical_index, theme.px(14)
        font = theme.font("caption", 600 if sorted_ else 500)
        ink = "text" if sorted_ else "text-muted"
        if sorted_:
            wide = min(QFontMetricsF(font).horizontalAdvance(column.title), inner.width() - side - 4)
            left = inner.right() - side if column.number else inner.left() + wide + 4
            icon = theme.icon(_ARROWS[model.order], side, ink, self.devicePixelRatioF())
            picture(painter, QRectF(left, inner.top(), side, inner.height()), icon)
            inner.setRight(left - 4 if column.number else inner.right() - side)
        words(painter, inner, column.title, font, theme.color(ink), RIGHT if column.number else LEFT)
        if self._ring and logical_index == self._place:
            box(painter, room.adjusted(2, 2, -2, -2), 6, None, theme.color("focus"), 2)
        painter.restore()


class TableDelegate(QStyledItemDelegate):
    """Draws cells, and of their row the hairline, hover, selection and focus."""

    def __init__(self, table: TableView) -> None:
        super().__init__(table)
        self._table = table

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        theme, table, rect = current_theme(), self._table, QRectF(option.rect)
        row, column = index.data(TABLE_ROW), table.rows.columns[index.column()]
        painter.save()
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.TextAntialiasing)
        selected = table.selectionModel().isRowSelected(index.row(), QModelIndex())
        ground = "surface-selected" if selected else "surface-hover" if index.row() == table.hovered else ""
        if ground:
            painter.fillRect(rect, theme.color(ground))
        painter.fillRect(QRectF(rect.left(), rect.bottom() - 1, rect.width(), 1), theme.color("border"))
        room = rect.adjusted(theme.px(PAD), 0, -theme.px(PAD), 0)
        if isinstance(row, TableRow):
            self._cell(painter, room, row, index.column(), column)
        if table.ring and index.row() == table.currentIndex().row():
            self._draw_ring(painter, rect, index.column())
        painter.restore()

    def _cell(self, painter: QPainter, room: QRectF, row: TableRow, place: int, column: Column) -> None:
        theme = current_theme()
        if place == 0 and row.icon:
            side = theme.px(ICON)
            icon = theme.icon(row.icon, side, row.tone, self._table.devicePixelRatioF())
            picture(painter, QRectF(room.left(), room.top(), side, room.height()), icon)
            room.setLeft(room.left() + side + theme.px(8))
        ink = "text-muted" if row.faint else "text" if place == 0 else "text-muted"
        if column.toned and row.tone:
            ink = row.tone
        font = theme.font("body" if place else "body-strong")
        words(painter, room, row.cells[place], font, theme.color(ink), RIGHT if column.number else LEFT)

    def _draw_ring(self, painter: QPainter, rect: QRectF, place: int) -> None:
        """Draw the part of the row's ring that lies in a cell."""
        color = current_theme().color("focus")
        painter.fillRect(QRectF(rect.left(), rect.top(), rect.width(), 2), color)
        painter.fillRect(QRectF(rect.left(), rect.bottom() - 2, rect.width(), 2), color)
        if place == 0:
            painter.fillRect(QRectF(rect.left(), rect.top(), 2, rect.height()), color)
        if place == len(self._table.rows.columns) - 1:
            painter.fillRect(QRectF(rect.right() - 2, rect.top(), 2, rect.height()), color)


class TableView(QTableView):
    """Rows of `TableRow` under a head.

    Signals:
        chosen: a row was pressed twice, or Enter was: its key.
        selected: other rows are selected.
    """

    chosen = Signal(str)
    selected = Signal()

    def __init__(
        self, name: str, columns: Sequence[Column], *, many: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.rows = TableModel(columns, self)
        self.ring, self.hovered = False, -1
        self.setAccessibleName(name)
        self.setModel(self.rows)
        self.head = TableHead(self)
        self.setHorizontalHeader(self.head)
        self.setItemDelegate(TableDelegate(self))
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setShowGrid(False)
        self.setCornerButtonEnabled(False)
        self.setMouseTracking(True)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self.setFrameShape(QTableView.Shape.NoFrame)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        kind = QAbstractItemView.SelectionMode
        self.setSelectionMode(kind.ExtendedSelection if many else kind.SingleSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.restyle()
        self.doubleClicked.connect(self._choose)
        self.setTabOrder(self.head, self)

    def restyle(self) -> None:
        """Measure rows and columns with the theme's sizes."""
        theme = current_theme()
        self.verticalHeader().setDefaultSectionSize(theme.px(DENSE if theme.density == "compact" else ROW))
        self.head.setFixedHeight(theme.px(HEAD))
        self._lay()
        self.viewport().update()

    def _lay(self) -> None:
        """Give the columns that stretch what the others leave, and none less than it needs."""
        theme, columns = current_theme(), self.rows.columns
        wide = [theme.px(column.width) for column in columns]
        growing = [place for place, column in enumerate(columns) if column.stretch]
        spare = max(0, self.viewport().width() - sum(wide))
        for nth, place in enumerate(growing):
            wide[place] += spare // len(growing) + (nth < spare % len(growing))
        for place, width in enumerate(wide):
            self.head.resizeSection(place, width)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._lay()

    def show_rows(self, rows: Sequence[TableRow]) -> None:
        """Show other rows; those that are selected and still there stay selected."""
        kept, current = self.selected_keys(), self.rows.key_of(self.currentIndex())
        self.selectionModel().blockSignals(True)
        self.rows.show(rows)
        self._select(kept, current)
        self.selectionModel().blockSignals(False)
        self.viewport().update()
        if kept != self.selected_keys():
            self.selected.emit()

    def sort_by(self, place: int) -> None:
        """Sort by a column, the other way round when it is sorted by it."""
        kept, current = self.selected_keys(), self.rows.key_of(self.currentIndex())
        self.selectionModel().blockSignals(True)
        self.rows.sort_by(place)
        self._select(kept, current)
        self.selectionModel().blockSignals(False)
        self.head.say()
        self.viewport().update()

    def _select(self, keys: Sequence[str], current: str | None) -> None:
        chosen, last = QItemSelection(), len(self.rows.columns) - 1
        for key in keys:
            place = self.rows.place_of(key)
            if place is not None:
                chosen.select(self.rows.index(place, 0), self.rows.index(place, last))
        place = None if current is None else self.rows.place_of(current)
        flag = QItemSelectionModel.SelectionFlag
        if place is not None:
            self.selectionModel().setCurrentIndex(self.rows.index(place, 0), flag.NoUpdate)
        self.selectionModel().select(chosen, flag.ClearAndSelect)

    def select_key(self, key: str) -> None:
        """Select one row and bring it into sight."""
        place = self.rows.place_of(key)
        if place is not None:
            self.setCurrentIndex(self.rows.index(place, 0))
            self.selectRow(place)
            self.scrollTo(self.rows.index(place, 0))

    def selected_keys(self) -> list[str]:
        """Give the keys of the selected rows, from the top down."""
        chosen = sorted(index.row() for index in self.selectionModel().selectedRows())
        return [self.rows.row_at(place).key for place in chosen]

    def show_column(self, place: int) -> None:
        """Bring a column into sight."""
        if self.rows.rowCount():
            at = self.rows.index(max(0, self.rowAt(0)), place)
            self.scrollTo(at)

    def selectionChanged(self, selected: QItemSelection, deselected: QItemSelection) -> None:
        super().selectionChanged(selected, deselected)
        self.viewport().update()
        self.selected.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._choose(self.currentIndex())
            return
        self.ring = True
        if (
            not self.currentIndex().isValid()
            and event.key() in {Qt.Key.Key_Down, Qt.Key.Key_Up}
            and self.rows.rowCount()
        ):
            self.setCurrentIndex(self.rows.index(0, 0))
            return
        super().keyPressEvent(event)
        self.viewport().update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.ring = False
        super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        self._hover(self.rowAt(event.position().toPoint().y()))

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._hover(-1)

    def _hover(self, place: int) -> None:
        if place != self.hovered:
            self.hovered = place
            self.viewport().update()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.ring = event.reason() in KEYBOARD
        if self.ring and not self.currentIndex().isValid() and self.rows.rowCount():
            self.selectionModel().setCurrentIndex(self.rows.index(0, 0), QItemSelectionModel.SelectionFlag.NoUpdate)
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.ring = False
        self.viewport().update()

    def _choose(self, index: AnyIndex) -> None:
        if (key := self.rows.key_of(index)) is not None:
            self.chosen.emit(key)
