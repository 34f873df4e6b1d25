"""The door of sync: runs connections one after the other and tells what has changed."""

import asyncio
import random
from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Final

from backend.contract.base import ConversationId, PersonId, StreamId
from backend.contract.live import MyPresence, Presence, Typing
from desktop.cache.engine import Cache
from desktop.cache.errors import CacheFull
from desktop.net.connection import Connection
from desktop.net.errors import ConnectionLost, CursorTooOld, Refused, SignedOut
from desktop.sync import notes
from desktop.sync.applier import Applier
from desktop.sync.changes import Changes
from desktop.sync.ground.backoff import CEILING_S, Backoff
from desktop.sync.ground.clock import Clock
from desktop.sync.ground.listeners import Listeners
from desktop.sync.ground.tasks import run_together, set_within
from desktop.sync.ground.wakefulness import watch_clock
from desktop.sync.history import History
from desktop.sync.outbox import Outbox
from desktop.sync.reports import Reports
from desktop.sync.room import HistoryRoom, Room
from desktop.sync.session import Session
from desktop.sync.snapshots import Snapshots
from desktop.sync.status import State, Status

TYPING_EVERY: Final = timedelta(seconds=3)
_STEADY_S: Final = 10.0


class SyncEngine:
    """Keeps one account's cache equal to its server for as long as `run` runs."""

    def __init__(
        self,
        cache: Cache,
        connection: Connection,
        rooms: Sequence[Room],
        outbox: Outbox,
        clock: Clock,
        *,
        chance: Callable[[], float] = random.random,
    ) -> None:
        self._cache = cache
        self._connection = connection
        self._outbox = outbox
        self._clock = clock
        self._changed: Listeners[Changes] = Listeners()
        self._reports = Reports(self._changed.tell)
        self._status_changed: Listeners[Status] = Listeners()
        self._typing: Listeners[tuple[ConversationId, PersonId]] = Listeners()
        self._presence_changed: Listeners[frozenset[PersonId]] = Listeners()
        self._backoff = Backoff(chance)
        self._applier = Applier(cache, rooms, outbox, clock, self._reports.add)
        self._snapshots = Snapshots(connection, rooms, self._applier, clock)
        self._history = History(
            cache, connection, _history_room(rooms), self._applier, self._reports.add, self._start_again
        )
        self._session: Session | None = None
        self._wake = asyncio.Event()
        self._anew = asyncio.Event()
        self._history_due = asyncio.Event()
        self._saying: set[asyncio.Future[None]] = set()
        self._own_state = Presence.HERE
        self._typed_at: dict[ConversationId, datetime] = {}
        self.presence: dict[PersonId, Presence] = {}
        """Who is here or away; everybody else is offline."""
        with cache.read() as reading:
            self._status = Status(State.OFFLINE, clock.now(), last_synced_at=notes.read_synced_at(reading))
        outbox.listen(self._outbox_changed)

    # For those who show it.

    @property
    def status(self) -> Status:
        """How the line is."""
        return self._status

    def subscribe(self, callback: Callable[[Changes], None]) -> Callable[[], None]:
        """Hear what commits change, shortly after they are made; gives the way to stop it."""
        return self._changed.add(callback)

    def on_status(self, callback: Callable[[Status], None]) -> Callable[[], None]:
        """Hear when the line changes."""
        return self._status_changed.add(callback)

    def on_typing(self, callback: Callable[[ConversationId, PersonId], None]) -> Callable[[], None]:
        """Hear who writes where."""
        return self._typing.add(lambda news: callback(*news))

    def on_presence(self, callback: Callable[[frozenset[PersonId]], None]) -> Callable[[], None]:
        """Hear whose presence is different."""
        return self._presence_changed.add(callback)

    def try_now(self) -> None:
        """Come back at once; on an open line, make sure that it holds."""
        self._wake.set()
        if self._session is not None:
            self._session.doubt()

    def start_over(self) -> None:
        """Fetch everything anew, as soon as the server is there; until then what is here stays, the outbox always."""
        self._anew.set()
        self._wake.set()

    def say_typing(self, conversation: ConversationId) -> None:
        """Say that the person is writing; said at most every 3 s."""
        now = self._clock.now()
        if abs(now - self._typed_at.get(conversation, datetime.min.replace(tzinfo=UTC))) >= TYPING_EVERY:
            self._typed_at[conversation] = now
            self._say(Typing(conversation=conversation))

    def say_presence(self, state: Presence) -> None:
        """Say whether somebody sits here; repeated after each reconnect."""
        self._own_state = state
        self._say(MyPresence(state=state))

    def note_contact(self) -> None:
        """Remember that the server is there now, for the lease of the cache; nothing while it is not."""
        if self._status.state is State.ONLINE:
            now = self._clock.now()
            with suppress(CacheFull), self._cache.write() as connection:
                notes.save_synced_at(connection, now)
            self._status = replace(self._status, last_synced_at=now)

    async def fetch_messages(self, conversation: ConversationId, first: int, last: int) -> None:
        """Bring missing messages into the cache; raises what the connection raises."""
        await self._history.fetch(conversation, first, last)

    async def find_number(self, conversation: ConversationId, moment: datetime) -> int:
        """Find the first message at or after a moment; raises what the connection raises."""
        return await self._connection.number_at(conversation, moment)

    def pause_backfill(self, *, paused: bool) -> None:
        """Stop fetching the past in the background, or go on."""
        self._history.pause(paused=paused)

    # The life.

    async def run(self) -> None:
        """Connect, stay, come back; ends when the session is over, or with a fault."""
        self._reports.loop = asyncio.get_running_loop()
        await run_together(self._stay(), watch_clock(self._clock, self.try_now), self._fill_history())

    async def _stay(self) -> None:
        while True:
            self._wake.clear()
            self._set(Status(State.CONNECTING, self._clock.now()))
            state, code, at_least = await self._live_once()
            if self._steady():
                self._backoff.reset()
            if state is State.SIGNED_OUT:
                self._set(Status(state, self._clock.now(), code))
                return
            delay = self._backoff.next_delay(at_least)
            now = self._clock.now()
            self._set(Status(state, now, code, next_try_at=now + timedelta(seconds=delay)))
            await set_within(self._wake, delay)

    async def _live_once(self) -> tuple[State, str, float]:
        """Live on one connection; give what state it leaves, why, and how long to wait at least."""
        try:
            await self._live_or_start_over()
        except ConnectionLost as lost:
            return State.OFFLINE, lost.reason, lost.retry_after
        except SignedOut as over:
            return State.SIGNED_OUT, over.code, 0.0
        except Refused as no:
            return State.REFUSED, no.code, CEILING_S
        except CacheFull:
            return State.OFFLINE, "cache.full", 0.0
        return State.OFFLINE, "", 0.0

    async def _live_or_start_over(self) -> None:
        if self._applier.has_learned():
            await self._start_over()
        try:
            await self._live()
        except CursorTooOld:
            await self._start_over()

    async def _live(self) -> None:
        line = await self._connection.open_live()
        with self._cache.read() as reading:
            epoch = notes.read_epoch(reading)
        self._session = Session(line, self._applier, self._snapshots, self._outbox, self, epoch)
        try:
            await run_together(self._session.run(), self._until_anew())
        finally:
            self._session = None
            self.note_contact()
            self.people(dict.fromkeys(self.presence, Presence.OFFLINE))

    async def _until_anew(self) -> None:
        await self._anew.wait()
        self._anew.clear()
        raise CursorTooOld

    async def _start_over(self) -> None:
        with self._cache.read() as reading:
            epoch = notes.read_epoch(reading)
        await self._applier.start_over(epoch or "")

    def _start_again(self, conversation: ConversationId) -> None:
        """Have one conversation's snapshot fetched by the session."""
        self._applier.wanted.add(StreamId(conversation))
        self.try_now()

    def _steady(self) -> bool:
        online = self._status.state is State.ONLINE
        return online and (self._clock.now() - self._status.since).total_seconds() >= _STEADY_S

    async def _fill_history(self) -> None:
        while True:
            await self._history_due.wait()
            self._history_due.clear()
            try:
                await self._history.fill()
            except (ConnectionLost, Refused, CacheFull):
                await asyncio.sleep(CEILING_S)
                self._history_due.set()

    # What the session hears.

    def caught_up(self) -> None:
        """Hear that the cache is equal to the server."""
        now = self._clock.now()
        with self._cache.write() as connection:
            notes.save_synced_at(connection, now)
        if self._status.state is not State.ONLINE:
            self._set(Status(State.ONLINE, now, last_synced_at=now))
            self._say(MyPresence(state=self._own_state))
        else:
            self._set(replace(self._status, last_synced_at=now))
        self._history_due.set()

    def somebody_types(self, conversation: ConversationId, person: PersonId) -> None:
        """Hear that somebody is writing."""
        self._typing.tell((conversation, person))

    def people(self, states: dict[PersonId, Presence]) -> None:
        """Hear who is there."""
        for person, state in states.items():
            if state is Presence.OFFLINE:
                self.presence.pop(person, None)
            else:
                self.presence[person] = state
        if states:
            self._presence_changed.tell(frozenset(states))

    # Telling.

    def _set(self, status: Status) -> None:
        if status.last_synced_at is None:
            status = replace(status, last_synced_at=self._status.last_synced_at)
        self._status = status
        self._status_changed.tell(status)

    def _say(self, frame: Typing | MyPresence) -> None:
        if self._session is not None and self._status.state is State.ONLINE:
            task = asyncio.ensure_future(_say(self._session, frame))
            self._saying.add(task)
            task.add_done_callback(self._saying.discard)

    def _outbox_changed(self, conversation: ConversationId | None) -> None:
        if self._session is not None:
            self._session.wake_sender()
        self._reports.add(Changes(outbox=frozenset((conversation,))))


async def _say(session: Session, frame: Typing | MyPresence) -> None:
    with suppress(ConnectionLost):
        await session.say(frame)


def _history_room(rooms: Sequence[Room]) -> HistoryRoom | None:
    return next((room for room in rooms if isinstance(room, HistoryRoom)), None)
