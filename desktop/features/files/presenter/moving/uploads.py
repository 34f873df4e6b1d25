"""Brings own files to the server, one after the other, and then lets their command go. No Qt.

Whatever ends a try, the next one asks the server how far it has come. Nothing is said to be done before it is: the
command is released when the server says of each file that it is whole.
"""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable, Coroutine, Sequence
from contextlib import suppress
from dataclasses import dataclass
from typing import Any, Final, Protocol

import msgspec

from backend.contract.base import CommandId, FileId
from backend.contract.files import CHUNK_BYTES, BeginUpload, Upload
from backend.contract.sync import Refusal
from desktop.cache.blobs import Blobs
from desktop.cache.errors import BlobDamaged, CacheFull
from desktop.features.files.presenter.facts import Attachment, Transfer, TransferKind
from desktop.features.files.presenter.moving.attaching import GONE, file_blob
from desktop.features.files.presenter.moving.board import Board
from desktop.features.files.presenter.moving.patience import Patience
from desktop.features.files.store import OwnFiles
from desktop.net.errors import ConnectionLost, Refused, SignedOut

_SMALLEST_PIECE: Final = 64 * 1024
_PIECE_S: Final = 1.0
"""How long a piece should take: long enough to be worth an answer, short enough to show how far it is."""
_NEW_STARTS: Final = 3
"""How often an upload may begin anew before somebody is asked."""
_PLANNED: Final = (Refused, OSError, BlobDamaged)
_BEGIN_AGAIN: Final = frozenset({"files.wrong_offset", "files.not_found", "files.damaged", "files.not_whole"})


class UploadDoors(Protocol):
    """What uploads ask of the server."""

    async def begin(self, asked: BeginUpload, /) -> Upload:
        """Announce a file, or ask again how far it has come."""
        ...

    async def put(self, file: FileId, offset: int, piece: bytes, /) -> Upload:
        """Bring the next piece."""
        ...

    async def withdraw(self, file: FileId, /) -> None:
        """Give up a file that no message carries."""


class HeldCommands(Protocol):
    """The outbox, as uploads use it."""

    def holds(self, command: CommandId, /) -> bool:
        """Tell whether a command is here."""
        ...

    def release(self, command: CommandId, /) -> bool:
        """Let a held command go."""
        ...

    def refuse(self, command: CommandId, refusal: Refusal, /) -> None:
        """Keep a command for the person to decide."""


@dataclass(slots=True)
class _Piece:
    """How much is brought at once: a little more after each that was quick, half after one that was slow or lost."""

    size: int = _SMALLEST_PIECE * 4

    def took(self, seconds: float) -> None:
        if seconds > 2 * _PIECE_S:
            self.halve()
        elif seconds < _PIECE_S / 2:
            self.size = min(CHUNK_BYTES, self.size + _SMALLEST_PIECE)

    def halve(self) -> None:
        self.size = max(_SMALLEST_PIECE, self.size // 2)


class Uploads:
    """The line of commands whose files are on their way; `tell` hears of every file that is different."""

    def __init__(
        self,
        own: OwnFiles,
        blobs: Blobs,
        doors: UploadDoors,
        outbox: HeldCommands,
        patience: Patience,
        spawn: Callable[[Coroutine[Any, Any, None]], object],
        tell: Callable[[FileId], None],
    ) -> None:
        self._own = own
        self._blobs = blobs
        self._doors = doors
        self._outbox = outbox
        self._patience = patience
        self._spawn = spawn
        self._jobs: dict[CommandId, tuple[FileId, ...]] = {}
        self._board = Board(tell)
        self._working = False
        self._carrying: tuple[CommandId, asyncio.Task[None]] | None = None
        self._piece = _Piece()

    def add(self, command: CommandId, files: Sequence[FileId]) -> None:
        """Bring these files, and then release the command."""
        self._jobs[command] = tuple(files)
        for file in files:
            self._board.set(file, Transfer(TransferKind.WAITING, self._part(file)))
        self.go_on()

    def go_on(self) -> None:
        """Work, if there is something to do and nobody works yet."""
        if self._jobs and not self._working and self._patience.online:
            self._working = True
            self._spawn(self._work())

    def give_up(self, command: CommandId) -> None:
        """Bring nothing more for a command."""
        files = self._jobs.pop(command, ())
        wanted = {file for others in self._jobs.values() for file in others}
        for file in files:
            if file not in wanted:
                self._board.forget(file)
        if self._carrying is not None and self._carrying[0] == command:
            self._carrying[1].cancel()

    async def withdraw(self, files: Sequence[FileId]) -> None:
        """Tell the server that files are not wanted; what it does not hear it finds out by itself."""
        with suppress(ConnectionLost, Refused):
            for file in files:
                await self._doors.withdraw(file)

    def state(self, file: FileId) -> Transfer | None:
        """Tell how far a file is that is on its way."""
        return self._board.get(file)

    def forget(self, files: Sequence[FileId]) -> None:
        """Say nothing more of files whose command is done."""
        for file in files:
            self._board.forget(file)

    def close(self) -> None:
        """End everything; what is held goes on at the next start."""
        self._jobs.clear()
        if self._carrying is not None:
            self._carrying[1].cancel()

    async def _work(self) -> None:
        try:
            while self._jobs and self._patience.online:
                command = next(iter(self._jobs))
                task = asyncio.ensure_future(self._carry(command, self._jobs[command]))
                self._carrying = (command, task)
                await asyncio.wait((task,))
                self._carrying = None
                if not task.cancelled() and (rest := await self._ended(command, task.exception())):
                    await rest
        finally:
            if self._carrying is not None:
                self._carrying[1].cancel()
                self._carrying = None
            self._working = False
            self._pause()

    async def _ended(self, command: CommandId, fault: BaseException | None) -> Coroutine[Any, Any, None] | None:
        """Take a command whose try has ended out of the line, or give how long to rest before the next try."""
        if isinstance(fault, SignedOut):
            return self._patience.until_back()
        if isinstance(fault, ConnectionLost | CacheFull):
            self._piece.halve()
            self._pause()
            return self._patience.rest(fault.retry_after if isinstance(fault, ConnectionLost) else 0.0)
        refusal = _refusal_of(fault)
        if refusal is not None and command in self._jobs:
            try:
                self._outbox.refuse(command, refusal)
            except CacheFull:
                return self._patience.rest(0.0)
        files = self._jobs.pop(command, ())
        for file in files:
            self._board.set(file, Transfer(TransferKind.LOCAL) if refusal is None else _failed(refusal.code))
        if fault is not None and not isinstance(fault, _PLANNED):
            raise fault
        return None

    async def _carry(self, command: CommandId, files: Sequence[FileId]) -> None:
        for file in files:
            own = self._own.find(file)
            if own is None:
                raise FileNotFoundError(file)
            await self._bring(own)
        if command in self._jobs:
            self._outbox.release(command)

    async def _bring(self, own: Attachment) -> None:
        """Bring one file; what the server has of it is not sent again."""
        for start in range(_NEW_STARTS):
            upload = await self._announce(BeginUpload(id=own.id, name=own.name, size=own.size, sha256=own.sha256))
            try:
                while upload.file is None:
                    upload = await self._bring_piece(own, upload.received)
            except Refused as refused:
                if refused.code not in _BEGIN_AGAIN or start == _NEW_STARTS - 1:
                    raise
            else:
                self._board.set(own.id, Transfer(TransferKind.UPLOADING, 1.0))
                return

    async def _announce(self, asked: BeginUpload) -> Upload:
        try:
            return await self._doors.begin(asked)
        except Refused as refused:
            if refused.code == "request.not_found":  # a server of before there were files has no such door
                raise Refused("sync.command_unknown") from refused
            raise

    async def _bring_piece(self, own: Attachment, offset: int) -> Upload:
        self._board.set(own.id, Transfer(TransferKind.UPLOADING, offset / max(1, own.size)))
        piece = await asyncio.to_thread(self._read, own.id, offset, self._piece.size)
        before = time.monotonic()
        upload = await self._doors.put(own.id, offset, piece)
        self._piece.took(time.monotonic() - before)
        if upload.file is None and upload.received <= offset:
            raise ConnectionLost("an upload that does not move")
        self._patience.worked()
        return upload

    def _read(self, file: FileId, offset: int, length: int) -> bytes:
        with self._blobs.open(file_blob(file)) as reader:
            return reader.read(offset, length)

    def _pause(self) -> None:
        for file, state in self._board.all():
            if state.kind is TransferKind.UPLOADING:
                self._board.set(file, Transfer(TransferKind.WAITING, state.part))

    def _part(self, file: FileId) -> float:
        known = self._board.get(file)
        return known.part if known is not None and known.kind is not TransferKind.FAILED else 0.0


def _failed(code: str) -> Transfer:
    return Transfer(TransferKind.FAILED, code=code)


def _refusal_of(fault: BaseException | None) -> Refusal | None:
    """Say why the files of a command cannot be brought; None where they are."""
    if isinstance(fault, Refused):
        data = {name: msgspec.Raw(msgspec.json.encode(value)) for name, value in fault.data.items()}
        return Refusal(code=fault.code, data=data)
    return None if fault is None else Refusal(code=GONE)
