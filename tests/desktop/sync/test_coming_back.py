"""A line that is dead, cut or ended: when the client notices, and when it comes back."""

import asyncio
from datetime import timedelta
from pathlib import Path

import pytest

from desktop.sync.status import State
from tests.desktop.sync.stage import client
from tests.desktop.sync.toy_server import ToyServer, bye
from tests.desktop.sync.virtual import VirtualClock, run


def test_a_dead_line_is_noticed_within_half_a_minute(tmp_path: Path) -> None:
    async def story() -> None:
        server = ToyServer()
        room = server.open(1)
        async with client(server, tmp_path / "a.db") as me:
            await me.until(State.ONLINE)
            for line in server.lines:
                line.dead = True
            server.say(room, "into the void")
            await asyncio.sleep(31)
            await me.until(State.ONLINE)
            assert me.texts(room) == ["into the void"]

    run(story())


def test_waking_up_doubts_the_line_at_once(tmp_path: Path) -> None:
    async def story() -> None:
        clock = VirtualClock()
        server = ToyServer()
        room = server.open(1)
        async with client(server, tmp_path / "a.db", clock=clock) as me:
            await me.until(State.ONLINE)
            server.unreachable = True
            server.cut()
            await asyncio.sleep(200)
            server.unreachable = False
            next_try = me.engine.status.next_try_at
            assert next_try is not None
            clock.offset += timedelta(hours=8)
            server.say(room, "good morning")
            await me.until(State.ONLINE, within=6)
            assert me.texts(room) == ["good morning"]

    run(story())


def test_the_cursors_are_said_again_after_fifteen_quiet_minutes(tmp_path: Path) -> None:
    async def story() -> None:
        server = ToyServer()
        room = server.open(1)
        async with client(server, tmp_path / "a.db") as me:
            await me.until(State.ONLINE)
            server.weather.loses = lambda frame: True
            server.say(room, "nobody pushed this")
            server.weather.loses = lambda frame: False
            asked = len(server.resumes)
            await asyncio.sleep(14 * 60)
            assert len(server.resumes) == asked
            await asyncio.sleep(2 * 60)
            assert me.texts(room) == ["nobody pushed this"]

    run(story())


def test_reconnects_spread_out_and_stay_under_a_minute(tmp_path: Path) -> None:
    async def story() -> None:
        server = ToyServer(unreachable=True)
        async with client(server, tmp_path / "a.db"):
            await asyncio.sleep(3_600)
            gaps = [b - a for a, b in zip(server.opened_at, server.opened_at[1:], strict=False)]
            assert max(gaps) <= 60.1
            assert sum(gaps[:3]) <= 1 + 2 + 4 + 0.1
            assert 60 <= len(gaps) <= 240

    run(story())


def test_the_server_says_when_to_come_back(tmp_path: Path) -> None:
    async def story() -> None:
        server = ToyServer()
        async with client(server, tmp_path / "a.db") as me:
            await me.until(State.ONLINE)
            bye(server, "server.restart", retry_after_ms=30_000)
            await me.until(State.OFFLINE)
            before = len(server.opened_at)
            await asyncio.sleep(29)
            assert len(server.opened_at) == before
            await me.until(State.ONLINE, within=5)

    run(story())


def test_an_ended_session_stops_the_engine_and_keeps_the_outbox(tmp_path: Path) -> None:
    async def story() -> None:
        server = ToyServer()
        room = server.open(1)
        async with client(server, tmp_path / "a.db") as me:
            await me.until(State.ONLINE)
            bye(server, "auth.session_closed")
            await me.until(State.SIGNED_OUT)
            assert me.engine.status.code == "auth.session_closed"
            me.say(room, "still typed")
            assert len(me.outbox.pending()) == 1

    run(story())


@pytest.mark.parametrize("wait_ms", [-60_000, 10**15])
def test_a_farewell_cannot_send_us_away_for_ever_or_back_at_once(tmp_path: Path, wait_ms: int) -> None:
    async def story() -> None:
        server = ToyServer()
        async with client(server, tmp_path / "a.db") as me:
            await me.until(State.ONLINE)
            server.opened_at.clear()
            bye(server, "server.restart", wait_ms)
            await me.until(State.OFFLINE)
            next_try = me.engine.status.next_try_at
            assert next_try is not None
            assert timedelta(0) < next_try - me.clock.now() <= timedelta(seconds=3_660)

    run(story())
