"""The files that go along with what is written: copied, refused in words, put in order, taken away."""

from __future__ import annotations

from asyncio import Lock
from collections.abc import Coroutine, Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtGui import QImage

from backend.contract.base import ConversationId, FileId
from backend.contract.files import File
from backend.contract.messaging import MESSAGE_FILES
from desktop.cache.errors import CacheFull
from desktop.features.directory.presenter.refusals import refusal_words
from desktop.features.directory.presenter.words import fill
from desktop.features.files.presenter.desk import Attachment, AttachTrouble, FilePlace, FileTrouble
from desktop.features.files.presenter.names import shown_name
from desktop.features.messaging.presenter.desk import Desk

MOST_TROUBLES: Final = 4
NAME_SHOWN: Final = 60


@dataclass(frozen=True, slots=True)
class Trouble:
    """What could not be attached, and why, in words."""

    name: str
    words: str

    @property
    def sentence(self) -> str:
        """Say it in one line."""
        return f"{self.name}: {self.words}" if self.name else self.words


class Attachments(QObject):
    """The files of one message that is being written.

    Signals:
        changed: files, their order, or what is wrong are different now.
    """

    changed = Signal()

    def __init__(self, conversation: ConversationId, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._conversation = conversation
        self._desk = desk
        self._closed = False
        self._turn = Lock()
        self.ids: tuple[FileId, ...] = ()
        self.reading = 0
        self.troubles: tuple[Trouble, ...] = ()

    @property
    def files(self) -> list[Attachment]:
        """List what is attached, in order."""
        desk = self._desk.files
        found = (None if desk is None else desk.attachment(one) for one in self.ids)
        return [one for one in found if one is not None]

    def place_of(self, attached: Attachment) -> FilePlace:
        """Give an attached file a place from which it can be looked at; it is in no message yet."""
        names = ("id", "name", "size", "sha256", "kind", "media", "width", "height")
        file = File(**{name: getattr(attached, name) for name in names})
        return FilePlace(self._conversation, 0, file)

    @property
    def is_empty(self) -> bool:
        """Tell whether nothing is attached or being read."""
        return not self.ids and not self.reading

    def restore(self, ids: Sequence[FileId]) -> None:
        """Take up the files of a draft; those that are gone are left out."""
        desk = self._desk.files
        self.ids = tuple(one for one in ids if desk is not None and desk.attachment(one) is not None)
        self._tell()

    def close(self) -> None:
        """Tell nothing more; what is still being copied goes into the draft when it is here."""
        self._closed = True

    def attach(self, paths: Sequence[Path]) -> None:
        """Copy files; what cannot be copied is said in words, and the rest goes on."""
        self.troubles = ()
        room = max(0, MESSAGE_FILES - len(self.ids) - self.reading)
        taken, left_out = paths[:room], len(paths) - room
        if left_out > 0:
            pattern = QCoreApplication.translate("Composer", "A message takes {count} files. Send the others after it.")
            self.troubles = (Trouble("", fill(pattern, count=str(MESSAGE_FILES))),)
        if taken and self._desk.files is not None:
            self._begin(len(taken), self._copy(taken))
        self._tell()

    def attach_image(self, image: QImage, name: str) -> None:
        """Attach a picture that is no file."""
        if self._has_room() and self._desk.files is not None:
            self._begin(1, self._take(self._desk.files.attach_image(image, name), name))

    def attach_text(self, text: str, name: str) -> None:
        """Attach a long text as a file."""
        if self._has_room() and self._desk.files is not None:
            self._begin(1, self._take(self._desk.files.attach_text(text, name), name))

    def remove(self, file: FileId) -> None:
        """Take a file away."""
        if file in self.ids:
            self.ids = tuple(one for one in self.ids if one != file)
            if self._desk.files is not None:
                self._desk.files.drop(file)
            self._tell()

    def move(self, file: FileId, by: int) -> None:
        """Move a file forward or back among the others."""
        if file in self.ids:
            order = list(self.ids)
            place = order.index(file)
            order.insert(max(0, min(place + by, len(order) - 1)), order.pop(place))
            self.ids = tuple(order)
            self._tell()

    def hand_over(self) -> tuple[FileId, ...]:
        """Give the files to what is sent; nothing is attached any more."""
        ids, self.ids, self.troubles = self.ids, (), ()
        self._tell()
        return ids

    def forget_troubles(self) -> None:
        """Say no more of what went wrong."""
        self.troubles = ()
        self._tell()

    def _has_room(self) -> bool:
        self.troubles = ()
        if len(self.ids) + self.reading < MESSAGE_FILES:
            return True
        self.attach([Path()])
        return False

    def _begin(self, count: int, work: Coroutine[Any, Any, None]) -> None:
        self.reading += count
        self._desk.spawn(work)
        self._tell()

    async def _copy(self, paths: Sequence[Path]) -> None:
        """Copy one after the other, so that each is there as soon as it can be."""
        desk, left = self._desk.files, len(paths)
        try:
            async with self._turn:
                for path in paths:
                    results = [] if desk is None else await desk.attach([path])
                    left -= 1
                    self.reading -= 1
                    for result in results:
                        self._took(result)
        finally:
            self.reading -= left
            self._tell()

    async def _take(self, work: Coroutine[Any, Any, Attachment], name: str) -> None:
        taken: Attachment | AttachTrouble
        try:
            async with self._turn:  # what is given later stands behind, however quick it is
                taken = await work
        except FileTrouble as trouble:
            taken = AttachTrouble(Path(name), trouble.code)
        finally:
            work.close()  # it has not begun, when all is ended before its turn
            self.reading -= 1
        self._took(taken)

    def _took(self, result: Attachment | AttachTrouble) -> None:
        if self._closed:
            self._keep_late(result)
        elif isinstance(result, Attachment):
            self.ids = (*self.ids, result.id)
        elif len(self.troubles) < MOST_TROUBLES:
            name = shown_name(result.name)[:NAME_SHOWN]
            words = fill(refusal_words(result.code, result.data), name=name)
            self.troubles = (*self.troubles, Trouble(name, words))
        self._tell()

    def _keep_late(self, result: Attachment | AttachTrouble) -> None:
        if isinstance(result, Attachment):
            draft = self._desk.store.draft(self._conversation)
            files = (*draft.files, result.id)
            with suppress(CacheFull):  # the store keeps it in memory
                self._desk.store.save_draft(self._conversation, draft.text, draft.mentions, draft.reply_to, files)

    def _tell(self) -> None:
        if not self._closed:
            self.changed.emit()
