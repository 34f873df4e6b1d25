"""One running client for each home: a second start hands its words to the first and ends.

The lock is taken before anything is shown; what listens for others takes longer to import and may come later.
"""

import os
import sys
import time
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Final

import msgspec
from PySide6.QtCore import QLockFile, QObject, Signal

from desktop.system.private import make_private

if TYPE_CHECKING:
    from PySide6.QtNetwork import QLocalServer, QLocalSocket

_LISTENS_S: Final = 3.0
"""A first start listens within this time."""
_AGAIN_S: Final = 0.1
_ANSWER_MS: Final = 2_000
_WORDS_BYTES: Final = 64 * 1024


class SingleInstance(QObject):
    """The claim to a home; it holds for as long as the object lives.

    Signals:
        asked: another start handed over these words.
    """

    asked = Signal(list)

    def __init__(self, lock: QLockFile, home: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lock = lock
        self._home = home
        self._visitors: list[QLocalSocket] = []
        self._server: QLocalServer | None = None

    def listen(self) -> bool:
        """Hear other starts from now on; False where the system does not let us."""
        from PySide6.QtNetwork import QLocalServer  # noqa: PLC0415 - see the module's first lines

        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        name = socket_of(self._home)
        QLocalServer.removeServer(name)  # what a killed process left behind
        self._server.newConnection.connect(self._on_connection)
        return self._server.listen(name)

    def release(self) -> None:
        """Give the claim up; safe to repeat."""
        if self._server is not None:
            self._server.close()
        for socket in self._visitors:
            socket.readyRead.disconnect(self._on_words)
            socket.abort()
        self._visitors.clear()
        self._lock.unlock()

    def _on_connection(self) -> None:
        while self._server is not None and (socket := self._server.nextPendingConnection()) is not None:
            self._visitors.append(socket)
            socket.readyRead.connect(self._on_words)
        self._on_words()

    def _on_words(self) -> None:
        for socket in tuple(self._visitors):
            if socket.bytesAvailable() > _WORDS_BYTES:
                self._dismiss(socket)
            elif socket.canReadLine():
                words = read_words(bytes(socket.readLine().data()))
                socket.write(b"ok\n")
                socket.flush()
                self._dismiss(socket)
                if words is not None:
                    self.asked.emit(words)

    def _dismiss(self, socket: "QLocalSocket") -> None:
        self._visitors.remove(socket)
        socket.readyRead.disconnect(self._on_words)
        socket.disconnectFromServer()
        socket.deleteLater()


class FirstIsSilent(Exception):
    """Another process has the home, and does not answer."""


def claim(home: Path, words: list[str]) -> SingleInstance | None:
    """Claim a home; None when another process has it and was told these words, `FirstIsSilent` when it is deaf."""
    make_private(home)
    lock = QLockFile(str(home / "client.lock"))
    lock.setStaleLockTime(0)
    if lock.tryLock(0):
        return SingleInstance(lock, home)
    if not hand_over(socket_of(home), words):
        raise FirstIsSilent
    return None


def socket_of(home: Path, platform: str = sys.platform, environ: Mapping[str, str] = os.environ) -> str:
    """Name the place where the first start listens: a folder of the user's alone, or a pipe on Windows."""
    import hashlib  # noqa: PLC0415 - OpenSSL is slow to load

    name = "atrium-" + hashlib.sha256(str(home.resolve()).encode()).hexdigest()[:24]
    if platform == "win32":
        return name
    run = Path(environ.get("XDG_RUNTIME_DIR") or "")
    return str(run / name if run.is_absolute() and run.is_dir() else home.resolve() / "client.socket")


def hand_over(name: str, words: list[str]) -> bool:
    """Tell the running client, which may be starting itself; False when it does not answer."""
    from PySide6.QtNetwork import QLocalSocket  # noqa: PLC0415 - see the module's first lines

    socket, until = QLocalSocket(), time.monotonic() + _LISTENS_S
    socket.connectToServer(name)
    while not socket.waitForConnected(_ANSWER_MS):
        if time.monotonic() > until:
            return False
        time.sleep(_AGAIN_S)
        socket.connectToServer(name)
    socket.write(msgspec.json.encode(words) + b"\n")
    return socket.waitForBytesWritten(_ANSWER_MS) and socket.waitForReadyRead(_ANSWER_MS)


def read_words(line: bytes) -> list[str] | None:
    """Read what another start says; None for anything that is not a list of words."""
    try:
        return msgspec.json.decode(line, type=list[str])
    except (msgspec.DecodeError, UnicodeDecodeError):
        return None
