"""What came while nobody was there: one sentence, the number on the icon, and nothing of what should not be told."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QApplication

from desktop.app.account.herald import Herald
from desktop.shell.notifications.news import News
from desktop.shell.notifications.telling import Telling
from desktop.shell.window.frame import Frame
from desktop.system.keyring import MemoryVault
from desktop.system.notifications.types import Answer, Deed
from desktop.widgets.lists.list_view import ListView
from tests.journeys.clocks import move_clients
from tests.journeys.conftest import Guest, Play, eventually, let_in
from tests.journeys.hands import (
    CTRL,
    KEY,
    choose,
    click,
    found,
    group_of,
    herald_of,
    notices_of,
    open_chat,
    preferences,
    press,
    rows,
    send,
    turn_to,
    write,
)
from tests.support.server import ServerProcess

pytestmark = [
    pytest.mark.gui,
    pytest.mark.qt_log_ignore("This plugin does not support", "No such signal QPlatformNative", extend=True),
]
NIGHT = timedelta(hours=9)


@pytest.fixture(scope="module")
def firm(shared: ServerProcess) -> ServerProcess:
    """The shared server with Kai, as a group has three."""
    let_in(shared, "Kai", "kai@corvane.example")
    return shared


class Told:
    """Hears all that a start tells, from its first moment on, and the numbers on the icon."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.texts: list[str] = []
        self.tags: list[str] = []
        self.unread: list[int] = []
        show = Herald._show_unread

        def tell(_telling: Telling, news: News) -> None:
            self.texts.append(f"{news.notification.title} / {news.notification.text}")
            self.tags.append(news.notification.tag)

        def shown(herald: Herald, count: int) -> None:
            self.unread.append(count)
            show(herald, count)

        monkeypatch.setattr(Telling, "tell", tell)
        monkeypatch.setattr(Herald, "_show_unread", shown)


async def write_in(guest: Guest, title: str, *texts: str) -> None:
    """Write messages and see them gone."""
    await open_chat(guest, title)
    for text in texts:
        send(guest, text)
    await found(guest, texts[-1])
    await eventually(lambda: not guest.station.outbox.pending())


def test_a_night_s_messages_are_one_sentence_in_the_morning_and_then_each_is_told_as_ever(
    play: Play, firm: ServerProcess, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    clock, vault = move_clients(monkeypatch), MemoryVault()

    async def story() -> None:
        mina, jun = Guest(tmp_path / "mina", play.faults, vault), Guest(tmp_path / "jun", play.faults)
        await mina.arrive(firm.url, "mina@corvane.example")
        await jun.arrive(firm.url, "jun@corvane.example")
        for title in ("Dock 4", "Crane"):
            await group_of(jun, title, "Mina", "Kai")
        await write_in(jun, "Dock 4", "Before the night")
        await eventually(lambda: any(row.startswith("Dock 4") for row in rows(mina.window.chats.list.list)))
        await mina.leave()

        for title in ("Dock 4", "Crane"):
            await write_in(jun, title, *(f"{title} {number}" for number in range(4)))
        clock.by = NIGHT
        told = Told(monkeypatch)
        mina = Guest(tmp_path / "mina", play.faults, vault)
        mina.begin()
        mina.client.show()
        await turn_to(jun)
        await mina.online()
        await eventually(lambda: told.texts)
        notifier = (await herald_of(mina)).notifier
        await eventually(lambda: not notifier._later.isActive())
        assert told.texts == ["Atrium / 8 new messages in 2 chats"]
        assert 9 in told.unread  # the one from before stands beside them

        notifier.answer(Answer(told.tags[0], Deed.OPENED))
        assert mina.house.frame.isVisible()
        clock.by = timedelta()
        mina.house.frame.showMinimized()
        await write_in(jun, "Crane", "It is day")
        await eventually(lambda: len(told.texts) == 2)
        assert told.texts[1] == "Jun in Crane / It is day"
        await eventually(lambda: 10 in told.unread)
        await jun.leave()
        await mina.leave()

    play.run(story)


async def menu_of_chat(guest: Guest, title: str, words: str) -> None:
    """Open a chat's menu in the list by the keyboard and choose from it."""
    await turn_to(guest)
    view: ListView = guest.window.chats.list.list
    place = next(at for at, row in enumerate(rows(view)) if row.startswith(title))
    view.setCurrentIndex(view.model().index(place, 0))
    spot = view.visualRect(view.currentIndex()).center()
    asked = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, spot, view.viewport().mapToGlobal(spot))
    QApplication.sendEvent(view.viewport(), asked)
    await choose(words)


def test_a_chat_that_tells_mentions_only_says_nothing_else_and_no_text_where_it_is_hidden(
    play: Play, firm: ServerProcess, tmp_path: Path
) -> None:
    async def story() -> None:
        mina, jun = Guest(tmp_path / "mina", play.faults), Guest(tmp_path / "jun", play.faults)
        await mina.arrive(firm.url, "mina@corvane.example")
        await jun.arrive(firm.url, "jun@corvane.example")
        notices = await notices_of(mina)
        await group_of(jun, "Slipway", "Mina", "Kai")
        await eventually(lambda: any(row.startswith("Slipway") for row in rows(mina.window.chats.list.list)))
        await menu_of_chat(mina, "Slipway", "Tell mentions only")
        await eventually(lambda: not mina.station.outbox.pending())

        dialog = await preferences(mina, "Notifications")
        click(dialog.alerts.with_text)
        click(dialog.buttons["close"])
        await write_in(jun, "Slipway", "Nothing for you")
        editor = jun.conversation.composer.editor
        write(editor, "@all")
        press(editor, KEY.Key_Return)
        send(jun, "The salary list is here")
        await eventually(lambda: notices.told)
        assert notices.told == ["Atrium / New message"]
        (shown,) = notices.shown.values()
        assert shown.reply is None

        press(mina.window, KEY.Key_1, CTRL)
        await open_chat(mina, "Slipway")  # who reads it needs no notification
        await eventually(lambda: not notices.shown)
        await jun.leave()
        await mina.leave()

    play.run(story)


@pytest.mark.parametrize("tray", [False, True])
def test_a_start_with_the_computer_shows_no_window_and_tells_all_the_same(
    tray: bool, play: Play, firm: ServerProcess, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("desktop.shell.notifications.tray.Tray.is_there", lambda: tray)
    vault = MemoryVault()

    async def story() -> None:
        mina, jun = Guest(tmp_path / "mina", play.faults, vault), Guest(tmp_path / "jun", play.faults)
        mina.client.show(quiet=True)
        entrance = mina.client.entrance
        assert entrance is not None  # who is not signed in has something to do
        await mina.arrive(firm.url, "mina@corvane.example")
        await eventually(lambda: mina.house.frame.isVisible() and not mina.house.frame.isMinimized())
        await mina.leave()
        await jun.arrive(firm.url, "jun@corvane.example")

        mina = Guest(tmp_path / "mina", play.faults, vault)
        mina.begin()
        mina.client.show(quiet=True)
        notices, frame = await notices_of(mina), mina.house.frame
        await mina.online()
        assert frame.isVisible() is not tray
        assert frame.isMinimized()
        jun.open_chat_with("Mina")
        await turn_to(jun)
        send(jun, "Good morning")
        await eventually(lambda: notices.told)
        assert notices.told == ["Jun / Good morning"]
        mina.client.on_asked([""])  # somebody starts it once more
        await eventually(lambda: frame.isVisible() and not frame.isMinimized())
        await jun.leave()
        await mina.leave()

    play.run(story)


@pytest.mark.parametrize("tray", [False, True])
def test_a_closed_window_goes_on_in_the_tray_or_stays_among_the_others_and_comes_back(
    tray: bool, play: Play, firm: ServerProcess, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("desktop.shell.notifications.tray.Tray.is_there", lambda: tray)

    async def story() -> None:
        mina, jun = Guest(tmp_path / "mina", play.faults), Guest(tmp_path / "jun", play.faults)
        await mina.arrive(firm.url, "mina@corvane.example")
        await jun.arrive(firm.url, "jun@corvane.example")
        notices, frame = await notices_of(mina), mina.house.frame
        await turn_to(mina)
        assert isinstance(frame, Frame)
        frame.close()
        assert (frame.isVisible(), frame.isMinimized()) == (not tray, not tray)
        jun.open_chat_with("Mina")
        await turn_to(jun)
        send(jun, "Are you there?")
        await eventually(lambda: notices.told)
        assert notices.told == ["Jun / Are you there?"]

        herald = await herald_of(mina)
        herald.telling.hear(Answer(next(iter(notices.shown)), Deed.OPENED))
        await eventually(lambda: frame.isVisible() and not frame.isMinimized())
        await found(mina, "Are you there?")
        await jun.leave()
        await mina.leave()

    play.run(story)
