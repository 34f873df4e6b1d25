"""Bringing a connection up to date from its cursors: the one path by which a client heals."""

import asyncio
from collections.abc import Callable, Mapping, Sequence
from typing import Final, NamedTuple

from backend.contract.base import SessionId, StreamId
from backend.contract.live import CaughtUp, Resume
from backend.platform.auth import Actor
from backend.platform.errors import Refusal
from backend.realtime.frames import frame, frames_of
from backend.realtime.hub import Connection, Hub, Key, Subscription
from backend.realtime.streams import TOO_OLD_EVENTS, find_heads, read_runs
from backend.realtime.work import UnitOfWork
from backend.realtime.worker import UnitWorker

PAGE_EVENTS: Final = 500
MENDING_SECONDS: Final = 0.5
"""So long a look waits for those whom it catches up."""

Readable = Callable[[UnitOfWork, Actor], Mapping[StreamId, int]]
"""Names the streams that an actor may read, each with the first message that it may see (1 where that says nothing)."""


class Plan(NamedTuple):
    """What an actor may read, and how far those streams reach that it asked for."""

    readable: Mapping[StreamId, int]
    heads: Mapping[StreamId, int]


class Resumption:
    """Catches connections up.

    A subscription is registered before the past is read, and events that are committed meanwhile are counted in it. So
    it goes live exactly when nothing lies between what was read and what will be pushed.
    """

    def __init__(self, hub: Hub, worker: UnitWorker, readable: Readable, epoch: str) -> None:
        self._hub = hub
        self._worker = worker
        self._readable = readable
        self._epoch = epoch
        self._mending: set[asyncio.Task[None]] = set()

    async def resume(self, connection: Connection, asked: Resume) -> None:
        """Push all that the cursors lack, then say `CaughtUp`."""
        cursors = asked.cursors if asked.epoch == self._epoch else {}
        self._hub.unsubscribe_all(connection)
        reads = {stream: self._hub.subscribe(connection, stream, cursor) for stream, cursor in cursors.items()}
        plan = await self._worker.read(connection.actor, self._plan, connection.actor, tuple(cursors))
        fetch = [stream for stream in plan.readable if stream not in cursors]
        gone: list[StreamId] = []
        for stream, subscription in reads.items():
            if subscription.closed or stream not in plan.readable:
                gone.append(stream)
            elif not 0 <= plan.heads.get(stream, 0) - subscription.cursor <= TOO_OLD_EVENTS:
                fetch.append(stream)
            else:
                if not subscription.first_told:
                    subscription.first = plan.readable[stream]
                subscription.latest = max(subscription.latest, plan.heads[stream])
                continue
            self._hub.unsubscribe(connection, stream)
        await self._catch_up(connection, list(reads.values()))
        gone += [stream for stream, subscription in reads.items() if subscription.closed and stream in plan.readable]
        gone = [stream for stream in gone if stream not in fetch]
        connection.send(frame(CaughtUp(fetch=tuple(fetch), gone=tuple(gone))))

    async def look(self) -> None:
        """Find what was changed past this node: sessions that have ended, events that nobody pushed.

        Everybody is caught up in a task of their own: who reads slowly keeps nobody else waiting.
        """
        await self._end_sessions()
        await self._find_missed()
        if self._mending:
            ended, self._mending = await asyncio.wait(self._mending, timeout=MENDING_SECONDS)
            for task in ended:
                task.result()

    async def _end_sessions(self) -> None:
        actors = {connection.actor for connection in self._hub.connections}
        ended = await self._worker.read(None, self._ended, tuple(actors))
        for connection in tuple(self._hub.connections):
            if code := ended.get(connection.actor.session):
                self._hub.remove(connection)
                connection.line.bye(code)

    async def _find_missed(self) -> None:
        streams = {
            (connection.actor.company, each) for connection in self._hub.connections for each in connection.reads
        }
        heads = await self._worker.read(None, _heads, tuple(streams))
        for connection in tuple(self._hub.connections):
            missed = [
                subscription
                for stream, subscription in connection.reads.items()
                if not subscription.behind and heads.get((connection.actor.company, stream), 0) > subscription.cursor
            ]
            for subscription in missed:
                subscription.behind, subscription.latest = True, heads[connection.actor.company, subscription.stream]
            if missed:
                self._mending.add(asyncio.create_task(self._mend(connection, missed)))

    async def _mend(self, connection: Connection, missed: Sequence[Subscription]) -> None:
        try:
            await self._catch_up(connection, missed)
        except Refusal as refusal:
            connection.line.bye(refusal.code)
        except ConnectionResetError:
            return

    def _plan(self, uow: UnitOfWork, actor: Actor, streams: Sequence[StreamId]) -> Plan:
        readable = self._readable(uow, actor)
        return Plan(readable, find_heads(uow, actor.company, [each for each in streams if each in readable]))

    def _ended(self, uow: UnitOfWork, actors: Sequence[Actor]) -> dict[SessionId, str]:
        ended: dict[SessionId, str] = {}
        for actor in actors:
            try:
                self._worker.check_actor(uow, actor)
            except Refusal as refusal:
                ended[actor.session] = refusal.code
        return ended

    async def _catch_up(self, connection: Connection, reads: Sequence[Subscription]) -> None:
        """Push page after page until every one of these subscriptions is live or closed."""
        behind = {each.stream: each for each in reads if not _goes_live(each)}
        while behind:
            wanted = [(stream, each.cursor) for stream, each in behind.items()]
            runs = await self._worker.read(connection.actor, read_runs, connection.actor.company, wanted, PAGE_EVENTS)
            for run in runs:
                each = behind[run.stream]
                if run.events and not each.closed:
                    connection.line.write(frames_of(run.stream, run.events, each.first))
                    each.cursor = run.events[-1].seq
                    self._hub.delivered += len(run.events)
                if _goes_live(each):
                    del behind[run.stream]
            await connection.line.drained()


def _goes_live(subscription: Subscription) -> bool:
    """Let a subscription be pushed to when nothing is missing; say whether there is nothing more to do for it."""
    if not subscription.closed and subscription.latest <= subscription.cursor:
        subscription.behind = False
    return subscription.closed or not subscription.behind


def _heads(uow: UnitOfWork, keys: Sequence[Key]) -> dict[Key, int]:
    heads: dict[Key, int] = {}
    for company, stream in keys:
        for found, head in find_heads(uow, company, [stream]).items():
            heads[company, found] = head
    return heads
