"""Lay what waits in the outbox over what the cache holds (pure)."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import replace

from backend.contract.base import ConversationId, PersonId
from backend.contract.messaging import (
    AddMembers,
    ChangeGroup,
    ConversationKind,
    CreateGroup,
    EditMessage,
    MemberRole,
    Message,
    MoveRead,
    OpenDirect,
    RecallMessage,
    RemoveMember,
    SendMessage,
    SetPreferences,
    SetReaction,
)
from desktop.features.messaging.store import fold
from desktop.features.messaging.store.types import ChatRow, LastLine, Member, OutboxRow, PendingMessage, SendState

MessageChange = EditMessage | RecallMessage | SetReaction


def by_conversation(rows: Iterable[OutboxRow]) -> dict[ConversationId, list[OutboxRow]]:
    """Sort outbox rows by their chats."""
    sorted_rows: dict[ConversationId, list[OutboxRow]] = defaultdict(list)
    for row in rows:
        if row.conversation is not None:
            sorted_rows[row.conversation].append(row)
    return sorted_rows


def is_shown(row: OutboxRow) -> bool:
    """Tell whether a person should hear of a row: read positions go unnoticed."""
    return not isinstance(row.command, MoveRead)


def pending_message(row: OutboxRow) -> PendingMessage | None:
    """Give the message that a row will become; None for other commands."""
    command = row.command
    if not isinstance(command, SendMessage):
        return None
    return PendingMessage(
        row.command_id, command.text, row.at, command.mentions, command.reply_to, row.state, row.refusal
    )


def changes_of_messages(rows: Iterable[OutboxRow]) -> dict[int, list[OutboxRow]]:
    """Give the edits, recalls and reactions that may still come to be, by message number."""
    changes: dict[int, list[OutboxRow]] = defaultdict(list)
    for row in rows:
        if isinstance(row.command, MessageChange) and row.state is not SendState.FAILED:
            changes[row.command.number].append(row)
    return changes


def change_message(message: Message, rows: Iterable[OutboxRow], me: PersonId) -> Message:
    """Show a message as it will be once the server has heard of these rows."""
    for row in rows:
        command = row.command
        if isinstance(command, EditMessage):
            message = fold.edited(message, command.text, command.mentions, row.at)
        elif isinstance(command, RecallMessage):
            message = fold.recalled(message)
        elif isinstance(command, SetReaction):
            message = fold.reacted(message, me, command.emoji, on=command.on)
    return message


def read_position(rows: Iterable[OutboxRow]) -> int:
    """Give the furthest read position that waits; 0 when none does."""
    return max((row.command.number for row in rows if isinstance(row.command, MoveRead)), default=0)


def change_chat(chat: ChatRow, rows: Sequence[OutboxRow], me: PersonId) -> ChatRow:
    """Show a chat as it will be once the server has heard of these rows."""
    said = [message for row in rows if (message := pending_message(row)) is not None]
    last, at = chat.last, chat.at
    if said:
        newest = said[-1]
        text = newest.text[: fold.LINE_CHARACTERS]
        last = LastLine(me, text, newest.at, state=newest.state)
        at = newest.at if at is None else max(at, newest.at)
    chat = replace(
        chat,
        last=last,
        at=at,
        waiting=sum(message.state is not SendState.FAILED for message in said),
        failed=sum(row.state is SendState.FAILED and is_shown(row) for row in rows),
    )
    for row in rows:
        if row.state is not SendState.FAILED:
            chat = _change_settings(chat, row)
    return chat


def _change_settings(chat: ChatRow, row: OutboxRow) -> ChatRow:
    command = row.command
    if isinstance(command, SetPreferences):
        pinned = chat.pinned if command.pinned is None else command.pinned
        muted = chat.muted if command.muted is None else command.muted
        return replace(chat, pinned=pinned, muted=muted)
    if isinstance(command, ChangeGroup):
        return replace(chat, title=command.title or chat.title, history=command.history or chat.history)
    return chat


def chat_to_be(conversation: ConversationId, rows: Iterable[OutboxRow]) -> ChatRow | None:
    """Give the chat that the outbox will open; None when it opens none. The store adds the name of a direct chat."""
    for row in rows:
        command = row.command
        if isinstance(command, CreateGroup):
            people = len(command.people) + 1
            kind = ConversationKind.GROUP
            return ChatRow(
                conversation, kind, command.title, at=row.at, members=people, history=command.history, pending=True
            )
        if isinstance(command, OpenDirect):
            kind = ConversationKind.DIRECT
            return ChatRow(conversation, kind, "", command.person, at=row.at, members=2, pending=True)
    return None


def is_leaving(rows: Iterable[OutboxRow], me: PersonId) -> bool:
    """Tell whether the outbox will take `me` out of a chat."""
    commands = (row.command for row in rows if row.state is not SendState.FAILED)
    return any(isinstance(command, RemoveMember) and command.person == me for command in commands)


def change_members(members: Iterable[Member], rows: Iterable[OutboxRow], me: PersonId) -> list[Member]:
    """Show who will be in a chat once the server has heard of these rows."""
    people = {member.person: member for member in members}
    for row in rows:
        if row.state is SendState.FAILED:
            continue
        command = row.command
        if isinstance(command, CreateGroup):
            people.setdefault(me, Member(me, MemberRole.OWNER, pending=True))
        if isinstance(command, OpenDirect):
            people.setdefault(me, Member(me, pending=True))
        for person in _people_joining(command):
            people.setdefault(person, Member(person, pending=True))
        if isinstance(command, RemoveMember):
            people.pop(command.person, None)
    return list(people.values())


def _people_joining(command: object) -> Sequence[PersonId]:
    if isinstance(command, CreateGroup | AddMembers):
        return command.people
    return (command.person,) if isinstance(command, OpenDirect) else ()


def order(chat: ChatRow) -> tuple[bool, float, str]:
    """Sort chats: pinned first, then the newest, then by title."""
    return not chat.pinned, -chat.at.timestamp() if chat.at else 0.0, chat.title
