"""Files on their way here: broken off and taken up, stopped, cleared; pictures that are too large, cut or none."""

from __future__ import annotations

import os
import struct
import zlib
from collections.abc import Callable
from contextlib import AbstractAsyncContextManager
from functools import partial
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QColor, QImage

from backend.contract.base import FileId
from backend.contract.files import PIXELS
from desktop.features.directory.presenter.refusals import refusal_words
from desktop.features.files.presenter.desk import TransferKind
from desktop.features.files.view.viewer import Viewer
from desktop.net.files import Content, FileDoors
from tests.journeys.conftest import Guest, Play, eventually, let_in
from tests.journeys.hands import (
    KEY,
    answer,
    click,
    drop,
    found,
    menu_of,
    preferences,
    press,
    press_file,
    save_as,
    send,
    turn_to,
)
from tests.support.server import ServerProcess

pytestmark = pytest.mark.gui
MIB = 1 << 20
LARGE = 32 * MIB


async def two(server: ServerProcess, play: Play, folder: Path) -> tuple[Guest, Guest]:
    """Mina and Jun, each with the chat with the other open."""
    mina, jun = Guest(folder / "mina", play.faults), Guest(folder / "jun", play.faults)
    await mina.arrive(server.url, "mina@corvane.example")
    await jun.arrive(server.url, "jun@corvane.example")
    mina.open_chat_with("Jun")
    jun.open_chat_with("Mina")
    return mina, jun


async def send_files(guest: Guest, text: str, *paths: Path) -> None:
    """Drop files and send them with a text."""
    await turn_to(guest)
    attachments = guest.conversation.composer.presenter.attachments
    drop(guest.conversation, *paths)
    await eventually(lambda: len(attachments.files) == len(paths) and not attachments.reading)
    send(guest, text)


def note_offsets(monkeypatch: pytest.MonkeyPatch) -> list[int]:
    """Note from where on each piece of a download is asked for."""
    offsets, content = list[int](), FileDoors.content

    def noting(self: FileDoors, *asked: Any) -> AbstractAsyncContextManager[Content]:
        offsets.append(asked[3])
        return content(self, *asked)

    monkeypatch.setattr(FileDoors, "content", noting)
    return offsets


def kill_when_moving(guest: Guest, file: FileId, server: ServerProcess) -> Callable[[], bool]:
    """Kill the server in the moment in which the first bytes of a file have come; tells whether that was."""
    files, killed = guest.station.files, list[bool]()

    def on_changed(changed: object) -> None:
        state = files.state(file)
        if changed == file and state.kind is TransferKind.DOWNLOADING and state.part > 0 and not killed:
            killed.append(True)
            server.kill()

    files.changed.connect(on_changed)
    return lambda: bool(killed)


def stands(guest: Guest, file: FileId, kind: TransferKind) -> bool:
    """Tell whether a file stands so."""
    return guest.station.files.state(file).kind is kind


async def back(server: ServerProcess, *guests: Guest) -> None:
    """Start the server again and wait until all have met it."""
    server.start()
    for guest in guests:
        guest.window.banner.pressed.emit()
        await guest.online()


def test_a_download_is_broken_off_stopped_and_taken_up_where_it_was_and_clearing_keeps_what_waits(
    play: Play, server: ServerProcess, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    let_in(server, "Jun", "jun@corvane.example")
    offsets = note_offsets(monkeypatch)
    large, waits = tmp_path / "large.dat", tmp_path / "waits.dat"
    large.write_bytes(content := os.urandom(LARGE))
    waits.write_bytes(other := os.urandom(MIB))

    async def story() -> None:
        mina, jun = await two(server, play, tmp_path)
        await send_files(jun, "The whole survey", large)
        survey = await found(mina, "The whole survey")
        file = survey.files[0].id
        await turn_to(mina)
        was_killed = kill_when_moving(mina, file, server)
        await press_file(mina, survey.text, "large.dat", "file_fetch")
        await eventually(was_killed)
        await mina.offline()
        await eventually(partial(stands, mina, file, TransferKind.WAITING))
        await press_file(mina, survey.text, "large.dat", "file_cancel")
        await eventually(partial(stands, mina, file, TransferKind.REMOTE))
        await back(server, mina, jun)

        was_killed = kill_when_moving(mina, file, server)
        await press_file(mina, survey.text, "large.dat", "file_fetch")
        await eventually(was_killed)
        await mina.offline()
        await back(server, mina, jun)
        await eventually(partial(stands, mina, file, TransferKind.LOCAL))
        assert offsets[0] == 0
        assert 0 < offsets[1] < offsets[-1] < LARGE
        await menu_of(mina, survey.key, "Save as")
        await save_as(tmp_path / "saved", LARGE)

        server.kill()
        await mina.offline()
        await send_files(mina, "What I have", waits)
        dialog = await preferences(mina, "Storage")
        await eventually(lambda: "wait to be sent and stay" in dialog.storage.files.text())
        click(dialog.storage.clear_files)
        await answer(mina, "Clear the downloads", "clear")
        await eventually(lambda: not dialog.storage.clear_files.isEnabled())
        click(dialog.buttons["close"])
        assert stands(mina, file, TransferKind.REMOTE)
        await back(server, mina, jun)
        await found(jun, "What I have")
        await turn_to(jun)
        await press_file(jun, "What I have", "waits.dat")
        await save_as(tmp_path / "came", MIB)
        await mina.leave()
        await jun.leave()

    play.run(story)
    assert (tmp_path / "saved").read_bytes() == content
    assert (tmp_path / "came").read_bytes() == other


def png(wide: int, high: int, rows: bytes) -> bytes:
    """Write a grey PNG that says it is so large, with these rows."""

    def chunk(kind: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    head = struct.pack(">IIBBBBB", wide, high, 8, 0, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", zlib.compress(rows)) + chunk(b"IEND", b"")


def make_pictures(folder: Path) -> dict[str, Path]:
    """Make a picture that is too large, one that is cut, and two that are none."""
    folder.mkdir()
    image = QImage(800, 600, QImage.Format.Format_RGB32)
    image.fill(QColor("red"))
    image.save(str(folder / "whole.jpg"))
    whole = (folder / "whole.jpg").read_bytes()
    (folder / "whole.jpg").unlink()
    wide = PIXELS // 4_000
    pictures = {
        "cut.png": png(640, 480, bytes(641 * 100)),
        "huge.png": png(wide + 1, 4_000, bytes((wide + 2) * 4_000)),
        "liar.png": b"Dear all, this is a letter.\n" * 20,
        "liar.jpg": b"MZ" + bytes(500) + whole,
    }
    for name, content in pictures.items():
        (folder / name).write_bytes(content)
    return {name: folder / name for name in pictures}


def test_pictures_that_are_too_large_cut_or_none_are_refused_in_words_and_nothing_hangs(
    play: Play, shared: ServerProcess, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened = list[str]()

    def open_url(url: QUrl) -> bool:
        opened.append(url.fileName())
        return True

    monkeypatch.setattr("desktop.features.files.presenter.desk.QDesktopServices.openUrl", open_url)
    paths = make_pictures(tmp_path / "pictures")

    async def story() -> None:
        mina, jun = await two(shared, play, tmp_path)
        await send_files(mina, "As they came", *paths.values())
        facts = await found(jun, "As they came")
        await turn_to(jun)
        await press_file(jun, facts.text, "cut.png")
        await eventually(lambda: jun.house.frame.findChildren(Viewer))
        (viewer,) = jun.house.frame.findChildren(Viewer)
        cut = next(one for one in facts.files if one.name == "cut.png")
        await eventually(lambda: jun.station.files.picture_trouble(cut.id) == "files.no_picture")
        assert refusal_words(jun.station.files.picture_trouble(cut.id)).startswith("This picture cannot be shown")
        press(viewer, KEY.Key_Escape)
        for name, as_what in (("huge.png", "huge.png"), ("liar.png", "liar.png.txt")):  # another program's to show
            await turn_to(jun)
            await press_file(jun, facts.text, name)
            await eventually(partial(_opened_last, opened, as_what))
        await press_file(jun, facts.text, "liar.jpg")  # a program
        await save_as(tmp_path / "saved", paths["liar.jpg"].stat().st_size)
        send(jun, "Thank you")
        await found(mina, "Thank you")
        await mina.leave()
        await jun.leave()

    play.run(story)


def _opened_last(opened: list[str], name: str) -> bool:
    return opened[-1:] == [name]
