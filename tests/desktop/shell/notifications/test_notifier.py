from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from backend.contract.base import ConversationId
from backend.contract.messaging import SendMessage
from desktop.shell.notifications.backlog import NEWEST
from desktop.shell.notifications.news import News, Place
from desktop.shell.notifications.notifier import Notifier
from desktop.shell.notifications.rules import Heard
from desktop.shell.notifications.tray import app_icon, shown_text
from desktop.shell.settings import Level, SettingsFile
from desktop.sync.status import State
from desktop.system.notifications.types import Answer, Deed
from desktop.widgets.theme import Theme
from tests.desktop.shell.conftest import NOW, Desk, chat_id

pytestmark = pytest.mark.gui


class Ears:
    """Collects notifications, and looks where the test wants."""

    def __init__(self, desk: Desk, folder: Path) -> None:
        self.settings = SettingsFile(folder / "settings.json")
        self.looked_at: ConversationId | None = None
        self.working = False
        self.clock = NOW
        desk.line(State.ONLINE)
        self.notifier = Notifier(replace(desk.station.desk, now=self.now), self.settings, self)
        self.notifier._begun = True
        self.news: list[News] = []
        self.taken: list[str] = []
        self.opened: list[Place] = []
        self.notifier.told.connect(self.news.append)
        self.notifier.withdrawn.connect(self.taken.append)
        self.notifier.opened.connect(self.opened.append)

    def now(self) -> datetime:
        return self.clock

    def in_view(self, conversation: ConversationId) -> bool:
        return conversation == self.looked_at

    def isActiveWindow(self) -> bool:  # noqa: N802
        return self.working

    def texts(self) -> list[str]:
        """Look, and give what was told since the last time."""
        self.notifier.look()
        news, self.news[:] = list(self.news), []
        return [one.notification.text for one in news]


@pytest.fixture
def ears(desk: Desk, tmp_path: Path) -> Iterator[Ears]:
    ears = Ears(desk, tmp_path)
    yield ears
    ears.notifier.close()


def test_a_new_message_is_told_with_name_text_and_place(desk: Desk, ears: Ears) -> None:
    desk.hear("garam", 2, "garam", "9시에 봐요")
    ears.notifier.look()

    (news,) = ears.news
    assert news.notification.title in {"윤가람", "Yoon Garam"}
    assert news.notification.text == "9시에 봐요"
    assert news.place == Place(chat_id("garam"), 2)
    assert news.notification.reply is not None


def test_a_group_is_named_and_its_messages_stand_in_one_notification(desk: Desk, ears: Ears) -> None:
    desk.hear("pumps", 2, "elise", "Signed")
    ears.notifier.look()
    assert ears.news[0].notification.title == "Elise Vermeer in PX-220 seal recall"

    for number in range(3, 7):
        desk.hear("pumps", number, "elise", f"line {number}")
    ears.notifier.look()
    last = ears.news[-1].notification
    assert (last.tag, last.title) == (chat_id("pumps").hex, "PX-220 seal recall")
    assert last.text.splitlines()[1:] == [f"Elise Vermeer: line {number}" for number in (4, 5, 6)]
    assert ears.news[-1].place.number == 2


def test_each_message_is_told_once(desk: Desk, ears: Ears) -> None:
    desk.hear("garam", 2, "garam", "once")
    assert ears.texts() == ["once"]
    assert ears.texts() == []


def test_the_text_is_hidden_where_that_is_wished(desk: Desk, ears: Ears) -> None:
    ears.settings.change(notify_with_text=False)
    desk.hear("garam", 2, "garam", "The salary is 9,000")
    ears.notifier.look()

    told = ears.news[0].notification
    assert (told.title, told.text, told.reply) == ("Atrium", "New message", None)


def test_nothing_is_told_of_what_is_looked_at_muted_own_or_switched_off(desk: Desk, ears: Ears) -> None:
    ears.looked_at = chat_id("garam")
    desk.hear("garam", 2, "garam", "seen already")
    desk.hear("noise", 2, "yutong", "muted")
    desk.hear("pumps", 2, "me", "my own, from another device")
    assert ears.texts() == []

    ears.settings.change(notify=Level.NONE)
    desk.hear("pumps", 3, "elise", "switched off")
    assert ears.texts() == []


def test_after_sleep_one_sentence_tells_all_of_it(desk: Desk, ears: Ears) -> None:
    desk.line(State.CONNECTING)
    for number in range(2, 12):
        desk.hear("garam", number, "garam", "old news")
        desk.hear("pumps", number, "elise", "old news")
        assert ears.texts() == []

    desk.line(State.ONLINE)
    assert len(ears.texts()) == 1
    assert ears.texts() == []


@pytest.mark.parametrize(("asleep", "notifications"), [(timedelta(hours=9), 1), (timedelta(seconds=30), 2)])
def test_after_sleep_it_is_one_sentence_also_when_the_line_is_up_again_at_once(
    asleep: timedelta, notifications: int, desk: Desk, ears: Ears
) -> None:
    for number in range(2, 12):
        desk.hear("garam", number, "garam", "old news")
        desk.hear("pumps", number, "elise", "old news")
    ears.clock = NOW + timedelta(minutes=2) + asleep

    assert len(ears.texts()) == notifications


def test_however_much_was_missed_only_the_newest_is_kept_and_all_of_it_is_counted(desk: Desk, ears: Ears) -> None:
    heard: list[Heard] = []
    ears.notifier.heard.connect(heard.extend)
    desk.line(State.CONNECTING)
    for number in range(2, NEWEST + 52):
        desk.hear("garam", number, "garam", "old news")
        if number % 50 == 1:
            assert ears.texts() == []

    desk.line(State.ONLINE)
    assert ears.texts() == [f"{NEWEST + 50} new messages in 1 chats"]
    assert [one.message.number for one in heard] == list(range(52, NEWEST + 52))


def test_what_was_read_elsewhere_meanwhile_was_not_missed(desk: Desk, ears: Ears) -> None:
    desk.line(State.CONNECTING)
    for number in range(2, 7):
        desk.hear("garam", number, "garam", "read on the telephone")
        desk.hear("pumps", number, "elise", "still unread")
    ears.notifier.look()
    desk.station.desk.actions.mark_read(chat_id("garam"), 6)
    desk.station.desk.actions.mark_read(chat_id("pumps"), 4)

    desk.line(State.ONLINE)
    assert ears.texts() == ["Elise Vermeer: still unread\nElise Vermeer: still unread"]


def test_nobody_is_told_how_much_there_is_while_they_look_at_it(desk: Desk, ears: Ears) -> None:
    ears.working = True
    desk.line(State.CONNECTING)
    for number in range(2, 12):
        desk.hear("garam", number, "garam", "old news")
    ears.notifier.look()
    desk.line(State.ONLINE)

    assert ears.texts() == []


def test_a_new_device_has_missed_nothing(desk: Desk, ears: Ears) -> None:
    ears.notifier._begun = False
    desk.line(State.CONNECTING)
    desk.hear("garam", 2, "garam", "from before")
    ears.notifier.look()
    desk.line(State.ONLINE)
    assert ears.texts() == []

    desk.hear("garam", 3, "garam", "and now")
    assert ears.texts() == ["and now"]


def test_what_is_read_elsewhere_is_taken_back(desk: Desk, ears: Ears) -> None:
    desk.hear("garam", 2, "garam", "read on the phone")
    ears.notifier.look()
    desk.station.desk.actions.mark_read(chat_id("garam"), 2)
    ears.notifier._changed.add(chat_id("garam"))
    ears.notifier.look()

    assert ears.taken == [chat_id("garam").hex]


def test_what_is_recalled_is_taken_back_and_what_is_edited_is_shown_anew(desk: Desk, ears: Ears) -> None:
    desk.hear("garam", 2, "garam", "wrong chat, sorry")
    desk.hear("pumps", 2, "elise", "at nine")
    ears.notifier.look()
    ears.news.clear()

    desk.recall("garam", 2)
    desk.edit("pumps", 2, "at ten")
    assert ears.texts() == ["at ten"]
    assert not ears.news
    assert ears.taken == [chat_id("garam").hex]


def test_a_press_leads_to_the_oldest_message_on_show(desk: Desk, ears: Ears) -> None:
    desk.hear("garam", 2, "garam", "first")
    desk.hear("garam", 3, "garam", "second")
    ears.notifier.look()

    ears.notifier.answer(Answer(chat_id("garam").hex, Deed.OPENED))
    ears.notifier.answer(Answer("summary", Deed.OPENED))
    assert ears.opened == [Place(chat_id("garam"), 2), Place()]


def test_a_reply_is_sent_and_reads_what_was_on_show(desk: Desk, ears: Ears) -> None:
    desk.hear("garam", 2, "garam", "Coming?")
    ears.notifier.look()
    desk.hear("garam", 3, "garam", "not seen yet")

    ears.notifier.answer(Answer(chat_id("garam").hex, Deed.REPLIED, text=" 네,\0 갈게요 "))
    sent = [entry.body for entry in desk.station.outbox.pending() if isinstance(entry.body, SendMessage)]
    assert [one.text for one in sent] == ["네, 갈게요"]
    assert desk.station.desk.store.read_number(chat_id("garam")) == 2


@pytest.mark.parametrize("text", ["", "  ", "\0"])
def test_a_reply_of_nothing_and_one_to_nobody_are_not_sent(text: str, desk: Desk, ears: Ears) -> None:
    ears.notifier.answer(Answer(chat_id("garam").hex, Deed.REPLIED, text=text))
    ears.notifier.answer(Answer("not a chat", Deed.REPLIED, text="hello"))
    ears.notifier.answer(Answer(chat_id("nowhere").hex, Deed.REPLIED, text="hello"))

    assert desk.station.outbox.pending() == []


def test_the_icon_shows_a_count(theme: Theme, qtbot: QtBot) -> None:
    assert app_icon(0).pixmap(32).toImage() != app_icon(3).pixmap(32).toImage()


def test_what_looks_like_markup_is_shown_as_it_was_typed() -> None:
    text = '<img src="https://evil.example/x.png"> & <b>bold</b>'

    assert shown_text(text, "linux") == '&lt;img src="https://evil.example/x.png"&gt; &amp; &lt;b&gt;bold&lt;/b&gt;'
    assert shown_text(text, "win32") == text
    assert shown_text(text, "darwin") == text
