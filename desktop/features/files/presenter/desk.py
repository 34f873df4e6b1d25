"""The files of one account: attached, sent, fetched, shown, opened and saved."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable, Coroutine, Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any, Final, Protocol
from uuid import UUID

from PySide6.QtCore import QObject, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QImage

from backend.contract.base import Asked, CommandId, FileId
from backend.contract.files import FileKind
from backend.contract.messaging import ScheduleMessage, SendMessage
from desktop.cache.blobs import Blobs
from desktop.cache.errors import CacheFull
from desktop.features.files.presenter.facts import (
    Attachment,
    AttachTrouble,
    FilePlace,
    FileTrouble,
    Transfer,
    TransferKind,
    Usage,
)
from desktop.features.files.presenter.looking.decoding import Film, encode
from desktop.features.files.presenter.looking.sniffing import opened_as
from desktop.features.files.presenter.moving.attaching import (
    DISK_FULL,
    NO_FILE,
    file_blob,
    small_blob,
    take_content,
    take_file,
)
from desktop.features.files.presenter.moving.copies import NOT_OPENED, open_copy, save_copy
from desktop.features.files.presenter.moving.downloads import STOPPED, DownloadDoors, Downloads
from desktop.features.files.presenter.moving.patience import FilesLine, Patience
from desktop.features.files.presenter.moving.uploads import HeldCommands, UploadDoors, Uploads
from desktop.features.files.presenter.names import safe_name
from desktop.features.files.presenter.pictures import PictureDoors, Pictures
from desktop.features.files.store import OwnFiles
from desktop.sync.changes import Changes
from desktop.sync.outbox import OutboxEntry

__all__ = [
    "AttachTrouble",
    "Attachment",
    "FilePlace",
    "FileTrouble",
    "FilesDesk",
    "Film",
    "Means",
    "Transfer",
    "TransferKind",
    "Usage",
]

_PROGRESS_S: Final = 0.1
"""How often a file that moves says so."""


class Doors(UploadDoors, DownloadDoors, PictureDoors, Protocol):
    """What files ask of the server."""

    async def close(self) -> None:
        """Let go of the connections."""


class Commands(HeldCommands, Protocol):
    """The outbox, as files use it."""

    def held(self) -> list[OutboxEntry]:
        """List the commands that wait for their files, in order."""
        ...


def open_with_system(path: Path) -> bool:
    """Open a file with the program that the system has for it; False where there is none."""
    return QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))


@dataclass(frozen=True, slots=True)
class Means:
    """What a desk stands on. `drafted` names the files that drafts hold; `opener` opens a file with another program."""

    own: OwnFiles
    blobs: Blobs
    doors: Doors
    outbox: Commands
    line: FilesLine
    spawn: Callable[[Coroutine[Any, Any, None]], object]
    now: Callable[[], datetime]
    new_id: Callable[[datetime], UUID]
    random: Callable[[], float]
    drafted: Callable[[], Iterable[FileId]]
    opener: Callable[[Path], bool] = open_with_system


class FilesDesk(QObject):
    """What presenters and views ask of files. Everything that takes time happens beside Qt's thread.

    Signals:
        changed: the state, the progress or the picture of a file is different: its id.
        saved: a file was written where the person wanted it: its id and the path.
        trouble: something that a person asked for could not be done: the file's id and a code for its words.
    """

    changed = Signal(object)
    saved = Signal(object, str)
    trouble = Signal(object, str)

    def __init__(self, means: Means, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._means = means
        self._own, self._blobs = means.own, means.blobs
        self._patience = Patience(means.line, means.random)
        self._uploads = Uploads(
            means.own, means.blobs, means.doors, means.outbox, self._patience, means.spawn, self._tell
        )
        self._downloads = Downloads(means.blobs, means.doors, self._patience, self._tell)
        self._pictures = Pictures(
            means.blobs, means.doors, self._downloads.bring, self._downloads.cancel, means.spawn, self._tell_now
        )
        self._here: dict[FileId, bool] = {}
        self._said: dict[FileId, tuple[TransferKind, float]] = {}
        self._ends = (means.line.subscribe(self._on_changes), means.line.on_status(lambda _status: self._on_line()))

    # The account

    def begin(self) -> None:
        """Go on with what was on its way when the client ended, and put the disk in order."""
        self._means.spawn(self._put_in_order())
        for entry in self._means.outbox.held():
            self.hold(entry.command_id, files_in(entry.body))

    async def close(self) -> None:
        """End everything that is on its way; what is unfinished goes on at the next start."""
        for end in self._ends:
            end()
        for part in (self._uploads, self._downloads, self._patience, self._pictures):
            part.close()
        await self._means.doors.close()
        await asyncio.to_thread(self._blobs.close_copies)

    def wipe(self) -> None:
        """Delete all files of the account from this computer."""
        self._blobs.wipe()

    # Own files

    async def attach(self, paths: Sequence[Path]) -> list[Attachment | AttachTrouble]:
        """Copy files into the account's encrypted folder, in the given order; the originals may vanish after."""
        taken: list[Attachment | AttachTrouble] = []
        for path in paths:
            try:
                taken.append(await self._take(take_file, path))
            except FileTrouble as trouble:
                taken.append(AttachTrouble(path, trouble.code))
        return taken

    async def attach_image(self, image: QImage, name: str) -> Attachment:
        """Attach a picture that is no file, such as a screenshot, as PNG; raises `FileTrouble`."""
        if image.isNull():
            raise FileTrouble(NO_FILE)
        return await self._take(take_content, name, await asyncio.to_thread(encode, image))

    async def attach_text(self, text: str, name: str) -> Attachment:
        """Attach a text that is no file, as UTF-8; no plain copy touches the disk. Raises `FileTrouble`."""
        return await self._take(take_content, name, text.encode("utf-8", "replace"))

    def attachment(self, file: FileId) -> Attachment | None:
        """Find an own file whose message the server does not have yet."""
        return self._own.find(file)

    def drop(self, file: FileId) -> None:
        """Forget an attached file that is in no message."""
        if file in self._own.unclaimed():
            self._delete((file,))

    def hold(self, command: CommandId, files: Sequence[FileId]) -> None:
        """Bring files to the server, one after the other, and then release the command that is held in the outbox.

        It goes on after a lost line and after a restart by itself. Asking again for what is whole is harmless.
        """
        self._own.claim(command, files)
        self._uploads.add(command, files)

    def give_up(self, command: CommandId) -> None:
        """End the uploads of a command that was discarded, and forget its files."""
        files = self._own.of(command)
        self._uploads.give_up(command)
        self._delete(files)
        if files and self._patience.online:
            self._means.spawn(self._uploads.withdraw(files))

    # All files

    def state(self, file: FileId) -> Transfer:
        """Tell where a file is and how far it has come."""
        moving = self._uploads.state(file) or self._downloads.state(file)
        if moving is not None:
            return moving
        if file not in self._here:
            self._here[file] = self._own.find(file) is not None or self._blobs.has(file_blob(file))
        return Transfer(TransferKind.LOCAL if self._here[file] else TransferKind.REMOTE)

    def thumbnail(self, place: FilePlace, pixels: int) -> QImage | None:
        """Give a small picture, its longest side near `pixels`; when it is not here it is fetched, then `changed`."""
        return self._pictures.small(place.file.id, pixels, place)

    def thumbnail_of(self, file: FileId, pixels: int) -> QImage | None:
        """Give the small picture of an own file, also before its message has a number."""
        return self._pictures.small(file, pixels)

    def picture(self, place: FilePlace) -> QImage | None:
        """Give the whole picture; when it is not here it is fetched and decoded, then `changed`."""
        return self._pictures.whole(place)

    def film(self, file: FileId) -> Film | None:
        """Give what moves in the whole picture, once that is here."""
        return self._pictures.film(file)

    def picture_trouble(self, file: FileId) -> str:
        """Give the code of why there is no whole picture; nothing while there is one, or may be."""
        return self._pictures.code(file)

    def forget_pictures(self) -> None:
        """Let go of whole pictures, when none is on show."""
        self._pictures.forget_whole()

    def fetch(self, place: FilePlace) -> None:
        """Bring a file here, encrypted."""
        self._means.spawn(self._fetch(place))

    def cancel(self, file: FileId) -> None:
        """End the fetching of a file; what has come is kept for the next time."""
        self._downloads.cancel(file)

    def can_open(self, place: FilePlace) -> bool:
        """Tell whether opening may be offered: programs and what is not known can be saved only."""
        file = place.file
        return file.kind is not FileKind.PROGRAM and opened_as(file.media, file.name) is not None

    def open(self, place: FilePlace) -> None:
        """Fetch a file and open a private, read-only copy with the system's program for what it is by content."""
        self._means.spawn(self._open(place))

    def save_to(self, place: FilePlace, target: Path) -> None:
        """Save a file; what goes wrong is said by signal."""
        self._means.spawn(self._save_to(place, target))

    async def save(self, place: FilePlace, target: Path) -> None:
        """Fetch a file and write it in the clear where the person wants it; raises `FileTrouble`."""
        await self._bring(place)
        await asyncio.to_thread(save_copy, self._blobs, place.file, target)
        self.saved.emit(place.file.id, str(target))

    def suggested_name(self, place: FilePlace) -> str:
        """Give a name that is safe on this computer's disk."""
        return safe_name(place.file.name)

    # The disk

    async def usage(self) -> Usage:
        """Measure what files take of the disk."""
        return Usage(*await asyncio.to_thread(self._blobs.usage))

    async def clear_downloads(self) -> None:
        """Delete everything that can be fetched again; what waits to be sent stays."""
        await asyncio.to_thread(self._blobs.clear)
        shown = list(self._here)
        self._here.clear()
        for file in shown:
            self.changed.emit(file)

    async def _take(self, take: Callable[..., Attachment], *values: object) -> Attachment:
        file = FileId(self._means.new_id(self._means.now()))
        try:
            taken = await asyncio.to_thread(take, self._blobs, file, *values)
            self._own.add(taken, self._means.now())
        except BaseException as fault:
            await asyncio.to_thread(self._forget_blobs, (file,))
            if isinstance(fault, CacheFull):
                raise FileTrouble(DISK_FULL) from fault
            raise
        return taken

    async def _put_in_order(self) -> None:
        wanted = set(self._means.drafted())
        self._own.remove([file for file in self._own.unclaimed() if file not in wanted])
        self._settle()
        known = {name(file) for file in self._own.all() for name in (file_blob, small_blob)}
        await asyncio.to_thread(self._blobs.sweep, known)

    def _settle(self) -> None:
        """Treat the files of commands that the outbox has no more as any other; the server has them."""
        for command in self._own.commands():
            if not self._means.outbox.holds(command):
                files = self._own.of(command)
                self._own.remove(files)
                self._uploads.forget(files)
                for file in files:
                    self._blobs.let_go(file_blob(file))
                    self._blobs.let_go(small_blob(file))

    async def _settle_soon(self) -> None:
        # A command that takes another's place claims its files a moment later.
        await asyncio.sleep(0)
        self._settle()

    async def _bring(self, place: FilePlace) -> None:
        if self._own.find(place.file.id) is None:
            await self._downloads.bring(place)
            self._here[place.file.id] = True

    async def _fetch(self, place: FilePlace) -> None:
        try:
            await self._bring(place)
        except FileTrouble:
            return  # its state says so
        self.changed.emit(place.file.id)

    async def _open(self, place: FilePlace) -> None:
        try:
            await self._bring(place)
            path = await asyncio.to_thread(open_copy, self._blobs, place.file)
        except FileTrouble as trouble:
            self._say(place.file.id, trouble)
            return
        if not self._means.opener(path):
            self.trouble.emit(place.file.id, NOT_OPENED)

    async def _save_to(self, place: FilePlace, target: Path) -> None:
        try:
            await self.save(place, target)
        except FileTrouble as trouble:
            self._say(place.file.id, trouble)

    def _say(self, file: FileId, trouble: FileTrouble) -> None:
        self._here.pop(file, None)
        self.changed.emit(file)
        if trouble.code != STOPPED:
            self.trouble.emit(file, trouble.code)

    def _delete(self, files: Sequence[FileId]) -> None:
        self._own.remove(files)
        for file in files:
            self._here.pop(file, None)
        self._means.spawn(asyncio.to_thread(self._forget_blobs, tuple(files)))

    def _forget_blobs(self, files: Iterable[FileId]) -> None:
        for file in files:
            self._blobs.delete(file_blob(file))
            self._blobs.delete(small_blob(file))

    def _on_changes(self, changes: Changes) -> None:
        if changes.outbox and self._own.commands():
            self._means.spawn(self._settle_soon())

    def _on_line(self) -> None:
        if self._patience.online:
            self._uploads.go_on()
            self._pictures.ask_again()

    def _tell(self, file: FileId) -> None:
        """Say that a file is different; one that only moves says so now and then."""
        state = self.state(file)
        kind, at = self._said.get(file, (None, 0.0))
        now = time.monotonic()
        if state.kind is not kind or now - at >= _PROGRESS_S:
            self._said[file] = (state.kind, now)
            self.changed.emit(file)

    def _tell_now(self, file: FileId) -> None:
        self.changed.emit(file)


def files_in(body: Asked) -> tuple[FileId, ...]:
    """List the files that a command needs."""
    message = body.message if isinstance(body, ScheduleMessage) else body
    return message.files if isinstance(message, SendMessage) else ()
