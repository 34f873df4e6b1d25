"""What the cache and the outbox together say about chats: frozen rows for the presenters."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import Enum

from backend.contract.base import Asked, CommandId, ConversationId, PersonId
from backend.contract.messaging import (
    ConversationKind,
    History,
    MemberRole,
    Mention,
    Message,
    Notice,
)
from backend.contract.sync import Refusal


class SendState(Enum):
    """How far something of one's own has come; READ is read by all others."""

    WAITING = "waiting"
    SENDING = "sending"
    FAILED = "failed"
    SENT = "sent"
    READ = "read"


class LineKind(Enum):
    """What the last line of a chat is."""

    TEXT = "text"
    NOTICE = "notice"
    RECALLED = "recalled"


@dataclass(frozen=True, slots=True)
class LastLine:
    """The newest entry of a chat; `text` is cut, `state` is None for what others wrote."""

    author: PersonId
    text: str
    at: datetime
    kind: LineKind = LineKind.TEXT
    state: SendState | None = None
    notice: Notice | None = None


@dataclass(frozen=True, slots=True)
class ChatRow:
    """A row of the chat list.

    `title` is the group's, or the other person's name. `waiting` counts own messages that are not on the server yet,
    `failed` what was refused. `pending` chats exist only in the outbox so far. `at` orders the list.
    """

    id: ConversationId
    kind: ConversationKind
    title: str
    other: PersonId | None = None
    pinned: bool = False
    muted: bool = False
    unread: int = 0
    mentioned: bool = False
    last: LastLine | None = None
    draft: str = ""
    waiting: int = 0
    failed: int = 0
    at: datetime | None = None
    members: int = 0
    history: History = History.ALL
    pending: bool = False


@dataclass(frozen=True, slots=True)
class Member:
    """Somebody in a chat; `read` is the number read up to, `pending` one whose joining still waits in the outbox."""

    person: PersonId
    role: MemberRole = MemberRole.MEMBER
    read: int = 0
    pending: bool = False


@dataclass(frozen=True, slots=True)
class StoredMessage:
    """A cached message with what the outbox will change about it.

    `readers` of `others` have read it: members other than its author; both are 0 where reading is not shared.
    `pending` marks an edit, a recall or a reaction that is not on the server yet.
    """

    message: Message
    readers: int = 0
    others: int = 0
    pending: bool = False


@dataclass(frozen=True, slots=True)
class PendingMessage:
    """An own message that is only in the outbox."""

    command_id: CommandId
    text: str
    at: datetime
    mentions: tuple[Mention, ...] = ()
    reply_to: int | None = None
    state: SendState = SendState.WAITING
    refusal: Refusal | None = None


@dataclass(frozen=True, slots=True)
class OutboxRow:
    """Anything that waits or has failed, with the chat it is for."""

    command_id: CommandId
    conversation: ConversationId | None
    title: str
    command: Asked
    at: datetime
    state: SendState
    refusal: Refusal | None = None


@dataclass(frozen=True, slots=True)
class Draft:
    """What was typed in a chat and not sent."""

    text: str = ""
    mentions: tuple[Mention, ...] = ()
    reply_to: int | None = None
