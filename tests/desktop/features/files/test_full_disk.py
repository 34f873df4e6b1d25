"""A disk without room for what is fetched, shown or saved: words say it, nothing stays by half, and later it works."""

from __future__ import annotations

from pathlib import Path

import pytest

from desktop.features.files.presenter.desk import FileTrouble, TransferKind
from desktop.features.files.presenter.moving import copies
from tests.desktop.cache.test_no_room import FullAfter
from tests.desktop.features.files.room import Room, noise, picture

CONTENT = noise(200_000)


@pytest.mark.parametrize("room_bytes", [0, 30, 70_000, 200_050])
async def test_a_download_that_finds_no_room_says_so_and_comes_when_there_is(
    room: Room, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, room_bytes: int
) -> None:
    disk, place = FullAfter(room_bytes, monkeypatch), room.place(room.server.keep("plan.bin", CONTENT))
    room.desk.fetch(place)
    await room.settle()
    assert room.desk.state(place.file.id).code == "files.disk_full"

    disk.room = 1 << 30
    room.desk.fetch(place)
    await room.settle()
    assert room.desk.state(place.file.id).kind is TransferKind.LOCAL
    await room.desk.save(place, tmp_path / "saved")
    assert (tmp_path / "saved").read_bytes() == CONTENT


async def test_a_small_picture_is_shown_where_it_cannot_be_kept(room: Room, monkeypatch: pytest.MonkeyPatch) -> None:
    FullAfter(0, monkeypatch)
    place = room.place(room.server.keep("plan.png", picture()))
    room.desk.thumbnail(place, 80)
    await room.settle()

    assert room.desk.thumbnail(place, 80) is not None


async def test_a_copy_that_finds_no_room_leaves_nothing_in_the_clear(
    room: Room, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    place = room.place(room.server.keep("plan.bin", CONTENT))
    room.desk.fetch(place)
    await room.settle()
    folder = tmp_path / "target"
    folder.mkdir()

    def full(_path: Path) -> None:
        raise OSError(28, "no room")

    monkeypatch.setattr(copies, "mark_as_foreign", full)
    with pytest.raises(FileTrouble, match=r"files\.disk_full"):
        await room.desk.save(place, folder / "plan.bin")
    assert list(folder.iterdir()) == []
