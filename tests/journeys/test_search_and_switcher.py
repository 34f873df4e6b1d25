"""Words are found in a chat and everywhere, here and on the server; a few letters lead to a chat or a person."""

from __future__ import annotations

from functools import partial
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from desktop.features.search.presenter.everywhere import Kind
from desktop.features.search.view.find_bar import FindBar
from desktop.features.search.view.page import SearchPage
from desktop.shell.switcher.overlay import Switcher
from tests.journeys.conftest import Guest, Play, eventually, let_in
from tests.journeys.hands import (
    CTRL,
    KEY,
    SHIFT,
    click,
    drop,
    fact,
    found,
    group_of,
    open_chat,
    press,
    rows,
    send,
    turn_to,
    write,
)
from tests.support.firm import PASSWORD, seed_firm, seed_messages
from tests.support.server import ServerProcess

pytestmark = pytest.mark.gui
OLD = 2_000
ASKED = {
    "통관": 1,
    "pump -seals in:Yard": 0,
    '통관 from:"Person 0"': 1,
    '통관 from:"Person 1"': 0,
    "on:today pump in:Yard": 1,
    "before:2020-01-01 pump": 0,
    "after:2020-01-01 friday in:Yard": 1,
    '"seals by"': 1,
    '"eals by"': 0,
    "文件": 1,
    "has:file 통관": 0,
}


def shows(page: SearchPage, words: str, count: int) -> bool:
    """Tell whether the page has looked for words and shows so many messages."""
    looked = page.field.text() == words
    return looked and len(rows(page.results)) == count and (count > 0 or page.presenter.nothing is not None)


def paste(field: QWidget, words: str) -> None:
    """Put words in the place of those that stand in a field."""
    QGuiApplication.clipboard().setText(words)
    press(field, KEY.Key_A, CTRL)
    press(field, KEY.Key_V, CTRL)


async def jump(guest: Guest, letters: str, name: str) -> None:
    """Open the switcher, type, and press Enter on what it finds first."""
    await turn_to(guest)
    press(guest.window, KEY.Key_K, CTRL)
    switcher = guest.window.searching.switcher
    assert isinstance(switcher, Switcher)
    write(switcher.field, letters)
    await eventually(lambda: any(name in row for row in rows(switcher.results)))
    press(switcher.field, KEY.Key_Return)
    await eventually(lambda: guest.window.chats.view and guest.conversation.header.title() == name)
    assert not switcher.isVisible()


def test_a_few_letters_lead_to_people_and_chats(play: Play, server: ServerProcess, tmp_path: Path) -> None:
    let_in(server, "한규림", "gyurim@corvane.example")
    let_in(server, "陈雨桐", "chen@corvane.example")

    async def story() -> None:
        mina = Guest(tmp_path / "mina", play.faults)
        await mina.arrive(server.url, "mina@corvane.example")
        await group_of(mina, "Dock 4", "한규림", "陈雨桐")
        send(mina, "부산항 통관 서류 확인")
        send(mina, "海关文件已经提交")
        await eventually(lambda: not mina.station.outbox.pending())
        for letters, name in (("ㅎㄱㄹ", "한규림"), ("cyt", "陈雨桐"), ("dock", "Dock 4"), ("통관", "Dock 4")):
            await jump(mina, letters, name)
            assert mina.conversation.header.title() == name
        await mina.leave()

    play.run(story)


def test_files_are_found_by_name_on_the_page_and_in_the_switcher_and_lead_to_their_message(
    play: Play, server: ServerProcess, tmp_path: Path
) -> None:
    let_in(server, "한규림", "gyurim@corvane.example")
    let_in(server, "陈雨桐", "chen@corvane.example")
    sheet = tmp_path / "설치 점검표 v3.pdf"
    sheet.write_bytes(b"%PDF-1.4\n" + bytes(2_000))

    async def story() -> None:
        mina, gyurim = Guest(tmp_path / "mina", play.faults), Guest(tmp_path / "gyurim", play.faults)
        await mina.arrive(server.url, "mina@corvane.example")
        await gyurim.arrive(server.url, "gyurim@corvane.example")
        await group_of(mina, "Dock 4", "한규림", "陈雨桐")
        attachments = mina.conversation.composer.presenter.attachments
        drop(mina.conversation, sheet)
        await eventually(lambda: attachments.files and not attachments.reading)
        send(mina, "The sheet")
        await eventually(lambda: (one := fact(mina, "The sheet")) and one.number and one.files)
        send(mina, "점검표 is in the message above")
        await eventually(lambda: not mina.station.outbox.pending())

        await turn_to(gyurim)
        press(gyurim.window, KEY.Key_F, CTRL | SHIFT)
        page = gyurim.window.searching.page
        paste(page.field, "점검")
        await eventually(lambda: [page.presenter.count(kind) for kind in Kind] == ["2", "1"])
        click(page.kinds[Kind.FILES])
        assert rows(page.results)[0].startswith(sheet.name)
        press(page.field, KEY.Key_Return)
        await eventually(lambda: gyurim.window.chats.view and gyurim.conversation.header.title() == "Dock 4")
        await found(gyurim, "The sheet")

        press(gyurim.window, KEY.Key_K, CTRL)
        switcher = gyurim.window.searching.switcher
        assert isinstance(switcher, Switcher)
        write(switcher.field, "점검")
        await eventually(lambda: any(row.startswith(sheet.name) for row in rows(switcher.results)))
        for _ in range(4):  # all, chats, people, messages, files
            press(switcher.field, KEY.Key_Tab)
        assert [row for row in rows(switcher.results) if not row.startswith(sheet.name)] == ["Files"]
        await gyurim.leave()
        await mina.leave()

    play.run(story)


def test_words_are_found_here_and_everywhere_and_beyond_the_cache(play: Play, tmp_path: Path) -> None:
    firm = seed_firm(tmp_path / "server", people=12, groups={"Yard": 3})
    seed_messages(tmp_path / "server", firm, "Quay", OLD)

    async def story(server: ServerProcess) -> None:
        mina = Guest(tmp_path / "mina", play.faults)
        await mina.arrive(server.url, firm.email, PASSWORD)
        await open_chat(mina, "Yard")
        send(mina, "부산항 통관 서류 확인")
        send(mina, "海关文件已经提交")
        send(mina, "Pump seals by Friday")
        await eventually(lambda: not mina.station.outbox.pending())
        press(mina.window, KEY.Key_F, CTRL)
        (bar,) = mina.conversation.findChildren(FindBar)
        for words in ("통관", "文件", "pum"):
            bar.field.clear()
            write(bar.field, words)
            await eventually(lambda: bar.presenter.words.startswith("1"))
            assert bar.presenter.marks()
        press(bar.field, KEY.Key_Escape)
        assert not bar.isVisible()

        press(mina.window, KEY.Key_F, CTRL | SHIFT)
        page = mina.window.searching.page
        assert isinstance(page, SearchPage)
        for words, count in ASKED.items():
            paste(page.field, words)
            await eventually(partial(shows, page, words, count))
        paste(page.field, "1796 pump in:Quay")  # what the cache does not have
        await eventually(lambda: rows(page.results) and rows(page.results)[0].startswith("1796."))
        press(page.field, KEY.Key_Return)
        await eventually(lambda: mina.window.chats.view and mina.conversation.header.title() == "Quay")
        await found(mina, "1796. The pump arrives")
        await mina.leave()

    with ServerProcess(tmp_path / "server") as server:
        play.run(lambda: story(server))
