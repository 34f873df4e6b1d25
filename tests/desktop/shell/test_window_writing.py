"""Writing in a whole window: compositions, drafts and chats that come and go."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from desktop.features.messaging.view.composer.field import Composer
from desktop.shell.settings import SettingsFile
from desktop.shell.window.main import MainWindow
from desktop.widgets.theme import Theme
from tests.desktop.shell import test_window
from tests.desktop.shell.conftest import Desk, chat_id

pytestmark = pytest.mark.gui
ENTER = Qt.Key.Key_Return


office, window = test_window.office, test_window.window


@pytest.fixture(autouse=True)
def opened(window: MainWindow) -> None:
    window.activateWindow()
    window.chats.open(chat_id("garam"))


def composer(window: MainWindow) -> Composer:
    assert window.chats.view is not None
    return window.chats.view.composer


def compose(window: MainWindow, words: str, decided: str = "") -> None:
    event = QInputMethodEvent(words, [])
    event.setCommitString(decided)
    QApplication.sendEvent(composer(window).editor, event)


def sent(desk: Desk, name: str) -> list[str]:
    return [one.text for one in desk.station.desk.store.pending(chat_id(name))]


def draft(desk: Desk, name: str) -> str:
    return desk.station.desk.store.draft(chat_id(name)).text


@pytest.mark.parametrize("late", [True, False])
def test_a_korean_word_and_enter_send_one_message(window: MainWindow, desk: Desk, late: bool) -> None:
    compose(window, "안")
    compose(window, "녕", "안")
    if late:
        QTest.keyClick(composer(window).editor, ENTER)
        compose(window, "", "녕")
    else:
        compose(window, "", "녕")
        QTest.keyClick(composer(window).editor, ENTER)

    assert sent(desk, "garam") == ["안녕"]
    assert draft(desk, "garam") == ""


def test_another_chat_takes_nothing_of_what_is_composed_here(window: MainWindow, desk: Desk) -> None:
    QTest.keyClicks(composer(window).editor, "Hi ")
    compose(window, "한")
    window.chats.open(chat_id("pumps"))
    assert composer(window).editor.toPlainText() == ""
    assert draft(desk, "garam") == "Hi 한"
    window.chats.open(chat_id("garam"))

    assert composer(window).editor.toPlainText() == "Hi 한"
    assert (sent(desk, "garam"), sent(desk, "pumps")) == ([], [])


@pytest.mark.parametrize("key", [Qt.Key.Key_Down, Qt.Key.Key_K, Qt.Key.Key_I, Qt.Key.Key_Comma, Qt.Key.Key_N])
def test_the_windows_keys_wait_until_nothing_is_composed(window: MainWindow, desk: Desk, key: Qt.Key) -> None:
    compose(window, "ni")
    for modifier in (Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier):
        QTest.keyClick(composer(window).editor, key, modifier)

    assert window.chats.current == chat_id("garam")
    assert composer(window).editor.preedit() == "ni"


def test_messages_theme_size_and_width_leave_a_composition_alone(window: MainWindow, desk: Desk, theme: Theme) -> None:
    QTest.keyClicks(composer(window).editor, "Hi ")
    compose(window, "한")
    for number in range(2, 60):
        desk.hear("garam", number, "garam", f"Line {number}")
    theme.mode = "dark"
    theme.text_scale = 1.5
    window.resize(900, 600)
    QApplication.processEvents()
    theme.text_scale = 1.0
    QApplication.processEvents()
    assert composer(window).editor.preedit() == "한"
    compose(window, "", "한")

    assert composer(window).editor.toPlainText() == "Hi 한"


def test_emoji_and_tone_are_remembered_on_the_device(window: MainWindow, tmp_path: Path) -> None:
    composer(window).presenter.desk.emoji.used("🚀")
    composer(window).presenter.desk.emoji.set_tone(3)

    kept = SettingsFile(tmp_path / "settings.json").now
    assert (kept.recent_emoji, kept.skin_tone) == (("🚀",), 3)
