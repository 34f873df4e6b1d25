"""What comes from the server is what was told of, whole or absent, and opens as nothing that it is not."""

from __future__ import annotations

import stat
import sys
from collections.abc import Callable
from pathlib import Path
from random import Random

import pytest
from msgspec.structs import replace

from backend.contract.files import FILE_BYTES, FileKind
from desktop.features.files.presenter.desk import FileTrouble, TransferKind
from desktop.sync.status import State
from desktop.system.downloads import mark_as_foreign
from tests.desktop.features.files.room import Room, noise, picture


async def saved(room: Room, content: bytes, name: str = "letter.bin") -> Path:
    place, target = room.place(room.server.keep(name, content)), room.folder / "saved" / name
    target.parent.mkdir(exist_ok=True)
    await room.desk.save(place, target)
    return target


@pytest.mark.parametrize("size", [0, 1, 64 * 1024, 64 * 1024 + 1, 1_500_000])
async def test_a_file_is_saved_as_it_was_sent(size: int, room: Room) -> None:
    assert (await saved(room, noise(size))).read_bytes() == noise(size)


@pytest.mark.parametrize("seed", range(12))
async def test_a_download_that_breaks_anywhere_goes_on_where_it_stopped(seed: int, room: Room) -> None:
    random = Random(seed)
    content = noise(random.randrange(1, 1_500_000), seed)
    room.server.cut = lambda: random.random() < 0.15

    assert (await saved(room, content)).read_bytes() == content
    assert room.server.sent_bytes <= len(content) + 300_000


async def test_the_next_start_goes_on_with_what_was_fetched(room: Room) -> None:
    content = noise(2_000_000)
    place = room.place(room.server.keep("letter.bin", content))
    room.server.cut = lambda: room.server.sent_bytes > 1_000_000
    room.desk.fetch(place)
    await room.until(lambda: room.server.sent_bytes > 1_000_000)
    await room.end()

    again = room.again()
    again.server.cut = lambda: False
    await again.desk.save(place, room.folder / "out.bin")

    assert (room.folder / "out.bin").read_bytes() == content
    assert again.server.sent_bytes < 2_400_000
    await again.end()


LIES: dict[str, Callable[[bytes], bytes]] = {
    "another end": lambda content: content[:-1] + b"x",
    "another beginning": lambda content: b"x" + content[1:],
    "more": lambda content: content + b"more",
    "a program": lambda content: b"MZ" + b"\x90" * (len(content) - 2),
}


@pytest.mark.parametrize("lie", LIES)
async def test_a_server_that_sends_something_else_is_refused_and_nothing_is_kept(lie: str, room: Room) -> None:
    room.server.lie = LIES[lie]
    place = room.place(room.server.keep("letter.bin", noise(300_000)))

    with pytest.raises(FileTrouble) as raised:
        await room.desk.save(place, room.folder / "out.bin")

    assert raised.value.code == "files.content_wrong"
    assert room.desk.state(place.file.id).code == "files.content_wrong"
    assert not (room.folder / "out.bin").exists()
    assert [path for path in (room.folder / "files").rglob("*") if path.is_file()] == []


async def test_a_file_that_is_said_to_be_endless_is_not_asked_for(room: Room) -> None:
    place = room.place(replace(room.server.keep("letter.bin", b"x"), size=FILE_BYTES + 1))

    with pytest.raises(FileTrouble):
        await room.desk.save(place, room.folder / "out.bin")
    assert room.server.asked == []


async def test_who_asks_while_a_file_is_coming_waits_for_the_same(room: Room) -> None:
    place = room.place(room.server.keep("letter.bin", noise(400_000)))

    room.desk.fetch(place)
    room.desk.fetch(place)
    await room.desk.save(place, room.folder / "out.bin")

    assert room.server.asked.count("content") == 1
    assert room.desk.state(place.file.id).kind is TransferKind.LOCAL


async def test_a_download_can_be_ended_and_keeps_what_has_come(room: Room) -> None:
    place = room.place(room.server.keep("letter.bin", noise(4_000_000)))
    room.desk.fetch(place)
    await room.until(lambda: room.server.sent_bytes > 600_000)

    room.desk.cancel(place.file.id)
    await room.settle()
    assert room.desk.state(place.file.id).kind is TransferKind.REMOTE
    assert room.troubles == []

    room.desk.fetch(place)
    await room.settle()
    assert room.desk.state(place.file.id).kind is TransferKind.LOCAL
    assert room.server.sent_bytes < 4_700_000


async def test_offline_a_download_waits_and_says_so(room: Room) -> None:
    place = room.place(room.server.keep("letter.bin", noise(2_000_000)))
    room.server.cut = lambda: room.server.sent_bytes > 1_000_000
    room.desk.fetch(place)
    await room.until(lambda: room.server.sent_bytes > 1_000_000)
    room.goes(State.OFFLINE)
    await room.until(lambda: room.desk.state(place.file.id).kind is TransferKind.WAITING)
    assert room.desk.state(place.file.id).part > 0

    room.server.cut = lambda: False
    room.goes(State.ONLINE)
    await room.settle()
    assert room.desk.state(place.file.id).kind is TransferKind.LOCAL


async def test_a_file_that_is_no_longer_ours_says_so_until_it_is_asked_for_again(room: Room) -> None:
    place = room.place(room.server.keep("letter.bin", noise(100)))
    room.server.refuses = "request.not_found"
    room.desk.fetch(place)
    await room.settle()
    assert room.desk.state(place.file.id).code == "request.not_found"

    room.server.refuses = ""
    room.desk.fetch(place)
    await room.settle()
    assert room.desk.state(place.file.id).kind is TransferKind.LOCAL


async def test_what_was_not_used_for_the_longest_makes_room(tmp_path: Path) -> None:
    room = Room(tmp_path, limit=250_000)
    places = [room.place(room.server.keep(f"{n}.bin", noise(100_000, n))) for n in range(3)]
    for place in places:
        room.desk.fetch(place)
        await room.settle()

    assert (await room.desk.usage()).bytes_downloads < 250_000
    assert room.blobs.has(f"{places[2].file.id.hex}.file")
    await room.end()


async def test_a_damaged_file_is_fetched_anew(room: Room) -> None:
    place = room.place(room.server.keep("notes.txt", b"hello " * 50_000))
    room.desk.fetch(place)
    await room.settle()
    blob = room.folder / "files" / "kept" / f"{place.file.id.hex}.file"
    blob.write_bytes(blob.read_bytes()[:-7])

    room.desk.open(place)
    await room.settle()
    assert room.troubles == [(place.file.id, "files.gone")]
    room.desk.open(place)
    await room.settle()
    assert [path.name for path in room.opened] == ["notes.txt"]


# Opening


async def test_a_file_opens_as_a_private_copy_that_nobody_changes_and_that_goes_at_the_end(room: Room) -> None:
    place = room.place(room.server.keep("보고서.pdf", b"%PDF-1.7 " + noise(1000)))

    room.desk.open(place)
    await room.settle()
    room.desk.open(place)
    await room.settle()

    (copy,) = set(room.opened)
    assert copy.name == "보고서.pdf"
    assert copy.read_bytes() == bytes(room.server.bytes[place.file.id])
    assert stat.S_IMODE(copy.stat().st_mode) == stat.S_IRUSR
    assert copy.is_relative_to(room.folder / "files")
    await room.desk.close()
    assert not copy.exists()


async def test_copies_that_a_killed_client_left_go_at_the_next_start(room: Room) -> None:
    left = room.blobs.copy_place("old") / "letter.pdf"
    left.write_bytes(b"clear")

    room.desk.begin()
    await room.settle()

    assert not left.exists()


@pytest.mark.parametrize(
    ("name", "content", "code"),
    [
        ("photo.jpg", b"MZ\x90\x00" + bytes(100), "files.program"),
        ("letter.pdf", b"#!/bin/sh\nrm -rf ~\n", "files.program"),
        ("run.desktop", b"[Desktop Entry]\nExec=sh\n", "files.program"),
        ("clean.bat", b"del *.*", "files.program"),
        ("page.html", b"<html><script>alert(1)</script>", "files.program"),
        ("drawing.svg", b"<svg xmlns='http://www.w3.org/2000/svg'/>", "files.not_opened"),
        ("data.pdf", b"\x00\x01\x02", "files.not_opened"),
    ],
)
async def test_programs_and_what_is_not_known_are_never_opened_whatever_the_server_says(
    name: str, content: bytes, code: str, room: Room
) -> None:
    file = replace(room.server.keep(name, content), kind=FileKind.IMAGE, media="image/png")
    room.desk.open(room.place(file))
    await room.settle()

    assert room.opened == []
    assert room.troubles == [(file.id, code)]


@pytest.mark.parametrize(
    ("name", "opened"),
    [
        ("photo.png.exe", "photo.png.exe.png"),
        ("photo\u202egnp.exe", "photognp.exe.png"),
        ("CON", "_CON.png"),
        ("..", "file.png"),
        ("photo.PNG", "photo.PNG"),
        ("a" * 255, "a" * 96 + ".png"),
    ],
)
async def test_a_copy_has_the_extension_of_what_it_is(name: str, opened: str, room: Room) -> None:
    room.desk.open(room.place(room.server.keep(name, picture())))
    await room.settle()

    assert [path.name for path in room.opened] == [opened]


async def test_where_nothing_opens_a_file_that_is_said(room: Room) -> None:
    room.opens = False
    place = room.place(room.server.keep("notes.txt", b"hello"))

    room.desk.open(place)
    await room.settle()

    assert room.troubles == [(place.file.id, "files.not_opened")]


# Saving


async def test_a_saved_file_says_so_and_cannot_be_run(room: Room) -> None:
    target = await saved(room, b"#!/bin/sh\n", "tool.sh")

    assert room.saved == [str(target)]
    if sys.platform != "win32":
        assert not target.stat().st_mode & 0o111


async def test_a_folder_that_takes_nothing_is_said_and_leaves_nothing(room: Room) -> None:
    place = room.place(room.server.keep("letter.bin", noise(100)))

    room.desk.save_to(place, room.folder / "no such folder" / "letter.bin")
    await room.settle()

    assert room.troubles == [(place.file.id, "files.not_saved")]


async def test_saving_over_a_file_replaces_it_whole(room: Room) -> None:
    target = room.write("letter.bin", b"old and much longer than the new one")
    place = room.place(room.server.keep("letter.bin", b"new"))

    await room.desk.save(place, target)

    assert target.read_bytes() == b"new"
    assert [path.name for path in room.folder.iterdir() if path.name.endswith(".part")] == []


def test_windows_gets_the_mark_of_the_web(tmp_path: Path) -> None:
    path = tmp_path / "letter.pdf"
    path.write_bytes(b"x")

    mark_as_foreign(path, "win32")

    assert (tmp_path / "letter.pdf:Zone.Identifier").read_bytes() == b"[ZoneTransfer]\r\nZoneId=3\r\n"


def test_macos_gets_its_quarantine(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    marks: list[tuple[Path, str, bytes]] = []

    def note(place: Path, name: str, value: bytes) -> None:
        marks.append((place, name, value))

    monkeypatch.setattr("desktop.system.downloads._set_attribute", note)
    path = tmp_path / "letter.pdf"
    path.write_bytes(b"x")
    path.chmod(0o755)

    mark_as_foreign(path, "darwin")

    assert marks[0][:2] == (path, "com.apple.quarantine")
    assert marks[0][2].startswith(b"0081;")
    assert not path.stat().st_mode & 0o111
