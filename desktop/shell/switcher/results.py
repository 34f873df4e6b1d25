"""A list's rows as a model."""

from __future__ import annotations

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from desktop.widgets.rows import Row, Section, data_of


class ResultModel(QAbstractListModel):
    """The rows that were found."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._rows: list[Row | Section] = []

    def show_rows(self, rows: list[Row | Section]) -> None:
        """Replace all rows."""
        self.beginResetModel()
        self._rows = rows
        self.endResetModel()

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        return data_of(self._rows[index.row()], role) if index.isValid() else None

    def flags(self, index: QModelIndex | QPersistentModelIndex) -> Qt.ItemFlag:
        if index.isValid() and isinstance(self._rows[index.row()], Section):
            return Qt.ItemFlag.NoItemFlags
        return super().flags(index)
