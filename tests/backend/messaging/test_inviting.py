"""Links into groups: so many come in as a link has uses, while its maker leads the group."""

from __future__ import annotations

import base64
import contextlib
from concurrent.futures import ThreadPoolExecutor

import pytest
from sqlalchemy import text
from sqlalchemy.exc import IntegrityError

from backend.contract import messaging as wire
from backend.contract.base import ConversationId
from backend.contract.messaging import CreateRoomInvite, MemberRole, NoticeKind, RoomInviteSecret
from backend.domains.messaging import errors, service
from backend.platform.auth import Actor
from backend.platform.errors import Refusal
from backend.realtime.work import UnitOfWork
from tests.backend.directory.cast import Firm, House
from tests.backend.messaging.looks import last, snapshot


def link(house: House, firm: Firm, room: ConversationId, who: str = "Mina", **asked: int) -> wire.RoomInviteCreated:
    made: wire.RoomInviteCreated = house.run(service.create_room_invite, firm[who], room, CreateRoomInvite(**asked))
    return made


def accept(house: House, actor: Actor, secret: str) -> wire.RoomInvitePreview:
    told: wire.RoomInvitePreview = house.run(service.accept_room_invite, actor, RoomInviteSecret(secret=secret))
    return told


def test_a_link_leads_in_and_the_line_tells_of_it(house: House, firm: Firm, room: ConversationId) -> None:
    made = link(house, firm, room)
    told = accept(house, firm["Bo"], made.secret)

    assert (told.conversation, told.title, told.members, told.joined) == (room, "Pumps", 4, True)
    line = last(house, firm["Bo"], room)
    assert (line.author, line.notice) == (
        firm.id("Bo"),
        wire.Notice(kind=NoticeKind.JOINED, people=(firm.id("Bo"),)),
    )
    assert isinstance(house.bodies(firm["Bo"], firm.id("Bo"))[-1], wire.ConversationJoined)
    assert house.run(service.list_room_invites, firm["Mina"], room).invites[0].uses_left == 99


def test_a_secret_has_128_bits_and_is_not_kept(house: House, firm: Firm, room: ConversationId) -> None:
    made = link(house, firm, room)
    assert len(base64.urlsafe_b64decode(made.secret + "==")) == 16
    with house.database.transaction() as connection:
        row = connection.execute(text("SELECT * FROM room_invite")).one()
    assert made.secret.encode() not in b"".join(part for part in row if isinstance(part, bytes))


def test_looking_does_not_use_a_link(house: House, firm: Firm, room: ConversationId) -> None:
    made = link(house, firm, room, uses=1)
    asked = RoomInviteSecret(secret=made.secret)
    told = [house.run(service.preview_room_invite, firm["Bo"], asked) for _ in range(3)][-1]
    assert (told.joined, told.members, told.created_by) == (False, 3, firm.id("Mina"))
    assert house.run(service.preview_room_invite, firm["Ana"], asked).joined


def test_who_is_in_already_uses_nothing(house: House, firm: Firm, room: ConversationId) -> None:
    made = link(house, firm, room, uses=1)
    accept(house, firm["Ana"], made.secret)
    accept(house, firm["Bo"], made.secret)
    accept(house, firm["Bo"], made.secret)
    with pytest.raises(errors.RoomInviteNotFound):
        accept(house, firm["Cho"], made.secret)


def test_of_all_who_try_at_once_as_many_get_in_as_there_are_uses(house: House) -> None:
    firm = house.found("Many", tuple(f"P{number}" for number in range(12)))
    room = house.group(firm, "P0")
    made = link(house, firm, room, "P0", uses=3)

    def attempt(name: str) -> bool:
        asked = RoomInviteSecret(secret=made.secret)
        try:
            house.database.submit(
                lambda connection: service.accept_room_invite(UnitOfWork(connection, house.clock), firm[name], asked)
            ).result()
        except Refusal:
            return False
        return True

    with ThreadPoolExecutor(6) as pool:
        came_in = list(pool.map(attempt, [f"P{number}" for number in range(1, 12)]))
    assert (sum(came_in), len(snapshot(house, firm["P0"], room).members)) == (3, 4)
    with house.database.transaction() as connection, pytest.raises(IntegrityError):
        connection.execute(text("UPDATE room_invite SET uses_left = uses_left - 1"))


def test_a_link_ends_with_its_time(house: House, firm: Firm, room: ConversationId) -> None:
    made = link(house, firm, room, days=2)
    house.clock.advance(days=2)
    with pytest.raises(errors.RoomInviteNotFound):
        accept(house, firm["Bo"], made.secret)
    assert house.run(service.list_room_invites, firm["Mina"], room).invites == ()


def test_a_revoked_link_leads_nowhere(house: House, firm: Firm, room: ConversationId) -> None:
    made = link(house, firm, room)
    house.run(service.revoke_room_invite, firm["Mina"], room, made.invite.id)
    with pytest.raises(errors.RoomInviteNotFound):
        accept(house, firm["Bo"], made.secret)
    with pytest.raises(errors.RoomInviteNotFound):
        house.run(service.revoke_room_invite, firm["Mina"], room, made.invite.id)


def test_a_link_is_revoked_in_its_own_group_only(house: House, firm: Firm, room: ConversationId) -> None:
    made = link(house, firm, room)
    other = house.group(firm, "Jun")
    with pytest.raises(errors.RoomInviteNotFound):
        house.run(service.revoke_room_invite, firm["Jun"], other, made.invite.id)


def test_a_link_works_while_its_maker_leads_the_group(house: House, firm: Firm, room: ConversationId) -> None:
    house.do(firm["Mina"], wire.SetRole(conversation=room, person=firm.id("Jun"), role=MemberRole.ADMIN))
    made = link(house, firm, room, "Jun")
    house.do(firm["Mina"], wire.SetRole(conversation=room, person=firm.id("Jun"), role=MemberRole.MEMBER))
    with pytest.raises(errors.RoomInviteNotFound):
        accept(house, firm["Bo"], made.secret)
    assert house.run(service.list_room_invites, firm["Mina"], room).invites == ()


def test_only_who_leads_a_group_makes_links(house: House, firm: Firm, room: ConversationId) -> None:
    with pytest.raises(errors.NotGroupAdmin):
        link(house, firm, room, "Jun")
    with pytest.raises(errors.NotAGroup):
        link(house, firm, house.direct(firm, "Mina", "Jun"))
    with pytest.raises(errors.ConversationNotFound):
        link(house, firm, room, "Bo")


def test_a_link_leads_nobody_in_from_another_company(house: House, firm: Firm, room: ConversationId) -> None:
    made = link(house, firm, room)
    stranger = house.found("Third", ("Mina", "Jun"))
    with pytest.raises(errors.RoomInviteNotFound):
        accept(house, stranger["Jun"], made.secret)


def test_nobody_comes_into_an_archived_or_a_full_group(house: House, firm: Firm, room: ConversationId) -> None:
    made = link(house, firm, room, uses=1)
    house.do(firm["Mina"], wire.ChangeGroup(conversation=room, archived=True))
    with pytest.raises(errors.Archived):
        accept(house, firm["Bo"], made.secret)
    house.do(firm["Mina"], wire.ChangeGroup(conversation=room, archived=False))
    with house.database.transaction() as connection:
        connection.execute(text("UPDATE conversation SET size = 2000 WHERE id = :room"), {"room": room.bytes})
    with pytest.raises(errors.GroupFull):
        accept(house, firm["Bo"], made.secret)


def test_a_group_has_at_most_a_hundred_links(house: House, firm: Firm, room: ConversationId) -> None:
    for _ in range(100):
        link(house, firm, room, days=1)
    with pytest.raises(errors.TooManyRoomInvites):
        link(house, firm, room)
    house.clock.advance(days=2)
    link(house, firm, room)
    with house.database.transaction() as connection:
        assert connection.scalar(text("SELECT count(*) FROM room_invite")) == 1


def test_a_newcomer_by_link_sees_what_the_group_lets_newcomers_see(house: House, firm: Firm) -> None:
    room = house.group(firm, "Mina", "Jun", history=wire.History.NONE)
    house.say(firm["Mina"], room, "before")
    accept(house, firm["Bo"], link(house, firm, room).secret)

    assert snapshot(house, firm["Bo"], room).first == 3


def take_out(house: House, firm: Firm, who: str, room: ConversationId, whom: str) -> None:
    house.do(firm[who], wire.RemoveMember(conversation=room, person=firm.id(whom)))


def test_whom_a_leader_took_out_comes_back_by_no_link(house: House, firm: Firm, room: ConversationId) -> None:
    made = link(house, firm, room)
    take_out(house, firm, "Mina", room, "Jun")
    asked = RoomInviteSecret(secret=made.secret)
    for follow in (service.preview_room_invite, service.accept_room_invite):
        with pytest.raises(errors.Barred):
            house.run(follow, firm["Jun"], asked)

    assert house.run(service.list_room_invites, firm["Mina"], room).invites[0].uses_left == 100
    assert firm.id("Jun") not in {one.person for one in snapshot(house, firm["Mina"], room).members}


def test_who_left_comes_back_by_a_link(house: House, firm: Firm, room: ConversationId) -> None:
    made = link(house, firm, room)
    take_out(house, firm, "Jun", room, "Jun")
    assert accept(house, firm["Jun"], made.secret).joined


def test_who_was_taken_out_elsewhere_follows_a_link_here(house: House, firm: Firm, room: ConversationId) -> None:
    made = link(house, firm, room)
    elsewhere = house.group(firm, "Mina", "Bo")
    take_out(house, firm, "Mina", elsewhere, "Bo")
    assert accept(house, firm["Bo"], made.secret).joined


def test_leaders_see_whom_leaders_took_out_until_they_are_let_in_again(
    house: House, firm: Firm, room: ConversationId
) -> None:
    elsewhere = house.group(firm, "Mina", "Bo")
    take_out(house, firm, "Mina", elsewhere, "Bo")
    take_out(house, firm, "Mina", room, "Jun")
    assert house.run(service.list_barred, firm["Mina"], room).people == (firm.id("Jun"),)

    house.add(firm["Mina"], room, firm.id("Jun"))

    assert house.run(service.list_barred, firm["Mina"], room).people == ()
    with pytest.raises(errors.NotGroupAdmin):
        house.run(service.list_barred, firm["Jun"], room)


def test_only_a_leader_brings_back_whom_a_leader_took_out(house: House, firm: Firm, room: ConversationId) -> None:
    made = link(house, firm, room)
    take_out(house, firm, "Mina", room, "Jun")
    with pytest.raises(errors.OnlyAdminsReadmit) as refused:
        house.add(firm["Ana"], room, firm.id("Bo"), firm.id("Jun"))
    assert refused.value.data == {"person": firm.id("Jun")}
    house.add(firm["Ana"], room, firm.id("Bo"))
    house.do(firm["Mina"], wire.SetRole(conversation=room, person=firm.id("Ana"), role=MemberRole.ADMIN))
    house.add(firm["Ana"], room, firm.id("Jun"))
    take_out(house, firm, "Jun", room, "Jun")

    assert accept(house, firm["Jun"], made.secret).joined


def test_the_database_refuses_whom_a_leader_took_out(house: House, firm: Firm, room: ConversationId) -> None:
    copy = "INSERT INTO member SELECT * FROM gone"
    with house.database.transaction() as connection:
        connection.execute(
            text("CREATE TABLE gone AS SELECT * FROM member WHERE conversation = :room AND person = :jun"),
            {"room": room.bytes, "jun": firm.id("Jun").bytes},
        )
    take_out(house, firm, "Mina", room, "Jun")
    with house.database.transaction() as connection, pytest.raises(IntegrityError, match="a leader took"):
        connection.execute(text(copy))


def test_who_is_taken_out_while_following_a_link_is_out(house: House) -> None:
    firm = house.found("Many", tuple(f"P{number}" for number in range(9)))
    room = house.group(firm, *firm.actors)
    secret = link(house, firm, room, "P0").secret

    def attempt(name: str) -> None:
        asked = RoomInviteSecret(secret=secret)
        for _ in range(5):
            with contextlib.suppress(errors.Barred):
                house.database.submit(
                    lambda connection: service.accept_room_invite(
                        UnitOfWork(connection, house.clock), firm[name], asked
                    )
                ).result()

    guests = [f"P{number}" for number in range(1, 9)]
    with ThreadPoolExecutor(4) as pool:
        ends = [pool.submit(attempt, name) for name in guests]
        for name in guests:
            take_out(house, firm, "P0", room, name)
        for end in ends:
            end.result()
    assert [one.person for one in snapshot(house, firm["P0"], room).members] == [firm.id("P0")]
