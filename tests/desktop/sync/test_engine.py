"""What a client promises on a line that does what it wants."""

import asyncio
import time
from datetime import timedelta
from pathlib import Path

import msgspec
import pytest
from sqlalchemy import select

from backend.contract import kinds
from backend.contract.base import StreamId, Told
from backend.contract.live import PeoplePresence, Presence, Pushed, ServerFrame, SomebodyTypes
from backend.contract.messaging import EditMessage, MessageSent
from backend.contract.snapshot import Snapshot
from backend.contract.sync import Refusal
from desktop.net.errors import ConnectionLost, CursorTooOld
from desktop.sync.outbox import OutboxState
from desktop.sync.status import State
from desktop.sync.tables import UNKNOWN_EVENT
from tests.desktop.sync.stage import client
from tests.desktop.sync.toy_server import MINA, ToyServer, bye
from tests.desktop.sync.virtual import VirtualClock, run


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
            for _ in range(200):
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
