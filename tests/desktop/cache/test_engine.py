"""The cache file: encrypted, atomic, rebuilt when its shape changes, wiped when access ends."""

import os
import subprocess
import sys
from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path
from uuid import uuid4

import pytest
from sqlalchemy import Column, Index, Integer, MetaData, String, Table, select
from sqlalchemy.exc import IntegrityError

from desktop.cache.engine import Cache
from desktop.cache.errors import CacheFull, CacheUnreadable
from desktop.cache.files import set_aside
from desktop.cache.types import Uid, UtcDateTime

KEY = os.urandom(32)
NOW = datetime(2026, 3, 2, 9, 0, 0, 123456, tzinfo=UTC)


def words_schema(*more: Column[str]) -> tuple[MetaData, Table, Table]:
    metadata = MetaData()
    words = Table("words", metadata, Column("id", Integer, primary_key=True), Column("text", String), *more)
    kept = Table("kept", metadata, Column("id", Integer, primary_key=True), Column("text", String), info={"keep": True})
    return metadata, words, kept


def test_the_file_contains_no_readable_text(tmp_path: Path) -> None:
    metadata, words, _ = words_schema()
    cache = Cache.open(tmp_path / "a.db", KEY, [metadata])
    with cache.write() as connection:
        connection.execute(words.insert(), [{"text": f"the secret word {n}"} for n in range(500)])
    raw = b"".join(path.read_bytes() for path in tmp_path.iterdir())
    assert len(raw) > 10_000
    assert b"secret" not in raw
    assert b"SQLite format" not in raw
    cache.close()


def test_the_check_for_readable_text_can_fail(tmp_path: Path) -> None:
    metadata, words, _ = words_schema()
    cache = Cache.open(tmp_path / "a.db", None, [metadata])
    with cache.write() as connection:
        connection.execute(words.insert(), {"text": "the secret word"})
    assert b"secret" in b"".join(path.read_bytes() for path in tmp_path.iterdir())
    cache.close()


def test_another_key_makes_the_cache_unreadable(tmp_path: Path) -> None:
    Cache.open(tmp_path / "a.db", KEY, [words_schema()[0]]).close()
    with pytest.raises(CacheUnreadable):
        Cache.open(tmp_path / "a.db", os.urandom(32), [words_schema()[0]])
    with pytest.raises(CacheUnreadable):
        Cache.open(tmp_path / "a.db", None, [words_schema()[0]])


def test_a_damaged_file_is_unreadable_and_can_be_set_aside(tmp_path: Path) -> None:
    path = tmp_path / "a.db"
    path.write_bytes(os.urandom(8192))
    with pytest.raises(CacheUnreadable):
        Cache.open(path, KEY, [words_schema()[0]])
    aside = set_aside(path, NOW)
    assert aside.exists()
    Cache.open(path, KEY, [words_schema()[0]]).close()


def test_a_failed_write_leaves_nothing(tmp_path: Path) -> None:
    metadata, words, _ = words_schema()
    cache = Cache.open(tmp_path / "a.db", KEY, [metadata])
    with pytest.raises(IntegrityError), cache.write() as connection:
        connection.execute(words.insert(), [{"id": 1, "text": "half"}, {"id": 1, "text": "the same"}])
    with cache.read() as connection:
        assert connection.execute(select(words)).all() == []
    cache.close()


def test_a_write_inside_a_write_is_a_fault(tmp_path: Path) -> None:
    cache = Cache.open(tmp_path / "a.db", KEY, [words_schema()[0]])
    with cache.write(), pytest.raises(RuntimeError), cache.write():
        pass
    cache.close()


def test_a_durable_write_is_synchronous_full_and_others_are_not(tmp_path: Path) -> None:
    cache = Cache.open(tmp_path / "a.db", KEY, [words_schema()[0]])
    with cache.write(durable=True) as connection:
        assert connection.exec_driver_sql("PRAGMA synchronous").scalar() == 2
    with cache.write() as connection:
        assert connection.exec_driver_sql("PRAGMA synchronous").scalar() == 1
        assert connection.exec_driver_sql("PRAGMA journal_mode").scalar() == "wal"
    cache.close()


def test_a_full_disk_undoes_the_write_and_says_so(tmp_path: Path) -> None:
    metadata, words, _ = words_schema()
    cache = Cache.open(tmp_path / "a.db", KEY, [metadata])
    with cache.read() as connection:
        connection.exec_driver_sql("PRAGMA max_page_count=20")
    with pytest.raises(CacheFull), cache.write() as connection:
        connection.execute(words.insert(), [{"text": "x" * 1_000} for _ in range(500)])
    with cache.write() as connection:
        connection.execute(words.insert(), {"text": "small"})
        assert connection.execute(select(words.c.text)).scalars().all() == ["small"]
    cache.close()


def test_a_new_shape_drops_what_can_be_fetched_and_keeps_what_cannot(tmp_path: Path) -> None:
    metadata, words, kept = words_schema()
    cache = Cache.open(tmp_path / "a.db", KEY, [metadata])
    with cache.write() as connection:
        connection.execute(words.insert(), {"text": "from the server"})
        connection.execute(kept.insert(), {"text": "typed"})
    cache.close()
    metadata, words, kept = words_schema(Column("more", String))
    Index("words_more", words.c.more)
    cache = Cache.open(tmp_path / "a.db", KEY, [metadata])
    assert cache.rebuilt
    with cache.read() as connection:
        assert connection.execute(select(words)).all() == []
        assert connection.execute(select(kept.c.text)).scalars().all() == ["typed"]
    cache.close()


def test_the_same_shape_keeps_everything(tmp_path: Path) -> None:
    metadata, words, _ = words_schema()
    cache = Cache.open(tmp_path / "a.db", KEY, [metadata])
    with cache.write() as connection:
        connection.execute(words.insert(), {"text": "here"})
    cache.close()
    cache = Cache.open(tmp_path / "a.db", KEY, [words_schema()[0]])
    assert not cache.rebuilt
    with cache.read() as connection:
        assert connection.execute(select(words.c.text)).scalars().all() == ["here"]
    cache.close()


def test_a_kept_table_that_grows_keeps_its_rows(tmp_path: Path) -> None:
    metadata, _, kept = words_schema()
    cache = Cache.open(tmp_path / "a.db", KEY, [metadata])
    with cache.write() as connection:
        connection.execute(kept.insert(), {"text": "typed"})
    cache.close()
    grown = MetaData()
    kept = Table(
        "kept",
        grown,
        Column("id", Integer, primary_key=True),
        Column("text", String),
        Column("why", String, server_default=""),
        info={"keep": True},
    )
    cache = Cache.open(tmp_path / "a.db", KEY, [grown])
    with cache.read() as connection:
        assert connection.execute(select(kept.c.text, kept.c.why)).all() == [("typed", "")]
    cache.close()


def test_wipe_leaves_no_file(tmp_path: Path) -> None:
    cache = Cache.open(tmp_path / "a.db", KEY, [words_schema()[0]])
    with cache.write() as connection:
        connection.exec_driver_sql("INSERT INTO words (text) VALUES ('x')")
    cache.wipe()
    assert list(tmp_path.iterdir()) == []


def test_values_come_back_as_they_went(tmp_path: Path) -> None:
    metadata = MetaData()
    table = Table(
        "values",
        metadata,
        Column("id", Uid, primary_key=True),
        Column("at", UtcDateTime),
    )
    cache = Cache.open(tmp_path / "a.db", KEY, [metadata])
    one, seoul = uuid4(), timezone(timedelta(hours=9))
    with cache.write() as connection:
        connection.execute(table.insert(), {"id": one, "at": NOW.astimezone(seoul)})
        connection.execute(table.insert(), {"id": uuid4(), "at": None})
    with cache.read() as connection:
        row = connection.execute(select(table).where(table.c.at == NOW)).one()
    assert row == (one, NOW)
    assert row.at.tzinfo is UTC
    cache.close()


def test_a_moment_without_a_zone_is_a_fault() -> None:
    process = UtcDateTime().bind_processor(None)  # type: ignore[arg-type]  # the dialect does not matter
    with pytest.raises(ValueError, match="time zone"):
        process(datetime(2026, 3, 2))  # noqa: DTZ001 - the point


def test_a_kill_in_the_middle_of_a_write_leaves_the_last_commit(tmp_path: Path) -> None:
    code = f"""
import os
from pathlib import Path
from sqlalchemy import Column, Integer, MetaData, String, Table
from desktop.cache.engine import Cache
metadata = MetaData()
words = Table("words", metadata, Column("id", Integer, primary_key=True), Column("text", String))
cache = Cache.open(Path({str(tmp_path / "a.db")!r}), bytes.fromhex({KEY.hex()!r}), [metadata])
with cache.write() as connection:
    connection.execute(words.insert(), {{"text": "whole"}})
with cache.write() as connection:
    connection.execute(words.insert(), {{"text": "half"}})
    os._exit(9)
"""
    died = subprocess.run([sys.executable, "-c", code], check=False, cwd=Path(__file__).parents[3])
    assert died.returncode == 9
    metadata = MetaData()
    words = Table("words", metadata, Column("id", Integer, primary_key=True), Column("text", String))
    cache = Cache.open(tmp_path / "a.db", KEY, [metadata])
    with cache.read() as connection:
        assert connection.execute(select(words.c.text)).scalars().all() == ["whole"]
    cache.close()


def test_the_cache_imports_no_orm_no_qt_and_no_network_library() -> None:
    code = (
        "import sys, desktop.sync.engine, desktop.net.http, desktop.sync.room;"
        "print([m for m in ('sqlalchemy.orm', 'PySide6', 'httpx', 'websockets', 'keyring') if m in sys.modules])"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], check=True, capture_output=True, text=True, cwd=Path(__file__).parents[3]
    )
    assert done.stdout.strip() == "[]"
