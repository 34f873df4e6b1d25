"""Contents and parts: in a folder, and on fsspec's file system in memory in the place of an object store."""

from __future__ import annotations

import asyncio
import errno
import os
import sys
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from uuid import UUID

import pytest

from backend.platform.blobs import BlobMissing, Blobs, PartMissing, Parts, content_key, open_depot, thumbnail_key
from backend.platform.blobs.store import _Reaching
from backend.platform.errors import Unavailable
from backend.platform.ids import new_id

COMPANY, OTHER = new_id(), new_id()
SHA = "ab" * 32
KEY = content_key(COMPANY, SHA)


@pytest.fixture(params=["folder", "memory"])
def blobs(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Blobs]:
    if request.param == "folder":
        yield Blobs(str(tmp_path / "blobs"))
        return
    system, root = (blobs := Blobs(f"memory://{new_id().hex}"))._place
    yield blobs
    for path in system.find(root):
        system.rm_file(path)


def source(tmp_path: Path, data: bytes) -> Path:
    path = tmp_path / "source"
    path.write_bytes(data)
    return path


def test_a_content_comes_back_in_any_piece(blobs: Blobs, tmp_path: Path) -> None:
    blobs.put(source(tmp_path, b"0123456789"), KEY)

    assert blobs.size(KEY) == 10
    assert [blobs.read(KEY, *span) for span in ((0, 10), (3, 5), (9, 10), (4, 4))] == [b"0123456789", b"34", b"9", b""]


def test_the_same_content_may_come_again(blobs: Blobs, tmp_path: Path) -> None:
    for _ in range(2):
        blobs.put(source(tmp_path, b"again"), KEY)
        blobs.put(tmp_path / "source", KEY)
        blobs.put_bytes(b"small", thumbnail_key(COMPANY, SHA))

    assert blobs.read(KEY, 0, 5) == b"again"
    assert sorted(key for folder in blobs.listed() for key, _ in folder) == [KEY, f"{KEY}.thumbnail"]


def test_what_is_not_here_is_said(blobs: Blobs, tmp_path: Path) -> None:
    blobs.put(source(tmp_path, b"x"), KEY)
    elsewhere = content_key(OTHER, SHA)

    assert blobs.size(elsewhere) is None
    for key, stop in ((elsewhere, 1), (KEY, 2)):
        with pytest.raises(BlobMissing):
            blobs.read(key, 0, stop)
    blobs.remove(elsewhere)
    blobs.remove(KEY)
    assert blobs.size(KEY) is None


def test_contents_are_listed_with_their_moments(blobs: Blobs, tmp_path: Path) -> None:
    blobs.put(source(tmp_path, b"x"), KEY)
    blobs.put(source(tmp_path, b"y"), content_key(OTHER, "cd" * 32))
    blobs.put_bytes(b"foreign", "lost+found/ab/x")
    found = dict(entry for folder in blobs.listed() for entry in folder)

    assert set(found) == {KEY, content_key(OTHER, "cd" * 32)}
    assert all(abs(moment - datetime.now(UTC)) < timedelta(minutes=1) for moment in found.values())


def test_nothing_is_listed_where_nothing_is(blobs: Blobs) -> None:
    assert list(blobs.listed()) == []


@pytest.mark.parametrize("module", ["botocore.exceptions", "aiohttp.client_exceptions"])
def test_a_store_that_does_not_answer_is_asked_again_later(module: str) -> None:
    lost = type("EndpointConnectionError", (Exception,), {"__module__": module})
    for error in (lost(), ConnectionRefusedError(), TimeoutError()):
        with pytest.raises(Unavailable), _Reaching():
            raise error
    for error in (OSError(errno.ENOSPC, "full"), PermissionError(), ValueError()):
        with pytest.raises(type(error)), _Reaching():
            raise error


def test_a_probe_leaves_nothing(blobs: Blobs) -> None:
    blobs.probe()
    assert blobs.size("probe") is None


def test_only_a_folder_is_a_folder(tmp_path: Path) -> None:
    assert Blobs("memory://x").folder is None
    assert Blobs(str(tmp_path)).folder == tmp_path
    assert Blobs(tmp_path.as_uri()).folder == tmp_path


def test_a_content_outlives_the_part_it_came_from(tmp_path: Path) -> None:
    blobs = Blobs(str(tmp_path / "blobs"))
    part = source(tmp_path, b"kept")
    blobs.put(part, KEY)
    part.unlink()

    assert blobs.read(KEY, 0, 4) == b"kept"
    assert [path.name for path in (tmp_path / "blobs").rglob("*.part")] == []


def test_a_folder_that_has_no_second_names_gets_copies(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object) -> None:
        raise OSError(errno.EPERM, "no links here")

    monkeypatch.setattr(os, "link", refuse)
    blobs = Blobs(str(tmp_path / "blobs"))
    blobs.put(source(tmp_path, b"copied"), KEY)

    assert blobs.read(KEY, 0, 6) == b"copied"


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has other rights")
def test_only_the_server_reads_what_it_keeps(tmp_path: Path) -> None:
    parts = Parts(tmp_path / "parts")
    parts.write(COMPANY, OTHER, 0, b"x")
    Blobs(str(tmp_path / "blobs")).put(parts.path(COMPANY, OTHER), KEY)
    paths = list(tmp_path.rglob("*"))

    assert len(paths) > 4
    assert [path for path in paths if path.stat().st_mode & 0o077] == []


# Parts


def read(parts: Parts, file: UUID) -> bytes:
    return parts.path(COMPANY, file).read_bytes()


def test_a_part_grows_and_what_was_never_noted_is_written_over(tmp_path: Path) -> None:
    parts, file = Parts(tmp_path), new_id()
    parts.write(COMPANY, file, 0, b"abc")
    parts.write(COMPANY, file, 3, b"never noted")
    parts.write(COMPANY, file, 3, b"de")

    assert read(parts, file) == b"abcde"


def test_a_part_that_is_too_short_is_missing(tmp_path: Path) -> None:
    parts, file = Parts(tmp_path), new_id()
    parts.write(COMPANY, file, 0, b"abc")

    with pytest.raises(PartMissing):
        parts.write(COMPANY, file, 4, b"x")
    assert read(parts, file) == b"abc"


def test_parts_are_listed_and_foreign_names_are_not(tmp_path: Path) -> None:
    parts, file = Parts(tmp_path), new_id()
    assert list(Parts(tmp_path / "none").listed()) == []
    parts.begin(COMPANY, file)
    (tmp_path / "notes.txt").write_text("mine")

    assert [(company, each) for company, each, _ in parts.listed()] == [(COMPANY, file)]
    parts.remove(COMPANY, file)
    parts.remove(COMPANY, file)
    assert list(parts.listed()) == []


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux has a disk that is always full")
def test_a_full_disk_is_told_as_one(tmp_path: Path) -> None:
    parts, file = Parts(tmp_path), new_id()
    parts.path(COMPANY, file).symlink_to("/dev/full")

    with pytest.raises(OSError, match="space") as caught:
        parts.write(COMPANY, file, 0, b"x")
    assert caught.value.errno == errno.ENOSPC


def test_some_of_the_disk_is_kept_free(tmp_path: Path) -> None:
    free = 300 << 20
    parts = Parts(tmp_path, lambda _: free)

    assert parts.has_room(1 << 20)
    assert not parts.has_room(100 << 20)


async def test_two_are_not_at_one_thing(tmp_path: Path) -> None:
    depot, seen = open_depot(tmp_path), list[str]()

    async def work(thing: str, name: str) -> None:
        async with depot.alone(thing):
            seen.append(f"{name} in")
            await asyncio.sleep(0)
            seen.append(f"{name} out")

    await asyncio.gather(work("a", "1"), work("a", "2"), work("b", "3"))
    depot.close()

    assert [each for each in seen if each[0] in "12"] == ["1 in", "1 out", "2 in", "2 out"]
    assert seen.index("3 in") < seen.index("1 out")
    assert depot._locks == {}
