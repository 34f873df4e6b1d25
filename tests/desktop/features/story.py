"""A client without a server: what the server would tell is told by the test."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from datetime import UTC, datetime, timedelta
from itertools import count
from pathlib import Path
from random import Random
from uuid import UUID

from backend.contract.base import CommandId, CompanyId, ConversationId, FileId, PersonId, StreamId, Told
from backend.contract.directory import Company, DirectorySnapshot, Person
from backend.contract.kinds import KIND_OF
from backend.contract.messaging import (
    Conversation,
    ConversationKind,
    ConversationSnapshot,
    Member,
    MemberRole,
    Mention,
    Message,
    MessageSent,
    Pin,
    Preferences,
)
from backend.contract.sync import Refusal
from desktop.features.directory.store import DirectoryRoom, DirectoryStore
from desktop.features.messaging.actions import MessagingActions
from desktop.features.messaging.store import MessagingRoom, MessagingStore
from desktop.sync import outbox as outboxes
from desktop.sync.changes import Changes, Collector
from desktop.sync.ground.ids import id_maker
from desktop.sync.outbox import Outbox
from desktop.sync.room import Arrival, open_cache

MORNING = datetime(2026, 11, 24, 8, tzinfo=UTC)
ME = PersonId(UUID(int=1))
MINA = PersonId(UUID(int=2))
YUTONG = PersonId(UUID(int=3))
COMPANY = CompanyId(UUID(int=9))


class HandClock:
    """A clock that a test moves."""

    def __init__(self) -> None:
        self.moment = MORNING

    def now(self) -> datetime:
        return self.moment

    def monotonic(self) -> float:
        return self.moment.timestamp()


class HandUploads:
    """Files on their way, which the test lets arrive."""

    def __init__(self, outbox: Outbox) -> None:
        self._outbox = outbox
        self.held: dict[CommandId, tuple[FileId, ...]] = {}
        self.given_up: list[CommandId] = []

    def hold(self, command: CommandId, files: Sequence[FileId], /) -> None:
        self.held[command] = tuple(files)

    def give_up(self, command: CommandId, /) -> None:
        self.given_up.append(command)

    def arrive(self, command: CommandId) -> None:
        del self.held[command]
        self._outbox.release(command)


class Story:
    """One account's cache, stores and actions."""

    def __init__(self, folder: Path) -> None:
        self.clock = HandClock()
        self.directory_room, self.room = DirectoryRoom(), MessagingRoom(ME)
        self.path = folder / "cache.db"
        self._ids = (ConversationId(UUID(int=number)) for number in count(100))
        self._seqs: dict[StreamId, int] = defaultdict(int)
        self.open()
        people = (
            Person(id=ME, name="Me"),
            Person(id=MINA, name="해가람", other_name="Mina"),
            Person(id=YUTONG, name="陈雨桐", sort_key="chen yutong cyt"),
        )
        self.people(*people)

    def open(self) -> None:
        self.cache = open_cache(self.path, None, [self.directory_room, self.room])
        new_id = id_maker(Random(5).getrandbits)
        self.outbox = Outbox(self.cache, self.clock, new_id)
        self.store = MessagingStore(self.cache, self.outbox, ME, COMPANY)
        self.directory = DirectoryStore(self.cache, ME)
        self.uploads = HandUploads(self.outbox)
        self.actions = MessagingActions(self.outbox, self.store, self.clock, new_id, self.uploads)

    def people(self, *people: Person) -> None:
        company = Company(id=COMPANY, name="Haru Foods", created_at=MORNING)
        part = DirectorySnapshot(company=company, departments=(), people=people, seq=1)
        with self.cache.write() as connection:
            self.directory_room.replace(connection, part, Collector())

    def chat(
        self,
        people: Sequence[PersonId] = (ME, MINA),
        *,
        title: str = "",
        messages: Sequence[Message] = (),
        first: int = 1,
        last: int | None = None,
        read: int = 0,
        seq: int | None = None,
        conversation: ConversationId | None = None,
        pins: Sequence[Pin] = (),
        roles: Mapping[PersonId, MemberRole] | None = None,
        **room: object,
    ) -> ConversationId:
        """Start a chat from its snapshot."""
        conversation = conversation or next(self._ids)
        seq = max((message.changed for message in messages), default=0) if seq is None else seq
        kind = ConversationKind.GROUP if title else ConversationKind.DIRECT
        part = ConversationSnapshot(
            conversation=Conversation(id=conversation, kind=kind, title=title, **room),  # type: ignore[arg-type]
            members=tuple(Member(person=one, role=(roles or {}).get(one, MemberRole.MEMBER)) for one in people),
            messages=tuple(messages),
            first=first,
            last=len(messages) if last is None else last,
            read=read,
            preferences=Preferences(),
            seq=seq,
            pins=tuple(pins),
        )
        self._seqs[StreamId(conversation)] = seq
        with self.cache.write() as connection:
            self.room.replace(connection, part, Collector())
        return conversation

    def hear(self, stream: UUID, *bodies: Told, seq: int | None = None) -> Changes:
        """Apply events of one stream, together."""
        run: list[Arrival] = []
        for body in bodies:
            here = seq if seq is not None else self._seqs[StreamId(stream)] + 1
            self._seqs[StreamId(stream)] = max(here, self._seqs[StreamId(stream)])
            run.append(Arrival(StreamId(stream), here, self.clock.now(), KIND_OF[type(body)], body))
        changes = Collector()
        room = self.directory_room if run[0].kind.startswith("directory.") else self.room
        with self.cache.write() as connection:
            room.apply(connection, run, changes)
            answered = [
                body.message.command for body in bodies if isinstance(body, MessageSent) and body.message.command
            ]
            outboxes.remove(connection, answered)
        self.outbox.removed(answered)
        self.directory.on_changes(changes.freeze())
        return changes.freeze()

    def say(self, chat: ConversationId, author: PersonId, text: str = "Hello", **more: object) -> int:
        """Let the server tell of a new message; gives its number."""
        number = self.store.span(chat)[1] + 1
        self.clock.moment += timedelta(seconds=1)
        message = said(number, author, text, at=self.clock.now(), **more)
        self.hear(chat, MessageSent(message=message))
        return number

    def page(self, chat: ConversationId, *messages: Message) -> Changes:
        """Let a page of the past come in."""
        changes = Collector()
        with self.cache.write() as connection:
            self.room.add_history(connection, chat, messages, changes)
        return changes.freeze()

    def refuse(self, command: CommandId, code: str = "auth.forbidden") -> None:
        self.outbox.refuse(command, Refusal(code=code))

    def unread(self, chat: ConversationId) -> tuple[int, bool]:
        row = self.store.chat(chat)
        assert row is not None
        return row.unread, row.mentioned

    def text(self, chat: ConversationId, number: int) -> str:
        return self.store.messages(chat, number, number)[number].message.text


def said(number: int, author: PersonId = MINA, text: str = "Hello", **more: object) -> Message:
    """Give a message as the server has it."""
    values = {"at": MORNING + timedelta(seconds=number), "changed": number, **more}
    return Message(number=number, author=author, text=text, **values)  # type: ignore[arg-type]


def naming(*people: PersonId) -> tuple[Mention, ...]:
    """Mention people."""
    return tuple(Mention(person=person, start=0, length=1) for person in people)
