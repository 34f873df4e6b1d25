"""Texts that are written often are found by a slash, and kept in order."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from backend.contract.base import ConversationId
from backend.contract.messaging import QuickRepliesChanged, QuickReply
from desktop.features.messaging.view.quick_replies import QuickRepliesDialog
from tests.desktop.features.messaging.writing.typist import Typist
from tests.desktop.features.office import Office
from tests.desktop.features.story import ME

pytestmark = pytest.mark.gui
ENTER = Qt.Key.Key_Return
REPLIES = (
    QuickReply(name="thanks", text="Thank you,\nwe look into it."),
    QuickReply(name="배송 안내", text="내일 도착합니다."),
    QuickReply(name="发货通知", text="今天已发货。"),
)


@pytest.fixture(autouse=True)
def replies(office: Office, chat: ConversationId) -> Iterator[None]:
    office.hear(ME, QuickRepliesChanged(quick_replies=REPLIES))
    yield
    office.settle()


def offered(typist: Typist) -> list[str]:
    if not typist.composer.suggestions.isVisible():
        return []
    return [row.key for row, _ in typist.composer.offers._offers]


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("/", ["thanks", "배송 안내", "发货通知"]),
        ("/th", ["thanks"]),
        ("/ㅂㅅ", ["배송 안내"]),
        ("/배", ["배송 안내"]),
        ("/发", ["发货通知"]),
        ("Hi /th", ["thanks"]),
        ("/nothing", []),
        ("1/th", []),
        ("/usr/bin", []),
        ("https://th", []),
    ],
)
def test_a_slash_offers_what_fits(typist: Typist, typed: str, found: list[str]) -> None:
    typist.composer.insert(typed)

    assert offered(typist) == found


@pytest.mark.parametrize("typed", ["/fhtz", "/fahuo", "/fa"])
def test_a_chinese_name_is_found_by_pinyin_as_soon_as_it_is_read(typist: Typist, typed: str) -> None:
    typist.composer.insert(typed)
    typist.office.settle()

    assert offered(typist) == ["发货通知"]


def test_enter_puts_the_text_in_and_sends_nothing(typist: Typist) -> None:
    typist.composer.insert("Hi /th")
    typist.presses(ENTER)

    assert (typist.text, typist.sent) == ("Hi Thank you,\nwe look into it.", [])


def test_the_tool_lists_them_and_puts_one_in(typist: Typist) -> None:
    menu = typist.composer.deeds.replies_menu()
    assert [action.text() for action in menu.actions() if action.text()] == [
        *(one.name for one in REPLIES),
        "Change quick replies",
    ]
    menu.actions()[1].trigger()

    assert typist.text == "내일 도착합니다."


@pytest.fixture
def dialog(typist: Typist) -> Iterator[QuickRepliesDialog]:
    made = QuickRepliesDialog(typist.composer.presenter.quick_replies, typist.composer)
    made.open()
    yield made
    made.choose("close")


def kept(office: Office) -> list[str]:
    return [one.name for one in office.store.quick_replies()]


def test_one_is_added_by_the_keyboard(office: Office, dialog: QuickRepliesDialog) -> None:
    dialog.add.click()
    QTest.keyClicks(dialog.form.name.edit, "bye")
    QTest.keyClick(dialog.form.name.edit, ENTER)
    QTest.keyClicks(dialog.form.text, "See you")
    dialog.form.save.click()

    assert kept(office) == ["thanks", "배송 안내", "发货通知", "bye"]
    assert dialog.list.currentIndex().row() == 3


@pytest.mark.parametrize(
    ("name", "text", "fault"),
    [
        ("", "text", "Give it a name"),
        ("  ", "text", "Give it a name"),
        ("THANKS", "text", "Another quick reply has this name. Choose another name."),
        ("new", "", "Write 1 to 4,000 characters"),
        ("new", "x" * 4_001, "Write 1 to 4,000 characters"),
    ],
)
def test_what_cannot_be_kept_is_said_and_stays(
    office: Office, dialog: QuickRepliesDialog, name: str, text: str, fault: str
) -> None:
    dialog.add.click()
    dialog.form.name.set_text(name)
    dialog.form.text.setPlainText(text)
    dialog.form.save.click()

    assert fault in {dialog.form.name.error(), dialog.form._fault.text()}
    assert kept(office) == [one.name for one in REPLIES]
    assert dialog.form.text.toPlainText() == text


def test_one_is_changed_under_its_own_name(office: Office, dialog: QuickRepliesDialog) -> None:
    dialog.edit()
    dialog.form.text.setPlainText("Thanks")
    dialog.form.save.click()

    assert office.store.quick_replies()[0] == QuickReply(name="thanks", text="Thanks")


def test_they_are_moved_and_deleted_by_keys(office: Office, dialog: QuickRepliesDialog) -> None:
    dialog.list.setFocus()
    QTest.keyClick(dialog.list, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert kept(office) == ["배송 안내", "thanks", "发货通知"]
    QTest.keyClick(dialog.list, Qt.Key.Key_Delete)

    assert kept(office) == ["배송 안내", "发货通知"]


def test_a_hundred_are_enough(office: Office, dialog: QuickRepliesDialog) -> None:
    office.hear(ME, QuickRepliesChanged(quick_replies=tuple(QuickReply(name=f"r{at}", text="x") for at in range(100))))

    assert dialog._replies.fault_of("new", "text", None) == "full"
    assert dialog._replies.fault_of("r5", "text", 5) == ""


def test_a_name_is_one_line_and_a_text_can_be_sent(office: Office, dialog: QuickRepliesDialog) -> None:
    dialog._replies.put(" a\nb\0 ", "x\0\ud83dy", None)

    assert office.store.quick_replies()[-1] == QuickReply(name="a b", text="x?y")
