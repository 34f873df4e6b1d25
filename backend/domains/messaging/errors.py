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
