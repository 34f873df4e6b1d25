from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import cast
from uuid import UUID, uuid4

import msgspec
import pytest

from backend.contract.base import CompanyId, PersonId, SessionId, StreamId
from backend.contract.live import ServerFrame
from backend.contract.messaging import MessageRecalled
from backend.platform.auth import Actor
from backend.platform.clock import ManualClock
from backend.platform.db import Database, metadata
from backend.platform.settings import Settings
from backend.realtime import models
from backend.realtime.work import Appended, Notice, UnitOfWork

COMPANY = CompanyId(UUID(int=1))
ROOM = StreamId(UUID(int=2))
OTHER = StreamId(UUID(int=3))


def actor(number: int = 1) -> Actor:
    return Actor(COMPANY, PersonId(UUID(int=100 + number)), SessionId(uuid4()))


class PaperLine:
    """A line that keeps what was written; it has a reader who may stop reading."""

    def __init__(self) -> None:
        self.written: list[bytes] = []
        self.unread = 0
        self.reads = True
        self.last_words: str | None = None
        self.dropped = False

    def write(self, data: bytes) -> None:
        self.written.append(data)
        if not self.reads:
            self.unread += len(data)

    def waiting(self) -> int:
        return self.unread

    async def drained(self) -> None:
        if self.dropped:
            raise ConnectionResetError

    def bye(self, code: str, retry_after_ms: int = 0) -> None:
        self.last_words = code

    def drop(self) -> None:
        self.dropped = True

    @property
    def said(self) -> list[ServerFrame]:
        """All frames, decoded."""
        return [msgspec.json.decode(payload, type=ServerFrame) for payload in payloads(b"".join(self.written))]


def payloads(data: bytes) -> Iterator[bytes]:
    """Take unmasked text frames apart."""
    at = 0
    while at < len(data):
        assert data[at] == 0x81
        size, head = data[at + 1], 2
        if size == 126:
            size, head = int.from_bytes(data[at + 2 : at + 4], "big"), 4
        elif size == 127:
            size, head = int.from_bytes(data[at + 2 : at + 10], "big"), 10
        yield data[at + head : at + head + size]
        at += head + size


def appended(seq: int, about: int | None = None, body: bytes = b"{}", stream: StreamId = ROOM) -> Appended:
    return Appended(COMPANY, stream, seq, datetime(2026, 11, 24, tzinfo=UTC), "messaging.message_sent", body, about)


def news(number: int = 1, stream: StreamId = ROOM) -> Notice:
    return Notice(COMPANY, stream, MessageRecalled(number=number), about=number)


@pytest.fixture
def clock() -> ManualClock:
    return ManualClock(datetime(2026, 11, 24, 9, tzinfo=UTC))


@pytest.fixture
def database(tmp_path: Path, clock: ManualClock) -> Iterator[Database]:
    """A database with two open streams."""
    database = Database(Settings(data=tmp_path), clock)
    tables = [models.server, models.stream, models.event, models.command]
    with database.transaction() as connection:
        metadata.create_all(connection, tables=tables)
        for stream in (ROOM, OTHER):
            UnitOfWork(connection, clock).open_stream(COMPANY, stream)
    yield database
    database.close()


def tell(database: Database, count: int, stream: StreamId = ROOM) -> list[Appended]:
    """Append events about messages 1, 2, 3 ... and give what is to be published."""

    def job(connection: object) -> list[Appended]:
        uow = UnitOfWork(connection, database.clock)  # type: ignore[arg-type]
        start = uow.head(COMPANY, stream)
        for number in range(start + 1, start + count + 1):
            uow.tell(news(number, stream))
        return cast("list[Appended]", uow.effects)

    return database.submit(job).result(10)
