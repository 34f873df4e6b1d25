"""Every operation x everybody: what each may do, and that no answer carries what its reader may not see.

The tables are compared with the server's routes and commands: an operation without a row fails.
"""

from __future__ import annotations

import re
from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager
from datetime import timedelta
from typing import Any

import httpx
import msgspec
import pytest

from backend.contract import directory as people
from backend.contract import messaging as wire
from backend.contract.base import CommandId, ConversationId, FileId, ScheduledId, encode
from backend.contract.files import BeginUpload
from backend.contract.importing import ImportPeople, ImportRow
from backend.contract.kinds import COMMANDS, KIND_OF
from backend.contract.search import Search
from backend.contract.sync import Command, Commands
from backend.domains.messaging import service as messaging
from backend.entry.routes import own_routes
from backend.entry.wiring import build, the_rooms
from backend.platform.ids import new_id
from tests.backend.approvals.matrix import APPROVAL_COMMANDS, APPROVAL_ROUTES
from tests.backend.directory.cast import PASSWORD, START, House
from tests.backend.messaging.matrix import (
    EDITED,
    FORBIDDEN,
    GUESSES,
    OUTSIDE,
    PRINCIPALS,
    TITLE,
    Row,
    World,
    build_world,
    colleagues,
    everybody,
    leaders,
    members,
    owner,
)
from tests.backend.messaging.matrix_of_supervision import SUPERVISION_ROWS


def announced() -> BeginUpload:
    return BeginUpload(id=FileId(new_id()), name="a.txt", size=1, sha256="0" * 64)


def sign_in(world: World) -> Any:
    return people.SignIn(
        email="mina@firm.example", password="wrong", device="d", platform="p", company=world.firm.company
    )


def follow(world: World) -> Any:
    return "", wire.RoomInviteSecret(secret=world.link.secret)


NOT_ADMIN, NOT_OWNER = "messaging.not_group_admin", "messaging.not_group_owner"
NOT_SEEN, NO_LINK = "messaging.message_not_found", "messaging.room_invite_not_found"
WHO_COMES_IN = (NO_LINK, "messaging.barred", *("ok",) * 5)
NO_CODE = "ATR-0000-0000-0000"
ROUTE_ROWS: dict[str, Row] = {
    "GET /v1/server": everybody(lambda _: ("", None), "ok", public=True),
    "GET /v1/streams/{id}/events": Row(
        lambda world: (f"{world.room}|?after=0&limit=500", None), ("request.not_found",) * 3 + ("ok",) * 4
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
    "POST /v1/people/import": leaders(
        lambda _: ("", ImportPeople(rows=(ImportRow(line=2, name="Kim", email="kim2@x.example"),))), "ok"
    ),
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
    "GET /v1/conversations/{id}/messages/{number}/versions": members(
        lambda world: (f"{world.room} {world.reworded}", None), NOT_SEEN, shows=frozenset({EDITED})
    ),
    "GET /v1/conversations/{id}/files": members(lambda world: (f"{world.room}", None)),
    "GET /v1/conversations/{id}/messages/{number}/files/{file}": members(
        lambda world: (f"{world.room} {world.old} {world.file}", None), NOT_SEEN
    ),
    "GET /v1/conversations/{id}/messages/{number}/files/{file}/thumbnail": members(
        lambda world: (f"{world.room} {world.old} {world.file}", None), NOT_SEEN
    ),
    "POST /v1/files": everybody(lambda _: ("", announced()), "ok"),
    "GET /v1/files/{id}": owner(lambda world: (f"{world.file}", None), "ok"),
    "PUT /v1/files/{id}/content": owner(lambda world: (f"{world.file}|?offset=0", b"x"), "ok"),
    "DELETE /v1/files/{id}": owner(lambda world: (f"{world.file}", None), "files.already_sent"),
    "GET /v1/conversations/{id}/barred": members(lambda world: (f"{world.room}", None), NOT_ADMIN, NOT_ADMIN),
    "POST /v1/conversations/{id}/invites": members(
        lambda world: (f"{world.room}", wire.CreateRoomInvite()), NOT_ADMIN, NOT_ADMIN
    ),
    "GET /v1/conversations/{id}/invites": members(lambda world: (f"{world.room}", None), NOT_ADMIN, NOT_ADMIN),
    "DELETE /v1/conversations/{id}/invites/{invite}": members(
        lambda world: (f"{world.room} {world.link.invite.id}", None), NOT_ADMIN, NOT_ADMIN, leader=NO_LINK, admin="ok"
    ),
    "POST /v1/room-invites/preview": Row(follow, WHO_COMES_IN, shows=frozenset({TITLE})),
    "POST /v1/room-invites/accept": Row(follow, WHO_COMES_IN, shows=frozenset({TITLE})),
    "GET /v1/people/{id}/last-seen": colleagues(
        lambda world: (f"{world.firm.id('Ana')}", None), "directory.person_not_found"
    ),
    "POST /v1/search": everybody(lambda _: ("", Search(phrases=("canary",))), "ok"),
    **APPROVAL_ROUTES,
    **SUPERVISION_ROWS,
}
COMMAND_ROWS: dict[str, Row] = {
    **APPROVAL_COMMANDS,
    "messaging.send_message": members(lambda w: wire.SendMessage(conversation=w.room, text="hi")),
    "messaging.edit_message": members(
        lambda w: wire.EditMessage(conversation=w.room, number=w.old, text="other"),
        "messaging.message_not_found",
        "messaging.not_the_author",
        admin="messaging.not_the_author",
    ),
    "messaging.recall_message": members(
        lambda w: wire.RecallMessage(conversation=w.room, number=w.old),
        "messaging.message_not_found",
        "messaging.not_the_author",
        admin="messaging.not_the_author",
    ),
    "messaging.set_reaction": members(
        lambda w: wire.SetReaction(conversation=w.room, number=w.old, emoji="👍", on=True),
        "messaging.message_not_found",
    ),
    "messaging.move_read": members(lambda w: wire.MoveRead(conversation=w.room, number=3)),
    "messaging.open_direct": Row(
        lambda w: wire.OpenDirect(person=w.firm.id("Ana")),
        ("directory.person_not_found", "ok", "ok", "ok", "messaging.only_oneself", "ok", "ok"),
    ),
    "messaging.create_group": Row(
        lambda w: wire.CreateGroup(conversation=ConversationId(new_id()), title="G", people=(w.firm.id("Ana"),)),
        ("directory.person_not_found",) + ("ok",) * 6,
    ),
    "messaging.add_members": members(lambda w: wire.AddMembers(conversation=w.room, people=(w.firm.id("Cho"),))),
    "messaging.remove_member": members(
        lambda w: wire.RemoveMember(conversation=w.room, person=w.firm.id("Ana")),
        NOT_ADMIN,
        "ok",
        "messaging.not_a_member",
    ),
    "messaging.change_group": members(
        lambda w: wire.ChangeGroup(conversation=w.room, title="New"), NOT_ADMIN, NOT_ADMIN
    ),
    "messaging.set_role": members(
        lambda w: wire.SetRole(conversation=w.room, person=w.firm.id("Bo"), role=wire.MemberRole.ADMIN),
        NOT_OWNER,
        NOT_OWNER,
        admin=NOT_OWNER,
    ),
    "messaging.log_export": members(lambda w: wire.LogExport(conversation=w.room), NOT_ADMIN, NOT_ADMIN),
    "messaging.forward_message": members(
        lambda w: wire.ForwardMessage(conversation=w.room, source=w.room, number=w.old), NOT_SEEN
    ),
    "messaging.acknowledge_message": members(
        lambda w: wire.AcknowledgeMessage(conversation=w.room, number=w.old),
        NOT_SEEN,
        leader="messaging.own_message",
        admin="ok",
    ),
    "messaging.pin_message": members(
        lambda w: wire.PinMessage(conversation=w.room, number=w.reworded, on=True), NOT_SEEN
    ),
    "messaging.save_message": members(lambda w: wire.SaveMessage(conversation=w.room, number=w.old, on=True), NOT_SEEN),
    "messaging.schedule_message": members(
        lambda w: wire.ScheduleMessage(
            id=ScheduledId(new_id()),
            at=START + timedelta(days=2),
            message=wire.SendMessage(conversation=w.room, text="hi"),
        )
    ),
    "messaging.cancel_scheduled": everybody(
        lambda _: wire.CancelScheduled(id=ScheduledId(new_id())), "messaging.scheduled_not_found"
    ),
    "messaging.set_quick_replies": everybody(lambda _: wire.SetQuickReplies(quick_replies=()), "ok"),
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
    "directory.set_company_policy": leaders(lambda _: people.SetCompanyPolicy(shows_last_seen=False), "ok"),
    "directory.rename_company": leaders(lambda _: people.RenameCompany(name="Renamed"), "ok"),
    "directory.close_session": Row(
        lambda w: people.CloseSession(id=w.firm["Mina"].session), ("directory.session_not_found",) * 6 + ("ok",)
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


def check_canaries(who: str, text: str, shown: frozenset[str] = frozenset()) -> None:
    assert [canary for canary in FORBIDDEN[who] - shown if canary in text] == []


def filled(path: str, parts: str) -> str:
    """Put the parts in the places of those in braces."""
    for part in parts.split():
        path = re.sub(r"\{\w+\}", part, path, count=1)
    return path


@pytest.mark.parametrize("operation", ROUTE_ROWS)
async def test_each_route_gives_everybody_their_due(operation: str, house: House) -> None:
    world, row = build_world(house), ROUTE_ROWS[operation]
    method, path = operation.split(" ")
    async with doors(world) as client:
        for who in PRINCIPALS[:GUESSES] if row.public else PRINCIPALS:
            part, body = row.make(world)
            name, _, query = part.partition("|")
            response = await ask(client, world, who, method, filled(path, name) + query, body)
            assert (who, code_of(response)) == (who, row.expected(who))
            check_canaries(who, response.text, row.shows if row.expected(who) == "ok" else frozenset())


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
    assert OUTSIDE - {canary for canary in OUTSIDE if canary in seen} == set()


def test_no_route_and_no_command_is_without_a_row() -> None:
    own = own_routes("", lambda _: {}, messaging.subscriptions, {}, lambda _: None)
    routes = [*own, *the_rooms().routes]
    assert {f"{route.method} {route.path}" for route in routes} == set(ROUTE_ROWS)
    assert set(the_rooms().commands) == set(COMMAND_ROWS) == set(COMMANDS)
