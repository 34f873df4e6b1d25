"""Ten files are dropped and sent while the server is killed; they arrive whole, are looked at, saved, called back."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from PySide6.QtGui import QColor, QGuiApplication, QImage

from desktop.features.files.presenter.desk import TransferKind
from desktop.features.files.view.list import FilesPane
from desktop.features.files.view.viewer import Viewer
from tests.journeys.conftest import Guest, Play, eventually, let_in
from tests.journeys.hands import (
    CTRL,
    KEY,
    answer,
    click,
    details_of,
    drop,
    fact,
    found,
    press,
    press_file,
    said,
    save_as,
    send,
    turn_to,
    write,
)
from tests.support.server import ServerProcess

pytestmark = pytest.mark.gui
MIB = 1 << 20
PROGRAM = b"MZ" + bytes(500)


def make_files(folder: Path) -> list[Path]:
    """Make ten files: a picture, what is none, a program that hides, an empty one, a large one, texts."""
    folder.mkdir()
    image = QImage(640, 480, QImage.Format.Format_RGB32)
    image.fill(QColor("red"))
    image.save(str(folder / "plan.png"))
    (folder / "large.dat").write_bytes(os.urandom(24 * MIB))
    (folder / "견적서 최종.txt").write_text("단가 12,000원", encoding="utf-8")
    (folder / "setup.pdf.exe").write_bytes(PROGRAM)
    (folder / "liar.png").write_bytes(b"no picture at all")
    (folder / "empty.txt").touch()
    for number in range(4):
        (folder / f"note {number}.txt").write_text(f"note {number}", encoding="utf-8")
    return sorted(folder.iterdir())


async def send_all(guest: Guest, paths: list[Path]) -> None:
    """Drop them, one too many, and send what there is room for."""
    attachments = guest.conversation.composer.presenter.attachments
    drop(guest.conversation, *paths, paths[0])
    await eventually(lambda: len(attachments.files) == len(paths) and not attachments.reading)
    assert "A message takes 10 files" in said(guest.conversation.composer)
    send(guest, "All of it")


async def kill_in_the_middle(guest: Guest, server: ServerProcess) -> None:
    """Kill the server while the large file is on its way, and start it again."""
    facts = fact(guest, "All of it")
    assert facts is not None
    files, large = guest.station.files, next(file.id for file in facts.files if file.name == "large.dat")
    await eventually(lambda: files.state(large).kind is TransferKind.UPLOADING and files.state(large).part > 0.1)
    server.kill()
    await guest.offline()
    server.start()


def test_ten_files_arrive_whole_over_a_killed_server(play: Play, server: ServerProcess, tmp_path: Path) -> None:
    let_in(server, "Jun", "jun@corvane.example")
    paths = make_files(tmp_path / "here")
    large = (tmp_path / "here" / "large.dat").read_bytes()

    async def story() -> None:
        mina, jun = Guest(tmp_path / "mina", play.faults), Guest(tmp_path / "jun", play.faults)
        await mina.arrive(server.url, "mina@corvane.example")
        await jun.arrive(server.url, "jun@corvane.example")
        mina.open_chat_with("Jun")
        jun.open_chat_with("Mina")
        await turn_to(mina)
        await send_all(mina, paths)
        for path in paths:
            path.unlink()  # what is sent has been copied
        await kill_in_the_middle(mina, server)
        for guest in (mina, jun):
            guest.window.banner.pressed.emit()
        got = await found(jun, "All of it")
        assert [file.name for file in got.files] == [path.name for path in paths]

        await turn_to(jun)
        files = (await details_of(jun)).files
        assert files is not None
        await eventually(files.all.isVisible)
        click(files.all)
        (pane,) = files.findChildren(FilesPane) or jun.window.findChildren(FilesPane)
        await eventually(lambda: pane.model.rowCount() == len(paths))

        await press_file(jun, "All of it", "setup.pdf.exe")  # never opened
        await save_as(tmp_path / "program", len(PROGRAM))
        await press_file(jun, "All of it", "large.dat")
        await save_as(tmp_path / "large", len(large))
        await press_file(jun, "All of it", "plan.png")
        await eventually(lambda: jun.house.frame.findChildren(Viewer))
        press(jun.house.frame.findChildren(Viewer)[0], KEY.Key_Escape)
        await eventually(lambda: not jun.house.frame.findChildren(Viewer))
        await mina.leave()
        await jun.leave()

    play.run(story)
    assert (tmp_path / "program").read_bytes() == PROGRAM
    assert (tmp_path / "large").read_bytes() == large


def test_a_screenshot_is_pasted_and_a_file_on_its_way_is_taken_back(
    play: Play, server: ServerProcess, tmp_path: Path
) -> None:
    let_in(server, "Jun", "jun@corvane.example")
    big = tmp_path / "again.dat"
    big.write_bytes(os.urandom(48 * MIB))

    async def story() -> None:
        mina, jun = Guest(tmp_path / "mina", play.faults), Guest(tmp_path / "jun", play.faults)
        await mina.arrive(server.url, "mina@corvane.example")
        await jun.arrive(server.url, "jun@corvane.example")
        mina.open_chat_with("Jun")
        jun.open_chat_with("Mina")
        await turn_to(mina)
        composer, attachments = mina.conversation.composer, mina.conversation.composer.presenter.attachments
        QGuiApplication.clipboard().setImage(QImage(50, 50, QImage.Format.Format_RGB32))
        press(composer.editor, KEY.Key_V, CTRL)
        await eventually(lambda: attachments.files and not attachments.reading)
        write(composer.editor, "As I see it")
        press(composer.editor, KEY.Key_Return)
        (shot,) = (await found(jun, "As I see it")).files
        assert shot.name.startswith("Screenshot")

        drop(mina.conversation, big)
        await eventually(lambda: attachments.files and not attachments.reading)
        send(mina, "Not this")
        await press_file(mina, "Not this", "again.dat", "file_cancel")
        await answer(mina, "Delete this message", "delete")
        await eventually(lambda: fact(mina, "Not this") is None and not mina.station.outbox.pending())
        assert fact(jun, "Not this") is None
        await mina.leave()
        await jun.leave()

    play.run(story)
