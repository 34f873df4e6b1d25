"""Korean, Chinese and Japanese are composed without loss, doubling or keys that mean something else."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QEvent, QMimeData, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from desktop.features.messaging.view.composer.composition import is_hangul
from desktop.widgets.theme import Theme
from tests.desktop.features.messaging.writing.typist import CONTROL, SHIFT, Typist
from tests.desktop.features.story import MINA

pytestmark = pytest.mark.gui
ENTER, ESCAPE = Qt.Key.Key_Return, Qt.Key.Key_Escape


def test_enter_behind_a_korean_word_that_is_decided_sends_once(typist: Typist) -> None:
    typist.hangul("안", "녕")
    typist.decides("녕")
    typist.presses(ENTER)

    assert (typist.sent, typist.shown) == (["안녕"], "")


def test_enter_before_a_korean_word_is_decided_sends_once(typist: Typist) -> None:
    typist.hangul("안", "녕")
    typist.presses(ENTER)
    assert (typist.sent, typist.shown) == ([], "안녕")

    typist.decides("녕")
    assert (typist.sent, typist.shown) == (["안녕"], "")


def test_enter_that_comes_on_both_sides_of_the_word_sends_once(typist: Typist) -> None:
    typist.hangul("네")
    typist.presses(ENTER)
    typist.decides("네")
    typist.presses(ENTER)

    assert (typist.sent, typist.shown) == (["네"], "")


def test_letters_in_two_forms_are_the_same_word(typist: Typist) -> None:
    typist.composes("\u1112\u1161\u11ab")
    typist.presses(ENTER)
    typist.decides("한")

    assert typist.sent == ["한"]


def test_enter_that_chooses_a_chinese_sign_for_a_korean_word_does_not_send(typist: Typist) -> None:
    typist.composes("한")
    typist.presses(ENTER)
    typist.decides("漢")

    assert (typist.sent, typist.shown) == ([], "漢")


def test_a_key_or_a_letter_after_enter_calls_the_sending_off(typist: Typist) -> None:
    typist.composes("한")
    typist.presses(ENTER)
    typist.composes("하")
    typist.decides("하")
    typist.composes("한")
    typist.presses(ENTER)
    typist.presses(Qt.Key.Key_Left)
    typist.decides("한")

    assert (typist.sent, typist.text) == ([], "하한")


def test_shift_enter_before_the_word_is_decided_begins_a_line(typist: Typist) -> None:
    typist.composes("한")
    typist.presses(ENTER, SHIFT)
    typist.decides("한")

    assert (typist.sent, typist.text) == ([], "한\n")


@pytest.mark.parametrize("key", [ENTER, Qt.Key.Key_Space, Qt.Key.Key_1, Qt.Key.Key_2, Qt.Key.Key_Tab])
def test_choosing_a_chinese_candidate_never_sends(typist: Typist, key: Qt.Key) -> None:
    for letters in ("n", "ni", "nih", "ni hao"):
        typist.composes(letters)
    typist.presses(key)
    typist.decides("你好")

    assert (typist.sent, typist.text) == ([], "你好")
    typist.presses(ENTER)
    assert typist.sent == ["你好"]


def test_enter_may_leave_pinyin_as_letters_without_sending(typist: Typist) -> None:
    typist.composes("atrium")
    typist.presses(ENTER)
    typist.decides("atrium")

    assert (typist.sent, typist.text) == ([], "atrium")


@pytest.mark.parametrize("key", [ENTER, Qt.Key.Key_Space, Qt.Key.Key_Down, Qt.Key.Key_F7])
def test_japanese_conversion_never_sends(typist: Typist, key: Qt.Key) -> None:
    for kana in ("か", "かい", "かいぎ", "会議"):
        typist.composes(kana)
        typist.presses(key)
    typist.decides("会議")

    assert (typist.sent, typist.text) == ([], "会議")


@pytest.mark.parametrize("held", ["ㅎ", "ni", "か"])
def test_escape_belongs_to_the_composition(typist: Typist, held: str) -> None:
    typist.composer.presenter.answer(1)
    typist.composes(held)
    typist.presses(ESCAPE)
    assert typist.composer.presenter.reply_number == 1

    typist.composes("")
    typist.presses(ESCAPE)
    assert typist.composer.presenter.quote() is None
    assert typist.shown == ""


@pytest.mark.parametrize("keys", [(Qt.Key.Key_B, CONTROL), (Qt.Key.Key_T, CONTROL | SHIFT), (Qt.Key.Key_Up, SHIFT)])
def test_shortcuts_wait_until_nothing_is_composed(typist: Typist, keys: tuple[Qt.Key, Qt.KeyboardModifier]) -> None:
    typist.composes("한")
    typist.presses(*keys)

    assert typist.shown == "한"


@pytest.mark.parametrize("held", ["가", "ga"])
def test_suggestions_do_not_open_while_something_is_composed(typist: Typist, held: str) -> None:
    typist.types("Hi @x ")
    typist.editor.insertPlainText("@")
    typist.composer.offers.close()
    typist.composes(held)

    assert not typist.composer.suggestions.isVisible()


def test_open_suggestions_follow_korean_letters_and_leave_the_keys_alone(typist: Typist) -> None:
    typist.types("@")
    typist.composes("ㅎ")
    typist.decides("ㅎ", "ㄱ")
    assert typist.composer.suggestions.list.key_at(typist.composer.suggestions.list.currentIndex()) == MINA.hex
    typist.presses(Qt.Key.Key_Down)
    typist.presses(ENTER)
    assert (typist.sent, typist.shown) == ([], "@ㅎㄱ")

    typist.decides("ㄱ")
    assert (typist.sent, typist.text) == ([], "@해가람 ")


def test_suggestions_give_way_to_the_candidates_of_a_chinese_input_method(typist: Typist) -> None:
    typist.types("@")
    assert typist.composer.suggestions.isVisible()
    typist.composes("yu")

    assert not typist.composer.suggestions.isVisible()


DISTURBANCES: dict[str, Callable[[Typist, Theme], object]] = {
    "theme": lambda _typist, theme: setattr(theme, "mode", "dark"),
    "text size": lambda _typist, theme: setattr(theme, "text_scale", 1.5),
    "language": lambda typist, _theme: QApplication.sendEvent(typist.editor, QEvent(QEvent.Type.LanguageChange)),
    "window size": lambda typist, _theme: typist.composer.resize(320, 300),
    "message": lambda typist, _theme: typist.office.say(typist.chat, MINA, "News"),
    "many messages": lambda typist, _theme: [typist.office.say(typist.chat, MINA, "News") for _ in range(50)],
    "draft": lambda typist, _theme: typist.composer.presenter.save(),
    "line": lambda typist, _theme: typist.composer.refresh(),
    "send key": lambda typist, _theme: typist.composer.set_enter_sends(False),
    "answer": lambda typist, _theme: typist.composer.presenter.answer(1),
    "request": lambda typist, _theme: typist.composer.presenter.ask_acknowledgement(on=True),
    "marks": lambda typist, _theme: typist.composer.marks.rehighlight(),
    "direction": lambda typist, _theme: typist.composer.setLayoutDirection(Qt.LayoutDirection.RightToLeft),
    "names": lambda typist, _theme: typist.composer.marks.show_names([(0, 2)]),
}


@pytest.mark.parametrize("what", DISTURBANCES)
def test_what_happens_around_it_does_not_disturb_a_composition(typist: Typist, theme: Theme, what: str) -> None:
    typist.types("**b** ")
    typist.composes("한")
    DISTURBANCES[what](typist, theme)
    QApplication.processEvents()

    block = typist.editor.textCursor().block().layout()
    assert (typist.shown, typist.editor.preedit(), block.preeditAreaText()) == ("**b** 한", "한", "한")
    assert [one.format.fontUnderline() for one in block.formats() if one.start == 6] == [True]
    typist.decides("한")
    assert typist.text == "**b** 한"


def leave(typist: Typist) -> None:
    typist.composer.send.setFocus()


def paste(typist: Typist) -> None:
    pasted = QMimeData()
    pasted.setText("!")
    typist.editor.insertFromMimeData(pasted)


def click_elsewhere(typist: Typist) -> None:
    QTest.mouseClick(typist.editor.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(5, 10))


ENDINGS: dict[str, tuple[Callable[[Typist], object], str]] = {
    "leave": (leave, "Hi 한"),
    "paste": (paste, "Hi 한!"),
    "click": (click_elsewhere, "Hi 한"),
    "hide": (lambda typist: typist.composer.hide(), "Hi 한"),
    "insert": (lambda typist: typist.composer.insert("!"), "Hi 한!"),
    "style": (lambda typist: typist.composer.style_words("bold"), "Hi 한****"),
    "write again": (lambda typist: typist.composer.presenter.write_again("Once more"), "Once more\nHi 한"),
}


@pytest.mark.parametrize("ending", ENDINGS)
def test_what_is_composed_stays_once_whatever_ends_it(typist: Typist, ending: str) -> None:
    do, text = ENDINGS[ending]
    typist.types("Hi ")
    typist.composes("한")
    do(typist)
    assert typist.shown == text

    typist.decides("한")
    assert typist.shown == text


def test_the_same_word_again_is_not_taken_for_a_late_answer(typist: Typist) -> None:
    typist.composes("한")
    leave(typist)
    typist.editor.setFocus()
    typist.composes("한")
    typist.decides("한")

    assert typist.text == "한한"


def test_send_takes_what_is_composed_along(typist: Typist) -> None:
    typist.types("Hi ")
    typist.composes("한")
    typist.composer.send.click()

    assert (typist.sent, typist.shown) == (["Hi 한"], "")


def test_an_edit_begun_while_something_is_composed_keeps_it_in_the_draft(typist: Typist) -> None:
    typist.types("Half ")
    typist.composes("한")
    assert typist.composer.presenter.edit(2)
    assert typist.shown == "Mine"
    typist.presses(ESCAPE)

    assert typist.shown == "Half 한"


def test_what_is_composed_while_an_edit_ends_belongs_to_the_edit(typist: Typist) -> None:
    typist.types("Draft")
    typist.composer.presenter.edit(2)
    typist.composes("한")
    typist.composer.presenter.cancel()

    assert typist.shown == "Draft"


def test_what_is_composed_is_in_the_draft_before_it_is_decided(typist: Typist) -> None:
    typist.hangul("안", "녕")
    typist.composer.presenter.save()
    assert typist.draft == "안녕"
    typist.composes("")
    typist.composer.presenter.save()

    assert typist.draft == "안"


def test_what_is_composed_counts_towards_the_limit(typist: Typist) -> None:
    typist.editor.restart("x" * 15_999, 15_999)
    typist.composes("한국")
    assert typist.composer.counter.text() == "1 too many"
    typist.decides("한국")
    typist.presses(ENTER)

    assert (typist.sent, len(typist.text)) == ([], 16_001)


def test_undo_takes_decided_words_back_and_redo_brings_them(typist: Typist) -> None:
    typist.types("Hi ")
    typist.hangul("안", "녕")
    typist.decides("녕")
    typist.editor.undo()
    assert "녕" not in typist.text
    while typist.editor.document().isRedoAvailable():
        typist.editor.redo()

    assert typist.text == "Hi 안녕"


@pytest.mark.parametrize(("text", "hangul"), [("한", True), ("ㅎ", True), ("", False), ("한a", False), ("漢", False)])
def test_hangul_is_told_from_other_scripts(text: str, hangul: bool) -> None:
    assert is_hangul(text) is hangul


def test_what_is_composed_when_the_chat_is_closed_is_in_the_draft(typist: Typist) -> None:
    typist.types("Hi ")
    typist.composes("한")
    typist.composer.presenter.close()
    typist.composer.hide()

    assert typist.draft == "Hi 한"
    assert not typist.composer.presenter._keeper._timer.isActive()
