"""A whole client without windows: the real engine, cache, rooms, stores and actions on a simulated line."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from contextlib import suppress
from datetime import datetime
from pathlib import Path
from random import Random
from typing import Any, TypeVar

from sqlalchemy import Connection

from backend.contract.base import Asked, CommandId, ConversationId, decode, encode
from backend.contract.live import ClientFrame, ServerFrame
from backend.contract.messaging import ConversationSnapshot, FoundNumber, MessagePage
from backend.contract.snapshot import Snapshot
from backend.domains.messaging import service as messaging
from backend.platform.auth import Actor
from backend.platform.errors import Refusal
from backend.platform.http import Verb
from desktop.features.directory.actions import DirectoryActions
from desktop.features.directory.store import DirectoryRoom, DirectoryStore
from desktop.features.messaging.actions import MessagingActions
from desktop.features.messaging.store import MessagingRoom, MessagingStore
from desktop.net.errors import ConnectionLost, Refused
from desktop.net.live import read_frame
from desktop.sync.changes import Changes
from desktop.sync.engine import SyncEngine
from desktop.sync.ground.ids import id_maker
from desktop.sync.outbox import Outbox, OutboxState
from desktop.sync.room import Room, open_cache
from desktop.sync.status import State
from tests.convergence.carrier import Carrier
from tests.convergence.server import Server, Wire
from tests.convergence.timeless import LoopClock
from tests.convergence.weather import Weather, trip

T = TypeVar("T")


class Line:
    """The client's side of a live channel."""

    def __init__(self, server: Server, actor: Actor) -> None:
        self._frames: asyncio.Queue[bytes | None] = asyncio.Queue()
        self._wire: Wire = server.open(actor, self._frames.put_nowait, lambda: self._frames.put_nowait(None))

    async def send(self, frame: ClientFrame) -> None:
        self._check()
        self._wire.say(encode(frame))
        await asyncio.sleep(0)

    async def receive(self) -> ServerFrame | None:
        data = await self._frames.get()
        if data is None:
            raise ConnectionLost("snapped")
        return read_frame(data)

    async def ping(self) -> None:
        self._check()
        await asyncio.sleep(0.05)
        self._check()

    async def close(self) -> None:
        self._wire.snap()

    def _check(self) -> None:
        if not self._wire.is_open:
            raise ConnectionLost("snapped")


class Way:
    """The way to the server, as `desktop.net.connection.Connection` has it."""

    def __init__(self, server: Server, actor: Actor, weather: Weather) -> None:
        self._server = server
        self._actor = actor
        self._weather = weather

    async def open_live(self) -> Line:
        await trip(self._weather)
        self._check()
        return Line(self._server, self._actor)

    async def snapshot(self) -> Snapshot:
        return await self._ask(Snapshot, messaging.snapshot)

    async def conversation(self, conversation: ConversationId) -> ConversationSnapshot:
        return await self._ask(ConversationSnapshot, messaging.conversation_snapshot, conversation)

    async def messages_before(self, conversation: ConversationId, before: int, limit: int) -> MessagePage:
        return await self._ask(MessagePage, messaging.page_before, conversation, before, limit)

    async def number_at(self, conversation: ConversationId, moment: datetime) -> int:
        return (await self._ask(FoundNumber, messaging.find_number, conversation, moment)).number

    async def close(self) -> None:
        """Nothing is open."""

    async def _ask(self, kind: type[T], verb: Verb[..., Any], *about: object) -> T:
        await trip(self._weather)
        self._check()
        try:
            answer: Awaitable[Any] = self._server.worker.read(self._actor, verb, self._actor, *about)
            data = encode(await answer)
        except Refusal as refusal:
            raise Refused(refusal.code, refusal.data) from refusal
        await trip(self._weather)
        told: T = decode(data, kind)
        return told

    def _check(self) -> None:
        if not self._server.up:
            raise ConnectionLost("nobody there")


class Ledger:
    """What was ever put into an outbox, by the id it got."""

    def __init__(self) -> None:
        self.put: dict[CommandId, Asked] = {}
        self.given_up: set[CommandId] = set()


class NotedOutbox(Outbox):
    """An outbox whose commands are written down."""

    ledger: Ledger

    def put(
        self,
        body: Asked,
        conversation: ConversationId | None = None,
        *,
        replaces: CommandId | None = None,
        held: bool = False,
        also: Callable[[Connection], object] | None = None,
    ) -> CommandId:
        command = super().put(body, conversation, replaces=replaces, held=held, also=also)
        self.ledger.put[command] = body
        if replaces is not None and self.find(replaces) is None:
            self.ledger.given_up.add(replaces)
        return command

    def discard(self, command: CommandId) -> bool:
        discarded = super().discard(command)
        if discarded:
            self.ledger.given_up.add(command)
        return discarded


class Device:
    """Somebody's client. It can crash and be opened again on what its cache holds."""

    room: type[MessagingRoom] = MessagingRoom
    box: type[NotedOutbox] = NotedOutbox

    def __init__(
        self, folder: Path, server: Server, actor: Actor, random: Random, clock: LoopClock, ledger: Ledger
    ) -> None:
        self.actor = actor
        self.ledger = ledger
        self.path = folder / f"{random.getrandbits(64):x}.db"
        self._server = server
        self._random = random
        self._clock = clock
        self._way = Way(server, actor, server.weather)
        self.new_id = id_maker(random.getrandbits)
        self._run: asyncio.Task[None] | None = None
        self._open()

    def _open(self) -> None:
        me, company = self.actor.person, self.actor.company
        self.directory_room, self.messaging_room = DirectoryRoom(), self.room(me)
        rooms: list[Room] = [self.directory_room, self.messaging_room]
        self.cache = open_cache(self.path, None, rooms)
        self.outbox = self.box(self.cache, self._clock, self.new_id)
        self.outbox.ledger = self.ledger
        self.store = MessagingStore(self.cache, self.outbox, me, company)
        self.directory = DirectoryStore(self.cache, me)
        self.carrier = Carrier(self._server, self.actor, self.outbox)
        self.actions = MessagingActions(self.outbox, self.store, self._clock, self.new_id, self.carrier)
        self.directory_actions = DirectoryActions(self.outbox)
        self.engine = SyncEngine(self.cache, self._way, rooms, self.outbox, self._clock, chance=self._random.random)
        self.engine.subscribe(self.directory.on_changes)
        self.listed = self.store.chats()
        self.engine.subscribe(self._list)

    def _list(self, changes: Changes) -> None:
        """Keep a list of chats as a list pane does, by what changes say."""
        if changes.directory:
            self.listed = self.store.chats()
            return
        touched = {*changes.chats, *changes.messages, *changes.gone}
        touched |= {chat for chat in changes.outbox if chat is not None}
        self.listed = self.store.with_changed(self.listed, touched)

    def start(self) -> None:
        self.carrier.start()
        self._run = asyncio.create_task(self.engine.run())

    async def stop(self) -> None:
        """End as a crash does: between two commits, without a word."""
        await self.carrier.stop()
        if self._run is not None:
            self._run.cancel()
            with suppress(asyncio.CancelledError):
                await self._run
        self.cache.close()

    async def crash(self) -> None:
        """End, and start again."""
        await self.stop()
        self._open()
        self.start()

    def is_settled(self) -> bool:
        """Tell whether the server has answered everything and nothing is missing here."""
        if self._run is not None and self._run.done():
            self._run.result()
        if self.engine.status.state is not State.ONLINE:
            return False
        if any(entry.state is not OutboxState.REFUSED for entry in self.outbox.pending()):
            return False
        with self.cache.read() as connection:
            chats = self.messaging_room.conversations(connection)
            return all(self.messaging_room.newest_gap(connection, chat) is None for chat in chats)
