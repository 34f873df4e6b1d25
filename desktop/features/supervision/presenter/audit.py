"""The company's audit log: its entries in words, filters, and a copy that is kept elsewhere."""

from __future__ import annotations

import asyncio
from datetime import date
from pathlib import Path
from typing import BinaryIO, Final

from PySide6.QtCore import QCoreApplication, QLocale, QObject, Signal

from backend.contract.audit import AuditEntry, AuditKind
from backend.contract.base import PersonId, encode
from backend.contract.supervision import AuditPage
from desktop.features.directory.presenter.people import Card
from desktop.features.directory.presenter.words import DOT, clock_words, date_words, fill, local
from desktop.features.supervision.presenter.asking import Asking
from desktop.features.supervision.presenter.audit_words import ICONS, deed_words, detail_words, kind_words
from desktop.features.supervision.presenter.desk import SupervisionDesk
from desktop.features.supervision.presenter.reviewing.trail import AuditRow, short_hash
from desktop.sync.changes import Changes

translate = QCoreApplication.translate
_UNFINISHED: Final = ".part"


class AuditPresenter(Asking):
    """Stands between the audit log and its page. Every look is an entry itself, so nothing is asked unasked.

    Signals:
        progressed: so many entries of all are copied.
        copied: the copy is whole: its path.
        not_copied: no copy was kept: why, in words; "" when it was given up.
    """

    progressed = Signal(int, int)
    copied = Signal(str)
    not_copied = Signal(str)

    def __init__(self, desk: SupervisionDesk, parent: QObject | None = None) -> None:
        super().__init__(desk, parent)
        self.entries: tuple[AuditEntry, ...] = ()
        self.page: AuditPage | None = None
        self.kind: AuditKind | None = None
        self.person: PersonId | None = None
        self.sound = True
        self.copying = False
        self._given_up = False
        self._asked = 0

    # Looking

    def load(self) -> None:
        """Look at the newest entries."""
        self._asked += 1
        number = self._asked
        self.fetch(lambda: self._load(number))

    def load_more(self) -> None:
        """Look at older ones."""
        if self.has_more and not self.busy:
            number = self._asked
            self.fetch(lambda: self._load(number, self.entries[-1].seq))

    async def _load(self, number: int, before: int | None = None) -> None:
        page = await self.desk.doors.audit(before, self.kind or "", self.person)
        if number != self._asked:
            return
        kept = self.entries if before is not None else ()
        self.sound = page.sound and (self.sound if kept else True)
        self.entries, self.page = (*kept, *page.entries), page

    def choose_kind(self, kind: AuditKind | None) -> None:
        """Look at entries of one kind, or of all."""
        if kind != self.kind:
            self.kind = kind
            self.load()

    def choose_person(self, person: PersonId | None) -> None:
        """Look at entries that concern somebody, or at all."""
        if person != self.person:
            self.person = person
            self.load()

    def choose_kind_of(self, place: int) -> None:
        """Look at the kind that stands at a place of `kinds`."""
        self.choose_kind(self.kinds()[place][1])

    def choose_person_of(self, key: str) -> None:
        """Look at entries that concern whoever has this key."""
        found = self.desk.people.find(key)
        if found is not None:
            self.choose_person(found.id)

    def candidates(self, query: str) -> list[Card]:
        """Find people by name."""
        return self.desk.people.search(query)

    def person_words(self) -> str:
        """Name whom the entries concern, if that is chosen."""
        return "" if self.person is None else self.desk.people.full_name(self.person)

    @property
    def has_more(self) -> bool:
        """Tell whether there are older entries of what was asked for."""
        return self.page is not None and len(self.entries) < self.page.total and bool(self.page.entries)

    @property
    def is_filtered(self) -> bool:
        """Tell whether only a part was asked for."""
        return self.kind is not None or self.person is not None

    def kinds(self) -> list[tuple[str, AuditKind | None]]:
        """List the kinds of entries in words, after all of them."""
        return [(self.tr("Everything"), None), *((kind_words(kind), kind) for kind in AuditKind)]

    def rows(self) -> list[AuditRow]:
        """List the entries, the newest first."""
        people, today = self.desk.people, local(self.desk.now()).date()
        return [
            AuditRow(
                str(one.seq),
                *ICONS.get(one.kind, ("info", "plain")),
                who=people.full_name(one.actor) if one.actor is not None else translate("Audit", "The server"),
                did=deed_words(one, people),
                detail=detail_words(one, people),
                when=_when(one, today),
                digest=short_hash(one.digest),
            )
            for one in self.entries
        ]

    # Words

    def count_words(self) -> str:
        """Count the entries, and say that looking is one."""
        if self.page is None:
            return ""
        number = QLocale().toString(self.page.total)
        counted = self.tr("%n entries", "", self.page.total).replace(str(self.page.total), number)
        noted = self.tr("Your look at them is one, too.")
        return f"{counted}. {noted}"

    def chain_words(self) -> str:
        """Say how the chain is, and when it was checked."""
        if self.page is None:
            return ""
        time = clock_words(local(self.page.checked_at))
        if self.sound:
            pattern = self.tr("Each entry on show was found sealed with the one before it. Checked at {time}.")
        else:
            pattern = self.tr(
                "An entry on show does not fit the one before it: something was changed past Atrium. Checked at "
                "{time}. Have the whole log verified with the checkpoints that are kept outside."
            )
        return fill(pattern, time=time)

    # A copy

    def copy_name(self) -> str:
        """Propose a name for the file."""
        return f"audit-log-{local(self.desk.now()):%Y-%m-%d}.jsonl"

    def copy(self, path: str) -> None:
        """Copy the whole log into a file, an entry a line, in its order; it is there whole or not at all."""
        if not self.copying:
            self.copying, self._given_up = True, False
            self.changed.emit()
            self.do(lambda: self._copy(Path(path)))

    def give_up(self) -> None:
        """Keep no copy."""
        self._given_up = True

    async def _copy(self, path: Path) -> None:
        draft = path.with_name(path.name + _UNFINISHED)
        trouble = ""
        try:
            with await asyncio.to_thread(draft.open, "wb") as file:
                await self._fetch_into(file)
            if not self._given_up:
                await asyncio.to_thread(draft.replace, path)
        except OSError:
            trouble = self.tr("This file cannot be written, or the disk is full. No copy was kept.")
        finally:
            self.copying = False
            await asyncio.to_thread(draft.unlink, missing_ok=True)
            if trouble or self._given_up:
                self.not_copied.emit(trouble)
        if not trouble and not self._given_up:
            self.copied.emit(str(path))

    async def _fetch_into(self, file: BinaryIO) -> None:
        """Write what there is now: each page is an entry itself, so the log would never end."""
        after, last = 0, None
        while (last is None or after < last) and not self._given_up:
            page = await self.desk.doors.audit_copy(after)
            last = page.length if last is None else last
            if not page.entries:
                break
            lines = b"".join(encode(entry) + b"\n" for entry in page.entries)
            await asyncio.to_thread(file.write, lines)
            after = page.entries[-1].seq
            self.progressed.emit(min(after, last), last)

    def copied_words(self, done: int, whole: int) -> str:
        """Say how far the copy is."""
        number = QLocale()
        pattern = self.tr("{done} of {all} entries")
        return fill(pattern, done=number.toString(done), all=number.toString(whole))

    def saved_words(self, path: str) -> str:
        """Say where the copy is, and that it was noted."""
        return fill(self.tr("Saved as {name}. The log has noted that it was copied."), name=Path(path).name)

    def _on_changes(self, changes: Changes) -> None:
        """Ask for nothing: a look that nobody has taken would be an entry."""


def _when(entry: AuditEntry, today: date) -> str:
    at = local(entry.at)
    clock = clock_words(at)
    return DOT.join((f"#{entry.seq}", clock if at.date() == today else f"{date_words(at.date(), today)} {clock}"))
