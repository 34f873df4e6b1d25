"""What a person may want in messaging."""

from typing import Annotated, Final, Literal

import msgspec

from backend.contract.base import (
    Asked,
    ConversationId,
    FileId,
    MessageText,
    Moment,
    Name,
    Number,
    PersonId,
    ScheduledId,
    check_known,
)
from backend.contract.messaging.state import (
    GROUP_PEOPLE,
    MESSAGE_FILES,
    MESSAGE_MENTIONS,
    QUICK_REPLIES,
    TOPIC_CHARACTERS,
    History,
    MemberRole,
    Mention,
    Posting,
    QuickReply,
)

Emoji = Annotated[str, msgspec.Meta(min_length=1, max_length=32, pattern=r"\A[^\x00-\x20\x7f]+\Z")]
Topic = Annotated[str, msgspec.Meta(max_length=TOPIC_CHARACTERS, pattern=r"\A[^\x00\r\n]*\Z")]
"""One line that says what a group is for; it may be empty."""


class SendMessage(Asked, frozen=True, kw_only=True):
    """Say something, with up to 10 uploaded files of one's own; with files the text may be empty, never blank."""

    conversation: ConversationId
    text: MessageText | Literal[""] = ""
    mentions: Annotated[tuple[Mention, ...], msgspec.Meta(max_length=MESSAGE_MENTIONS)] = ()
    reply_to: Number | None = None
    files: Annotated[tuple[FileId, ...], msgspec.Meta(max_length=MESSAGE_FILES)] = ()
    asks_acknowledgement: bool = False

    def __post_init__(self) -> None:
        """Refuse a message that says nothing."""
        if not self.text and not self.files:
            raise ValueError("a message has a text or files")


class ForwardMessage(Asked, frozen=True, kw_only=True):
    """Send a message that one sees, its text and files, into another conversation; its author and moment go along."""

    conversation: ConversationId
    source: ConversationId
    number: Number


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


class AcknowledgeMessage(Asked, frozen=True, kw_only=True):
    """Say that one has taken note of somebody else's message; this is never taken back."""

    conversation: ConversationId
    number: Number


class PinMessage(Asked, frozen=True, kw_only=True):
    """Pin a message for everybody, or take the pin away; in announcement rooms its owner and admins. At most 100."""

    conversation: ConversationId
    number: Number
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
    """Leave a group, or take somebody out (owner and admins; an admin only by the owner)."""

    conversation: ConversationId
    person: PersonId


class ChangeGroup(Asked, frozen=True, kw_only=True):
    """Change a group's settings (owner and admins); None leaves one."""

    conversation: ConversationId
    title: Name | None = None
    history: History | None = None
    topic: Topic | None = None
    posting: Posting | None = None
    archived: bool | None = None

    def __post_init__(self) -> None:
        """Refuse words that are not known."""
        check_known(self.history, self.posting)


class SetRole(Asked, frozen=True, kw_only=True):
    """Give a member another role (owner of the group). A new owner makes an admin of the old one."""

    conversation: ConversationId
    person: PersonId
    role: MemberRole

    def __post_init__(self) -> None:
        """Refuse words that are not known."""
        check_known(self.role)


class LogExport(Asked, frozen=True, kw_only=True):
    """Say, before a copy of a conversation leaves it, that one makes it: a line in the conversation tells everybody.

    Either side of a direct conversation may, and a group's owner and admins.
    """

    conversation: ConversationId


class SetPreferences(Asked, frozen=True, kw_only=True):
    """Change one's own settings for a conversation; None leaves it."""

    conversation: ConversationId
    pinned: bool | None = None
    muted: bool | None = None
    mentions_only: bool | None = None


class SaveMessage(Asked, frozen=True, kw_only=True):
    """Keep a message that one sees for oneself, with or without a reminder, or keep it no more."""

    conversation: ConversationId
    number: Number
    on: bool
    remind_at: Moment | None = None


class ScheduleMessage(Asked, frozen=True, kw_only=True):
    """Say something at a later moment, under a client-made UUIDv7; the same id again changes what waits.

    It goes out at once when its moment is over: its author had no line until now, or wants it now.
    """

    id: ScheduledId
    at: Moment
    message: SendMessage


class CancelScheduled(Asked, frozen=True, kw_only=True):
    """Take back what waits for its time."""

    id: ScheduledId


class SetQuickReplies(Asked, frozen=True, kw_only=True):
    """Replace one's quick replies, all of them; no two of one name."""

    quick_replies: Annotated[tuple[QuickReply, ...], msgspec.Meta(max_length=QUICK_REPLIES)]


COMMANDS: Final[dict[str, type[Asked]]] = {
    "messaging.send_message": SendMessage,
    "messaging.forward_message": ForwardMessage,
    "messaging.edit_message": EditMessage,
    "messaging.recall_message": RecallMessage,
    "messaging.set_reaction": SetReaction,
    "messaging.acknowledge_message": AcknowledgeMessage,
    "messaging.pin_message": PinMessage,
    "messaging.move_read": MoveRead,
    "messaging.open_direct": OpenDirect,
    "messaging.create_group": CreateGroup,
    "messaging.add_members": AddMembers,
    "messaging.remove_member": RemoveMember,
    "messaging.change_group": ChangeGroup,
    "messaging.set_role": SetRole,
    "messaging.log_export": LogExport,
    "messaging.set_preferences": SetPreferences,
    "messaging.save_message": SaveMessage,
    "messaging.schedule_message": ScheduleMessage,
    "messaging.cancel_scheduled": CancelScheduled,
    "messaging.set_quick_replies": SetQuickReplies,
}
