"""Messaging's part in sync: events, snapshots and pages become rows."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

import msgspec
from sqlalchemy import Connection, MetaData, select

from backend.contract.base import ConversationId, PersonId, StreamId, Told
from backend.contract.messaging import (
    Conversation,
    ConversationChanged,
    ConversationKind,
    ConversationLeft,
    ConversationSnapshot,
    MemberLeft,
    MemberRole,
    MembersJoined,
    Message,
    MessageAcknowledged,
    MessageEdited,
    MessageRecalled,
    MessageSent,
    PersonalSnapshot,
    PinChanged,
    Preferences,
    PreferencesChanged,
    ReactionChanged,
    ReadMoved,
    RolesChanged,
)
from desktop.features.messaging import tables
from desktop.features.messaging.store import fold, personal, rows
from desktop.features.messaging.store.types import MessageIndex, NoIndex
from desktop.features.messaging.store.writing import OpenChat, Writing, held, sweep
from desktop.features.messaging.tables import CHAT
from desktop.sync.changes import Collector
from desktop.sync.room import Arrival

MessageChange = MessageEdited | MessageRecalled | ReactionChanged | MessageAcknowledged
RoomChange = RolesChanged | PinChanged
Entry = MessageSent | MembersJoined | MemberLeft | ConversationChanged
_SWEPT_BESIDE: Final = 500
"""Messages of chats that went, deleted with every page that comes in."""


class MessagingRoom:
    """Writes the chats of `me`."""

    name: str = "messaging"
    metadata: MetaData = tables.metadata
    parts: tuple[type[Told], ...] = (ConversationSnapshot, PersonalSnapshot)

    def __init__(self, me: PersonId, index: MessageIndex | None = None) -> None:
        self._me = me
        self._index = index or NoIndex()

    def apply(self, connection: Connection, run: Sequence[Arrival], changes: Collector) -> None:
        """Write a run of events."""
        writing = Writing(connection, self._me, changes, self._index)
        for arrival in run:
            body = arrival.body
            if isinstance(body, Entry | MessageChange | RoomChange):
                chat = writing.chat(ConversationId(arrival.stream))
                if chat is not None:
                    _apply_to_chat(writing, chat, body, arrival.seq)
            else:
                self._apply_own(writing, body, arrival.stream)
        writing.finish()

    def replace(self, connection: Connection, part: Told, changes: Collector) -> None:
        """Start a conversation, or what the person keeps, over from its snapshot."""
        if isinstance(part, PersonalSnapshot):
            personal.replace(connection, part, changes)
        elif isinstance(part, ConversationSnapshot):
            self._replace_chat(connection, part, changes)
        else:
            raise TypeError(type(part))

    def _replace_chat(self, connection: Connection, part: ConversationSnapshot, changes: Collector) -> None:
        writing = Writing(connection, self._me, changes, self._index)
        writing.drop(part.conversation.id)
        others = (member.person for member in part.members if member.person != self._me)
        direct = part.conversation.kind is ConversationKind.DIRECT
        chat = writing.open(
            {
                "id": part.conversation.id,
                **_conversation_values(part.conversation),
                "other": next(others, self._me) if direct else None,
                "people": len(part.members),
                "first": part.first,
                "last": part.last,
                "read": part.read,
                **_preference_values(part.preferences),
                "unread": 0,
                "mentions": 0,
            }
        )
        if part.members:
            writing.add_members(chat, part.members)
        writing.add_pins(chat, part.pins)
        for message in part.messages:
            writing.put(chat, message, None)
        if part.first <= part.last:
            changes.messages(chat.id, part.first, part.last)
        writing.count_news(chat)
        writing.finish()

    def forget(self, connection: Connection, stream: StreamId, changes: Collector, limit: int) -> bool:
        """Delete up to `limit` messages of a conversation, the conversation itself first; True when none is left."""
        if stream == self._me:
            personal.forget(connection, changes)
            return True
        conversation = ConversationId(stream)
        writing = Writing(connection, self._me, changes, self._index)
        if writing.chat(conversation) is not None:
            writing.drop(conversation)
            changes.gone(conversation)
        return sweep(connection, limit, self._index)

    def add_history(
        self, connection: Connection, conversation: ConversationId, messages: Sequence[Message], changes: Collector
    ) -> None:
        """Store a page of old messages; what an event has changed since stays, what is new comes as an event."""
        writing = Writing(connection, self._me, changes, self._index)
        chat = writing.chat(conversation)
        if chat is None or not messages:
            return
        here = writing.messages(chat, messages[0].number, messages[-1].number)
        for message in messages:
            old = here.get(message.number)
            if chat.first <= message.number <= chat.last and (old is None or old.changed < message.changed):
                writing.put(chat, message, old)
        writing.finish()
        sweep(connection, _SWEPT_BESIDE, self._index)

    def newest_gap(self, connection: Connection, conversation: ConversationId) -> tuple[int, int] | None:
        """Find the newest run of visible numbers that the cache lacks."""
        chat = Writing(connection, self._me, Collector()).chat(conversation)
        if chat is None or chat.last < chat.first:
            return None
        gaps = rows.gaps(held(connection, chat.key, chat.first, chat.last), chat.first, chat.last)
        return gaps[-1] if gaps else None

    def conversations(self, connection: Connection) -> Sequence[ConversationId]:
        """List all conversations, the most recently active first."""
        return [ConversationId(each) for each in connection.execute(_CONVERSATIONS).scalars()]

    def _apply_own(self, writing: Writing, body: Told, stream: StreamId) -> None:
        match body:
            case ReadMoved(conversation=conversation, person=person, number=number):
                chat = writing.chat(conversation)
                if chat is None:
                    return
                if person == self._me:
                    writing.move_read(chat, number)
                if stream == conversation:
                    writing.member_read(chat, person, number)
            case PreferencesChanged(conversation=conversation, preferences=preferences):
                chat = writing.chat(conversation)
                if chat is not None:
                    chat.values.update(_preference_values(preferences))
                    writing.changes.chat(conversation)
            case ConversationLeft(conversation=conversation):
                writing.drop(conversation)
                writing.changes.gone(conversation)
                personal.leave(writing.connection, conversation, writing.changes)
            case _:
                personal.apply(writing.connection, body, writing.changes)


def _apply_to_chat(writing: Writing, chat: OpenChat, body: Entry | MessageChange | RoomChange, seq: int) -> None:
    if isinstance(body, RolesChanged):
        for member in body.members:
            writing.give_role(chat, member.person, member.role)
        return
    if isinstance(body, PinChanged):
        writing.pin(chat, body.pin, on=body.on)
        return
    if isinstance(body, MessageChange):
        old = writing.message(chat, body.number)
        if old is not None and old.changed < seq:
            writing.put(chat, msgspec.structs.replace(_changed(old, body), changed=seq), old)
        if isinstance(body, MessageRecalled):
            writing.unpin(chat, body.number)
        return
    _apply_to_room(writing, chat, body)
    message = body.message
    old = None if message.number > chat.last else writing.message(chat, message.number)
    if old is None or old.changed < seq:
        writing.put(chat, msgspec.structs.replace(message, changed=seq), old)


def _apply_to_room(writing: Writing, chat: OpenChat, body: Entry) -> None:
    match body:
        case MembersJoined(members=members):
            writing.add_members(chat, members)
        case MemberLeft(person=person, owner=owner):
            writing.remove_member(chat, person)
            if owner is not None:
                writing.give_role(chat, owner, MemberRole.OWNER)
        case ConversationChanged(conversation=conversation):
            chat.values.update(_conversation_values(conversation))
            writing.changes.chat(chat.id)
        case MessageSent():
            pass


def _changed(message: Message, body: MessageChange) -> Message:
    match body:
        case MessageEdited(text=text, mentions=mentions, edited_at=edited_at):
            return fold.edited(message, text, mentions, edited_at)
        case MessageRecalled():
            return fold.recalled(message)
        case ReactionChanged(person=person, emoji=emoji, on=on):
            return fold.reacted(message, person, emoji, on=on)
        case MessageAcknowledged(person=person):
            return fold.acknowledged(message, person)


def _conversation_values(conversation: Conversation) -> dict[str, object]:
    return {
        "kind": conversation.kind.value,
        "title": conversation.title,
        "history": conversation.history.value,
        "topic": conversation.topic,
        "posting": conversation.posting.value,
        "archived": conversation.archived,
    }


def _preference_values(preferences: Preferences) -> dict[str, object]:
    return {
        "pinned": preferences.pinned,
        "muted": preferences.muted,
        "mentions_only": preferences.mentions_only,
    }


_CONVERSATIONS: Final = select(CHAT.c.id).order_by(CHAT.c.line_at.desc())
