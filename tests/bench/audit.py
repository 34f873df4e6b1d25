"""The audit log: appending to it, bringing a tree up after a restart, and verifying all of it in another process."""

from __future__ import annotations

import sqlite3
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import closing, suppress
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import psutil
from sqlalchemy import Connection

from backend.audit import log
from backend.audit.chain import Tree, beginning, canonical, digest_after
from backend.audit.checkpoints import Checkpoint, name_of, open_signer
from backend.contract.audit import AuditEntry, AuditKind
from backend.contract.base import CompanyId, ConversationId, PersonId
from backend.entry.checkpoints import PAGE_DIGESTS, _grow
from backend.entry.migrate import open_database
from backend.platform.db import Database
from backend.platform.ids import new_id
from backend.platform.settings import Settings
from backend.realtime.work import UnitOfWork
from tests.bench import measure
from tests.support.server import ROOT

KINDS = (AuditKind.RANGE_READ, AuditKind.SEARCHED, AuditKind.FILE_READ, AuditKind.REVIEW_OPENED)
BEGUN = datetime(2026, 1, 1, tzinfo=UTC)
CHECKPOINTS = 1_000


@dataclass(frozen=True)
class Sizes:
    """How many entries are verified, and how many appended."""

    entries: int
    appended: int


FULL = Sizes(1_000_000, 20_000)
QUICK = Sizes(10_000, 500)


def run(folder: Path, sizes: Sizes) -> dict[str, Any]:
    """Give seconds, rates, and the verifier's memory for the log and for a tenth of it."""
    tenth = verify(build(folder / "tenth", sizes.entries // 10))
    whole_folder = build(folder / "whole", sizes.entries)
    whole = verify(whole_folder)
    database = open_database(Settings(data=whole_folder))
    try:
        return {
            "entries": sizes.entries,
            "verify_seconds": round(whole.seconds, 2),
            "verify_cpu_seconds": round(whole.cpu_seconds, 2),
            "verify_peak_mib": round(whole.peak_mib, 1),
            "verify_peak_mib_of_a_tenth": round(tenth.peak_mib, 1),
            "rebuild_tree_seconds": _rebuild(database),
            "appends_per_second_one_by_one": _append(database, sizes.appended // 10, together=False),
            "appends_per_second_together": _append(database, sizes.appended, together=True),
        }
    finally:
        database.close()


def build(folder: Path, entries: int) -> Path:
    """Write a company's log straight into the file, as a server would have, with its checkpoints."""
    open_database(Settings(data=folder)).close()
    company, signer, where, tree = CompanyId(new_id()), open_signer(folder), folder / "checkpoints", Tree()
    where.mkdir()
    with closing(sqlite3.connect(folder / "atrium.db", isolation_level=None)) as connection:
        triggers = connection.execute(
            "SELECT name, sql FROM sqlite_master WHERE type = 'trigger' AND tbl_name LIKE 'audit_%'"
        ).fetchall()
        (epoch,) = connection.execute("SELECT epoch FROM server").fetchone()
        for name, _ in triggers:
            connection.execute(f"DROP TRIGGER {name}")
        connection.execute("BEGIN")
        row: tuple[Any, ...] = ()
        for row in rows(company, entries):
            connection.execute("INSERT INTO audit_entry VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)", row)
            tree.append(row[9])
            if tree.size % max(1, entries // CHECKPOINTS) == 0:
                made = Checkpoint(
                    company=company, epoch=epoch, size=tree.size, root=tree.root().hex(), head=row[9].hex(), at=BEGUN
                )
                (where / name_of(made)).write_bytes(signer.seal(made))
        connection.execute("INSERT INTO audit_head VALUES (?, ?, ?, ?)", (row[0], row[1], row[9], row[2]))
        connection.execute("COMMIT")
        for _, words in triggers:
            connection.execute(words)
    return folder


def rows(company: CompanyId, entries: int) -> Iterator[tuple[Any, ...]]:
    """Give the rows of an honest log, as the database has them."""
    people = [PersonId(new_id()) for _ in range(50)]
    previous = beginning(company)
    for seq in range(1, entries + 1):
        entry = AuditEntry(
            seq=seq,
            at=BEGUN + timedelta(seconds=seq),
            kind=KINDS[seq % len(KINDS)],
            actor=people[seq % 7],
            person=people[seq % 50],
            conversation=ConversationId(people[seq % 13]),
            review=people[seq % 11],
            first=seq,
            last=seq + 49,
            count=50,
            words="계약 분쟁 12번: 납품 일정에 대한 합의 확인" if seq % 4 == 3 else "",
        )
        body = canonical(entry)
        previous = digest_after(previous, body)
        found_by = (entry.actor, entry.person, entry.conversation, entry.review)
        at = (int(BEGUN.timestamp()) + seq) * 1_000_000
        yield (company.bytes, seq, at, entry.kind.value, *(each and each.bytes for each in found_by), body, previous)


@dataclass
class Verified:
    """What a run of the verifier took; memory is the most that it was seen to use."""

    seconds: float = 0.0
    cpu_seconds: float = 0.0
    peak_mib: float = 0.0


def verify(folder: Path) -> Verified:
    """Run the verifier, which must find the log sound."""
    words = ["--database", str(folder / "atrium.db"), "--checkpoints", str(folder / "checkpoints")]
    command = [sys.executable, "-m", "backend.entry.cli", "verify-audit", *words, "--key", str(folder / "audit.pub")]
    begun, took = time.perf_counter(), Verified()
    with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True) as process:
        watched = psutil.Process(process.pid)
        while process.poll() is None:
            with suppress(psutil.Error):
                took.peak_mib = max(took.peak_mib, watched.memory_info().rss / (1 << 20))
                took.cpu_seconds = max(took.cpu_seconds, measure.cpu_seconds(process.pid))
            time.sleep(0.02)
        told = process.stdout.read() if process.stdout else ""
    assert process.returncode == 0, told
    took.seconds = time.perf_counter() - begun
    return took


def _rebuild(database: Database) -> float:
    """Build the tree of the log as a server does that has just started."""
    (head,) = database.read(
        lambda connection: log.heads_after(_unit(database, connection), log.LONG_AGO, None, 9)
    ).result()
    tree, begun = Tree(), time.perf_counter()
    while tree.size < head.seq:
        database.read(lambda connection: _grow(_unit(database, connection), head, tree)).result()
    assert tree.size >= PAGE_DIGESTS
    return round(time.perf_counter() - begun, 2)


def _append(database: Database, count: int, *, together: bool) -> float:
    """Append in the writer, each entry durable: waiting for each, or all at once so that they share commits."""
    company = CompanyId(new_id())

    def job(connection: Connection) -> int:
        uow = _unit(database, connection)
        return log.append(uow, company, AuditKind.RANGE_READ, first=1, last=50, count=50, words="계약 분쟁 12번").seq

    begun = time.perf_counter()
    if together:
        seqs = [future.result() for future in [database.submit(job) for _ in range(count)]]
    else:
        seqs = [database.submit(job).result() for _ in range(count)]
    assert seqs == list(range(1, count + 1))
    return round(count / (time.perf_counter() - begun))


def _unit(database: Database, connection: Connection) -> UnitOfWork:
    return UnitOfWork(connection, database.clock)
