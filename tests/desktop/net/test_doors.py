"""What is asked of the server and not kept, against the bundled server."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from uuid import UUID

import msgspec
import pytest

from backend.contract.base import Asked, CommandId, ConversationId, encode
from backend.contract.kinds import KIND_OF
from backend.contract.messaging import CreateGroup, CreateRoomInvite, EditMessage, SendMessage
from backend.contract.search import Search
from backend.contract.sync import Answers, Command, Commands
from desktop.net.errors import Refused
from desktop.net.http import Http
from desktop.net.session import Accepting, Opened, accept_invite, sign_in
from desktop.sync.ground.ids import id_maker
from tests.desktop.net.test_real_server import PASSWORD, invited, served

NEW_ID = id_maker()


@dataclass
class Person:
    """Somebody who is signed in, and their way to the server."""

    opened: Opened
    http: Http

    async def do(self, *asked: Asked) -> None:
        commands = tuple(
            Command(id=CommandId(fresh()), kind=KIND_OF[type(body)], body=msgspec.Raw(encode(body))) for body in asked
        )
        answers = await self.http.post("/v1/commands", Commands(commands=commands), Answers)
        assert all(b"refusal" not in bytes(answer) for answer in answers.answers)


def fresh() -> UUID:
    return NEW_ID(datetime.now(UTC))


@pytest.fixture
async def people(tmp_path: Path) -> AsyncIterator[tuple[Person, Person]]:
    data = tmp_path / "server"
    async with served(data) as server:
        code = invited(data, "Jun Park", "jun@haneul.example")
        opened = (
            await sign_in(server.url, "mina@haneul.example", PASSWORD),
            await accept_invite(server.url, Accepting(code, PASSWORD)),
        )
        mina, jun = (Person(one, Http(server.url, one.token)) for one in opened)
        yield mina, jun
        await mina.http.close()
        await jun.http.close()


@pytest.fixture
async def group(people: tuple[Person, Person]) -> ConversationId:
    """Give a group of Mina's alone, in which she has said and changed something."""
    conversation = ConversationId(fresh())
    await people[0].do(
        CreateGroup(conversation=conversation, title="오븐", people=()),
        SendMessage(conversation=conversation, text="Helo"),
        EditMessage(conversation=conversation, number=2, text="Hello"),
    )
    return conversation


async def test_what_a_message_said_before_can_be_asked(people: tuple[Person, Person], group: ConversationId) -> None:
    mina, jun = people

    (version,) = (await mina.http.versions(group, 2)).versions

    assert version.text == "Helo"
    with pytest.raises(Refused) as stranger:
        await jun.http.versions(group, 2)
    assert stranger.value.code == "messaging.conversation_not_found"


async def test_when_somebody_was_last_here_can_be_asked(people: tuple[Person, Person]) -> None:
    mina, jun = people

    at = await mina.http.last_seen(jun.opened.account.person)

    assert at is not None
    assert abs((datetime.now(UTC) - at).total_seconds()) < 600


async def test_a_link_lets_a_colleague_into_a_group(people: tuple[Person, Person], group: ConversationId) -> None:
    mina, jun = people
    made = await mina.http.create_room_invite(group, CreateRoomInvite(days=1, uses=5))

    preview = await jun.http.preview_room_invite(made.secret)
    assert (preview.conversation, preview.title, preview.joined) == (group, "오븐", False)
    assert (await jun.http.accept_room_invite(made.secret)).joined
    assert [one.uses_left for one in (await mina.http.room_invites(group)).invites] == [4]
    assert (await mina.http.barred(group)).people == ()

    await mina.http.end_room_invite(group, made.invite.id)
    assert (await mina.http.room_invites(group)).invites == ()


async def test_messages_are_searched_and_files_listed(people: tuple[Person, Person], group: ConversationId) -> None:
    mina, _ = people

    async with asyncio.timeout(10):
        while not (found := await mina.http.search(Search(phrases=("hello",)))).hits:  # noqa: ASYNC110
            await asyncio.sleep(0.05)  # the index follows the messages

    assert [(hit.conversation, hit.message.number) for hit in found.hits] == [(group, 2)]
    assert (await mina.http.conversation_files(group, 100, 10)).messages == ()
