"""Migration 0009 knows from what is there who ever took part, and when rooms were last spoken in."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import Connection, column, insert, text
from sqlalchemy import table as sql_table

from backend.contract.base import PersonId, encode
from backend.contract.messaging import Notice, NoticeKind
from backend.entry.migrate import downgrade, upgrade
from backend.platform.clock import SystemClock
from backend.platform.db import Database
from backend.platform.ids import new_id
from backend.platform.settings import Settings

COMPANY, ROOM, QUIET = (bytes([number]) * 16 for number in range(1, 4))
MEMBER, LEFT, SPOKE, NAMED, STRANGER = (new_id() for _ in range(5))


def put(connection: Connection, table: str, **values: object) -> None:
    connection.execute(insert(sql_table(table, *map(column, values))).values(values))


@pytest.fixture
def connection(tmp_path: Path) -> Iterator[Connection]:
    """A database of 0008 with a room in which people came, spoke and went, and one without a word."""
    database = Database(Settings(data=tmp_path), SystemClock())
    with database.transaction() as opened:
        upgrade(opened, "0008")
        fill(opened)
    with database.transaction() as opened:
        yield opened
    database.close()


def fill(connection: Connection) -> None:
    put(connection, "company", id=COMPANY, name="Hanbit Pumps", created_at=1)
    for person in (MEMBER, LEFT, SPOKE, NAMED, STRANGER):
        words = dict.fromkeys(("other_name", "sort_key", "title", "time_zone", "email", "account"), "")
        put(connection, "person", company=COMPANY, id=person.bytes, name="x", skeleton="x", rank=1, roles=0,
            language="ko", active=1, **words)  # fmt: skip
    for room, last in ((ROOM, 3), (QUIET, 0)):
        put(connection, "conversation", company=COMPANY, id=room, kind="group", title="Pumps", history="all",
            created_at=7, size=1, last=last)  # fmt: skip
    put(connection, "member", company=COMPANY, conversation=ROOM, person=MEMBER.bytes, role="owner", joined=1,
        first=1, read=1, pinned=0, muted=0, mentions_only=0)  # fmt: skip
    came = Notice(kind=NoticeKind.CREATED, people=(PersonId(NAMED), PersonId(STRANGER)), title="Pumps")
    renamed = Notice(kind=NoticeKind.RENAMED, people=(), title="Pumps")
    say(connection, 1, MEMBER, encode(came))
    say(connection, 2, SPOKE, None)
    say(connection, 3, LEFT, encode(renamed))


def say(connection: Connection, number: int, author: object, notice: bytes | None) -> None:
    put(connection, "message", company=COMPANY, conversation=ROOM, number=number, author=getattr(author, "bytes", b""),
        at=100 + number, text="", recalled=0, notice=notice, changed=number, sent=number, worded=number,
        asks_acknowledgement=0)  # fmt: skip


def test_who_is_in_wrote_came_or_went_took_part(connection: Connection) -> None:
    upgrade(connection)

    found = set(map(tuple, connection.execute(text("SELECT conversation, person FROM participant"))))

    assert found == {(ROOM, person.bytes) for person in (MEMBER, LEFT, SPOKE, NAMED, STRANGER)}


def test_a_room_s_moment_is_its_newest_message_s_or_its_beginning(connection: Connection) -> None:
    upgrade(connection)

    found = set(map(tuple, connection.execute(text("SELECT id, at FROM conversation"))))

    assert found == {(ROOM, 103), (QUIET, 7)}


def test_the_way_back_leaves_what_was_there(connection: Connection) -> None:
    upgrade(connection)
    downgrade(connection, "0008")

    assert connection.scalar(text("SELECT count(*) FROM message")) == 3
    with pytest.raises(Exception, match="no such table"):
        connection.execute(text("SELECT 1 FROM participant"))
