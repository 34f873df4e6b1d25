"""How the client ends: whoever asks, everything is closed in reverse order, once."""

from __future__ import annotations

import asyncio
import inspect
import signal
import socket
from collections.abc import Awaitable, Callable
from types import FrameType

from PySide6.QtCore import QObject, QSocketNotifier, Signal

Closer = Callable[[], Awaitable[None] | None]
CLOSE_DEADLINE_S = 10.0
"""How long one part may take to close before the next one is closed."""


class Lifecycle(QObject):
    """Remembers what to close and waits for the wish to end.

    Signals:
        quit_asked: somebody wants the client to end.
    """

    quit_asked = Signal()

    def __init__(self, report: Callable[[BaseException], object]) -> None:
        super().__init__()
        self._report = report
        self._closers: list[Closer] = []
        self._asked = False
        self._signals: SignalWatch | None = None

    @property
    def is_ending(self) -> bool:
        """Tell whether the end was asked for."""
        return self._asked

    def push(self, closer: Closer) -> None:
        """Close this at the end, before everything that was pushed earlier."""
        self._closers.append(closer)

    def watch_signals(self) -> None:
        """End on Ctrl+C and on the system's wish."""
        self._signals = SignalWatch(self.quit, self)

    def quit(self) -> None:
        """Ask for the end."""
        if not self._asked:
            self._asked = True
            self.quit_asked.emit()

    async def wait(self) -> None:
        """Return when the end is asked for."""
        if self._asked:
            return
        asked = asyncio.Event()
        self.quit_asked.connect(asked.set)
        await asked.wait()

    async def close(self) -> None:
        """Close everything; a fault in one part does not spare the others."""
        while self._closers:
            closer = self._closers.pop()
            try:
                pending = closer()
                if inspect.isawaitable(pending):
                    await asyncio.wait_for(pending, CLOSE_DEADLINE_S)
            except Exception as fault:
                self._report(fault)
        if self._signals is not None:
            self._signals.stop()
            self._signals = None


def _hear(_kind: int, _frame: FrameType | None) -> None:
    """Let the wake-up file tell; Python's default would raise in the middle of anything."""


class SignalWatch(QObject):
    """Wakes Qt's loop for a signal of the system: Python's own handler runs only when Python code runs."""

    def __init__(self, on_signal: Callable[[], None], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._on_signal = on_signal
        self._read, self._write = socket.socketpair()
        self._read.setblocking(False)
        self._write.setblocking(False)
        self._former = {kind: signal.signal(kind, _hear) for kind in (signal.SIGINT, signal.SIGTERM)}
        self._former_fd = signal.set_wakeup_fd(self._write.fileno(), warn_on_full_buffer=False)
        self._notifier = QSocketNotifier(self._read.fileno(), QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._on_woken)

    def _on_woken(self) -> None:
        self._read.recv(64)
        self._on_signal()

    def stop(self) -> None:
        """Give the handlers back."""
        self._notifier.setEnabled(False)
        signal.set_wakeup_fd(self._former_fd)
        for kind, handler in self._former.items():
            signal.signal(kind, handler)
        self._read.close()
        self._write.close()
