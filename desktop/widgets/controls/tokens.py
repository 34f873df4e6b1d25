"""What was chosen from a list, as tokens in lines."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop.widgets.controls.choices import Chip
from desktop.widgets.flow import Flow, empty


class Tokens(QWidget):
    """What is chosen, each with a cross.

    Signals:
        dropped: one was taken out: its key.
    """

    dropped = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._flow = Flow(self)

    def show_tokens(self, chosen: Sequence[tuple[str, str]]) -> None:
        """Show what is chosen: keys and names."""
        empty(self._flow)
        for key, name in chosen:
            chip = Chip(name, "token")
            chip.removed.connect(partial(self.dropped.emit, key))
            self._flow.addWidget(chip)
        self.setHidden(not chosen)

    def chips(self) -> list[Chip]:
        """Give them as they stand."""
        items = (self._flow.itemAt(index) for index in range(self._flow.count()))
        return [chip for item in items if item is not None and isinstance(chip := item.widget(), Chip)]
