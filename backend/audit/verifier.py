"""The verifier: reads a log from its beginning to its end once, beside its checkpoints, and says what does not fit.

It trusts neither the database's rules nor its types: whoever has the file can change both.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import UTC, datetime, timedelta
from itertools import groupby
from typing import Any, Final, NamedTuple
from uuid import UUID

import msgspec

from backend.audit.chain import DIGEST_BYTES, Tree, beginning, digest_after
from backend.contract.audit import AuditEntry
from backend.contract.base import CompanyId

COLUMNS: Final = ("company", "seq", "at", "kind", "actor", "person", "conversation", "review", "body", "digest")
"""What a row has, in this order; rows come sorted by the first two."""
FINDINGS: Final = 20
"""So many things that are wrong are told of one log."""

_EPOCH: Final = datetime(1970, 1, 1, tzinfo=UTC)
_MICROSECOND: Final = timedelta(microseconds=1)
_decode: Final = msgspec.json.Decoder(AuditEntry).decode

Row = Sequence[Any]


class Mark(NamedTuple):
    """A checkpoint whose signature is good: how a log was when it had `size` entries."""

    size: int
    root: bytes
    head: bytes
    epoch: str
    at: datetime


class Log(NamedTuple):
    """What came of one company's log: sound when nothing is `wrong`.

    `covered` of its entries are under a checkpoint, the newest of `newest`; `epochs` counts the databases that the
    checkpoints know.
    """

    company: str
    entries: int
    covered: int
    newest: datetime | None
    epochs: int
    wrong: list[str]


class Heads(NamedTuple):
    """What the database says beside the entries: where each log ends, and its epoch."""

    ends: Mapping[bytes, tuple[object, object]]
    epoch: str | None


def verify(rows: Iterable[Row], marks: Mapping[bytes, Sequence[Mark]], heads: Heads) -> Iterator[Log]:
    """Verify every company's log, in one pass; companies that only a checkpoint or a head knows come last."""
    unseen = dict.fromkeys([*marks, *heads.ends])
    for company, its_rows in groupby(rows, key=lambda row: row[0]):
        unseen.pop(company, None)
        yield _verify_log(company, its_rows, marks.get(company, ()), heads)
    for company in unseen:
        yield _verify_log(company, (), marks.get(company, ()), heads)


def _verify_log(company: object, rows: Iterable[Row], marks: Sequence[Mark], heads: Heads) -> Log:
    if not isinstance(company, bytes) or len(company) != 16:
        return Log(ascii(company), sum(1 for _ in rows), 0, None, 0, ["These entries belong to no company."])
    reading = _Reading(CompanyId(UUID(bytes=company)), marks)
    for row in rows:
        reading.take(row)
    reading.end(heads.ends.get(company), heads.epoch)
    return Log(
        company=str(UUID(bytes=company)),
        entries=reading.tree.size,
        covered=reading.fitting,
        newest=max((mark.at for mark in marks), default=None),
        epochs=len(reading.epochs),
        wrong=reading.told(),
    )


class _Reading:
    """One company's log while it is read: memory for one entry, the tree's peaks, and what is wrong."""

    def __init__(self, company: CompanyId, marks: Sequence[Mark]) -> None:
        self.tree = Tree()
        self.fitting = 0
        self.epochs = {mark.epoch for mark in marks}
        self._previous = beginning(company)
        self._seq = 0
        self._marks = sorted(marks, reverse=True)
        self._rewritten = False
        self._wrong: list[str] = []
        self._untold = 0

    def take(self, row: Row) -> None:
        """Look at the next entry. What is wrong with it is told once, and the log read on from what it says."""
        seq, body, digest = row[1], row[8], row[9]
        if not (_is(seq, int) and _is(body, bytes) and _is(digest, bytes) and len(digest) == DIGEST_BYTES):
            self._find(f"Entry {self._seq + 1} cannot be read.")
            return
        if seq <= self._seq:
            self._find(f"An entry {seq} stands where it does not belong.")
            return
        if seq > self._seq + 1:
            self._find(f"{_entries(self._seq + 1, seq - 1)} missing.")
        elif digest_after(self._previous, body) != digest:
            self._find(f"Entry {seq} was changed, or does not follow on the one before.")
        elif not _says(row, body):
            self._find(f"Entry {seq} is listed as something else than it says.")
        self._seq, self._previous = seq, digest
        self.tree.append(digest)
        while self._marks and self._marks[-1].size == self.tree.size:
            self._compare(self._marks.pop())

    def _compare(self, mark: Mark) -> None:
        if (mark.root, mark.head) == (self.tree.root(), self._previous):
            self.fitting = mark.size
        elif not self._rewritten:
            self._rewritten = True
            self._find(
                f"The checkpoint of {mark.at:%Y-%m-%d %H:%M:%S} UTC, over {mark.size} entries, does not fit:"
                f" something from entry {self.fitting + 1} to {mark.size} was rewritten."
            )

    def end(self, head: tuple[object, object] | None, epoch: str | None) -> None:
        """Look whether the log ends where it should."""
        if self._marks:
            longest = self._marks[0]
            self._find(
                f"The log ends after {self.tree.size} entries, but on {longest.at:%Y-%m-%d %H:%M:%S} UTC it had"
                f" {longest.size}: {_entries(self.tree.size + 1, longest.size)} cut off."
            )
        if head != ((self._seq, self._previous) if self._seq else None):
            self._find(f"The head of the log does not stand at its last entry, {self._seq}.")
        if self.epochs and epoch not in self.epochs:
            self._find(
                f"The database was put back from a copy since the last checkpoint, after entry {self.fitting}:"
                " its epoch is another."
            )

    def told(self) -> list[str]:
        """Give what is wrong, in order."""
        return [*self._wrong, f"And {self._untold} more."] if self._untold else self._wrong

    def _find(self, words: str) -> None:
        if len(self._wrong) < FINDINGS:
            self._wrong.append(words)
        else:
            self._untold += 1


def _says(row: Row, body: bytes) -> bool:
    """Tell whether the columns say what the entry says."""
    try:
        entry = _decode(body)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError):
        return False
    said = (
        entry.seq,
        (entry.at - _EPOCH) // _MICROSECOND,
        entry.kind.value,
        *(
            None if each is None else each.bytes
            for each in (entry.actor, entry.person, entry.conversation, entry.review)
        ),
    )
    return said == tuple(row[1:8]) and not entry.digest


def _is(value: object, kind: type) -> bool:
    """Tell a value's type: SQLite keeps whatever it is given."""
    return type(value) is kind


def _entries(first: int, last: int) -> str:
    return f"Entry {first} is" if first == last else f"Entries {first} to {last} are"
