"""Migration 0004 takes the data of 0003 along, there and back."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import Connection, column, insert, text
from sqlalchemy import table as sql_table
from sqlalchemy.exc import IntegrityError

from backend.entry.migrate import downgrade, upgrade
from backend.platform.clock import SystemClock
from backend.platform.db import Database
from backend.platform.settings import Settings

COMPANY, MINA, JUN, ROOM, SESSION = (bytes([number]) * 16 for number in range(1, 6))


@pytest.fixture
def connection(tmp_path: Path) -> Iterator[Connection]:
    """A database of 0003 with a group in it."""
    database = Database(Settings(data=tmp_path), SystemClock())
    with database.transaction() as opened:
        upgrade(opened, "0003")
        fill(opened)
    with database.transaction() as opened:
        yield opened
    database.close()


def put(connection: Connection, table: str, **values: object) -> None:
    connection.execute(insert(sql_table(table, *map(column, values))).values(values))


def fill(connection: Connection) -> None:
    put(connection, "company", id=COMPANY, name="Hanbit Pumps", created_at=1)
    for person, name in ((MINA, "Mina"), (JUN, "Jun")):
        words = dict.fromkeys(("other_name", "sort_key", "title", "time_zone"), "")
        who = {"name": name, "skeleton": name, "email": f"{name}@x.example", "account": f"{name}@x.example"}
        state = {"rank": 1, "roles": 1, "language": "ko", "active": 1}
        put(connection, "person", company=COMPANY, id=person, **who, **words, **state)
    digest = b"d" * 32
    put(connection, "session", company=COMPANY, id=SESSION, person=MINA, digest=digest, device="d", platform="p",
        created_at=1, last_seen_at=77)  # fmt: skip
    put(connection, "conversation", company=COMPANY, id=ROOM, kind="group", title="Pumps", history="all",
        created_at=1, size=2, last=2)  # fmt: skip
    for person, role in ((MINA, "owner"), (JUN, "member")):
        put(connection, "member", company=COMPANY, conversation=ROOM, person=person, role=role, joined=1, first=1,
            read=1, pinned=1, muted=0)  # fmt: skip
    for number, said in ((1, "first"), (2, "second")):
        put(connection, "message", company=COMPANY, conversation=ROOM, number=number, author=MINA, at=5, text=said,
            recalled=0, changed=number, sent=number, worded=number)  # fmt: skip
    put(connection, "message_version", company=COMPANY, conversation=ROOM, number=1, worded=1, text="before",
        replaced_at=9)  # fmt: skip


def kept(connection: Connection) -> list[tuple[object, ...]]:
    """Give what was there before."""
    return [
        tuple(row)
        for query in (
            "SELECT name FROM company",
            "SELECT person, role, joined, first, read, pinned, muted FROM member ORDER BY person",
            "SELECT number, author, text, sent, worded, changed FROM message ORDER BY number",
            "SELECT number, worded, text, replaced_at FROM message_version",
        )
        for row in connection.execute(text(query))
    ]


def test_nothing_is_lost_on_the_way_up(connection: Connection) -> None:
    before = kept(connection)
    upgrade(connection, "0004")

    assert kept(connection) == before
    assert connection.execute(text("SELECT topic, posting, archived FROM conversation")).one() == ("", "all", 0)
    assert connection.scalars(text("SELECT mentions_only FROM member")).all() == [0, 0]
    assert connection.scalars(text("SELECT seen_at FROM person ORDER BY id")).all() == [77, None]
    assert connection.scalars(text("PRAGMA foreign_key_check")).all() == []


def test_nothing_old_is_lost_on_the_way_back(connection: Connection) -> None:
    before = kept(connection)
    upgrade(connection, "0004")
    connection.execute(text("UPDATE member SET role = 'admin' WHERE role = 'member'"))
    put(connection, "saved", company=COMPANY, person=JUN, conversation=ROOM, number=1, at=3)
    downgrade(connection, "0003")

    assert kept(connection) == before
    upgrade(connection, "0004")
    assert kept(connection) == before


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE member SET read = 0",
        "UPDATE member SET role = 'owner'",
        "UPDATE member SET role = 'king' WHERE role = 'member'",
        "UPDATE conversation SET posting = 'nobody'",
        "UPDATE conversation SET archived = 1, kind = 'direct', title = ''",
        "UPDATE message SET recalled = 1, text = '', files = '[]'",
        "DELETE FROM message",
    ],
)
def test_what_is_forbidden_stays_forbidden(connection: Connection, statement: str) -> None:
    upgrade(connection, "0004")
    connection.execute(text("UPDATE member SET role = 'admin' WHERE role = 'member'"))
    connection.execute(text("UPDATE member SET role = 'member' WHERE role = 'admin'"))
    with pytest.raises(IntegrityError):
        connection.execute(text(statement))
