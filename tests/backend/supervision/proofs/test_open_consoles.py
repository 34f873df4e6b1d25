"""A whole server with consoles that stay open: what is pushed to them, and where it ends with the right to it."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Iterator
from contextlib import closing, suppress
from pathlib import Path
from typing import Any

import pytest

from backend.contract.base import ConversationId
from backend.contract.directory import ChangePerson, Role
from backend.contract.supervision import ChatClass, ProposePolicy
from backend.domains.directory import service as directory
from backend.domains.supervision import service
from backend.platform.ids import new_id
from backend.realtime.work import UnitOfWork
from tests.backend.entry.client import Client, opened
from tests.backend.entry.firm import Firm, found
from tests.backend.entry.test_files import slow_reader
from tests.backend.entry.uploads import Uploader
from tests.support.server import Said, ServerProcess

CANARY = "waxwing-8841"
MINA, CHO, ANA, BO, JUN, VIC = range(6)
"""Mina owns the firm, Cho leads Ana and Bo, Jun and Vic see to compliance."""
LARGE = 24 << 20


@pytest.fixture
def firm(tmp_path: Path) -> Firm:
    """A firm whose managers may review."""
    firm = found(tmp_path / "data", people=6)
    ids = [one.actor.person for one in firm.people]
    places: dict[int, dict[str, Any]] = {
        CHO: {"rank": 40, "manager": ids[MINA]},
        ANA: {"rank": 10, "manager": ids[CHO]},
        BO: {"rank": 10, "manager": ids[CHO]},
        JUN: {"roles": (Role.COMPLIANCE,)},
        VIC: {"roles": (Role.COMPLIANCE,)},
    }

    def verb(uow: UnitOfWork) -> None:
        for who, place in places.items():
            directory.change_person(uow, firm.people[MINA].actor, ChangePerson(person=ids[who], **place))
        policy = ProposePolicy(text="Managers may read for a reason.", classes=(ChatClass.INTERNAL,))
        service.propose_policy(uow, firm.people[MINA].actor, policy)
        for one in firm.people:
            service.acknowledge_policy(uow, one.actor, 1)

    firm.do(verb)
    return firm


@pytest.fixture
def room(firm: Firm) -> ConversationId:
    """What Ana and Bo say to each other."""
    return firm.direct(ANA, BO)


@pytest.fixture
def server(firm: Firm, room: ConversationId) -> Iterator[ServerProcess]:
    server = ServerProcess(firm.folder)
    server.start()
    yield server
    server.kill()


def say(server: ServerProcess, firm: Firm, who: int, kind: str, **body: Any) -> Any:
    command = {"id": str(new_id()), "kind": kind, "body": body}
    (answer,) = server.ask("POST", "/v1/commands", firm.people[who].token, {"commands": [command]})["answers"]
    assert "refusal" not in answer, answer
    return answer


def begin(server: ServerProcess, firm: Firm, who: int, room: ConversationId) -> str:
    asked = {"id": str(new_id()), "conversation": str(room), "purpose": "A complaint"}
    return str(server.ask("POST", "/v1/reviews", firm.people[who].token, asked)["id"])


def ask_second(server: ServerProcess, firm: Firm, who: int, review: str) -> None:
    server.ask("POST", f"/v1/reviews/{review}/second", firm.people[who].token, {"reason": "It goes back far"})


async def all_pushed(client: Client) -> None:
    """Wait until everything that was committed before has been pushed: the answer to a command comes behind it."""
    await client.do("messaging.set_quick_replies", {"quick_replies": []})
    await client.hear("done")


def reviews_told(client: Client) -> set[str]:
    pushed = [event for told in client.seen if told["type"] == "events" for event in told["events"]]
    return {event["body"]["review"] for event in pushed if event["kind"] == "supervision.review_changed"}


async def test_consoles_hear_that_there_is_something_and_only_while_it_is_theirs(
    server: ServerProcess, firm: Firm, room: ConversationId
) -> None:
    ids = [str(one.actor.person) for one in firm.people]
    async with (
        opened(server, firm.people[CHO]) as cho,
        opened(server, firm.people[JUN]) as jun,
        opened(server, firm.people[VIC]) as vic,
    ):
        for who, client in ((CHO, cho), (JUN, jun), (VIC, vic)):
            await client.resume(server.epoch, **{ids[who]: 0, str(firm.company): 0})

        def before() -> tuple[str, str]:
            say(server, firm, ANA, "messaging.send_message", conversation=str(room), text=CANARY)
            theirs, own = begin(server, firm, CHO, room), begin(server, firm, MINA, room)
            ask_second(server, firm, CHO, theirs)
            say(server, firm, BO, "messaging.send_message", conversation=str(room), text=f"{CANARY} live")
            return theirs, own

        theirs, own = await asyncio.to_thread(before)
        for client in (cho, jun, vic):
            await all_pushed(client)
        assert [reviews_told(client) for client in (cho, jun, vic)] == [set(), {theirs}, {theirs}]

        def after() -> None:
            say(server, firm, MINA, "directory.change_person", person=ids[JUN], roles=[])
            say(server, firm, MINA, "directory.change_person", person=ids[CHO], rank=10)
            ask_second(server, firm, MINA, own)
            say(server, firm, ANA, "messaging.send_message", conversation=str(room), text=f"{CANARY} again")

        await asyncio.to_thread(after)
        for client in (cho, jun, vic):
            await all_pushed(client)
        assert [reviews_told(client) for client in (cho, jun, vic)] == [{theirs}, {theirs}, {theirs, own}]

        await asyncio.to_thread(say, server, firm, MINA, "directory.deactivate_person", person=ids[CHO])
        assert await cho.closed() == 4401
    for client in (cho, jun, vic):
        frames = [json.dumps(told) for told in client.seen]
        assert [frame for frame in frames if CANARY in frame or f'"stream": "{room}"' in frame] == []


def test_a_file_on_the_line_ends_with_the_right_to_it(server: ServerProcess, firm: Firm, room: ConversationId) -> None:
    ana = Uploader(server, firm.people[ANA].token)
    file = ana.upload(bytes(LARGE), "large.bin")["id"]
    number = ana.send(room, file)
    review = begin(server, firm, CHO, room)
    path = f"/v1/reviews/{review}/messages/{number}/files/{file}"
    with closing(slow_reader(server, firm.people[CHO].token, path)) as line:
        assert line.recv(20).startswith(b"HTTP/1.1 200 ")
        say(server, firm, MINA, "directory.change_person", person=str(firm.people[BO].actor.person), rank=90)
        read = 0
        with suppress(ConnectionResetError):
            while data := line.recv(1 << 20):
                read += len(data)
    assert read < LARGE
    with pytest.raises(Said, match=r"not_reviewable"):
        server.ask("GET", path, firm.people[CHO].token)
