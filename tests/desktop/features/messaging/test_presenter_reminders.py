"""Reminders of saved messages."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, timedelta

import pytest

from backend.contract.base import ConversationId
from backend.contract.messaging import Saved, SavedChanged
from desktop.features.messaging.presenter.keeping.reminders import (
    LONGEST_WAIT,
    Reminder,
    Reminders,
)
from desktop.sync.changes import Changes
from desktop.sync.status import State
from tests.desktop.features.office import Office
from tests.desktop.features.story import ME, MINA, YUTONG, said

HOUR = timedelta(hours=1)


@pytest.fixture
def chat(office: Office) -> ConversationId:
    office.chat((ME, YUTONG), messages=[said(1), said(2)])
    return office.chat((ME, MINA), messages=[said(1), said(2, text="Call the **yard**")])


@pytest.fixture
def reminders(office: Office, chat: ConversationId) -> Iterator[Reminders]:
    keep(office, chat, 1, None)
    made = Reminders(office.desk)
    yield made
    made.close()


def keep(office: Office, chat: ConversationId, number: int, remind_at: datetime | None) -> None:
    saved = Saved(conversation=chat, number=number, at=office.clock.now(), remind_at=remind_at)
    office.hear(ME, SavedChanged(saved=saved, on=True))


def told(reminders: Reminders) -> list[Reminder]:
    heard: list[Reminder] = []
    reminders.due.connect(heard.extend)
    return heard


def test_a_message_is_told_of_when_it_is_due_and_once(
    office: Office, chat: ConversationId, reminders: Reminders
) -> None:
    heard = told(reminders)
    keep(office, chat, 2, office.clock.now() + HOUR)
    assert heard == []

    office.clock.moment += HOUR
    reminders.look()
    reminders.look()

    (reminder,) = heard
    assert (reminder.key, reminder.title, reminder.author) == ((chat, 2), "해가람", "Mina")
    assert reminder.text == "Call the yard"


def test_the_timer_rings_at_the_next_moment(office: Office, chat: ConversationId, reminders: Reminders) -> None:
    keep(office, chat, 1, office.clock.now() + HOUR / 2)
    keep(office, chat, 2, office.clock.now() + 9 * HOUR)
    assert reminders._timer.interval() == HOUR / 2 / timedelta(milliseconds=1)

    keep(office, chat, 1, None)

    assert reminders._timer.interval() == LONGEST_WAIT / timedelta(milliseconds=1)
    keep(office, chat, 2, None)
    assert not reminders._timer.isActive()


def test_what_was_told_is_not_told_again_after_a_restart(
    office: Office, chat: ConversationId, reminders: Reminders
) -> None:
    keep(office, chat, 2, office.clock.now())
    later = Reminders(office.desk)
    heard = told(later)

    later.look()

    assert heard == []
    later.close()


def test_after_a_snooze_it_is_told_again(office: Office, chat: ConversationId, reminders: Reminders) -> None:
    keep(office, chat, 2, office.clock.now())
    heard = told(reminders)

    reminders.snooze((chat, 2))
    (row,) = [row for row in reminders.rows() if row.number == 2]
    assert row.at == office.clock.now() + timedelta(minutes=20)
    office.clock.moment += timedelta(minutes=20)
    reminders.look()

    assert [one.number for one in heard] == [2]


def test_what_is_done_on_another_device_is_over_here(
    office: Office, chat: ConversationId, reminders: Reminders
) -> None:
    over: list[object] = []
    reminders.over.connect(over.append)
    keep(office, chat, 2, office.clock.now())

    keep(office, chat, 2, None)

    assert over == [(chat, 2)]


def test_what_is_done_stays_saved(office: Office, chat: ConversationId, reminders: Reminders) -> None:
    keep(office, chat, 2, office.clock.now())

    reminders.done((chat, 2))

    assert reminders.rows() == []
    assert 2 in office.store.saved_numbers(chat)


def test_what_came_due_while_the_computer_slept_is_told_together_when_the_line_is_back(
    office: Office, chat: ConversationId, reminders: Reminders
) -> None:
    runs: list[list[Reminder]] = []
    reminders.due.connect(runs.append)
    keep(office, chat, 1, office.clock.now() + HOUR)
    keep(office, chat, 2, office.clock.now() + 2 * HOUR)

    office.clock.moment += 8 * HOUR
    office.line.goes(State.ONLINE)

    assert [len(run) for run in runs] == [2]


def test_words_that_are_not_here_are_fetched_before_it_is_told(office: Office, reminders: Reminders) -> None:
    chat = office.chat((ME, MINA), messages=[said(9)], last=9)
    heard = told(reminders)
    office.line.on_fetch = lambda _first, _last: office.line.tell(office.page(chat, said(3, text="old")))

    keep(office, chat, 3, office.clock.now())
    assert heard == []
    office.settle()

    assert [(one.text, office.line.fetched) for one in heard] == [("old", [(3, 3)])]


def test_a_cache_that_starts_over_tells_nothing_twice(
    office: Office, chat: ConversationId, reminders: Reminders
) -> None:
    at = office.clock.now()
    keep(office, chat, 2, at)
    heard = told(reminders)

    office.hear(ME, SavedChanged(saved=Saved(conversation=chat, number=2, at=at), on=False))
    office.line.tell(Changes(saved=True))
    keep(office, chat, 2, at)

    assert heard == []
