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
    History,
    Member,
    MemberRole,
    Preferences,
)
from desktop.features.messaging.presenter.details import DetailsPresenter
from desktop.features.messaging.presenter.new_chat import NewChatPresenter
from desktop.features.messaging.presenter.outbox import OutboxPresenter
from desktop.features.messaging.view.details import DetailsView
from desktop.features.messaging.view.new_chat import AddPeopleDialog, NewChatDialog
from desktop.features.messaging.view.outbox import OutboxView, WaitingRow
from desktop.sync.changes import Collector
from desktop.sync.status import State
from desktop.widgets.buttons import Button
from desktop.widgets.rows import Row
from desktop.widgets.theme import Theme
from tests.desktop.features.office import DANIEL, Office
from tests.desktop.features.story import ME, MINA, YUTONG, said

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


def details(office: Office, chat: ConversationId, theme: Theme, qtbot: QtBot) -> DetailsView:
    view = DetailsView(DetailsPresenter(chat, office.desk), theme)
    shown(view, qtbot)
    return view


def member_rows(view: DetailsView) -> list[Row]:
    return [row for row in view.model.rows() if isinstance(row, Row)]


def words(widget: QWidget) -> list[str]:
    return [label.text() for label in widget.findChildren(QLabel) if label.isVisible()]


def test_members_are_listed_with_titles_and_the_owner_first(office: Office, theme: Theme, qtbot: QtBot) -> None:
    view = details(office, group(office, owner=MINA), theme, qtbot)

    owner, me = member_rows(view)
    assert (owner.key, owner.preview) == (MINA.hex, "Owner · Team lead · Sales")
    assert (me.name, me.note) == ("Me", "(you)")
    assert owner.tag == ""
    assert not view.rename.isVisible()
    assert not view.history.isVisibleTo(view)
    assert view.history_said.isVisibleTo(view)


def test_the_owner_renames_and_changes_what_newcomers_see(office: Office, theme: Theme, qtbot: QtBot) -> None:
    chat = group(office)
    view = details(office, chat, theme, qtbot)

    assert view.presenter.rename("  Pier 2 ")
    assert not view.presenter.rename("   ")
    view.history.choose(History.NONE.value)
    view.history.activated.emit(2)

    row = office.store.chat(chat)
    assert row is not None
    assert view.title.text() == row.title == "Pier 2"
    assert view.presenter.history == "none"


def test_pin_and_mute_are_switches(office: Office, theme: Theme, qtbot: QtBot) -> None:
    chat = group(office)
    view = details(office, chat, theme, qtbot)

    view.pinned.click()
    view.muted.click()

    row = office.store.chat(chat)
    assert row is not None
    assert (row.pinned, row.muted) == (True, True)
    assert view.muted.isChecked()


def test_people_are_added_by_a_dialog(office: Office, theme: Theme, qtbot: QtBot) -> None:
    chat = group(office)
    view = details(office, chat, theme, qtbot)

    dialog = view.ask_people()
    assert isinstance(dialog, AddPeopleDialog)
    assert not dialog.buttons["open"].isEnabled()
    dialog.picker.field.setText("cyt")
    QTest.keyClick(dialog.picker.field, Qt.Key.Key_Return)
    assert dialog.buttons["open"].words() == "Add 1 people"
    dialog.choose("open")

    waiting = [member.card.id for member in view.presenter.members() if member.waits]
    assert waiting == [YUTONG]


def test_a_member_is_taken_out_by_the_owner_only(office: Office, theme: Theme, qtbot: QtBot) -> None:
    views = [details(office, group(office, owner), theme, qtbot) for owner in (ME, MINA)]
    mine, theirs = (view.menu_for(MINA.hex) for view in views)

    assert mine is not None
    assert theirs is not None
    assert [a.text() for a in mine.actions() if a.text()] == ["Profile", "Send message", "Take out of the group"]
    assert [a.text() for a in theirs.actions() if a.text()] == ["Profile", "Send message"]


def test_leaving_from_the_details_asks_first(office: Office, theme: Theme, qtbot: QtBot) -> None:
    view = details(office, group(office), theme, qtbot)

    view.ask_leave().choose("stay")
    assert office.store.outbox_rows() == []
    view.ask_leave().choose("go")
    assert len(office.store.outbox_rows()) == 1


def test_a_direct_chat_shows_the_profile(office: Office, theme: Theme, qtbot: QtBot) -> None:
    view = details(office, office.chat((ME, MINA), messages=[said(1)]), theme, qtbot)

    assert {"해가람 Mina", "Team lead", "한국어"} <= set(words(view))


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
