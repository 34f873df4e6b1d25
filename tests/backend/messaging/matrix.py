"""The world that the authorisation matrix is about, and the rows of the matrix: who gets what."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import timedelta
from typing import Any
from uuid import UUID

from backend.contract import directory as people
from backend.contract import messaging as wire
from backend.contract.base import ConversationId, DepartmentId, FileId, ScheduledId
from backend.domains.directory import service as directory
from backend.domains.messaging import service as messaging
from backend.platform.ids import new_id
from tests.backend.directory.cast import START, Firm, House
from tests.backend.files.bringing import bring

OLD, TITLE, DIRECT = "canary-said-before-joining", "canary-title-of-the-group", "canary-of-two-people"
RECALLED, EDITED, PERSON = "canary-taken-back", "canary-of-the-first-wording", "canary-of-the-company"
INVITED = "canary-of-the-invite"
KEPT = "canary-that-one-member-keeps"
ENDED = {"anonymous": "auth.sign_in_needed", "deactivated": "auth.has_left"}

SIGNED_IN = ("stranger", "ex-member", "non-member", "newcomer", "member", "admin", "leader")
PRINCIPALS = ("anonymous", "deactivated", *SIGNED_IN)
GUESSES = 8
"""So many may guess at a public door, where nobody is anybody yet."""
_NEVER = {RECALLED, EDITED}
OUTSIDE = {OLD, TITLE, DIRECT, PERSON, INVITED, KEPT}
FORBIDDEN = {
    "anonymous": _NEVER | OUTSIDE,
    "stranger": _NEVER | OUTSIDE,
    "deactivated": _NEVER | OUTSIDE,
    "ex-member": _NEVER | {OLD, TITLE, DIRECT, INVITED, KEPT},
    "non-member": _NEVER | {OLD, TITLE, DIRECT, INVITED, KEPT},
    "newcomer": _NEVER | {OLD, DIRECT, INVITED, KEPT},
    "member": _NEVER | {INVITED},
    "admin": _NEVER | {DIRECT, INVITED, KEPT},
    "leader": _NEVER | {KEPT},
}


@dataclass
class World:
    """A firm with a group that all kinds of people have to do with, and a firm beside it."""

    house: House
    firm: Firm
    tokens: dict[str, str | None]
    room: ConversationId
    department: DepartmentId
    invite: UUID
    link: wire.RoomInviteCreated
    file: FileId
    old: int = 2
    reworded: int = 4


def build_world(house: House) -> World:
    stranger = house.found("Elsewhere")
    firm = house.found("Hanbit Pumps", ("Mina", "Jun", "Ana", "Bo", "Cho", "Dee", "Eve", "Fay"))
    mina, ana = firm["Mina"], firm["Ana"]
    room = house.group(firm, "Mina", "Ana", "Dee", "Eve", "Fay", history=wire.History.NONE, title=TITLE)
    file = bring(house, mina, OLD.encode(), f"{OLD}.png", thumbnail=OLD.encode())
    old = house.say(mina, room, OLD, files=(file,))
    taken = house.say(mina, room, RECALLED, files=(bring(house, mina, RECALLED.encode(), f"{RECALLED}.png"),))
    house.do(mina, wire.RecallMessage(conversation=room, number=taken))
    reworded = house.say(mina, room, EDITED)
    house.do(mina, wire.EditMessage(conversation=room, number=reworded, text="calm words"))
    house.do(mina, wire.EditMessage(conversation=room, number=reworded, text="calmer words"))
    house.say(mina, house.direct(firm, "Mina", "Ana"), DIRECT)
    house.do(firm["Cho"], people.ChangeProfile(title=PERSON))
    house.do(mina, wire.SetRole(conversation=room, person=firm.id("Fay"), role=wire.MemberRole.ADMIN))
    house.do(ana, wire.PinMessage(conversation=room, number=old, on=True))
    house.do(ana, wire.SetQuickReplies(quick_replies=(wire.QuickReply(name="q", text=KEPT),)))
    later = wire.SendMessage(conversation=room, text=KEPT)
    house.do(ana, wire.ScheduleMessage(id=ScheduledId(new_id()), at=START + timedelta(days=1), message=later))
    house.add(mina, room, firm.id("Bo"))
    house.say(ana, room, "for everybody")
    house.do(mina, wire.RemoveMember(conversation=room, person=firm.id("Dee")))
    house.do(mina, people.DeactivatePerson(person=firm.id("Eve")))
    department = DepartmentId(new_id())
    house.do(mina, people.SaveDepartment(id=department, name="Sales"))
    invite = house.run(directory.create_invite, mina, people.CreateInvite(name=INVITED, email="new@firm.example"))
    link = house.run(messaging.create_room_invite, mina, room, wire.CreateRoomInvite())
    tokens = {
        "anonymous": None,
        "stranger": stranger.tokens["Mina"],
        "deactivated": firm.tokens["Eve"],
        "ex-member": firm.tokens["Dee"],
        "non-member": firm.tokens["Cho"],
        "newcomer": firm.tokens["Bo"],
        "member": firm.tokens["Ana"],
        "admin": firm.tokens["Fay"],
        "leader": firm.tokens["Mina"],
    }
    return World(house, firm, tokens, room, department, invite.invite.id, link, file, old, reworded)


@dataclass(frozen=True)
class Row:
    """One operation and what those with a session get, from stranger to leader: `ok`, or the code of the refusal."""

    make: Callable[[World], Any]
    codes: tuple[str, ...]
    public: bool = False
    shows: frozenset[str] = frozenset()
    """What this operation does show, to whom it says yes."""

    def expected(self, principal: str) -> str:
        if principal in ENDED:
            return self.codes[0] if self.public else ENDED[principal]
        return self.codes[SIGNED_IN.index(principal)]


def everybody(make: Callable[[World], Any], code: str, *, public: bool = False) -> Row:
    return Row(make, (code,) * 7, public)


def members(
    make: Callable[[World], Any],
    newcomer: str = "ok",
    member: str = "ok",
    leader: str = "ok",
    *,
    admin: str = "",
    shows: frozenset[str] = frozenset(),
) -> Row:
    outside = ("messaging.conversation_not_found",) * 3
    return Row(make, (*outside, newcomer, member, admin or leader, leader), shows=shows)


def leaders(make: Callable[[World], Any], stranger: str) -> Row:
    return Row(make, (stranger, *("auth.forbidden",) * 5, "ok"))


def colleagues(make: Callable[[World], Any], stranger: str, *, shows: frozenset[str] = frozenset()) -> Row:
    return Row(make, (stranger, *("ok",) * 6), shows=shows)


def owner(make: Callable[[World], Any], code: str) -> Row:
    return Row(make, (*("files.not_found",) * 6, code))
