"""Messaging's decisions: pure, without clock, database or network."""

from collections.abc import Collection, Sequence
from datetime import datetime, timedelta
from typing import Final

from backend.contract.base import PersonId
from backend.contract.messaging import (
    GROUP_PEOPLE,
    READ_SHARED_TO_MEMBERS,
    ConversationKind,
    History,
    MemberRole,
    Mention,
    Message,
)
from backend.domains.messaging.errors import (
    AlreadyRecalled,
    EditWindowOver,
    GroupFull,
    MentionMisplaced,
    MentionNotAMember,
    MessageNotFound,
    NotAGroup,
    NotGroupOwner,
    NotTheAuthor,
    OnlyOneself,
    RecallWindowOver,
    ReplyNotVisible,
    SystemLine,
    TooManyReactions,
)

EDIT_WINDOW: Final = timedelta(hours=24)
RECALL_WINDOW: Final = timedelta(hours=24)
REACTION_KINDS: Final = 20
_LAST: Final = 100


def check_mentions(text: str, mentions: Sequence[Mention]) -> None:
    """Refuse a mention that does not begin with @, reaches over the text's end or into another mention.

    Positions are counted in code points.
    """
    end = 0
    for index, mention in sorted(enumerate(mentions), key=lambda each: each[1].start):
        stop = mention.start + mention.length
        if mention.start < end or mention.length < 2 or stop > len(text) or text[mention.start] != "@":
            raise MentionMisplaced(index=index)
        end = stop


def check_mentioned(mentions: Sequence[Mention], members: Collection[PersonId]) -> None:
    """Refuse to mention somebody who is not there to read it."""
    for mention in mentions:
        if mention.person not in members:
            raise MentionNotAMember(person=str(mention.person))


def check_reply(reply_to: int, first: int, last: int) -> None:
    """Refuse to answer what the sender does not see."""
    if not first <= reply_to <= last:
        raise ReplyNotVisible


def check_is_author(message: Message, person: PersonId) -> None:
    """Let only the author change a message, and nobody the system's lines."""
    if message.notice is not None:
        raise SystemLine
    if message.author != person:
        raise NotTheAuthor


def check_stands(message: Message) -> None:
    """Refuse to do anything with a message that was taken back."""
    if message.recalled:
        raise AlreadyRecalled


def check_may_edit(sent_at: datetime, now: datetime) -> None:
    """Refuse an edit after the window."""
    if now - sent_at > EDIT_WINDOW:
        raise EditWindowOver(closed_at=(sent_at + EDIT_WINDOW).isoformat())


def check_may_recall(sent_at: datetime, now: datetime) -> None:
    """Refuse a recall after the window."""
    if now - sent_at > RECALL_WINDOW:
        raise RecallWindowOver(closed_at=(sent_at + RECALL_WINDOW).isoformat())


def check_may_react(message: Message, kinds: Collection[str], emoji: str) -> None:
    """Refuse reactions to the system and the 21st kind of them."""
    if message.notice is not None:
        raise SystemLine
    if emoji not in kinds and len(kinds) >= REACTION_KINDS:
        raise TooManyReactions(limit=REACTION_KINDS)


def check_read(number: int, last: int) -> None:
    """Refuse to have read what was not said yet."""
    if number > last:
        raise MessageNotFound


def check_group(kind: ConversationKind) -> None:
    """Refuse to change who is in a direct conversation."""
    if kind is not ConversationKind.GROUP:
        raise NotAGroup


def check_group_owner(role: MemberRole) -> None:
    """Let only the group's owner pass."""
    if role is not MemberRole.OWNER:
        raise NotGroupOwner


def check_room(size: int) -> None:
    """Refuse a group of more people than it may have."""
    if size > GROUP_PEOPLE:
        raise GroupFull(limit=GROUP_PEOPLE)


def check_somebody_else(me: PersonId, other: PersonId) -> None:
    """Refuse a direct conversation with oneself."""
    if me == other:
        raise OnlyOneself


def first_visible(history: History, number: int) -> int:
    """Say from which number on somebody sees messages who came in with line `number`."""
    match history:
        case History.NONE:
            return number
        case History.LAST_100:
            return max(1, number - _LAST)
        case History.ALL:
            return 1


def are_reads_shared(size: int) -> bool:
    """Say whether the members of a conversation of this size see how far each other has read."""
    return size <= READ_SHARED_TO_MEMBERS
