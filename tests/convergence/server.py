"""The real backend without sockets: its writer's group commit, hub, resumption and live sessions on the test's loop."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, cast

from sqlalchemy import select

from backend.contract.base import CommandId, ConversationId, Language, PersonId
from backend.contract.directory import Person
from backend.contract.messaging import CreateGroup, SendMessage
from backend.domains.directory import service as directory
from backend.domains.directory.store import Account
from backend.domains.messaging import service as messaging
from backend.entry.edge.live import LiveDesk, LiveSession
from backend.entry.migrate import open_database
from backend.entry.timer import Timer
from backend.entry.wiring import Rooms, the_rooms
from backend.platform.auth import Actor
from backend.platform.clock import ManualClock
from backend.platform.db import Database, writer
from backend.platform.db.writer import Ticket
from backend.platform.http import Verb
from backend.platform.ids import new_id
from backend.platform.settings import Settings
from backend.realtime.epoch import ensure_epoch, renew_epoch
from backend.realtime.hub import Hub
from backend.realtime.models import command
from backend.realtime.presence import PresenceBoard
from backend.realtime.resume import Resumption
from backend.realtime.work import Effect, UnitOfWork
from backend.realtime.worker import P, Reply, T, UnitWorker
from tests.convergence.timeless import BEGIN, LoopClock
from tests.convergence.weather import Pipe, Weather

_writer: Any = writer  # its group commit is not for everybody


class LoopWorker(UnitWorker):
    """Commits on the loop instead of in a thread, a little later, all that waits together."""

    def __init__(
        self,
        database: Database,
        rooms: Rooms,
        publish: Callable[[Iterable[Effect]], None],
        weather: Weather,
        die: Callable[[], None],
    ) -> None:
        super().__init__(database, rooms.check_actor, publish)
        self._weather = weather
        self._die = die
        self._waiting: list[Ticket] = []
        self.alive = True

    def post(self, actor: Actor | None, verb: Callable[[UnitOfWork], Any], reply: Reply) -> None:
        if not self._waiting:
            asyncio.get_running_loop().call_later(self._weather.delay_s() / 4, self._commit_all)
        self._waiting.append(Ticket(lambda connection: self._run(connection, actor, verb), self._settle, reply))

    def read(self, actor: Actor | None, verb: Verb[P, T], *args: P.args, **kwargs: P.kwargs) -> Awaitable[T]:
        async def later() -> T:
            await asyncio.sleep(self._weather.delay_s() / 4)
            reader = self.database.engine.connect().execution_options(atrium_reads=True)
            with reader as connection, connection.begin():
                return self._run(connection, actor, lambda uow: verb(uow, *args, **kwargs))[0]

        return later()

    def _commit_all(self) -> None:
        batch, self._waiting = self._waiting, []
        if not self.alive:
            return
        with self.database.engine.connect() as connection:
            _writer._commit(connection, batch)
        if self._weather.strikes(0.01):
            # The kill that hurts most: everything is committed and nobody has heard of it.
            self._die()
            return
        self._deliver(batch)


class Wire:
    """One live channel's server side; `heard` gets the frames, `snapped` is told when it breaks."""

    def __init__(self, weather: Weather, heard: Callable[[bytes], None], snapped: Callable[[], None]) -> None:
        self._down = Pipe(weather, heard, self.snap)
        self._up = Pipe(weather, self._receive, self.snap)
        self._snapped = snapped
        self._session: LiveSession | None = None

    def attach(self, session: LiveSession) -> None:
        self._session = session

    def write(self, data: bytes) -> None:
        for payload in payloads(data):
            self._down.send(payload)

    def waiting(self) -> int:
        return 0

    async def drained(self) -> None:
        await asyncio.sleep(0)
        if not self._down.is_open:
            raise ConnectionResetError

    def bye(self, code: str, retry_after_ms: int = 0) -> None:
        raise AssertionError(f"the server says bye: {code}, {retry_after_ms} ms")

    def drop(self) -> None:
        self.snap()

    def pause(self) -> None:
        """Read on: nothing here is too much."""

    def go_on(self) -> None:
        """Read on."""

    def say(self, data: bytes) -> None:
        """Say something to the server."""
        self._up.send(data)

    @property
    def is_open(self) -> bool:
        return self._down.is_open

    def snap(self) -> None:
        """Break, at once on both sides."""
        if self._down.is_open:
            self._down.is_open = self._up.is_open = False
            # As a transport does: whoever is writing just now hears of it a moment later.
            asyncio.get_running_loop().call_soon(self._lost)

    def _lost(self) -> None:
        if self._session is not None:
            self._session.lost()
        self._snapped()

    def _receive(self, data: bytes) -> None:
        if self._session is not None:
            self._session.receive(data)


class Server:
    """A company's server that can die and come back."""

    def __init__(self, folder: Path, weather: Weather, clock: LoopClock) -> None:
        self.weather = weather
        self._clock = clock
        self._rooms = the_rooms()
        self._reports: list[BaseException] = []
        self._wires: dict[Wire, None] = {}
        self.database = open_database(Settings(data=folder), clock)
        self.up = False
        self.come_back()

    def come_back(self) -> None:
        """Start, on what the database holds."""
        with self.database.transaction() as connection:
            epoch = ensure_epoch(connection, self._clock.now())
        timer = Timer(self._rooms.jobs, self._reports.append)
        hub = Hub(timer.hear)
        self.worker = LoopWorker(self.database, self._rooms, hub.publish, self.weather, self.die)
        self._keeping_time = asyncio.get_running_loop().create_task(timer.run(self.worker))
        resumption = Resumption(hub, self.worker, self._rooms.readable, epoch)
        presence = PresenceBoard(hub, lambda: None)
        gate: Any = None  # only HTTP and the handshake ask it
        self._desk = LiveDesk(
            epoch, hub, self.worker, gate, resumption, presence, self._rooms.commands, self._reports.append
        )
        self.up = True

    def die(self) -> None:
        """Lose everything that is not committed, and every line."""
        self.up = self.worker.alive = False
        self._keeping_time.cancel()
        self.snap_all()
        asyncio.get_running_loop().call_later(2.0, self._come_back_unless_up)

    def _come_back_unless_up(self) -> None:
        if not self.up:
            self.come_back()

    def restore(self) -> None:
        """Become another database, as after a backup was put back."""
        with self.database.transaction() as connection:
            renew_epoch(connection, self._clock.now())

    def snap_all(self) -> None:
        for wire in tuple(self._wires):
            wire.snap()

    def open(self, actor: Actor, heard: Callable[[bytes], None], snapped: Callable[[], None]) -> Wire:
        """Open a live channel."""

        def gone() -> None:
            self._wires.pop(wire, None)
            snapped()

        wire = Wire(self.weather, heard, gone)
        self._wires[wire] = None
        LiveSession(self._desk, actor, cast("Any", wire)).open()
        return wire

    def check(self) -> None:
        """Raise what the server would have written into its crash reports."""
        if self._reports:
            raise self._reports[0]

    def read(self, verb: Callable[[UnitOfWork], T]) -> T:
        """Look into the database."""
        with self.database.transaction() as connection:
            return verb(UnitOfWork(connection, self._clock))

    def commands(self) -> set[CommandId]:
        """Give the ids of all commands that were carried out."""
        return self.read(lambda uow: {CommandId(each) for each in uow.connection.scalars(select(command.c.id))})

    def close(self) -> None:
        self.worker.alive = False
        self._keeping_time.cancel()
        self.worker.close()
        self.database.close()


@dataclass(frozen=True)
class Firm:
    """A company on the disk, from which stories begin, and its people's open sessions."""

    folder: Path
    actors: tuple[Actor, ...]


def found_firm(folder: Path, names: Sequence[str], messages: int) -> Firm:
    """Open a company whose first person owns it, with a group of all in which a lot has been said."""
    database = open_database(Settings(data=folder), ManualClock(BEGIN))
    with database.transaction() as connection:
        uow = UnitOfWork(connection, database.clock)
        actors = _people(uow, names)
        group = ConversationId(new_id(uow.now))
        everybody = tuple(actor.person for actor in actors[1:])
        messaging.create_group(uow, actors[0], CreateGroup(conversation=group, title="All of us", people=everybody))
        for number in range(messages):
            said = SendMessage(conversation=group, text=f"Long ago {number}")
            messaging.send_message(uow, actors[number % len(actors)], said)
    database.close()
    return Firm(folder, tuple(actors))


def _people(uow: UnitOfWork, names: Sequence[str]) -> list[Actor]:
    first, *rest = names
    company, owner = directory.create_company(uow, "Haru Foods", first, "owner@haru.example", "-", Language.KOREAN)
    people = [owner]
    for name in rest:
        person = Person(id=PersonId(new_id(uow.now)), name=name, rank=3)
        people.append(directory.add_person(uow, company.id, person, None))
    actors: list[Actor] = []
    for person in people:
        account = Account(company.id, person.id, "-" if person is owner else None)
        signed = directory.open_session(uow, account, "test", "test")
        actors.append(Actor(signed.company, signed.person, signed.session))
    return actors


def payloads(data: bytes) -> Iterable[bytes]:
    """Take WebSocket text frames apart (RFC 6455, 5.2: final, unmasked)."""
    at = 0
    while at < len(data):
        size, at = data[at + 1], at + 2
        if size >= 126:
            width = 2 if size == 126 else 8
            size, at = int.from_bytes(data[at : at + width], "big"), at + width
        yield data[at : at + size]
        at += size
