"""Files go along with what is written: copied, refused in words, in order, kept in the draft."""

from __future__ import annotations

import asyncio
import os
import sys
from collections.abc import AsyncIterator, Callable, Iterator
from pathlib import Path

import pytest
import pytest_asyncio
from PySide6.QtGui import QImage

from desktop.app.account.station import Station
from desktop.app.process.spawner import Spawner
from desktop.features.messaging.presenter.writing.attaching import Attachments
from desktop.features.messaging.presenter.writing.composer import ComposerPresenter
from desktop.widgets.theme import Theme
from tests.desktop.shell.conftest import DIRECTORY, Desk, chat, chat_id, open_account

pytestmark = pytest.mark.gui
CHAT = chat_id("garam")


def opened(folder: Path, spawn: Spawner) -> Station:
    station = open_account(folder, spawn)
    Desk(station).fill(DIRECTORY, chat("garam", "garam"))
    return station


@pytest_asyncio.fixture
async def spawn() -> AsyncIterator[Spawner]:
    faults: list[BaseException] = []
    made = Spawner(faults.append)
    made.begin()
    yield made
    await made.close()
    assert faults == []


@pytest_asyncio.fixture
async def station(tmp_path: Path, theme: Theme, spawn: Spawner) -> AsyncIterator[Station]:
    made = opened(tmp_path, spawn)
    yield made
    await made.close()


@pytest.fixture
def presenter(station: Station) -> Iterator[ComposerPresenter]:
    made = ComposerPresenter(CHAT, station.desk)
    yield made
    made.close()


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made = tmp_path / "files"
    made.mkdir()
    for number in range(12):
        (made / f"{number}.txt").write_text(f"number {number}")
    (made / "empty.txt").touch()
    return made


async def settled(attachments: Attachments) -> None:
    async with asyncio.timeout(20):
        while attachments.reading:  # noqa: ASYNC110 - the desk tells of it only by signals
            await asyncio.sleep(0.01)


def names(attachments: Attachments) -> list[str]:
    return [file.name for file in attachments.files]


async def test_files_are_copied_in_their_order_and_counted_meanwhile(
    presenter: ComposerPresenter, folder: Path
) -> None:
    presenter.attachments.attach([folder / "2.txt", folder / "1.txt", folder / "empty.txt"])
    assert presenter.attachments.reading == 3
    assert not presenter.can_send
    await settled(presenter.attachments)

    assert names(presenter.attachments) == ["2.txt", "1.txt", "empty.txt"]
    assert presenter.can_send


async def test_a_message_takes_ten_and_says_so_of_the_others(presenter: ComposerPresenter, folder: Path) -> None:
    presenter.attachments.attach([folder / f"{number}.txt" for number in range(12)])
    await settled(presenter.attachments)
    assert len(presenter.attachments.files) == 10
    assert [one.sentence for one in presenter.attachments.troubles] == [
        "A message takes 10 files. Send the others after it."
    ]

    presenter.attachments.attach_text("more", "more.txt")
    await settled(presenter.attachments)
    assert len(presenter.attachments.files) == 10


def too_large(folder: Path) -> Path:
    path = folder / "film.bin"
    with path.open("wb") as made:
        made.truncate(100 * 1024 * 1024 + 1)
    return path


def unreadable(folder: Path) -> Path:
    if sys.platform == "win32":
        pytest.skip("Windows has no pipes that lie in folders")
    os.mkfifo(folder / "pipe")
    return folder / "pipe"


def a_folder(folder: Path) -> Path:
    return folder


def vanished(folder: Path) -> Path:
    return folder / "vanished"


def nothing(_folder: Path) -> Path:
    return Path()


@pytest.mark.parametrize("bad", [too_large, unreadable, a_folder, vanished, nothing])
async def test_what_cannot_be_attached_is_said_and_the_text_and_the_rest_stay(
    presenter: ComposerPresenter, folder: Path, bad: Callable[[Path], Path]
) -> None:
    presenter.take_text("See these")
    presenter.attachments.attach([folder / "1.txt", bad(folder), folder / "2.txt"])
    await settled(presenter.attachments)

    assert names(presenter.attachments) == ["1.txt", "2.txt"]
    assert len(presenter.attachments.troubles) == 1
    assert "refused this (" not in presenter.attachments.troubles[0].words
    assert presenter.writing.text == "See these"


async def test_a_file_may_vanish_once_it_is_attached(presenter: ComposerPresenter, folder: Path) -> None:
    presenter.attachments.attach([folder / "1.txt"])
    await settled(presenter.attachments)
    (folder / "1.txt").unlink()

    assert presenter.submit()


async def test_files_are_moved_and_removed(presenter: ComposerPresenter, folder: Path) -> None:
    attachments = presenter.attachments
    attachments.attach([folder / f"{number}.txt" for number in (1, 2, 3)])
    await settled(attachments)
    attachments.move(attachments.ids[2], -1)
    attachments.move(attachments.ids[0], -5)
    assert names(attachments) == ["1.txt", "3.txt", "2.txt"]
    removed = attachments.ids[0]
    attachments.remove(removed)

    assert names(attachments) == ["3.txt", "2.txt"]
    assert presenter.desk.files is not None
    assert presenter.desk.files.attachment(removed) is None


@pytest.mark.parametrize("text", ["", "With words"])
async def test_files_go_out_with_or_without_words(
    presenter: ComposerPresenter, station: Station, folder: Path, text: str
) -> None:
    presenter.take_text(text)
    presenter.attachments.attach([folder / "1.txt", folder / "2.txt"])
    await settled(presenter.attachments)
    ids = presenter.attachments.ids
    assert presenter.submit()

    pending = station.desk.store.pending(CHAT)
    assert [(one.text, one.attached) for one in pending] == [(text, ids)]
    assert presenter.attachments.is_empty


async def test_a_picture_and_a_long_text_become_files(presenter: ComposerPresenter) -> None:
    picture = QImage(40, 30, QImage.Format.Format_RGB32)
    picture.fill(0)
    presenter.attachments.attach_image(picture, "Screenshot 2026-11-24 17.48.png")
    await settled(presenter.attachments)
    presenter.attachments.attach_text("가" * 20_000, "Text.txt")
    await settled(presenter.attachments)

    shown = [(one.name, one.size > 0, one.width) for one in presenter.attachments.files]
    assert shown == [("Screenshot 2026-11-24 17.48.png", True, 40), ("Text.txt", True, 0)]


async def test_a_draft_keeps_its_files_over_a_restart(
    tmp_path: Path, theme: Theme, spawn: Spawner, folder: Path
) -> None:
    station = opened(tmp_path, spawn)
    presenter = ComposerPresenter(CHAT, station.desk)
    presenter.take_text("Later")
    presenter.attachments.attach([folder / "3.txt"])
    await settled(presenter.attachments)
    presenter.close()
    await station.close()

    again = opened(tmp_path, spawn)
    restored = ComposerPresenter(CHAT, again.desk)
    assert (restored.writing.text, names(restored.attachments)) == ("Later", ["3.txt"])
    restored.close()
    await again.close()


async def test_what_is_copied_when_the_chat_is_closed_is_in_the_draft(
    presenter: ComposerPresenter, station: Station, folder: Path
) -> None:
    presenter.take_text("Later")
    presenter.attachments.attach([folder / "3.txt"])
    presenter.close()
    await settled(presenter.attachments)

    again = ComposerPresenter(CHAT, station.desk)
    assert (again.writing.text, names(again.attachments)) == ("Later", ["3.txt"])
    again.close()
