"""A copy of what is reviewed: data with the log's hashes, and a document to read, in a folder of the reader's."""

from __future__ import annotations

import asyncio
import hashlib
import shutil
from collections.abc import Callable, Generator, Iterable
from contextlib import closing
from pathlib import Path
from typing import Final

import msgspec
from PySide6.QtCore import QObject, Signal

from backend.contract.base import encode
from backend.contract.supervision import ALONE_MESSAGES, ExportReview, ReviewExport, Second
from desktop.features.directory.presenter.words import day_and_clock_words, fill, local
from desktop.features.files.presenter.names import safe_name
from desktop.features.supervision.presenter.desk import SupervisionDesk
from desktop.features.supervision.presenter.reviewing.review import ReviewPresenter
from desktop.features.supervision.presenter.reviewing.rows import TranscriptRow, each_row
from desktop.sync.ground.clock import Clock, SystemClock
from desktop.sync.ground.slices import Slices

PAGE: Final = 500
TOLD: Final = 50
"""How many messages are printed between two words about how far it is."""
FORMAT: Final = "atrium-review"
VERSION: Final = 1
DATA, DOCUMENT = "messages.json", "messages.pdf"


class Sheet(msgspec.Struct, frozen=True):
    """What is printed: a title, lines about it, the rows as they are wanted, the foot of each page, the watermark."""

    title: str
    about: tuple[str, ...]
    rows: Iterable[TranscriptRow]
    count: int
    foot: str
    watermark: str


Printer = Callable[[Path, Sheet], Generator[int]]
"""Writes a document in small steps, each of which tells how many rows are written; raises `OSError`."""


class CopyPresenter(QObject):
    """Makes the copy: where nobody else looks first, and where it is wanted when it is whole.

    Signals:
        progressed: so many messages of all have come.
        printed: so many messages of all are in the document.
        finished: the copy is whole: its folder.
        failed: no copy was made: why, in words.
    """

    progressed = Signal(int, int)
    printed = Signal(int, int)
    finished = Signal(object)
    failed = Signal(str)

    def __init__(
        self,
        review: ReviewPresenter,
        printer: Printer,
        *,
        always: bool = True,
        clock: Clock | None = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.review = review
        self._always = always
        self._printer = printer
        self._clock = clock or SystemClock()
        self._turn = 0
        self.running = False
        review.said.connect(self._on_said)
        review.ended.connect(self._on_said)

    @property
    def needs_second(self) -> bool:
        """Tell whether a second person has to agree first: always, as the policy says, or to a large copy."""
        review = self.review.review
        large = review.last - review.first + 1 > ALONE_MESSAGES
        return (self._always or large) and review.export is not Second.AGREED

    def start(self, folder: Path) -> None:
        """Make the copy in a folder of its own in `folder`."""
        if not self.running:
            self.running = True
            self._turn += 1
            turn = self._turn
            self.review.ask(lambda: self._copy(folder, turn))

    def cancel(self) -> None:
        """Write nothing more, and keep nothing."""
        self.running = False

    def _on_said(self, words: str) -> None:
        if self.running:
            self.running = False
            self.failed.emit(words)

    def _goes_on(self, turn: int) -> bool:
        return self.running and turn == self._turn and self.review.is_open

    @property
    def _group(self) -> str:
        return f"export-{self.review.review.id.hex}"

    async def _copy(self, folder: Path, turn: int) -> None:
        """Make room where the copy is wanted before anything is asked: a copy that is asked for is noted."""
        name = safe_name(f"{self.review.title} {local(self.review.desk.now()):%Y-%m-%d %H-%M}")
        copies, target = self.review.desk.copies, None
        whole = False
        try:
            target = await asyncio.to_thread(_make_room, folder, name)
            pages = await self._fetch(turn)
            draft = await asyncio.to_thread(copies.copy_place, self._group)
            if pages and await self._write(draft, pages, turn):
                await asyncio.to_thread(_move, draft, target)
                whole = self._goes_on(turn)
        except OSError:
            if self._goes_on(turn):
                self._on_said(self.tr("This folder cannot be written to, or it is full. No copy was kept."))
        finally:
            copies.close_copies(self._group)
            if target is not None and not whole:
                shutil.rmtree(target, ignore_errors=True)
        if whole:
            self.running = False
            self.finished.emit(target)

    async def _fetch(self, turn: int) -> list[ReviewExport]:
        """Take all pages; what differs from its hash is refused."""
        pages: list[ReviewExport] = []
        first, last = self.review.review.first, self.review.review.last
        desk: SupervisionDesk = self.review.desk
        while first <= last:
            page = await desk.doors.export(self.review.review.id, ExportReview(first=first, last=last))
            if not self._goes_on(turn):
                return []
            if hashlib.sha256(encode(page.messages)).hexdigest() != page.sha256:
                self._on_said(self.tr("What came does not fit its hash. No copy was kept."))
                return []
            pages.append(page)
            self.progressed.emit(sum(len(one.messages) for one in pages), self.review.review.last)
            self.review.trail_changed.emit()
            if len(page.messages) < PAGE:
                break
            first = page.messages[-1].message.number + 1
        return pages

    async def _write(self, draft: Path, pages: list[ReviewExport], turn: int) -> bool:
        """Write both files, in slices that the window does not feel; tell whether they are whole."""
        whole = {"format": FORMAT, "version": VERSION, "title": self.review.title, "pages": pages}
        await asyncio.to_thread(_write_data, draft / DATA, whole)
        sheet = self._sheet(pages)
        slices = Slices(self._clock)
        with closing(self._printer(draft / DOCUMENT, sheet)) as steps:
            for done in steps:
                if not self._goes_on(turn):
                    return False
                if done % TOLD == 0:
                    self.printed.emit(done, sheet.count)
                await slices.breathe()
        return self._goes_on(turn)

    def _sheet(self, pages: list[ReviewExport]) -> Sheet:
        review, first = self.review, pages[0]
        at = day_and_clock_words(local(first.exported_at))
        names = [review.desk.people.full_name(one) for one in review.people]
        hashes = " ".join(page.sha256[:16] for page in pages[:2])
        entries = ", ".join(str(page.entry) for page in pages[:4])
        return Sheet(
            title=review.title,
            about=(
                fill(self.tr("Exported by {name}, {time}"), name=review.reader(), time=at),
                fill(self.tr("Purpose: {purpose}"), purpose=review.purpose_words()),
                fill(self.tr("In it: {names}"), names=", ".join(names)),
            ),
            rows=each_row((one for page in pages for one in page.messages), review.desk.people),
            count=sum(len(page.messages) for page in pages),
            foot=fill(self.tr("SHA-256 {hash}, entry {entry} of the audit log"), hash=hashes, entry=entries),
            watermark=f"{review.reader()} {at}",
        )


def _make_room(folder: Path, name: str) -> Path:
    """Make a folder of a name that is free."""
    names = (name, *(f"{name} ({number})" for number in range(2, 100)))
    target = next((folder / one for one in names if not (folder / one).exists()), folder / name)
    target.mkdir(mode=0o700)
    return target


def _write_data(path: Path, whole: object) -> None:
    path.touch(mode=0o600)
    path.write_bytes(msgspec.json.format(encode(whole), indent=1))


def _move(draft: Path, target: Path) -> None:
    for name in (DOCUMENT, DATA):
        shutil.move(draft / name, target / name)
