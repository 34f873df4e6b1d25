from __future__ import annotations

import sqlite3
import threading
from collections.abc import Callable
from concurrent.futures import Future
from datetime import UTC, datetime
from typing import Any
from uuid import uuid4

import pytest
from sqlalchemy import Connection, bindparam, event, func, insert, select, update
from sqlalchemy.exc import IntegrityError, StatementError

from backend.platform.db import Database, Prepared
from backend.platform.db.engine import PROMISES, PromiseBroken, on_connect, read_pragma
from tests.backend.platform.conftest import shelf


def put(number: int) -> Callable[[Connection], int]:
    def job(connection: Connection) -> int:
        connection.execute(insert(shelf).values(id=number))
        return number

    return job


def put_and_fail(number: int) -> Callable[[Connection], int]:
    def job(connection: Connection) -> int:
        put(number)(connection)
        raise KeyError(number)

    return job


def fail(_connection: Connection) -> None:
    raise LookupError


def count(connection: Connection) -> int:
    return connection.scalar(select(func.count()).select_from(shelf)) or 0


class Held:
    """Holds the writer until everything is queued, so that it shares a commit."""

    def __init__(self, database: Database) -> None:
        self.commits = 0
        self._held, self._go = threading.Event(), threading.Event()
        event.listen(database.engine, "commit", self._on_commit)
        self._first = database.submit(self._hold)
        self._held.wait(10)

    def _hold(self, _connection: Connection) -> None:
        self._held.set()
        self._go.wait(10)

    def _on_commit(self, _connection: Connection) -> None:
        self.commits += 1

    def let_go(self) -> None:
        self._go.set()
        self._first.result(10)


def test_jobs_that_wait_together_share_a_commit(database: Database) -> None:
    held = Held(database)
    futures = [database.submit(put(number)) for number in range(1, 101)]
    held.let_go()

    assert [future.result(10) for future in futures] == list(range(1, 101))
    assert held.commits == 2  # of the one that held the writer, and of the hundred


def test_a_job_is_done_only_when_others_can_see_it(database: Database) -> None:
    seen: list[int] = []
    file = database.settings.database_file

    def look(_future: Any) -> None:
        other = sqlite3.connect(file)
        seen.append(other.execute("SELECT count(*) FROM shelf").fetchone()[0])
        other.close()

    database.submit(put(1)).add_done_callback(look)
    database.submit(put(2)).result(10)

    assert seen[0] >= 1


def test_a_job_that_fails_leaves_nothing_and_harms_nobody(database: Database) -> None:
    held = Held(database)
    futures = [database.submit(job) for job in (put(1), put_and_fail(2), fail, put(3))]
    held.let_go()

    assert futures[0].result(10) == 1
    assert isinstance(futures[1].exception(10), KeyError)
    assert isinstance(futures[2].exception(10), LookupError)
    assert futures[3].result(10) == 3
    assert database.read(count).result(10) == 2


def test_a_commit_that_fails_is_told_to_all_who_shared_it(database: Database) -> None:
    def dangle(connection: Connection) -> None:
        connection.execute(insert(shelf).values(id=9, beside=99))

    held = Held(database)
    futures: list[Future[Any]] = [database.submit(put(1)), database.submit(dangle)]
    held.let_go()

    assert all(isinstance(future.exception(10), IntegrityError) for future in futures)
    assert database.submit(count).result(10) == 0


def test_closing_finishes_what_is_queued(database: Database) -> None:
    futures = [database.submit(put(number)) for number in range(50)]
    database.close()

    assert all(future.done() for future in futures)


def test_a_reader_cannot_write(database: Database) -> None:
    with pytest.raises(Exception, match="readonly"):
        database.read(put(1)).result(10)


def test_a_reader_sees_one_moment(database: Database) -> None:
    def look_twice(connection: Connection) -> tuple[int, int]:
        before = count(connection)
        database.submit(put(1)).result(10)
        return before, count(connection)

    assert database.read(look_twice).result(10) == (0, 0)
    assert database.read(count).result(10) == 1


def test_every_connection_keeps_the_promises(database: Database) -> None:
    with database.transaction() as connection:
        driver: Any = connection.connection.driver_connection
        assert {name: read_pragma(driver, name) for name in PROMISES} == dict(PROMISES)


def test_a_database_that_cannot_promise_is_not_opened() -> None:
    memory = sqlite3.connect(":memory:")
    with pytest.raises(PromiseBroken, match="journal_mode"):
        on_connect(memory, None)
    memory.close()


def test_values_come_back_as_they_went_in(database: Database) -> None:
    name, at = uuid4(), datetime(2026, 11, 24, 9, 30, 0, 123456, tzinfo=UTC)
    add = Prepared(insert(shelf))
    find = Prepared(select(shelf.c.name, shelf.c.at, shelf.c.facts, shelf.c.raw).where(shelf.c.id == bindparam("key")))
    row = {"id": 1, "name": name, "at": at, "facts": {"a": [1]}, "raw": b"\0x", "beside": None}
    with database.transaction() as connection:
        add.run(connection, **row)
        fast = find.row(connection, key=1)
        slow = connection.execute(select(shelf.c.name, shelf.c.at, shelf.c.facts, shelf.c.raw)).one()

    assert fast == tuple(slow) == (name, at, {"a": [1]}, b"\0x")


def test_a_moment_without_a_zone_is_refused(database: Database) -> None:
    with database.transaction() as connection, pytest.raises(StatementError, match="time zone"):
        connection.execute(insert(shelf).values(id=1, at=datetime(2026, 1, 1)))  # noqa: DTZ001 - what is tested


def test_a_prepared_statement_knows_many_rows_and_returned_ones(database: Database) -> None:
    add = Prepared(insert(shelf))
    change = Prepared(
        update(shelf).where(shelf.c.id == bindparam("key")).values(beside=shelf.c.id + 1).returning(shelf.c.beside)
    )
    rows = [{"id": n, "name": None, "at": None, "facts": None, "raw": None, "beside": None} for n in (1, 2, 3)]
    with database.transaction() as connection:
        add.run_many(connection, rows)
        assert change.row(connection, key=2) == (3,)
        assert change.row(connection, key=9) is None
        assert Prepared(select(shelf.c.id).order_by(shelf.c.id)).rows(connection) == [(1,), (2,), (3,)]
