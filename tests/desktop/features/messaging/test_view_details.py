"""The details of a chat: pins, files, members, settings, links, copies."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path
from uuid import UUID

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from backend.contract.base import ConversationId, PersonId
from backend.contract.directory import Person
from backend.contract.messaging import (
    AddMembers,
    BarredPeople,
    Conversation,
    ConversationKind,
    ConversationSnapshot,
    CreateRoomInvite,
    LogExport,
    Member,
    MemberRole,
    Pin,
    Preferences,
    RoomInvite,
    RoomInviteCreated,
    RoomInvites,
)
from desktop.features.messaging.presenter.details.details import DetailsPresenter
from desktop.features.messaging.presenter.details.facts import DetailsFacts
from desktop.features.messaging.view.details import DetailsView
from desktop.features.messaging.view.details.copying import ExportDialog
from desktop.features.messaging.view.details.group import GroupDialog
from desktop.features.messaging.view.details.links import RoomLinksDialog
from desktop.features.messaging.view.new_chat import AddPeopleDialog
from desktop.sync.changes import Collector
from desktop.sync.status import State
from desktop.widgets.controls.buttons import IconButton
from desktop.widgets.lists.rows import Row
from desktop.widgets.theme import Theme
from tests.desktop.features.office import DANIEL, Office, colleagues
from tests.desktop.features.story import ME, MINA, MORNING, YUTONG, said

pytestmark = [pytest.mark.gui, pytest.mark.qt_log_ignore("This plugin does not support", extend=True)]
ROLES = {ME: MemberRole.OWNER, MINA: MemberRole.MEMBER}


def group(office: Office, roles: dict[PersonId, MemberRole] = ROLES, **more: object) -> ConversationId:
    chat = office.chat(tuple(roles), title="Yard", messages=[said(1)], read=1)
    part = ConversationSnapshot(
        conversation=Conversation(id=chat, kind=ConversationKind.GROUP, title="Yard", **more),  # type: ignore[arg-type]
        members=tuple(Member(person=person, role=role) for person, role in roles.items()),
        messages=(said(1, MINA, "Pier 2 at nine"),),
        first=1,
        last=1,
        read=1,
        preferences=Preferences(),
        seq=1,
        pins=(Pin(number=1, person=ME, at=MORNING),),
    )
    with office.cache.write() as connection:
        office.room.replace(connection, part, Collector())
    return chat


def details(office: Office, chat: ConversationId, qtbot: QtBot, theme: Theme) -> DetailsView:
    view = DetailsView(DetailsPresenter(chat, office.desk), theme)
    qtbot.addWidget(view)
    view.resize(304, 900)
    view.show()
    qtbot.waitExposed(view)
    return view


def led_by(other: PersonId) -> dict[PersonId, MemberRole]:
    return {ME: MemberRole.MEMBER, other: MemberRole.OWNER}


def member_rows(view: DetailsView) -> list[Row]:
    return [row for row in view.members.list.rows.rows() if isinstance(row, Row)]


def verbs(view: DetailsView, person: PersonId) -> list[str]:
    menu = view.members.list.menu_for(person.hex)
    assert menu is not None
    return [action.text() for action in menu.actions() if action.text()]


def words(widget: QWidget) -> list[str]:
    return [label.text() for label in widget.findChildren(QLabel) if label.isVisible()]


def test_members_are_listed_with_titles_and_the_owner_first(office: Office, theme: Theme, qtbot: QtBot) -> None:
    view = details(office, group(office, led_by(MINA)), qtbot, theme)

    owner, me = member_rows(view)
    assert (owner.key, owner.preview) == (MINA.hex, "Owner · Team lead · Sales")
    assert (me.name, me.note) == ("Me", "(you)")
    assert not view.settings.isVisible()
    assert not view.links.isVisible()
    assert not view.export.isVisible()


def test_those_who_lead_change_title_topic_and_who_writes(office: Office, theme: Theme, qtbot: QtBot) -> None:
    chat = group(office)
    view = details(office, chat, qtbot, theme)
    dialog = view.ask_settings()
    assert isinstance(dialog, GroupDialog)

    dialog.title.set_text("  Pier 2 ")
    dialog.topic.set_text("Cranes and gates")
    dialog.history.choose("none")
    dialog.announcement.click()
    dialog.choose("save")

    row = office.store.chat(chat)
    assert row is not None
    assert (view.title.text(), view.topic.text(), row.history.value) == ("Pier 2", "Cranes and gates", "none")
    assert view.rules.text() == "Only the owner and admins write. Newcomers see nothing from before."
    assert len(office.store.outbox_rows()) == 1


def test_a_group_keeps_a_title(office: Office, theme: Theme, qtbot: QtBot) -> None:
    view = details(office, group(office), qtbot, theme)
    dialog = view.ask_settings()
    assert isinstance(dialog, GroupDialog)

    dialog.title.set_text("   ")
    dialog.choose("save")

    assert dialog.title.error() == "A group has a title"
    assert office.store.outbox_rows() == []


@pytest.mark.parametrize(("choice", "expected"), [("mentions", (False, True)), ("none", (True, False))])
def test_what_is_announced_is_chosen(
    choice: str, expected: tuple[bool, bool], office: Office, theme: Theme, qtbot: QtBot
) -> None:
    chat = group(office)
    view = details(office, chat, qtbot, theme)

    view.pinned.click()
    view.notify.choose(choice)
    view.notify.activated.emit(0)

    row = office.store.chat(chat)
    assert row is not None
    assert (row.pinned, (row.muted, row.mentions_only)) == (True, expected)
    assert view.notify.value() == choice


def test_people_are_added_by_a_dialog(office: Office, theme: Theme, qtbot: QtBot) -> None:
    view = details(office, group(office), qtbot, theme)

    dialog = view.ask_people()
    assert isinstance(dialog, AddPeopleDialog)
    assert not dialog.buttons["open"].isEnabled()
    dialog.picker.field.setText("cyt")
    QTest.keyClick(dialog.picker.field, Qt.Key.Key_Return)
    dialog.choose("open")

    assert [member.card.id for member in view.presenter.members() if member.waits] == [YUTONG]


def test_roles_are_given_by_the_owner_only(office: Office, theme: Theme, qtbot: QtBot) -> None:
    roles = {ME: MemberRole.OWNER, MINA: MemberRole.ADMIN, DANIEL: MemberRole.MEMBER}
    as_owner = details(office, group(office, roles), qtbot, theme)
    as_admin = details(office, group(office, {**roles, ME: MemberRole.ADMIN, MINA: MemberRole.OWNER}), qtbot, theme)

    assert verbs(as_owner, MINA)[2:] == ["Make a member", "Make the owner", "Take out of the group"]
    assert verbs(as_owner, DANIEL)[2:] == ["Make an admin", "Make the owner", "Take out of the group"]
    assert verbs(as_admin, DANIEL)[2:] == ["Take out of the group"]
    assert verbs(as_admin, MINA)[2:] == []


def test_a_large_group_shows_all_its_members_with_a_search(office: Office, theme: Theme, qtbot: QtBot) -> None:
    many = [Person(id=PersonId(UUID(int=100 + each)), name=f"Hand {each}") for each in range(200)]
    office.staff(*colleagues(), *many)
    roles = {ME: MemberRole.OWNER, MINA: MemberRole.MEMBER} | {one.id: MemberRole.MEMBER for one in many}
    view = details(office, group(office, roles), qtbot, theme)
    assert (len(member_rows(view)), view.members.all.words()) == (8, "All 202")

    pane = view.show_members()
    assert pane.list.rows.rowCount() == 202
    pane.search.setText("ㅎㄱㄹ")
    assert [row.key for row in pane.list.rows.rows() if isinstance(row, Row)] == [MINA.hex]


def test_a_pin_leads_to_its_message_and_can_be_taken_away(office: Office, theme: Theme, qtbot: QtBot) -> None:
    view = details(office, group(office), qtbot, theme)
    assert "Pier 2 at nine" in words(view.pins)

    wanted: list[int] = []
    view.message_wanted.connect(wanted.append)
    QTest.mouseClick(view.pins.cards[0], Qt.MouseButton.LeftButton)
    assert wanted == [1]
    view.presenter.unpin(1)
    assert not view.pins.isVisible()


def test_archiving_asks_first_and_opening_again_does_not(office: Office, theme: Theme, qtbot: QtBot) -> None:
    view = details(office, group(office), qtbot, theme)

    asked = view.ask_archive()
    assert asked is not None
    asked.choose("go")
    assert view.rules.text() == "Archived: it can be read, and nobody writes in it."
    assert not view.settings.isEnabled()
    assert view.ask_archive() is None
    assert not view.presenter.facts.header.archived


def test_leaving_from_the_details_asks_first(office: Office, theme: Theme, qtbot: QtBot) -> None:
    view = details(office, group(office), qtbot, theme)

    view.ask_leave().choose("stay")
    assert office.store.outbox_rows() == []
    view.ask_leave().choose("go")
    assert len(office.store.outbox_rows()) == 1


def test_a_direct_chat_shows_the_profile(office: Office, theme: Theme, qtbot: QtBot) -> None:
    view = details(office, office.chat((ME, MINA), messages=[said(1)]), qtbot, theme)

    assert {"해가람 Mina", "Team lead", "한국어"} <= set(words(view))
    assert view.export.isVisible()
    assert not view.leave.isVisible()


class Links:
    """The server's doors to the links of a group."""

    def __init__(self) -> None:
        self.open: dict[UUID, RoomInvite] = {}

    async def room_invites(self, _conversation: ConversationId) -> RoomInvites:
        return RoomInvites(invites=tuple(self.open.values()))

    async def create_room_invite(self, _conversation: ConversationId, asked: CreateRoomInvite) -> RoomInviteCreated:
        until = MORNING + timedelta(days=asked.days)
        invite = RoomInvite(id=UUID(int=5), created_by=ME, expires_at=until, uses_left=asked.uses)
        self.open[invite.id] = invite
        return RoomInviteCreated(invite=invite, secret="c2VjcmV0LXNlY3JldC1zMQ")

    async def end_room_invite(self, _conversation: ConversationId, invite: UUID) -> None:
        del self.open[invite]


def test_a_link_is_shown_once_with_its_code_and_can_be_ended(
    office: Office, theme: Theme, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    links = Links()
    for door in ("room_invites", "create_room_invite", "end_room_invite"):
        monkeypatch.setattr(office.desk.doors, door, getattr(links, door))
    view = details(office, group(office), qtbot, theme)
    dialog = view.ask_links()
    assert isinstance(dialog, RoomLinksDialog)
    office.settle()

    dialog.choose("make")
    office.settle()
    assert dialog.link.text() == "atrium://room/c2VjcmV0LXNlY3JldC1zMQ"
    assert len(dialog.code.modules) >= 21
    assert dialog.presenter.rows[0].words == "By Me · until 1 Dec · 100 places left"
    dialog.presenter.end(dialog.presenter.rows[0].id)
    office.settle()
    assert not dialog.code.isVisible()
    assert dialog.presenter.rows == []


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_links_scroll_where_the_window_is_too_low_for_them(
    scale: float, office: Office, theme: Theme, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    links = Links()
    for door in ("room_invites", "create_room_invite", "end_room_invite"):
        monkeypatch.setattr(office.desk.doors, door, getattr(links, door))
    for number in range(20, 28):
        until = MORNING + timedelta(days=7)
        links.open[UUID(int=number)] = RoomInvite(
            id=UUID(int=number), created_by=ME, expires_at=until, uses_left=number
        )
    theme.text_scale = scale
    view = details(office, group(office), qtbot, theme)
    view.resize(720, 640)
    dialog = view.ask_links()
    assert isinstance(dialog, RoomLinksDialog)
    dialog.choose("make")
    office.settle()
    qtbot.wait(10)

    inner = dialog.rect().marginsRemoved(dialog._whole.contentsMargins())
    for button in dialog.buttons.values():
        if button.isVisible():
            assert inner.contains(button.geometry())
    assert dialog.height() <= 640
    last = dialog.scrolling.findChildren(IconButton)[-1]
    last.setFocus()
    place = last.mapTo(dialog.scrolling.viewport(), last.rect().center())
    assert dialog.scrolling.viewport().rect().contains(place)
    assert dialog.scrolling.height() >= 96
    dialog.choose("close")


def test_an_export_offline_says_why_there_is_none(office: Office, theme: Theme, qtbot: QtBot, tmp_path: Path) -> None:
    view = details(office, group(office), qtbot, theme)
    dialog = view.ask_export()
    assert isinstance(dialog, ExportDialog)
    office.line.goes(State.OFFLINE)

    dialog.start(tmp_path)
    office.settle()

    assert "offline" in dialog.words.text()
    assert dialog.buttons["choose"].isVisible()
    assert not any(isinstance(row.command, LogExport) for row in office.store.outbox_rows())


def test_a_shower_of_messages_is_followed_once_and_then_again_when_it_is_over(
    office: Office, theme: Theme, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    view = details(office, group(office), qtbot, theme)
    follow, refreshed = view.refresh, list[int]()

    def refresh(facts: DetailsFacts) -> None:
        refreshed.append(1)
        follow(facts)

    monkeypatch.setattr(view, "refresh", refresh)
    for _ in range(20):
        view.presenter.changed.emit()

    assert len(refreshed) == 1
    qtbot.waitUntil(lambda: len(refreshed) == 2)


def test_details_that_are_closed_follow_nothing_more(office: Office, theme: Theme, qtbot: QtBot) -> None:
    chat = group(office)
    view = details(office, chat, qtbot, theme)
    office.desk.actions.pin(chat, on=True)
    office.desk.actions.pin(chat, on=False)
    assert view._soon.isActive()

    view.presenter.close()
    asked: list[DetailsFacts] = []
    view.refresh = asked.append  # type: ignore[method-assign, assignment]
    qtbot.wait(300)

    assert asked == []


def test_leaders_see_whom_they_took_out_and_let_them_in_again(office: Office, theme: Theme, qtbot: QtBot) -> None:
    office.doors.behind["barred"] = BarredPeople(people=(YUTONG, DANIEL))
    chat = group(office)
    view = details(office, chat, qtbot, theme)
    line = view.members.barred
    assert line.isHidden()
    office.settle()
    assert line.isVisible()
    assert len(line.menu().actions()) == 2
    assert all(office.desk.people.name(one) in line.names.text() for one in (YUTONG, DANIEL))

    view.presenter.add([DANIEL])
    assert office.desk.people.name(DANIEL) not in line.names.text()
    line.admit.click()

    assert line.isHidden()
    asked = [entry.body for entry in office.outbox.pending()]
    assert [one.people for one in asked if isinstance(one, AddMembers)] == [(DANIEL,), (YUTONG,)]


def test_a_group_that_the_server_does_not_know_yet_is_not_asked_about(
    office: Office, theme: Theme, qtbot: QtBot
) -> None:
    details(office, office.desk.actions.create_group("New", (MINA,)), qtbot, theme)
    office.settle()
    assert [about for name, about in office.doors.asked if name == "barred"] == []


def test_whom_a_leader_takes_out_is_named_at_once(office: Office, theme: Theme, qtbot: QtBot) -> None:
    view = details(office, group(office), qtbot, theme)
    view.presenter.remove(MINA)
    assert view.members.barred.isVisible()
    assert office.desk.people.name(MINA) in view.members.barred.names.text()


@pytest.mark.parametrize("archived", [True, False])
def test_members_are_not_told_who_was_taken_out_nor_is_an_archive_opened_for_them(
    archived: bool, office: Office, theme: Theme, qtbot: QtBot
) -> None:
    office.doors.behind["barred"] = BarredPeople(people=(DANIEL,))
    chat = group(office, archived=True) if archived else group(office, led_by(MINA))
    view = details(office, chat, qtbot, theme)
    office.settle()

    assert view.members.barred.isHidden()
    assert [name for name, _ in office.doors.asked] == []
