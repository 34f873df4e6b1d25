"""Reminders as notifications."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from desktop.features.messaging.presenter.keeping.reminders import Reminders
from desktop.shell.notifications.news import DONE, SNOOZE, News, Place
from desktop.shell.notifications.reminding import Reminding, key_of, tag_of
from desktop.shell.settings import SettingsFile
from desktop.system.notifications.types import Answer, Deed
from tests.desktop.shell.conftest import Desk, chat_id

pytestmark = pytest.mark.gui
KEY = (chat_id("garam"), 1)


class Told:
    """A device with a reminder that is due."""

    def __init__(self, desk: Desk, folder: Path) -> None:
        self.settings = SettingsFile(folder / "settings.json")
        self.desk = desk.station.desk
        self.reminders = Reminders(self.desk)
        self.reminding = Reminding(self.reminders, self.settings)
        self.news: list[News] = []
        self.taken: list[str] = []
        self.opened: list[Place] = []
        self.reminding.told.connect(self.news.append)
        self.reminding.withdrawn.connect(self.taken.append)
        self.reminding.opened.connect(self.opened.append)
        self.desk.actions.save_message(*KEY, on=True, remind_at=self.desk.now() - timedelta(minutes=1))

    def look(self) -> None:
        self.reminders.look()


@pytest.fixture
def told(desk: Desk, tmp_path: Path) -> Iterator[Told]:
    told = Told(desk, tmp_path)
    yield told
    told.reminders.close()


def test_a_saved_message_that_is_due_is_told_once_with_what_can_be_done(told: Told) -> None:
    told.look()
    told.look()

    (news,) = told.news
    assert news.notification.text.endswith("Hello")
    assert [button.key for button in news.notification.buttons] == [SNOOZE, DONE]
    assert news.place == Place(*KEY)


def test_its_text_is_hidden_where_that_is_wished(told: Told) -> None:
    told.settings.change(notify_with_text=False)
    told.desk.actions.save_message(*KEY, on=True, remind_at=told.desk.now() - timedelta(seconds=1))
    told.look()

    assert (told.news[-1].notification.title, told.news[-1].notification.text) == ("Reminder", "")


@pytest.mark.parametrize(("button", "again"), [(SNOOZE, True), (DONE, False)])
def test_it_is_put_off_or_done_with_from_the_notification(button: str, again: bool, told: Told) -> None:
    told.look()
    assert told.reminding.answer(Answer(tag_of(KEY), Deed.PRESSED, button))
    told.look()

    (saved,) = told.desk.store.saved()
    assert (saved.remind_at is not None) is again
    assert told.taken == [tag_of(KEY)]


def test_a_press_leads_to_the_message(told: Told) -> None:
    assert told.reminding.answer(Answer(tag_of(KEY), Deed.OPENED))
    assert told.opened == [Place(*KEY)]


@pytest.mark.parametrize("tag", ["", "summary", chat_id("garam").hex, "due-x-1", f"due-{chat_id('garam').hex}-x"])
def test_other_notifications_are_none_of_its_business(tag: str, told: Told) -> None:
    assert key_of(tag) is None
    assert not told.reminding.answer(Answer(tag, Deed.OPENED))


def test_a_name_is_short_enough_for_every_system() -> None:
    assert len(tag_of((chat_id("garam"), 2**53 - 1))) <= 64
    assert key_of(tag_of(KEY)) == KEY
