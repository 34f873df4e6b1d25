"""Templates: which form is filled in, who decides on it, in which order. Versions are never changed."""

from typing import Annotated, Final, NewType
from uuid import UUID

import msgspec

from backend.contract.approvals.forms import FORM_FIELDS, AskedField, Decimal, Field, Key, Minor, Path
from backend.contract.base import DepartmentId, Growing, Line, Moment, Name, Number, PersonId, Told
from backend.contract.directory import Rank, Role

TemplateId = NewType("TemplateId", UUID)

CHAIN_NODES: Final = 20
NODE_PEOPLE: Final = 20
LINE_LEVELS: Final = 20
AMOUNT_STEPS: Final = 20
NODE_CONDITIONS: Final = 10
NODE_HOURS: Final = 24 * 31
AUDIENCE: Final = 200


class TemplateKind(Growing):
    """What a request is for. Other rooms know the first five; a firm's own mean nothing to them."""

    EXPENSE = "expense"
    ADVANCE = "advance"
    PURCHASE = "purchase"
    LEAVE = "leave"
    CORRECTION = "correction"
    OWN = "own"


class ApproversKind(Growing):
    """How a node finds its people.

    `line`: who stands `level` above the requester, 1 the manager; where that place is vacant, the next above.
    `rank`: the first in the requester's line who has the rank. `matrix`: the step that the amount reaches.
    """

    NAMED = "named"
    LINE = "line"
    ROLE = "role"
    RANK = "rank"
    MATRIX = "matrix"


class NodeMode(Growing):
    """When a node is done: everybody has approved, anybody, or everybody one after the other."""

    ALL = "all"
    ANY = "any"
    SEQUENTIAL = "sequential"


class ConditionKind(Growing):
    """What a condition compares: a number or amount, a choice, a department with all that is below it.

    Without a `field` a department is the requester's own.
    """

    AT_LEAST = "at_least"
    BELOW = "below"
    IS = "is"
    IN_DEPARTMENT = "in_department"


class AmountStep(Told, frozen=True, kw_only=True):
    """A step of an amount matrix: who decides from this amount on; never a matrix again."""

    at_least: Minor
    approvers: "Approvers"


class Approvers(Told, frozen=True, kw_only=True):
    """Who decides; which field counts is said by `how`."""

    how: ApproversKind
    people: Annotated[tuple[PersonId, ...], msgspec.Meta(max_length=NODE_PEOPLE)] = ()
    level: Annotated[int, msgspec.Meta(ge=1, le=LINE_LEVELS)] = 1
    role: Role | None = None
    rank: Rank | None = None
    steps: Annotated[tuple[AmountStep, ...], msgspec.Meta(max_length=AMOUNT_STEPS)] = ()


class Condition(Told, frozen=True, kw_only=True):
    """When a node belongs to the chain. `number` counts minor units where the field is an amount."""

    kind: ConditionKind
    field: Path | None = None
    number: Decimal | None = None
    choices: Annotated[tuple[Key, ...], msgspec.Meta(max_length=20)] = ()
    departments: Annotated[tuple[DepartmentId, ...], msgspec.Meta(max_length=20)] = ()


class Node(Told, frozen=True, kw_only=True):
    """A place in the chain; it belongs to it if all conditions hold. After `hours` those who are awaited are told."""

    id: Key
    name: Name
    approvers: Approvers
    mode: NodeMode = NodeMode.ANY
    when: Annotated[tuple[Condition, ...], msgspec.Meta(max_length=NODE_CONDITIONS)] = ()
    hours: Annotated[int, msgspec.Meta(ge=0, le=NODE_HOURS)] = 0


class Audience(Told, frozen=True, kw_only=True):
    """Who may use a template: these people, those of these departments and what is below; nobody named: everybody."""

    people: Annotated[tuple[PersonId, ...], msgspec.Meta(max_length=AUDIENCE)] = ()
    departments: Annotated[tuple[DepartmentId, ...], msgspec.Meta(max_length=AUDIENCE)] = ()


class Definition(Told, frozen=True, kw_only=True):
    """What a version of a template says.

    `amount` is the field or column that tells how much a request is about; with more than `two_above`, in its minor
    units, two different people approve, whatever the chain is. People with a role of `readers` see every request of
    the template; `copies` are told of what was approved. A `retired` one takes no new requests.
    """

    kind: TemplateKind
    name: Name
    about: Line = ""
    fields: Annotated[tuple[Field, ...], msgspec.Meta(min_length=1, max_length=FORM_FIELDS)]
    chain: Annotated[tuple[Node, ...], msgspec.Meta(min_length=1, max_length=CHAIN_NODES)]
    amount: Path | None = None
    two_above: Minor | None = None
    audience: Audience = Audience()
    readers: Annotated[tuple[Role, ...], msgspec.Meta(max_length=5)] = ()
    copies: Annotated[tuple[PersonId, ...], msgspec.Meta(max_length=NODE_PEOPLE)] = ()
    retired: bool = False


class Template(Told, frozen=True, kw_only=True):
    """A version of a template. `locked` is the code of why nobody can use it now, such as a firm of one person."""

    id: TemplateId
    version: Number
    definition: Definition
    saved_by: PersonId
    saved_at: Moment
    locked: str = ""


# What is asked is parsed strictly, however deep: a condition that the server does not know must not get lost.


class AskedStep(AmountStep, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A step that is to be saved."""

    approvers: "AskedApprovers"


class AskedApprovers(Approvers, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Approvers that are to be saved."""

    steps: Annotated[tuple[AskedStep, ...], msgspec.Meta(max_length=AMOUNT_STEPS)] = ()


class AskedCondition(Condition, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A condition that is to be saved."""


class AskedNode(Node, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A node that is to be saved."""

    approvers: AskedApprovers
    when: Annotated[tuple[AskedCondition, ...], msgspec.Meta(max_length=NODE_CONDITIONS)] = ()


class AskedAudience(Audience, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """An audience that is to be saved."""


class AskedDefinition(Definition, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A definition that is to be saved."""

    fields: Annotated[tuple[AskedField, ...], msgspec.Meta(min_length=1, max_length=FORM_FIELDS)]
    chain: Annotated[tuple[AskedNode, ...], msgspec.Meta(min_length=1, max_length=CHAIN_NODES)]
    audience: AskedAudience = AskedAudience()
