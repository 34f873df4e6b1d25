"""Writes an export into a company, in transactions of a thousand messages; what has come in is never written twice.

A room gets its members last: until then nobody sees it, so its history needs no events. When a room is there already
(the export is imported again and has grown), its new messages are said like any others.
"""

from collections.abc import Callable, Generator, Iterable, Iterator
from contextlib import contextmanager
from itertools import islice
from typing import Final

import msgspec

from backend.contract.base import CompanyId, ConversationId, PersonId, direct_conversation_id
from backend.contract.directory import Role
from backend.contract.messaging import (
    CONVERSATION_PINS,
    GROUP_PEOPLE,
    TOPIC_CHARACTERS,
    Conversation,
    ConversationKind,
    Member,
    MemberRole,
    Mention,
    Message,
    Notice,
    Pin,
    Reaction,
)
from backend.domains.directory import service as directory
from backend.domains.messaging.service import imports as messaging
from backend.imports.slack.export import Broken, Export, Room, RoomKind
from backend.imports.slack.markup import Names, unescape
from backend.imports.slack.people import People, safe_line
from backend.imports.slack.plan import Entry, Planned, find_moment, name_of, one_line, plan_message
from backend.imports.slack.report import Report
from backend.imports.slack.shapes import SlackLine
from backend.imports.slack.store import ROOMS, Memory
from backend.platform.db import Database
from backend.platform.ids import new_id
from backend.realtime.work import UnitOfWork

BATCH: Final = 1_000
"""Entries in one transaction: a server that runs beside the import waits some tens of milliseconds for it."""

Progress = Callable[[int, int], None]
"""Gets the number of entries that are done and of all."""


class SlackImport:
    """One run of the importer."""

    def __init__(self, database: Database, export: Export, company: CompanyId, progress: Progress) -> None:
        self.report = Report(unlisted=export.unlisted)
        self._database = database
        self._export = export
        self._company = company
        self._progress = progress
        self._memory = Memory(company, _source(export))
        self._done = 0
        self._rooms: dict[str, ConversationId] = {}
        self._owners: tuple[PersonId, ...] = ()
        self._pinned: dict[str, int] = {}
        """The numbers of the room's pinned messages, by key."""

    def run(self) -> Report:
        """Bring everything in; raise `ExportUnusable` for a damaged archive before anything is written."""
        total = self._export.check()
        self._progress(0, total)
        self._bring_people()
        names = self._names()
        for broken in self._export.broken_rooms:
            self.report.note_broken(broken)
        for room in self._export.rooms:
            self._bring_room(room, names, total)
        return self.report

    @contextmanager
    def _unit(self) -> Generator[UnitOfWork, None, None]:
        with self._database.transaction() as connection:
            yield UnitOfWork(connection, self._database.clock)

    def _bring_people(self) -> None:
        with self._unit() as uow:
            owners = [one for one in directory.people(uow, self._company) if one.active and Role.OWNER in one.roles]
            self._owners = tuple(owner.id for owner in owners)
            self._people = People(self._company, self._memory, owners[0].language, self.report)
            self._people.recall(uow)
            for user in self._export.users:
                if isinstance(user, Broken):
                    self.report.note_broken(user)
                else:
                    self._people.bring_in(uow, user)
            self._rooms = {key: ConversationId(id_) for key, id_ in self._memory.targets(uow, ROOMS).items()}

    def _names(self) -> Names:
        people = {user.id: name_of(user) for user in self._export.users if not isinstance(user, Broken)}
        return Names(people, {room.about.id: room.about.name for room in self._export.rooms if room.about.name})

    def _bring_room(self, room: Room, names: Names, total: int) -> None:
        with self._unit() as uow:
            conversation = self._open(uow, room)
        entries = self._planned(room, names)
        self._pinned = {}
        while batch := list(islice(entries, BATCH)):
            with self._unit() as uow:
                self._write(uow, room, conversation, [entry for planned in batch for entry in planned.entries])
            self._done += len(batch)
            self._progress(min(self._done, total), total)
        with self._unit() as uow:
            self._fill(uow, room, conversation)

    def _planned(self, room: Room, names: Names) -> Iterator[Planned]:
        for day in room.days:
            for read in self._export.messages(day):
                if isinstance(read, Broken):
                    self.report.note_broken(read)
                    yield Planned()
                    continue
                index, said = read
                planned = plan_message(said, names)
                self.report.note_planned(planned)
                if planned.skipped:
                    self.report.note_skipped(day, index, planned.skipped)
                yield planned

    def _open(self, uow: UnitOfWork, room: Room) -> Conversation:
        """Find the room's conversation, or open it without members."""
        kind, id_ = self._place(room)
        conversation = Conversation(id=id_, kind=kind)
        if kind is ConversationKind.GROUP:
            conversation = Conversation(
                id=id_,
                kind=kind,
                title=self._title(room),
                topic=_topic(room),
                archived=bool(room.about.is_archived),
            )
        known = room.about.id in self._rooms
        self.report.conversations["already" if known else "imported"] += 1
        if not known:
            messaging.bring_conversation(uow, self._company, conversation)
            self._memory.keep_target(uow, ROOMS, room.about.id, id_)
            self._rooms[room.about.id] = id_
        return conversation

    def _place(self, room: Room) -> tuple[ConversationKind, ConversationId]:
        pair = set(self._members(room))
        if room.kind is RoomKind.DIRECT and len(pair) == 2:
            return ConversationKind.DIRECT, direct_conversation_id(self._company, *pair)
        return ConversationKind.GROUP, self._rooms.get(room.about.id) or ConversationId(new_id())

    def _title(self, room: Room) -> str:
        """Name a group: its name, or those who are in it."""
        if room.kind in {RoomKind.PUBLIC, RoomKind.PRIVATE} and (
            name := safe_line(one_line(unescape(room.about.name)))
        ):
            return name
        names = self._names().people
        title = ", ".join(names[key] for key in room.about.members or () if key in names)
        return safe_line(one_line(title)) or one_line(ascii(room.about.id)[1:-1])

    def _members(self, room: Room) -> list[PersonId]:
        people = (self._people.id_of(key) for key in room.about.members or ())
        return list(dict.fromkeys(person for person in people if person is not None))

    def _write(self, uow: UnitOfWork, room: Room, conversation: Conversation, entries: list[Entry]) -> None:
        """Write those entries that are new."""
        scope = room.about.id
        wanted = {entry.key for entry in entries} | {entry.thread for entry in entries if entry.thread}
        numbers = self._memory.numbers(uow, scope, wanted)
        number = messaging.last_number(uow, self._company, conversation.id)
        messages: list[Message] = []
        kept: list[tuple[str, int]] = []
        pinned = {pin.id for pin in room.about.pins or ()}
        for entry in entries:
            if entry.key in numbers:
                self.report.messages["already"] += 1
            else:
                number += 1
                numbers[entry.key] = number
                kept.append((entry.key, number))
                messages.append(self._message(uow, entry, number, numbers))
            if entry.key in pinned and entry.notice is None and not entry.recalled:
                self._pinned[entry.key] = numbers[entry.key]
        if messages:
            messaging.bring_messages(uow, self._company, conversation.id, messages)
            self._memory.keep_numbers(uow, scope, kept)
            self.report.messages["imported"] += len(messages)

    def _message(self, uow: UnitOfWork, entry: Entry, number: int, numbers: dict[str, int]) -> Message:
        reply_to = numbers.get(entry.thread) if entry.thread else None
        self.report.losses["replies_without_their_thread"] += entry.thread is not None and reply_to is None
        author = self._people.author(uow, entry.author)
        message = Message(
            number=number,
            author=author,
            at=entry.at,
            text=entry.text,
            mentions=tuple(
                Mention(person=person, start=one.start, length=one.length)
                for one in entry.mentions
                if (person := self._people.id_of(one.person))
            ),
            reply_to=reply_to,
            edited_at=entry.edited_at,
            recalled=entry.recalled,
            reactions=tuple(
                Reaction(emoji=emoji, people=people)
                for emoji, keys in entry.reactions
                if (people := tuple(self._known(keys)))
            ),
        )
        if entry.notice is None:
            return message
        return msgspec.structs.replace(message, notice=Notice(kind=entry.notice, people=(author,), title=entry.title))

    def _known(self, keys: Iterable[str]) -> Iterator[PersonId]:
        return (person for key in keys if (person := self._people.id_of(key)) is not None)

    def _fill(self, uow: UnitOfWork, room: Room, conversation: Conversation) -> None:
        """Let the members in: those who work here, the company's owners into public rooms, both into a direct one."""
        members = self._members(room)
        if conversation.kind is ConversationKind.GROUP:
            members = [person for person in members if self._people.is_active(person)]
        if room.kind is RoomKind.PUBLIC:
            members = list(dict.fromkeys((*self._owners, *members)))
        self.report.losses["members_over_the_limit"] += max(0, len(members) - GROUP_PEOPLE)
        members = members[:GROUP_PEOPLE]
        head = self._people.id_of(room.about.creator or "")
        if head not in members:
            head = next(iter(members), None)
        leads = head if conversation.kind is ConversationKind.GROUP else None
        last = messaging.last_number(uow, self._company, conversation.id)
        seats = [
            Member(person=one, role=MemberRole.OWNER if one == leads else MemberRole.MEMBER, read=last)
            for one in members
        ]
        messaging.bring_pins(uow, self._company, conversation.id, list(self._pins(room, head))[:CONVERSATION_PINS])
        messaging.bring_members(uow, self._company, conversation.id, seats)

    def _pins(self, room: Room, head: PersonId | None) -> Iterator[Pin]:
        """Give the pins of messages that have come in, in their order."""
        now = self._database.clock.now()
        for pin in sorted(room.about.pins or (), key=lambda each: each.created or 0):
            number = self._pinned.pop(pin.id, None)
            person = self._people.id_of(pin.user or "") or head
            if number is not None and person is not None:
                yield Pin(number=number, person=person, at=find_moment(str(int(pin.created or 0))) or now)


def _topic(room: Room) -> str:
    """Say what a room is for: its topic, else its purpose."""
    lines = (safe_line(one_line(unescape(line.value or ""), TOPIC_CHARACTERS)) for line in _lines(room))
    return next(filter(None, lines), "")


def _lines(room: Room) -> Iterator[SlackLine]:
    return (line for line in (room.about.topic, room.about.purpose) if line is not None)


def _source(export: Export) -> str:
    """Name the workspace, so that two of them in one company do not mix up their keys."""
    teams = (user.team_id for user in export.users if not isinstance(user, Broken) and user.team_id)
    return f"slack:{next(teams, '')}"[:64]
