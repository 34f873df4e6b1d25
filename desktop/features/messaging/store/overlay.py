"""Lay what waits in the outbox over what the cache holds (pure)."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import replace

from backend.contract.base import Asked, ConversationId, PersonId
from backend.contract.messaging import (
    AcknowledgeMessage,
    AddMembers,
    ChangeGroup,
    ConversationKind,
    CreateGroup,
    EditMessage,
    Forwarded,
    ForwardMessage,
    MemberRole,
    Message,
    MoveRead,
    OpenDirect,
    PinMessage,
    RecallMessage,
    RemoveMember,
    SaveMessage,
    SendMessage,
    SetPreferences,
    SetReaction,
    SetRole,
)
from desktop.features.messaging.store import fold
from desktop.features.messaging.store.types import (
    ChatRow,
    LastLine,
    LineFiles,
    Member,
    OutboxRow,
    PendingMessage,
    SendState,
)

MessageChange = EditMessage | RecallMessage | SetReaction | AcknowledgeMessage
MessageMark = PinMessage | SaveMessage


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
    if isinstance(command, ForwardMessage):
        return _passed_on(row)
    if not isinstance(command, SendMessage):
        return None
    return PendingMessage(
        row.command_id,
        command.text,
        row.at,
        command.mentions,
        command.reply_to,
        row.state,
        row.refusal,
        attached=command.files,
        asks_acknowledgement=command.asks_acknowledgement,
    )


def _passed_on(row: OutboxRow) -> PendingMessage:
    command, source = row.command, row.source
    if source is None or not isinstance(command, ForwardMessage):
        return PendingMessage(row.command_id, "", row.at, state=row.state, refusal=row.refusal)
    return PendingMessage(
        row.command_id,
        source.text,
        row.at,
        source.mentions,
        state=row.state,
        refusal=row.refusal,
        files=source.files,
        forwarded=source.forwarded or Forwarded(author=source.author, at=source.at),
        source=(command.source, command.number),
    )


def changes_of_messages(rows: Iterable[OutboxRow]) -> dict[int, list[OutboxRow]]:
    """Give what may still come to be of messages (edits, recalls, reactions, taking note), by message number."""
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
        elif isinstance(command, AcknowledgeMessage):
            message = fold.acknowledged(message, me)
    return message


def numbers_touched(rows: Iterable[OutboxRow]) -> frozenset[int]:
    """Give the messages that look different because of what waits."""
    return frozenset(row.command.number for row in rows if isinstance(row.command, MessageChange | MessageMark))


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
        files = fold.line_files(newest.files) or (LineFiles(len(newest.attached)) if newest.attached else None)
        last = LastLine(me, text, newest.at, state=newest.state, files=files)
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
            chat = _change_settings(chat, row.command, me)
    return chat


def _change_settings(chat: ChatRow, command: Asked, me: PersonId) -> ChatRow:
    if isinstance(command, SetPreferences):
        return _with_wishes(chat, command, ("pinned", "muted", "mentions_only"))
    if isinstance(command, ChangeGroup):
        return _with_wishes(chat, command, ("title", "history", "topic", "posting", "archived"))
    if isinstance(command, SetRole):
        if command.person == me:
            return replace(chat, my_role=command.role)
        if command.role is MemberRole.OWNER and chat.my_role is MemberRole.OWNER:
            return replace(chat, my_role=MemberRole.ADMIN)
    return chat


def _with_wishes(chat: ChatRow, command: Asked, names: Iterable[str]) -> ChatRow:
    """Take over what a command wants to be different; None leaves it."""
    wishes = {name: wish for name in names if (wish := getattr(command, name)) is not None}
    return replace(chat, **wishes)


def chat_to_be(conversation: ConversationId, rows: Iterable[OutboxRow]) -> ChatRow | None:
    """Give the chat that the outbox will open; None when it opens none. The store adds the name of a direct chat."""
    for row in rows:
        command = row.command
        if isinstance(command, CreateGroup):
            people = len(command.people) + 1
            kind = ConversationKind.GROUP
            return ChatRow(
                conversation,
                kind,
                command.title,
                at=row.at,
                members=people,
                history=command.history,
                pending=True,
                my_role=MemberRole.OWNER,
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
        if isinstance(command, SetRole):
            _give_role(people, command.person, command.role)
    return list(people.values())


def _give_role(people: dict[PersonId, Member], person: PersonId, role: MemberRole) -> None:
    """Change a member's role; a new owner makes an admin of the old one."""
    if person not in people:
        return
    if role is MemberRole.OWNER:
        for owner in [one for one in people.values() if one.role is MemberRole.OWNER]:
            people[owner.person] = replace(owner, role=MemberRole.ADMIN)
    people[person] = replace(people[person], role=role)


def _people_joining(command: object) -> Sequence[PersonId]:
    if isinstance(command, CreateGroup | AddMembers):
        return command.people
    return (command.person,) if isinstance(command, OpenDirect) else ()


def order(chat: ChatRow) -> tuple[bool, float, str]:
    """Sort chats: pinned first, then the newest, then by title."""
    return not chat.pinned, -chat.at.timestamp() if chat.at else 0.0, chat.title
