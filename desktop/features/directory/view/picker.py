"""A field and a list to choose people from."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from desktop.features.directory.presenter.people import Card
from desktop.widgets.controls.fields import SearchField
from desktop.widgets.label import Label
from desktop.widgets.lists.list_view import ListView
from desktop.widgets.lists.rows_model import RowsModel
from desktop.widgets.theme import current_theme

SHOWN_ROWS, ROW = 4, 56


class PeoplePicker(QWidget):
    """Searches people as one types; arrows move, Enter chooses.

    Signals:
        chosen: somebody was chosen: the key of the row.
        confirmed: Enter was pressed in the empty field, and the choice may end.
    """

    chosen = Signal(str)
    confirmed = Signal()

    def __init__(self, find: Callable[[str], Sequence[Card]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._find = find
        self._confirmable = False
        self._model = RowsModel(self)
        self.field = SearchField(self.tr("Name or initials"))
        self.list = ListView(self.tr("People"), "dense", "surface-raised")
        self.list.setModel(self._model)
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._nothing = Label(self.tr("Nobody found"), "small", "text-muted")
        self._nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.field)
        column.addWidget(self.list, 1)
        column.addWidget(self._nothing, 1)
        self.field.textChanged.connect(self.refresh)
        self.field.stepped.connect(self._on_step)
        self.field.returnPressed.connect(self._on_enter)
        self.list.chosen.connect(self._on_chosen)
        for part in (self.list, self._nothing):
            part.setMinimumHeight(current_theme().px(ROW))
            part.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setFocusProxy(self.field)
        self.refresh()

    def refresh(self) -> None:
        """Search anew."""
        self._model.show([card.row() for card in self._find(self.field.text())])
        self.list.setVisible(self._model.rowCount() > 0)
        found = self._model.rowCount() > 0
        self._nothing.setText(
            self.tr("Nobody found") if self.field.text().strip() else self.tr("Nobody else to choose")
        )
        self._nothing.setHidden(found)
        if self._model.rowCount():
            self.list.setCurrentIndex(self._model.index(0, 0))

    def sizeHint(self) -> QSize:
        return QSize(320, self.field.sizeHint().height() + 8 + SHOWN_ROWS * current_theme().px(ROW))

    def _on_step(self, by: int) -> None:
        self.list.step(by)

    def set_confirmable(self, confirmable: bool) -> None:
        """Say whether Enter in the empty field ends the choice; else it takes the first person."""
        self._confirmable = confirmable

    def _on_enter(self) -> None:
        if self._confirmable and not self.field.text().strip():
            self.confirmed.emit()
            return
        key = self.list.key_at(self.list.currentIndex())
        if key is not None:
            self._on_chosen(key)

    def _on_chosen(self, key: str) -> None:
        self.field.clear()
        self.chosen.emit(key)
        self.refresh()
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)
