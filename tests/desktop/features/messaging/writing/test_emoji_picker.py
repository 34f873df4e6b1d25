"""The picker is used by keys: search, groups, tones, and those used last."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QLocale, QObject, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from desktop.features.messaging.view.composer.emoji_picker import EmojiPicker
from tests.desktop.features.messaging.writing.typist import Typist
from tests.support import pace

pytestmark = pytest.mark.gui


@pytest.fixture
def picker(typist: Typist) -> EmojiPicker:
    typist.composer.tools.smile.click()
    return typist.composer.picker


def shown(picker: EmojiPicker) -> list[str]:
    return [str(picker._model.index(row, 0).data()) for row in range(picker._model.rowCount())]


def press(picker: EmojiPicker, *keys: Qt.Key) -> None:
    for key in keys:
        QTest.keyClick(picker.field, key)


@pytest.mark.parametrize(("words", "emoji"), [("rocket", "🚀"), ("로켓", "🚀"), ("火箭", "🚀")])
def test_a_word_and_enter_take_an_emoji(typist: Typist, picker: EmojiPicker, words: str, emoji: str) -> None:
    picker.field.setText(words)
    press(picker, Qt.Key.Key_Return)

    assert typist.text == emoji


def test_arrows_move_in_the_grid_and_page_keys_turn_groups(typist: Typist, picker: EmojiPicker) -> None:
    first = shown(picker)
    press(picker, Qt.Key.Key_Right, Qt.Key.Key_Down)
    assert picker._grid.currentIndex().row() == 10
    press(picker, Qt.Key.Key_PageDown)
    assert shown(picker)[0] == "👋"
    press(picker, Qt.Key.Key_PageUp)
    assert shown(picker) == first
    press(picker, Qt.Key.Key_Return)

    assert typist.text == first[0]


def test_the_last_used_are_shown_first_the_next_time(typist: Typist, picker: EmojiPicker) -> None:
    picker.field.setText("rocket")
    press(picker, Qt.Key.Key_Return)
    typist.composer.tools.smile.click()

    assert shown(picker) == ["🚀"]
    assert picker.tabs[-1].isChecked()


def test_a_skin_tone_is_chosen_once_for_all(typist: Typist, picker: EmojiPicker) -> None:
    picker.tone.click()
    picker.tones[3].click()
    picker.field.setText("thumbs up")
    press(picker, Qt.Key.Key_Return)
    typist.types(" :clap")
    typist.presses(Qt.Key.Key_Return)

    assert typist.text == "👍🏽 👏🏽 "
    assert typist.office.desk.emoji.tone == 3


def test_the_picker_is_built_once(typist: Typist, picker: EmojiPicker) -> None:
    built = picker.findChildren(QObject)
    picker.close()
    typist.composer.tools.smile.click()
    QApplication.processEvents()

    assert typist.composer.picker is picker
    assert picker.findChildren(QObject) == built


@pytest.mark.parametrize("text", ["r", "웃", "笑", "\u0301" * 1000, "x" * 100_000])
def test_every_search_takes_about_as_long_as_one_for_a_word(picker: EmojiPicker, text: str) -> None:
    def search(words: str) -> None:
        picker.field.clear()
        picker.field.setText(words)

    pace.check_ratio(20, lambda: search(text), lambda: search("rocket"))


@pytest.mark.parametrize(("language", "name"), [("en_GB", "rocket"), ("ko_KR", "로켓"), ("zh_CN", "火箭")])
def test_the_name_is_said_in_the_reader_s_language(picker: EmojiPicker, language: str, name: str) -> None:
    QLocale.setDefault(QLocale(language))
    picker.field.setText("rocket")

    assert picker.field.accessibleDescription() == name


def test_every_button_has_a_name(picker: EmojiPicker) -> None:
    buttons = [*picker.tabs.values(), *picker.tones.values(), picker.tone]

    assert all(button.accessibleName() for button in buttons)
    assert len({button.accessibleName() for button in buttons}) == len(buttons)
