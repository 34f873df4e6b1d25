"""A server in memory that keeps the contract of streams, on lines as bad as a test wants them."""

import asyncio
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any
from uuid import UUID

import msgspec

from backend.contract.base import (
    CommandId,
    CompanyId,
    ConversationId,
    PersonId,
    SessionId,
    StreamId,
    Told,
    decode,
    encode,
)
from backend.contract.directory import Company, DirectorySnapshot, Person, PersonChanged
from backend.contract.kinds import COMMANDS, KIND_OF
from backend.contract.live import (
    Bye,
    CaughtUp,
    ClientFrame,
    DoCommand,
    Done,
    No,
    Pushed,
    Resume,
    ServerFrame,
    Welcome,
)
from backend.contract.messaging import (
    Conversation,
    ConversationJoined,
    ConversationKind,
    ConversationLeft,
    ConversationSnapshot,
    EditMessage,
    Member,
    Message,
    MessageEdited,
    MessagePage,
    MessageSent,
    Preferences,
    SendMessage,
)
from backend.contract.snapshot import Snapshot
from backend.contract.sync import Accepted, Command, Event, Refusal, Refused
from desktop.net import errors
from tests.desktop.sync.virtual import START

COMPANY = CompanyId(UUID(int=1))
ME = PersonId(UUID(int=2))
MINA = PersonId(UUID(int=3))


@dataclass
class Weather:
    """How bad the line is: `delay` seconds for each frame, and frames that never arrive."""

    delay: Callable[[], float] = lambda: 0.01
    loses: Callable[[ServerFrame], bool] = lambda _frame: False
    breaks: Callable[[], bool] = lambda: False


@dataclass
class ToyServer:
    """Streams, conversations, commands; what one person sees of them."""

    weather: Weather = field(default_factory=Weather)
    epoch: str = "first"
    streams: dict[StreamId, list[Event]] = field(default_factory=dict[StreamId, list[Event]])
    messages: dict[ConversationId, list[Message]] = field(default_factory=dict[ConversationId, list[Message]])
    mine: set[ConversationId] = field(default_factory=set[ConversationId])
    answers: dict[CommandId, Accepted] = field(default_factory=dict[CommandId, Accepted])
    lines: list["ToyLine"] = field(default_factory=list[Any])
    refuses: dict[str, Refusal] = field(default_factory=dict[str, Refusal])
    unreachable: bool = False
    signed_out: bool = False
    too_old: int = 1_000_000
    resumes: list[Resume] = field(default_factory=list[Resume])
    opened_at: list[float] = field(default_factory=list[float])
    snapshots: int = 0
    names: dict[PersonId, str] = field(default_factory=lambda: {ME: "Jun", MINA: "Mina"})
    before_page: Callable[[], None] = lambda: None
    page_delay: float = 0.0

    def __post_init__(self) -> None:
        self.streams.update({StreamId(COMPANY): [], StreamId(ME): []})

    # What happens on the server.

    def tell(self, stream: StreamId, body: Told, kind: str = "") -> int:
        """Append an event and push it."""
        log = self.streams.setdefault(stream, [])
        event = Event(seq=len(log) + 1, at=START, kind=kind or KIND_OF[type(body)], body=msgspec.Raw(encode(body)))
        log.append(event)
        for line in self.lines:
            if stream in line.reads:
                line.push(Pushed(stream=stream, events=(event,)))
        return event.seq

    def open(self, number: int) -> ConversationId:
        """Open a conversation in which I am."""
        conversation = ConversationId(UUID(int=1_000 + number))
        self.streams[StreamId(conversation)] = []
        self.messages[conversation] = []
        self.join(conversation)
        return conversation

    def join(self, conversation: ConversationId) -> None:
        """Let me in."""
        self.mine.add(conversation)
        self.tell(StreamId(ME), ConversationJoined(conversation=conversation))

    def leave(self, conversation: ConversationId) -> None:
        """Put me out."""
        self.mine.discard(conversation)
        for line in self.lines:
            line.reads.discard(StreamId(conversation))
        self.tell(StreamId(ME), ConversationLeft(conversation=conversation))

    def say(
        self, conversation: ConversationId, text: str, author: PersonId = MINA, command: CommandId | None = None
    ) -> tuple[int, int]:
        """Send a message; gives its seq and number."""
        messages = self.messages[conversation]
        seq = len(self.streams[StreamId(conversation)]) + 1
        message = Message(number=len(messages) + 1, author=author, at=START, text=text, command=command, changed=seq)
        messages.append(message)
        return self.tell(StreamId(conversation), MessageSent(message=message)), message.number

    def edit(self, conversation: ConversationId, number: int, text: str) -> int:
        """Edit a message."""
        seq = len(self.streams[StreamId(conversation)]) + 1
        old = self.messages[conversation][number - 1]
        self.messages[conversation][number - 1] = msgspec.structs.replace(old, text=text, changed=seq)
        return self.tell(StreamId(conversation), MessageEdited(number=number, text=text, edited_at=START))

    def name(self, person: PersonId, name: str) -> None:
        """Rename somebody."""
        self.names[person] = name
        self.tell(StreamId(COMPANY), PersonChanged(person=Person(id=person, name=name)))

    def readable(self) -> set[StreamId]:
        """Name the streams that I may read."""
        return {StreamId(COMPANY), StreamId(ME), *map(StreamId, self.mine)}

    def do(self, command: Command) -> Accepted | Refused:
        """Carry a command out, once."""
        if command.id in self.answers:
            return self.answers[command.id]
        if refusal := self.refuses.get(command.kind):
            return Refused(command=command.id, refusal=refusal)
        body = decode(bytes(command.body), COMMANDS[command.kind])
        if isinstance(body, SendMessage):
            seq, number = self.say(body.conversation, body.text, ME, command.id)
        else:
            assert isinstance(body, EditMessage)
            seq, number = self.edit(body.conversation, body.number, body.text), body.number
        answer = Accepted(command=command.id, stream=StreamId(body.conversation), seq=seq, number=number)
        self.answers[command.id] = answer
        return answer

    def cut(self) -> None:
        """Break all lines."""
        for line in tuple(self.lines):
            line.broken.set()

    # The connection protocol.

    async def open_live(self) -> "ToyLine":
        self.opened_at.append(asyncio.get_running_loop().time())
        await self._travel()
        if self.signed_out:
            raise errors.SignedOut("auth.sign_in_needed")
        line = ToyLine(self)
        self.lines.append(line)
        line.push(
            Welcome(level=1, epoch=self.epoch, now=START, company=COMPANY, person=ME, session=SessionId(UUID(int=9)))
        )
        return line

    async def snapshot(self) -> Snapshot:
        await self._travel()
        self.snapshots += 1
        people = tuple(Person(id=person, name=name) for person, name in self.names.items())
        company = Company(id=COMPANY, name="Toy", created_at=START)
        return Snapshot(
            epoch=self.epoch,
            level=1,
            person=ME,
            directory=DirectorySnapshot(
                company=company, departments=(), people=people, seq=len(self.streams[StreamId(COMPANY)])
            ),
            conversations=tuple(self._part(conversation, 1) for conversation in sorted(self.mine)),
            seq=len(self.streams[StreamId(ME)]),
        )

    async def conversation(self, conversation: ConversationId) -> ConversationSnapshot:
        await self._travel()
        if conversation not in self.mine:
            raise errors.Refused("messaging.conversation_not_found")
        return self._part(conversation, 50)

    async def messages_before(self, conversation: ConversationId, before: int, limit: int) -> MessagePage:
        messages = tuple(self.messages[conversation][max(0, before - 1 - limit) : before - 1])
        page = MessagePage(messages=messages, seq=len(self.streams[StreamId(conversation)]))
        self.before_page()
        await asyncio.sleep(self.page_delay)
        await self._travel()
        return page

    async def number_at(self, conversation: ConversationId, moment: datetime) -> int:
        await self._travel()
        return 1

    async def close(self) -> None:
        self.cut()

    def _part(self, conversation: ConversationId, newest: int) -> ConversationSnapshot:
        messages = self.messages[conversation]
        return ConversationSnapshot(
            conversation=Conversation(id=conversation, kind=ConversationKind.GROUP, title="Toy"),
            members=(Member(person=ME), Member(person=MINA)),
            messages=tuple(messages[-newest:]),
            first=1,
            last=len(messages),
            read=0,
            preferences=Preferences(),
            seq=len(self.streams[StreamId(conversation)]),
        )

    async def _travel(self) -> None:
        await asyncio.sleep(self.weather.delay())
        if self.unreachable or self.weather.breaks():
            raise errors.ConnectionLost("unreachable")


class ToyLine:
    """A live line: frames arrive in order, after a delay, or never."""

    def __init__(self, server: ToyServer) -> None:
        self._server = server
        self._frames: asyncio.Queue[ServerFrame] = asyncio.Queue()
        self.broken = asyncio.Event()
        self.dead = False
        self.reads: set[StreamId] = set()

    def push(self, frame: ServerFrame) -> None:
        """Send a frame to the client."""
        if not self.dead and not (isinstance(frame, Pushed | Done | No) and self._server.weather.loses(frame)):
            self._frames.put_nowait(frame)

    async def send(self, frame: ClientFrame) -> None:
        await self._pass()
        if self.dead:
            return
        match frame:
            case Resume():
                self._resume(frame)
            case DoCommand(command=command):
                answer = self._server.do(command)
                self.push(Done(answer=answer) if isinstance(answer, Accepted) else No(answer=answer))
            case _:
                pass

    async def receive(self) -> ServerFrame | None:
        getting = asyncio.ensure_future(self._frames.get())
        breaking = asyncio.ensure_future(self.broken.wait())
        try:
            await asyncio.wait((getting, breaking), return_when=asyncio.FIRST_COMPLETED)
            if not getting.done():
                raise errors.ConnectionLost("cut")
            frame = getting.result()
        finally:
            getting.cancel()
            breaking.cancel()
        await self._pass()
        return frame

    async def ping(self) -> None:
        await self._pass()
        if self.dead:
            await asyncio.sleep(1_000_000)

    async def close(self) -> None:
        self.broken.set()
        if self in self._server.lines:
            self._server.lines.remove(self)

    async def _pass(self) -> None:
        await asyncio.sleep(self._server.weather.delay())
        if self._server.weather.breaks():
            self.broken.set()
        if self.broken.is_set():
            raise errors.ConnectionLost("cut")

    def _resume(self, frame: Resume) -> None:
        server = self._server
        server.resumes.append(frame)
        cursors = frame.cursors if frame.epoch == server.epoch else {}
        readable = server.readable()
        fetch = [stream for stream in sorted(readable) if stream not in cursors]
        self.reads.clear()
        for stream, cursor in cursors.items():
            log = server.streams.get(stream, [])
            if stream not in readable:
                continue
            if not 0 <= len(log) - cursor <= server.too_old:
                fetch.append(stream)
                continue
            self.reads.add(stream)
            if log[cursor:]:
                self.push(Pushed(stream=stream, events=tuple(log[cursor:])))
        gone = tuple(stream for stream in cursors if stream not in readable)
        self._frames.put_nowait(CaughtUp(fetch=tuple(fetch), gone=gone))


def bye(server: ToyServer, code: str, retry_after_ms: int = 0) -> None:
    """Send everybody away."""
    for line in tuple(server.lines):
        line.push(Bye(code=code, retry_after_ms=retry_after_ms))
