"""What messaging refuses."""

from backend.platform.errors import Refusal


class ConversationNotFound(Refusal):
    """There is no such conversation, or the person is not in it: the answer is the same."""

    code = "messaging.conversation_not_found"
    status = 404


class ConversationExists(Refusal):
    """The id of a new group is taken."""

    code = "messaging.conversation_exists"


class NotAGroup(Refusal):
    """A direct conversation has its two people for ever."""

    code = "messaging.not_a_group"


class NotGroupOwner(Refusal):
    """Only the owner of the group may do this."""

    code = "messaging.not_group_owner"
    status = 403


class NotGroupAdmin(Refusal):
    """Only the owner of the group and its admins may do this."""

    code = "messaging.not_group_admin"
    status = 403


class GroupNeedsOwner(Refusal):
    """The owner stays the owner until somebody else is."""

    code = "messaging.group_needs_owner"


class Archived(Refusal):
    """In an archived group nobody writes."""

    code = "messaging.archived"


class OnlyAdminsWrite(Refusal):
    """In this group only its owner and admins write."""

    code = "messaging.only_admins_write"
    status = 403


class GroupFull(Refusal):
    """A group holds at most `limit` people."""

    code = "messaging.group_full"


class NotAMember(Refusal):
    """The person is not in the conversation."""

    code = "messaging.not_a_member"
    status = 404


class OnlyOneself(Refusal):
    """A direct conversation needs somebody else."""

    code = "messaging.only_oneself"


class MessageNotFound(Refusal):
    """There is no such message, or this person does not see it: the answer is the same."""

    code = "messaging.message_not_found"
    status = 404


class NotTheAuthor(Refusal):
    """Only who wrote a message may change it."""

    code = "messaging.not_the_author"
    status = 403


class EditWindowOver(Refusal):
    """A message can be edited for a while only; `closed_at` says when that ended."""

    code = "messaging.edit_window_over"


class RecallWindowOver(Refusal):
    """A message can be recalled for a while only; `closed_at` says when that ended."""

    code = "messaging.recall_window_over"


class AlreadyRecalled(Refusal):
    """The message was taken back."""

    code = "messaging.already_recalled"


class SystemLine(Refusal):
    """What the system has written stays as it is."""

    code = "messaging.system_line"


class MentionMisplaced(Refusal):
    """Mention `index` does not stand in the text, or stands in another mention."""

    code = "messaging.mention_misplaced"
    status = 400


class MentionNotAMember(Refusal):
    """`person` is mentioned and not in the conversation."""

    code = "messaging.mention_not_a_member"


class ReplyNotVisible(Refusal):
    """The message that is answered does not exist, or this person does not see it."""

    code = "messaging.reply_not_visible"


class TooManyReactions(Refusal):
    """A message has at most `limit` kinds of reactions."""

    code = "messaging.too_many_reactions"


class OwnMessage(Refusal):
    """Nobody takes note of what they wrote themselves."""

    code = "messaging.own_message"


class TooManyPins(Refusal):
    """A conversation has at most `limit` pinned messages."""

    code = "messaging.too_many_pins"


class TooManySaved(Refusal):
    """A person keeps at most `limit` messages."""

    code = "messaging.too_many_saved"


class ReminderTooFar(Refusal):
    """A reminder is at most `limit_days` ahead."""

    code = "messaging.reminder_too_far"


class ScheduledNotFound(Refusal):
    """Nothing of this person waits under this id."""

    code = "messaging.scheduled_not_found"
    status = 404


class ScheduledOver(Refusal):
    """What waited under this id was sent or taken back already."""

    code = "messaging.scheduled_over"


class ScheduleOutOfRange(Refusal):
    """The moment is over, or more than `limit_days` ahead."""

    code = "messaging.schedule_out_of_range"


class TooManyScheduled(Refusal):
    """At most `limit` messages of a person wait."""

    code = "messaging.too_many_scheduled"


class QuickReplyTwice(Refusal):
    """Two quick replies have the same `name`."""

    code = "messaging.quick_reply_twice"


class RoomInviteNotFound(Refusal):
    """There is no such link, or it works no more: the answer is the same."""

    code = "messaging.room_invite_not_found"
    status = 404


class Barred(Refusal):
    """A leader took this person out of the group: no link leads them back in."""

    code = "messaging.barred"
    status = 403


class OnlyAdminsReadmit(Refusal):
    """`person` was taken out of the group: only its owner and admins bring them back."""

    code = "messaging.only_admins_readmit"
    status = 403


class TooManyRoomInvites(Refusal):
    """A group has at most `limit` links that work."""

    code = "messaging.too_many_room_invites"
