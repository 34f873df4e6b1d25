"""The list pane of chats."""

from __future__ import annotations

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from backend.contract.base import ConversationId
from backend.contract.messaging import Member, MemberRole, RolesChanged
from desktop.features.messaging.presenter.chat_list import ARCHIVE, ChatListPresenter, Filter
from desktop.features.messaging.view.chat_list import ChatListView
from desktop.sync.status import State
from desktop.widgets.lists.rows import Row
from desktop.widgets.overlays.dialog import Dialog
from desktop.widgets.theme import Theme
from tests.desktop.features.office import Office
from tests.desktop.features.story import ME, MINA, said

pytestmark = [pytest.mark.gui, pytest.mark.qt_log_ignore("This plugin does not support", extend=True)]


@pytest.fixture
def chats(office: Office) -> list[ConversationId]:
    now = office.clock.moment
    people = office.chat((ME, MINA), messages=[said(1, at=now)], read=1)
    groups = [office.chat(title=f"no {n}", messages=[said(1, at=now - timedelta(hours=n))], read=1) for n in (1, 2)]
    return [people, *groups]


@pytest.fixture
def view(office: Office, chats: list[ConversationId], theme: Theme, qtbot: QtBot) -> ChatListView:
    made = ChatListView(ChatListPresenter(office.desk), theme)
    qtbot.addWidget(made)
    made.resize(304, 600)
    made.show()
    qtbot.waitExposed(made)
    return made


def names(view: ChatListView) -> list[str]:
    return [
        str(row.data(Qt.ItemDataRole.DisplayRole))
        for row in (view.model.index(n, 0) for n in range(view.model.rowCount()))
    ]


def test_rows_and_sections_are_listed_for_the_eye_and_the_ear(view: ChatListView) -> None:
    assert names(view) == ["Today", "해가람", "no 1", "no 2"]
    spoken = view.model.index(2, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken.startswith("no 1, ")


def test_arrows_and_enter_open_a_chat_and_skip_headings(view: ChatListView, chats: list[ConversationId]) -> None:
    opened: list[object] = []
    view.open_chat.connect(opened.append)
    view.list.setFocus(Qt.FocusReason.TabFocusReason)
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Return):
        QTest.keyClick(view.list, key)

    assert opened == [chats[2]]


def test_news_leaves_the_keyboard_where_it_is(office: Office, view: ChatListView, chats: list[ConversationId]) -> None:
    view.activateWindow()
    view.list.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(view.list, Qt.Key.Key_Down)
    stands_on = view.list.currentIndex().data()

    office.say(chats[2], MINA)
    office.settle()

    assert names(view) == ["Today", "no 2", "해가람", "no 1"]
    assert view.list.currentIndex().data() == stands_on


def test_the_open_chat_is_marked(view: ChatListView, chats: list[ConversationId]) -> None:
    view.presenter.set_open(chats[2])

    assert view.list.currentIndex().data() == "no 2"


def test_chips_filter_and_say_when_nothing_is_left(view: ChatListView) -> None:
    view.chips[Filter.UNREAD].click()
    assert view.nothing.isVisible()
    assert view.nothing.text() == "Everything is read"

    view.chips[Filter.ALL].click()
    assert view.list.isVisible()


GROUP_MENU = ["Pin", "Mute", "Tell mentions only", "Mark as read", "Leave the group"]


def lead(office: Office, group: ConversationId) -> None:
    """Make the reader the owner of a group."""
    office.hear(group, RolesChanged(members=(Member(person=ME, role=MemberRole.OWNER),)))


def test_the_menu_offers_what_fits_the_chat(office: Office, view: ChatListView, chats: list[ConversationId]) -> None:
    office.say(chats[1], MINA)
    view.presenter.reload()

    group, person = view.menu_for(chats[1].hex), view.menu_for(MINA.hex)

    assert group is not None
    assert person is not None
    assert [a.text() for a in group.actions() if a.text()] == GROUP_MENU
    assert [a.text() for a in person.actions() if a.text()] == ["Pin", "Mute"]


def test_reading_from_the_menu_reads_everything(
    office: Office, view: ChatListView, chats: list[ConversationId]
) -> None:
    number = office.say(chats[1], MINA)
    chat = office.store.chat(chats[1])
    assert chat is not None

    view.presenter.mark_read(chat)

    assert office.store.read_number(chats[1]) == number


def test_a_group_that_one_leads_is_archived_after_a_question_and_opened_again(
    office: Office, view: ChatListView, chats: list[ConversationId]
) -> None:
    lead(office, chats[1])
    view.presenter.reload()
    menu = view.menu_for(chats[1].hex)
    assert menu is not None
    assert "Archive the group" in {action.text() for action in menu.actions()}

    view.ask_archive(chats[1].hex)
    (dialog,) = view.findChildren(Dialog)
    dialog.choose("archive")
    view.presenter.reload()
    assert keys(view)[-1] == ARCHIVE
    again = view.menu_for(chats[1].hex)
    assert again is not None
    assert "Open the group again" in {action.text() for action in again.actions()}


def test_archived_groups_are_shown_on_wish_and_last(
    office: Office, view: ChatListView, chats: list[ConversationId]
) -> None:
    office.actions.change_group(chats[1], archived=True)
    view.presenter.reload()
    assert chats[1].hex not in keys(view)

    view.list.chosen.emit(ARCHIVE)
    assert keys(view)[-2:] == [ARCHIVE, chats[1].hex]
    view.presenter.show(Filter.UNREAD)
    assert ARCHIVE not in keys(view)


def test_an_open_group_stays_in_the_list_when_it_is_archived(
    office: Office, view: ChatListView, chats: list[ConversationId]
) -> None:
    view.presenter.set_open(chats[1])
    office.actions.change_group(chats[1], archived=True)
    view.presenter.reload()

    assert keys(view)[-2:] == [ARCHIVE, chats[1].hex]


def test_telling_mentions_only_lets_a_muted_chat_speak_and_is_said(
    office: Office, view: ChatListView, chats: list[ConversationId]
) -> None:
    office.actions.mute(chats[1], on=True)
    chat = office.store.chat(chats[1])
    assert chat is not None
    view.presenter.tell_mentions_only(chat)
    view.presenter.reload()

    row = next(row for row in view.presenter.rows() if isinstance(row, Row) and row.key == chats[1].hex)
    assert (row.muted, row.quiet) == (False, True)
    assert "mentions only" in row.accessible


def keys(view: ChatListView) -> list[str]:
    return [row.key for row in view.presenter.rows() if isinstance(row, Row)]


def test_leaving_asks_first(office: Office, view: ChatListView, chats: list[ConversationId]) -> None:
    view.ask_leave(chats[1].hex)
    (dialog,) = view.findChildren(Dialog)
    assert [button.words() for button in dialog.buttons.values()] == ["Stay", "Leave"]

    dialog.choose("leave")
    assert [row.conversation for row in office.store.outbox_rows()] == [chats[1]]


def test_a_narrow_list_shows_pictures_only(view: ChatListView) -> None:
    view.resize(72, 600)

    assert str(view.list.shape) == "avatar"
    assert not view.search.isVisible()
    assert view.new_chat.isVisible()

    view.resize(304, 600)
    assert str(view.list.shape) == "comfortable"
    assert view.search.isVisible()


def test_the_age_of_the_list_is_told_while_offline(office: Office, view: ChatListView) -> None:
    assert not view.stale.isVisible()

    office.line.goes(State.OFFLINE)

    assert view.stale.isVisible()
    assert view.stale.text().startswith("as of ")
    assert view.search.accessibleName() == "Search this computer"


def test_news_keeps_the_place_of_the_scroll_bar(office: Office, view: ChatListView) -> None:
    for number in range(40):
        office.chat(title=f"more {number}", messages=[said(1)], read=1)
    view.presenter.reload()
    office.settle()
    view.list.verticalScrollBar().setValue(300)

    view.presenter.changed.emit()

    assert view.list.verticalScrollBar().value() == 300


def test_without_chats_one_is_told_to_say_hello(office: Office, theme: Theme, qtbot: QtBot) -> None:
    view = ChatListView(ChatListPresenter(office.desk), theme, may_invite=True)
    qtbot.addWidget(view)
    view.show()
    wanted: list[None] = []
    view.invite_wanted.connect(lambda: wanted.append(None))

    assert view.hello.isVisible()
    view.hello.button.click()
    assert wanted == [None]
