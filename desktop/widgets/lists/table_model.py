"""What a table shows: columns, and rows that are sorted by one of them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

TABLE_ROW = int(Qt.ItemDataRole.UserRole) + 1
_NOWHERE = QModelIndex()
_HORIZONTAL = Qt.Orientation.Horizontal
AnyIndex = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class Column:
    """A column: at least `width` wide, in the design's pixels; numbers stand right and are sorted as numbers.

    The words of a `toned` one take the row's tone. One that does not sort leaves the rows as they stand.
    """

    title: str
    width: int
    stretch: bool = False
    number: bool = False
    toned: bool = False
    sorts: bool = True


@dataclass(frozen=True, slots=True)
class TableRow:
    """A row: a word for each column. `icon` and `tone` mark it, `faint` greys it; `accessible` says it as a whole."""

    key: str
    cells: tuple[str, ...]
    icon: str = ""
    tone: str = ""
    faint: bool = False
    accessible: str = ""


class TableModel(QAbstractTableModel):
    """Rows, replaced as a whole; without a column to sort by they stand as they come."""

    def __init__(self, columns: Sequence[Column], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.columns = tuple(columns)
        self.sorted_by = -1
        self.order = Qt.SortOrder.AscendingOrder
        self._given: list[TableRow] = []
        self._rows: list[TableRow] = []
        self._places: dict[str, int] = {}

    def show(self, rows: Sequence[TableRow]) -> None:
        """Show other rows."""
        self._given = list(rows)
        self._lay()

    def sort_by(self, place: int) -> None:
        """Sort by a column, upwards first."""
        up, down = Qt.SortOrder.AscendingOrder, Qt.SortOrder.DescendingOrder
        self.order = down if self.sorted_by == place and self.order is up else up
        self.sorted_by = place
        self._lay()

    def _lay(self) -> None:
        rows = self._given
        if self.sorted_by >= 0:
            backwards = self.order is Qt.SortOrder.DescendingOrder
            rows = sorted(rows, key=self._sort_key, reverse=backwards)
            # What says nothing stands at the end, whichever way.
            rows = [row for row in rows if row.cells[self.sorted_by]] + [
                row for row in rows if not row.cells[self.sorted_by]
            ]
        if [row.key for row in rows] == [row.key for row in self._rows]:
            self._rows = list(rows)
            if rows:
                self.dataChanged.emit(self.index(0, 0), self.index(len(rows) - 1, len(self.columns) - 1))
            return
        self.beginResetModel()
        self._rows = list(rows)
        self._places = {row.key: place for place, row in enumerate(self._rows)}
        self.endResetModel()

    def _sort_key(self, row: TableRow) -> tuple[int, str]:
        text = row.cells[self.sorted_by]
        if self.columns[self.sorted_by].number:
            return (int(text) if text.isdecimal() else 0, "")
        return (0, text.casefold())

    def row_at(self, place: int) -> TableRow:
        """Give a row."""
        return self._rows[place]

    def key_of(self, index: AnyIndex) -> str | None:
        """Give the key of the row that an index is in."""
        return self._rows[index.row()].key if index.isValid() and index.row() < len(self._rows) else None

    def place_of(self, key: str) -> int | None:
        """Find the place of a row."""
        return self._places.get(key)

    def rowCount(self, parent: AnyIndex = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: AnyIndex = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.columns)

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid() or index.row() >= len(self._rows):
            return None
        row, place = self._rows[index.row()], index.column()
        if role == TABLE_ROW:
            return row
        if role == int(Qt.ItemDataRole.AccessibleTextRole):
            return (
                row.accessible or self._spoken(row)
                if place == 0
                else f"{self.columns[place].title}: {row.cells[place]}"
            )
        return row.cells[place] if role == int(Qt.ItemDataRole.DisplayRole) else None

    def _spoken(self, row: TableRow) -> str:
        named = zip(self.columns[1:], row.cells[1:], strict=True)
        return ", ".join([row.cells[0], *(f"{column.title}: {words}" for column, words in named if words)])

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if orientation is not _HORIZONTAL or not 0 <= section < len(self.columns):
            return None
        shown = {int(Qt.ItemDataRole.DisplayRole), int(Qt.ItemDataRole.AccessibleTextRole)}
        return self.columns[section].title if role in shown else None
