"""Every operation x everybody: what each may do, and that no answer carries what its reader may not see.

The tables are compared with the server's routes and commands: an operation without a row fails.
"""

from __future__ import annotations

from collections.abc import AsyncGenerator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import timedelta
from typing import Any
from uuid import UUID

import httpx
import msgspec
import pytest

from backend.contract import directory as people
from backend.contract import messaging as wire
from backend.contract.base import CommandId, ConversationId, DepartmentId, encode
from backend.contract.kinds import COMMANDS, KIND_OF
from backend.contract.sync import Command, Commands
from backend.domains.directory import routes as directory_routes
from backend.domains.directory import service as directory
from backend.domains.messaging import routes as messaging_routes
from backend.domains.messaging import service as messaging
from backend.entry.routes import own_routes
from backend.entry.wiring import build, the_rooms
from backend.platform.ids import new_id
from tests.backend.directory.cast import PASSWORD, START, Firm, House

OLD, TITLE, DIRECT = "canary-said-before-joining", "canary-title-of-the-group", "canary-of-two-people"
RECALLED, EDITED, PERSON = "canary-taken-back", "canary-of-the-first-wording", "canary-of-the-company"
INVITED = "canary-of-the-invite"
SIGN_IN = "auth.sign_in_needed"

PRINCIPALS = ("anonymous", "stranger", "deactivated", "ex-member", "non-member", "newcomer", "member", "leader")
SIGNED_IN = ("stranger", "ex-member", "non-member", "newcomer", "member", "leader")
_NEVER = {RECALLED, EDITED}
_OUTSIDE = {OLD, TITLE, DIRECT, PERSON, INVITED}
FORBIDDEN = {
    "anonymous": _NEVER | _OUTSIDE,
    "stranger": _NEVER | _OUTSIDE,
    "deactivated": _NEVER | _OUTSIDE,
    "ex-member": _NEVER | {OLD, TITLE, DIRECT, INVITED},
    "non-member": _NEVER | {OLD, TITLE, DIRECT, INVITED},
    "newcomer": _NEVER | {OLD, DIRECT, INVITED},
    "member": _NEVER | {INVITED},
    "leader": _NEVER,
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
    old: int = 2


def build_world(house: House) -> World:
    stranger = house.found("Elsewhere")
    firm = house.found("Hanbit Pumps", ("Mina", "Jun", "Ana", "Bo", "Cho", "Dee", "Eve"))
    mina, ana = firm["Mina"], firm["Ana"]
    room = house.group(firm, "Mina", "Ana", "Dee", "Eve", history=wire.History.NONE, title=TITLE)
    old = house.say(mina, room, OLD)
    taken = house.say(mina, room, RECALLED)
    house.do(mina, wire.RecallMessage(conversation=room, number=taken))
    reworded = house.say(mina, room, EDITED)
    house.do(mina, wire.EditMessage(conversation=room, number=reworded, text="calm words"))
    house.do(mina, wire.EditMessage(conversation=room, number=reworded, text="calmer words"))
    house.say(mina, house.direct(firm, "Mina", "Ana"), DIRECT)
    house.do(firm["Cho"], people.ChangeProfile(title=PERSON))
    house.add(mina, room, firm.id("Bo"))
    house.say(ana, room, "for everybody")
    house.do(mina, wire.RemoveMember(conversation=room, person=firm.id("Dee")))
    house.do(mina, people.DeactivatePerson(person=firm.id("Eve")))
    department = DepartmentId(new_id())
    house.do(mina, people.SaveDepartment(id=department, name="Sales"))
    invite = house.run(directory.create_invite, mina, people.CreateInvite(name=INVITED, email="new@firm.example"))
    tokens = {
        "anonymous": None,
        "stranger": stranger.tokens["Mina"],
        "deactivated": firm.tokens["Eve"],
        "ex-member": firm.tokens["Dee"],
        "non-member": firm.tokens["Cho"],
        "newcomer": firm.tokens["Bo"],
        "member": firm.tokens["Ana"],
        "leader": firm.tokens["Mina"],
    }
    return World(house, firm, tokens, room, department, invite.invite.id, old)


@dataclass(frozen=True)
class Row:
    """One operation and what those with a session get, from stranger to leader: `ok`, or the code of the refusal."""

    make: Callable[[World], Any]
    codes: tuple[str, ...]
    public: bool = False

    def expected(self, principal: str) -> str:
        if principal in {"anonymous", "deactivated"}:
            return self.codes[0] if self.public else SIGN_IN
        return self.codes[SIGNED_IN.index(principal)]


def everybody(make: Callable[[World], Any], code: str, *, public: bool = False) -> Row:
    return Row(make, (code,) * 6, public)


def members(make: Callable[[World], Any], newcomer: str = "ok", member: str = "ok", leader: str = "ok") -> Row:
    return Row(make, (*("messaging.conversation_not_found",) * 3, newcomer, member, leader))


def leaders(make: Callable[[World], Any], stranger: str) -> Row:
    return Row(make, (stranger, *("auth.forbidden",) * 4, "ok"))


def sign_in(world: World) -> Any:
    return people.SignIn(
        email="mina@firm.example", password="wrong", device="d", platform="p", company=world.firm.company
    )


NO_CODE = "ATR-0000-0000-0000"
ROUTE_ROWS: dict[str, Row] = {
    "GET /v1/server": everybody(lambda _: ("", None), "ok", public=True),
    "GET /v1/streams/{id}/events": Row(
        lambda world: (f"{world.room}|?after=0&limit=500", None), ("request.not_found",) * 3 + ("ok",) * 3
    ),
    "POST /v1/commands": everybody(lambda _: ("", Commands(commands=())), "ok"),
    "POST /v1/sign-in": everybody(lambda world: ("", sign_in(world)), "directory.wrong_credentials", public=True),
    "POST /v1/sign-out": everybody(lambda _: ("", None), "ok"),
    "POST /v1/password": everybody(
        lambda _: ("", people.ChangePassword(old="wrong", new="another password")), "directory.wrong_password"
    ),
    "GET /v1/sessions": everybody(lambda _: ("", None), "ok"),
    "POST /v1/invites": leaders(lambda _: ("", people.CreateInvite(name="Kim", email="kim@x.example")), "ok"),
    "GET /v1/invites": leaders(lambda _: ("", None), "ok"),
    "DELETE /v1/invites/{id}": leaders(lambda world: (f"{world.invite}", None), "directory.invite_not_found"),
    "POST /v1/invites/preview": everybody(
        lambda _: ("", people.InviteCode(code=NO_CODE)), "directory.invite_not_found", public=True
    ),
    "POST /v1/invites/accept": everybody(
        lambda _: ("", people.AcceptInvite(code=NO_CODE, password=PASSWORD, device="d", platform="p")),
        "directory.invite_not_found",
        public=True,
    ),
    "GET /v1/snapshot": everybody(lambda _: ("", None), "ok"),
    "GET /v1/conversations/{id}": members(lambda world: (f"{world.room}", None)),
    "GET /v1/conversations/{id}/messages": members(lambda world: (f"{world.room}|?after=0&limit=500", None)),
    "GET /v1/conversations/{id}/number": members(
        lambda world: (f"{world.room}|?at={(START - timedelta(days=1)).strftime('%Y-%m-%dT%H:%M:%SZ')}", None)
    ),
}
COMMAND_ROWS: dict[str, Row] = {
    "messaging.send_message": members(lambda w: wire.SendMessage(conversation=w.room, text="hi")),
    "messaging.edit_message": members(
        lambda w: wire.EditMessage(conversation=w.room, number=w.old, text="other"),
        "messaging.message_not_found",
        "messaging.not_the_author",
    ),
    "messaging.recall_message": members(
        lambda w: wire.RecallMessage(conversation=w.room, number=w.old),
        "messaging.message_not_found",
        "messaging.not_the_author",
    ),
    "messaging.set_reaction": members(
        lambda w: wire.SetReaction(conversation=w.room, number=w.old, emoji="👍", on=True),
        "messaging.message_not_found",
    ),
    "messaging.move_read": members(lambda w: wire.MoveRead(conversation=w.room, number=3)),
    "messaging.open_direct": Row(
        lambda w: wire.OpenDirect(person=w.firm.id("Ana")),
        ("directory.person_not_found", "ok", "ok", "ok", "messaging.only_oneself", "ok"),
    ),
    "messaging.create_group": Row(
        lambda w: wire.CreateGroup(conversation=ConversationId(new_id()), title="G", people=(w.firm.id("Ana"),)),
        ("directory.person_not_found",) + ("ok",) * 5,
    ),
    "messaging.add_members": members(lambda w: wire.AddMembers(conversation=w.room, people=(w.firm.id("Cho"),))),
    "messaging.remove_member": members(
        lambda w: wire.RemoveMember(conversation=w.room, person=w.firm.id("Ana")),
        "messaging.not_group_owner",
        "ok",
        "messaging.not_a_member",
    ),
    "messaging.change_group": members(
        lambda w: wire.ChangeGroup(conversation=w.room, title="New"),
        "messaging.not_group_owner",
        "messaging.not_group_owner",
    ),
    "messaging.set_preferences": members(lambda w: wire.SetPreferences(conversation=w.room, pinned=True)),
    "directory.change_profile": everybody(lambda _: people.ChangeProfile(time_zone="Asia/Seoul"), "ok"),
    "directory.change_person": leaders(
        lambda w: people.ChangePerson(person=w.firm.id("Ana"), title="Lead"), "directory.person_not_found"
    ),
    "directory.deactivate_person": leaders(
        lambda w: people.DeactivatePerson(person=w.firm.id("Jun")), "directory.person_not_found"
    ),
    "directory.save_department": leaders(lambda w: people.SaveDepartment(id=w.department, name="Other"), "ok"),
    "directory.remove_department": leaders(
        lambda w: people.RemoveDepartment(id=w.department), "directory.department_not_found"
    ),
    "directory.rename_company": leaders(lambda _: people.RenameCompany(name="Renamed"), "ok"),
    "directory.close_session": Row(
        lambda w: people.CloseSession(id=w.firm["Mina"].session), ("directory.session_not_found",) * 5 + ("ok",)
    ),
}


@asynccontextmanager
async def doors(world: World) -> AsyncGenerator[httpx.AsyncClient]:
    made = build(world.house.database, the_rooms(), lambda: None)
    transport = httpx.ASGITransport(app=made.application)
    async with httpx.AsyncClient(transport=transport, base_url="http://localhost") as client:
        yield client
    await made.worker.write(None, lambda _: None)  # what the server does on the side is done now
    made.worker.close()


async def ask(client: httpx.AsyncClient, world: World, who: str, method: str, path: str, body: Any) -> httpx.Response:
    token = world.tokens[who]
    headers = {} if token is None else {"authorization": f"Bearer {token}"}
    content = None if body is None else encode(body)
    return await client.request(method, path, headers=headers, content=content)


def code_of(response: httpx.Response) -> str:
    if response.is_success:
        return "ok"
    return str(response.json()["code"])


def check_canaries(who: str, text: str) -> None:
    assert [canary for canary in FORBIDDEN[who] if canary in text] == []


@pytest.mark.parametrize("operation", ROUTE_ROWS)
async def test_each_route_gives_everybody_their_due(operation: str, house: House) -> None:
    world, row = build_world(house), ROUTE_ROWS[operation]
    method, path = operation.split(" ")
    async with doors(world) as client:
        for who in PRINCIPALS:
            part, body = row.make(world)
            name, _, query = part.partition("|")
            response = await ask(client, world, who, method, path.replace("{id}", name) + query, body)
            assert (who, code_of(response)) == (who, row.expected(who))
            check_canaries(who, response.text)


@pytest.mark.parametrize("kind", COMMAND_ROWS)
async def test_each_command_gives_everybody_their_due(kind: str, house: House) -> None:
    world, row = build_world(house), COMMAND_ROWS[kind]
    async with doors(world) as client:
        for who in PRINCIPALS:
            asked = row.make(world)
            assert KIND_OF[type(asked)] == kind
            command = Command(id=CommandId(new_id()), kind=kind, body=msgspec.Raw(encode(asked)))
            response = await ask(client, world, who, "POST", "/v1/commands", Commands(commands=(command,)))
            code = code_of(response)
            if code == "ok":
                code = response.json()["answers"][0].get("refusal", {}).get("code", "ok")
            assert (who, code) == (who, row.expected(who))
            check_canaries(who, response.text)


async def test_a_member_does_see_what_others_must_not(house: House) -> None:
    world = build_world(house)
    async with doors(world) as client:
        snapshot = await ask(client, world, "member", "GET", "/v1/snapshot", None)
        page = await ask(client, world, "member", "GET", f"/v1/conversations/{world.room}/messages?after=0", None)
        invites = await ask(client, world, "leader", "GET", "/v1/invites", None)
    seen = snapshot.text + page.text + invites.text
    assert {OLD, TITLE, DIRECT, PERSON, INVITED} - {canary for canary in _OUTSIDE if canary in seen} == set()


def test_no_route_and_no_command_is_without_a_row() -> None:
    own = own_routes("", lambda _: {}, messaging.subscriptions, {}, lambda _: None)
    routes = [*own, *directory_routes.ROUTES, *messaging_routes.ROUTES]
    assert {f"{route.method} {route.path}" for route in routes} == set(ROUTE_ROWS)
    assert {*directory_routes.COMMANDS, *messaging_routes.COMMANDS} == set(COMMAND_ROWS) == set(COMMANDS)
