from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from sqlalchemy import Column, ForeignKey, Integer, LargeBinary, MetaData, Table

from backend.platform.clock import ManualClock
from backend.platform.db import Database, JsonBytes, Uid, UtcDateTime
from backend.platform.settings import Settings

shelf_metadata = MetaData()
shelf = Table(
    "shelf",
    shelf_metadata,
    Column("id", Integer, primary_key=True),
    Column("name", Uid),
    Column("at", UtcDateTime),
    Column("facts", JsonBytes),
    Column("raw", LargeBinary),
    Column("beside", Integer, ForeignKey("shelf.id", deferrable=True, initially="DEFERRED")),
)


@pytest.fixture
def clock() -> ManualClock:
    return ManualClock(datetime(2026, 11, 24, 9, tzinfo=UTC))


@pytest.fixture
def database(tmp_path: Path, clock: ManualClock) -> Iterator[Database]:
    database = Database(Settings(data=tmp_path), clock)
    with database.transaction() as connection:
        shelf_metadata.create_all(connection)
    yield database
    database.close()
