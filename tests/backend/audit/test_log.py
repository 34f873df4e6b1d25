from __future__ import annotations

import random
import sqlite3
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pytest
from msgspec.structs import replace
from sqlalchemy import Connection, event
from sqlalchemy.exc import IntegrityError

from backend.audit import log
from backend.audit.chain import canonical
from backend.contract.audit import AuditKind
from backend.contract.base import CompanyId, PersonId, encode
from backend.platform.ids import new_id
from backend.realtime.work import UnitOfWork
from tests.backend.audit.logs import fill, raw, wrongs
from tests.backend.directory.cast import House

MANY = 400


def test_an_entry_says_what_was_done_and_where_it_stands(house: House, company: CompanyId) -> None:
    review, mina, jun = new_id(), PersonId(new_id()), PersonId(new_id())
    facts = log.Facts(
        actor=mina, person=jun, review=review, first=3, last=9, count=7, words="Complaint 12", case="C-12"
    )
    made = [house.run(log.append, company, AuditKind.RANGE_READ, **facts) for _ in range(2)]

    assert [entry.seq for entry in made] == [1, 2]
    assert made[0].at == house.clock.now()
    assert (made[0].actor, made[0].person, made[0].review, made[0].last, made[0].case) == (mina, jun, review, 9, "C-12")
    assert house.run(log.page, company) == made[::-1]
    assert wrongs(house.database.settings.database_file) == []


def test_companies_have_logs_of_their_own(house: House, company: CompanyId) -> None:
    other = CompanyId(new_id())
    ours, theirs = fill(house, company, 7), fill(house, other, 3)

    assert house.run(log.page, company) == ours[::-1]
    assert house.run(log.page, other) == theirs[::-1]
    assert (house.run(log.total, company), house.run(log.total, CompanyId(new_id()))) == (7, 0)
    assert house.run(log.find_head, CompanyId(new_id())) is None


def test_pages_go_back_from_the_newest_and_filter(house: House, company: CompanyId) -> None:
    entries = fill(house, company, 120)[::-1]
    fill(house, CompanyId(new_id()), 10)
    kinds = (AuditKind.EXPORTED, AuditKind.RANK_CHANGED)
    person = next(entry.person for entry in entries if entry.person)
    review = next(entry.review for entry in entries if entry.review)

    def pages(limit: int) -> list[int]:
        told: list[int] = []
        while page := house.run(log.page, company, before=told[-1] if told else None, limit=limit, kinds=kinds):
            told += [entry.seq for entry in page]
        return told

    assert pages(3) == [entry.seq for entry in entries if entry.kind in kinds]
    assert house.run(log.total, company, kinds=kinds) == len(pages(100)) > 3
    assert {entry.person for entry in house.run(log.page, company, person=person)} == {person}
    assert house.run(log.page, company, review=review) == [entry for entry in entries if entry.review == review]
    assert house.run(log.total, company, person=person, review=review) == 0


def test_what_cannot_be_noted_is_not_done(house: House, company: CompanyId) -> None:
    house.found("Hanbit Pumps")
    with raw(house.database.settings.database_file) as connection:
        connection.execute("CREATE TRIGGER broken BEFORE INSERT ON audit_entry BEGIN SELECT RAISE(ABORT, 'full'); END")
    connection.close()

    def read_and_note(uow: UnitOfWork) -> None:
        uow.connection.exec_driver_sql("UPDATE company SET name = 'Changed'")
        log.append(uow, company, AuditKind.RULES_CHANGED)

    with pytest.raises(sqlite3.IntegrityError, match="full"):
        house.run(read_and_note)
    names = house.run(lambda uow: uow.connection.exec_driver_sql("SELECT DISTINCT name FROM company").fetchall())
    assert ("Changed",) not in names
    assert house.run(log.find_head, company) is None


@pytest.mark.parametrize(
    "words",
    [
        "UPDATE audit_entry SET body = x'7b7d' WHERE seq = 2",
        "UPDATE audit_entry SET at = at + 1 WHERE seq = 2",
        "DELETE FROM audit_entry WHERE seq = 3",
        "DELETE FROM audit_entry",
        "INSERT OR REPLACE INTO audit_entry SELECT * FROM audit_entry WHERE seq = 3",
        "INSERT INTO audit_entry (company, seq, at, kind, body, digest) VALUES (randomblob(16), 1, 0, '', '', '')",
        "DELETE FROM audit_head",
        "UPDATE audit_head SET seq = 2",
        "UPDATE audit_head SET seq = 5",
        "UPDATE audit_head SET digest = zeroblob(32)",
        "UPDATE audit_head SET company = randomblob(16)",
        "INSERT OR REPLACE INTO audit_head SELECT company, 1, digest, at FROM audit_head",
        "INSERT INTO audit_head SELECT randomblob(16), 2, digest, at FROM audit_head",
    ],
)
def test_the_database_refuses_to_rewrite_the_log(house: House, company: CompanyId, words: str) -> None:
    fill(house, company, 3)

    with pytest.raises(IntegrityError):
        house.run(lambda uow: uow.connection.exec_driver_sql(words))
    assert wrongs(house.database.settings.database_file) == []


@pytest.mark.parametrize(
    "words",
    [
        "UPDATE audit_head SET seq = 4",
        "INSERT INTO audit_head SELECT randomblob(16), 1, digest, at FROM audit_head",
    ],
)
def test_a_head_is_not_committed_without_its_entry(house: House, company: CompanyId, words: str) -> None:
    fill(house, company, 3)

    with pytest.raises(IntegrityError, match="FOREIGN KEY"):
        house.run(lambda uow: uow.connection.exec_driver_sql(words))
    assert wrongs(house.database.settings.database_file) == []


def test_a_head_does_not_move_twice_for_one_entry(house: House, company: CompanyId) -> None:
    fill(house, company, 3)

    def move_twice(uow: UnitOfWork) -> None:
        for _ in range(2):
            uow.connection.exec_driver_sql("UPDATE audit_head SET seq = seq + 1")

    with pytest.raises(IntegrityError, match="grows by one"):
        house.run(move_twice)


def test_a_unit_that_is_run_again_stands_in_the_log_once(house: House, company: CompanyId) -> None:
    """Eight threads append; some units fail after appending, so that the others of their commit are run again."""
    chance = random.Random(7)
    fails = {number for number in range(MANY) if chance.random() < 0.1}

    def append(number: int) -> int:
        def job(connection: Connection) -> int:
            uow = UnitOfWork(connection, house.clock)
            seq = log.append(uow, company, AuditKind.NOTED, words=str(number)).seq
            if number in fails:
                raise KeyError(number)
            return seq

        try:
            return house.database.submit(job).result(30)
        except KeyError:
            return 0

    with ThreadPoolExecutor(8) as threads:
        seqs = list(threads.map(append, range(MANY)))

    told = {entry.seq: entry.words for entry in house.run(log.page, company)}
    assert sorted(filter(None, seqs)) == list(range(1, MANY - len(fails) + 1))
    assert told == {seq: str(number) for number, seq in enumerate(seqs) if seq}
    assert fails
    assert wrongs(house.database.settings.database_file) == []


def test_a_head_that_moved_in_between_stops_the_unit(
    house: House, company: CompanyId, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What PostgreSQL's lock prevents: somebody else appends between reading the head and moving it."""
    fill(house, company, 3)

    class Late:
        def row(self, *_args: object, **_params: object) -> tuple[int, bytes]:
            return 2, bytes(32)

    monkeypatch.setattr(log, "_HEAD", Late())
    with pytest.raises(log.HeadMoved):
        house.run(log.append, company, AuditKind.NOTED)


def test_what_is_kept_is_what_is_hashed(house: House, company: CompanyId) -> None:
    (entry,) = fill(house, company, 1)
    rows = house.run(lambda uow: uow.connection.exec_driver_sql("SELECT body, digest FROM audit_entry").fetchall())
    bare = replace(entry, digest="")

    assert rows == [(canonical(bare), bytes.fromhex(entry.digest))]
    assert b"digest" not in encode(bare)


def plan(house: House, verb: Callable[[UnitOfWork], object]) -> list[str]:
    """Say how SQLite carries out what the verb asks for last."""
    asked: list[tuple[str, Any]] = []

    def note(_connection: Any, cursor: Any, words: str, values: Any, *_more: Any) -> None:
        asked.append((words, values))

    event.listen(house.database.engine, "before_cursor_execute", note)
    house.run(verb)
    event.remove(house.database.engine, "before_cursor_execute", note)
    words, values = asked[-1]
    rows = house.run(lambda uow: uow.connection.exec_driver_sql(f"EXPLAIN QUERY PLAN {words}", values).fetchall())
    return [str(row[-1]) for row in rows]


def test_pages_of_a_person_or_a_review_do_not_read_the_whole_log(house: House, company: CompanyId) -> None:
    entry = next(each for each in fill(house, company, 30) if each.person and each.review)
    of_person = plan(house, lambda uow: log.page(uow, company, person=entry.person, before=99))
    of_review = plan(house, lambda uow: log.total(uow, company, review=entry.review))

    for steps, column in ((of_person, "person"), (of_review, "review")):
        assert any(f"USING COVERING INDEX ix_audit_entry_company_{column}_seq" in step for step in steps), steps
        assert "SEARCH audit_entry USING PRIMARY KEY (company=? AND seq=?)" in steps


def test_quiet_logs_are_not_looked_at(house: House) -> None:
    """A look for news takes the newest heads by the index; it neither reads nor sorts those of idle companies."""
    companies = [CompanyId(new_id()) for _ in range(4)]
    for company in companies:
        fill(house, company, 1)
    heads = house.run(log.heads_after, log.LONG_AGO, None, 10)
    prepared = house.run(lambda uow: log._MOVED._for(uow.connection))
    words, values = f"EXPLAIN QUERY PLAN {prepared.sql}", tuple(prepared.values({}))
    (step,) = house.run(lambda uow: uow.connection.exec_driver_sql(words, values).fetchall())

    assert [head.company for head in heads] == companies
    assert house.run(log.heads_after, heads[2].at, heads[2].company, 10) == [heads[3]]
    assert house.run(log.heads_after, log.LONG_AGO, None, 2) == heads[:2]
    assert "SEARCH audit_head USING INDEX ix_audit_head_at_company" in step[-1]
