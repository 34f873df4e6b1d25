"""Moves the write-ahead log into the file beside the event loop, because that waits for the disk."""

import threading
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import Any, Final

WAL_BYTES: Final = 4 << 20
"""From this size on the log is moved."""


class Checkpointer:
    """Runs a passive checkpoint (SQLite, "PRAGMA wal_checkpoint") on a connection and a thread of its own.

    A passive checkpoint waits for nobody and nobody waits for it.
    """

    def __init__(self, path: Path, open_file: Callable[[], Any], troubles: type[Exception]) -> None:
        self._log = path.with_name(path.name + "-wal")
        self._open_file = open_file
        self._troubles = troubles
        self._thread: threading.Thread | None = None

    def consider(self) -> None:
        """Start when the log is long and no checkpoint is under way."""
        if self._thread is not None and self._thread.is_alive():
            return
        with suppress(FileNotFoundError):
            if self._log.stat().st_size >= WAL_BYTES:
                self._thread = threading.Thread(target=self._run, name="checkpoint", daemon=True)
                self._thread.start()

    def finish(self) -> None:
        """Wait until no checkpoint is under way."""
        if self._thread is not None:
            self._thread.join()

    def _run(self) -> None:
        with suppress(self._troubles):  # the log stays as it is; the next commit asks again
            file = self._open_file()
            try:
                file.execute("PRAGMA wal_checkpoint(PASSIVE)").fetchall()
            finally:
                file.close()
