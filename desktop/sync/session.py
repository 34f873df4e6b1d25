"""One connection's life: greet, resume from the cursors, take what comes, notice when the line is dead."""

import asyncio
from collections import deque
from typing import Final, Protocol

from backend.contract.base import ConversationId, PersonId, StreamId
from backend.contract.live import (
    Bye,
    CaughtUp,
    Done,
    MyPresence,
    No,
    PeoplePresence,
    Presence,
    Pushed,
    Resume,
    ServerFrame,
    SomebodyTypes,
    Typing,
    Welcome,
)
from desktop.net.connection import LiveLine
from desktop.net.errors import ConnectionLost, SignedOut
from desktop.net.waits import wait_of
from desktop.sync.applier import Applier
from desktop.sync.ground.tasks import run_together, set_within
from desktop.sync.outbox import Outbox
from desktop.sync.sender import Sender
from desktop.sync.snapshots import Snapshots

GREETING_S: Final = 15.0
PING_EVERY_S: Final = 20.0
PONG_S: Final = 10.0
HOLE_S: Final = 0.5
QUIET_S: Final = 15 * 60.0
_FRAMES_WAITING: Final = 64
_SNAPSHOTS_AT_ONCE: Final = 4
_FRAMES_TOGETHER: Final = 32
_IDLE_TURNS: Final = 4
_ROUNDS: Final = 5
_SESSION_ENDED: Final = ("auth.", "directory.")


class Hears(Protocol):
    """What a session tells the engine."""

    def caught_up(self) -> None:
        """Hear that the cache is equal to the server."""

    def somebody_types(self, conversation: ConversationId, person: PersonId) -> None:
        """Hear that somebody is writing."""

    def people(self, states: dict[PersonId, Presence]) -> None:
        """Hear who is there."""


class Session:
    """Keeps the cache equal to the server while the line holds; `run` ends with what broke it."""

    def __init__(
        self, line: LiveLine, applier: Applier, snapshots: Snapshots, outbox: Outbox, ears: Hears, epoch: str | None
    ) -> None:
        self._line = line
        self._applier = applier
        self._snapshots = snapshots
        self._ears = ears
        self._epoch = epoch
        self._own: frozenset[StreamId] = frozenset()
        self._frames: asyncio.Queue[ServerFrame] = asyncio.Queue(_FRAMES_WAITING)
        self._alive_at = self._frame_at = asyncio.get_running_loop().time()
        self._doubt = asyncio.Event()
        self._hole = asyncio.Event()
        self._rounds = 0
        self._asked = 0
        self._behind = True
        self._said: deque[frozenset[StreamId]] = deque()
        self._sender = Sender(line, outbox, applier)

    async def run(self) -> None:
        """Live until the line breaks; raises what the connection raises."""
        try:
            await self._greet()
            await run_together(
                self._read(),
                self._work(),
                self._sender.run(),
                self._watch_line(),
                self._watch_quiet(),
                self._watch_holes(),
            )
        finally:
            await self._line.close()

    # Said by the engine.

    def wake_sender(self) -> None:
        """Look into the outbox."""
        self._sender.wake()

    def doubt(self) -> None:
        """Make sure that the line still holds, and ask for what was missed."""
        self._doubt.set()

    async def say(self, frame: Typing | MyPresence) -> None:
        """Say something that is forgotten when the line breaks."""
        await self._line.send(frame)

    # The life.

    async def _greet(self) -> None:
        try:
            async with asyncio.timeout(GREETING_S):
                frame = await self._line.receive()
        except TimeoutError as error:
            raise ConnectionLost("no greeting") from error
        if isinstance(frame, Bye):
            raise _farewell(frame)
        if not isinstance(frame, Welcome):
            raise ConnectionLost("not a greeting")
        self._own = frozenset((StreamId(frame.company), StreamId(frame.person)))
        if frame.epoch != self._epoch:
            await self._applier.start_over(frame.epoch)
            self._epoch = frame.epoch
        self._applier.hang_up()
        await self._applier.finish_forgetting()
        if not self._own <= self._applier.cursors.keys():
            await self._snapshots.fetch_all(frame.epoch)
        await self._resume()

    async def _resume(self) -> None:
        self._applier.ask_again()
        self._behind = True
        self._said.append(frozenset(self._applier.cursors))
        await self._line.send(Resume(epoch=self._epoch or "", cursors=dict(self._applier.cursors)))

    async def _read(self) -> None:
        while True:
            frame = await self._line.receive()
            self._alive_at = self._frame_at = asyncio.get_running_loop().time()
            if frame is not None:
                await self._frames.put(frame)

    async def _work(self) -> None:
        while True:
            frame: ServerFrame | None = await self._frames.get()
            if isinstance(frame, Pushed):
                frame = await self._take_pushes(frame)
            if frame is not None:
                await self._take(frame)

    async def _take_pushes(self, first: Pushed) -> ServerFrame | None:
        """Apply this push and those that wait behind it; give the frame after them, if there is one."""
        if self._behind:
            await self._let_frames_gather()
        pushes: list[Pushed] = [first]
        after: ServerFrame | None = None
        while after is None and not self._frames.empty():
            frame = self._frames.get_nowait()
            if isinstance(frame, Pushed):
                pushes.append(frame)
            else:
                after = frame
        if await self._applier.apply(pushes):
            self._rounds = self._asked = 0
        if self._applier.holes():
            self._hole.set()
        if self._applier.wanted:
            await self._fetch()
        return after

    async def _let_frames_gather(self) -> None:
        """Let a few frames come together while catching up: one transaction costs less than many."""
        idle = 0
        while idle < _IDLE_TURNS and (waiting := self._frames.qsize()) < _FRAMES_TOGETHER:
            await asyncio.sleep(0)
            idle = 0 if self._frames.qsize() > waiting else idle + 1

    async def _take(self, frame: ServerFrame) -> None:
        match frame:
            case CaughtUp():
                await self._catch_up(frame)
            case Done(answer=answer):
                self._sender.accept(answer)
                if self._applier.holes():
                    self._hole.set()
            case No(answer=answer):
                self._sender.refuse(answer)
            case SomebodyTypes():
                self._ears.somebody_types(frame.conversation, frame.person)
            case PeoplePresence():
                self._ears.people(frame.people)
            case Bye():
                raise _farewell(frame)
            case _:
                raise ConnectionLost("a second greeting")

    async def _catch_up(self, frame: CaughtUp) -> None:
        """Fetch what the server cannot resume; not what was fetched while the question was on its way."""
        said = self._said.popleft() if self._said else frozenset[StreamId]()
        if frame.gone:
            await self._applier.forget(frame.gone)
            self._applier.give_up(frame.gone)
        self._applier.wanted.update(
            stream for stream in frame.fetch if stream in said or stream not in self._applier.cursors
        )
        if self._applier.wanted:
            await self._fetch()
            return
        self._applier.give_up(self._applier.unseen())
        self._rounds = 0
        self._behind = False
        self._ears.caught_up()

    async def _fetch(self) -> None:
        """Fetch the snapshots that are wanted, then go on from the new cursors."""
        self._rounds += 1
        if self._rounds > _ROUNDS:
            raise ConnectionLost("the server asks for the same again and again")
        if self._applier.wanted & self._own:
            await self._snapshots.fetch_all(self._epoch or "")
            self._applier.wanted.clear()
        while self._applier.wanted:
            some = [self._applier.wanted.pop() for _ in range(min(_SNAPSHOTS_AT_ONCE, len(self._applier.wanted)))]
            for trouble in await asyncio.gather(*map(self._snapshots.fetch_one, some), return_exceptions=True):
                if trouble is not None:
                    raise trouble
        await self._resume()

    # Doubts.

    async def _watch_line(self) -> None:
        """Ping when nothing was heard for a while, and at once when in doubt."""
        now = asyncio.get_running_loop().time
        while True:
            doubted = await set_within(self._doubt, self._alive_at + PING_EVERY_S - now())
            self._doubt.clear()
            if not doubted and now() < self._alive_at + PING_EVERY_S:
                continue
            if doubted or not self._frames.full():
                await self._ping()
            self._alive_at = now()
            if doubted:
                await self._resume()

    async def _ping(self) -> None:
        try:
            async with asyncio.timeout(PONG_S):
                await self._line.ping()
        except TimeoutError as error:
            raise ConnectionLost("the line is dead") from error

    async def _watch_quiet(self) -> None:
        """Say the cursors again after a long silence."""
        now = asyncio.get_running_loop().time
        while True:
            await asyncio.sleep(self._frame_at + QUIET_S - now())
            if now() >= self._frame_at + QUIET_S:
                self._frame_at = now()
                await self._resume()

    async def _watch_holes(self) -> None:
        """Give a missing event a moment to arrive, then ask."""
        while True:
            await self._hole.wait()
            self._hole.clear()
            before = self._applier.holes()
            await asyncio.sleep(HOLE_S)
            now = self._applier.holes()
            if any(now.get(stream) == cursor for stream, cursor in before.items()):
                self._asked += 1
                if self._asked > _ROUNDS:
                    raise ConnectionLost("a hole that the server does not fill")
                await self._resume()
            elif now:
                self._hole.set()


def _farewell(bye: Bye) -> Exception:
    if bye.code.startswith(_SESSION_ENDED):
        return SignedOut(bye.code)
    return ConnectionLost(bye.code, wait_of(bye.retry_after_ms))
