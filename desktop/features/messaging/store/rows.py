"""Messages as rows and back (pure)."""

from __future__ import annotations

from typing import Any, Final

import msgspec
from sqlalchemy import Row

from backend.contract.base import CommandId, ConversationId, Moment, PersonId
from backend.contract.files import File
from backend.contract.messaging import Forwarded, Mention, Message, Notice, Reaction
from desktop.features.messaging.store import fold
from desktop.features.messaging.tables import COUNTS, FILES, NAMES, NUMBER_BITS

_NUMBERS: Final = (1 << NUMBER_BITS) - 1


class _Extra(msgspec.Struct, frozen=True, omit_defaults=True, rename={"mentions": "m", "reactions": "r"}):
    """What few messages have."""

    mentions: tuple[Mention, ...] = ()
    reply_to: int | None = None
    edited_at: Moment | None = None
    recalled: bool = False
    reactions: tuple[Reaction, ...] = ()
    notice: Notice | None = None
    command: CommandId | None = None
    files: tuple[File, ...] = ()
    forwarded: Forwarded | None = None
    asks_acknowledgement: bool = False
    acknowledged: tuple[PersonId, ...] = ()


_encode: Final = msgspec.msgpack.Encoder(uuid_format="bytes").encode
_decode: Final = msgspec.msgpack.Decoder(_Extra).decode
_nothing: Final = _Extra()


def place_of(key: int, number: int) -> int:
    """Give the place of a message in the table."""
    if not 0 <= number <= _NUMBERS:
        raise ValueError(f"message number {number} has more than {NUMBER_BITS} bits")
    return key << NUMBER_BITS | number


def number_of(place: int) -> int:
    """Give the number of the message at a place."""
    return place & _NUMBERS


def flags_of(message: Message, me: PersonId, conversation: ConversationId) -> int:
    """Say how a message counts while it is unread, and whether it has files."""
    news = (COUNTS if fold.counts(message, me) else 0) | (NAMES if fold.names(message, me, conversation) else 0)
    return news | (FILES if message.files else 0)


def row_of(place: int, message: Message, me: PersonId, conversation: ConversationId) -> dict[str, Any]:
    """Give the row of a message; the sender's command id is kept for own messages only, nobody else needs it."""
    extra = _Extra(
        mentions=message.mentions,
        reply_to=message.reply_to,
        edited_at=message.edited_at,
        recalled=message.recalled,
        reactions=message.reactions,
        notice=message.notice,
        command=message.command if message.author == me else None,
        files=message.files,
        forwarded=message.forwarded,
        asks_acknowledgement=message.asks_acknowledgement,
        acknowledged=message.acknowledged,
    )
    return {
        "place": place,
        "author": message.author,
        "at": message.at,
        "text": message.text,
        "flags": flags_of(message, me, conversation),
        "changed": message.changed,
        "extra": None if extra == _nothing else _encode(extra),
    }


def message_of(row: Row[Any]) -> Message:
    """Give the message of a row."""
    extra = _nothing if row.extra is None else _decode(row.extra)
    return Message(
        number=number_of(row.place),
        author=PersonId(row.author),
        at=row.at,
        text=row.text,
        mentions=extra.mentions,
        reply_to=extra.reply_to,
        edited_at=extra.edited_at,
        recalled=extra.recalled,
        reactions=extra.reactions,
        notice=extra.notice,
        command=extra.command,
        changed=row.changed,
        files=extra.files,
        forwarded=extra.forwarded,
        asks_acknowledgement=extra.asks_acknowledgement,
        acknowledged=extra.acknowledged,
    )


def runs(numbers: list[int]) -> list[tuple[int, int]]:
    """Join ascending numbers into runs (first, last)."""
    found: list[tuple[int, int]] = []
    for number in numbers:
        if found and number == found[-1][1] + 1:
            found[-1] = (found[-1][0], number)
        else:
            found.append((number, number))
    return found


def gaps(held: list[tuple[int, int]], first: int, last: int) -> list[tuple[int, int]]:
    """Give the runs between `first` and `last` that ascending runs leave out."""
    missing: list[tuple[int, int]] = []
    for low, high in held:
        if low > first:
            missing.append((first, min(low - 1, last)))
        first = max(first, high + 1)
        if first > last:
            break
    if first <= last:
        missing.append((first, last))
    return missing
