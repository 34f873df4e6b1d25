"""A small client over loopback, written from the contract alone: sign in, follow the streams, do commands."""

import asyncio
import contextlib
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from typing import Any, Final
from uuid import UUID

import httpx
import msgspec
from websockets.asyncio.client import ClientConnection, connect
from websockets.exceptions import ConnectionClosed, InvalidHandshake

from backend.contract.base import Asked, CommandId, ConversationId, PersonId, StreamId, Told, decode, encode
from backend.contract.directory import SignedIn, SignIn
from backend.contract.kinds import EVENTS, KIND_OF
from backend.contract.live import (
    CaughtUp,
    ClientFrame,
    DoCommand,
    Done,
    MyPresence,
    No,
    Presence,
    Pushed,
    Resume,
    ServerFrame,
    Typing,
)
from backend.contract.messaging import ConversationSnapshot
from backend.contract.snapshot import Snapshot
from backend.contract.sync import Accepted, Command
from backend.platform.ids import new_id

FRAME_BYTES: Final = 4 << 20
LOST: Final = (ConnectionClosed, InvalidHandshake, OSError, httpx.HTTPError, TimeoutError)
"""What ends a connection and is worth another try."""

OnEvent = Callable[[StreamId, Told], Awaitable[None]]


class CommandRefused(Exception):
    """The server said no to a command; the code says why."""


@dataclass(slots=True)
class Client:
    """One person's connection. `run` lasts as long as the line does."""

    address: str
    email: str
    password: str
    on_event: OnEvent
    on_snapshot: Callable[[Snapshot], Awaitable[None]]
    me: PersonId | None = None
    rooms: dict[ConversationId, ConversationSnapshot] = field(
        default_factory=dict[ConversationId, ConversationSnapshot]
    )
    _http: httpx.AsyncClient | None = None
    _live: ClientConnection | None = None
    _epoch: str = ""
    _cursors: dict[StreamId, int] = field(default_factory=dict[StreamId, int])
    _waiting: dict[CommandId, "asyncio.Future[Accepted]"] = field(
        default_factory=dict[CommandId, asyncio.Future[Accepted]]
    )

    async def run(self) -> None:
        """Sign in, catch up, and follow until the line goes or this is cancelled; then sign out if that is possible."""
        async with httpx.AsyncClient(base_url=f"http://{self.address}", trust_env=False) as self._http:
            token = await self._sign_in(self._http)
            self._http.headers["Authorization"] = f"Bearer {token}"
            try:
                await self._follow(token)
            finally:
                with contextlib.suppress(*LOST):
                    await self._http.post("/v1/sign-out", content=b"")

    async def do(self, asked: Asked) -> Accepted:
        """Have a command done; raise `CommandRefused` when it is not."""
        command = Command(id=CommandId(new_id()), kind=KIND_OF[type(asked)], body=msgspec.Raw(encode(asked)))
        done = self._waiting[command.id] = asyncio.get_running_loop().create_future()
        try:
            await self._say(DoCommand(command=command))
            return await asyncio.wait_for(done, 30)
        finally:
            del self._waiting[command.id]

    async def say_typing(self, conversation: ConversationId) -> None:
        """Say that the person is writing."""
        await self._say(Typing(conversation=conversation))

    async def _sign_in(self, http: httpx.AsyncClient) -> str:
        asked = SignIn(email=self.email, password=self.password, device="Demo", platform="demo")
        reply = await http.post("/v1/sign-in", content=encode(asked), headers={"Content-Type": "application/json"})
        reply.raise_for_status()
        signed_in: SignedIn = decode(reply.content, SignedIn)
        self.me = signed_in.person
        return signed_in.token

    async def _follow(self, token: str) -> None:
        live = connect(
            f"ws://{self.address}/v1/live",
            additional_headers={"Authorization": f"Bearer {token}"},
            max_size=FRAME_BYTES,
            proxy=None,
        )
        async with live as self._live:
            snapshot: Snapshot = await self._get("/v1/snapshot", Snapshot)
            self._start_from(snapshot)
            await self._resume()
            await self._say(MyPresence(state=Presence.HERE))
            await self.on_snapshot(snapshot)
            async for frame in self._live:
                await self._on_frame(decode(frame, ServerFrame))

    def _start_from(self, snapshot: Snapshot) -> None:
        self._epoch = snapshot.epoch
        self.rooms = {room.conversation.id: room for room in snapshot.conversations}
        self._cursors = {StreamId(id_): room.seq for id_, room in self.rooms.items()}
        self._cursors[StreamId(snapshot.person)] = snapshot.seq
        self._cursors[StreamId(snapshot.directory.company.id)] = snapshot.directory.seq

    async def _on_frame(self, frame: ServerFrame) -> None:
        match frame:
            case Pushed():
                await self._on_pushed(frame)
            case CaughtUp() if frame.fetch:
                for stream in frame.fetch:
                    await self.follow_room(ConversationId(stream))
                await self._resume()
            case Done():
                self._settle(frame.answer.command, frame.answer)
            case No():
                self._settle(frame.answer.command, CommandRefused(frame.answer.refusal.code))
            case _:
                pass

    async def _on_pushed(self, frame: Pushed) -> None:
        for event in frame.events:
            if event.seq != self._cursors.get(frame.stream, -1) + 1:
                continue
            self._cursors[frame.stream] = event.seq
            if (kind := EVENTS.get(event.kind)) is not None:
                await self.on_event(frame.stream, decode(bytes(event.body), kind))

    async def follow_room(self, conversation: ConversationId) -> None:
        """Fetch a conversation that is new to this client."""
        room: ConversationSnapshot = await self._get(f"/v1/conversations/{conversation}", ConversationSnapshot)
        self.rooms[conversation] = room
        self._cursors[StreamId(conversation)] = room.seq

    async def join_room(self, conversation: ConversationId) -> None:
        """Fetch a conversation and ask for its events from there on."""
        await self.follow_room(conversation)
        await self._resume()

    async def _resume(self) -> None:
        await self._say(Resume(epoch=self._epoch, cursors=dict(self._cursors)))

    async def _get(self, path: str, kind: Any) -> Any:  # noqa: ANN401 - the caller names the type
        if self._http is None:
            raise ConnectionError("not signed in")
        reply = await self._http.get(path)
        reply.raise_for_status()
        return decode(reply.content, kind)

    async def _say(self, frame: ClientFrame) -> None:
        if self._live is None:
            raise ConnectionError("not connected")
        await self._live.send(encode(frame).decode())

    def _settle(self, command: UUID, answer: Accepted | CommandRefused) -> None:
        future = self._waiting.get(CommandId(command))
        if future is None or future.done():
            return
        if isinstance(answer, CommandRefused):
            future.set_exception(answer)
        else:
            future.set_result(answer)
