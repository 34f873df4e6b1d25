"""Going from one chat to another: the feed first, its details with the next turn, and nothing moves in between."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from backend.contract.base import ConversationId
from desktop.features.messaging.view.details import DetailsView
from desktop.features.messaging.view.details.members import MembersPane
from desktop.features.messaging.view.new_chat import AddPeopleDialog
from desktop.shell.window.main import MainWindow
from desktop.widgets.overlays.dialog import Dialog
from tests.desktop.shell import test_window
from tests.desktop.shell.conftest import Desk, chat, chat_id

pytestmark = pytest.mark.gui


office, window = test_window.office, test_window.window


@pytest.fixture(autouse=True)
def rooms(desk: Desk, window: MainWindow) -> None:
    desk.fill(chat("yard", "yutong", "Yard"))


def pane(window: MainWindow) -> DetailsView:
    shown = window.panes.context.current()
    assert isinstance(shown, DetailsView)
    return shown


def details_of(window: MainWindow, qtbot: QtBot, chat: ConversationId) -> DetailsView:
    """Open a chat and wait for what stands beside it."""
    window.open_chat(chat)
    qtbot.waitUntil(lambda: not window.chats.details_place.waits)
    assert pane(window).presenter.conversation == chat
    return pane(window)


def test_the_details_follow_the_feed_and_their_place_is_kept_for_them(window: MainWindow, qtbot: QtBot) -> None:
    window.open_chat(chat_id("pumps"))
    assert window.panes.context.current() is None
    before = (window.panes.content.geometry(), window.panes.context.geometry())
    assert before[1].isValid()
    assert window.panes.context.isVisible()

    qtbot.waitUntil(lambda: window.panes.context.current() is not None)

    assert (window.panes.content.geometry(), window.panes.context.geometry()) == before
    assert pane(window).title.text() == "PX-220 seal recall"


def test_the_details_of_all_groups_are_one_view(window: MainWindow, qtbot: QtBot) -> None:
    pumps = details_of(window, qtbot, chat_id("pumps"))
    direct = details_of(window, qtbot, chat_id("garam"))
    yard = details_of(window, qtbot, chat_id("yard"))

    assert (yard is pumps, yard is direct) == (True, False)
    assert yard.title.text() == "Yard"


def test_until_they_follow_the_old_details_act_on_what_they_show(window: MainWindow, qtbot: QtBot, desk: Desk) -> None:
    details_of(window, qtbot, chat_id("pumps"))
    window.open_chat(chat_id("yard"))

    pane(window).pinned.click()

    store = desk.station.desk.store
    pinned = [name for name in ("pumps", "yard") if (row := store.chat(chat_id(name))) is not None and row.pinned]
    assert (pane(window).title.text(), pinned) == ("PX-220 seal recall", ["pumps"])


def test_what_lies_over_the_details_goes_with_the_old_chat(window: MainWindow, qtbot: QtBot, desk: Desk) -> None:
    details = details_of(window, qtbot, chat_id("pumps"))
    details.show_members()
    dialog = details.ask_leave()
    assert dialog.isVisible()

    details_of(window, qtbot, chat_id("yard"))
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)

    assert not [one for one in details.findChildren(Dialog) if one.isVisible()]
    assert not details.findChildren(MembersPane)
    assert desk.station.desk.store.outbox_rows() == []


def test_opening_the_chat_that_is_open_leaves_its_details_alone(window: MainWindow, qtbot: QtBot) -> None:
    details = details_of(window, qtbot, chat_id("pumps"))
    over = details.show_members()

    window.open_chat(chat_id("pumps"))

    assert not window.chats.details_place.waits
    assert over.isVisible()


@pytest.mark.parametrize("wanted", [True, False])
def test_people_are_brought_in_at_once_beside_the_details(window: MainWindow, qtbot: QtBot, wanted: bool) -> None:
    window.want_details(wanted)
    window.open_chat(chat_id("pumps"))
    view = window.chats.view
    assert view is not None

    view.header.add.click()

    (dialog,) = pane(window).findChildren(AddPeopleDialog)
    assert (dialog.isVisible(), pane(window).window()) == (True, window)
    dialog.reject()


def test_details_that_are_asked_for_before_they_follow_are_shown_with_the_next_turn(
    window: MainWindow, qtbot: QtBot
) -> None:
    window.open_chat(chat_id("pumps"))
    asked = window.chats.details()

    qtbot.waitUntil(lambda: not window.chats.details_place.waits)

    assert asked is pane(window)
    assert asked is not None
    assert asked.isVisible()


def test_details_that_nobody_wants_are_not_made(window: MainWindow, qtbot: QtBot) -> None:
    window.want_details(False)
    window.open_chat(chat_id("pumps"))
    qtbot.waitUntil(lambda: not window.chats.details_place.waits)

    assert window.panes.context.current() is None


def test_what_is_typed_at_once_lands_in_the_field_of_the_new_chat(window: MainWindow, desk: Desk) -> None:
    window.activateWindow()
    for name in ("pumps", "garam", "yard", "pumps"):
        window.open_chat(chat_id(name))
        focus = QApplication.focusWidget()
        assert focus is not None
        QTest.keyClicks(focus, name)
    for name in ("garam", "yard"):
        window.open_chat(chat_id(name))
    window.chats.leave()

    store = desk.station.desk.store
    drafts = [store.draft(chat_id(name)).text for name in ("pumps", "garam", "yard")]
    assert drafts == ["pumpspumps", "garam", "yard"]
