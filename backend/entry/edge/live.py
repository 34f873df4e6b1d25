"""The live channel: frames in, frames out, one session for each connection."""

import asyncio
from collections.abc import Callable, Mapping
from typing import Any, Final

from sqlalchemy.exc import OperationalError
from starlette.types import Receive, Scope, Send

from backend.contract.base import LEVEL
from backend.contract.live import (
    ClientFrame,
    DoCommand,
    Done,
    MyPresence,
    No,
    Presence,
    Resume,
    SomebodyTypes,
    Typing,
    Welcome,
)
from backend.contract.sync import Command
from backend.entry.edge.answers import answer, refusal_bytes, refused
from backend.entry.edge.gate import Gate
from backend.entry.edge.line import LiveProtocol
from backend.platform.auth import Actor
from backend.platform.errors import Fault, NotFound, Refusal, SignInNeeded, TooMany
from backend.platform.http.strict import parse
from backend.platform.limits import CHANNELS, COMMANDS_AHEAD, RESUMES_AHEAD, Buckets
from backend.realtime.commands import CommandHandler, execute
from backend.realtime.frames import frame
from backend.realtime.hub import Connection, Hub
from backend.realtime.presence import PresenceBoard
from backend.realtime.resume import Resumption
from backend.realtime.work import UnitOfWork
from backend.realtime.worker import UnitWorker

LIVE_PATH: Final = "/v1/live"
CROWDED_MS: Final = 60_000
"""So long somebody waits who has too many channels."""
EPHEMERAL_BURST: Final = 20
EPHEMERAL_SECONDS: Final = 0.5
"""Typing and presence beyond this pace are not passed on."""


class LiveDesk:
    """Opens live channels. What all sessions share."""

    def __init__(  # noqa: PLR0913, PLR0917 - it is where everything meets
        self,
        epoch: str,
        hub: Hub,
        worker: UnitWorker,
        gate: Gate,
        resumption: Resumption,
        presence: PresenceBoard,
        handlers: Mapping[str, CommandHandler],
        report: Callable[[BaseException], object],
    ) -> None:
        self.epoch = epoch
        self.hub = hub
        self.worker = worker
        self.gate = gate
        self.resumption = resumption
        self.presence = presence
        self.handlers = handlers
        self.report = report

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Open a channel, or answer why not."""
        await receive()
        try:
            if scope["path"] != LIVE_PATH:
                raise NotFound
            headers = dict(scope["headers"])
            self.gate.check_host(headers)
            self.gate.check_origin(headers)
            actor = await self.gate.actor(scope)
            await self.worker.read(actor, _nothing)
            if self.hub.count(actor.company, actor.person) >= CHANNELS:
                raise TooMany(retry_after_ms=CROWDED_MS, limit_channels=CHANNELS)
        except Refusal as refusal:
            for message in answer(refusal_bytes(refusal), refusal.status):
                await send({**message, "type": f"websocket.{message['type']}"})
            return
        await send({"type": "websocket.accept"})
        LiveSession(self, actor, scope["line"], lambda: self.gate.touch(actor)).open()


class LiveSession:
    """One client's channel. `on_end` notes when it was seen last: a channel may stay open for months."""

    __slots__ = ("_ahead", "_connection", "_desk", "_ephemeral", "_line", "_on_end", "_resumes", "_resuming")

    def __init__(
        self, desk: LiveDesk, actor: Actor, line: LiveProtocol, on_end: Callable[[], None] = lambda: None
    ) -> None:
        self._desk = desk
        self._on_end = on_end
        self._line = line
        self._connection = Connection(actor, line)
        self._ahead = 0
        self._resumes = 0
        self._ephemeral: Buckets | None = None
        self._resuming: asyncio.Task[None] | None = None

    def open(self) -> None:
        """Welcome the client."""
        actor = self._connection.actor
        self._line.attach(self)
        self._desk.hub.add(self._connection)
        now = self._desk.worker.database.clock.now()
        self._line.write(
            frame(
                Welcome(
                    level=LEVEL,
                    epoch=self._desk.epoch,
                    now=now,
                    company=actor.company,
                    person=actor.person,
                    session=actor.session,
                )
            )
        )
        self._desk.presence.enter(self._connection)

    def lost(self) -> None:
        """Forget the client."""
        self._desk.hub.remove(self._connection)
        self._desk.presence.leave(self._connection)
        self._on_end()
        if self._resuming is not None:
            self._resuming.cancel()

    def receive(self, data: bytes) -> None:
        """Do what a frame asks for."""
        try:
            asked: ClientFrame = parse(data, ClientFrame)
        except Refusal as refusal:
            self._line.bye(refusal.code)
            return
        match asked:
            case DoCommand():
                self._do(asked.command)
            case Resume():
                self._resume(asked)
            case Typing():
                self._typing(asked)
            case MyPresence():
                if asked.state is not Presence.OFFLINE and self._may_chatter():
                    self._desk.presence.set(self._connection, asked.state)

    def _do(self, command: Command) -> None:
        self._ahead += 1
        self._pause_or_go_on()
        desk, actor = self._desk, self._connection.actor

        def carry_out(uow: UnitOfWork) -> bytes:
            return frame(Done(answer=execute(uow, actor, command, desk.handlers)))

        def reply(done: bytes, error: BaseException | None) -> None:
            self._ahead -= 1
            self._pause_or_go_on()
            if error is None:
                self._connection.send(done)
            else:
                self._refuse(command, error)

        desk.worker.post(actor, carry_out, reply)

    def _pause_or_go_on(self) -> None:
        """Read no further while too much is under way; read again when half of it is done."""
        if self._ahead >= COMMANDS_AHEAD or self._resumes >= RESUMES_AHEAD:
            self._line.pause()
        elif self._ahead < COMMANDS_AHEAD // 2:
            self._line.go_on()

    def _refuse(self, command: Command, error: BaseException) -> None:
        """Say no; where trying again may help, close: the client comes back and repeats what was not answered."""
        if isinstance(error, SignInNeeded):
            self._line.bye(error.code)
        elif isinstance(error, Refusal):
            self._connection.send(frame(No(answer=refused(command.id, error))))
        elif isinstance(error, OperationalError):
            self._desk.report(error)
            self._line.bye("server.unavailable", retry_after_ms=5_000)
        else:
            self._desk.report(error)
            self._connection.send(frame(No(answer=refused(command.id, Fault()))))

    def _resume(self, asked: Resume) -> None:
        self._resumes += 1
        self._pause_or_go_on()
        before = self._resuming
        self._resuming = asyncio.get_running_loop().create_task(self._run_resume(before, asked))

    async def _run_resume(self, before: asyncio.Task[None] | None, asked: Resume) -> None:
        try:
            if before is not None:
                await asyncio.wait([before])
            if self._connection in self._desk.hub.connections:
                await self._desk.resumption.resume(self._connection, asked)
        except Refusal as refusal:
            self._line.bye(refusal.code)
        except ConnectionResetError:
            return
        except Exception as error:
            self._desk.report(error)
            self._line.bye("server.fault", retry_after_ms=5_000)
        finally:
            self._resumes -= 1
            self._pause_or_go_on()
            if self._resuming is asyncio.current_task():
                self._resuming = None

    def _typing(self, asked: Typing) -> None:
        reads = self._connection.reads.get(asked.conversation)  # type: ignore[call-overload]
        if reads is None or reads.behind or not self._may_chatter():
            return
        actor = self._connection.actor
        data = frame(SomebodyTypes(conversation=asked.conversation, person=actor.person))
        for other in self._desk.hub.readers(actor.company, reads.stream):
            if other.actor.person != actor.person:
                other.send(data)

    def _may_chatter(self) -> bool:
        if self._ephemeral is None:
            self._ephemeral = Buckets(EPHEMERAL_BURST, EPHEMERAL_SECONDS, keys=1)
        if self._ephemeral.wait_seconds(""):
            return False
        self._ephemeral.take("")
        return True


def _nothing(_uow: UnitOfWork) -> Any:  # noqa: ANN401 - there is none
    """Do nothing but what every unit does: check the actor."""
