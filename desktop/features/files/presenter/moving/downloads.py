"""Brings files here, encrypted; what was interrupted goes on where it stopped. No Qt."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from contextlib import AbstractAsyncContextManager
from typing import Final, Protocol

from backend.contract.base import ConversationId, FileId
from backend.contract.files import FILE_BYTES, File
from desktop.cache.blobs import Blobs, Draft
from desktop.cache.frames import encrypted_size
from desktop.features.files.presenter.facts import FilePlace, FileTrouble, Transfer, TransferKind
from desktop.features.files.presenter.moving.attaching import GONE, file_blob, trouble_of
from desktop.features.files.presenter.moving.board import Board
from desktop.features.files.presenter.moving.patience import Patience
from desktop.net.errors import ConnectionLost, Refused, SignedOut
from desktop.net.files import CONTENT_WRONG, Content

AT_ONCE: Final = 2
STOPPED: Final = "files.stopped"
"""Somebody ended the fetching of a file."""
TOO_LARGE: Final = "files.too_large"
_GATHERED_BYTES: Final = 256 * 1024


class DownloadDoors(Protocol):
    """What downloads ask of the server."""

    def content(
        self, conversation: ConversationId, number: int, file: File, offset: int, /
    ) -> AbstractAsyncContextManager[Content]:
        """Fetch a file from a place on."""
        ...


class Downloads:
    """The files on their way here; `tell` hears of every file that is different."""

    def __init__(self, blobs: Blobs, doors: DownloadDoors, patience: Patience, tell: Callable[[FileId], None]) -> None:
        self._blobs = blobs
        self._doors = doors
        self._patience = patience
        self._tasks: dict[FileId, asyncio.Task[None]] = {}
        self._board = Board(tell)
        self._slots = asyncio.Semaphore(AT_ONCE)

    def state(self, file: FileId) -> Transfer | None:
        """Tell how far a file is that is on its way, or why it did not come."""
        return self._board.get(file)

    async def bring(self, place: FilePlace) -> None:
        """Return when a file is here; raises `FileTrouble`. Who asks for one that is on its way waits for it, too."""
        file = place.file.id
        task = self._tasks.get(file)
        if task is None:
            if await asyncio.to_thread(self._blobs.has, file_blob(file)):
                self._board.forget(file)
                return
            task = self._tasks.get(file) or self._begin(place)
        await asyncio.wait((task,))
        if task.cancelled():
            raise FileTrouble(STOPPED)
        task.result()

    def cancel(self, file: FileId) -> None:
        """End the fetching of a file; what has come is kept for the next time."""
        task = self._tasks.get(file)
        if task is not None:
            task.cancel()
        self._board.forget(file)

    def close(self) -> None:
        """End everything."""
        for task in self._tasks.values():
            task.cancel()

    def _begin(self, place: FilePlace) -> asyncio.Task[None]:
        task = self._tasks[place.file.id] = asyncio.ensure_future(self._run(place))
        task.add_done_callback(lambda done: None if done.cancelled() else done.exception())  # nobody may be waiting
        return task

    async def _run(self, place: FilePlace) -> None:
        file = place.file.id
        self._board.set(file, Transfer(TransferKind.WAITING))
        try:
            async with self._slots:
                await self._fetch(place)
            self._board.forget(file)
        except (FileTrouble, Refused, OSError) as error:
            trouble = _trouble_of(error)
            self._board.set(file, Transfer(TransferKind.FAILED, code=trouble.code))
            raise trouble from error
        finally:
            self._tasks.pop(file, None)
            if (state := self._board.get(file)) is not None and state.kind is not TransferKind.FAILED:
                self._board.forget(file)

    async def _fetch(self, place: FilePlace) -> None:
        if place.file.size > FILE_BYTES:
            raise FileTrouble(TOO_LARGE)
        await asyncio.to_thread(self._blobs.trim, encrypted_size(place.file.size))
        draft = await _made(self._blobs, file_blob(place.file.id))
        kept = True
        try:
            while not await self._try(place, draft):
                pass
            if draft.sha256 != place.file.sha256:
                kept = False
                raise Refused(CONTENT_WRONG)
            await asyncio.to_thread(lambda: draft.finish(own=False))
        except Refused:
            kept = False
            raise
        finally:
            draft.close(keep=kept)

    async def _try(self, place: FilePlace, draft: Draft) -> bool:
        """Fetch what is missing, as far as the line goes; True when all is here."""
        try:
            async with self._doors.content(place.conversation, place.number, place.file, draft.size) as content:
                if content.offset != draft.size:
                    await asyncio.to_thread(draft.start_over)
                await self._receive(place.file, content, draft)
            if draft.size == place.file.size:
                return True
            raise ConnectionLost("a download that was cut")
        except SignedOut:
            self._pause(place.file.id)
            await self._patience.until_back()
        except ConnectionLost as lost:
            self._pause(place.file.id)
            await self._patience.rest(lost.retry_after)
            await self._patience.until_online()
        return False

    async def _receive(self, file: File, content: Content, draft: Draft) -> None:
        gathered = bytearray()
        try:
            async for piece in content.pieces:
                gathered += piece
                if len(gathered) >= _GATHERED_BYTES:
                    await self._write(file, draft, gathered)
        finally:
            if gathered:  # also what came before a break, or a bad line would never get to an end
                await self._write(file, draft, gathered)

    async def _write(self, file: File, draft: Draft, gathered: bytearray) -> None:
        data = bytes(gathered)
        gathered.clear()
        await asyncio.to_thread(draft.write, data)
        self._patience.worked()
        self._board.set(file.id, Transfer(TransferKind.DOWNLOADING, draft.size / max(1, file.size)))

    def _pause(self, file: FileId) -> None:
        known = self._board.get(file)
        self._board.set(file, Transfer(TransferKind.WAITING, 0.0 if known is None else known.part))


async def _made(blobs: Blobs, name: str) -> Draft:
    """Make a draft on a thread; whoever is cancelled meanwhile does not leave it open."""
    making = asyncio.ensure_future(asyncio.to_thread(lambda: blobs.draft(name, take_up=True)))
    try:
        return await asyncio.shield(making)
    except asyncio.CancelledError:
        making.add_done_callback(_close_unwanted)
        raise


def _close_unwanted(made: asyncio.Future[Draft]) -> None:
    if not made.cancelled() and made.exception() is None:
        made.result().close(keep=True)


def _trouble_of(error: FileTrouble | Refused | OSError) -> FileTrouble:
    if isinstance(error, FileTrouble):
        return error
    return FileTrouble(error.code) if isinstance(error, Refused) else trouble_of(error, GONE)
