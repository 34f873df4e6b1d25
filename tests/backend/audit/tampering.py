"""What somebody who holds the database's file may do to a log, clumsily or with care."""

from __future__ import annotations

import random
import sqlite3
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from msgspec.structs import replace

from backend.audit.chain import beginning, canonical, digest_after
from backend.audit.verifier import COLUMNS
from backend.contract.audit import AuditEntry
from backend.contract.base import CompanyId, PersonId, decode
from backend.platform.ids import new_id
from tests.backend.audit.logs import raw

Row = dict[str, Any]
Tampering = Callable[[list[Row], int, random.Random], None]


def edit(rows: list[Row], covered: int, chance: random.Random) -> None:
    _rewrite(rows[chance.randrange(covered)], words=f"something else {chance.random()}")


def blame(rows: list[Row], covered: int, chance: random.Random) -> None:
    """Put the deed on somebody else, in the entry and in its column."""
    row, other = rows[chance.randrange(covered)], PersonId(new_id())
    _rewrite(row, actor=other)
    row["actor"] = other.bytes


def hide(rows: list[Row], covered: int, chance: random.Random) -> None:
    """Change only the columns that entries are found by."""
    column = chance.choice(["actor", "person", "review", "conversation"])
    rows[chance.randrange(covered)][column] = new_id().bytes


def redate(rows: list[Row], covered: int, chance: random.Random) -> None:
    rows[chance.randrange(covered)]["at"] += 60_000_000


def delete(rows: list[Row], covered: int, chance: random.Random) -> None:
    del rows[chance.randrange(covered)]


def delete_many(rows: list[Row], covered: int, chance: random.Random) -> None:
    first = chance.randrange(covered)
    del rows[first : chance.randint(first, covered) + 1]


def insert(rows: list[Row], covered: int, chance: random.Random) -> None:
    place = chance.randrange(covered)
    rows.insert(place, dict(rows[chance.randrange(len(rows))]))
    for seq, row in enumerate(rows[place:], start=rows[place + 1]["seq"]):
        row["seq"] = seq


def reorder(rows: list[Row], covered: int, chance: random.Random) -> None:
    one = chance.randrange(min(covered, len(rows) - 1))
    other = chance.choice([place for place in range(len(rows)) if place != one])
    rows[one], rows[other] = rows[other], rows[one]
    rows[one]["seq"], rows[other]["seq"] = rows[other]["seq"], rows[one]["seq"]


def exchange_digests(rows: list[Row], covered: int, chance: random.Random) -> None:
    one = chance.randrange(min(covered, len(rows) - 1))
    rows[one]["digest"], rows[one + 1]["digest"] = rows[one + 1]["digest"], rows[one]["digest"]


def break_digest(rows: list[Row], covered: int, chance: random.Random) -> None:
    rows[chance.randrange(covered)]["digest"] = chance.randbytes(chance.choice([0, 31, 32, 33]))


def mistype(rows: list[Row], covered: int, chance: random.Random) -> None:
    """Keep something else than what belongs there: SQLite does not mind."""
    column = chance.choice([column for column in COLUMNS if column != "company"])
    rows[chance.randrange(covered)][column] = chance.choice(["\ud7ff text", 1.5, b"\xff\x00", -7])


def truncate(rows: list[Row], covered: int, chance: random.Random) -> None:
    del rows[chance.randrange(covered) :]


def empty(rows: list[Row], _covered: int, _chance: random.Random) -> None:
    rows.clear()


CLUMSY: tuple[Tampering, ...] = (
    edit, blame, hide, redate, delete, delete_many, insert, reorder, exchange_digests, break_digest, mistype,
    truncate, empty,
)  # fmt: skip
CAREFUL: tuple[Tampering, ...] = (edit, blame, delete, delete_many, insert, reorder, truncate, empty)
"""What can be done so that the chain is whole afterwards."""


@dataclass
class Attack:
    """Changes one company's log in a file; with care the chain is made whole again, and the head put at its end."""

    file: Path
    company: CompanyId
    careful: bool

    def run(self, tampering: Tampering, covered: int, chance: random.Random) -> None:
        connection = raw(self.file)
        key = self.company.bytes
        words = f"SELECT {', '.join(COLUMNS)} FROM audit_entry WHERE company = ? ORDER BY seq"  # noqa: S608 - ours
        rows: list[Row] = [dict(zip(COLUMNS, row, strict=True)) for row in connection.execute(words, (key,))]
        tampering(rows, covered, chance)
        if self.careful:
            self._chain(rows)
        connection.execute("BEGIN")
        connection.execute("DELETE FROM audit_entry WHERE company = ?", (key,))
        connection.executemany(
            f"INSERT INTO audit_entry VALUES ({', '.join('?' * len(COLUMNS))})",  # noqa: S608 - same
            [tuple(row.values()) for row in rows],
        )
        if self.careful:
            self._move_head(connection, rows)
        connection.execute("COMMIT")
        connection.close()

    def _chain(self, rows: list[Row]) -> None:
        previous = beginning(self.company)
        for seq, row in enumerate(rows, start=1):
            _rewrite(row, seq=seq)
            row["seq"] = seq
            previous = row["digest"] = digest_after(previous, row["body"])

    def _move_head(self, connection: sqlite3.Connection, rows: list[Row]) -> None:
        connection.execute("DELETE FROM audit_head WHERE company = ?", (self.company.bytes,))
        if rows:
            last = rows[-1]
            head = (self.company.bytes, last["seq"], last["digest"], last["at"])
            connection.execute("INSERT INTO audit_head VALUES (?, ?, ?, ?)", head)


def _rewrite(row: Row, **changes: Any) -> None:
    entry: AuditEntry = decode(row["body"], AuditEntry)
    row["body"] = canonical(replace(entry, **changes))
