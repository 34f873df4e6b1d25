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

    A passive checkpoint waits for nobody and nobody waits for it. What was deleted stays in the log until that is
    written over; `scrub` empties it.
    """

    def __init__(self, path: Path, open_file: Callable[[], Any], troubles: type[Exception]) -> None:
        self._log = path.with_name(path.name + "-wal")
        self._open_file = open_file
        self._troubles = troubles
        self._thread: threading.Thread | None = None
        self._scrubbing = False

    def consider(self) -> None:
        """Start when the log is long, or to be emptied, and no checkpoint is under way."""
        if self._thread is not None and self._thread.is_alive():
            return
        with suppress(FileNotFoundError):
            if self._scrubbing or self._log.stat().st_size >= WAL_BYTES:
                self._thread = threading.Thread(target=self._run, name="checkpoint", daemon=True)
                self._thread.start()

    def scrub(self) -> None:
        """Empty the log soon."""
        self._scrubbing = True
        self.consider()

    def finish(self) -> None:
        """Wait until no checkpoint is under way."""
        if self._thread is not None:
            self._thread.join()

    def _run(self) -> None:
        with suppress(self._troubles):  # the log stays as it is; the next commit asks again
            file = self._open_file()
            try:
                file.execute("PRAGMA wal_checkpoint(PASSIVE)").fetchall()
                if self._scrubbing:
                    # It would hold up writers while it waits for readers; whoever commits next asks again.
                    file.execute("PRAGMA busy_timeout=0").fetchall()
                    ((busy, *_),) = file.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
                    self._scrubbing = bool(busy)
            finally:
                file.close()
