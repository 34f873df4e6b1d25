"""The list of a chat's files: what is cached, what the server adds, and what is found in it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from backend.contract.base import PersonId
from backend.contract.files import FileKind
from backend.contract.messaging import Message, MessagePage
from desktop.features.files.presenter.list import ChatFiles, FilesListPresenter, Sort
from desktop.features.files.view.list import FilesPane
from desktop.net.errors import ConnectionLost
from desktop.widgets.theme import Theme
from tests.desktop.features.files.room import CHAT, Room, picture
from tests.desktop.features.office import heard
from tests.desktop.features.story import ME, MINA


class Past:
    """The messages with files that the server has."""

    def __init__(self, room: Room, count: int) -> None:
        names = ("photo {}.png", "보고서 {}.pdf", "tool {}.exe", "song {}.mp3")
        contents = (picture(), b"%PDF-1.7", b"MZ\0", b"ID3\4")
        self.messages = [
            Message(
                number=number,
                author=MINA if number % 2 else ME,
                text="",
                at=room.clock.now() - timedelta(days=count - number),
                changed=number,
                files=(room.server.keep(names[number % 4].format(number), contents[number % 4]),),
            )
            for number in range(1, count + 1)
        ]
        self.broken = False

    async def fetch(self, before: int, limit: int) -> MessagePage:
        if self.broken:
            raise ConnectionLost("cut")
        found = [message for message in self.messages if message.number < before][-limit:]
        return MessagePage(messages=tuple(found), seq=1)


def name_of(person: PersonId) -> str:
    return "해가람" if person == MINA else "Me"


def presenter_of(room: Room, past: Past, cached: Callable[[], list[Message]]) -> FilesListPresenter:
    return FilesListPresenter(room.desk, ChatFiles(CHAT, cached, past.fetch, name_of), room._spawn, room.clock.now)


async def test_the_list_shows_what_is_cached_at_once_and_the_rest_page_by_page(
    room: Room, theme: Theme, qtbot: QtBot
) -> None:
    past = Past(room, 120)
    pane = FilesPane(presenter_of(room, past, lambda: past.messages[-3:]))
    qtbot.addWidget(pane)
    assert pane.model.rowCount() == 3

    await room.settle()
    assert pane.model.rowCount() == 50
    for _ in range(3):
        pane.more.click()
        await room.settle()

    numbers = [row.place.number for row in pane.model.rows]
    assert numbers == list(range(120, 0, -1))
    assert pane.more.isHidden()


async def test_files_are_found_by_name_and_kind(room: Room, theme: Theme, qtbot: QtBot) -> None:
    past = Past(room, 12)
    pane = FilesPane(presenter_of(room, past, list))
    qtbot.addWidget(pane)
    await room.settle()

    pane.search.setText("보고")
    assert [row.place.file.name for row in pane.model.rows] == ["보고서 9.pdf", "보고서 5.pdf", "보고서 1.pdf"]
    pane.search.setText("")
    pane.chips[Sort.PICTURES].click()
    assert [row.place.number for row in pane.model.rows] == [12, 8, 4]
    pane.chips[Sort.OTHERS].click()
    assert {row.place.file.kind for row in pane.model.rows} == {FileKind.PROGRAM}
    pane.search.setText("nothing of this name")
    assert pane._stack.currentWidget() is pane._none


async def test_a_list_that_lost_its_line_says_so_and_tries_again(room: Room, theme: Theme, qtbot: QtBot) -> None:
    past = Past(room, 3)
    past.broken = True
    pane = FilesPane(presenter_of(room, past, list))
    qtbot.addWidget(pane)
    await room.settle()
    assert pane.more.text() == "Try again"

    past.broken = False
    pane.more.click()
    await room.settle()
    assert pane.model.rowCount() == 3


async def test_what_was_recalled_goes_from_the_list(room: Room, theme: Theme) -> None:
    past = Past(room, 3)
    cached = list(past.messages)
    presenter = presenter_of(room, past, lambda: cached)

    from msgspec.structs import replace

    cached[1] = replace(cached[1], recalled=True, files=())
    presenter.refresh()

    assert [row.place.number for row in presenter.rows()] == [3, 1]


async def test_enter_opens_by_kind(room: Room, theme: Theme, qtbot: QtBot) -> None:
    past = Past(room, 4)
    pane = FilesPane(presenter_of(room, past, list))
    qtbot.addWidget(pane)
    await room.settle()
    pictures = heard(pane.show_picture)

    pane.open(pane.model.rows[0])
    pane.open(pane.model.rows[3])
    await room.settle()

    assert len(pictures) == 1
    assert [path.name for path in room.opened] == ["보고서 1.pdf"]


async def test_every_row_says_who_sent_what_and_when(room: Room, theme: Theme, qtbot: QtBot) -> None:
    pane = FilesPane(presenter_of(room, Past(room, 1), list))
    qtbot.addWidget(pane)
    await room.settle()

    said = pane.model.index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole)

    assert said.startswith("보고서 1.pdf, PDF, 8 B, 해가람, ")


async def test_a_list_that_is_closed_reads_nothing_more(room: Room, qtbot: QtBot) -> None:
    past, read = Past(room, 60), list[int]()

    def cached() -> list[Message]:
        read.append(1)
        return past.messages

    presenter = presenter_of(room, past, cached)
    changed = heard(presenter.changed)
    presenter.load_more()
    presenter.refresh_soon()
    presenter.close()
    read.clear()
    changed.clear()

    presenter.refresh_soon()
    presenter.refresh()
    presenter.load_more()
    await room.settle()
    qtbot.wait(150)

    assert read == []
    assert changed == []
