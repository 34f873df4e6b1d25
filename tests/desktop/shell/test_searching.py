"""Finding in the open chat, everywhere and from the switcher, in a whole window."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from desktop.features.search.view.page import SearchPage
from desktop.shell.keys import Deed
from desktop.shell.window.main import MainWindow
from tests.desktop.shell.conftest import Desk, chat_id
from tests.desktop.shell.test_window import office, press, window
from tests.support import pace

__all__ = ["office", "window"]


def find_page(window: MainWindow, qtbot: QtBot, text: str) -> SearchPage:
    press(qtbot, window, Deed.SEARCH)
    page = window.searching.page
    QTest.keyClicks(page.field, text)
    return page


def test_the_page_finds_everywhere_shows_the_message_and_leads_back(
    window: MainWindow, desk: Desk, qtbot: QtBot
) -> None:
    desk.hear("pumps", 2, "elise", "the salt test has passed")
    page = find_page(window, qtbot, "salt")
    assert [row.preview for row in page.presenter.rows()] == ["Elise Vermeer in PX-220 seal recall"]
    QTest.keyClick(page.field, Qt.Key.Key_Return)

    assert window.chats.current == chat_id("pumps")
    view = window.chats.view
    assert view is not None
    bar = window.searching._bars[view]
    assert (bar.words.text(), bar.back.isVisible()) == ("1 of 1", True)
    QTest.mouseClick(bar.back, Qt.MouseButton.LeftButton)
    assert window.panes.content.current() is page
    assert page.field.text() == "salt"


def test_esc_on_the_page_leads_back_to_the_chat(window: MainWindow, qtbot: QtBot) -> None:
    window.open_chat(chat_id("garam"))
    page = find_page(window, qtbot, "")
    assert not window.in_view(chat_id("garam"))
    QTest.keyClick(page.field, Qt.Key.Key_Escape)
    assert window.panes.content.current() is window.chats.view


def test_a_chat_is_searched_from_the_newest_to_the_oldest_and_around(
    window: MainWindow, desk: Desk, qtbot: QtBot
) -> None:
    for number in range(2, 5):
        desk.hear("garam", number, "garam", f"word {number}")
    window.open_chat(chat_id("garam"))
    press(qtbot, window, Deed.FIND)
    view = window.chats.view
    assert view is not None
    bar, shown = window.searching._bars[view], list[int]()
    bar.presenter.go_to.connect(shown.append)
    QTest.keyClicks(bar.field, "word")
    for _ in range(3):
        QTest.keyClick(bar.field, Qt.Key.Key_Return)
    QTest.keyClick(bar.field, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    assert shown[-5:] == [4, 3, 2, 4, 2]
    assert bar.words.text() == "3 of 3"
    QTest.keyClick(bar.field, Qt.Key.Key_Escape)
    assert not bar.isVisible()
    assert bar.presenter.marks() == {}


def test_what_is_found_is_marked_in_the_feed(window: MainWindow, desk: Desk, qtbot: QtBot) -> None:
    desk.hear("garam", 2, "garam", "펌프 씰 교체")
    window.open_chat(chat_id("garam"))
    press(qtbot, window, Deed.FIND)
    view = window.chats.view
    assert view is not None
    window.searching._bars[view].field.setText("씰")
    assert window.searching._bars[view].presenter.marks() == {2: ((3, 4),)}


def test_filters_stand_as_chips_that_can_be_taken_away(window: MainWindow, qtbot: QtBot) -> None:
    page = find_page(window, qtbot, "hello from:garam has:file")
    assert [chip.text() for chip in page.tokens] == ["From garam", "Has file"]
    page.tokens[1].removed.emit()
    assert page.field.text() == "hello from:garam"
    assert [row.name for row in page.presenter.rows()] == ["Hello"]


HOSTILE = (
    "",
    "x" * 16_001,
    "a " * 50_000,
    "from:a " * 10_000,
    '"' * 30_000,
    "-" * 30_000,
    "\0",
    "\ud800",
    "\u202e\u2066exe.txt",
    "e" + "\u0301" * 1_000,
    "\u200d".join("👩" * 500),
    "NEAR( a AND b:x *",
    "=cmd|' /C calc'!A0",
    "<img src=file:///etc/passwd>",
    "javascript:alert(1)",
    "\\\\host\\share ../../ CON NUL.txt",
    "\x1b[31mred\r\n",
)


@pytest.mark.parametrize("text", HOSTILE, ids=range(len(HOSTILE)))
def test_no_text_in_any_field_of_searching_stops_the_window(text: str, window: MainWindow, qtbot: QtBot) -> None:
    window.open_chat(chat_id("garam"))
    press(qtbot, window, Deed.FIND)
    bar = next(iter(window.searching._bars.values()))
    page = window.searching.page
    window.searching.open_switcher()
    assert window.searching.switcher is not None
    for field in (bar.field, page.field, window.searching.switcher.field):

        def search(words: str, field: QLineEdit = field) -> None:
            field.clear()
            field.setText(words)
            QApplication.processEvents()

        pace.check_linear(search, text)
    window.searching.close_switcher()


def test_korean_is_found_while_it_is_composed_and_enter_belongs_to_the_input_method(
    window: MainWindow, desk: Desk, qtbot: QtBot
) -> None:
    desk.hear("pumps", 2, "elise", "펌프 점검표")
    press(qtbot, window, Deed.SWITCH)
    switcher = window.searching.switcher
    assert switcher is not None
    for composed in ("저", "점"):
        QApplication.sendEvent(switcher.field, QInputMethodEvent(composed, []))
    assert [target.row.name for target in switcher.jump.messages()] == ["펌프 점검표"]
    QTest.keyClick(switcher.field, Qt.Key.Key_Return)
    assert switcher.isVisible()
    done = QInputMethodEvent("", [])
    done.setCommitString("점")
    QApplication.sendEvent(switcher.field, done)
    assert switcher.field.text() == "점"
    QTest.keyClick(switcher.field, Qt.Key.Key_Return)
    assert window.chats.current == chat_id("pumps")


def test_the_switcher_is_painted_before_it_is_wanted_and_takes_nothing_for_it(window: MainWindow) -> None:
    before = window.window().focusWidget()
    window.searching._prepared.timeout.emit()
    switcher = window.searching.switcher
    assert switcher is not None
    assert switcher.field.testAttribute(Qt.WidgetAttribute.WA_WState_Polished)
    assert not switcher.isVisible()
    assert window.window().focusWidget() is before
    window.searching.open_switcher()
    switcher.field.setText("hello")
    window.searching._prepared.timeout.emit()  # somebody was quicker
    assert (switcher.isVisible(), switcher.jump.is_looking) == (True, True)


def test_the_switcher_opens_a_message_where_it_was_said(window: MainWindow, desk: Desk, qtbot: QtBot) -> None:
    desk.hear("pumps", 2, "elise", "the salt test has passed")
    press(qtbot, window, Deed.SWITCH)
    assert window.searching.switcher is not None
    QTest.keyClicks(window.searching.switcher.field, "salt")
    QTest.keyClick(window.searching.switcher.field, Qt.Key.Key_Return)
    assert window.chats.current == chat_id("pumps")
