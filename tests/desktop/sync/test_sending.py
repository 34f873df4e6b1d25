"""What is typed reaches the server once and in its order, or waits for the person."""

import asyncio
from pathlib import Path

import msgspec

from backend.contract.live import Pushed
from backend.contract.messaging import EditMessage
from backend.contract.sync import Refusal
from desktop.sync.outbox import OutboxState
from desktop.sync.status import State
from tests.desktop.sync.stage import client
from tests.desktop.sync.toy_server import ToyServer
from tests.desktop.sync.virtual import run


def test_what_is_typed_offline_is_sent_once_and_in_order(tmp_path: Path) -> None:
    async def story() -> None:
        server = ToyServer()
        room = server.open(1)
        async with client(server, tmp_path / "a.db") as me:
            await me.until(State.ONLINE)
        server.unreachable = True
        async with client(server, tmp_path / "a.db") as me:
            for n in range(300):
                me.say(room, f"m{n}")
            await asyncio.sleep(10)
            assert me.engine.status.state is State.OFFLINE
        server.unreachable = False
        async with client(server, tmp_path / "a.db") as me:
            await me.until(State.ONLINE)
            await asyncio.sleep(30)
            assert [message.text for message in server.messages[room]] == [f"m{n}" for n in range(300)]
            assert me.texts(room) == [f"m{n}" for n in range(300)]
            assert me.outbox.pending() == []

    run(story())


def test_a_lost_answer_does_not_send_twice(tmp_path: Path) -> None:
    async def story() -> None:
        server = ToyServer()
        room = server.open(1)
        async with client(server, tmp_path / "a.db") as me:
            await me.until(State.ONLINE)
            server.weather.loses = lambda frame: True
            me.say(room, "once")
            await asyncio.sleep(1)
            assert me.outbox.pending()[0].state is OutboxState.SENT
            server.weather.loses = lambda frame: False
            server.cut()
            await asyncio.sleep(5)
            assert me.outbox.pending() == []
            assert me.texts(room) == ["once"] == [message.text for message in server.messages[room]]

    run(story())


def test_an_edit_leaves_the_outbox_when_its_event_is_applied(tmp_path: Path) -> None:
    async def story() -> None:

        server = ToyServer()
        room = server.open(1)
        server.say(room, "teh")
        async with client(server, tmp_path / "a.db") as me:
            await me.until(State.ONLINE)
            server.weather.loses = lambda frame: isinstance(frame, Pushed)
            me.outbox.put(EditMessage(conversation=room, number=1, text="the"), room)
            await asyncio.sleep(0.2)
            assert len(me.outbox.pending()) == 1
            assert me.texts(room) == ["teh"]
            server.weather.loses = lambda frame: False
            await asyncio.sleep(1)
            assert me.outbox.pending() == []
            assert me.texts(room) == ["the"]

    run(story())


def test_a_refused_command_waits_for_the_person(tmp_path: Path) -> None:
    async def story() -> None:
        server = ToyServer()
        room = server.open(1)
        async with client(server, tmp_path / "a.db") as me:
            await me.until(State.ONLINE)
            server.refuses["messaging.send_message"] = Refusal(code="messaging.not_a_member")
            command = me.say(room, "hello")
            await asyncio.sleep(1)
            entry = me.outbox.pending(room)[0]
            assert entry.state is OutboxState.REFUSED
            assert entry.refusal == Refusal(code="messaging.not_a_member")
            server.refuses.clear()
            assert me.outbox.retry(command)
            await asyncio.sleep(1)
            assert me.texts(room) == ["hello"]
            assert me.outbox.pending() == []

    run(story())


def test_a_refusal_about_now_is_tried_again(tmp_path: Path) -> None:
    async def story() -> None:

        server = ToyServer()
        room = server.open(1)
        async with client(server, tmp_path / "a.db") as me:
            await me.until(State.ONLINE)
            server.refuses["messaging.send_message"] = Refusal(
                code="request.too_many", data={"retry_after_ms": msgspec.Raw(b"3000")}
            )
            me.say(room, "hello")
            await asyncio.sleep(1)
            server.refuses.clear()
            assert me.texts(room) == []
            await asyncio.sleep(3)
            assert me.texts(room) == ["hello"]

    run(story())
