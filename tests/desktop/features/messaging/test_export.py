"""Making a copy of a conversation: noted first, whole or not at all, and every text in it is text."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path
from typing import Any
from urllib.parse import unquote
from uuid import UUID

import pytest
from PySide6.QtWidgets import QApplication

from backend.contract.base import CommandId, ConversationId, FileId
from backend.contract.files import File
from backend.contract.messaging import (
    Conversation,
    ConversationKind,
    Message,
    MessageSent,
    Notice,
    NoticeKind,
)
from backend.contract.sync import Refusal
from desktop.cache.errors import CacheFull
from desktop.features.messaging.presenter.details.export import ExportPresenter
from desktop.features.messaging.store.export import ExportWriter, Head, Line, file_path
from desktop.sync.status import State
from tests.desktop.features.office import Office
from tests.desktop.features.story import ME, MINA, MORNING

HOSTILE = '<img src=file:///etc/passwd> </article><script>alert("x")</script>'
FILE = File(id=FileId(UUID(int=77)), name="../CON:survey.pdf", size=3, sha256="0" * 64)


def message(number: int, text: str = "Hello", **more: object) -> Message:
    at = MORNING + timedelta(minutes=number)
    return Message(number=number, author=MINA, at=at, text=text, changed=number, **more)  # type: ignore[arg-type]


@pytest.fixture
def room(office: Office) -> ConversationId:
    messages = [message(number) for number in range(1, 1_200)]
    messages += [message(1_200, HOSTILE), message(1_201, "", recalled=True), message(1_202, "", files=(FILE,))]
    return office.chat((ME, MINA), title="Gate / 3 <b>", messages=messages)


def export(office: Office, room: ConversationId, folder: Path, then: Callable[[CommandId], object]) -> list[Any]:
    """Make a copy; `then` does what the server does with the note."""
    presenter, heard = ExportPresenter(room, office.desk), list[Any]()

    def finished(done: Path, missing: int) -> None:
        heard.append((done, missing))

    presenter.finished.connect(finished)
    presenter.failed.connect(heard.append)
    presenter.start(folder)

    async def both() -> None:
        work = asyncio.ensure_future(office.spawned.pop())
        await asyncio.sleep(0)
        for row in office.store.outbox_rows():
            then(row.command_id)
        await work

    asyncio.run(both())
    QApplication.processEvents()
    return heard


def take_note(office: Office, room: ConversationId) -> Callable[[CommandId], object]:
    def taken(command: CommandId) -> None:
        line = Message(number=1_203, author=ME, at=MORNING, notice=Notice(kind=NoticeKind.EXPORTED), command=command)
        office.hear(room, MessageSent(message=line))

    return taken


def test_a_copy_has_every_message_as_pages_and_as_data(office: Office, room: ConversationId, tmp_path: Path) -> None:
    [(folder, missing)] = export(office, room, tmp_path, take_note(office, room))

    book = json.loads((folder / "room.json").read_text("utf-8"))
    assert (book["format"], book["version"]) == ("atrium.room", 1)
    assert [each["number"] for each in book["messages"]] == list(range(1, 1_204))
    assert sorted(page.name for page in folder.glob("*.html")) == ["index.html", "page-0001.html", "page-0002.html"]
    assert missing == 1
    assert [path.name for path in tmp_path.iterdir() if "Gate" in path.name] == [folder.name]


def test_no_text_of_a_message_is_markup_in_the_copy(office: Office, room: ConversationId, tmp_path: Path) -> None:
    [(folder, _)] = export(office, room, tmp_path, take_note(office, room))

    page = (folder / "page-0002.html").read_text("utf-8")
    assert "<script" not in page
    assert "<img" not in page
    assert "&lt;img src=file:///etc/passwd&gt;" in page
    assert "default-src 'none'" in page


def test_a_file_of_any_name_is_found_from_its_page(office: Office, room: ConversationId, tmp_path: Path) -> None:
    message = Message(number=1, author=MINA, at=MORNING, files=())
    path = file_path(message, 0, "50% #1 'a'&b.txt")
    conversation = Conversation(id=room, kind=ConversationKind.GROUP)
    about: dict[str, Any] = dict.fromkeys(("format", "company", "title"), "")
    about |= {"version": 1, "exported_at": MORNING, "exported_by": ME}
    writer = ExportWriter(tmp_path / "copy", Head(**about, conversation=conversation, people=()), "en", "")
    writer.add([Line(message, "Mina", "", files=(("a", path),))])
    page = (writer.finish() / "page-0001.html").read_text("utf-8")

    link = page.rpartition('<a href="')[2].partition('"')[0]
    assert (unquote(link), "#" in link) == (path, False)


def test_what_was_taken_back_is_not_in_the_copy(office: Office, room: ConversationId, tmp_path: Path) -> None:
    [(folder, _)] = export(office, room, tmp_path, take_note(office, room))

    recalled = json.loads((folder / "room.json").read_text("utf-8"))["messages"][1_200]
    assert recalled["recalled"] is True
    assert "text" not in recalled


def test_without_the_note_there_is_no_copy(office: Office, room: ConversationId, tmp_path: Path) -> None:
    def refuse(command: CommandId) -> None:
        office.outbox.refuse(command, Refusal(code="auth.forbidden"))

    [words] = export(office, room, tmp_path, refuse)

    assert isinstance(words, str)
    assert not [path for path in tmp_path.iterdir() if "Gate" in path.name]
    assert not office.store.outbox_rows()


def test_offline_nothing_is_noted_and_nothing_copied(office: Office, room: ConversationId, tmp_path: Path) -> None:
    office.line.goes(State.OFFLINE)

    [words] = export(office, room, tmp_path, lambda _command: None)

    assert "offline" in str(words)
    assert not office.store.outbox_rows()


def test_a_copy_that_is_stopped_leaves_nothing(office: Office, room: ConversationId, tmp_path: Path) -> None:
    presenter = ExportPresenter(room, office.desk)
    presenter.progressed.connect(presenter.cancel)
    presenter.start(tmp_path)

    async def both() -> None:
        work = asyncio.ensure_future(office.spawned.pop())
        await asyncio.sleep(0)
        take_note(office, room)(office.store.outbox_rows()[0].command_id)
        await work

    asyncio.run(both())
    assert not [path for path in tmp_path.iterdir() if "Gate" in path.name]
    assert not presenter.running


@pytest.mark.parametrize("step", ["add", "finish"])
@pytest.mark.parametrize("fault", [OSError(28, "no room"), CacheFull("no room")])
def test_a_copy_that_finds_no_room_is_said_and_leaves_nothing(
    office: Office, room: ConversationId, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, step: str, fault: Exception
) -> None:
    def full(*_about: object) -> None:
        raise fault

    monkeypatch.setattr(ExportWriter, step, full)
    target = tmp_path / "copies"
    target.mkdir()

    said = export(office, room, target, take_note(office, room))

    assert said == ["This folder cannot be written to, or it is full. No copy was kept."]
    assert list(target.iterdir()) == []
