"""Reviews: reading somebody's chat for a purpose and a while, and what members learn of it."""

from typing import Annotated, Final
from uuid import UUID

import msgspec

from backend.contract.base import (
    Asked,
    ConversationId,
    Count,
    Growing,
    Line,
    Moment,
    Name,
    Number,
    PersonId,
    Told,
)
from backend.contract.messaging import Message, Version
from backend.contract.search import Phrase
from backend.contract.supervision.policy import REVIEW_MINUTES, REVIEW_MINUTES_USUAL, Purpose

ALONE_MESSAGES: Final = 500
"""Who has read so many messages in one review needs a second person to go on."""

Note = Annotated[str, msgspec.Meta(min_length=1, max_length=4_000, pattern=r"\A(?=[^\x00]*[^\x00\s])[^\x00]*\Z")]


class OpenReview(Asked, frozen=True, kw_only=True):
    """`POST /v1/reviews`: begin to read. The same `id` (a UUIDv7 of the client's) again answers the same review."""

    id: UUID
    conversation: ConversationId
    purpose: Purpose
    case: Line = ""
    minutes: Annotated[int, msgspec.Meta(ge=5, le=REVIEW_MINUTES)] = REVIEW_MINUTES_USUAL


class Second(Growing):
    """How it stands with the second person."""

    NONE = "none"
    ASKED = "asked"
    AGREED = "agreed"
    DECLINED = "declined"


class Review(Told, frozen=True, kw_only=True):
    """One person's reading of one conversation, for a purpose and a while.

    `told_at`: when its members learn of it. `read` counts the messages that were read. `second` is about reading more
    than 500 messages, `export` about taking a copy; `last` is the conversation's newest number when it was opened:
    stored messages only, no live ones.
    """

    id: UUID
    viewer: PersonId
    conversation: ConversationId
    purpose: str
    case: str = ""
    opened_at: Moment
    closes_at: Moment
    closed_at: Moment | None = None
    told_at: Moment
    first: Number = 1
    last: Count = 0
    read: Count = 0
    second: Second = Second.NONE
    second_by: PersonId | None = None
    export: Second = Second.NONE
    export_by: PersonId | None = None


class Reviews(Told, frozen=True, kw_only=True):
    """`GET /v1/reviews`: one's own of the last 90 days.

    With `?waiting=true` those that wait for one as the second person.
    """

    reviews: tuple[Review, ...]


class FlagShown(Told, frozen=True, kw_only=True):
    """A rule that a message has met; `start` and `length` (code points) say where."""

    rule: UUID
    name: Name
    severity: Count
    start: Count
    length: Count
    settled: bool = False


class Reviewed(Told, frozen=True, kw_only=True):
    """A message under review, as it was when the review was opened.

    One that had been recalled shows its original: then `recalled_at` is there. `versions` counts what it had said
    before it was edited. `changed_later`: it was edited or recalled since; only another review shows what it says now.
    """

    message: Message
    recalled_at: Moment | None = None
    versions: Count = 0
    changed_later: bool = False
    flags: tuple[FlagShown, ...] = ()


class ReviewPage(Told, frozen=True, kw_only=True):
    """`GET /v1/reviews/{id}/messages?before=&after=&around=&at=&limit=`: messages in ascending order.

    `at`: around the first that is not older than a moment.
    Each page is an entry of the audit log, written in the transaction that reads it.
    """

    messages: tuple[Reviewed, ...]
    people: tuple[PersonId, ...]
    review: Review


class ReviewVersions(Told, frozen=True, kw_only=True):
    """`GET /v1/reviews/{id}/messages/{number}/versions`: what a message said before, oldest first."""

    versions: tuple[Version, ...]


class SearchReview(Asked, frozen=True, kw_only=True):
    """`POST /v1/reviews/{id}/search`: messages of the conversation that hold all phrases; an entry of the audit log."""

    phrases: Annotated[tuple[Phrase, ...], msgspec.Meta(min_length=1, max_length=16)]
    before: Number | None = None
    limit: Annotated[int, msgspec.Meta(ge=1, le=50)] = 50


class ReviewFound(Told, frozen=True, kw_only=True):
    """What was found, the newest first. `reached`: looked through down to this number; ask on with it as `before`."""

    messages: tuple[Reviewed, ...]
    reached: Number | None = None


class AddNote(Asked, frozen=True, kw_only=True):
    """`POST /v1/reviews/{id}/notes`: what the reader wants to be remembered; `number` is the message it is about."""

    id: UUID
    text: Note
    number: Number | None = None


class ReviewNote(Told, frozen=True, kw_only=True):
    """A note; it is never changed."""

    id: UUID
    by: PersonId
    at: Moment
    text: str
    number: Number | None = None


class ReviewNotes(Told, frozen=True, kw_only=True):
    """`GET /v1/reviews/{id}/notes`."""

    notes: tuple[ReviewNote, ...]


class AskSecond(Asked, frozen=True, kw_only=True):
    """`POST /v1/reviews/{id}/second`: ask for a second person, to read on or to export.

    `POST /v1/reviews/{id}/second/answer` is the second person's (owner or compliance, or a manager who may review the
    conversation, never the reader).
    """

    export: bool = False
    reason: Purpose


class AnswerSecond(Asked, frozen=True, kw_only=True):
    """The second person's answer."""

    export: bool = False
    agree: bool


class ExportReview(Asked, frozen=True, kw_only=True):
    """`POST /v1/reviews/{id}/export`: a copy of these numbers, noted before it is given; pages of 500 at most."""

    first: Number
    last: Number


class ReviewExport(Told, frozen=True, kw_only=True):
    """A page of a copy. `sha256` is that of `messages` as JSON, as the audit log has it; `entry` is the log's seq."""

    review: Review
    exported_by: PersonId
    exported_at: Moment
    messages: tuple[Reviewed, ...]
    versions: dict[str, tuple[Version, ...]]
    sha256: str
    entry: Count


class Access(Told, frozen=True, kw_only=True):
    """Somebody has read what one has taken part in; of a chat that one has left neither title nor people are told."""

    review: UUID
    viewer: PersonId
    conversation: ConversationId
    title: str = ""
    people: tuple[PersonId, ...] = ()
    purpose: str
    case: str = ""
    opened_at: Moment
    closed_at: Moment | None = None
    read: Count = 0
    searched: Count = 0
    files: Count = 0
    exported: Count = 0


class AccessLog(Told, frozen=True, kw_only=True):
    """`GET /v1/access-log?before=&limit=`: who has looked at what of one's own, when and why; the newest first."""

    accesses: tuple[Access, ...]
    more: bool = False
