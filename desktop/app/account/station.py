"""One account at work: its cache, outbox, stores and the engine, put together."""

from __future__ import annotations

import random
from collections.abc import Sequence
from contextlib import AsyncExitStack, suppress
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import Final

from desktop.app.process.spawner import Spawner
from desktop.cache.blobs import Blobs
from desktop.cache.engine import Cache
from desktop.cache.errors import CacheUnreadable
from desktop.cache.files import set_aside
from desktop.features.directory.actions import DirectoryActions
from desktop.features.directory.presenter.organisation.desk import OrganisationDesk
from desktop.features.directory.presenter.people import Roster
from desktop.features.directory.store import DirectoryStore
from desktop.features.directory.store.room import DirectoryRoom
from desktop.features.files.presenter.desk import FilesDesk, Means
from desktop.features.files.store import OwnFiles
from desktop.features.files.tables import metadata as files_tables
from desktop.features.messaging.actions import MessagingActions
from desktop.features.messaging.presenter.desk import Desk, Line, TypingBoard
from desktop.features.messaging.presenter.keeping.outbox import awaited
from desktop.features.messaging.store import MessagingStore, SendState
from desktop.features.messaging.store.room import MessagingRoom
from desktop.features.search.presenter.desk import SearchDesk
from desktop.features.search.store import SearchIndex, SearchStore
from desktop.features.supervision.presenter.desk import SupervisionDesk
from desktop.features.supervision.store import SupervisionRoom
from desktop.net.accounts import Account
from desktop.net.files import FileDoors
from desktop.net.http import Http
from desktop.net.people import PeopleDoors
from desktop.net.supervision import SupervisionDoors
from desktop.shell.window.rooms import Rooms
from desktop.sync.engine import SyncEngine
from desktop.sync.ground.clock import SystemClock
from desktop.sync.ground.ids import id_maker
from desktop.sync.ground.lease import is_over
from desktop.sync.outbox import Outbox
from desktop.sync.room import Room, open_cache
from desktop.sync.status import State

FILES: Final = ".files"
"""How the folder beside a cache is called that holds the account's files."""


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
    files: FilesDesk
    search: SearchDesk
    supervision: SupervisionDesk
    organisation: OrganisationDesk
    index: SearchIndex
    set_aside: Path | None = None
    """Where an unreadable cache was put; what waited in its outbox is lost to this client."""

    @property
    def rooms(self) -> Rooms:
        """Give what the window shows beside chats and contacts."""
        return Rooms(self.search, self.supervision, self.organisation)

    @property
    def directory(self) -> DirectoryActions:
        """Give what one does in the directory."""
        return self.organisation.actions

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
            closers.push_async_callback(self.files.close)
            closers.callback(self.desk.close)


def open_station(account: Account, token: str | None, key: bytes, path: Path, spawn: Spawner) -> Station:
    """Put an account together; nothing is asked of the network yet."""
    clock, new_id = SystemClock(), id_maker()
    index = SearchIndex()
    rooms = (DirectoryRoom(), MessagingRoom(account.person, index), SupervisionRoom())
    cache, aside = _open_cache(path, key, rooms, clock)
    index.open(cache)
    outbox = Outbox(cache, clock, new_id)
    http = Http(account.server, token)
    engine = SyncEngine(cache, http, rooms, outbox, clock)
    directory = _directory(cache, account, engine)
    store = MessagingStore(cache, outbox, account.person, account.company)
    blobs = Blobs(path.with_suffix(FILES), key)
    files = FilesDesk(
        Means(
            own=OwnFiles(cache),
            blobs=blobs,
            doors=FileDoors(account.server, token),
            outbox=outbox,
            line=engine,
            spawn=spawn,
            now=clock.now,
            new_id=new_id,
            random=random.random,
            drafted=store.drafted_files,
        )
    )
    desk = Desk(
        store=store,
        actions=MessagingActions(outbox, store, clock, new_id, files),
        engine=engine,
        people=Roster(directory, engine),
        line=Line(engine),
        typing=TypingBoard(engine, clock.now),
        spawn=spawn,
        now=clock.now,
        doors=http,
        files=files,
    )
    search = SearchDesk(SearchStore(cache, index), desk)
    supervision = SupervisionDesk(SupervisionDoors(http), desk.people, engine, spawn, clock.now, new_id, blobs)
    asking = (DirectoryActions(outbox), outbox, PeopleDoors(http), spawn, clock.now, new_id)
    for work in (search.catch_up(), search.warm_up()):
        spawn(work)
    return Station(
        account=account,
        path=path,
        key=key,
        cache=cache,
        http=http,
        outbox=outbox,
        engine=engine,
        desk=desk,
        files=files,
        search=search,
        supervision=supervision,
        organisation=OrganisationDesk(desk.people, *asking),
        index=index,
        set_aside=aside,
    )


def _directory(cache: Cache, account: Account, engine: SyncEngine) -> DirectoryStore:
    directory = DirectoryStore(cache, account.person)
    engine.subscribe(directory.on_changes)
    return directory


def _open_cache(path: Path, key: bytes, rooms: Sequence[Room], clock: SystemClock) -> tuple[Cache, Path | None]:
    """Open a cache, or put one that cannot be read aside and begin another; give where it was put."""
    aside: Path | None = None
    try:
        return open_cache(path, key, rooms, files_tables), aside
    except CacheUnreadable:
        with suppress(FileNotFoundError):
            aside = set_aside(path, clock.now())
        return open_cache(path, key, rooms, files_tables), aside
