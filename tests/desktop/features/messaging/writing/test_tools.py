"""The tools around the text: names, keys, what has no room, who may write, what is asked for."""

from __future__ import annotations

import time
from pathlib import Path
from statistics import median
from uuid import UUID

import msgspec
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from backend.contract.base import FileId
from backend.contract.directory import PersonChanged
from backend.contract.files import File
from backend.contract.messaging import (
    Conversation,
    ConversationChanged,
    ConversationKind,
    Notice,
    NoticeKind,
    Posting,
)
from desktop.features.messaging.presenter.writing.composer import ComposerPresenter
from desktop.features.messaging.view.composer.field import Composer
from desktop.widgets.controls.buttons import IconButton
from desktop.widgets.theme import Theme
from tests.desktop.features.messaging.writing.typist import Typist
from tests.desktop.features.office import DANIEL, Office, colleagues
from tests.desktop.features.story import COMPANY, ME, MINA, said

pytestmark = pytest.mark.gui


def shown(typist: Typist) -> list[str]:
    tools = typist.composer.tools
    return [tool.tip for tool in tools.findChildren(IconButton) if not tool.isHidden()]


def test_every_tool_has_a_name_and_says_its_keys(typist: Typist) -> None:
    keys = {tool.tip: tool.keys for tool in typist.composer.tools.findChildren(IconButton)}

    assert keys == {
        "Emoji": ":",
        "Attach files": "",
        "Attach pictures": "",
        "Mention somebody": "@",
        "Format": "",
        "Send later": "Ctrl+Shift+T",
        "Quick replies": "/",
        "Ask everybody to acknowledge": "",
        "More": "",
        "Scheduled in this chat": "",
    }


@pytest.mark.parametrize(("width", "scale"), [(560, 1.0), (260, 1.0), (180, 1.0), (560, 2.0), (300, 2.0)])
def test_what_has_no_room_stands_in_a_menu_and_nothing_is_cut(
    typist: Typist, theme: Theme, width: int, scale: float
) -> None:
    theme.text_scale = scale
    typist.composer.resize(width, 400)
    QApplication.processEvents()
    tools = typist.composer.tools

    assert all(tool.geometry().right() < tools.width() for tool in tools.findChildren(IconButton) if tool.isVisible())
    hidden = [action.text() for action in tools.more_menu().actions()]
    assert len(shown(typist)) + len(hidden) - (1 if hidden else 0) == 9
    send = typist.composer.send
    assert send.mapTo(typist.composer, send.rect().topRight()).x() < width
    theme.text_scale = 1.0


def test_the_menu_of_what_has_no_room_does_the_same(typist: Typist) -> None:
    typist.composer.resize(180, 300)
    QApplication.processEvents()
    entries = {action.text(): action for action in typist.composer.tools.more_menu().actions()}
    entries["Ask everybody to acknowledge"].trigger()

    assert typist.composer.presenter.asks_acknowledgement


def test_asking_to_acknowledge_is_said_in_words_and_sent_once(typist: Typist) -> None:
    typist.types("Read this")
    typist.composer.tools.ask.click()
    assert typist.composer.foot.ask.isVisible()
    assert typist.composer.foot.ask.accessibleName() == "Asks to acknowledge"
    typist.presses(Qt.Key.Key_Return)
    typist.types("And this")
    typist.presses(Qt.Key.Key_Return)

    assert [one.asks_acknowledgement for one in typist.office.store.pending(typist.chat)] == [True, False]
    assert not typist.composer.foot.ask.isVisible()


def test_the_words_in_the_foot_take_the_request_back(typist: Typist) -> None:
    typist.composer.tools.ask.click()
    typist.composer.foot.ask.click()

    assert not typist.composer.presenter.asks_acknowledgement
    assert not typist.composer.tools.ask.isChecked()


def test_an_edit_leaves_files_time_and_requests_alone(typist: Typist) -> None:
    typist.presses(Qt.Key.Key_Up)
    tools = typist.composer.tools

    assert not any(tool.isEnabled() for tool in (tools.attach, tools.image, tools.later, tools.ask))
    assert all(tool.isEnabled() for tool in (tools.smile, tools.at, tools.format, tools.replies))


@pytest.mark.parametrize(
    ("change", "words"),
    [
        ({"archived": True}, "This group is archived. It can be read, not written in."),
        ({"posting": Posting.ADMINS}, "Only the owner and admins write in this room."),
    ],
)
def test_where_one_may_not_write_this_is_said_in_place_of_the_field(
    typist: Typist, change: dict[str, object], words: str
) -> None:
    typist.types("Half a thought")
    kind = ConversationKind.GROUP
    for number, more in enumerate((change, {}), 3):
        room = Conversation(id=typist.chat, kind=kind, title="Yard", **more)  # type: ignore[arg-type]
        notice = said(number, MINA, "", notice=Notice(kind=NoticeKind.CHANGED))
        typist.office.hear(typist.chat, ConversationChanged(conversation=room, message=notice))
        assert typist.composer.closed.text() == (words if more else "")
        assert typist.editor.isVisible() is not bool(more)

    assert typist.text == "Half a thought"


def test_with_whom_has_left_the_company_one_cannot_talk_until_they_come_back(
    office: Office, theme: Theme, qtbot: QtBot
) -> None:
    chat = office.chat((ME, DANIEL), messages=[said(1, DANIEL)])
    composer = Composer(ComposerPresenter(chat, office.desk))
    qtbot.addWidget(composer)
    composer.show()
    daniel = next(person for person in colleagues() if person.id == DANIEL)
    for active in (False, True):
        office.hear(COMPANY, PersonChanged(person=msgspec.structs.replace(daniel, active=active)))
        words = "" if active else "Daniel Okafor has left the company. What was said stays here."
        assert composer.closed.text() == words
        assert composer.editor.isVisible() is active


def test_the_at_sign_of_the_tool_has_the_space_that_it_needs(typist: Typist) -> None:
    typist.types("Hi")
    typist.composer.tools.at.click()

    assert typist.text == "Hi @"
    assert typist.composer.suggestions.isVisible()


def test_typing_is_not_slower_while_a_hundred_messages_come(typist: Typist) -> None:
    def letter() -> float:
        began = time.thread_time()
        QTest.keyClick(typist.editor, Qt.Key.Key_A)
        QApplication.processEvents()
        return time.thread_time() - began

    alone = [letter() for _ in range(50)]
    among: list[float] = []
    for _ in range(50):
        typist.office.say(typist.chat, MINA, "News")
        typist.office.say(typist.chat, MINA, "News")
        among.append(letter())

    assert median(among) <= 4 * median(alone)
    assert typist.text == "a" * 100


def test_what_is_typed_without_a_pause_is_saved_meanwhile(typist: Typist) -> None:
    for _ in range(500):
        typist.types("a")
        QTest.qWait(20)
        if typist.draft:
            break

    assert typist.draft
    assert typist.text.startswith(typist.draft)


def test_an_answer_to_files_names_them(typist: Typist) -> None:
    file = File(id=FileId(UUID(int=5)), name="Pump room 3.pdf", size=9, sha256="0" * 64)
    number = typist.office.say(typist.chat, MINA, "", files=(file,))
    typist.composer.presenter.answer(number)

    assert typist.composer.quote.accessibleName() == "Reply to Mina: Pump room 3.pdf"


def test_an_edit_takes_no_files_and_says_so(typist: Typist) -> None:
    told: list[str] = []
    typist.composer.presenter.failed.connect(told.append)
    typist.presses(Qt.Key.Key_Up)
    typist.composer.deeds.give([Path("one.txt")])
    typist.composer.deeds.ask_long_text("x" * 20_000)

    assert told == ["An edit changes words only. Save it first, then attach files."] * 2
    assert typist.composer.presenter.attachments.is_empty
