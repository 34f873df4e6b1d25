"""What a manager may review, and why the rest stays closed."""

from uuid import UUID

from backend.contract.base import (
    Count,
    DepartmentId,
    Growing,
    Moment,
    Name,
    PersonId,
    Told,
)
from backend.contract.messaging import Conversation
from backend.contract.supervision.policy import ChatClass


class Why(Growing):
    """Why a conversation does not open."""

    NO_POLICY = "no_policy"
    """No policy is in force."""
    OFF = "off"
    """The policy does not let chats of this class be reviewed."""
    EXCLUDED = "excluded"
    """The chat is of a class that nobody reviews."""
    OWN = "own"
    """The person is or was in it: members read as members."""
    RANK = "rank"
    """Somebody who is or was in it does not stand far enough below."""
    LINE = "line"
    """Somebody who is or was in it belongs to others."""
    UNACKNOWLEDGED = "unacknowledged"
    """Somebody in it, or the viewer, has not taken note of the policy yet."""
    NOBODY = "nobody"
    """None of the company's people is in it."""


class Reviewable(Told, frozen=True, kw_only=True):
    """A conversation as its manager sees it before a review: names and counts, no words.

    `people` are those who are in it, 12 at most; `size` counts them all. `week` counts the last seven days' messages.
    `flags` are the names of rules whose flags nobody has settled, `severity` the highest of them. `review` is one's
    own open review.
    """

    conversation: Conversation
    chat_class: ChatClass
    people: tuple[PersonId, ...]
    size: Count
    messages: Count
    week: Count
    at: Moment | None = None
    flags: tuple[Name, ...] = ()
    severity: Count = 0
    held: bool = False
    review: UUID | None = None
    open_until: Moment | None = None
    why: Why | None = None


class Scope(Told, frozen=True, kw_only=True):
    """Whom a manager's reviews may reach: people, the ranks among them, and the departments they are in."""

    people: Count
    lowest: Count = 0
    highest: Count = 0
    departments: tuple[DepartmentId, ...] = ()


class Locked(Told, frozen=True, kw_only=True):
    """So many conversations of the scope's people stay closed, and why; `at_least`: older ones were not looked at."""

    why: Why
    count: Count
    at_least: bool = False


class ReviewablePage(Told, frozen=True, kw_only=True):
    """`GET /v1/supervision/conversations?list=&query=&after=&limit=`: one list of the console, the newest first.

    `list` is `flagged`, `customer`, `internal` or `unacknowledged`; `query` finds people (also by initials and in Latin
    letters) and titles. `after` is the `next` of the page before; a page may be short, or empty, and have a `next`: so
    far was looked in one answer. `locked` comes with the first page of a list without `query`; chats that nobody
    reviews are counted only where there are 10 people, as with fewer the count would tell who.
    """

    conversations: tuple[Reviewable, ...]
    scope: Scope
    locked: tuple[Locked, ...] = ()
    next: str = ""
