"""Audit logs for the tests: two companies' entries, and what the database file says of them."""

from __future__ import annotations

import random
import sqlite3
from collections.abc import Iterable
from datetime import datetime
from pathlib import Path
from uuid import UUID

from backend.audit import log
from backend.audit.chain import Tree, beginning, digest_after
from backend.audit.checkpoints import Checkpoint, Signer, name_of
from backend.contract.audit import AuditEntry, AuditKind
from backend.contract.base import CompanyId, ConversationId, PersonId
from backend.entry.migrate import open_database
from backend.platform.clock import ManualClock
from backend.platform.ids import new_id
from backend.platform.settings import Settings
from backend.realtime.work import UnitOfWork
from tests.backend.directory.cast import START, House

KINDS = tuple(AuditKind)


class Keeper(House):
    """A server's database, made where there is none, under a clock that stands still."""

    def __init__(self, folder: Path, start: datetime = START) -> None:
        if not (folder / "atrium.db").exists():
            super().__init__(folder)
            return
        self.clock = ManualClock(start)
        self.database = open_database(Settings(data=folder), self.clock)


def fill(house: House, company: CompanyId, count: int, chance: random.Random | None = None) -> list[AuditEntry]:
    """Append entries of all kinds, a minute apart, a few in each transaction."""
    chance = chance or random.Random(count)
    made: list[AuditEntry] = []

    def verb(uow: UnitOfWork) -> None:
        for _ in range(min(5, count - len(made))):
            made.append(
                log.append(
                    uow,
                    company,
                    chance.choice(KINDS),
                    actor=PersonId(new_id()),
                    person=PersonId(new_id()) if chance.random() < 0.5 else None,
                    conversation=ConversationId(new_id()) if chance.random() < 0.5 else None,
                    review=new_id() if chance.random() < 0.3 else None,
                    first=len(made) + 1,
                    last=len(made) + 7,
                    words=f"계약 분쟁 {chance.random()}",
                )
            )

    while len(made) < count:
        house.clock.advance(minutes=1)
        house.run(verb)
    return made


def raw(file: Path) -> sqlite3.Connection:
    """Open the database as somebody does who holds the file and cares for no rule."""
    connection = sqlite3.connect(file, isolation_level=None)
    for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'").fetchall():
        if name.startswith("audit_"):
            connection.execute(f"DROP TRIGGER {name}")
    connection.execute("PRAGMA ignore_check_constraints = 1")
    return connection


def wrongs(file: Path) -> list[str]:
    """List what is wrong with the log in a database file, without the verifier's help."""
    connection = sqlite3.connect(f"{file.as_uri()}?mode=ro", uri=True)
    rows = connection.execute("SELECT company, seq, body, digest FROM audit_entry ORDER BY company, seq").fetchall()
    heads = connection.execute("SELECT company, seq, digest FROM audit_head ORDER BY company").fetchall()
    connection.close()
    found: list[str] = []
    ends: dict[bytes, tuple[int, bytes]] = {}
    for company, seq, body, digest in rows:
        last, before = ends.get(company, (0, beginning(CompanyId(UUID(bytes=company)))))
        if seq != last + 1 or digest_after(before, body) != digest:
            found.append(f"{seq} does not follow on {last}")
        ends[company] = (seq, digest)
    if heads != [(company, *end) for company, end in sorted(ends.items())]:
        found.append("a head is not where its log ends")
    return found


def sign(house: House, signer: Signer, company: CompanyId, sizes: Iterable[int], where: Path) -> None:
    """Keep checkpoints of a log as it was when it had so many entries."""
    where.mkdir(exist_ok=True)
    (epoch,) = house.run(lambda uow: uow.connection.exec_driver_sql("SELECT epoch FROM server").one())
    digests = [digest for _, digest in house.run(log.digests, company, 0, 1 << 40, 1 << 40)]
    for size in sizes:
        made = Checkpoint(
            company=company,
            epoch=epoch,
            size=size,
            root=Tree(digests[:size]).root().hex(),
            head=digests[size - 1].hex(),
            at=house.clock.now(),
        )
        (where / name_of(made)).write_bytes(signer.seal(made))
