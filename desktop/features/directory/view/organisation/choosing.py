"""A dialog that finds one person."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from desktop.features.directory.presenter.people import Card
from desktop.features.directory.view.picker import PeoplePicker
from desktop.widgets.overlays.dialog import Dialog, Verb

CANCEL, NOBODY = "cancel", "nobody"


class ManagerDialog(Dialog):
    """Asks to whom somebody reports.

    Signals:
        decided: a manager was chosen: the key; "" is nobody.
    """

    decided = Signal(str)

    def __init__(self, whose: str, find: Callable[[str], Sequence[Card]], parent: QWidget | None = None) -> None:
        super().__init__(
            self.tr("Reports to"),
            whose,
            (Verb(self.tr("Cancel"), CANCEL), Verb(self.tr("Nobody"), NOBODY)),
            parent,
        )
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.picker = PeoplePicker(find)
        self.picker.chosen.connect(self._on_chosen)
        self.body.addWidget(self.picker)

    def open(self) -> None:
        """Open with the caret in the search."""
        super().open()
        self.picker.setFocus(Qt.FocusReason.TabFocusReason)

    def choose(self, value: str) -> None:
        """Close; nobody is an answer."""
        super().choose(value)
        if value == NOBODY:
            self.decided.emit("")

    def _on_chosen(self, key: str) -> None:
        super().choose("chosen")
        self.decided.emit(key)
