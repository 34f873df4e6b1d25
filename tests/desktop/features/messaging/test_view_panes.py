"""Details, outbox and new chats."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from backend.contract.base import ConversationId, PersonId
from backend.contract.messaging import (
    Conversation,
    ConversationKind,
    ConversationSnapshot,
    Member,
    MemberRole,
    Preferences,
)
from desktop.features.messaging.presenter.keeping.outbox import OutboxPresenter
from desktop.features.messaging.presenter.new_chat import NewChatPresenter
from desktop.features.messaging.view.new_chat import NewChatDialog
from desktop.features.messaging.view.outbox import OutboxView, WaitingRow
from desktop.sync.changes import Collector
from desktop.sync.status import State
from desktop.widgets.controls.buttons import Button
from desktop.widgets.theme import Theme
from tests.desktop.features.office import DANIEL, Office
from tests.desktop.features.story import ME, MINA, said

pytestmark = [pytest.mark.gui, pytest.mark.qt_log_ignore("This plugin does not support", extend=True)]


def group(office: Office, owner: PersonId = ME) -> ConversationId:
    chat = office.chat((ME, MINA), title="Yard", messages=[said(1)], read=1)
    part = ConversationSnapshot(
        conversation=Conversation(id=chat, kind=ConversationKind.GROUP, title="Yard"),
        members=tuple(
            Member(person=one, role=MemberRole.OWNER if one == owner else MemberRole.MEMBER) for one in (ME, MINA)
        ),
        messages=(said(1),),
        first=1,
        last=1,
        read=1,
        preferences=Preferences(),
        seq=1,
    )
    with office.cache.write() as connection:
        office.room.replace(connection, part, Collector())
    return chat


def shown(widget: QWidget, qtbot: QtBot) -> None:
    qtbot.addWidget(widget)
    widget.resize(304, 700)
    widget.show()
    qtbot.waitExposed(widget)


def words(widget: QWidget) -> list[str]:
    return [label.text() for label in widget.findChildren(QLabel) if label.isVisible()]


def test_the_outbox_names_what_waits_and_what_failed(office: Office, theme: Theme, qtbot: QtBot) -> None:
    chat = group(office)
    office.line.goes(State.OFFLINE)
    office.actions.send(chat, "Protocol draft is done")
    failed = office.actions.send(chat, "Too late")
    office.refuse(failed, "messaging.reply_not_visible")
    view = OutboxView(OutboxPresenter(office.desk), theme)
    shown(view, qtbot)

    texts = words(view)
    assert "The message you answer is no longer there." in texts
    assert any(text.startswith("Waiting since") for text in texts)
    assert "While you are offline" in texts
    assert view.badge.text() == "2"
    assert [row.accessibleName().split(", ")[1] for row in view.findChildren(WaitingRow)] == [
        "Too late",
        "Protocol draft is done",
    ]


def test_a_failed_thing_is_retried_or_thrown_away(office: Office, theme: Theme, qtbot: QtBot) -> None:
    chat = group(office)
    for text in ("one", "two"):
        office.refuse(office.actions.send(chat, text))
    view = OutboxView(OutboxPresenter(office.desk), theme)
    shown(view, qtbot)

    by_words = {button.words(): button for button in view.findChildren(WaitingRow)[0].findChildren(Button)}
    by_words["Retry"].click()
    office.settle()
    assert [row.failed for row in view.presenter.rows()] == [True, False]
    delete = {button.words(): button for button in view.findChildren(Button) if button.isVisible()}["Delete"]
    delete.click()
    assert len(view.presenter.rows()) == 1


def test_rows_of_the_outbox_that_say_the_same_stay_and_keep_the_keyboard(
    office: Office, theme: Theme, qtbot: QtBot
) -> None:
    chat = group(office)
    office.line.goes(State.OFFLINE)
    for text in ("one", "two", "three"):
        office.actions.send(chat, text)
    view = OutboxView(OutboxPresenter(office.desk), theme)
    shown(view, qtbot)
    before = {row.row.text: row for row in view.findChildren(WaitingRow)}
    before["two"].setFocus(Qt.FocusReason.TabFocusReason)

    office.actions.discard(before["one"].row.command)
    office.actions.send(chat, "four")
    office.refuse(before["three"].row.command)
    office.settle()
    qtbot.waitUntil(lambda: sum(row.isVisible() for row in view.findChildren(WaitingRow)) == 3)

    order = sorted((row for row in view.findChildren(WaitingRow) if row.isVisible()), key=lambda row: row.y())
    assert [row.row.text for row in order] == ["three", "two", "four"]
    assert order[1] is before["two"]
    assert order[0] is not before["three"]
    assert view.focusWidget() is before["two"]
    QTest.keyClick(before["two"], Qt.Key.Key_Tab)
    assert view.focusWidget() is order[2]
    for _stop in range(3):
        QTest.keyClick(view.focusWidget(), Qt.Key.Key_Backtab)
    assert view.focusWidget() is order[0].stops[1]


def test_an_outbox_that_nobody_sees_waits_until_it_is_shown(office: Office, theme: Theme, qtbot: QtBot) -> None:
    chat = group(office)
    office.line.goes(State.OFFLINE)
    view = OutboxView(OutboxPresenter(office.desk), theme)
    office.actions.send(chat, "one")
    assert view.findChildren(WaitingRow) == []

    shown(view, qtbot)
    assert [row.row.text for row in view.findChildren(WaitingRow)] == ["one"]


def test_reading_marks_are_no_business_of_the_outbox(office: Office) -> None:
    chat = office.chat((ME, MINA), title="Yard", messages=[said(1)])
    office.actions.mark_read(chat, 1)

    assert OutboxPresenter(office.desk).rows() == []


def new_chat(office: Office, qtbot: QtBot) -> tuple[NewChatDialog, list[object]]:
    dialog = NewChatDialog(NewChatPresenter(office.desk))
    qtbot.addWidget(dialog)
    opened: list[object] = []
    dialog.opened.connect(opened.append)
    dialog.open()
    return dialog, opened


def test_enter_in_the_empty_field_opens_the_chat_with_the_one_who_is_chosen(office: Office, qtbot: QtBot) -> None:
    dialog, opened = new_chat(office, qtbot)
    dialog.picker.field.setText("ㅎㄱㄹ")
    QTest.keyClick(dialog.picker.field, Qt.Key.Key_Return)
    assert opened == []

    QTest.keyClick(dialog.picker.field, Qt.Key.Key_Return)
    assert len(dialog.presenter.chosen) == 1
    assert len(opened) == 1


def test_one_person_opens_a_direct_chat_also_offline(office: Office, qtbot: QtBot) -> None:
    office.line.goes(State.OFFLINE)
    dialog, opened = new_chat(office, qtbot)
    dialog.picker.field.setText("ㅎㄱㄹ")
    QTest.keyClick(dialog.picker.field, Qt.Key.Key_Return)
    assert not dialog.title_field.isVisible()

    dialog.choose("open")

    (chat,) = office.store.chats()
    assert opened == [chat.id]
    assert chat.other == MINA


def test_several_people_open_a_group_with_a_title(office: Office, qtbot: QtBot) -> None:
    dialog, opened = new_chat(office, qtbot)
    for person in (MINA, DANIEL):
        dialog.presenter.choose(person.hex)
    assert dialog.buttons["open"].words() == "Open group"
    dialog.title_field.set_text("Pier 2")
    dialog.title_field.entered.emit()

    (chat,) = office.store.chats()
    assert opened == [chat.id]
    assert chat.title == "Pier 2"
    assert {member.person for member in office.store.members(chat.id)} == {ME, MINA, DANIEL}


def test_nobody_chosen_opens_nothing(office: Office, qtbot: QtBot) -> None:
    dialog, opened = new_chat(office, qtbot)
    assert dialog.buttons["open"].words() == "Choose somebody first"

    dialog.choose("open")

    assert opened == []
    assert dialog.isVisible()


def test_who_is_chosen_is_not_offered_again_and_can_be_dropped(office: Office) -> None:
    presenter = NewChatPresenter(office.desk)
    presenter.choose(MINA.hex)
    presenter.choose(MINA.hex)
    assert [card.id for card in presenter.chosen] == [MINA]
    assert MINA not in [card.id for card in presenter.candidates("")]

    presenter.drop(MINA.hex)
    assert presenter.chosen == []
