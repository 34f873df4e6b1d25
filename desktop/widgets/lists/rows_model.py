"""A model of list rows that tells its view no more than what has changed."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from desktop.widgets.lists.rows import Row, Section, data_of

_NOWHERE = QModelIndex()


class RowsModel(QAbstractListModel):
    """Rows and headings, replaced as a whole."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[Row | Section] = []

    def show(self, rows: Sequence[Row | Section]) -> None:
        """Show other rows; rows that stay where they are keep their focus."""
        old, new = self._rows, list(rows)
        if [_name(row) for row in old] != [_name(row) for row in new]:
            self.beginResetModel()
            self._rows = new
            self.endResetModel()
            return
        self._rows = new
        changed = [place for place, row in enumerate(new) if row != old[place]]
        if changed:
            self.dataChanged.emit(self.index(changed[0], 0), self.index(changed[-1], 0))

    def place_of(self, key: str) -> int | None:
        """Find the place of a row."""
        return next(
            (place for place, row in enumerate(self._rows) if isinstance(row, Row) and row.key == key),
            None,
        )

    def rows(self) -> list[Row | Section]:
        """Give what is on show."""
        return self._rows

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        return data_of(self._rows[index.row()], role) if index.isValid() and index.row() < len(self._rows) else None

    def flags(self, index: QModelIndex | QPersistentModelIndex) -> Qt.ItemFlag:
        if index.isValid() and isinstance(self._rows[index.row()], Section):
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable


def _name(row: Row | Section) -> str:
    return row.key if isinstance(row, Row) else f"# {row.title}"
