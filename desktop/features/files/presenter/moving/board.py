"""How far each file is that is on its way."""

from __future__ import annotations

from collections.abc import Callable

from backend.contract.base import FileId
from desktop.features.files.presenter.facts import Transfer


class Board:
    """States of files by id; `tell` hears of every file whose state is different."""

    def __init__(self, tell: Callable[[FileId], None]) -> None:
        self._tell = tell
        self._states: dict[FileId, Transfer] = {}

    def get(self, file: FileId) -> Transfer | None:
        """Give a file's state; None for one that is not on its way."""
        return self._states.get(file)

    def set(self, file: FileId, state: Transfer) -> None:
        """Note a file's state."""
        if self._states.get(file) != state:
            self._states[file] = state
            self._tell(file)

    def forget(self, file: FileId) -> None:
        """Know nothing more of a file."""
        if self._states.pop(file, None) is not None:
            self._tell(file)

    def all(self) -> list[tuple[FileId, Transfer]]:
        """List all files with their states."""
        return list(self._states.items())
