"""A client on its cache and a server, in virtual time."""

import asyncio
from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path
from random import Random

from sqlalchemy import select

from backend.contract.base import CommandId, ConversationId, StreamId
from backend.contract.messaging import SendMessage
from desktop.cache.engine import Cache
from desktop.sync import notes
from desktop.sync.changes import Changes
from desktop.sync.engine import SyncEngine
from desktop.sync.ground.ids import id_maker
from desktop.sync.outbox import Outbox
from desktop.sync.room import open_cache
from desktop.sync.status import State, Status
from tests.desktop.sync.toy_rooms import MESSAGES, PEOPLE, Chats, People
from tests.desktop.sync.toy_server import ToyServer
from tests.desktop.sync.virtual import VirtualClock

KEY = bytes(range(32))


@dataclass
class Client:
    """One client; dies like a process when its stage is left."""

    cache: Cache
    outbox: Outbox
    engine: SyncEngine
    clock: VirtualClock
    changes: list[Changes] = field(default_factory=list[Changes])
    statuses: list[Status] = field(default_factory=list[Status])

    def texts(self, conversation: ConversationId) -> list[str]:
        """Read the cached texts of a conversation."""
        numbers = select(MESSAGES.c.text).where(MESSAGES.c.chat == conversation).order_by(MESSAGES.c.number)
        with self.cache.read() as connection:
            return list(connection.execute(numbers).scalars())

    def names(self) -> set[str]:
        """Read the cached names of people."""
        with self.cache.read() as connection:
            return set(connection.execute(select(PEOPLE.c.name)).scalars())

    def cursors(self) -> dict[StreamId, int]:
        """Read the cursors from the disk."""
        with self.cache.read() as connection:
            return notes.read_cursors(connection)

    def say(self, conversation: ConversationId, text: str) -> CommandId:
        """Put a message into the outbox."""
        return self.outbox.put(SendMessage(conversation=conversation, text=text), conversation)

    async def until(self, state: State, within: float = 300.0) -> None:
        """Wait until the line is in this state."""
        async with asyncio.timeout(within):
            while self.engine.status.state is not state:  # noqa: ASYNC110 - virtual time costs nothing
                await asyncio.sleep(0.05)


@asynccontextmanager
async def client(
    server: ToyServer, path: Path, seed: int = 1, clock: VirtualClock | None = None
) -> AsyncGenerator[Client]:
    """Start a client; at the end it is gone without a word."""
    clock = clock or VirtualClock()
    random = Random(seed)
    rooms = (People(), Chats())
    cache = open_cache(path, KEY, rooms)
    outbox = Outbox(cache, clock, id_maker(random.getrandbits))
    engine = SyncEngine(cache, server, rooms, outbox, clock, chance=random.random)
    alive = Client(cache, outbox, engine, clock)
    engine.subscribe(alive.changes.append)
    engine.on_status(alive.statuses.append)
    life = asyncio.ensure_future(engine.run())
    try:
        yield alive
        if life.done():
            life.result()
    finally:
        life.cancel()
        with suppress(asyncio.CancelledError):
            await life
        cache.close()
