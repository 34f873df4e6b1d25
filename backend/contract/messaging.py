"""Messaging: conversations, members, messages, reads.

A message's identity is (conversation, number). Positions in a text are counted in code points.
"""

from typing import Annotated, Final

import msgspec

from backend.contract.base import (
    Asked,
    CommandId,
    ConversationId,
    Count,
    Growing,
    MessageText,
    Moment,
    Name,
    Number,
    PersonId,
    Seq,
    Told,
    check_known,
)

GROUP_PEOPLE: Final = 2_000
MESSAGE_MENTIONS: Final = 100
READ_SHARED_TO_MEMBERS: Final = 100
"""Up to this size a conversation's members see each other's read positions."""

Emoji = Annotated[str, msgspec.Meta(min_length=1, max_length=32, pattern=r"\A[^\x00-\x20\x7f]+\Z")]


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
    """What a member may do with the conversation itself."""

    OWNER = "owner"
    MEMBER = "member"


class NoticeKind(Growing):
    """A line that the system writes."""

    CREATED = "created"
    JOINED = "joined"
    LEFT = "left"
    RENAMED = "renamed"


# State.


class Mention(Told, frozen=True, kw_only=True):
    """A person named in a text; `start` and `length` in code points, with the @."""

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


class Message(Told, frozen=True, kw_only=True):
    """One entry of a conversation, as it is now.

    A recalled message keeps its place and has no text. `changed` is the seq of the event that last changed it.
    `command` is the sender's command id, by which the sender's devices know their own message again.
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


class Conversation(Told, frozen=True, kw_only=True):
    """A room. `title` is empty for direct conversations."""

    id: ConversationId
    kind: ConversationKind
    title: str = ""
    history: History = History.ALL


class Member(Told, frozen=True, kw_only=True):
    """Somebody in a conversation; `read` is the number read up to (0: nothing, or not shared in large rooms)."""

    person: PersonId
    role: MemberRole = MemberRole.MEMBER
    read: Count = 0


class Preferences(Told, frozen=True, kw_only=True):
    """One's own settings for a conversation."""

    pinned: bool = False
    muted: bool = False


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


class MessagePage(Told, frozen=True, kw_only=True):
    """Messages in ascending order, as of the stream's `seq`."""

    messages: tuple[Message, ...]
    seq: Seq


class FoundNumber(Told, frozen=True, kw_only=True):
    """The first message at or after a moment, or the newest when all are older."""

    number: Number


# Events of a conversation's stream.


class MessageSent(Told, frozen=True, kw_only=True):
    """A new entry, also the system's."""

    message: Message


class MessageEdited(Told, frozen=True, kw_only=True):
    """A text was replaced."""

    number: Number
    text: str
    mentions: tuple[Mention, ...] = ()
    edited_at: Moment


class MessageRecalled(Told, frozen=True, kw_only=True):
    """A text was taken back: a tombstone stays."""

    number: Number


class ReactionChanged(Told, frozen=True, kw_only=True):
    """Somebody set or took away an emoji."""

    number: Number
    person: PersonId
    emoji: str
    on: bool


class ReadMoved(Told, frozen=True, kw_only=True):
    """A member has read up to and with `number`. In large rooms it stands in that person's own stream."""

    conversation: ConversationId
    person: PersonId
    number: Number


class MembersJoined(Told, frozen=True, kw_only=True):
    """People came in; the entry tells it in the conversation."""

    members: tuple[Member, ...]
    message: Message


class MemberLeft(Told, frozen=True, kw_only=True):
    """Somebody left or was taken out; the entry tells it. `owner` owns the group from now on, when the owner left."""

    person: PersonId
    message: Message
    owner: PersonId | None = None


class ConversationChanged(Told, frozen=True, kw_only=True):
    """The room as it is now; the entry tells it."""

    conversation: Conversation
    message: Message


# Events of a person's stream.


class ConversationJoined(Told, frozen=True, kw_only=True):
    """The person is in a conversation from now on: fetch its snapshot."""

    conversation: ConversationId


class ConversationLeft(Told, frozen=True, kw_only=True):
    """The person is out of a conversation: forget it."""

    conversation: ConversationId


class PreferencesChanged(Told, frozen=True, kw_only=True):
    """One's own settings for a conversation, as they are now."""

    conversation: ConversationId
    preferences: Preferences


# Commands.


class SendMessage(Asked, frozen=True, kw_only=True):
    """Say something."""

    conversation: ConversationId
    text: MessageText
    mentions: Annotated[tuple[Mention, ...], msgspec.Meta(max_length=MESSAGE_MENTIONS)] = ()
    reply_to: Number | None = None


class EditMessage(Asked, frozen=True, kw_only=True):
    """Replace one's own text within 24 hours; the archive keeps the old one."""

    conversation: ConversationId
    number: Number
    text: MessageText
    mentions: Annotated[tuple[Mention, ...], msgspec.Meta(max_length=MESSAGE_MENTIONS)] = ()


class RecallMessage(Asked, frozen=True, kw_only=True):
    """Take one's own message back within 24 hours; the archive keeps it."""

    conversation: ConversationId
    number: Number


class SetReaction(Asked, frozen=True, kw_only=True):
    """Set or take away one's own emoji; at most 20 kinds a message."""

    conversation: ConversationId
    number: Number
    emoji: Emoji
    on: bool


class MoveRead(Asked, frozen=True, kw_only=True):
    """Say what one has read; never moves back."""

    conversation: ConversationId
    number: Number


class OpenDirect(Asked, frozen=True, kw_only=True):
    """Open the direct conversation with a colleague; the answer's `stream` is its id, with or without anything to do.

    The id is a UUIDv5: namespace the company's id, name the two people's ids as 32 lower-case hex digits each, sorted
    and joined by ":".
    """

    person: PersonId


class CreateGroup(Asked, frozen=True, kw_only=True):
    """Open a group under a client-made UUIDv7."""

    conversation: ConversationId
    title: Name
    people: Annotated[tuple[PersonId, ...], msgspec.Meta(max_length=GROUP_PEOPLE)]
    history: History = History.ALL

    def __post_init__(self) -> None:
        """Refuse words that are not known."""
        check_known(self.history)


class AddMembers(Asked, frozen=True, kw_only=True):
    """Bring colleagues into a group."""

    conversation: ConversationId
    people: Annotated[tuple[PersonId, ...], msgspec.Meta(min_length=1, max_length=GROUP_PEOPLE)]


class RemoveMember(Asked, frozen=True, kw_only=True):
    """Leave a group, or take somebody out (owner of the group)."""

    conversation: ConversationId
    person: PersonId


class ChangeGroup(Asked, frozen=True, kw_only=True):
    """Change a group's title or what newcomers see (owner of the group); None leaves it."""

    conversation: ConversationId
    title: Name | None = None
    history: History | None = None

    def __post_init__(self) -> None:
        """Refuse words that are not known."""
        check_known(self.history)


class SetPreferences(Asked, frozen=True, kw_only=True):
    """Change one's own settings for a conversation; None leaves it."""

    conversation: ConversationId
    pinned: bool | None = None
    muted: bool | None = None


COMMANDS: Final[dict[str, type[Asked]]] = {
    "messaging.send_message": SendMessage,
    "messaging.edit_message": EditMessage,
    "messaging.recall_message": RecallMessage,
    "messaging.set_reaction": SetReaction,
    "messaging.move_read": MoveRead,
    "messaging.open_direct": OpenDirect,
    "messaging.create_group": CreateGroup,
    "messaging.add_members": AddMembers,
    "messaging.remove_member": RemoveMember,
    "messaging.change_group": ChangeGroup,
    "messaging.set_preferences": SetPreferences,
}
EVENTS: Final[dict[str, type[Told]]] = {
    "messaging.message_sent": MessageSent,
    "messaging.message_edited": MessageEdited,
    "messaging.message_recalled": MessageRecalled,
    "messaging.reaction_changed": ReactionChanged,
    "messaging.read_moved": ReadMoved,
    "messaging.members_joined": MembersJoined,
    "messaging.member_left": MemberLeft,
    "messaging.conversation_changed": ConversationChanged,
    "messaging.conversation_joined": ConversationJoined,
    "messaging.conversation_left": ConversationLeft,
    "messaging.preferences_changed": PreferencesChanged,
}
