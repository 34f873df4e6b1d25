"""How a message changes (pure): the same rules for the server's events and for what waits in the outbox."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

import msgspec

from backend.contract.base import PersonId
from backend.contract.messaging import Mention, Message, Reaction
from desktop.features.messaging.store.types import LastLine, LineKind

LINE_CHARACTERS = 200


def edited(message: Message, text: str, mentions: Sequence[Mention], edited_at: datetime) -> Message:
    """Replace the text; what was recalled stays so."""
    if message.recalled:
        return message
    return msgspec.structs.replace(message, text=text, mentions=tuple(mentions), edited_at=edited_at)


def recalled(message: Message) -> Message:
    """Leave a tombstone: who wrote and when, nothing else."""
    if message.recalled:
        return message
    return Message(
        number=message.number,
        author=message.author,
        at=message.at,
        recalled=True,
        command=message.command,
        changed=message.changed,
    )


def reacted(message: Message, person: PersonId, emoji: str, *, on: bool) -> Message:
    """Set or take away one person's emoji; a new emoji stands last, one that nobody gives any more goes."""
    if message.recalled:
        return message
    people = next((each.people for each in message.reactions if each.emoji == emoji), ())
    if (person in people) == on:
        return message
    given = Reaction(emoji=emoji, people=(*people, person) if on else tuple(each for each in people if each != person))
    if not people:
        return msgspec.structs.replace(message, reactions=(*message.reactions, given))
    reactions = (given if each.emoji == emoji else each for each in message.reactions)
    return msgspec.structs.replace(message, reactions=tuple(each for each in reactions if each.people))


def counts(message: Message, me: PersonId) -> bool:
    """Tell whether a message is news to `me`: own words, the system's lines and tombstones are not."""
    return message.author != me and message.notice is None and not message.recalled


def names(message: Message, me: PersonId) -> bool:
    """Tell whether a message that counts mentions `me`."""
    return counts(message, me) and any(mention.person == me for mention in message.mentions)


def line_of(message: Message) -> LastLine:
    """Cut a message to the line that the chat list shows."""
    kind = LineKind.RECALLED if message.recalled else LineKind.TEXT if message.notice is None else LineKind.NOTICE
    return LastLine(message.author, message.text[:LINE_CHARACTERS], message.at, kind, notice=message.notice)
