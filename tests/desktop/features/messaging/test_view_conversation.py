"""The content pane of a chat."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta

import pytest
from PySide6.QtCore import QDate, QPoint, QRect, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QMainWindow
from pytestqt.qtbot import QtBot

from backend.contract.base import ConversationId
from backend.contract.messaging import Message, ReadMoved
from desktop.features.messaging.presenter.conversation import ConversationPresenter
from desktop.features.messaging.store import MessagingStore, StoredMessage
from desktop.features.messaging.view.conversation import ConversationView
from desktop.features.messaging.view.message.popovers import ProfilePopover, ReadersPopover
from desktop.sync.status import State
from desktop.widgets.feed.types import Hit
from desktop.widgets.overlays.dialog import Dialog
from desktop.widgets.overlays.menu import Menu
from desktop.widgets.theme import Theme
from tests.desktop.features.office import Office, heard
from tests.desktop.features.story import ME, MINA, YUTONG, said

pytestmark = [pytest.mark.gui, pytest.mark.qt_log_ignore("This plugin does not support", extend=True)]
Opener = Callable[[ConversationId], ConversationView]


@pytest.fixture
def opened(office: Office, theme: Theme, qtbot: QtBot) -> Opener:
    def open_(chat: ConversationId) -> ConversationView:
        presenter = ConversationPresenter(chat, office.desk)
        view = ConversationView(presenter, theme)
        qtbot.addWidget(view)
        view.resize(640, 700)
        view.show()
        qtbot.waitExposed(view)
        view.activateWindow()
        qtbot.waitUntil(view.isActiveWindow)
        return view

    return open_


def group(office: Office, *messages: Message, read: int | None = None) -> ConversationId:
    read = len(messages) if read is None else read
    return office.chat((ME, MINA, YUTONG), title="Yard", messages=messages, read=read)


def entries(menu: Menu | None) -> list[str]:
    return [] if menu is None else [action.text() for action in menu.actions() if action.text()]


def fresh(office: Office, number: int, text: str = "Mine") -> Message:
    return said(number, ME, text, at=office.clock.moment)


def test_the_header_names_the_chat_and_counts_its_members(office: Office, opened: Opener) -> None:
    view = opened(group(office, said(1)))

    assert view.header.title() == "Yard"
    assert view.header.detail() == "3 members · 2 departments"
    assert view.header.add.isVisible()


def test_a_direct_chat_shows_presence_and_then_typing(office: Office, opened: Opener) -> None:
    chat = office.chat((ME, MINA), messages=[said(1)])
    view = opened(chat)

    office.line.comes(MINA)
    assert view.header.detail() == "Team lead · Sales · Here"
    office.line.types(chat, MINA)
    assert view.header.detail() == view.typing.text() == "해가람 Mina is typing"


def test_what_is_seen_in_the_window_is_read(office: Office, opened: Opener, qtbot: QtBot) -> None:
    chat = group(office, said(1), said(2), said(3), read=1)
    opened(chat)

    qtbot.waitUntil(lambda: office.store.read_number(chat) == 3)


def test_a_long_chat_opens_at_its_unread_line(office: Office, opened: Opener) -> None:
    view = opened(group(office, *(said(number) for number in range(1, 101)), read=40))

    shown = view.feed.visible_range()
    assert shown is not None
    assert shown[0] <= 40 <= shown[1]
    assert not view.feed.is_at_bottom()


def test_sending_goes_to_the_end(office: Office, opened: Opener) -> None:
    view = opened(group(office, *(said(number) for number in range(1, 101)), read=40))
    QTest.keyClicks(view.composer.editor, "Here I am")
    QTest.keyClick(view.composer.editor, Qt.Key.Key_Return)

    assert view.feed.is_at_bottom()


def test_an_own_fresh_message_can_be_edited_and_recalled(office: Office, opened: Opener) -> None:
    view = opened(group(office, said(1), fresh(office, 2)))

    assert entries(view.actions_of.menu_for("1")) == [
        *("Reply", "React", "Acknowledge", "Forward", "Copy text", "Select text"),
        "Copy link to the message",
        *("Pin for everybody", "Save for yourself", "Remind me…"),
    ]
    assert entries(view.actions_of.menu_for("2"))[-2:] == ["Edit", "Recall"]


def test_after_a_day_an_own_message_stays_as_it_is(office: Office, opened: Opener) -> None:
    view = opened(group(office, fresh(office, 1)))
    said_: list[str] = []
    view.refused.connect(said_.append)
    office.clock.moment += timedelta(hours=25)

    assert "Edit" not in entries(view.actions_of.menu_for("1"))
    view.feed.action.emit("1", "recall")
    view.feed.action.emit("1", "edit")
    assert said_ == ["A message can be recalled for 24 hours", "A message can be edited for 24 hours"]


def test_recalling_asks_and_the_safe_answer_comes_first(office: Office, opened: Opener) -> None:
    chat = group(office, fresh(office, 1, "Secret"))
    view = opened(chat)

    dialog = view.actions_of.ask_recall("1")
    assert isinstance(dialog, Dialog)
    assert [button.words() for button in dialog.buttons.values()] == ["Keep it", "Delete for all"]
    dialog.choose("keep")
    assert office.text(chat, 1) == "Secret"

    dialog = view.actions_of.ask_recall("1")
    assert dialog is not None
    dialog.choose("delete")
    assert office.store.messages(chat, 1, 1)[1].message.recalled


@pytest.mark.parametrize(("key", "expected"), [(Qt.Key.Key_R, "reply"), (Qt.Key.Key_E, "edit")])
def test_letters_act_on_the_message_under_the_ring(office: Office, opened: Opener, key: Qt.Key, expected: str) -> None:
    view = opened(group(office, said(1), fresh(office, 2)))
    view.feed.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(view.feed, key)

    composing = view.presenter.composer
    assert (composing.reply_number if expected == "reply" else composing.edit_number) == 2
    assert view.composer.quote.isVisible()


def test_a_quote_leads_to_its_message(office: Office, opened: Opener) -> None:
    messages = [said(number) for number in range(1, 100)]
    view = opened(group(office, *messages, said(100, reply_to=3)))

    view.feed.hit.emit("100", Hit("quote", QRect(), "3"))

    shown = view.feed.visible_range()
    assert shown is not None
    assert shown[0] <= 2 <= shown[1]


def test_the_readers_of_an_own_message_are_named(office: Office, opened: Opener) -> None:
    chat = group(office, fresh(office, 1))
    view = opened(chat)
    office.hear(chat, ReadMoved(conversation=chat, person=MINA, number=1))

    view.feed.hit.emit("1", Hit("read_list", QRect(0, 0, 10, 10), "1"))

    assert [type(one) for one in QApplication.topLevelWidgets() if isinstance(one, ReadersPopover) and one.isVisible()]


def test_a_name_opens_the_profile_from_which_one_writes(office: Office, opened: Opener) -> None:
    view = opened(group(office, said(1)))
    wanted: list[object] = []
    view.open_chat_with.connect(wanted.append)

    view.feed.hit.emit("1", Hit("author", QRect(0, 0, 10, 10), MINA.hex))
    (popover,) = [one for one in view.findChildren(ProfilePopover) if one.isVisible()]
    popover.message_wanted.emit(MINA)

    assert wanted == [MINA]


def test_a_refused_message_is_retried_or_deleted_in_its_row(office: Office, opened: Opener) -> None:
    chat = group(office, said(1))
    view = opened(chat)
    command = office.actions.send(chat, "Hi")
    office.refuse(command)
    key = f"pending:{command}"
    assert entries(view.actions_of.menu_for(key)) == ["Copy text", "Retry", "Delete"]

    view.feed.hit.emit(key, Hit("delete", QRect()))

    assert office.store.pending(chat) == []


def test_a_reaction_is_set_with_two_keys_of_the_mouse(office: Office, opened: Opener) -> None:
    chat = group(office, said(1))
    view = opened(chat)

    view.actions_of.ask_reaction("1", QRect(0, 0, 10, 10))
    view.actions_of.quick.buttons["🎉"].click()

    assert [one.emoji for one in office.store.messages(chat, 1, 1)[1].message.reactions] == ["🎉"]


def test_copying_takes_the_text_alone(office: Office, opened: Opener) -> None:
    view = opened(group(office, said(1, text="Flange C")))

    view.actions_of.copy("1")
    assert QGuiApplication.clipboard().text() == "Flange C"
    view.actions_of.select("1")
    assert view.feed.selected_text() == "Flange C"


def test_a_day_is_jumped_to(office: Office, opened: Opener) -> None:
    start = office.clock.moment - timedelta(days=100)
    messages = [said(number, at=start + timedelta(days=number)) for number in range(1, 101)]
    view = opened(group(office, *messages))
    day = (start + timedelta(days=20)).date()

    view.days.chosen.emit(QDate(day.year, day.month, day.day))

    shown = view.feed.visible_range()
    assert shown is not None
    assert shown[0] <= 19 <= shown[1]


def test_the_calendar_is_used_by_keys_and_never_leaves_today(opened: Opener, office: Office) -> None:
    view = opened(group(office, said(1)))
    grid = view.days.grid
    grid.choose(QDate(2026, 3, 10))
    for key in (Qt.Key.Key_Left, Qt.Key.Key_Up, Qt.Key.Key_PageUp):
        QTest.keyClick(grid, key)
    assert grid.day == QDate(2026, 2, 2)

    grid.choose(QDate.currentDate().addDays(9))
    assert grid.day == QDate.currentDate()


def test_the_composer_says_that_it_waits_when_the_line_goes(office: Office, opened: Opener) -> None:
    view = opened(group(office, said(1)))
    office.line.goes(State.OFFLINE)

    assert view.composer.send.words() == "Add to outbox"
    assert view.presenter.source.count() == 2


def test_a_hidden_chat_reads_nothing_and_keeps_its_draft(office: Office, opened: Opener) -> None:
    chat = group(office, said(1))
    view = opened(chat)
    view.composer.insert("Half a thought")
    view.hide()
    office.say(chat, MINA)
    view.presenter.tell_read()

    assert office.store.read_number(chat) == 1
    assert office.store.draft(chat).text == "Half a thought"


def test_a_view_dies_with_its_window(office: Office, opened: Opener) -> None:
    view = opened(group(office, said(1)))
    view.presenter.close()
    view.deleteLater()
    QApplication.sendPostedEvents()
    QApplication.processEvents()

    office.line.goes(State.OFFLINE)


def test_the_menu_opens_at_its_row(office: Office, opened: Opener) -> None:
    view = opened(group(office, said(1)))
    view.actions_of.open_menu("1", view.mapToGlobal(QPoint(10, 10)))

    menus = [menu for menu in view.findChildren(Menu) if menu.isVisible()]
    assert len(menus) == 1
    menus[0].close()


def test_a_chat_opened_behind_a_dialog_is_read_when_the_dialog_has_closed(
    office: Office, theme: Theme, qtbot: QtBot
) -> None:
    window = QMainWindow()
    qtbot.addWidget(window)
    window.show()
    dialog = QDialog(window)
    dialog.show()
    dialog.activateWindow()
    qtbot.waitUntil(dialog.isActiveWindow)
    chat = group(office, *(said(number) for number in (1, 2)), read=1)
    window.setCentralWidget(ConversationView(ConversationPresenter(chat, office.desk), theme))
    assert office.desk.store.read_number(chat) == 1

    dialog.close()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)

    qtbot.waitUntil(lambda: office.desk.store.read_number(chat) == 2)


def test_the_calendar_opens_at_the_day_on_show_and_takes_a_typed_day(office: Office, opened: Opener) -> None:
    view = opened(group(office, said(1)))
    view.header.date_wanted.emit()
    facts = view.presenter.source.facts_at(0)
    assert facts is not None
    on_show = facts.at.astimezone()
    shown = view.days.grid.day
    assert (shown.year(), shown.month(), shown.day()) == (on_show.year, on_show.month, on_show.day)

    QTest.keyClick(view.days.grid, Qt.Key.Key_PageUp, Qt.KeyboardModifier.ShiftModifier)
    assert view.days.grid.day == shown.addYears(-1)

    taken: list[QDate] = []
    view.days.chosen.connect(taken.append)
    QTest.keyClicks(view.days.typed.edit, "2019-03-01")
    QTest.keyClick(view.days.typed.edit, Qt.Key.Key_Return)
    assert taken == [QDate(2019, 3, 1)]


def test_a_hidden_chat_takes_what_came_when_it_is_seen_again(
    office: Office, opened: Opener, monkeypatch: pytest.MonkeyPatch
) -> None:
    chat = group(office, said(1), read=1)
    view = opened(chat)
    read = list[ConversationId]()
    messages = MessagingStore.messages

    def count(store: MessagingStore, where: ConversationId, first: int, last: int) -> dict[int, StoredMessage]:
        read.append(where)
        return messages(store, where, first, last)

    view.hide()
    with monkeypatch.context() as patch:
        patch.setattr(MessagingStore, "messages", count)
        for _ in range(3):
            office.say(chat, MINA)
    assert (view.presenter.source.count(), view.presenter.unread_index, read) == (1, None, [])

    view.show()

    assert view.presenter.source.count() == 4
    assert view.feed.visible_range() == (0, 3)
    assert view.presenter.unread_index == 1


def test_what_a_hidden_chat_could_not_send_is_said_at_once(office: Office, opened: Opener) -> None:
    chat = group(office, said(1))
    view = opened(chat)
    reasons = heard(view.presenter.refused)
    view.hide()

    command = office.desk.actions.send(chat, "Once more")
    office.refuse(command)

    assert len(reasons) == 1
