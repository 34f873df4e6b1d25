"""Asks the server, and asks again when there is news of supervision."""

from __future__ import annotations

from PySide6.QtCore import QObject

from desktop.features.directory.presenter.asking import Asker
from desktop.features.supervision.presenter.desk import SupervisionDesk
from desktop.sync.changes import Changes


class Asking(Asker):
    """What presenters of supervision have in common: they ask, show what came, and ask again when there is news."""

    def __init__(self, desk: SupervisionDesk, parent: QObject | None = None) -> None:
        super().__init__(desk.spawn, parent)
        self.desk = desk
        self._end = desk.engine.subscribe(self._on_changes)

    def load(self) -> None:
        """Ask for what is shown."""

    def close(self) -> None:
        """Hear nothing more."""
        self._end()

    def _on_changes(self, changes: Changes) -> None:
        if changes.supervision:
            self.load()
