"""Facts about messages become the rows of a feed: grouping, day lines and the unread line (pure)."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, datetime, timedelta, tzinfo
from enum import Enum

from backend.contract.base import FileId
from backend.contract.files import FileKind
from desktop.features.files.presenter.facts import FilePlace
from desktop.widgets.feed.text.marked import Marked, plain
from desktop.widgets.feed.text.markup import parse, plain_words
from desktop.widgets.feed.text.spans import Span, one_line, tidy_spans

GROUP_WINDOW = timedelta(minutes=5)
NOTHING = plain("")
QUOTED = 600
"""Characters of a quoted message that are read for its one line."""


class DeliveryState(Enum):
    """How far an own message has come; UPLOADING ones wait for their files."""

    UPLOADING = "uploading"
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
class FileFacts:
    """A file of a message: pixels of a picture, 0 for others; `place` is where it is read, None before it was sent."""

    id: FileId
    name: str
    size: int
    kind: FileKind = FileKind.OTHER
    media: str = ""
    width: int = 0
    height: int = 0
    thumbnail: bool = False
    place: FilePlace | None = None


@dataclass(frozen=True, slots=True)
class Quote:
    """The message that is answered, with its first file; without `text` it can no longer be shown."""

    number: int
    author: str
    text: str | None
    file: FileFacts | None = None


@dataclass(frozen=True, slots=True)
class Reaction:
    """An emoji, how many gave it, whether the reader did, and the names of the first of them."""

    emoji: str
    count: int
    mine: bool = False
    names: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class ForwardedFacts:
    """Who wrote what was forwarded, and when."""

    author: str
    at: datetime


@dataclass(frozen=True, slots=True)
class Acknowledgement:
    """Whether a message asks for it, how many of all others have taken note, and whether the reader has."""

    asked: bool
    count: int = 0
    others: int = 0
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
    files: tuple[FileFacts, ...] = ()
    forwarded: ForwardedFacts | None = None
    acknowledgement: Acknowledgement | None = None
    pinned: bool = False
    saved: bool = False


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
    last; `at` is in the reader's zone. `marked` is `text` with its markup read; `mentions` are placed in what it shows.
    """

    key: str
    kind: RowKind
    author: Author
    at: datetime
    number: int | None = None
    text: str = ""
    marked: Marked = field(default=NOTHING, compare=False, repr=False)
    mentions: tuple[Span, ...] = ()
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
    files: tuple[FileFacts, ...] = ()
    forwarded: ForwardedFacts | None = None
    acknowledgement: Acknowledgement | None = None
    pinned: bool = False
    saved: bool = False

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
    marked, mentions = read_text(message) if shown else (NOTHING, ())
    return FeedRow(
        key=message.key,
        kind=_kind(message),
        author=message.author,
        at=message.at.astimezone(reading.zone),
        number=message.number,
        text=message.text if shown else "",
        marked=marked,
        mentions=mentions,
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
        files=message.files if shown else (),
        forwarded=message.forwarded if shown else None,
        acknowledgement=message.acknowledgement if shown else None,
        pinned=message.pinned and shown,
        saved=message.saved and shown,
    )


def read_text(message: MessageFacts) -> tuple[Marked, tuple[Span, ...]]:
    """Read the markup of a text, and place its mentions in what is shown; nothing in a mention is markup."""
    mentions = tidy_spans(message.mentions, len(message.text))
    marked = parse(message.text, [(span.start, span.end) for span in mentions])
    return marked, marked.placed(mentions)


def is_first_unread(message: MessageFacts, reading: Reading) -> bool:
    """Tell whether the unread line stands above a message."""
    return message.number is not None and message.number == reading.unread_from


def quote_of(number: int, author: str, text: str | None, file: FileFacts | None = None) -> Quote:
    """Cut a quoted message to the one line that is shown."""
    return Quote(number, one_line(author, 80), None if text is None else one_line(plain_words(text[:QUOTED])), file)


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
