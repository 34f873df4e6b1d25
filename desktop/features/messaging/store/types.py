"""What the cache and the outbox together say about chats: frozen rows for the presenters."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import Enum
from typing import Protocol

from sqlalchemy import Connection

from backend.contract.base import Asked, CommandId, ConversationId, FileId, PersonId, ScheduledId
from backend.contract.files import File
from backend.contract.messaging import (
    ConversationKind,
    Forwarded,
    History,
    MemberRole,
    Mention,
    Message,
    Notice,
    Posting,
)
from backend.contract.sync import Refusal


class MessageIndex(Protocol):
    """Hears of every message that the cache takes in or gives up, in the transaction that does it.

    A place is the message's key in the cache (`tables.MESSAGE`). Both are called with many at once, as runs are.
    """

    def put(self, connection: Connection, messages: Sequence[tuple[int, str]], /) -> None:
        """Take messages in, or in place of what they said before: place, and text with the names of the files."""

    def remove(self, connection: Connection, places: Sequence[int], /) -> None:
        """Give messages up that say nothing any more, or have gone; some may never have been taken in."""


class NoIndex:
    """An index for those who do not search."""

    def put(self, connection: Connection, messages: Sequence[tuple[int, str]], /) -> None:
        """Take no note."""

    def remove(self, connection: Connection, places: Sequence[int], /) -> None:
        """Take no note."""


class SendState(Enum):
    """How far something of one's own has come; UPLOADING waits for its files, READ is read by all others."""

    UPLOADING = "uploading"
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
class LineFiles:
    """The files of a chat's last line: how many, the first one's name, and whether all are pictures."""

    count: int
    name: str = ""
    pictures: bool = False


@dataclass(frozen=True, slots=True)
class LastLine:
    """The newest entry of a chat; `text` is cut, `state` is None for what others wrote."""

    author: PersonId
    text: str
    at: datetime
    kind: LineKind = LineKind.TEXT
    state: SendState | None = None
    notice: Notice | None = None
    files: LineFiles | None = None


@dataclass(frozen=True, slots=True)
class ChatRow:
    """A row of the chat list.

    `title` is the group's, or the other person's name. `waiting` counts own messages that are not on the server yet,
    `failed` what was refused. `pending` chats exist only in the outbox so far. `at` orders the list. `mentions` counts
    unread messages that name the reader.
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
    mentions: int = 0
    mentions_only: bool = False
    topic: str = ""
    posting: Posting = Posting.ALL
    archived: bool = False
    my_role: MemberRole = MemberRole.MEMBER

    @property
    def news(self) -> int:
        """Count what the reader wants to hear of: all that is unread, or what names the reader."""
        return self.mentions if self.mentions_only else self.unread

    @property
    def leads(self) -> bool:
        """Tell whether the reader is the group's owner or an admin of it."""
        return self.my_role in {MemberRole.OWNER, MemberRole.ADMIN}

    @property
    def may_write(self) -> bool:
        """Tell whether the reader may write here."""
        return not self.archived and (self.posting is Posting.ALL or self.leads)


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
    `audience` counts these members in every chat. `pending` marks a change that is not on the server yet.
    """

    message: Message
    readers: int = 0
    others: int = 0
    audience: int = 0
    pending: bool = False
    pinned: bool = False
    saved: bool = False


@dataclass(frozen=True, slots=True)
class PendingMessage:
    """An own message that is only in the outbox.

    `attached` are own files on their way; `files` and `forwarded` are of the message that is passed on, `source` says
    where it stands.
    """

    command_id: CommandId
    text: str
    at: datetime
    mentions: tuple[Mention, ...] = ()
    reply_to: int | None = None
    state: SendState = SendState.WAITING
    refusal: Refusal | None = None
    attached: tuple[FileId, ...] = ()
    files: tuple[File, ...] = ()
    forwarded: Forwarded | None = None
    source: tuple[ConversationId, int] | None = None
    asks_acknowledgement: bool = False


@dataclass(frozen=True, slots=True)
class OutboxRow:
    """Anything that waits or has failed, with the chat it is for; `source` is the message that is passed on."""

    command_id: CommandId
    conversation: ConversationId | None
    title: str
    command: Asked
    at: datetime
    state: SendState
    refusal: Refusal | None = None
    source: Message | None = None


@dataclass(frozen=True, slots=True)
class Draft:
    """What was typed in a chat and not sent; `files` are those that go along."""

    text: str = ""
    mentions: tuple[Mention, ...] = ()
    reply_to: int | None = None
    files: tuple[FileId, ...] = ()


@dataclass(frozen=True, slots=True)
class SavedRow:
    """A message that its reader keeps; `message` is None while the cache does not have it, or it is gone.

    `title` is its chat's; `remind_at` is when its reader wants to be reminded. `pending` is not on the server yet.
    """

    conversation: ConversationId
    number: int
    at: datetime
    remind_at: datetime | None = None
    title: str = ""
    message: Message | None = None
    pending: bool = False


Edited = int | ScheduledId
"""What an edit stands in place of: a message by its number, or one that waits for its time."""


@dataclass(frozen=True, slots=True)
class ScheduledRow:
    """A message that goes out at `at`. `files` are known to the server, `attached` are own ones on their way.

    `refusal` says why it could not go out, or not be scheduled: then it waits for its author. `command` is the
    outbox's, while the server does not know of it as it is here. `known`: the server knows its id, or may.
    """

    id: ScheduledId
    conversation: ConversationId
    at: datetime
    title: str = ""
    text: str = ""
    mentions: tuple[Mention, ...] = ()
    reply_to: int | None = None
    files: tuple[File, ...] = ()
    attached: tuple[FileId, ...] = ()
    asks_acknowledgement: bool = False
    refusal: Refusal | None = None
    state: SendState = SendState.SENT
    command: CommandId | None = None
    known: bool = False
