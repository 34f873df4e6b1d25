"""What becomes of messages: words, mentions, reactions, acknowledgements, pins."""

from collections.abc import Collection, Sequence
from datetime import datetime, timedelta
from typing import Final

from backend.contract.base import ConversationId, PersonId
from backend.contract.messaging import CONVERSATION_PINS, Mention, Message
from backend.domains.messaging.errors import (
    AlreadyRecalled,
    EditWindowOver,
    MentionMisplaced,
    MentionNotAMember,
    MessageNotFound,
    NotTheAuthor,
    OwnMessage,
    RecallWindowOver,
    ReplyNotVisible,
    SystemLine,
    TooManyPins,
    TooManyReactions,
)

EDIT_WINDOW: Final = timedelta(hours=24)
RECALL_WINDOW: Final = timedelta(hours=24)
REACTION_KINDS: Final = 20


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


def check_mentioned(mentions: Sequence[Mention], members: Collection[PersonId | ConversationId]) -> None:
    """Refuse to mention somebody who is not there to read it. A group's own id is @all."""
    for mention in mentions:
        if mention.person not in members:
            raise MentionNotAMember(person=str(mention.person))


def mentions_kept(mentions: Sequence[Mention], members: Collection[PersonId]) -> tuple[Mention, ...]:
    """Give those mentions of a forwarded text that name members of the conversation it comes into."""
    return tuple(mention for mention in mentions if mention.person in members)


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


def check_may_acknowledge(message: Message, person: PersonId) -> None:
    """Refuse to take note of the system's lines, of what was taken back, and of what one wrote oneself."""
    if message.notice is not None:
        raise SystemLine
    check_stands(message)
    if message.author == person:
        raise OwnMessage


def check_may_pass_on(message: Message) -> None:
    """Refuse to pin or forward the system's lines and what was taken back."""
    if message.notice is not None:
        raise SystemLine
    check_stands(message)


def check_pins(count: int) -> None:
    """Refuse one more pin than a conversation may have."""
    if count >= CONVERSATION_PINS:
        raise TooManyPins(limit=CONVERSATION_PINS)


def check_read(number: int, last: int) -> None:
    """Refuse to have read what was not said yet."""
    if number > last:
        raise MessageNotFound
