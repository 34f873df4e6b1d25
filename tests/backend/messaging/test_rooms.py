from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor

import msgspec
import pytest
from sqlalchemy import text
from sqlalchemy.exc import IntegrityError

from backend.contract import messaging as wire
from backend.contract.base import CommandId, ConversationId, StreamId, direct_conversation_id, encode
from backend.contract.directory import DeactivatePerson
from backend.contract.messaging import History, MemberRole, NoticeKind
from backend.contract.sync import Accepted, Command
from backend.domains.directory.errors import NameUnsafe, PersonHasLeft, PersonNotFound
from backend.domains.messaging import errors, service
from backend.platform.auth import Actor
from backend.platform.errors import Malformed
from backend.platform.ids import new_id
from backend.realtime.commands import execute
from backend.realtime.work import Appended, AudienceChanged, UnitOfWork
from tests.backend.directory.cast import HANDLERS, Firm, House


def snapshot(house: House, actor: Actor, room: ConversationId) -> wire.ConversationSnapshot:
    told: wire.ConversationSnapshot = house.run(service.conversation_snapshot, actor, room)
    return told


def test_a_direct_conversation_opens_once_whoever_asks(house: House, firm: Firm) -> None:
    first = house.do(firm["Mina"], wire.OpenDirect(person=firm.id("Jun")))
    room = direct_conversation_id(firm.company, firm.id("Mina"), firm.id("Jun"))

    assert (first.stream, first.seq) == (StreamId(room), 0)
    again = house.do(firm["Jun"], wire.OpenDirect(person=firm.id("Mina")))
    assert (again.stream, again.seq) == (StreamId(room), 0)
    assert room == direct_conversation_id(firm.company, firm.id("Jun"), firm.id("Mina"))
    assert {member.person for member in snapshot(house, firm["Mina"], room).members} == {
        firm.id("Mina"),
        firm.id("Jun"),
    }


def test_both_may_open_a_direct_conversation_at_once(house: House, firm: Firm) -> None:
    def opening(me: str, other: str) -> Accepted:
        asked = wire.OpenDirect(person=firm.id(other))
        command = Command(id=CommandId(new_id()), kind="messaging.open_direct", body=msgspec.Raw(encode(asked)))
        return house.database.submit(
            lambda connection: execute(UnitOfWork(connection, house.clock), firm[me], command, HANDLERS)
        ).result()

    with ThreadPoolExecutor(2) as pool:
        answers = list(pool.map(opening, ("Mina", "Jun"), ("Jun", "Mina")))
    room = direct_conversation_id(firm.company, firm.id("Mina"), firm.id("Jun"))
    assert [(answer.stream, answer.seq) for answer in answers] == [(StreamId(room), 0)] * 2
    assert {member.person for member in snapshot(house, firm["Jun"], room).members} == {firm.id("Mina"), firm.id("Jun")}


def test_nobody_talks_to_themselves_or_to_those_who_left(house: House, firm: Firm) -> None:
    house.do(firm["Mina"], DeactivatePerson(person=firm.id("Bo")))
    with pytest.raises(errors.OnlyOneself):
        house.do(firm["Mina"], wire.OpenDirect(person=firm.id("Mina")))
    with pytest.raises(PersonHasLeft):
        house.do(firm["Mina"], wire.OpenDirect(person=firm.id("Bo")))


def test_people_of_another_company_cannot_be_brought_in(house: House, firm: Firm) -> None:
    other = house.found("Third")
    room = house.group(firm, "Mina", "Jun")
    for asked in (
        wire.OpenDirect(person=other.id("Jun")),
        wire.AddMembers(conversation=room, people=(other.id("Jun"),)),
        wire.CreateGroup(conversation=ConversationId(new_id()), title="G", people=(other.id("Jun"),)),
    ):
        with pytest.raises(PersonNotFound):
            house.do(firm["Mina"], asked)


def test_a_group_begins_with_a_line_that_says_so(house: House, firm: Firm) -> None:
    room = house.group(firm, "Mina", "Jun", "Ana", title=" Pumps   and valves ")
    told = snapshot(house, firm["Jun"], room)

    assert told.conversation.title == "Pumps and valves"
    assert told.messages[0].notice == wire.Notice(
        kind=NoticeKind.CREATED, people=tuple(sorted((firm.id("Jun"), firm.id("Ana")))), title="Pumps and valves"
    )
    assert [member.person for member in told.members if member.role is MemberRole.OWNER] == [firm.id("Mina")]


def test_a_group_needs_an_id_of_its_own(house: House, firm: Firm) -> None:
    room = house.group(firm, "Mina")
    taken = (room, ConversationId(firm.id("Jun")), ConversationId(firm.company))
    for each in taken:
        with pytest.raises(errors.ConversationExists):
            house.do(firm["Mina"], wire.CreateGroup(conversation=each, title="G", people=()))
    direct = direct_conversation_id(firm.company, firm.id("Jun"), firm.id("Ana"))
    with pytest.raises(Malformed):
        house.do(firm["Mina"], wire.CreateGroup(conversation=direct, title="G", people=()))


def test_a_title_does_not_turn_the_text_around(house: House, firm: Firm) -> None:
    with pytest.raises(NameUnsafe):
        house.group(firm, "Mina", title="invoice\u202efdp.exe")


@pytest.mark.parametrize(("history", "first"), [(History.NONE, 152), (History.LAST_100, 52), (History.ALL, 1)])
def test_newcomers_see_what_the_group_lets_them(house: House, firm: Firm, history: History, first: int) -> None:
    room = house.group(firm, "Mina", "Jun", history=history)
    for place in range(150):
        house.say(firm["Mina"], room, f"line {place + 2}")
    house.add(firm["Jun"], room, firm.id("Bo"))

    told = snapshot(house, firm["Bo"], room)
    page = house.run(service.page_after, firm["Bo"], room, 0, 500)
    assert (told.first, told.last, told.read) == (first, 152, 151)
    assert page.messages[0].number == first
    hidden = [event.kind for event in house.events(firm["Bo"], room) if event.seq < first]
    assert set(hidden) <= {"hidden"}


def test_who_has_left_reads_nothing(house: House, firm: Firm) -> None:
    room = house.group(firm, "Mina", "Jun")
    house.do(firm["Jun"], wire.RemoveMember(conversation=room, person=firm.id("Jun")))

    assert room not in house.run(service.subscriptions, firm["Jun"])
    with pytest.raises(errors.ConversationNotFound):
        snapshot(house, firm["Jun"], room)
    with pytest.raises(errors.ConversationNotFound):
        house.run(service.page_after, firm["Jun"], room, 0, 50)
    with pytest.raises(errors.ConversationNotFound):
        house.say(firm["Jun"], room, "still here")


def test_open_connections_follow_who_is_in(house: House, firm: Firm) -> None:
    room = house.group(firm, "Mina", "Jun", history=History.NONE)
    house.add(firm["Mina"], room, firm.id("Bo"))
    assert AudienceChanged(firm.company, firm.id("Bo"), StreamId(room), 2) in house.last.effects

    house.do(firm["Mina"], wire.RemoveMember(conversation=room, person=firm.id("Bo")))
    effects = house.last.effects
    left = effects.index(AudienceChanged(firm.company, firm.id("Bo"), StreamId(room), None))
    assert not any(isinstance(effect, Appended) for effect in effects[:left])


def test_the_longest_member_owns_what_the_owner_leaves(house: House, firm: Firm) -> None:
    room = house.group(firm, "Mina", "Jun")
    house.add(firm["Mina"], room, firm.id("Ana"))
    house.do(firm["Mina"], wire.RemoveMember(conversation=room, person=firm.id("Mina")))

    told = house.bodies(firm["Jun"], room)[-1]
    assert (told.person, told.owner) == (firm.id("Mina"), firm.id("Jun"))
    house.do(firm["Jun"], wire.ChangeGroup(conversation=room, title="Mine now"))


def test_the_last_one_may_leave(house: House, firm: Firm) -> None:
    room = house.group(firm, "Mina")
    assert house.do(firm["Mina"], wire.RemoveMember(conversation=room, person=firm.id("Mina"))).number == 2


def test_no_mere_member_takes_others_out_and_changes_the_group(house: House, firm: Firm) -> None:
    room = house.group(firm, "Mina", "Jun", "Ana")
    with pytest.raises(errors.NotGroupAdmin):
        house.do(firm["Jun"], wire.RemoveMember(conversation=room, person=firm.id("Ana")))
    with pytest.raises(errors.NotGroupAdmin):
        house.do(firm["Jun"], wire.ChangeGroup(conversation=room, title="Ours"))
    with pytest.raises(errors.NotAMember):
        house.do(firm["Mina"], wire.RemoveMember(conversation=room, person=firm.id("Bo")))


def test_a_direct_conversation_keeps_its_two(house: House, firm: Firm) -> None:
    room = house.direct(firm, "Mina", "Jun")
    for asked in (
        wire.AddMembers(conversation=room, people=(firm.id("Ana"),)),
        wire.RemoveMember(conversation=room, person=firm.id("Jun")),
        wire.ChangeGroup(conversation=room, title="Us"),
    ):
        with pytest.raises(errors.NotAGroup):
            house.do(firm["Mina"], asked)


def test_who_is_let_go_leaves_the_groups_and_stays_in_direct_conversations(house: House, firm: Firm) -> None:
    group, direct = house.group(firm, "Bo", "Mina"), house.direct(firm, "Mina", "Bo")
    house.do(firm["Mina"], DeactivatePerson(person=firm.id("Bo")))

    told = snapshot(house, firm["Mina"], group)
    assert [(member.person, member.role) for member in told.members] == [(firm.id("Mina"), MemberRole.OWNER)]
    assert len(snapshot(house, firm["Mina"], direct).members) == 2


def test_a_group_has_room_for_two_thousand(house: House, firm: Firm) -> None:
    room = house.group(firm, "Mina")
    with house.database.transaction() as connection:
        connection.execute(text("UPDATE conversation SET size = 2000 WHERE id = :room"), {"room": room.bytes})
    with pytest.raises(errors.GroupFull):
        house.add(firm["Mina"], room, firm.id("Jun"))
    with house.database.transaction() as connection, pytest.raises(IntegrityError):
        connection.execute(text("UPDATE conversation SET size = 2001"))


def test_one_group_has_one_owner(house: House, firm: Firm) -> None:
    house.group(firm, "Mina", "Jun")
    with house.database.transaction() as connection, pytest.raises(IntegrityError):
        connection.execute(text("UPDATE member SET role = 'owner'"))


def test_preferences_are_ones_own(house: House, firm: Firm) -> None:
    room = house.group(firm, "Mina", "Jun")
    house.do(firm["Jun"], wire.SetPreferences(conversation=room, pinned=True))
    house.do(firm["Jun"], wire.SetPreferences(conversation=room, muted=True))

    assert snapshot(house, firm["Jun"], room).preferences == wire.Preferences(pinned=True, muted=True)
    assert snapshot(house, firm["Mina"], room).preferences == wire.Preferences()
    assert house.do(firm["Jun"], wire.SetPreferences(conversation=room, muted=True)).seq == 0
    assert house.bodies(firm["Jun"], firm.id("Jun"))[-1].preferences.muted


def test_history_can_be_changed_for_those_who_come_later(house: House, firm: Firm) -> None:
    room = house.group(firm, "Mina", "Jun")
    house.do(firm["Mina"], wire.ChangeGroup(conversation=room, history=History.NONE))
    house.add(firm["Mina"], room, firm.id("Ana"))
    assert snapshot(house, firm["Ana"], room).first == 3
