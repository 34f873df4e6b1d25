"""The hub: who is connected, who reads which stream, and who gets what after a commit. Lives on the loop."""

from collections.abc import Callable, Iterable, Sequence
from datetime import datetime
from typing import Final, Protocol, TypeVar

from backend.contract.base import CompanyId, PersonId, SessionId, StreamId
from backend.platform.auth import Actor
from backend.realtime.frames import frames_of
from backend.realtime.work import Appended, AudienceChanged, Effect, SessionsClosed, WaitsFor

QUEUE_EVENTS: Final = 1_000
QUEUE_BYTES: Final = 4 << 20
"""What may wait for one reader. A slower one is dropped and resumes by its cursors."""

Key = tuple[CompanyId, StreamId]
K = TypeVar("K")


class Line(Protocol):
    """The wire under a connection."""

    def write(self, data: bytes) -> None:
        """Send these bytes, or keep them until the peer reads."""
        ...

    def waiting(self) -> int:
        """Count the bytes that the peer has not taken yet."""
        ...

    async def drained(self) -> None:
        """Wait until the peer has taken most of it; raise `ConnectionResetError` when it has gone."""
        ...

    def bye(self, code: str, retry_after_ms: int = 0) -> None:
        """Say why, and close."""
        ...

    def drop(self) -> None:
        """Cut the line without a word: the peer does not read."""
        ...


class Subscription:
    """One connection's reading of one stream.

    `cursor` is the last seq that was sent. While it is `behind`, pages of the past are being sent and new events are
    only counted in `latest`; `closed` once the person may not read the stream any more.
    """

    __slots__ = ("behind", "closed", "cursor", "first", "first_told", "latest", "stream")

    def __init__(self, stream: StreamId, cursor: int) -> None:
        self.stream = stream
        self.cursor = cursor
        self.first = 1
        self.first_told = False
        self.latest = 0
        self.behind = True
        self.closed = False


class Connection:
    """An open live channel of an actor."""

    __slots__ = ("actor", "events", "line", "reads")

    def __init__(self, actor: Actor, line: Line) -> None:
        self.actor = actor
        self.line = line
        self.reads: dict[StreamId, Subscription] = {}
        self.events = 0

    def send(self, data: bytes, events: int = 0) -> bool:
        """Queue frames; drop the line when too much waits already. Say whether it stands."""
        waiting = self.line.waiting()
        self.events = self.events + events if waiting else events
        if waiting and (self.events > QUEUE_EVENTS or waiting + len(data) > QUEUE_BYTES):
            self.line.drop()
            return False
        self.line.write(data)
        return True


class Batch:
    """A run of one stream's new events. The bytes are made once for each point of view."""

    __slots__ = ("_made", "events", "first", "last", "oldest", "stream")

    def __init__(self, stream: StreamId, events: Sequence[Appended]) -> None:
        self.stream = stream
        self.events = events
        self.first = events[0].seq
        self.last = events[-1].seq
        self.oldest = min((told.about for told in events if told.about is not None), default=1 << 62)
        self._made: dict[tuple[int, int], bytes] = {}

    def bytes_for(self, cursor: int, first: int) -> bytes:
        """Give the frames for a reader who has `cursor` and sees messages from `first` on."""
        view = (max(cursor, self.first - 1), 0 if first <= self.oldest else first)
        made = self._made.get(view)
        if made is None:
            unread = self.events[view[0] - self.first + 1 :]
            made = self._made[view] = frames_of(self.stream, unread, view[1])
        return made


class Hub:
    """All open connections of this node. `on_wait` hears of the moments that something waits for."""

    def __init__(self, on_wait: Callable[[datetime], None] = lambda _: None) -> None:
        self._on_wait = on_wait
        self.connections: set[Connection] = set()
        self.delivered = 0
        self.dropped = 0
        self._readers: dict[Key, dict[Connection, Subscription]] = {}
        self._people: dict[tuple[CompanyId, PersonId], set[Connection]] = {}
        self._sessions: dict[SessionId, set[Connection]] = {}

    def add(self, connection: Connection) -> None:
        """Take a connection in. It reads nothing yet."""
        actor = connection.actor
        self.connections.add(connection)
        self._people.setdefault((actor.company, actor.person), set()).add(connection)
        self._sessions.setdefault(actor.session, set()).add(connection)

    def remove(self, connection: Connection) -> None:
        """Forget a connection."""
        if connection not in self.connections:
            return
        actor = connection.actor
        self.connections.discard(connection)
        self.unsubscribe_all(connection)
        _discard(self._people, (actor.company, actor.person), connection)
        _discard(self._sessions, actor.session, connection)

    def of_person(self, company: CompanyId, person: PersonId) -> Iterable[Connection]:
        """Give a person's connections."""
        return tuple(self._people.get((company, person), ()))

    def count(self, company: CompanyId, person: PersonId) -> int:
        """Count a person's connections."""
        return len(self._people.get((company, person), ()))

    def readers(self, company: CompanyId, stream: StreamId) -> Iterable[Connection]:
        """Give the connections that read a stream; whoever is behind may turn out not to be allowed to."""
        readers = self._readers.get((company, stream), {})
        return [connection for connection, subscription in readers.items() if not subscription.behind]

    def subscribe(self, connection: Connection, stream: StreamId, cursor: int) -> Subscription:
        """Let a connection read a stream from a cursor on. It is behind until somebody has caught it up."""
        subscription = Subscription(stream, cursor)
        connection.reads[stream] = subscription
        self._readers.setdefault((connection.actor.company, stream), {})[connection] = subscription
        return subscription

    def unsubscribe(self, connection: Connection, stream: StreamId) -> None:
        """End a connection's reading of a stream."""
        subscription = connection.reads.pop(stream, None)
        if subscription is None:
            return
        subscription.closed = True
        key = (connection.actor.company, stream)
        readers = self._readers.get(key)
        if readers is not None:
            readers.pop(connection, None)
            if not readers:
                del self._readers[key]

    def unsubscribe_all(self, connection: Connection) -> None:
        """End all of a connection's reading."""
        for stream in tuple(connection.reads):
            self.unsubscribe(connection, stream)

    def publish(self, effects: Iterable[Effect]) -> None:
        """Push what a commit has changed, in its order: what was told before the audience changed goes to the old."""
        runs: dict[Key, list[Appended]] = {}
        for effect in effects:
            if isinstance(effect, Appended):
                runs.setdefault((effect.company, effect.stream), []).append(effect)
            elif isinstance(effect, AudienceChanged):
                key = (effect.company, effect.stream)
                self._push(key, runs.pop(key, ()))
                self._change(effect)
            elif isinstance(effect, WaitsFor):
                self._on_wait(effect.at)
            else:
                for key, run in runs.items():
                    self._push(key, run)
                runs.clear()
                self._close(effect)
        for key, run in runs.items():
            self._push(key, run)

    def _push(self, key: Key, events: Sequence[Appended]) -> None:
        readers = self._readers.get(key)
        if not readers or not events:
            return
        batch = Batch(key[1], events)
        lost: list[Connection] = []
        for connection, subscription in readers.items():
            if subscription.behind:
                subscription.latest = batch.last
            elif batch.last > subscription.cursor:
                data = batch.bytes_for(subscription.cursor, subscription.first)
                subscription.cursor = batch.last
                if not connection.send(data, len(events)):
                    lost.append(connection)
        self.delivered += len(events) * (len(readers) - len(lost))
        for connection in lost:
            self.dropped += 1
            self.remove(connection)

    def _change(self, change: AudienceChanged) -> None:
        for connection in self.of_person(change.company, change.person):
            if change.first is None:
                self.unsubscribe(connection, change.stream)
            elif subscription := connection.reads.get(change.stream):
                subscription.first, subscription.first_told = change.first, True

    def _close(self, closed: SessionsClosed) -> None:
        for session in closed.sessions:
            for connection in tuple(self._sessions.get(session, ())):
                self.remove(connection)
                connection.line.bye(closed.code)


def _discard(table: dict[K, set[Connection]], key: K, connection: Connection) -> None:
    members = table[key]
    members.discard(connection)
    if not members:
        del table[key]
