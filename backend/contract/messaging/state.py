"""What there is in messaging: conversations, members, messages, and what a person keeps of them.

A message's identity is (conversation, number). Positions in a text are counted in code points.
"""

from typing import Annotated, Final

import msgspec

from backend.contract.base import (
    CommandId,
    ConversationId,
    Count,
    Growing,
    Moment,
    Name,
    Number,
    PersonId,
    ScheduledId,
    Seq,
    Told,
)
from backend.contract.files import File

GROUP_PEOPLE: Final = 2_000
MESSAGE_MENTIONS: Final = 100
MESSAGE_FILES: Final = 10
CONVERSATION_PINS: Final = 100
QUICK_REPLIES: Final = 100
TOPIC_CHARACTERS: Final = 250
SAVED_MESSAGES: Final = 1_000
SCHEDULED_MESSAGES: Final = 100
SCHEDULED_DAYS: Final = 366
"""How far ahead something may be scheduled, or somebody reminded."""
READ_SHARED_TO_MEMBERS: Final = 100
"""Up to this size a conversation's members see each other's read positions."""


class ConversationKind(Growing):
    """Two people, or many."""

    DIRECT = "direct"
    GROUP = "group"


class History(Growing):
    """What a newcomer sees of what was said before."""

    NONE = "none"
    LAST_100 = "last_100"
    ALL = "all"


class MemberRole(Growing):
    """What a member may do with the conversation itself.

    A group has one owner; admins do what the owner does, but give no roles and do not take each other out.
    """

    OWNER = "owner"
    ADMIN = "admin"
    MEMBER = "member"


class Posting(Growing):
    """Who writes in a group: everybody, or its owner and admins (an announcement room)."""

    ALL = "all"
    ADMINS = "admins"


class NoticeKind(Growing):
    """A line that the system writes."""

    CREATED = "created"
    JOINED = "joined"
    LEFT = "left"
    RENAMED = "renamed"
    CHANGED = "changed"
    ARCHIVED = "archived"
    REOPENED = "reopened"
    EXPORTED = "exported"


class Mention(Told, frozen=True, kw_only=True):
    """A person named in a text; `start` and `length` in code points, with the @.

    The conversation's own id in the place of a person's names everybody in it (@all).
    """

    person: PersonId
    start: Count
    length: Count


class Reaction(Told, frozen=True, kw_only=True):
    """Who answered a message with this emoji, in order."""

    emoji: str
    people: tuple[PersonId, ...]


class Notice(Told, frozen=True, kw_only=True):
    """What a system line says: the author did this (to these people)."""

    kind: NoticeKind
    people: tuple[PersonId, ...] = ()
    title: str = ""


class Forwarded(Told, frozen=True, kw_only=True):
    """Who wrote the message that was forwarded, and when."""

    author: PersonId
    at: Moment


class Message(Told, frozen=True, kw_only=True):
    """One entry of a conversation, as it is now.

    A recalled message keeps its place and has no text and no files. `changed` is the seq of the event that last
    changed it. `command` is the sender's command id, by which the sender's devices know their own message again.
    `text` may be empty where there are `files`. `asks_acknowledgement`: its author wants everybody to say that they
    have taken note; `acknowledged` are those who have, in order, asked or not.
    """

    number: Number
    author: PersonId
    at: Moment
    text: str = ""
    mentions: tuple[Mention, ...] = ()
    reply_to: Number | None = None
    edited_at: Moment | None = None
    recalled: bool = False
    reactions: tuple[Reaction, ...] = ()
    notice: Notice | None = None
    command: CommandId | None = None
    changed: Seq = 0
    files: tuple[File, ...] = ()
    forwarded: Forwarded | None = None
    asks_acknowledgement: bool = False
    acknowledged: tuple[PersonId, ...] = ()


class Conversation(Told, frozen=True, kw_only=True):
    """A room. `title` is empty for direct conversations. In an archived one nobody writes; it stays readable."""

    id: ConversationId
    kind: ConversationKind
    title: str = ""
    history: History = History.ALL
    topic: str = ""
    posting: Posting = Posting.ALL
    archived: bool = False


class Member(Told, frozen=True, kw_only=True):
    """Somebody in a conversation; `read` is the number read up to (0: nothing, or not shared in large rooms)."""

    person: PersonId
    role: MemberRole = MemberRole.MEMBER
    read: Count = 0


class Preferences(Told, frozen=True, kw_only=True):
    """One's own settings for a conversation.

    `muted`: nothing is announced, its badge is grey; `mentions_only`: only what names the person is.
    """

    pinned: bool = False
    muted: bool = False
    mentions_only: bool = False


class Pin(Told, frozen=True, kw_only=True):
    """A message that stays in sight: who pinned it and when."""

    number: Number
    person: PersonId
    at: Moment


class ConversationSnapshot(Told, frozen=True, kw_only=True):
    """A conversation's stream as one member sees it, as of `seq`; `messages` are its newest (one in a list, 50 alone).

    The member sees messages from number `first` to `last` (`last` < `first`: none yet); `read` is the member's own.
    """

    conversation: Conversation
    members: tuple[Member, ...]
    messages: tuple[Message, ...]
    first: Number
    last: Count
    read: Count
    preferences: Preferences
    seq: Seq
    pins: tuple[Pin, ...] = ()


class Saved(Told, frozen=True, kw_only=True):
    """A message that a person keeps for themselves; at `remind_at` their devices remind them of it."""

    conversation: ConversationId
    number: Number
    at: Moment
    remind_at: Moment | None = None


class Scheduled(Told, frozen=True, kw_only=True):
    """A message that goes out at `at`. `refusal` is the code of why it could not; then it waits for its author."""

    id: ScheduledId
    conversation: ConversationId
    at: Moment
    text: str = ""
    mentions: tuple[Mention, ...] = ()
    reply_to: Number | None = None
    files: tuple[File, ...] = ()
    asks_acknowledgement: bool = False
    refusal: str = ""


class QuickReply(Told, frozen=True, kw_only=True):
    """A text that a person writes often, found by its name after a slash."""

    name: Name
    text: Annotated[str, msgspec.Meta(min_length=1, max_length=4_000, pattern=r"\A(?=[^\x00]*[^\x00\s])[^\x00]*\Z")]


class PersonalSnapshot(Told, frozen=True, kw_only=True):
    """What a person keeps, as of the seq of their own stream."""

    saved: tuple[Saved, ...] = ()
    scheduled: tuple[Scheduled, ...] = ()
    quick_replies: tuple[QuickReply, ...] = ()
