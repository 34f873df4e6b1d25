"""A disk without room: nothing is taken for damaged, nothing is left behind, and all goes on when there is room."""

from __future__ import annotations

import errno
from pathlib import Path

import pytest
from sqlalchemy import Column, Integer, MetaData, String, Table, select

from desktop.cache import blobs as blobs_module
from desktop.cache.blobs import Blobs
from desktop.cache.engine import Cache
from desktop.cache.errors import CacheFull, CacheUnreadable

KEY = bytes(range(32))
MANY = 200_000


def shape(*more: str) -> tuple[MetaData, Table]:
    metadata = MetaData()
    columns = [Column(name, String) for name in ("text", *more)]
    kept = Table("kept", metadata, Column("id", Integer, primary_key=True), *columns, info={"keep": True})
    return metadata, kept


class FullAfter:
    """A disk that takes so many bytes of files and no more; a write that does not fit is cut, as a real one."""

    def __init__(self, room: int, monkeypatch: pytest.MonkeyPatch) -> None:
        self.room = room
        real = blobs_module._open_own

        def opened(path: Path) -> object:
            file = real(path)
            return _Narrow(file, self)

        monkeypatch.setattr(blobs_module, "_open_own", opened)


class _Narrow:
    """A file on that disk, with a buffer as Python's has: what did not fit is tried again when it is closed."""

    def __init__(self, file: object, disk: FullAfter) -> None:
        self._file, self._disk, self._stuck = file, disk, False

    def __getattr__(self, name: str) -> object:
        return getattr(self._file, name)

    def write(self, data: bytes) -> int:
        fits = data[: max(0, self._disk.room)]
        self._disk.room -= len(fits)
        self._file.write(fits)  # type: ignore[attr-defined]
        if len(fits) < len(data):
            self._stuck = True
            raise OSError(errno.ENOSPC, "no room")
        return len(data)

    def close(self) -> None:
        self._file.close()  # type: ignore[attr-defined]
        if self._stuck and self._disk.room <= 0:
            raise OSError(errno.ENOSPC, "no room")


def left(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.rglob("*") if path.is_file())


@pytest.mark.parametrize("name", ["SQLITE_FULL", "SQLITE_IOERR", "SQLITE_IOERR_WRITE", "SQLITE_CANTOPEN"])
def test_a_cache_that_a_full_disk_does_not_open_is_not_taken_for_damaged(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    from desktop.cache import schema, sqlcipher

    metadata, kept = shape()
    cache = Cache.open(tmp_path / "a.db", KEY, [metadata])
    with cache.write() as connection:
        connection.execute(kept.insert(), {"text": "typed"})
    cache.close()
    real = schema.bring_up

    def full(connection: object, _schemas: object) -> bool:
        from sqlalchemy.exc import OperationalError

        error = Exception("no room")
        error.sqlite_errorname = name  # type: ignore[attr-defined]
        raise OperationalError("COMMIT", {}, error)

    monkeypatch.setattr(schema, "bring_up", full)
    monkeypatch.setattr(sqlcipher, "_free", _no_room)
    with pytest.raises(CacheFull):
        Cache.open(tmp_path / "a.db", KEY, [metadata])

    monkeypatch.setattr(schema, "bring_up", real)
    cache = Cache.open(tmp_path / "a.db", KEY, [shape("more")[0]])
    with cache.read() as connection:
        assert connection.execute(select(kept.c.text)).scalars().all() == ["typed"]
    cache.close()


def _no_room(_path: Path) -> int:
    return 0


def test_a_damaged_cache_on_a_full_disk_is_still_damaged(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from desktop.cache import sqlcipher

    (tmp_path / "a.db").write_bytes(b"not a cache" * 1_000)
    monkeypatch.setattr(sqlcipher, "_free", _no_room)

    with pytest.raises(CacheUnreadable):
        Cache.open(tmp_path / "a.db", KEY, [shape()[0]])


@pytest.mark.parametrize("room", [0, 10, 30, 70_000, 131_000, MANY, MANY + 130])
def test_a_file_that_finds_no_room_leaves_nothing_and_can_be_written_later(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, room: int
) -> None:
    blobs, disk = Blobs(tmp_path, KEY), FullAfter(room, monkeypatch)
    with pytest.raises(OSError, match="no room"):
        blobs.put("a", bytes(MANY), own=True)
    assert left(tmp_path) == []

    disk.room = 1 << 30
    blobs.put("a", bytes(MANY), own=True)

    assert blobs.read("a") == bytes(MANY)


@pytest.mark.parametrize("room", [0, 10, 30, 70_000, 131_000, MANY, MANY + 130])
def test_what_was_fetched_before_the_disk_was_full_is_taken_up_when_there_is_room(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, room: int
) -> None:
    blobs, disk = Blobs(tmp_path, KEY), FullAfter(room, monkeypatch)

    def fetch() -> None:
        draft = blobs.draft("a", take_up=True)
        try:
            draft.write(bytes(MANY - draft.size))
            draft.finish(own=False)
        finally:
            draft.close(keep=True)

    with pytest.raises(OSError, match="no room"):
        fetch()
    assert not blobs.has("a")

    disk.room = 1 << 30
    fetch()

    assert blobs.read("a") == bytes(MANY)


def test_what_was_not_written_to_its_end_is_gone_after_the_next_start(tmp_path: Path) -> None:
    blobs = Blobs(tmp_path, KEY)
    attached, fetched = blobs.draft("attached"), blobs.draft("fetched", take_up=True)
    for draft in (attached, fetched):
        draft.write(bytes(MANY))

    Blobs(tmp_path, KEY).sweep(set())  # the next process; this one was killed

    assert left(tmp_path) == ["fetched"]
    attached.close()
    fetched.close()
