"""Two rooms with the fewest tables that can go wrong."""

from collections.abc import Sequence
from typing import Any

from sqlalchemy import Column, Connection, Integer, MetaData, String, Table, delete, func, select, update
from sqlalchemy.dialects.sqlite import insert

from backend.contract.base import ConversationId, StreamId, Told
from backend.contract.directory import DirectorySnapshot, PersonChanged
from backend.contract.messaging import (
    ConversationJoined,
    ConversationLeft,
    ConversationSnapshot,
    Message,
    MessageEdited,
    MessageSent,
)
from desktop.cache.types import Uid
from desktop.sync.changes import Collector
from desktop.sync.room import Arrival

people_metadata = MetaData()
PEOPLE = Table("toy_people", people_metadata, Column("id", Uid, primary_key=True), Column("name", String))

chat_metadata = MetaData()
CHATS = Table(
    "toy_chats", chat_metadata, Column("id", Uid, primary_key=True), Column("first", Integer), Column("last", Integer)
)
MESSAGES = Table(
    "toy_messages",
    chat_metadata,
    Column("chat", Uid, primary_key=True),
    Column("number", Integer, primary_key=True),
    Column("text", String),
    Column("changed", Integer),
)


class People:
    """The directory."""

    name = "directory"
    metadata = people_metadata
    parts: tuple[type[Told], ...] = (DirectorySnapshot,)

    def apply(self, connection: Connection, run: Sequence[Arrival], changes: Collector) -> None:
        for arrival in run:
            if isinstance(arrival.body, PersonChanged):
                person = arrival.body.person
                connection.execute(
                    insert(PEOPLE)
                    .values(id=person.id, name=person.name)
                    .on_conflict_do_update(set_={"name": person.name})
                )
                changes.directory()

    def replace(self, connection: Connection, part: Told, changes: Collector) -> None:
        assert isinstance(part, DirectorySnapshot)
        connection.execute(delete(PEOPLE))
        connection.execute(insert(PEOPLE), [{"id": person.id, "name": person.name} for person in part.people])
        changes.directory()

    def forget(self, connection: Connection, stream: StreamId, changes: Collector, limit: int) -> bool:
        return True


class Chats:
    """The messages, with the rule that older state does not overwrite newer."""

    name = "messaging"
    metadata = chat_metadata
    parts: tuple[type[Told], ...] = (ConversationSnapshot,)

    def apply(self, connection: Connection, run: Sequence[Arrival], changes: Collector) -> None:
        sent: list[tuple[StreamId, Message]] = []
        for arrival in run:
            match arrival.body:
                case MessageSent(message=message):
                    sent.append((arrival.stream, message))
                case MessageEdited():
                    self._write(connection, sent, changes)
                    sent.clear()
                    self._edit(connection, arrival, arrival.body, changes)
                case ConversationJoined() | ConversationLeft() | _:
                    continue
        self._write(connection, sent, changes)

    def replace(self, connection: Connection, part: Told, changes: Collector) -> None:
        assert isinstance(part, ConversationSnapshot)
        chat = part.conversation.id
        connection.execute(delete(MESSAGES).where(MESSAGES.c.chat == chat))
        connection.execute(
            insert(CHATS)
            .values(id=chat, first=part.first, last=part.last)
            .on_conflict_do_update(set_={"first": part.first, "last": part.last})
        )
        self.add_history(connection, chat, part.messages, changes)
        changes.chat(chat)

    def forget(self, connection: Connection, stream: StreamId, changes: Collector, limit: int) -> bool:
        if connection.execute(delete(CHATS).where(CHATS.c.id == stream)).rowcount:
            changes.gone(ConversationId(stream))
        some = select(MESSAGES.c.number).where(MESSAGES.c.chat == stream).limit(limit)
        gone = connection.execute(delete(MESSAGES).where(MESSAGES.c.chat == stream, MESSAGES.c.number.in_(some)))
        return gone.rowcount < limit

    def add_history(
        self, connection: Connection, conversation: ConversationId, messages: Sequence[Message], changes: Collector
    ) -> None:
        rows = [_row(StreamId(conversation), message) for message in messages]
        if rows:
            connection.execute(_STORE, rows)
            changes.messages(conversation, messages[0].number, messages[-1].number)

    def newest_gap(self, connection: Connection, conversation: ConversationId) -> tuple[int, int] | None:
        chat = connection.execute(select(CHATS).where(CHATS.c.id == conversation)).first()
        if chat is None:
            return None
        numbers = select(MESSAGES.c.number).where(MESSAGES.c.chat == conversation)
        missing = set(range(chat.first, chat.last + 1)) - set(connection.execute(numbers).scalars())
        if not missing:
            return None
        last = first = max(missing)
        while first - 1 in missing:
            first -= 1
        return first, last

    def conversations(self, connection: Connection) -> Sequence[ConversationId]:
        return [ConversationId(chat) for chat in connection.execute(select(CHATS.c.id)).scalars()]

    def _write(self, connection: Connection, sent: list[tuple[StreamId, Message]], changes: Collector) -> None:
        if not sent:
            return
        connection.execute(_STORE, [_row(stream, message) for stream, message in sent])
        for stream, message in sent:
            last = func.max(CHATS.c.last, message.number)
            connection.execute(update(CHATS).where(CHATS.c.id == stream).values(last=last))
            changes.messages(ConversationId(stream), message.number, message.number)

    def _edit(self, connection: Connection, arrival: Arrival, body: MessageEdited, changes: Collector) -> None:
        connection.execute(
            update(MESSAGES)
            .where(
                MESSAGES.c.chat == arrival.stream, MESSAGES.c.number == body.number, MESSAGES.c.changed < arrival.seq
            )
            .values(text=body.text, changed=arrival.seq)
        )
        changes.messages(ConversationId(arrival.stream), body.number, body.number)


def _row(stream: StreamId, message: Message) -> dict[str, Any]:
    return {"chat": stream, "number": message.number, "text": message.text, "changed": message.changed}


_NEW = insert(MESSAGES)
_STORE = _NEW.on_conflict_do_update(
    set_={"text": _NEW.excluded.text, "changed": _NEW.excluded.changed},
    where=MESSAGES.c.changed < _NEW.excluded.changed,
)
