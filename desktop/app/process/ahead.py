"""What the first chat needs is read while the window rests, so that opening it does not wait for files."""

from __future__ import annotations

import importlib
from typing import Final

from PySide6.QtCore import QObject, QTimer

PAUSE_MS: Final = 40
"""Between two pieces the window answers; a piece takes some 5 to 30 ms."""
PIECES: Final = tuple(
    f"desktop.features.{room}"
    for room in (
        "files.view.tiles",
        "files.view.viewer",
        "messaging.view.composer.editor",
        "messaging.view.composer.field",
        "messaging.view.feed.builder",
        "messaging.view.feed.painter",
        "messaging.view.message.menu",
        "messaging.view.conversation",
        "messaging.view.details",
    )
)
"""From what stands alone to what imports the others."""


class ReadAhead(QObject):
    """Imports the views of a chat one after another."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._left = list(PIECES)
        self._timer = QTimer(self)
        self._timer.setInterval(PAUSE_MS)
        self._timer.timeout.connect(self._read)
        self._timer.start()

    @property
    def is_reading(self) -> bool:
        """Tell whether something is left to be read."""
        return self._timer.isActive()

    def _read(self) -> None:
        importlib.import_module(self._left.pop(0))
        if not self._left:
            self._timer.stop()
