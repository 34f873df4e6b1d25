"""How a message changes (pure): the same rules for the server's events and for what waits in the outbox."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from datetime import datetime

import msgspec

from backend.contract.base import ConversationId, PersonId
from backend.contract.files import File, FileKind
from backend.contract.messaging import Mention, Message, Reaction
from desktop.features.messaging.store.types import LastLine, LineFiles, LineKind

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


def acknowledged(message: Message, person: PersonId) -> Message:
    """Note that somebody has taken note, once; nobody takes note of what was recalled."""
    if message.recalled or person in message.acknowledged:
        return message
    return msgspec.structs.replace(message, acknowledged=(*message.acknowledged, person))


def passed_on(message: Message, members: Collection[PersonId]) -> Message:
    """Give what a message will say elsewhere: of its mentions those stay that name members there."""
    kept = tuple(mention for mention in message.mentions if mention.person in members)
    return msgspec.structs.replace(message, mentions=kept)


def counts(message: Message, me: PersonId) -> bool:
    """Tell whether a message is news to `me`: own words, the system's lines and tombstones are not."""
    return message.author != me and message.notice is None and not message.recalled


def names(message: Message, me: PersonId, conversation: ConversationId) -> bool:
    """Tell whether a message that counts mentions `me`, or everybody: that is the conversation's own id."""
    return counts(message, me) and any(mention.person in (me, conversation) for mention in message.mentions)


def said_by(message: Message) -> str:
    """Give what a message can be found by: its text and the names of its files, a line each."""
    if not message.files:
        return message.text
    names = "\n".join(file.name for file in message.files)
    return f"{message.text}\n{names}" if message.text else names


def line_of(message: Message) -> LastLine:
    """Cut a message to the line that the chat list shows."""
    kind = LineKind.RECALLED if message.recalled else LineKind.TEXT if message.notice is None else LineKind.NOTICE
    text = message.text[:LINE_CHARACTERS]
    return LastLine(message.author, text, message.at, kind, notice=message.notice, files=line_files(message.files))


def line_files(files: Sequence[File]) -> LineFiles | None:
    """Say of files what the chat list shows."""
    if not files:
        return None
    return LineFiles(len(files), files[0].name, all(file.kind is FileKind.IMAGE for file in files))
