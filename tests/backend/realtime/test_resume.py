from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Iterable
from dataclasses import dataclass, field

import pytest

from backend.contract.base import StreamId
from backend.contract.live import CaughtUp, Pushed, Resume
from backend.platform.auth import Actor
from backend.platform.db import Database
from backend.platform.errors import SignInNeeded
from backend.realtime import resume as module
from backend.realtime.hub import Connection, Hub
from backend.realtime.resume import Resumption
from backend.realtime.work import AudienceChanged, Effect, UnitOfWork
from backend.realtime.worker import UnitWorker
from tests.backend.realtime.conftest import COMPANY, OTHER, ROOM, PaperLine, actor, tell


@dataclass
class Desk:
    """Everything that resuming needs, with one person connected."""

    database: Database
    hub: Hub
    worker: UnitWorker
    readable: dict[StreamId, int]
    ended: set[Actor] = field(default_factory=set[Actor])
    line: PaperLine = field(default_factory=PaperLine)

    def __post_init__(self) -> None:
        self.connection = Connection(actor(), self.line)
        self.hub.add(self.connection)
        self.resumption = Resumption(self.hub, self.worker, lambda _uow, _actor: self.readable, "e1")

    async def resume(self, cursors: dict[StreamId, int], epoch: str = "e1") -> CaughtUp:
        await self.resumption.resume(self.connection, Resume(epoch=epoch, cursors=cursors))
        last = self.line.said[-1]
        assert isinstance(last, CaughtUp)
        return last

    def seqs(self, stream: StreamId = ROOM) -> list[int]:
        pushed = [told for told in self.line.said if isinstance(told, Pushed) and told.stream == stream]
        return [event.seq for told in pushed for event in told.events]


@pytest.fixture
async def desk(database: Database) -> AsyncIterator[Desk]:
    hub, ended = Hub(), set[Actor]()

    def check(_uow: UnitOfWork, who: Actor) -> None:
        if who in ended:
            raise SignInNeeded

    worker = UnitWorker(database, check, hub.publish)
    yield Desk(database, hub, worker, {ROOM: 1, OTHER: 1}, ended)
    worker.close()


async def test_the_past_comes_first_and_then_what_happens(desk: Desk) -> None:
    tell(desk.database, 1_234)
    told = await desk.resume({ROOM: 34, OTHER: 0})
    desk.hub.publish(tell(desk.database, 2))

    assert told == CaughtUp()
    assert desk.seqs() == list(range(35, 1_237))


async def test_nothing_is_lost_or_doubled_while_others_write(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "PAGE_EVENTS", 7)
    tell(desk.database, 100)
    stop = asyncio.Event()

    def say(uow: UnitOfWork) -> int:
        from tests.backend.realtime.conftest import news

        return uow.tell(news(1))

    async def write() -> None:
        while not stop.is_set():
            await asyncio.gather(*(desk.worker.write(None, say) for _ in range(3)))

    writing = asyncio.create_task(write())
    for cursor in (0, 50, 90):
        before = len(desk.seqs())
        await desk.resume({ROOM: cursor})
        got = desk.seqs()[before:]
        assert got == list(range(cursor + 1, cursor + 1 + len(got)))
    stop.set()
    await writing
    head = await desk.worker.read(None, lambda uow: uow.head(COMPANY, ROOM))

    assert desk.seqs()[-1] == head
    assert head > 100


async def test_what_the_client_lacks_is_named_and_not_pushed(desk: Desk) -> None:
    told = await desk.resume({ROOM: 0})
    desk.hub.publish(tell(desk.database, 1, OTHER))

    assert told == CaughtUp(fetch=(OTHER,))
    assert desk.seqs(OTHER) == []


async def test_what_may_not_be_read_is_gone_and_silent(desk: Desk) -> None:
    tell(desk.database, 5)
    del desk.readable[ROOM]
    told = await desk.resume({ROOM: 0, OTHER: 0})
    desk.hub.publish(tell(desk.database, 1))

    assert told == CaughtUp(gone=(ROOM,))
    assert desk.seqs() == []


async def test_a_cursor_too_new_or_too_old_is_to_be_fetched(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "TOO_OLD_EVENTS", 10)
    tell(desk.database, 11)
    told = await desk.resume({ROOM: 0, OTHER: 1})

    assert set(told.fetch) == {ROOM, OTHER}
    assert desk.seqs() == []


async def test_another_epoch_means_everything_anew(desk: Desk) -> None:
    tell(desk.database, 3)
    told = await desk.resume({ROOM: 3}, epoch="e0")

    assert set(told.fetch) == {ROOM, OTHER}


async def test_who_is_taken_out_while_catching_up_gets_no_more(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "PAGE_EVENTS", 10)
    tell(desk.database, 100)
    out: Iterable[Effect] = [AudienceChanged(COMPANY, desk.connection.actor.person, ROOM, None)]

    async def drained() -> None:
        desk.hub.publish(out)

    monkeypatch.setattr(desk.line, "drained", drained)
    told = await desk.resume({ROOM: 0})

    assert told.gone == (ROOM,)
    assert desk.seqs() == list(range(1, 11))


async def test_a_view_that_changes_while_catching_up_counts(desk: Desk) -> None:
    tell(desk.database, 4)
    desk.readable[ROOM] = 3
    await desk.resume({ROOM: 0})
    kinds = [event.kind for told in desk.line.said if isinstance(told, Pushed) for event in told.events]

    assert kinds == ["hidden", "hidden", "messaging.message_recalled", "messaging.message_recalled"]


async def test_what_another_process_wrote_is_found(desk: Desk) -> None:
    await desk.resume({ROOM: 0})
    tell(desk.database, 3)
    await desk.resumption.look()

    assert desk.seqs() == [1, 2, 3]


class StuckLine(PaperLine):
    """A line whose peer does not read."""

    async def drained(self) -> None:
        await asyncio.Event().wait()


async def test_a_slow_reader_does_not_hold_up_the_look(desk: Desk) -> None:
    slow = Connection(actor(2), StuckLine())
    desk.hub.add(slow)
    for connection in (slow, desk.connection):
        desk.hub.subscribe(connection, ROOM, 0).behind = False
    tell(desk.database, 3)
    async with asyncio.timeout(2):
        await desk.resumption.look()
        desk.ended.add(slow.actor)
        await desk.resumption.look()

    assert desk.seqs() == [1, 2, 3]
    assert desk.hub.connections == {desk.connection}


async def test_nobody_hears_of_a_room_before_it_is_clear_that_they_may(desk: Desk) -> None:
    desk.hub.subscribe(desk.connection, ROOM, 0)
    assert not list(desk.hub.readers(COMPANY, ROOM))
    await desk.resume({ROOM: 0})
    assert list(desk.hub.readers(COMPANY, ROOM)) == [desk.connection]


async def test_a_session_that_another_process_ended_is_found(desk: Desk) -> None:
    desk.ended.add(desk.connection.actor)
    await desk.resumption.look()

    assert desk.line.last_words == "auth.sign_in_needed"
    assert desk.hub.connections == set()


async def test_who_ended_is_refused_in_every_unit(desk: Desk) -> None:
    desk.ended.add(desk.connection.actor)
    with pytest.raises(SignInNeeded):
        await desk.worker.read(desk.connection.actor, lambda uow: uow.now)
    with pytest.raises(SignInNeeded):
        await desk.worker.write(desk.connection.actor, lambda uow: uow.now)
