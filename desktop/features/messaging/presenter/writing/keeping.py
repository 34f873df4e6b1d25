"""When what is written goes to the disk."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QObject, QTimer, Signal

from desktop.cache.errors import CacheFull
from desktop.features.directory.presenter.refusals import DISK_FULL, refusal_words

SAVE_AFTER_MS: Final = 200
"""So much of what was typed may be lost when the process is killed."""


class Keeper(QObject):
    """Writes down what stands in a field: a moment after it changes, or now.

    Signals:
        failed: the disk is full: why, in words. Said once, until there was room again.
    """

    failed = Signal(str)

    def __init__(self, write: Callable[[], None], parent: QObject) -> None:
        super().__init__(parent)
        self._write = write
        self._disk_full = self._is_closed = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(SAVE_AFTER_MS)
        self._timer.timeout.connect(self.now)

    def soon(self) -> None:
        """Write in a moment. It is not put off by what is typed meanwhile: who writes without a pause is kept, too."""
        if not self._timer.isActive() and not self._is_closed:
            self._timer.start()

    def now(self) -> None:
        """Write what there is."""
        self._timer.stop()
        try:
            self._write()
        except CacheFull:
            if not self._disk_full:
                self.failed.emit(refusal_words(DISK_FULL))
            self._disk_full = True
        else:
            self._disk_full = False

    def close(self) -> None:
        """Write a last time."""
        self.now()
        self._is_closed = True
