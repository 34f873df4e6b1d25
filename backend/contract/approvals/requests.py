"""Requests: what was asked for, who decides now, and everything that has happened to it."""

from typing import Annotated, Final, NewType
from uuid import UUID

import msgspec

from backend.contract.approvals.forms import Form, Money
from backend.contract.approvals.templates import NodeMode, Template, TemplateId, TemplateKind
from backend.contract.base import Count, Growing, Moment, Number, PersonId, Told
from backend.contract.files import File, Sha256

RequestId = NewType("RequestId", UUID)
DelegationId = NewType("DelegationId", UUID)

CHAIN_STAGES: Final = 60
REVISIONS: Final = 50
OPEN_REQUESTS: Final = 200
"""So many requests of one person are open at once."""
DELEGATIONS: Final = 20
DELEGATION_DAYS: Final = 366
WITHDRAW_DAYS: Final = 31
"""So long what was approved can be withdrawn, unless it is being paid."""
URGE_MINUTES: Final = 60
WORDS_CHARACTERS: Final = 1_000

Words = Annotated[str, msgspec.Meta(max_length=WORDS_CHARACTERS, pattern=r"\A[^\x00]*\Z")]
Reason = Annotated[
    str, msgspec.Meta(min_length=1, max_length=WORDS_CHARACTERS, pattern=r"\A(?=[^\x00]*[^\x00\s])[^\x00]*\Z")
]
"""Words that are not blank."""
StageId = Annotated[str, msgspec.Meta(min_length=1, max_length=40, pattern=r"\A[a-z_][a-z0-9_]*\Z")]
"""A node's id, or one that begins with `_` for a stage that is not the template's."""


class RequestState(Growing):
    """`open` waits for approvers, `returned` for its requester; the others have ended."""

    OPEN = "open"
    RETURNED = "returned"
    APPROVED = "approved"
    REJECTED = "rejected"
    WITHDRAWN = "withdrawn"


class SeatWhy(Growing):
    """Why somebody decides.

    `went_up`: in the place of who is vacant, has left or is the requester. `stands_in`: nobody else could be found.
    `second`: one of those who may be the second person. `added` by an approver.
    """

    NAMED = "named"
    LINE = "line"
    ROLE = "role"
    RANK = "rank"
    WENT_UP = "went_up"
    STANDS_IN = "stands_in"
    SECOND = "second"
    ADDED = "added"


class SignerPlace(Growing):
    """Where an approver brings somebody in: before the own stage, behind it, or within it."""

    BEFORE = "before"
    AFTER = "after"
    PARALLEL = "parallel"


class StepKind(Growing):
    """What has happened to a request. `replaced`: somebody left, and others decide. `lapsed`: nobody could go on."""

    SUBMITTED = "submitted"
    REVISED = "revised"
    APPROVED = "approved"
    REJECTED = "rejected"
    RETURNED = "returned"
    SIGNER_ADDED = "signer_added"
    URGED = "urged"
    OVERDUE = "overdue"
    REPLACED = "replaced"
    WITHDRAWN = "withdrawn"
    LAPSED = "lapsed"
    LOCKED = "locked"
    RELEASED = "released"


class Seat(Told, frozen=True, kw_only=True):
    """One who decides in a stage. `decided_by` has approved: the same, or whom they have named for their absence.

    `repeated`: approved at an earlier place of the chain, and not asked again.
    """

    person: PersonId
    why: SeatWhy
    decided_by: PersonId | None = None
    decided_at: Moment | None = None
    repeated: bool = False


class Stage(Told, frozen=True, kw_only=True):
    """A node with its people. `distinct` is done when two different people have approved in the whole chain."""

    id: StageId
    name: str
    mode: NodeMode
    seats: tuple[Seat, ...]
    hours: Count = 0
    distinct: bool = False


class TrailStep(Told, frozen=True, kw_only=True):
    """One thing that has happened, 1, 2, 3 ...; `hash` is what it was decided on.

    `person` did it (None: the server), for `absent`, if not only for themselves; `people` were added, or have been
    replaced and by whom; `stage` is where, and for what was returned, where to ("": the requester).
    """

    place: Number
    kind: StepKind
    person: PersonId | None = None
    at: Moment
    revision: Number
    hash: Sha256
    stage: str = ""
    words: str = ""
    absent: tuple[PersonId, ...] = ()
    people: tuple[PersonId, ...] = ()


class Card(Told, frozen=True, kw_only=True):
    """A request in a list. `number` counts the company's requests. `hash` is what a decision names.

    `waits_for` are those who can decide now, among them who decides for absent ones; empty while it waits for its
    requester. `stage` and `stage_name` say where in the chain it is. `locked`: it is being paid, or was.
    """

    id: RequestId
    number: Number
    template: TemplateId
    version: Number
    kind: TemplateKind
    name: str
    requester: PersonId
    revision: Number
    hash: Sha256
    state: RequestState
    submitted_at: Moment
    changed_at: Moment
    amount: Money | None = None
    stage: str = ""
    stage_name: str = ""
    waits_for: tuple[PersonId, ...] = ()
    urged_at: Moment | None = None
    overdue: bool = False
    locked: bool = False


class Revision(Told, frozen=True, kw_only=True):
    """What was submitted, word for word. `hash` is the SHA-256 of its canonical JSON (RFC 8785)."""

    revision: Number
    hash: Sha256
    at: Moment
    form: Form
    files: tuple[File, ...] = ()


class Request(Told, frozen=True, kw_only=True):
    """A request as a whole; the last of `revisions` counts, `place` is the current stage (the end: all are passed)."""

    card: Card
    template: Template
    revisions: tuple[Revision, ...]
    stages: tuple[Stage, ...]
    place: Count
    trail: tuple[TrailStep, ...]


class Delegation(Told, frozen=True, kw_only=True):
    """Somebody decides for an absent one, from one moment to another."""

    id: DelegationId
    person: PersonId
    delegate: PersonId
    since: Moment
    until: Moment
