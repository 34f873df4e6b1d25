from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from backend.contract.base import ConversationId
from desktop.shell.notifications import News, Notifier, app_icon, shown_text
from desktop.shell.settings import SettingsFile
from desktop.sync.status import State
from desktop.widgets.theme import Theme
from tests.desktop.shell.conftest import Desk, chat_id

pytestmark = pytest.mark.gui


class Ears:
    """Collects notifications."""

    def __init__(self, desk: Desk, folder: Path) -> None:
        self.settings = SettingsFile(folder / "settings.json")
        self.looked_at: ConversationId | None = None
        self.notifier = Notifier(desk.station.desk, self.settings, lambda chat: chat == self.looked_at)
        self.news: list[News] = []
        self.notifier.told.connect(self.news.append)
        desk.line(State.ONLINE)


@pytest.fixture
def ears(desk: Desk, tmp_path: Path) -> Ears:
    return Ears(desk, tmp_path)


def settle(ears: Ears) -> list[News]:
    ears.notifier._look()
    return ears.news


def test_a_new_message_is_told_with_name_and_text(desk: Desk, ears: Ears) -> None:
    desk.hear("garam", 2, "garam", "9시에 봐요")

    (news,) = settle(ears)
    assert news == News("윤가람", "9시에 봐요", chat_id("garam")) or news.title in {"윤가람", "Yoon Garam"}


def test_a_group_is_named(desk: Desk, ears: Ears) -> None:
    desk.hear("pumps", 2, "elise", "Signed")

    assert settle(ears)[0].title == "Elise Vermeer in PX-220 seal recall"


def test_the_text_is_hidden_where_that_is_wished(desk: Desk, ears: Ears) -> None:
    ears.settings.change(notify_with_text=False)
    desk.hear("garam", 2, "garam", "The salary is 9,000")

    assert settle(ears) == [News("Atrium", "New message", chat_id("garam"))]


def test_nothing_is_told_of_what_is_looked_at_muted_own_or_switched_off(desk: Desk, ears: Ears) -> None:
    ears.looked_at = chat_id("garam")
    desk.hear("garam", 2, "garam", "seen already")
    desk.hear("noise", 2, "yutong", "muted")
    desk.hear("pumps", 2, "me", "my own, from another device")
    assert settle(ears) == []

    ears.settings.change(notify=False)
    desk.hear("pumps", 3, "elise", "switched off")
    assert settle(ears) == []


def test_what_was_missed_for_a_month_is_not_told_one_by_one(desk: Desk, ears: Ears) -> None:
    desk.line(State.CONNECTING)
    desk.hear("garam", 2, "garam", "old news")

    assert settle(ears) == []


def test_the_icon_shows_a_count(theme: Theme, qtbot: QtBot) -> None:
    assert app_icon(0).pixmap(32).toImage() != app_icon(3).pixmap(32).toImage()


def test_what_looks_like_markup_is_shown_as_it_was_typed() -> None:
    text = '<img src="https://evil.example/x.png"> & <b>bold</b>'

    assert shown_text(text, "linux") == '&lt;img src="https://evil.example/x.png"&gt; &amp; &lt;b&gt;bold&lt;/b&gt;'
    assert shown_text(text, "win32") == text
    assert shown_text(text, "darwin") == text
