"""What is done with one message: by its menu, by keys, in its row."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime, timedelta

import pytest
from PySide6.QtCore import QRect, Qt, QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from backend.contract.messaging import (
    AcknowledgeMessage,
    Forwarded,
    ForwardMessage,
    Message,
    SaveMessage,
    SendMessage,
    Version,
    Versions,
)
from desktop.features.messaging.presenter.conversation import ConversationPresenter
from desktop.features.messaging.view.conversation import ConversationView
from desktop.features.messaging.view.message.forward import ForwardDialog
from desktop.features.messaging.view.message.popovers import AcknowledgedPopover, HistoryPopover
from desktop.features.messaging.view.message.reminders import tomorrow
from desktop.net.links import MessageLink, link_to, read_link
from desktop.widgets.feed.types import Hit
from desktop.widgets.label import Label
from desktop.widgets.overlays.menu import Menu
from desktop.widgets.theme import Theme
from tests.desktop.features.office import DANIEL, Office
from tests.desktop.features.story import ME, MINA, YUTONG, said

pytestmark = [pytest.mark.gui, pytest.mark.qt_log_ignore("This plugin does not support", extend=True)]
Opener = Callable[..., ConversationView]


@pytest.fixture
def opened(office: Office, theme: Theme, qtbot: QtBot) -> Opener:
    def open_(*messages: Message) -> ConversationView:
        chat = office.chat((ME, MINA, YUTONG), title="Yard", messages=messages, read=len(messages))
        view = ConversationView(ConversationPresenter(chat, office.desk), theme)
        qtbot.addWidget(view)
        view.resize(640, 700)
        view.show()
        qtbot.waitExposed(view)
        view.activateWindow()
        qtbot.waitUntil(view.isActiveWindow)
        return view

    return open_


def commands(office: Office) -> list[object]:
    return [row.command for row in office.store.outbox_rows()]


def press(view: ConversationView, key: Qt.Key) -> None:
    view.feed.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(view.feed, key)


def test_a_takes_note_of_what_asks_for_it_once(office: Office, opened: Opener) -> None:
    view = opened(said(1, asks_acknowledgement=True))
    press(view, Qt.Key.Key_A)
    press(view, Qt.Key.Key_A)

    assert [type(command) for command in commands(office)] == [AcknowledgeMessage]
    assert view.painter.accessible(view.feed.stage.row(0)).endswith("You acknowledged · 1 of 2 acknowledged")


def test_nobody_takes_note_of_an_own_message(office: Office, opened: Opener) -> None:
    view = opened(said(1, ME, asks_acknowledgement=True))
    press(view, Qt.Key.Key_A)

    assert commands(office) == []
    assert "acknowledge" not in {hit.kind for hit in view.painter.hits(view.feed.stage.row(0), QRect(0, 0, 600, 90))}


def test_the_count_opens_the_names_of_those_who_took_note(opened: Opener) -> None:
    view = opened(said(1, YUTONG, asks_acknowledgement=True, acknowledged=(MINA,)))
    view.feed.hit.emit("1", Hit("acknowledged", QRect(0, 0, 9, 9), "1"))

    (popover,) = view.findChildren(AcknowledgedPopover)
    words = [label.text() for label in popover.findChildren(Label)]
    assert words == ["1 of 2 acknowledged", "해가람 Mina", "Not yet", "Me"]


def test_p_pins_for_everybody_and_takes_the_pin_away(office: Office, opened: Opener) -> None:
    view = opened(said(1))
    press(view, Qt.Key.Key_P)
    assert [pin.number for pin in office.store.pins(view.presenter.conversation)] == [1]
    press(view, Qt.Key.Key_P)

    assert office.store.pins(view.presenter.conversation) == []


def test_s_keeps_a_message_and_says_so(office: Office, opened: Opener) -> None:
    view = opened(said(1))
    words: list[str] = []
    view.said.connect(words.append)
    press(view, Qt.Key.Key_S)
    assert 1 in office.store.saved_numbers(view.presenter.conversation)
    press(view, Qt.Key.Key_S)

    assert 1 not in office.store.saved_numbers(view.presenter.conversation)
    assert words == ["Saved for yourself", "Removed from saved"]


def test_a_reminder_is_set_for_tomorrow_at_nine(office: Office, opened: Opener) -> None:
    view = opened(said(1))
    menu = view.actions_of.ask_reminder("1")
    assert menu is not None
    next(action for action in menu.actions() if action.text() == "Tomorrow 09:00").trigger()

    (command,) = commands(office)
    assert isinstance(command, SaveMessage)
    assert command.remind_at == tomorrow(office.clock.now())


def test_a_reminder_is_set_for_any_moment_to_come(office: Office, opened: Opener) -> None:
    view = opened(said(1))
    popover = view.actions_of.ask_moment("1")
    popover.time.set_text("25:00")
    popover.take()
    assert popover.time.error() == "Write the time like 09:00"
    day = datetime.now().astimezone() + timedelta(days=3)
    popover.days.grid.choose(popover.days.grid.day.addDays(2))
    popover.time.set_text("7.30")
    popover.take()

    (command,) = commands(office)
    assert isinstance(command, SaveMessage)
    assert command.remind_at is not None
    assert (command.remind_at.astimezone().hour, command.remind_at.astimezone().minute) == (7, 30)
    assert command.remind_at < day + timedelta(days=1)


def test_c_copies_a_message_as_it_was_written(opened: Opener) -> None:
    view = opened(said(1, text="- **Flange** `C`"))
    press(view, Qt.Key.Key_C)

    assert QGuiApplication.clipboard().text() == "- **Flange** `C`"


def test_with_large_text_the_list_of_who_gets_it_gives_up_its_room(
    office: Office, opened: Opener, theme: Theme
) -> None:
    for number in range(9):
        office.chat((ME, YUTONG), title=f"Pumps {number}", messages=[said(1)], read=1)
    theme.text_scale = 2.0
    view = opened(said(1, text="**Flange** C"))
    view.resize(1280, 800)
    dialog = view.actions_of.forward("1")
    assert isinstance(dialog, ForwardDialog)
    for name in ("pumps 1", "pumps 2", "pumps 3"):
        dialog.picker.field.setText(name)
        QTest.keyClick(dialog.picker.field, Qt.Key.Key_Return)

    assert dialog.height() <= view.height()
    assert dialog.picker.list.height() >= theme.px(56)
    assert dialog.picker.list.verticalScrollBar().maximum() > 0
    assert dialog.rect().contains(dialog.buttons["forward"].geometry())


def test_a_message_goes_on_to_a_chat_and_to_a_stranger_with_a_comment(office: Office, opened: Opener) -> None:
    other = office.chat((ME, YUTONG), title="Pumps", messages=[said(1)], read=1)
    view = opened(said(1, text="**Flange** C"))
    dialog = view.actions_of.forward("1")
    assert isinstance(dialog, ForwardDialog)
    dialog.picker.field.setText("pum")
    QTest.keyClick(dialog.picker.field, Qt.Key.Key_Return)
    dialog.picker.field.setText("daniel")
    QTest.keyClick(dialog.picker.field, Qt.Key.Key_Return)
    assert [chip.text() for chip in dialog.tokens.chips()] == ["Pumps", "Daniel Okafor"]
    dialog.comment.set_text("Please look")
    dialog.choose("forward")

    here = view.presenter.conversation
    direct = office.actions.open_direct(DANIEL)
    sent = [one for one in commands(office) if isinstance(one, ForwardMessage | SendMessage)]
    assert [one.conversation for one in sent] == [other, other, direct, direct]
    assert [one.source for one in sent if isinstance(one, ForwardMessage)] == [here, here]


def test_nothing_goes_on_before_a_chat_is_chosen(office: Office, opened: Opener) -> None:
    view = opened(said(1))
    press(view, Qt.Key.Key_F)

    (dialog,) = view.findChildren(ForwardDialog)
    assert not dialog.buttons["forward"].isEnabled()
    dialog.choose("cancel")
    assert commands(office) == []


def test_edited_shows_what_a_message_said_before(office: Office, opened: Opener) -> None:
    at = datetime(2026, 3, 10, 9, tzinfo=UTC)
    view = opened(said(1, text="Two", edited_at=at))
    office.doors.behind["versions"] = Versions(versions=(Version(text="<b>One</b>", replaced_at=at),))
    view.feed.hit.emit("1", Hit("history", QRect(0, 0, 9, 9), "1"))
    office.settle()

    (popover,) = view.findChildren(HistoryPopover)
    assert [label.text() for label in popover.findChildren(Label)][2] == "<b>One</b>"


def test_offline_the_earlier_text_is_not_promised(opened: Opener, office: Office) -> None:
    view = opened(said(1, text="Two", edited_at=datetime(2026, 3, 10, 9, tzinfo=UTC)))
    words: list[str] = []
    view.refused.connect(words.append)
    view.feed.hit.emit("1", Hit("history", QRect(0, 0, 9, 9), "1"))
    office.settle()

    assert words == ["The earlier text cannot be shown now"]


def test_only_addresses_of_web_and_mail_are_opened(opened: Opener, monkeypatch: pytest.MonkeyPatch) -> None:
    went: list[QUrl] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", went.append)
    view = opened(said(1, text="[here](https://a.org/x)"))
    row = view.feed.stage.row(0)
    (link,) = [hit for hit in view.painter.hits(row, QRect(0, 0, 600, 90)) if hit.kind == "link"]
    view.feed.activate(0, link)
    view.open_link("file:///etc/passwd")

    assert link.tip == "https://a.org/x"
    assert went == [QUrl("https://a.org/x")]


def test_a_link_is_copied_from_its_menu(opened: Opener) -> None:
    view = opened(said(1, text="[here](https://a.org/x)"))
    menu = view.actions_of.menu_for("1", Hit("link", QRect(), "https://a.org/x"))
    assert menu is not None
    next(action for action in menu.actions() if action.text() == "Copy link").trigger()

    assert QGuiApplication.clipboard().text() == "https://a.org/x"


def test_words_that_were_found_are_marked_where_they_are_shown(opened: Opener) -> None:
    view = opened(said(1, text="**Flange** C"), said(2))
    before = view.feed.grab().toImage()
    view.show_hits({1: [(2, 8)]})
    marked = view.feed.grab().toImage()
    view.show_hits({})

    assert marked != before
    assert view.feed.grab().toImage() == before


def test_a_part_of_a_selection_keeps_its_markup(opened: Opener) -> None:
    view = opened(said(1, text="the **flange** C"))
    view.select_row("1")

    assert view.feed.selected_text() == "the **flange** C"
    assert view.painter.text(view.feed.stage.row(0)) == "the flange C"


def test_what_was_forwarded_says_from_whom(opened: Opener) -> None:
    at = datetime(2025, 10, 9, 12, tzinfo=UTC)
    view = opened(said(1, text="Hello", forwarded=Forwarded(author=YUTONG, at=at)))

    assert "Forwarded from 陈雨桐, 9 Oct 2025" in view.painter.accessible(view.feed.stage.row(0))


def test_the_newest_pin_stands_above_the_feed_and_leads_there_in_turn(office: Office, opened: Opener) -> None:
    view = opened(*(said(number, text=f"**Line** {number}") for number in range(1, 100)))
    assert not view.pinned.isVisible()
    for number in (3, 90):
        office.clock.moment += timedelta(minutes=1)
        office.actions.pin_message(view.presenter.conversation, number, on=True)
    assert view.pinned.accessibleName() == "Pinned, Mina: Line 90, 1 of 2"
    view.pinned.click()
    view.pinned.click()

    assert view.pinned.accessibleName() == "Pinned, Mina: Line 90, 1 of 2"
    shown = view.feed.visible_range()
    assert shown is not None
    assert shown[0] <= 2 <= shown[1]


def test_the_pin_is_not_shown_twice_beside_the_details(office: Office, opened: Opener) -> None:
    view = opened(said(1))
    office.actions.pin_message(view.presenter.conversation, 1, on=True)
    view.set_details_shown(True)
    assert not view.pinned.isVisible()
    view.set_details_shown(False)

    assert view.pinned.isVisible()


def test_a_mention_of_everybody_leads_to_the_members(opened: Opener) -> None:
    view = opened(said(1, text="@all"))
    wanted: list[bool] = []
    view.details_toggled.connect(wanted.append)
    view.feed.hit.emit("1", Hit("mention", QRect(), view.presenter.conversation.hex))

    assert wanted == [True]


def test_marks_stand_beside_a_message_as_soon_as_it_is_pinned_or_kept(office: Office, opened: Opener) -> None:
    view = opened(said(1), said(2))
    chat = view.presenter.conversation
    office.actions.pin_message(chat, 1, on=True)
    office.actions.save_message(chat, 1, on=True)
    assert view.painter.accessible(view.feed.stage.row(0)).endswith("Pinned, Saved")
    office.actions.pin_message(chat, 1, on=False)
    office.actions.save_message(chat, 1, on=False)

    assert view.painter.accessible(view.feed.stage.row(0)).endswith("Hello")


def test_a_mark_opens_the_menu_where_it_is_taken_away(office: Office, opened: Opener) -> None:
    view = opened(said(1))
    office.actions.pin_message(view.presenter.conversation, 1, on=True)
    view.feed.hit.emit("1", Hit("marks", QRect(0, 0, 9, 9), "1"))

    (menu,) = [menu for menu in view.findChildren(Menu) if menu.isVisible()]
    assert "Unpin" in [action.text() for action in menu.actions()]
    menu.close()


def test_a_link_to_a_message_is_copied_and_leads_back_to_it(opened: Opener) -> None:
    view = opened(said(1), said(2))
    view.actions_of.copy_link("2")

    assert read_link(QGuiApplication.clipboard().text()) == MessageLink(view.presenter.conversation, 2)
    assert view.presenter.link("not sent yet") == ""


def test_messages_stand_closer_and_pictures_are_smaller_where_that_is_wished(opened: Opener, theme: Theme) -> None:
    view = opened(said(1), said(2))
    row, wide = view.feed.stage.row(0), view.feed.width()
    high, beside = view.painter.height(row, wide), view.painter.parts(row, wide).body.left()
    theme.density = "compact"

    assert view.painter.height(row, wide) < high
    assert view.painter.parts(row, wide).body.left() == beside - 8
    theme.density = "comfortable"


def test_our_own_links_stay_in_the_window_and_invites_are_no_links(
    opened: Opener, monkeypatch: pytest.MonkeyPatch
) -> None:
    view = opened(said(1))
    outside: list[QUrl] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", outside.append)
    wanted: list[str] = []
    view.link_wanted.connect(wanted.append)
    ours = link_to(view.presenter.conversation, 1)
    for address in (ours, "atrium://10.0.0.1/ATR-7KQ2-M4XD-90AB", "file:///etc/passwd"):
        view.open_link(address)

    assert (wanted, outside) == ([ours], [])
