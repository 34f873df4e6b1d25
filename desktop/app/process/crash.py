"""Crash reports: what happened and where, in a local file, without anybody's words.

A report names types, files, lines and functions. The messages of faults are left out: they may quote a text.
"""

from __future__ import annotations

import faulthandler
import os
import sys
import threading
import traceback
from collections.abc import Callable, Iterator
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path
from types import TracebackType
from typing import IO, Literal

from desktop.cache.errors import CacheFull
from desktop.system.private import make_private, private_opener

KEPT = 20


class CrashReporter:
    """Writes a file for every fault that nobody planned for."""

    def __init__(self, folder: Path, version: Callable[[], str]) -> None:
        self._folder = folder
        self._version = version
        self._native: IO[str] | None = None
        self.on_full: Callable[[], object] = lambda: None
        """Hears that something was not done because the disk is full: no fault of ours, and undone as a whole."""

    def install(self) -> None:
        """Hear of faults in slots, threads, finalizers and native code from now on."""
        sys.excepthook = self._on_exception
        threading.excepthook = lambda args: self._on_exception(args.exc_type, args.exc_value, args.exc_traceback)
        sys.unraisablehook = lambda args: self._on_exception(args.exc_type, args.exc_value, args.exc_traceback)
        with suppress(OSError):
            make_private(self._folder)
            self._native = _open(self._folder / "native.txt", "a")
            faulthandler.enable(self._native)

    def uninstall(self) -> None:
        """Give the hooks back."""
        sys.excepthook = sys.__excepthook__
        threading.excepthook = threading.__excepthook__
        sys.unraisablehook = sys.__unraisablehook__
        if self._native is not None:
            faulthandler.disable()
            self._native.close()
            self._native = None

    def report(self, fault: BaseException) -> Path | None:
        """Write the report of a fault; None for what is no fault, or where nothing can be written. Never raises."""
        if not isinstance(fault, Exception):
            return None  # the end of the program, or of a task
        if isinstance(fault, CacheFull):
            self.on_full()
            return None
        now = datetime.now(UTC)
        text = "\n".join(self._lines(fault, now)) + "\n"
        path = self._folder / f"crash-{now:%Y%m%d-%H%M%S-%f}-{os.getpid()}.txt"
        written = False
        with suppress(OSError):
            with _open(path, "w") as file:
                file.write(text)
            written = True
            self._forget_old()
        with suppress(OSError, ValueError, AttributeError):  # a program without a console has no standard error
            sys.stderr.write(text)
        return path if written else None

    def _on_exception(
        self, _kind: type[BaseException], fault: BaseException | None, _trace: TracebackType | None
    ) -> None:
        if fault is not None:
            self.report(fault)

    def _lines(self, fault: BaseException, now: datetime) -> Iterator[str]:
        import platform  # the start does not wait for it

        yield f"Atrium {self._version()}, Python {platform.python_version()}, {platform.platform()}, {now.isoformat()}"
        seen: set[int] = set()
        link: BaseException | None = fault
        while link is not None and id(link) not in seen:
            seen.add(id(link))
            yield f"{type(link).__module__}.{type(link).__qualname__}"
            for frame in traceback.extract_tb(link.__traceback__):
                yield f"  {_shorten(frame.filename)}:{frame.lineno} {frame.name}"
            link = link.__cause__ or link.__context__

    def _forget_old(self) -> None:
        for path in sorted(self._folder.glob("crash-*.txt"))[:-KEPT]:
            path.unlink(missing_ok=True)


def _shorten(name: str) -> str:
    """Keep the last parts of a path: the first ones name a user."""
    return "/".join(Path(name).parts[-4:])


def _open(path: Path, mode: Literal["a", "w"]) -> IO[str]:
    return open(path, mode, encoding="utf-8", errors="replace", opener=private_opener)
