"""The field in which messages are written."""

from __future__ import annotations

from datetime import timedelta

import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QInputMethodEvent, QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from backend.contract.base import ConversationId
from desktop.features.messaging.presenter.writing.composer import ComposerPresenter
from desktop.features.messaging.presenter.writing.drafting import Named, Writing
from desktop.features.messaging.view.composer.field import Composer
from desktop.sync.status import State
from desktop.widgets.theme import Theme
from tests.desktop.features.office import Office
from tests.desktop.features.story import ME, MINA, YUTONG, said

pytestmark = [pytest.mark.gui, pytest.mark.qt_log_ignore("This plugin does not support", extend=True)]


@pytest.fixture
def chat(office: Office) -> ConversationId:
    return office.chat(
        (ME, MINA, YUTONG), title="Yard", messages=[said(1), said(2, ME, "Mine", at=office.clock.moment)]
    )


@pytest.fixture
def composer(office: Office, chat: ConversationId, theme: Theme, qtbot: QtBot) -> Composer:
    made = Composer(ComposerPresenter(chat, office.desk))
    qtbot.addWidget(made)
    made.resize(500, made.sizeHint().height())
    made.show()
    qtbot.waitExposed(made)
    made.activateWindow()
    made.editor.setFocus()
    qtbot.waitUntil(made.editor.hasFocus)
    return made


def waiting(office: Office, chat: ConversationId) -> list[str]:
    return [pending.text for pending in office.store.pending(chat)]


def preedit(composer: Composer, text: str, commit: str = "") -> None:
    event = QInputMethodEvent(text, [])
    event.setCommitString(commit)
    QApplication.sendEvent(composer.editor, event)


def press(composer: Composer, key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    QTest.keyClick(composer.editor, key, modifiers)


def test_enter_sends_once_and_empties_the_field(office: Office, chat: ConversationId, composer: Composer) -> None:
    QTest.keyClicks(composer.editor, "Hello")
    press(composer, Qt.Key.Key_Return)

    assert waiting(office, chat) == ["Hello"]
    assert composer.editor.toPlainText() == ""


def test_a_held_enter_does_not_send_again(office: Office, chat: ConversationId, composer: Composer) -> None:
    QTest.keyClicks(composer.editor, "Hello")
    held = QKeyEvent(QKeyEvent.Type.KeyPress, Qt.Key.Key_Return, Qt.KeyboardModifier.NoModifier, "\r", autorep=True)
    QApplication.sendEvent(composer.editor, held)

    assert waiting(office, chat) == []


def test_shift_enter_begins_a_line_and_the_two_can_be_swapped(
    office: Office, chat: ConversationId, composer: Composer
) -> None:
    QTest.keyClicks(composer.editor, "a")
    press(composer, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    QTest.keyClicks(composer.editor, "b")
    composer.set_enter_sends(False)
    press(composer, Qt.Key.Key_Return)
    assert composer.editor.toPlainText() == "a\nb\n"

    press(composer, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert waiting(office, chat) == ["a\nb"]


def test_enter_belongs_to_the_input_method_while_it_composes(
    office: Office, chat: ConversationId, composer: Composer
) -> None:
    preedit(composer, "안")
    press(composer, Qt.Key.Key_Return)
    press(composer, Qt.Key.Key_Escape)
    assert waiting(office, chat) == []
    assert composer.editor.toPlainText() == ""

    preedit(composer, "", commit="안녕")
    press(composer, Qt.Key.Key_Return)

    assert waiting(office, chat) == ["안녕"]


def test_escape_while_composing_keeps_the_answer(office: Office, composer: Composer) -> None:
    composer.presenter.answer(1)
    preedit(composer, "ㅎ")
    press(composer, Qt.Key.Key_Escape)
    assert composer.presenter.reply_number == 1

    preedit(composer, "")
    press(composer, Qt.Key.Key_Escape)
    assert composer.presenter.reply_number is None


def test_blank_text_is_not_sent(office: Office, chat: ConversationId, composer: Composer) -> None:
    QTest.keyClicks(composer.editor, "   ")
    press(composer, Qt.Key.Key_Return)

    assert waiting(office, chat) == []


def test_pasted_text_is_plain(composer: Composer) -> None:
    pasted = QMimeData()
    pasted.setHtml("<b>bold</b>")
    pasted.setText("bold")
    composer.editor.insertFromMimeData(pasted)

    assert composer.editor.toPlainText() == "bold"


def test_a_draft_is_kept_and_comes_back_with_its_mention_and_answer(
    office: Office, chat: ConversationId, composer: Composer, qtbot: QtBot
) -> None:
    composer.presenter.answer(1)
    composer.insert("Hi @")
    composer.take(MINA.hex)
    qtbot.waitUntil(lambda: office.store.draft(chat).text == "Hi @해가람 ", timeout=3000)

    again = ComposerPresenter(chat, office.desk)
    assert again.reply_number == 1
    assert [(one.person, one.start, one.text) for one in again.writing.named] == [(MINA.hex, 3, "@해가람")]


def test_a_mention_is_sent_with_its_place_in_code_points(
    office: Office, chat: ConversationId, composer: Composer
) -> None:
    composer.insert("😀 @mi")
    press(composer, Qt.Key.Key_Return)
    assert composer.editor.toPlainText() == "😀 @해가람 "
    press(composer, Qt.Key.Key_Return)

    sent = office.store.pending(chat)[0]
    assert sent.text == "😀 @해가람"
    assert [(one.person, one.start, one.length) for one in sent.mentions] == [(MINA, 2, 4)]


@pytest.mark.parametrize("typed", ["@", "@해", "@ㅎㄱㄹ", "@mina"])
def test_people_are_offered_by_any_of_their_names(composer: Composer, typed: str) -> None:
    composer.insert(typed)

    assert composer.suggestions.isVisible()
    assert composer.suggestions.list.key_at(composer.suggestions.list.currentIndex()) == MINA.hex


def test_pinyin_initials_find_a_chinese_name(composer: Composer) -> None:
    composer.insert("@cyt")

    assert composer.suggestions.list.key_at(composer.suggestions.list.currentIndex()) == YUTONG.hex


def test_escape_closes_the_suggestions_and_enter_sends_then(
    office: Office, chat: ConversationId, composer: Composer
) -> None:
    composer.insert("@mi")
    press(composer, Qt.Key.Key_Escape)
    assert not composer.suggestions.isVisible()

    press(composer, Qt.Key.Key_Return)
    assert waiting(office, chat) == ["@mi"]


def test_a_colon_and_a_word_offer_emoji(composer: Composer) -> None:
    QTest.keyClicks(composer.editor, ":rocket")
    press(composer, Qt.Key.Key_Tab)

    assert composer.editor.toPlainText() == "🚀 "


def test_the_picker_is_used_by_keys_alone(composer: Composer) -> None:
    composer.picker.open_for(composer.smile)
    composer.picker.field.setText("감사")
    QTest.keyClick(composer.picker.field, Qt.Key.Key_Return)

    assert composer.editor.toPlainText() == "🙏"


def test_up_in_an_empty_field_edits_the_last_own_message(
    office: Office, chat: ConversationId, composer: Composer
) -> None:
    press(composer, Qt.Key.Key_Up)
    assert composer.editor.toPlainText() == "Mine"
    assert composer.send.words() == "Save"

    QTest.keyClicks(composer.editor, "!")
    press(composer, Qt.Key.Key_Return)

    assert office.text(chat, 2) == "Mine!"
    assert composer.editor.toPlainText() == ""


def test_an_edit_gives_the_draft_back(composer: Composer) -> None:
    QTest.keyClicks(composer.editor, "Half a thought")
    assert composer.presenter.edit(2)
    press(composer, Qt.Key.Key_Escape)

    assert composer.editor.toPlainText() == "Half a thought"


def test_an_old_message_is_not_edited(office: Office, composer: Composer) -> None:
    office.clock.moment += timedelta(hours=25)
    press(composer, Qt.Key.Key_Up)

    assert composer.editor.toPlainText() == ""


def test_the_limit_is_counted_near_its_end_and_stops_sending(
    office: Office, chat: ConversationId, composer: Composer
) -> None:
    composer.editor.setPlainText("x" * 15_400)
    assert not composer.counter.isVisible()
    composer.editor.setPlainText("x" * 15_990)
    assert composer.counter.text() == "10 left"
    composer.editor.setPlainText("x" * 16_001)
    assert composer.counter.text() == "1 too many"
    press(composer, Qt.Key.Key_Return)

    assert waiting(office, chat) == []
    assert not composer.send.isEnabled()


def test_the_words_say_that_sending_waits_while_offline(office: Office, composer: Composer) -> None:
    office.line.goes(State.OFFLINE)
    composer.refresh()

    assert composer.editor.placeholderText() == "Write now, it is sent later"
    assert composer.send.words() == "Add to outbox"


def test_writing_is_told_to_others_now_and_then(office: Office, chat: ConversationId, composer: Composer) -> None:
    QTest.keyClicks(composer.editor, "Hello")
    assert office.line.typed == [chat]

    office.clock.moment += timedelta(seconds=4)
    QTest.keyClicks(composer.editor, "!")
    assert office.line.typed == [chat, chat]


def test_the_field_grows_to_eight_lines(composer: Composer) -> None:
    heights: list[int] = []
    for lines in (1, 4, 8, 20):
        composer.editor.setPlainText("\n".join("x" * lines))
        heights.append(composer.editor.sizeHint().height())

    assert heights[0] < heights[1] < heights[2] == heights[3]


def test_on_a_full_disk_the_text_stays_and_this_is_said(
    office: Office, chat: ConversationId, composer: Composer
) -> None:
    said_words: list[str] = []
    composer.presenter.failed.connect(said_words.append)
    text = "long " * 3_000
    composer.editor.insertPlainText(text)
    with office.cache.read() as connection:
        connection.exec_driver_sql("PRAGMA max_page_count=1")
    press(composer, Qt.Key.Key_Return)
    assert composer.editor.toPlainText() == text
    assert waiting(office, chat) == []
    assert said_words == ["The disk is full. Your text stays here: make room, then try again."]
    composer.presenter.save()
    composer.presenter.save()
    assert len(said_words) == 2
    with office.cache.read() as connection:
        connection.exec_driver_sql("PRAGMA max_page_count=100000")
    press(composer, Qt.Key.Key_Return)
    assert waiting(office, chat) == [text.strip()]


def test_what_cannot_be_sent_is_left_out(office: Office, chat: ConversationId, composer: Composer) -> None:
    composer.editor.insertPlainText("a\x00b")
    press(composer, Qt.Key.Key_Return)
    assert waiting(office, chat) == ["ab"]


def test_half_a_pair_stays_in_the_field(office: Office, chat: ConversationId, composer: Composer) -> None:
    said_words: list[str] = []
    composer.presenter.failed.connect(said_words.append)
    composer.presenter.take_text("half \ud83d")
    assert composer.presenter.writing.text == "half ?"
    composer.presenter.writing = Writing("half \ud83d")
    assert not composer.presenter.submit()
    assert (waiting(office, chat), len(said_words)) == ([], 1)
    composer.presenter.take_text("")


def test_a_hundred_people_are_named_at_most(office: Office, chat: ConversationId, composer: Composer) -> None:
    named = tuple(Named(MINA.hex, 2 * place, "@") for place in range(120))
    composer.presenter.writing = Writing("@ " * 120, named)
    assert composer.presenter.submit()
    assert len(office.store.pending(chat)[0].mentions) == 100
