"""Writes a run of changes: chats are read once, messages are written together, counters follow every message."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any, Final

from sqlalchemy import BindParameter, Connection, and_, bindparam, delete, func, select, update

from backend.contract.base import ConversationId, PersonId, encode
from backend.contract.messaging import Member, MemberRole, Message, Pin
from desktop.features.messaging.store import drafts, fold, rows
from desktop.features.messaging.store.types import MessageIndex, NoIndex
from desktop.features.messaging.tables import CHAT, COUNTS, HELD, LITTER, MEMBER, MESSAGE, NAMES, PIN
from desktop.sync.changes import Collector

_NO_INDEX: Final = NoIndex()


@dataclass(slots=True)
class OpenChat:
    """What a run needs to know of a chat, and what it will write back."""

    key: int
    id: ConversationId
    first: int
    last: int
    read: int
    unread: int
    mentions: int
    values: dict[str, Any]


class Writing:
    """One transaction's changes to chats; `finish` writes what has been gathered."""

    def __init__(
        self, connection: Connection, me: PersonId, changes: Collector, index: MessageIndex = _NO_INDEX
    ) -> None:
        self.connection = connection
        self.changes = changes
        self._me = me
        self._chats: dict[ConversationId, OpenChat | None] = {}
        self._messages: dict[int, tuple[Message, ConversationId]] = {}
        self._new: dict[int, set[int]] = defaultdict(set)
        self._index = index
        self._said: dict[int, str] = {}

    def chat(self, conversation: ConversationId) -> OpenChat | None:
        """Find a chat, as this run has left it."""
        if conversation not in self._chats:
            row = self.connection.execute(_CHAT, {"conversation": conversation}).first()
            self._chats[conversation] = None if row is None else _open(row)
        return self._chats[conversation]

    def open(self, values: dict[str, Any]) -> OpenChat:
        """Write a new chat's row; one of the same id has been dropped before."""
        row = self.connection.execute(_INSERT_CHAT, values).one()
        chat = self._chats[values["id"]] = OpenChat(
            row.key, values["id"], values["first"], values["last"], values["read"], 0, 0, {}
        )
        self.changes.chat(chat.id)
        return chat

    def drop(self, conversation: ConversationId) -> None:
        """Take a chat away; its messages are litter from now on."""
        self.finish()
        chat = self.chat(conversation)
        if chat is None:
            return
        key = {"of_chat": chat.key}
        for statement in (_DELETE_MEMBERS, _DELETE_HELD, _DELETE_PINS, _DELETE_CHAT):
            self.connection.execute(statement, key)
        self.connection.execute(LITTER.insert(), {"key": chat.key})
        self._chats[conversation] = None

    def message(self, chat: OpenChat, number: int) -> Message | None:
        """Find a message, as this run has left it."""
        place = rows.place_of(chat.key, number)
        if place in self._messages:
            return self._messages[place][0]
        row = self.connection.execute(_MESSAGE, {"place": place}).first()
        return None if row is None else rows.message_of(row)

    def messages(self, chat: OpenChat, first: int, last: int) -> dict[int, Message]:
        """Find the messages that the cache has from `first` to `last`; this run has written none of them."""
        places = {"low": rows.place_of(chat.key, first), "high": rows.place_of(chat.key, last)}
        found = map(rows.message_of, self.connection.execute(_MESSAGES, places))
        return {message.number: message for message in found}

    def put(self, chat: OpenChat, message: Message, old: Message | None) -> None:
        """Write a message in place of `old`, which is None for one that the cache lacked."""
        number = message.number
        if number > chat.read:
            before, after = self._flags_before(chat, number, old), rows.flags_of(message, self._me, chat.id)
            chat.unread += (after & COUNTS) - (before & COUNTS) + max(0, number - 1 - max(chat.last, chat.read))
            chat.mentions += ((after & NAMES) - (before & NAMES)) // NAMES
            self.changes.chat(chat.id)
        chat.last = max(chat.last, number)
        if number == chat.last:
            chat.values.update(line_values(message))
            self.changes.chat(chat.id)
        place = rows.place_of(chat.key, number)
        self._messages[place] = message, chat.id
        if message.recalled:
            drafts.forget_edit(self.connection, chat.id, number)
        if (said := fold.said_by(message)) != ("" if old is None else fold.said_by(old)):
            self._said[place] = said
        if old is None:
            self._new[chat.key].add(number)
        self.changes.messages(chat.id, number, number)

    def move_read(self, chat: OpenChat, number: int) -> None:
        """Move one's own read position; never back."""
        if number <= chat.read:
            return
        if number >= chat.last:
            chat.unread = chat.mentions = 0
        else:
            self._write_messages()
            unread, mentions = news(self.connection, chat.key, max(chat.read + 1, chat.first), number)
            chat.unread -= unread
            chat.mentions -= mentions
        self.changes.chat(chat.id)
        chat.read = number

    def count_news(self, chat: OpenChat) -> None:
        """Count what is unread from scratch."""
        self._write_messages()
        chat.unread, chat.mentions = news(self.connection, chat.key, max(chat.read + 1, chat.first), chat.last)

    def add_members(self, chat: OpenChat, members: Iterable[Member]) -> None:
        """Write members, new or changed."""
        self.connection.execute(
            _SAVE_MEMBER,
            [{"chat": chat.key, "person": each.person, "role": each.role.value, "read": each.read} for each in members],
        )
        self._count_people(chat)

    def remove_member(self, chat: OpenChat, person: PersonId) -> None:
        """Take a member out."""
        self.connection.execute(_DELETE_MEMBER, {"of_chat": chat.key, "who": person})
        self._count_people(chat)

    def give_role(self, chat: OpenChat, person: PersonId, role: MemberRole) -> None:
        """Give a member another role."""
        self.connection.execute(_MOVE_ROLE, {"of_chat": chat.key, "who": person, "new_role": role.value})
        self.changes.chat(chat.id)

    def pin(self, chat: OpenChat, pin: Pin, *, on: bool) -> None:
        """Pin a message, or take its pin away."""
        if on:
            self.add_pins(chat, (pin,))
            self.changes.messages(chat.id, pin.number, pin.number)
        else:
            self.unpin(chat, pin.number)

    def unpin(self, chat: OpenChat, number: int) -> None:
        """Take a message's pin away, if it has one."""
        if self.connection.execute(_DELETE_PIN, {"of_chat": chat.key, "which": number}).rowcount:
            self.changes.pins(chat.id)
            self.changes.messages(chat.id, number, number)

    def add_pins(self, chat: OpenChat, pins: Iterable[Pin]) -> None:
        """Write pins, new or changed."""
        written = [{"chat": chat.key, "number": pin.number, "person": pin.person, "at": pin.at} for pin in pins]
        if written:
            self.connection.execute(_SAVE_PIN, written)
            self.changes.pins(chat.id)

    def member_read(self, chat: OpenChat, person: PersonId, number: int) -> None:
        """Move a member's read position; never back."""
        which = {"of_chat": chat.key, "who": person}
        before = self.connection.execute(_MEMBER_READ, which).scalar()
        if before is None or before >= number:
            return
        self.connection.execute(_MOVE_MEMBER_READ, {**which, "number": number})
        self.changes.messages(chat.id, before + 1, number)
        if number >= chat.last:
            self.changes.chat(chat.id)

    def finish(self) -> None:
        """Write messages and chats that are still in hand."""
        self._write_messages()
        for chat in self._chats.values():
            if chat is not None:
                counters = {"last": chat.last, "read": chat.read, "unread": chat.unread, "mentions": chat.mentions}
                self.connection.execute(_UPDATE_CHAT, {"of_chat": chat.key, **chat.values, **counters})
                chat.values = {}

    def _flags_before(self, chat: OpenChat, number: int, old: Message | None) -> int:
        if old is not None:
            return rows.flags_of(old, self._me, chat.id)
        # What is not here counts until it is known.
        return COUNTS if chat.first <= number <= chat.last else 0

    def _count_people(self, chat: OpenChat) -> None:
        chat.values["people"] = self.connection.execute(_PEOPLE, {"of_chat": chat.key}).scalar()
        self.changes.chat(chat.id)

    def _write_messages(self) -> None:
        if self._messages:
            written = [
                rows.row_of(place, message, self._me, conversation)
                for place, (message, conversation) in self._messages.items()
            ]
            self.connection.execute(_SAVE_MESSAGE, written)
            self._messages.clear()
            self._tell_index()
        for key, numbers in self._new.items():
            for first, last in rows.runs(sorted(numbers)):
                _hold(self.connection, key, first, last)
        self._new.clear()

    def _tell_index(self) -> None:
        said, self._said = self._said, {}
        if silent := [place for place, text in said.items() if not text]:
            self._index.remove(self.connection, silent)
        if spoken := [(place, text) for place, text in said.items() if text]:
            self._index.put(self.connection, spoken)


def line_values(message: Message) -> dict[str, Any]:
    """Give what the chat's row says of its last message."""
    line = fold.line_of(message)
    return {
        "line_author": line.author,
        "line_text": line.text,
        "line_at": line.at,
        "line_kind": line.kind.value,
        "line_notice": None if line.notice is None else encode(line.notice),
        "line_files": None if line.files is None else encode(line.files),
    }


def news(connection: Connection, key: int, first: int, last: int) -> tuple[int, int]:
    """Count unread messages and mentions from `first` to `last`; what is not here counts until it is known."""
    if first > last:
        return 0, 0
    places = {"low": rows.place_of(key, first), "high": rows.place_of(key, last)}
    here, unread, mentions = connection.execute(_NEWS, places).one()
    return last - first + 1 - here + unread, mentions // NAMES


def held(connection: Connection, key: int, first: int, last: int) -> list[tuple[int, int]]:
    """List the runs that touch `first` to `last`, ascending."""
    found = connection.execute(_HELD, {"of_chat": key, "low": first, "high": last})
    return [(row.first, row.last) for row in found]


def sweep(connection: Connection, limit: int, index: MessageIndex = _NO_INDEX) -> bool:
    """Delete up to `limit` messages of chats that went; True when none is left."""
    for key in connection.execute(select(LITTER.c.key)).scalars().all():
        places = {"low": rows.place_of(key, 0), "high": rows.place_of(key + 1, 0) - 1, "limit": limit}
        gone = connection.execute(_DELETE_MESSAGES, places).scalars().all()
        if gone:
            index.remove(connection, gone)
        limit -= len(gone)
        if limit <= 0:
            return False
        connection.execute(delete(LITTER).where(LITTER.c.key == bindparam("done")), {"done": key})
    return True


def _hold(connection: Connection, key: int, first: int, last: int) -> None:
    touching = held(connection, key, first - 1, last + 1)
    if len(touching) == 1 and touching[0][0] <= first:
        grown = {"of_chat": key, "start": touching[0][0], "end": max(last, touching[0][1])}
        connection.execute(_GROW_HELD, grown)
        return
    if touching:
        connection.execute(_DELETE_RUNS, [{"of_chat": key, "start": low} for low, _ in touching])
        first, last = min(first, touching[0][0]), max(last, touching[-1][1])
    connection.execute(HELD.insert(), {"chat": key, "first": first, "last": last})


def _open(row: Any) -> OpenChat:  # noqa: ANN401 - the columns of `_CHAT`
    return OpenChat(row.key, ConversationId(row.id), row.first, row.last, row.read, row.unread, row.mentions, {})


_THIS_CHAT: Final[BindParameter[int]] = bindparam("of_chat")
_CHAT: Final = select(
    CHAT.c.key, CHAT.c.id, CHAT.c.first, CHAT.c.last, CHAT.c.read, CHAT.c.unread, CHAT.c.mentions
).where(CHAT.c.id == bindparam("conversation"))
_INSERT_CHAT: Final = CHAT.insert().returning(CHAT.c.key)
_UPDATE_CHAT: Final = update(CHAT).where(CHAT.c.key == _THIS_CHAT)
_DELETE_CHAT: Final = delete(CHAT).where(CHAT.c.key == _THIS_CHAT)
_MEMBER: Final = and_(MEMBER.c.chat == _THIS_CHAT, MEMBER.c.person == bindparam("who"))
_SAVE_MEMBER: Final = MEMBER.insert().prefix_with("OR REPLACE")
_DELETE_MEMBER: Final = delete(MEMBER).where(_MEMBER)
_DELETE_MEMBERS: Final = delete(MEMBER).where(MEMBER.c.chat == _THIS_CHAT)
_MEMBER_READ: Final = select(MEMBER.c.read).where(_MEMBER)
_MOVE_MEMBER_READ: Final = update(MEMBER).where(_MEMBER).values(read=bindparam("number"))
_MOVE_ROLE: Final = update(MEMBER).where(_MEMBER).values(role=bindparam("new_role"))
_SAVE_PIN: Final = PIN.insert().prefix_with("OR REPLACE")
_DELETE_PIN: Final = delete(PIN).where(PIN.c.chat == _THIS_CHAT, PIN.c.number == bindparam("which"))
_DELETE_PINS: Final = delete(PIN).where(PIN.c.chat == _THIS_CHAT)
_PEOPLE: Final = select(func.count()).select_from(MEMBER).where(MEMBER.c.chat == _THIS_CHAT)
_PLACES: Final = MESSAGE.c.place.between(bindparam("low"), bindparam("high"))
_SAVE_MESSAGE: Final = MESSAGE.insert().prefix_with("OR REPLACE")
_MESSAGE: Final = select(MESSAGE).where(MESSAGE.c.place == bindparam("place"))
_MESSAGES: Final = select(MESSAGE).where(_PLACES)
_NEWS: Final = select(
    func.count(),
    func.coalesce(func.sum(MESSAGE.c.flags.op("&")(COUNTS)), 0),
    func.coalesce(func.sum(MESSAGE.c.flags.op("&")(NAMES)), 0),
).where(_PLACES)
_DELETE_MESSAGES: Final = (
    delete(MESSAGE)
    .where(MESSAGE.c.place.in_(select(MESSAGE.c.place).where(_PLACES).limit(bindparam("limit"))))
    .returning(MESSAGE.c.place)
)
_HELD: Final = (
    select(HELD.c.first, HELD.c.last)
    .where(HELD.c.chat == _THIS_CHAT, HELD.c.first <= bindparam("high"), HELD.c.last >= bindparam("low"))
    .order_by(HELD.c.first)
)
_DELETE_HELD: Final = delete(HELD).where(HELD.c.chat == _THIS_CHAT)
_RUN: Final = and_(HELD.c.chat == _THIS_CHAT, HELD.c.first == bindparam("start"))
_DELETE_RUNS: Final = delete(HELD).where(_RUN)
_GROW_HELD: Final = update(HELD).where(_RUN).values(last=bindparam("end"))
