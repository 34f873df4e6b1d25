"""What the bell keeps."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from backend.contract.messaging import ConversationKind, Message
from desktop.features.messaging.presenter.keeping.reminders import Reminders
from desktop.features.messaging.store import ChatRow
from desktop.shell.notifications.bell import MOST, Bell, Kind
from desktop.shell.notifications.news import Place
from desktop.shell.notifications.rules import Heard, Reason
from desktop.shell.window.bell import BellHost
from desktop.shell.window.rail import Rail
from desktop.widgets.theme import Theme
from tests.desktop.shell.conftest import NOW, Desk, chat_id, person_id

pytestmark = pytest.mark.gui
GROUP = ChatRow(chat_id("pumps"), ConversationKind.GROUP, "PX-220")


def heard(text: str, reason: Reason = Reason.MENTION) -> Heard:
    return Heard(GROUP, Message(number=7, author=person_id("elise"), at=NOW, text=text), reason)


@pytest.fixture
def bell(desk: Desk) -> Iterator[Bell]:
    reminders = Reminders(desk.station.desk)
    bell = Bell(desk.station.desk, reminders)
    yield bell
    bell.close()
    reminders.close()


def test_mentions_and_keywords_are_kept_with_their_place_and_ordinary_messages_are_not(bell: Bell) -> None:
    bell.hear([heard("@me look"), heard("seal", Reason.KEYWORD), heard("lunch", Reason.MESSAGE)])

    entries = bell.entries()
    assert {entry.text for entry in entries} == {"@me look", "seal"}
    assert entries[0].place == Place(chat_id("pumps"), 7)
    assert entries[0].title == "Elise Vermeer in PX-220"
    assert bell.unseen == 2


def test_what_was_looked_at_counts_no_more_and_stays(bell: Bell) -> None:
    bell.hear([heard("@me look")])
    bell.see()

    assert bell.unseen == 0
    assert len(bell.entries()) == 1


def test_what_the_window_said_is_kept_and_never_counts(bell: Bell) -> None:
    bell.note("The chat is muted")

    assert [entry.kind for entry in bell.entries()] == [Kind.NOTE]
    assert bell.unseen == 0


def test_it_forgets_after_a_day_and_keeps_no_more_than_it_shows(bell: Bell) -> None:
    bell.note("yesterday")
    tomorrow = bell.now() + timedelta(days=1, seconds=5)
    bell._desk = replace(bell._desk, now=lambda: tomorrow)
    for number in range(MOST + 20):
        bell.note(str(number))

    assert len(bell.entries()) == MOST
    assert "yesterday" not in {entry.title for entry in bell.entries()}
    bell.clear()
    assert bell.entries() == []


def test_a_reminder_that_is_due_stays_until_it_is_done_or_put_off(bell: Bell, desk: Desk) -> None:
    actions, chat = desk.station.desk.actions, chat_id("garam")
    actions.save_message(chat, 1, on=True, remind_at=bell.now() - timedelta(hours=30))
    (entry,) = bell.entries()
    assert (entry.kind, entry.place) == (Kind.REMINDER, Place(chat, 1))

    bell.clear()
    assert len(bell.entries()) == 1
    bell.snooze(entry)
    assert bell.entries() == []
    actions.save_message(chat, 1, on=True, remind_at=bell.now() - timedelta(hours=1))
    bell.done(entry)
    assert bell.entries() == []


def test_the_list_opens_beside_the_bell_and_leads_to_the_message(
    bell: Bell, theme: Theme, qtbot: QtBot, desk: Desk
) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    host = BellHost(bell, Rail(window), window)
    opened: list[Place] = []
    host.opened.connect(opened.append)
    bell.hear([heard("@me look")])
    desk.station.desk.actions.save_message(chat_id("garam"), 1, on=True, remind_at=bell.now())

    host.open()
    assert host.view is not None
    menu = host.view.menu_for("0")
    assert menu is not None
    assert [action.text() for action in menu.actions()] == ["Again in 20 minutes", "Done"]
    host.view.list.chosen.emit("1")
    assert opened == [Place(chat_id("pumps"), 7)]
    assert bell.unseen == 0
    assert host.popover is not None
    assert not host.popover.isVisible()
