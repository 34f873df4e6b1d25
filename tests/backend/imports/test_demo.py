import asyncio
import contextlib
import json
import subprocess
import sys
from collections.abc import AsyncIterator, Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from backend.contract.base import ConversationId, PersonId, StreamId, Told
from backend.contract.messaging import (
    ConversationJoined,
    CreateGroup,
    Mention,
    Message,
    MessageSent,
    ReactionChanged,
    ReadMoved,
    SendMessage,
)
from backend.contract.snapshot import Snapshot
from backend.entry import cli
from backend.imports.demo.client import Client
from backend.imports.demo.company import NAME
from backend.platform.ids import new_id
from tests.backend.imports.exports import Files, said, user

ANSWER_S = 20.0
QUIET_S = 1.5


@pytest.fixture(scope="module")
def ready(tmp_path_factory: pytest.TempPathFactory) -> Iterator[dict[str, Any]]:
    """Run the demo as a process whose colleagues answer quickly; give its ready line."""
    folder = tmp_path_factory.mktemp("demo") / "data"
    words = [sys.executable, "-m", "backend.entry.cli", "demo", "--data", str(folder), "--pace", "0.05"]
    process = subprocess.Popen(words, stdout=subprocess.PIPE, text=True, cwd=Path(__file__).parents[3])
    assert process.stdout
    yield {**json.loads(process.stdout.readline()), "folder": folder}
    process.terminate()
    assert process.wait(15) == 0
    assert process.stdout.read() == ""
    process.stdout.close()


class Newcomer:
    """The demo user, listening."""

    def __init__(self, ready: dict[str, Any]) -> None:
        self.heard: asyncio.Queue[tuple[StreamId, Told]] = asyncio.Queue()
        self.started = asyncio.Event()
        self.snapshot: Snapshot | None = None
        self.client = Client(
            f"127.0.0.1:{ready['port']}", ready["email"], ready["password"], self._on_event, self._on_snapshot
        )

    async def _on_event(self, stream: StreamId, body: Told) -> None:
        self.heard.put_nowait((stream, body))

    async def _on_snapshot(self, snapshot: Snapshot) -> None:
        self.snapshot = snapshot
        self.started.set()

    def person(self, name: str) -> PersonId:
        assert self.snapshot
        return next(person.id for person in self.snapshot.directory.people if person.name == name)

    def direct(self, name: str) -> ConversationId:
        other = self.person(name)
        rooms = [room for room in self.client.rooms.values() if not room.conversation.title]
        return next(room.conversation.id for room in rooms if other in {one.person for one in room.members})

    def group(self, title: str) -> ConversationId:
        return next(id_ for id_, room in self.client.rooms.items() if room.conversation.title == title)

    async def answers(self, seconds: float = QUIET_S) -> list[Message]:
        """Collect what others say until it has been quiet for a while."""
        messages: list[Message] = []
        with contextlib.suppress(TimeoutError):
            while True:
                _, body = await asyncio.wait_for(self.heard.get(), ANSWER_S if not messages else seconds)
                if isinstance(body, MessageSent) and body.message.author != self.client.me:
                    messages.append(body.message)
        return messages


@pytest.fixture
async def garam(ready: dict[str, Any]) -> AsyncIterator[Newcomer]:
    newcomer = Newcomer(ready)
    running = asyncio.create_task(newcomer.client.run())
    await asyncio.wait_for(newcomer.started.wait(), ANSWER_S)
    yield newcomer
    running.cancel()
    with contextlib.suppress(asyncio.CancelledError):
        await running


def test_the_ready_line_says_how_to_come_in(ready: dict[str, Any]) -> None:
    assert ready["ready"] is True
    assert ready["port"] > 0
    assert ready["email"] == "yoon.garam@corvane.example"
    assert len(ready["password"]) >= 8


@pytest.mark.parametrize(
    ("name", "text", "part"),
    [
        ("Chen Yutong", "密封圈有库存吗？", "PX-220"),
        ("Chen Yutong", "When does the delivery arrive?", "carrier"),
        ("Nam Gihun", "플랜지 도면 어떻게 됐어요?", "플랜지"),
    ],
)
async def test_a_colleague_answers_in_the_language_asked(garam: Newcomer, name: str, text: str, part: str) -> None:
    await garam.client.do(SendMessage(conversation=garam.direct(name), text=text))

    (answer,) = await garam.answers()
    assert answer.author == garam.person(name)
    assert part in answer.text


async def test_they_read_first_and_then_answer(garam: Newcomer) -> None:
    direct = garam.direct("Nam Gihun")
    done = await garam.client.do(SendMessage(conversation=direct, text="고마워요"))

    seen: list[type[Told]] = []
    while MessageSent not in seen or len(seen) < 4:
        stream, body = await asyncio.wait_for(garam.heard.get(), ANSWER_S)
        if stream == direct:
            seen.append(type(body))
            if isinstance(body, ReadMoved):
                assert (body.person, body.number) == (garam.person("Nam Gihun"), done.number)
    assert seen == [MessageSent, ReadMoved, ReactionChanged, MessageSent]


async def test_in_a_group_only_those_who_are_named_answer_once_and_not_each_other(garam: Newcomer) -> None:
    group = garam.group("Balthaven retrofit")
    await garam.client.do(SendMessage(conversation=group, text="Hello everybody"))
    text = "@Yutong @Gihun hello"
    mentions = (
        Mention(person=garam.person("Chen Yutong"), start=0, length=7),
        Mention(person=garam.person("Nam Gihun"), start=8, length=6),
    )
    await garam.client.do(SendMessage(conversation=group, text=text, mentions=mentions))

    answers = await garam.answers()
    assert sorted(str(one.author) for one in answers) == sorted(str(one.person) for one in mentions)


async def test_they_answer_in_a_group_that_is_new(garam: Newcomer) -> None:
    group = ConversationId(new_id())
    people = (garam.person("Chen Yutong"), garam.person("Elise Vermeer"))
    await garam.client.do(CreateGroup(conversation=group, title="New", people=people))
    await garam.client.join_room(group)
    mention = Mention(person=people[0], start=0, length=7)
    await garam.client.do(SendMessage(conversation=group, text="@Yutong 你好", mentions=(mention,)))

    assert [one.author for one in await garam.answers()] == [people[0]]


async def test_many_messages_at_once_get_few_answers(garam: Newcomer) -> None:
    direct = garam.direct("Chen Yutong")
    for number in range(10):
        await garam.client.do(SendMessage(conversation=direct, text=f"and {number}"))

    assert 1 <= len(await garam.answers()) <= 5


async def test_what_is_imported_beside_a_running_server_reaches_its_clients(
    garam: Newcomer, ready: dict[str, Any], pack: Callable[..., Path]
) -> None:
    export: Files = {
        "users.json": [user("U1", "Garam", profile={"email": ready["email"]}), user("U2", "Ada Novak")],
        "channels.json": [{"id": "C1", "name": "old-times", "members": ["U1", "U2"]}],
        "old-times/2024-01-01.json": [said("1704099600.000100", "from before", "U2")],
    }
    words = ["import-slack", str(pack(export)), "--data", str(ready["folder"]), "--company", NAME]
    assert await asyncio.to_thread(cli.main, words) == 0

    while not isinstance(body := (await asyncio.wait_for(garam.heard.get(), ANSWER_S))[1], ConversationJoined):
        pass
    await garam.client.join_room(body.conversation)
    room = garam.client.rooms[body.conversation]
    assert (room.conversation.title, [one.text for one in room.messages]) == ("old-times", ["from before"])
    done = await garam.client.do(SendMessage(conversation=body.conversation, text="still here"))
    assert (done.seq, done.number) == (1, 2)
