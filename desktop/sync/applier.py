"""Writes what streams say into the cache: strictly in order, rows and cursor in one transaction, a slice at a time."""

import asyncio
from collections import deque
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from itertools import groupby
from typing import Final

from sqlalchemy import Connection, select
from sqlalchemy.dialects.sqlite import insert

from backend.contract import supervision
from backend.contract.base import CommandId, Malformed, StreamId, Told, decode
from backend.contract.kinds import EVENTS
from backend.contract.live import Pushed
from backend.contract.messaging import ConversationJoined, ConversationLeft, Message
from backend.contract.sync import Accepted, Event, Hidden
from desktop.cache.engine import Cache
from desktop.sync import notes, outbox
from desktop.sync.changes import Changes, Collector
from desktop.sync.ground.clock import Clock
from desktop.sync.ground.slices import Slices
from desktop.sync.outbox import Outbox
from desktop.sync.room import Arrival, Room
from desktop.sync.tables import UNKNOWN_EVENT

ASIDE_EVENTS: Final = 1_000
"""So many events wait behind a hole; later ones come again when the hole is asked for."""
_FORGET_ROWS: Final = 200
_NOTHING_KEPT: Final = frozenset({Hidden, *supervision.EVENTS.values()})
"""They change nothing in a cache: what supervision shows never enters one."""
Report = Callable[[Changes], None]
_KEEP: Final = insert(UNKNOWN_EVENT).on_conflict_do_nothing()


@dataclass(frozen=True, slots=True)
class Start:
    """A stream's snapshot as steps of writing, and the commands whose effects it shows."""

    stream: StreamId
    seq: int
    steps: Sequence[Callable[[Connection, Collector], None]]
    commands: Sequence[CommandId] = ()


class Applier:
    """Holds the cursors and moves them."""

    def __init__(
        self,
        cache: Cache,
        rooms: Sequence[Room],
        box: Outbox,
        clock: Clock,
        report: Report,
    ) -> None:
        self._cache = cache
        self._rooms = {room.name: room for room in rooms}
        self._outbox = box
        self._clock = clock
        self._report = report
        self._slices = Slices(clock)
        self._aside: dict[StreamId, dict[int, Event]] = {}
        self._done: dict[StreamId, list[tuple[int, CommandId]]] = {}
        self._answered: set[CommandId] = set()
        self.wanted: set[StreamId] = set()
        """Streams whose snapshot must be fetched."""
        with cache.read() as connection:
            self.cursors = notes.read_cursors(connection)
            self._forgetting = set(notes.read_forgetting(connection))

    # What the server pushes.

    async def apply(self, pushes: Iterable[Pushed]) -> bool:
        """Write events that are next in their streams; drop what is known, put aside what is too early.

        Tells whether any cursor has moved.
        """
        waiting = deque((push.stream, event) for push in pushes for event in push.events)
        moved = False
        while waiting:
            moved |= self._apply_slice(waiting)
            await asyncio.sleep(0)
            if self._forgetting:
                await self.finish_forgetting()
        return moved

    def _apply_slice(self, waiting: deque[tuple[StreamId, Event]]) -> bool:
        began, size = self._slices.begin(), self._slices.size
        arrivals: list[Arrival] = []
        strangers: list[tuple[StreamId, Event]] = []
        moved: dict[StreamId, int] = {}
        turn = False
        while waiting and len(arrivals) + len(strangers) < size and not turn:
            stream, event = waiting.popleft()
            if not self._is_next(stream, event, moved):
                continue
            moved[stream] = event.seq
            if later := self._aside.get(stream, {}).pop(event.seq + 1, None):
                waiting.appendleft((stream, later))
            arrival = self._understand(stream, event)
            if arrival is None:
                strangers.append((stream, event))
            else:
                arrivals.append(arrival)
                turn = isinstance(arrival.body, ConversationJoined | ConversationLeft)
        if moved:
            self._commit(arrivals, strangers, moved)
            self._slices.learn(began, len(arrivals) + len(strangers))
        return bool(moved)

    def _is_next(self, stream: StreamId, event: Event, moved: dict[StreamId, int]) -> bool:
        cursor = moved.get(stream, self.cursors.get(stream))
        if cursor is None:
            self.wanted.add(stream)
            return False
        if event.seq > cursor + 1:
            aside = self._aside.setdefault(stream, {})
            if len(aside) < ASIDE_EVENTS:
                aside[event.seq] = event
        return event.seq == cursor + 1

    def _commit(
        self, arrivals: list[Arrival], strangers: list[tuple[StreamId, Event]], moved: dict[StreamId, int]
    ) -> None:
        changes = Collector()
        bodies = [arrival.body for arrival in arrivals]
        left = [StreamId(body.conversation) for body in bodies if isinstance(body, ConversationLeft)]
        joined = [StreamId(body.conversation) for body in bodies if isinstance(body, ConversationJoined)]
        effects = [*self._commands_of(arrivals), *self._commands_up_to(moved)]
        with self._cache.write() as connection:
            for name, run in groupby(arrivals, key=_room_of):
                if room := self._rooms.get(name):
                    room.apply(connection, tuple(run), changes)
            if strangers:
                connection.execute(_KEEP, [_row(stream, event) for stream, event in strangers])
            notes.save_cursors(connection, moved)
            notes.begin_forgetting(connection, left)
            self._remove(connection, effects, changes)
        self.cursors.update(moved)
        self._forget_cursors(left)
        self.wanted.update(stream for stream in joined if stream not in self.cursors)
        self._settle(effects, moved)
        self._report(changes.freeze())

    def _understand(self, stream: StreamId, event: Event) -> Arrival | None:
        kind = EVENTS.get(event.kind)
        if kind is None or (kind not in _NOTHING_KEPT and event.kind.partition(".")[0] not in self._rooms):
            return None
        try:
            body: Told = decode(bytes(event.body), kind)
        except Malformed:
            return None
        return Arrival(stream, event.seq, event.at, event.kind, body)

    # Commands and their effects.

    def accept(self, answer: Accepted) -> None:
        """Note the server's yes: the command goes in the transaction that applies its event, or now if that was.

        What stands in a stream that is not here yet goes with the stream's snapshot: a chat that was opened stays seen.
        """
        cursor = self.cursors.get(answer.stream)
        if cursor is None or answer.seq > cursor:
            self._answered.add(answer.command)
            self._done.setdefault(answer.stream, []).append((answer.seq, answer.command))
            return
        self._drop([answer.command])

    def is_answered(self, command: CommandId) -> bool:
        """Tell whether the server has said yes to a command whose event has not come yet."""
        return command in self._answered

    def give_up(self, streams: Iterable[StreamId]) -> None:
        """Drop answered commands whose events will never reach us, because the stream is not ours to see."""
        self._drop([command for stream in streams for _, command in self._done.pop(stream, ())])

    def unseen(self) -> list[StreamId]:
        """List streams that we do not have and that answered commands stand in."""
        return [stream for stream in self._done if stream not in self.cursors]

    def _drop(self, commands: Sequence[CommandId]) -> None:
        if not commands:
            return
        changes = Collector()
        with self._cache.write() as connection:
            self._remove(connection, commands, changes)
        self._settle(commands, {})
        self._report(changes.freeze())

    def _commands_of(self, arrivals: Iterable[Arrival]) -> Iterable[CommandId]:
        for arrival in arrivals:
            message: Message | None = getattr(arrival.body, "message", None)
            if message is not None and message.command is not None and self._outbox.holds(message.command):
                yield message.command

    def _commands_up_to(self, moved: dict[StreamId, int]) -> Iterable[CommandId]:
        for stream, cursor in moved.items():
            yield from (command for seq, command in self._done.get(stream, ()) if seq <= cursor)

    def _remove(self, connection: Connection, commands: Iterable[CommandId], changes: Collector) -> None:
        for conversation in outbox.remove(connection, commands):
            changes.outbox(conversation)

    def _settle(self, commands: Iterable[CommandId], moved: dict[StreamId, int]) -> None:
        self._outbox.removed(commands)
        self._answered.difference_update(commands)
        for stream, cursor in moved.items():
            later = [(seq, command) for seq, command in self._done.pop(stream, ()) if seq > cursor]
            if later:
                self._done[stream] = later

    # Holes.

    def holes(self) -> dict[StreamId, int]:
        """Give the cursors of streams that are known to have gone on without us."""
        behind = {stream for stream, events in self._aside.items() if events} | set(self._done)
        return {stream: self.cursors.get(stream, 0) for stream in behind}

    def hang_up(self) -> None:
        """Forget what a connection has said beside its events: answered commands are sent again over the next one."""
        self._done.clear()
        self._answered.clear()
        self._aside.clear()

    def ask_again(self) -> None:
        """Forget what was put aside: everything from the cursors on is about to be asked for."""
        self._aside.clear()

    # Streams that start and end.

    async def start(self, start: Start) -> None:
        """Write a snapshot in several transactions; the last one sets the cursor."""
        stream, seq, steps = start.stream, start.seq, start.steps
        changes = Collector()  # with the first step: what comes back at once was never gone
        if stream in self.cursors:
            await self.forget([stream], changes.add)
        elif stream in self._forgetting:
            await self.finish_forgetting(changes.add)
        self._aside.pop(stream, None)
        last = len(steps) - 1
        effects = [*self._commands_up_to({stream: seq}), *filter(self._outbox.holds, start.commands)]
        for index, step in enumerate(steps):
            with self._cache.write() as connection:
                step(connection, changes)
                if index == last:
                    notes.save_cursors(connection, {stream: seq})
                    self._remove(connection, effects, changes)
            if index == last:
                self.cursors[stream] = seq
                self.wanted.discard(stream)
                self._settle(effects, {stream: seq})
            self._report(changes.freeze())
            changes = Collector()
            await self._slices.breathe()

    async def forget(self, streams: Iterable[StreamId], report: Report | None = None) -> None:
        """Delete what streams have brought, slice by slice; a kill in between only delays it."""
        streams = list(streams)
        with self._cache.write() as connection:
            notes.begin_forgetting(connection, streams)
        self._forget_cursors(streams)
        await self.finish_forgetting(report)

    async def start_over(self, epoch: str) -> None:
        """Forget every stream, because the server's database is another one; what waits to be sent stays."""
        streams = list(self.cursors)
        with self._cache.write() as connection:
            notes.begin_forgetting(connection, streams)
            notes.save_epoch(connection, epoch)
            connection.execute(UNKNOWN_EVENT.delete())
        self._forget_cursors(streams)
        self.hang_up()
        await self.finish_forgetting()

    def has_learned(self) -> bool:
        """Tell whether events were kept that this version understands: then everything must start over."""
        with self._cache.read() as connection:
            kinds = set(connection.execute(select(UNKNOWN_EVENT.c.kind).distinct()).scalars())
        return any(kind in EVENTS and kind.partition(".")[0] in self._rooms for kind in kinds)

    async def finish_forgetting(self, report: Report | None = None) -> None:
        """Delete the rows of streams that are to be forgotten, from the log as well."""
        if not self._forgetting:
            return
        while self._forgetting:
            stream = next(iter(self._forgetting))
            if self._forget_slice(stream, report or self._report):
                self._forgetting.discard(stream)
            await asyncio.sleep(0)
        self._cache.scrub()

    def _forget_slice(self, stream: StreamId, report: Report) -> bool:
        changes = Collector()
        with self._cache.write() as connection:
            gone = all(room.forget(connection, stream, changes, _FORGET_ROWS) for room in self._rooms.values())
            if gone:
                notes.end_forgetting(connection, stream)
        report(changes.freeze())
        return gone

    def _forget_cursors(self, streams: Iterable[StreamId]) -> None:
        for stream in streams:
            self.cursors.pop(stream, None)
            self._aside.pop(stream, None)
            self.wanted.discard(stream)
            self._forgetting.add(stream)


def _room_of(arrival: Arrival) -> str:
    return arrival.kind.partition(".")[0]


def _row(stream: StreamId, event: Event) -> dict[str, object]:
    return {"stream": stream, "seq": event.seq, "at": event.at, "kind": event.kind, "body": bytes(event.body)}
