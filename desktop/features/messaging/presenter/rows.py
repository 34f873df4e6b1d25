"""Facts about messages become the rows of a feed: grouping, day lines and the unread line (pure)."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta, tzinfo
from enum import Enum

from desktop.widgets.feed.text.spans import Span, find_links, one_line, tidy_spans

GROUP_WINDOW = timedelta(minutes=5)


class DeliveryState(Enum):
    """How far an own message has come."""

    SENDING = "sending"
    SENT = "sent"
    READ = "read"
    HELD = "held"
    WAITING = "waiting"
    FAILED = "failed"


class RowKind(Enum):
    """What a row shows."""

    MESSAGE = "message"
    SYSTEM = "system"
    RECALLED = "recalled"


@dataclass(frozen=True, slots=True)
class Author:
    """Who wrote: `locale` chooses the form of Han characters, `external` marks a customer."""

    id: str
    name: str
    locale: str = ""
    external: bool = False


@dataclass(frozen=True, slots=True)
class Delivery:
    """How far an own message has come: readers of all others, or a reason in words of the reader's language."""

    state: DeliveryState
    read_by: int = 0
    readers: int = 0
    reason: str = ""


@dataclass(frozen=True, slots=True)
class Quote:
    """The message that is answered; without `text` it can no longer be shown."""

    number: int
    author: str
    text: str | None


@dataclass(frozen=True, slots=True)
class Reaction:
    """An emoji, how many gave it, and whether the reader did."""

    emoji: str
    count: int
    mine: bool = False


@dataclass(frozen=True, slots=True)
class SystemNote:
    """An event of the conversation: `icon` by name, `text` in words of the reader's language."""

    icon: str
    text: str


@dataclass(frozen=True, slots=True)
class MessageFacts:
    """What is known about one message; those of the outbox have no number yet."""

    key: str
    author: Author
    at: datetime
    number: int | None = None
    text: str = ""
    mentions: tuple[Span, ...] = ()
    is_mine: bool = False
    edited: bool = False
    recalled: bool = False
    can_write_again: bool = False
    system: SystemNote | None = None
    quote: Quote | None = None
    reactions: tuple[Reaction, ...] = ()
    delivery: Delivery | None = None


@dataclass(frozen=True, slots=True)
class Reading:
    """Who reads, where and how far: `unread_from` is the first number that is new."""

    zone: tzinfo
    unread_from: int | None = None
    direct: bool = False


@dataclass(frozen=True, slots=True)
class FeedRow:
    """One row of the feed, ready to be measured and painted.

    `day` and `unread` are lines above it; `head` is the first of a group (name, picture, small corner), `tail` the
    last; `at` is in the reader's zone.
    """

    key: str
    kind: RowKind
    author: Author
    at: datetime
    number: int | None = None
    text: str = ""
    spans: tuple[Span, ...] = ()
    is_mine: bool = False
    edited: bool = False
    can_write_again: bool = False
    system: SystemNote | None = None
    quote: Quote | None = None
    reactions: tuple[Reaction, ...] = ()
    delivery: Delivery | None = None
    head: bool = True
    tail: bool = True
    day: date | None = None
    unread: bool = False
    direct: bool = field(default=False, kw_only=True)

    @property
    def shows_status(self) -> bool:
        """Tell whether the status line stands below: the last of a group, edited, or anything but sent and read."""
        if self.delivery is None or self.kind is not RowKind.MESSAGE:
            return False
        return self.tail or self.edited or self.delivery.state not in {DeliveryState.SENT, DeliveryState.READ}


def build_row(
    message: MessageFacts, reading: Reading, before: MessageFacts | None, after: MessageFacts | None
) -> FeedRow:
    """Build one row from a message and its neighbours."""
    shown = message.system is None and not message.recalled
    return FeedRow(
        key=message.key,
        kind=_kind(message),
        author=message.author,
        at=message.at.astimezone(reading.zone),
        number=message.number,
        text=message.text if shown else "",
        spans=spans_of(message) if shown else (),
        is_mine=message.is_mine,
        edited=message.edited,
        can_write_again=message.can_write_again and message.recalled and message.is_mine,
        system=message.system,
        quote=message.quote if shown else None,
        reactions=message.reactions if shown else (),
        delivery=message.delivery if message.is_mine else None,
        head=not _same_group(before, message, reading),
        tail=not _same_group(message, after, reading),
        day=_day_line(before, message, reading.zone),
        unread=is_first_unread(message, reading),
        direct=reading.direct,
    )


def spans_of(message: MessageFacts) -> tuple[Span, ...]:
    """Join mentions and links; where they meet, the mention stays."""
    taken = tidy_spans(message.mentions, len(message.text))
    links = [link for link in find_links(message.text) if not _overlaps(link, taken)]
    return tidy_spans((*taken, *links), len(message.text))


def is_first_unread(message: MessageFacts, reading: Reading) -> bool:
    """Tell whether the unread line stands above a message."""
    return message.number is not None and message.number == reading.unread_from


def quote_of(number: int, author: str, text: str | None) -> Quote:
    """Cut a quoted message to the one line that is shown."""
    return Quote(number, one_line(author, 80), None if text is None else one_line(text))


def _kind(message: MessageFacts) -> RowKind:
    if message.recalled:
        return RowKind.RECALLED
    return RowKind.MESSAGE if message.system is None else RowKind.SYSTEM


def _same_group(upper: MessageFacts | None, lower: MessageFacts | None, reading: Reading) -> bool:
    if upper is None or lower is None or _stands_alone(upper) or _stands_alone(lower):
        return False
    same_voice = upper.author.id == lower.author.id and upper.is_mine == lower.is_mine
    # The outbox keeps this computer's time, which may be a little behind the server's.
    close = abs(lower.at - upper.at) <= GROUP_WINDOW
    parted = _day_line(upper, lower, reading.zone) is not None or is_first_unread(lower, reading)
    return same_voice and close and not parted


def _stands_alone(message: MessageFacts) -> bool:
    return message.system is not None or message.recalled


def _day_line(before: MessageFacts | None, message: MessageFacts, zone: tzinfo) -> date | None:
    day = message.at.astimezone(zone).date()
    if before is not None and day <= before.at.astimezone(zone).date():
        return None
    return day


def _overlaps(span: Span, others: Iterable[Span]) -> bool:
    return any(span.start < other.end and other.start < span.end for other in others)
