"""Owners, admins, announcement rooms, archived rooms, topics, exports."""

from __future__ import annotations

from typing import Any

import pytest
from sqlalchemy import text
from sqlalchemy.exc import IntegrityError

from backend.contract import messaging as wire
from backend.contract.base import ConversationId, PersonId
from backend.contract.messaging import MemberRole, NoticeKind
from backend.domains.directory.errors import NameUnsafe
from backend.domains.messaging import errors
from tests.backend.directory.cast import Firm, House
from tests.backend.messaging.looks import last, snapshot


def role(house: House, firm: Firm, who: str, room: ConversationId, whom: str, given: MemberRole) -> int:
    return house.do(firm[who], wire.SetRole(conversation=room, person=firm.id(whom), role=given)).seq


def roles(house: House, firm: Firm, room: ConversationId) -> dict[str, MemberRole]:
    names = {actor.person: name for name, actor in firm.actors.items()}
    return {names[member.person]: member.role for member in snapshot(house, firm["Mina"], room).members}


def change(house: House, firm: Firm, who: str, room: ConversationId, **changes: Any) -> None:
    house.do(firm[who], wire.ChangeGroup(conversation=room, **changes))


def take_out(house: House, firm: Firm, who: str, room: ConversationId, whom: str) -> None:
    house.do(firm[who], wire.RemoveMember(conversation=room, person=firm.id(whom)))


def test_the_owner_names_admins_who_do_what_the_owner_does(house: House, firm: Firm, room: ConversationId) -> None:
    role(house, firm, "Mina", room, "Jun", MemberRole.ADMIN)
    change(house, firm, "Jun", room, topic="Seals and rings")
    take_out(house, firm, "Jun", room, "Ana")

    assert snapshot(house, firm["Mina"], room).conversation.topic == "Seals and rings"
    assert roles(house, firm, room) == {"Mina": MemberRole.OWNER, "Jun": MemberRole.ADMIN}


def test_admins_give_no_roles_and_do_not_take_each_other_out(house: House, firm: Firm, room: ConversationId) -> None:
    for who in ("Jun", "Ana"):
        role(house, firm, "Mina", room, who, MemberRole.ADMIN)
    for whom in ("Ana", "Mina"):
        with pytest.raises(errors.NotGroupOwner):
            take_out(house, firm, "Jun", room, whom)
    with pytest.raises(errors.NotGroupOwner):
        role(house, firm, "Jun", room, "Ana", MemberRole.MEMBER)
    take_out(house, firm, "Jun", room, "Jun")


def test_ownership_passes_and_the_old_owner_is_an_admin(house: House, firm: Firm, room: ConversationId) -> None:
    role(house, firm, "Mina", room, "Ana", MemberRole.OWNER)

    assert roles(house, firm, room) == {"Ana": MemberRole.OWNER, "Mina": MemberRole.ADMIN, "Jun": MemberRole.MEMBER}
    told = house.bodies(firm["Jun"], room)[-1]
    assert {(one.person, one.role) for one in told.members} == {
        (firm.id("Ana"), MemberRole.OWNER),
        (firm.id("Mina"), MemberRole.ADMIN),
    }
    with house.database.transaction() as connection, pytest.raises(IntegrityError):
        connection.execute(text("UPDATE member SET role = 'owner' WHERE role = 'admin'"))


def test_a_group_does_not_lose_its_owner(house: House, firm: Firm, room: ConversationId) -> None:
    with pytest.raises(errors.GroupNeedsOwner):
        role(house, firm, "Mina", room, "Mina", MemberRole.MEMBER)
    with pytest.raises(errors.NotAMember):
        role(house, firm, "Mina", room, "Bo", MemberRole.OWNER)
    assert role(house, firm, "Mina", room, "Mina", MemberRole.OWNER) == 0
    assert role(house, firm, "Mina", room, "Jun", MemberRole.MEMBER) == 0


def test_the_longest_admin_owns_what_the_owner_leaves(house: House, firm: Firm, room: ConversationId) -> None:
    house.add(firm["Mina"], room, firm.id("Bo"))
    role(house, firm, "Mina", room, "Bo", MemberRole.ADMIN)
    take_out(house, firm, "Mina", room, "Mina")

    assert house.bodies(firm["Jun"], room)[-1].owner == firm.id("Bo")


def test_in_an_announcement_room_members_answer_without_words(house: House, firm: Firm, room: ConversationId) -> None:
    mine = house.say(firm["Jun"], room, "before")
    change(house, firm, "Mina", room, posting=wire.Posting.ADMINS)
    number = house.say(firm["Mina"], room, "listen")
    for asked in (
        wire.SendMessage(conversation=room, text="but"),
        wire.SendMessage(conversation=room, text="but", reply_to=number),
        wire.ForwardMessage(conversation=room, source=room, number=number),
        wire.EditMessage(conversation=room, number=mine, text="after"),
        wire.PinMessage(conversation=room, number=number, on=True),
    ):
        with pytest.raises(errors.OnlyAdminsWrite):
            house.do(firm["Jun"], asked)
    house.do(firm["Jun"], wire.SetReaction(conversation=room, number=number, emoji="👍", on=True))
    house.do(firm["Jun"], wire.AcknowledgeMessage(conversation=room, number=number))
    role(house, firm, "Mina", room, "Jun", MemberRole.ADMIN)
    house.say(firm["Jun"], room, "now I may")


def test_in_an_archived_group_nobody_writes(house: House, firm: Firm, room: ConversationId) -> None:
    number = house.say(firm["Jun"], room, "last words")
    change(house, firm, "Mina", room, archived=True)
    here: dict[str, Any] = {"conversation": room, "number": number}
    for who, asked in (
        ("Mina", wire.SendMessage(conversation=room, text="more")),
        ("Mina", wire.ForwardMessage(conversation=room, source=room, number=number)),
        ("Jun", wire.EditMessage(**here, text="other words")),
        ("Ana", wire.SetReaction(**here, emoji="👍", on=True)),
        ("Ana", wire.AcknowledgeMessage(**here)),
        ("Mina", wire.PinMessage(**here, on=True)),
        ("Mina", wire.AddMembers(conversation=room, people=(firm.id("Bo"),))),
        ("Mina", wire.ChangeGroup(conversation=room, title="Other")),
    ):
        with pytest.raises(errors.Archived):
            house.do(firm[who], asked)
    house.do(firm["Ana"], wire.MoveRead(**here))
    house.do(firm["Jun"], wire.RecallMessage(**here))
    take_out(house, firm, "Ana", room, "Ana")


def test_an_archived_group_is_reopened(house: House, firm: Firm, room: ConversationId) -> None:
    change(house, firm, "Mina", room, archived=True)
    assert last(house, firm["Jun"], room).notice == wire.Notice(kind=NoticeKind.ARCHIVED, title="Pumps")
    change(house, firm, "Mina", room, archived=False, title="Valves")

    assert last(house, firm["Jun"], room).notice == wire.Notice(kind=NoticeKind.REOPENED, title="Valves")
    house.say(firm["Jun"], room, "back again")


def test_the_line_names_what_has_changed(house: House, firm: Firm, room: ConversationId) -> None:
    for changes, kind in (
        ({"title": "Valves"}, NoticeKind.RENAMED),
        ({"topic": "Seals"}, NoticeKind.CHANGED),
        ({"history": wire.History.NONE}, NoticeKind.CHANGED),
        ({"posting": wire.Posting.ADMINS, "title": "Rings"}, NoticeKind.RENAMED),
    ):
        change(house, firm, "Mina", room, **changes)
        notice = last(house, firm["Jun"], room).notice
        assert notice is not None
        assert notice.kind is kind


def test_a_topic_is_one_safe_line(house: House, firm: Firm, room: ConversationId) -> None:
    with pytest.raises(NameUnsafe):
        change(house, firm, "Mina", room, topic="gpj.\u202eexe")
    change(house, firm, "Mina", room, topic="  Seals  ")
    assert snapshot(house, firm["Jun"], room).conversation.topic == "Seals"
    change(house, firm, "Mina", room, topic="")
    assert snapshot(house, firm["Jun"], room).conversation.topic == ""


def test_a_direct_conversation_has_neither_roles_nor_settings(house: House, firm: Firm) -> None:
    direct = house.direct(firm, "Mina", "Jun")
    with pytest.raises(errors.NotAGroup):
        role(house, firm, "Mina", direct, "Jun", MemberRole.ADMIN)
    with pytest.raises(errors.NotAGroup):
        change(house, firm, "Mina", direct, archived=True)
    for statement in ("archived = 1", "posting = 'admins'", "topic = 'x'"):
        with house.database.transaction() as connection, pytest.raises(IntegrityError):
            connection.execute(text(f"UPDATE conversation SET {statement} WHERE kind = 'direct'"))  # noqa: S608


def test_everybody_reads_that_a_copy_leaves(house: House, firm: Firm, room: ConversationId) -> None:
    with pytest.raises(errors.NotGroupAdmin):
        house.do(firm["Jun"], wire.LogExport(conversation=room))
    house.do(firm["Mina"], wire.LogExport(conversation=room))
    direct = house.direct(firm, "Jun", "Ana")
    house.do(firm["Ana"], wire.LogExport(conversation=direct))

    for conversation, who in ((room, "Mina"), (direct, "Ana")):
        line = last(house, firm["Jun"], conversation)
        assert (line.author, line.notice) == (firm.id(who), wire.Notice(kind=NoticeKind.EXPORTED))


def test_a_groups_own_id_mentions_everybody(house: House, firm: Firm, room: ConversationId) -> None:
    everybody = (wire.Mention(person=PersonId(room), start=0, length=4),)
    number = house.say(firm["Jun"], room, "@all come", mentions=everybody)
    house.do(firm["Jun"], wire.EditMessage(conversation=room, number=number, text="@all go", mentions=everybody))
    assert last(house, firm["Ana"], room).mentions == everybody

    direct = house.direct(firm, "Jun", "Ana")
    with pytest.raises(errors.MentionNotAMember):
        house.say(firm["Jun"], direct, "@all", mentions=(wire.Mention(person=PersonId(direct), start=0, length=4),))


def test_mentions_only_is_ones_own(house: House, firm: Firm, room: ConversationId) -> None:
    house.do(firm["Jun"], wire.SetPreferences(conversation=room, mentions_only=True))
    assert snapshot(house, firm["Jun"], room).preferences == wire.Preferences(mentions_only=True)
    assert snapshot(house, firm["Ana"], room).preferences == wire.Preferences()
