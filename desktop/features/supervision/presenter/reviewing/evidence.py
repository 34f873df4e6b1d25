"""What hangs on the messages of a review: earlier versions, files and notes. Nothing of it enters the cache."""

from __future__ import annotations

import asyncio
import os
import stat
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from PySide6.QtCore import QObject, Signal

from backend.contract.files import File, FileKind
from backend.contract.supervision import AddNote, ReviewNotes
from desktop.features.directory.presenter.refusals import refusal_words
from desktop.features.directory.presenter.words import day_and_clock_words, fill, local
from desktop.features.files.presenter.desk import open_with_system
from desktop.features.files.presenter.looking.sniffing import HEAD_BYTES, opened_as, sniff
from desktop.features.files.presenter.names import safe_name
from desktop.features.supervision.presenter.reviewing.review import ReviewPresenter
from desktop.system.downloads import mark_as_foreign

NOTE_CHARACTERS: Final = 4_000
_PROGRAM, _NOT_OPENED, _NOT_SAVED, _WRONG = (
    "files.program",
    "files.not_opened",
    "files.not_saved",
    "files.content_wrong",
)


@dataclass(frozen=True, slots=True)
class VersionWords:
    """What a message said until it was edited, and when that was."""

    text: str
    until: str


@dataclass(frozen=True, slots=True)
class NoteWords:
    """A note: who, when, what, and the number of the message that it is about, or 0."""

    key: str
    who: str
    when: str
    text: str
    number: int


class EvidencePresenter(QObject):
    """Fetches versions, files and notes of one review.

    Signals:
        versions_shown: what a message said before has come: its number, a list of `VersionWords`.
        notes_changed: there are other notes.
        saved: a file was saved: its path.
    """

    versions_shown = Signal(int, object)
    notes_changed = Signal()
    saved = Signal(str)

    def __init__(
        self,
        review: ReviewPresenter,
        parent: QObject | None = None,
        opener: Callable[[Path], bool] = open_with_system,
    ) -> None:
        super().__init__(parent)
        self.review = review
        self._opener = opener
        self._copied = False
        self.notes: list[NoteWords] = []
        review.ended.connect(self.clear)

    def clear(self) -> None:
        """Remove the private copies, and forget the notes."""
        self.notes = []
        if self._copied:
            self.review.desk.copies.close_copies(self._group)
        self._copied = False

    @property
    def _group(self) -> str:
        return f"review-{self.review.review.id.hex}"

    # Versions

    def show_versions(self, number: int) -> None:
        """Fetch what a message said before."""
        self.review.ask(lambda: self._versions(number))

    async def _versions(self, number: int) -> None:
        told = await self.review.desk.doors.versions(self.review.review.id, number)
        if self.review.is_open:
            until = self.tr("Until {time}")
            words = [
                VersionWords(one.text, fill(until, time=day_and_clock_words(local(one.replaced_at))))
                for one in told.versions
            ]
            self.versions_shown.emit(number, words)
            self.review.trail_changed.emit()

    # Files

    def file(self, number: int, place: int) -> File | None:
        """Find a file of a message."""
        one = self.review.transcript.find(number)
        return one.message.files[place] if one is not None and place < len(one.message.files) else None

    def suggested_name(self, number: int, place: int) -> str:
        """Give a name that is safe on this computer's disk."""
        file = self.file(number, place)
        return "" if file is None else safe_name(file.name)

    def open_file(self, number: int, place: int) -> None:
        """Fetch a file and open a private copy, which is removed with the end of the review."""
        self.review.ask(lambda: self._open_file(number, place))

    def save_file(self, number: int, place: int, target: str) -> None:
        """Fetch a file and write it where the person wants it."""
        self.review.ask(lambda: self._save_file(number, place, Path(target)))

    async def _open_file(self, number: int, place: int) -> None:
        file, data = await self._fetch(number, place)
        if file is None:
            return
        sniffed = sniff(data[:HEAD_BYTES], data[-HEAD_BYTES:], file.name)
        extension = opened_as(sniffed.media, file.name)
        if FileKind.PROGRAM in {file.kind, sniffed.kind}:
            self.review.said.emit(refusal_words(_PROGRAM))
        elif extension is None:
            self.review.said.emit(refusal_words(_NOT_OPENED))
        else:
            self._copied = True
            folder = await asyncio.to_thread(self.review.desk.copies.copy_place, self._group)
            target = folder / f"{number}-{safe_name(file.name, extension)}"
            if await self._write(target, data, stat.S_IRUSR) and not self._opener(target):
                self.review.said.emit(refusal_words(_NOT_OPENED))

    async def _save_file(self, number: int, place: int, target: Path) -> None:
        file, data = await self._fetch(number, place)
        if file is not None and await self._write(target, data, 0o600):
            self.saved.emit(str(target))

    async def _fetch(self, number: int, place: int) -> tuple[File | None, bytes]:
        file = self.file(number, place)
        if file is None:
            return None, b""
        data = await self.review.desk.doors.read_file(self.review.review.id, number, file.id)
        if not self.review.is_open:
            return None, b""
        self.review.trail_changed.emit()
        if len(data) != file.size:
            self.review.said.emit(refusal_words(_WRONG))
            return None, b""
        return file, data

    async def _write(self, target: Path, data: bytes, mode: int) -> bool:
        try:
            await asyncio.to_thread(_write, target, data, mode)
        except OSError:
            self.review.said.emit(refusal_words(_NOT_SAVED))
            return False
        return True

    # Notes

    def load_notes(self) -> None:
        """Ask for the notes."""
        self.review.ask(self._load_notes)

    async def _load_notes(self) -> None:
        self._take_notes(await self.review.desk.doors.notes(self.review.review.id))

    def add_note(self, text: str, number: int = 0) -> None:
        """Keep a note, about a message when it has a number; blank ones are not asked for."""
        said = text.replace("\0", "").strip()[:NOTE_CHARACTERS]
        if said:
            desk = self.review.desk
            asked = AddNote(id=desk.new_id(desk.now()), text=said, number=number or None)
            self.review.ask(lambda: self._add_note(asked))

    async def _add_note(self, asked: AddNote) -> None:
        self._take_notes(await self.review.desk.doors.add_note(self.review.review.id, asked))
        self.review.trail_changed.emit()

    def _take_notes(self, told: ReviewNotes) -> None:
        if not self.review.is_open:
            return
        people = self.review.desk.people
        self.notes = [
            NoteWords(one.id.hex, people.name(one.by), day_and_clock_words(local(one.at)), one.text, one.number or 0)
            for one in told.notes
        ]
        self.notes_changed.emit()


def _write(target: Path, data: bytes, mode: int) -> None:
    draft = target.with_name(f".{target.name}.part")
    with suppress(FileNotFoundError):
        draft.unlink()
    try:
        descriptor = os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0), 0o600)
        with os.fdopen(descriptor, "wb") as out:
            out.write(data)
        draft.chmod(mode)
        mark_as_foreign(draft)
        draft.replace(target)
    finally:
        draft.unlink(missing_ok=True)
