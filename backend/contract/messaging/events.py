"""What happens in messaging: the events of a conversation's stream and of a person's."""

from typing import Final

from backend.contract.base import ConversationId, Moment, Number, PersonId, ScheduledId, Told
from backend.contract.messaging.state import (
    Conversation,
    Member,
    Mention,
    Message,
    Pin,
    Preferences,
    QuickReply,
    Saved,
    Scheduled,
)

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


class RolesChanged(Told, frozen=True, kw_only=True):
    """Members with another role than before."""

    members: tuple[Member, ...]


class PinChanged(Told, frozen=True, kw_only=True):
    """A message was pinned, or `pin.number` no more (`on` False)."""

    pin: Pin
    on: bool


class MessageAcknowledged(Told, frozen=True, kw_only=True):
    """Somebody says that they have taken note; this is never taken back."""

    number: Number
    person: PersonId


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


class SavedChanged(Told, frozen=True, kw_only=True):
    """A message is kept from now on, with or without a reminder, or is not any more (`on` False)."""

    saved: Saved
    on: bool


class ScheduledChanged(Told, frozen=True, kw_only=True):
    """A message waits for its time, new or changed."""

    scheduled: Scheduled


class ScheduledRemoved(Told, frozen=True, kw_only=True):
    """A message waits no more: it was sent, as `number` of its conversation, or taken back (None)."""

    id: ScheduledId
    number: Number | None = None


class QuickRepliesChanged(Told, frozen=True, kw_only=True):
    """A person's quick replies, all of them."""

    quick_replies: tuple[QuickReply, ...]


EVENTS: Final[dict[str, type[Told]]] = {
    "messaging.message_sent": MessageSent,
    "messaging.message_edited": MessageEdited,
    "messaging.message_recalled": MessageRecalled,
    "messaging.message_acknowledged": MessageAcknowledged,
    "messaging.reaction_changed": ReactionChanged,
    "messaging.pin_changed": PinChanged,
    "messaging.read_moved": ReadMoved,
    "messaging.members_joined": MembersJoined,
    "messaging.member_left": MemberLeft,
    "messaging.roles_changed": RolesChanged,
    "messaging.conversation_changed": ConversationChanged,
    "messaging.conversation_joined": ConversationJoined,
    "messaging.conversation_left": ConversationLeft,
    "messaging.preferences_changed": PreferencesChanged,
    "messaging.saved_changed": SavedChanged,
    "messaging.scheduled_changed": ScheduledChanged,
    "messaging.scheduled_removed": ScheduledRemoved,
    "messaging.quick_replies_changed": QuickRepliesChanged,
}
