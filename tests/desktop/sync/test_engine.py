"""What a client promises on a line that does what it wants: everything arrives, once and in its order."""

import asyncio
import time
from pathlib import Path

import pytest
from sqlalchemy import select

from backend.contract import kinds
from backend.contract.base import StreamId, Told
from backend.contract.live import PeoplePresence, Presence, Pushed, ServerFrame, SomebodyTypes
from backend.contract.messaging import MessageSent
from backend.contract.supervision import ChatClass, ChatClassChanged
from desktop.sync.status import State
from desktop.sync.tables import UNKNOWN_EVENT
from tests.desktop.sync.stage import client
from tests.desktop.sync.toy_server import MINA, ToyServer
from tests.desktop.sync.virtual import run


def test_a_new_client_starts_from_a_snapshot_and_goes_on_with_events(tmp_path: Path) -> None:
    async def story() -> None:
        server = ToyServer()
        room = server.open(1)
        for n in range(700):
            server.say(room, f"old {n}")
        async with client(server, tmp_path / "a.db") as me:
            await me.until(State.ONLINE)
            server.say(room, "new")
            await asyncio.sleep(30)
            assert me.texts(room) == [f"old {n}" for n in range(700)] + ["new"]
            assert me.names() == {"Jun", "Mina"}
            assert server.snapshots == 1

    run(story())


def test_a_client_that_comes_back_gets_only_what_it_missed(tmp_path: Path) -> None:
    async def story() -> None:
        server = ToyServer()
        room = server.open(1)
        async with client(server, tmp_path / "a.db") as me:
            await me.until(State.ONLINE)
        server.say(room, "while away")
        server.edit(room, 1, "while away, edited")
        server.name(MINA, "Mina Seo")
        async with client(server, tmp_path / "a.db") as me:
            await me.until(State.ONLINE)
            assert me.texts(room) == ["while away, edited"]
            assert me.names() == {"Jun", "Mina Seo"}
            assert server.snapshots == 1

    run(story())


def test_a_lost_event_is_asked_for_after_half_a_second(tmp_path: Path) -> None:
    async def story() -> None:
        server = ToyServer()
        room = server.open(1)
        async with client(server, tmp_path / "a.db") as me:
            await me.until(State.ONLINE)
            before = len(server.resumes)
            server.weather.loses = lambda frame: isinstance(frame, Pushed) and frame.events[0].seq == 2
            for text in ("one", "two", "three"):
                server.say(room, text)
            server.weather.loses = lambda frame: False
            await asyncio.sleep(0.3)
            assert me.texts(room) == ["one"]
            assert len(server.resumes) == before
            await asyncio.sleep(0.4)
            assert me.texts(room) == ["one", "two", "three"]
            assert len(server.resumes) == before + 1

    run(story())


def test_events_out_of_order_wait_for_their_turn_without_asking(tmp_path: Path) -> None:
    async def story() -> None:
        server = ToyServer()
        room = server.open(1)
        async with client(server, tmp_path / "a.db") as me:
            await me.until(State.ONLINE)
            asked = len(server.resumes)
            kept: list[ServerFrame] = []

            def keep_first(frame: ServerFrame) -> bool:
                late = isinstance(frame, Pushed) and frame.events[0].seq == 1 and not kept
                kept.extend([frame] if late else [])
                return late

            server.weather.loses = keep_first
            server.say(room, "one")
            server.say(room, "two")
            server.lines[0].push(kept[0])
            server.lines[0].push(kept[0])
            await asyncio.sleep(1)
            assert me.texts(room) == ["one", "two"]
            assert len(server.resumes) == asked

    run(story())


def test_a_conversation_comes_and_goes_with_the_membership(tmp_path: Path) -> None:
    async def story() -> None:
        server = ToyServer()
        async with client(server, tmp_path / "a.db") as me:
            await me.until(State.ONLINE)
            room = server.open(7)
            server.say(room, "welcome")
            await asyncio.sleep(1)
            assert me.texts(room) == ["welcome"]
            server.leave(room)
            await asyncio.sleep(1)
            assert me.texts(room) == []
            assert StreamId(room) not in me.cursors()
            assert any(room in changes.gone for changes in me.changes)
            server.join(room)
            server.say(room, "again")
            await asyncio.sleep(1)
            assert me.texts(room) == ["welcome", "again"]

    run(story())


def test_a_conversation_that_was_left_while_away_is_forgotten(tmp_path: Path) -> None:
    async def story() -> None:
        server = ToyServer()
        room, other = server.open(1), server.open(2)
        server.say(room, "secret")
        server.say(other, "noise")
        async with client(server, tmp_path / "a.db") as me:
            await me.until(State.ONLINE)
        server.mine.discard(room)
        async with client(server, tmp_path / "a.db") as me:
            await me.until(State.ONLINE)
            assert me.texts(room) == []
            assert me.texts(other) == ["noise"]

    run(story())


def test_an_unknown_event_is_kept_and_nothing_stops(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    async def story() -> None:

        server = ToyServer()
        room = server.open(1)
        async with client(server, tmp_path / "a.db") as me:
            await me.until(State.ONLINE)
            server.tell(StreamId(room), Told(), kind="messaging.from_the_future")
            server.tell(StreamId(room), Told(), kind="messaging.message_sent")
            server.say(room, "later")
            await asyncio.sleep(1)
            assert me.texts(room) == ["later"]
            assert me.cursors()[StreamId(room)] == 3
            with me.cache.read() as connection:
                kept = connection.execute(select(UNKNOWN_EVENT.c.kind)).scalars().all()
            assert kept == ["messaging.from_the_future", "messaging.message_sent"]
        snapshots = server.snapshots
        monkeypatch.setitem(kinds.EVENTS, "messaging.from_the_future", MessageSent)
        async with client(server, tmp_path / "a.db") as me:
            await me.until(State.ONLINE)
            assert server.snapshots == snapshots + 1

    run(story())


def test_news_of_supervision_moves_the_cursor_and_leaves_nothing(tmp_path: Path) -> None:
    async def story() -> None:
        server = ToyServer()
        room = server.open(1)
        async with client(server, tmp_path / "a.db") as me:
            await me.until(State.ONLINE)
            server.tell(StreamId(room), ChatClassChanged(conversation=room, chat_class=ChatClass.UNION))
            server.say(room, "later")
            await asyncio.sleep(1)
            assert (me.texts(room), me.cursors()[StreamId(room)]) == (["later"], 2)
            with me.cache.read() as connection:
                assert connection.execute(select(UNKNOWN_EVENT.c.kind)).all() == []

    run(story())


def test_a_page_that_is_older_than_the_cursor_is_fetched_again(tmp_path: Path) -> None:
    async def story() -> None:
        server = ToyServer()
        room = server.open(1)
        for n in range(120):
            server.say(room, f"m{n}")
        async with client(server, tmp_path / "a.db") as me:
            me.engine.pause_backfill(paused=True)
            await me.until(State.ONLINE)
            server.page_delay = 1.0
            overtaken = iter((True, False))

            def overtake() -> None:
                if next(overtaken, False):
                    server.edit(room, 5, "edited meanwhile")

            server.before_page = overtake
            await me.engine.fetch_messages(room, 1, 119)
            assert me.texts(room)[4] == "edited meanwhile"
            assert len(me.texts(room)) == 120

    run(story())


def test_presence_and_typing_pass_through(tmp_path: Path) -> None:
    async def story() -> None:

        server = ToyServer()
        room = server.open(1)
        async with client(server, tmp_path / "a.db") as me:
            heard: list[object] = []
            me.engine.on_typing(lambda conversation, person: heard.append((conversation, person)))
            await me.until(State.ONLINE)
            server.lines[0].push(SomebodyTypes(conversation=room, person=MINA))
            server.lines[0].push(PeoplePresence(people={MINA: Presence.HERE}))
            await asyncio.sleep(1)
            assert heard == [(room, MINA)]
            assert me.engine.presence == {MINA: Presence.HERE}
            server.cut()
            await asyncio.sleep(0.1)
            assert me.engine.presence == {}

    run(story())


def test_what_was_forgotten_leaves_the_log(tmp_path: Path) -> None:
    async def story() -> None:
        server = ToyServer()
        room = server.open(1)
        for n in range(50):
            server.say(room, f"m{n}")
        async with client(server, tmp_path / "a.db") as me:
            await me.until(State.ONLINE)
            server.leave(room)
            await asyncio.sleep(5)
            log = tmp_path / "a.db-wal"
            for _ in range(6_000):
                if not log.stat().st_size:
                    return
                time.sleep(0.01)  # noqa: ASYNC251 - a thread empties the log and knows no virtual time
            pytest.fail("the log still holds what was deleted")

    run(story())


def test_a_full_disk_pauses_and_goes_on_when_there_is_room(tmp_path: Path) -> None:
    async def story() -> None:
        server = ToyServer()
        room = server.open(1)
        async with client(server, tmp_path / "a.db") as me:
            await me.until(State.ONLINE)
            with me.cache.read() as connection:
                connection.exec_driver_sql("PRAGMA max_page_count=1")
            server.say(room, "long " * 3_000)
            await me.until(State.OFFLINE)
            assert me.engine.status.code == "cache.full"
            server.too_old = 0
            await asyncio.sleep(120)
            server.too_old = 1_000_000
            with me.cache.read() as connection:
                connection.exec_driver_sql("PRAGMA max_page_count=100000")
            await asyncio.sleep(120)
            assert me.engine.status.state is State.ONLINE
            assert me.texts(room) == ["long " * 3_000]

    run(story())
