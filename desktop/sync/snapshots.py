"""Starts streams from snapshots: of everything, or of one conversation."""

from collections.abc import Callable, Sequence
from functools import partial
from typing import Final

from sqlalchemy import Connection

from backend.contract.base import ConversationId, StreamId, Told
from backend.contract.directory import DirectorySnapshot, PersonChanged
from backend.contract.kinds import KIND_OF
from backend.contract.messaging import ConversationSnapshot
from backend.contract.snapshot import Snapshot
from desktop.net.connection import Connection as Server
from desktop.net.errors import ConnectionLost, Refused, SignedOut
from desktop.sync.applier import Applier, Start
from desktop.sync.changes import Collector
from desktop.sync.ground.clock import Clock
from desktop.sync.room import Arrival, Room

_PEOPLE_A_SLICE: Final = 64
Step = Callable[[Connection, Collector], None]


class Snapshots:
    """Fetches snapshots and hands them to the rooms, a slice at a time."""

    def __init__(self, server: Server, rooms: Sequence[Room], applier: Applier, clock: Clock) -> None:
        self._server = server
        self._rooms = {part: room for room in rooms for part in room.parts}
        self._names = {room.name: room for room in rooms}
        self._applier = applier
        self._clock = clock

    async def fetch_all(self, epoch: str) -> None:
        """Start all streams; the person's own is last, so that a kill before the end starts again."""
        snapshot = await self._server.snapshot()
        if snapshot.epoch != epoch:
            raise ConnectionLost("the server's database was exchanged meanwhile")
        own = StreamId(snapshot.person)
        await self._applier.forget(set(self._applier.cursors) - _streams(snapshot))
        await self._applier.start(self._directory(snapshot.directory))
        for part in snapshot.conversations:
            await self._applier.start(self._conversation(part))
        await self._applier.start(Start(own, snapshot.seq, self._replace(snapshot.personal)))

    async def fetch_one(self, stream: StreamId) -> None:
        """Start one conversation's stream; one that is refused is not ours to see any more."""
        try:
            part = await self._server.conversation(ConversationId(stream))
        except SignedOut:
            raise
        except Refused:
            await self._applier.forget([stream])
            return
        await self._applier.start(self._conversation(part))

    def _conversation(self, part: ConversationSnapshot) -> Start:
        commands = [message.command for message in part.messages if message.command is not None]
        return Start(StreamId(part.conversation.id), part.seq, self._replace(part), commands)

    def _directory(self, part: DirectorySnapshot) -> Start:
        stream = StreamId(part.company.id)
        first, rest = part.people[:_PEOPLE_A_SLICE], part.people[_PEOPLE_A_SLICE:]
        head = DirectorySnapshot(company=part.company, departments=part.departments, people=first, seq=part.seq)
        at, kind = self._clock.now(), KIND_OF[PersonChanged]
        room = self._names.get(kind.partition(".")[0])
        steps = list(self._replace(head))
        for start in range(0, len(rest), _PEOPLE_A_SLICE):
            people = rest[start : start + _PEOPLE_A_SLICE]
            run = [Arrival(stream, part.seq, at, kind, PersonChanged(person=person)) for person in people]
            if room is not None:
                steps.append(partial(_apply, room, run))
        return Start(stream, part.seq, steps)

    def _replace(self, part: Told) -> Sequence[Step]:
        room = self._rooms.get(type(part))
        return [_nothing] if room is None else [partial(_replace, room, part)]


def _streams(snapshot: Snapshot) -> set[StreamId]:
    conversations = {StreamId(part.conversation.id) for part in snapshot.conversations}
    return {StreamId(snapshot.person), StreamId(snapshot.directory.company.id), *conversations}


def _replace(room: Room, part: Told, connection: Connection, changes: Collector) -> None:
    room.replace(connection, part, changes)


def _apply(room: Room, run: Sequence[Arrival], connection: Connection, changes: Collector) -> None:
    room.apply(connection, run, changes)


def _nothing(connection: Connection, changes: Collector) -> None:
    """Write nothing but the cursor."""
