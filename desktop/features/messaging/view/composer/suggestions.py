"""The list that opens at the caret: people after @, emoji after a colon."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QWidget

from desktop.widgets.announcing import announce
from desktop.widgets.lists.list_view import ListView
from desktop.widgets.lists.rows import Row
from desktop.widgets.lists.rows_model import RowsModel
from desktop.widgets.overlays.popover import Popover
from desktop.widgets.theme import current_theme

ROW_HEIGHT = 44
MOST_ROWS = 8
WIDTH = 300


class _Rows(ListView):
    def sizeHint(self) -> QSize:
        count = 0 if self.model() is None else min(MOST_ROWS, self.model().rowCount())
        return QSize(WIDTH, max(1, count) * max(ROW_HEIGHT, current_theme().px(ROW_HEIGHT)))


class Suggestions(Popover):
    """Suggestions beside the caret; the keyboard stays in the editor.

    Signals:
        taken: a suggestion was taken: its key.
    """

    taken = Signal(str)

    def __init__(self, anchor: QWidget) -> None:
        self._anchor = anchor
        self._model = RowsModel()
        self.list = _Rows("", "compact", "surface-raised")
        self.list.setModel(self._model)
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        super().__init__(self.list, anchor, takes_focus=False, inset=4)
        self._model.setParent(self)
        self.list.chosen.connect(self.taken)

    def offer(self, name: str, rows: Sequence[Row]) -> None:
        """Show suggestions at the caret, or close when there are none."""
        if not rows:
            self.close()
            return
        self.list.setAccessibleName(name)
        self._model.show(rows)
        self.list.setCurrentIndex(self._model.index(0, 0))
        self.list.setFixedSize(self.list.sizeHint())
        self._place()
        self._speak()

    def press(self, key: str) -> None:
        """Do what a key asks for."""
        if key == "take":
            chosen = self.list.key_at(self.list.currentIndex())
            if chosen is not None:
                self.taken.emit(chosen)
        elif key == "close":
            self.close()
        else:
            self.list.step(1 if key == "down" else -1)
            self._speak()

    def _place(self) -> None:
        caret = getattr(self._anchor, "caret_rect", self._anchor.rect)()
        self.open_at(self._anchor, caret, above=True)

    def _speak(self) -> None:
        spoken = self.list.currentIndex().data(Qt.ItemDataRole.AccessibleTextRole)
        if spoken:
            announce(self._anchor, str(spoken))
