"""How the client ends: whoever asks, everything is closed in reverse order, once."""

from __future__ import annotations

import asyncio
import inspect
import signal
import socket
from collections.abc import Callable, Iterable
from types import FrameType

from PySide6.QtCore import QEvent, QObject, QSocketNotifier, Qt, Signal
from PySide6.QtGui import QFileOpenEvent, QGuiApplication, QSessionManager

Closer = Callable[[], object]
"""What it gives is awaited, where it can be."""
CLOSE_DEADLINE_S = 15.0
"""How long one part may take to close before the next one is closed; a server gets 10 s to end before it is killed."""


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
        self._application: ApplicationWatch | None = None

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

    def watch_application(self, app: QGuiApplication, open_link: Callable[[str], object]) -> None:
        """End when Qt or the session wants to, and pass on the links that the system opens."""
        self._application = ApplicationWatch(app, self)
        self._application.quit_asked.connect(self.quit)
        self._application.link_opened.connect(open_link)

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
            await close_each((self._closers.pop(),), self._report)
        for watch in (self._signals, self._application):
            if watch is not None:
                watch.stop()
        self._signals = self._application = None


def close_now(closers: Iterable[Closer], report: Callable[[BaseException], object]) -> None:
    """Close one after the other at once; a fault in one does not spare the others."""
    for closer in closers:
        try:
            closer()
        except Exception as fault:
            report(fault)


async def close_each(closers: Iterable[Closer], report: Callable[[BaseException], object]) -> None:
    """Close one after the other; a fault in one, or one that does not end, does not spare the others."""
    for closer in closers:
        try:
            pending = closer()
            if inspect.isawaitable(pending):
                await asyncio.wait_for(pending, CLOSE_DEADLINE_S)
        except Exception as fault:
            report(fault)


class SignalWatch(QObject):
    """Hears the system's signals.

    Python's own handler runs only when Python code runs, so the wake-up file wakes Qt's loop. Where another loop takes
    that file over (asyncio's on Windows does), the loop wakes Python, and the handler tells by itself.

    Signals:
        heard: a signal came; told through Qt's queue, because a handler runs in the middle of anything.
    """

    heard = Signal()

    def __init__(self, on_signal: Callable[[], None], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.heard.connect(on_signal, Qt.ConnectionType.QueuedConnection)
        self._read, self._write = socket.socketpair()
        self._read.setblocking(False)
        self._write.setblocking(False)
        self._former = {kind: signal.signal(kind, self._hear) for kind in (signal.SIGINT, signal.SIGTERM)}
        self._former_fd = signal.set_wakeup_fd(self._write.fileno(), warn_on_full_buffer=False)
        self._notifier = QSocketNotifier(self._read.fileno(), QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._on_woken)

    def _hear(self, _kind: int, _frame: FrameType | None) -> None:
        self.heard.emit()

    def _on_woken(self) -> None:
        self._read.recv(64)  # while this runs, Python has called the handler

    def stop(self) -> None:
        """Give the handlers back."""
        self._notifier.setEnabled(False)
        signal.set_wakeup_fd(self._former_fd)
        for kind, handler in self._former.items():
            signal.signal(kind, handler)
        self._read.close()
        self._write.close()


class ApplicationWatch(QObject):
    """Hears what the system tells the whole application, and keeps Qt from ending it over our heads.

    Signals:
        quit_asked: the end is wanted: Cmd+Q, the Dock, `QApplication.quit`, the end of the session.
        link_opened: a link of ours was opened (macOS tells so): its text.
    """

    quit_asked = Signal()
    link_opened = Signal(str)

    def __init__(self, app: QGuiApplication, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._app = app
        app.installEventFilter(self)
        app.commitDataRequest.connect(self._on_session_end, Qt.ConnectionType.DirectConnection)

    def stop(self) -> None:
        """Hear nothing more."""
        self._app.removeEventFilter(self)
        self._app.commitDataRequest.disconnect(self._on_session_end)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._app and event.type() is QEvent.Type.Quit:
            event.ignore()
            self.quit_asked.emit()
            return True
        if isinstance(event, QFileOpenEvent):
            self.link_opened.emit(event.url().toString())
            return True
        return super().eventFilter(watched, event)

    def _on_session_end(self, _session: QSessionManager) -> None:
        self.quit_asked.emit()
