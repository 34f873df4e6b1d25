"""One account at work: its cache, outbox, stores and the engine, put together."""

from __future__ import annotations

from contextlib import AsyncExitStack, suppress
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path

from desktop.app.spawner import Spawner
from desktop.cache.engine import Cache
from desktop.cache.errors import CacheUnreadable
from desktop.cache.files import set_aside
from desktop.features.directory.actions import DirectoryActions
from desktop.features.directory.presenter.people import Roster
from desktop.features.directory.store import DirectoryStore
from desktop.features.directory.store.room import DirectoryRoom
from desktop.features.messaging.actions import MessagingActions
from desktop.features.messaging.presenter.desk import Desk, Line, TypingBoard
from desktop.features.messaging.presenter.outbox import awaited
from desktop.features.messaging.store import MessagingStore, SendState
from desktop.features.messaging.store.room import MessagingRoom
from desktop.net.accounts import Account
from desktop.net.http import Http
from desktop.sync.clock import SystemClock
from desktop.sync.engine import SyncEngine
from desktop.sync.ids import id_maker
from desktop.sync.lease import is_over
from desktop.sync.outbox import Outbox
from desktop.sync.room import open_cache
from desktop.sync.status import State


@dataclass(frozen=True, slots=True)
class Station:
    """Everything that belongs to one signed-in account."""

    account: Account
    path: Path
    key: bytes = field(repr=False)
    cache: Cache
    http: Http
    outbox: Outbox
    engine: SyncEngine
    desk: Desk
    directory: DirectoryActions
    set_aside: Path | None = None
    """Where an unreadable cache was put; what waited in its outbox is lost to this client."""

    def waiting(self) -> int:
        """Count what goes out of the outbox by itself and is somebody's words or deeds; what was refused stays."""
        return sum(row.state is not SendState.FAILED for row in awaited(self.desk))

    def last_contact(self) -> datetime | None:
        """Tell when the server was there last; None where it never was."""
        status = self.engine.status
        return self.desk.now() if status.state is State.ONLINE else status.last_synced_at

    def is_locked(self) -> bool:
        """Tell whether nothing may be read until the server has said yes again."""
        return is_over(self.last_contact(), self.desk.now())

    async def close(self) -> None:
        """Let go of the line and the file, of each whatever becomes of the others."""
        async with AsyncExitStack() as closers:
            closers.callback(self.cache.close)
            closers.push_async_callback(self.http.close)
            closers.callback(self.desk.close)


def open_station(account: Account, token: str | None, key: bytes, path: Path, spawn: Spawner) -> Station:
    """Put an account together; nothing is asked of the network yet."""
    clock, new_id = SystemClock(), id_maker()
    rooms = (DirectoryRoom(), MessagingRoom(account.person))
    aside: Path | None = None

    def open_file() -> Cache:
        return open_cache(path, key, rooms)

    try:
        cache = open_file()
    except CacheUnreadable:
        with suppress(FileNotFoundError):
            aside = set_aside(path, clock.now())
        cache = open_file()
    outbox = Outbox(cache, clock, new_id)
    http = Http(account.server, token)
    engine = SyncEngine(cache, http, rooms, outbox, clock)
    directory = DirectoryStore(cache, account.person)
    engine.subscribe(directory.on_changes)
    store = MessagingStore(cache, outbox, account.person, account.company)
    desk = Desk(
        store=store,
        actions=MessagingActions(outbox, store, clock, new_id),
        engine=engine,
        people=Roster(directory, engine),
        line=Line(engine),
        typing=TypingBoard(engine, clock.now),
        spawn=spawn,
        now=clock.now,
    )
    return Station(account, path, key, cache, http, outbox, engine, desk, DirectoryActions(outbox), aside)
