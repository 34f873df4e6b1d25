"""A server that has forgotten or was restored: the client starts over and keeps what waits."""

import asyncio
from pathlib import Path

import pytest

from backend.contract.base import StreamId
from backend.contract.snapshot import Snapshot
from desktop.net.errors import ConnectionLost, CursorTooOld
from desktop.sync.status import State
from tests.desktop.sync.stage import client
from tests.desktop.sync.toy_server import ToyServer
from tests.desktop.sync.virtual import run


def test_another_epoch_starts_over_and_keeps_the_outbox(tmp_path: Path) -> None:
    async def story() -> None:
        server = ToyServer()
        room = server.open(1)
        for n in range(600):
            server.say(room, f"before {n}")
        async with client(server, tmp_path / "a.db") as me:
            await me.until(State.ONLINE)
            await asyncio.sleep(10)
            assert len(me.texts(room)) == 600
        server.unreachable = True
        async with client(server, tmp_path / "a.db") as me:
            me.say(room, "typed meanwhile")
        restored = ToyServer(epoch="second")
        assert restored.open(1) == room
        restored.say(room, "after the restore")
        async with client(restored, tmp_path / "a.db") as me:
            await me.until(State.ONLINE)
            await asyncio.sleep(10)
            assert me.texts(room) == ["after the restore", "typed meanwhile"]
            assert me.cursors()[StreamId(room)] == 2
            assert me.outbox.pending() == []

    run(story())


def test_everything_is_fetched_anew_on_wish_once_the_server_is_there_and_what_waits_stays(tmp_path: Path) -> None:
    async def story() -> None:
        server = ToyServer()
        room = server.open(1)
        server.say(room, "one")
        async with client(server, tmp_path / "a.db") as me:
            await me.until(State.ONLINE)
        server.unreachable = True
        async with client(server, tmp_path / "a.db") as me:
            me.engine.start_over()
            me.say(room, "typed meanwhile")
            await asyncio.sleep(30)
            assert (me.texts(room), server.snapshots) == (["one"], 1)
            server.unreachable = False
            await asyncio.sleep(120)
            assert (me.texts(room), server.snapshots) == (["one", "typed meanwhile"], 2)

    run(story())


def test_a_late_answer_does_not_take_away_what_was_fetched_meanwhile(tmp_path: Path) -> None:
    async def story() -> None:
        server = ToyServer()
        async with client(server, tmp_path / "a.db") as me:
            await me.until(State.ONLINE)
            await asyncio.sleep(5)
            asked = len(server.resumes)
            server.weather.delay = lambda: 0.3
            me.engine.try_now()  # a ping takes 0.3 s, then the cursors are on their way for 0.3 s
            await asyncio.sleep(0.45)
            assert len(server.resumes) == asked
            room = server.open(1)
            server.say(room, "hello")
            await asyncio.sleep(10)
            assert StreamId(room) not in server.resumes[asked].cursors
            assert me.texts(room) == ["hello"]
            assert not any(room in changes.gone for changes in me.changes)

    run(story())


def test_a_chat_that_starts_anew_is_never_said_to_be_gone(tmp_path: Path) -> None:
    async def story() -> None:
        server = ToyServer()
        room = server.open(1)
        server.say(room, "first")
        async with client(server, tmp_path / "a.db") as me:
            await me.until(State.ONLINE)
            await asyncio.sleep(10)
            server.cut()
            server.unreachable = True
            for n in range(80):
                server.say(room, f"m{n}")
            server.too_old, server.unreachable = 50, False
            await asyncio.sleep(90)
            assert me.texts(room) == ["first"] + [f"m{n}" for n in range(80)]
            assert not any(room in changes.gone for changes in me.changes)

    run(story())


def test_a_cursor_that_is_too_old_starts_from_a_snapshot(tmp_path: Path) -> None:
    async def story() -> None:
        server = ToyServer()
        room = server.open(1)
        server.say(room, "first")
        async with client(server, tmp_path / "a.db") as me:
            await me.until(State.ONLINE)
        server.edit(room, 1, "first, edited")
        for n in range(80):
            server.say(room, f"m{n}")
        server.too_old = 50
        async with client(server, tmp_path / "a.db") as me:
            await me.until(State.ONLINE)
            await asyncio.sleep(10)
            assert me.texts(room) == ["first, edited"] + [f"m{n}" for n in range(80)]
            assert server.snapshots == 1

    run(story())


def test_a_past_whose_cursor_is_too_old_starts_the_conversation_over(tmp_path: Path) -> None:
    async def story() -> None:
        server = ToyServer()
        room = server.open(1)
        for n in range(120):
            server.say(room, f"m{n}")

        def refuse() -> None:
            server.before_page = lambda: None
            raise CursorTooOld("sync.cursor_too_old")

        server.before_page = refuse
        async with client(server, tmp_path / "a.db") as me:
            await me.until(State.ONLINE)
            with pytest.raises(ConnectionLost):
                await me.engine.fetch_messages(room, 1, 100)
            await asyncio.sleep(120)
            assert me.texts(room) == [f"m{n}" for n in range(120)]

    run(story())


def test_a_snapshot_whose_cursor_is_too_old_starts_everything_over(tmp_path: Path) -> None:
    async def story() -> None:
        server = ToyServer()
        room = server.open(1)
        server.say(room, "one")
        snapshot = server.snapshot

        async def refuse() -> Snapshot:
            server.snapshot = snapshot  # type: ignore[method-assign]
            raise CursorTooOld("sync.cursor_too_old")

        server.snapshot = refuse  # type: ignore[method-assign]
        async with client(server, tmp_path / "a.db") as me:
            await me.until(State.ONLINE)
            assert me.texts(room) == ["one"]

    run(story())
