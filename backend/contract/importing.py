"""People from a table: what each row would do, and doing all of it."""

from typing import Annotated, Final

import msgspec

from backend.contract.base import Asked, Growing, PersonId, Told

IMPORT_ROWS: Final = 2_000

Cell = Annotated[str, msgspec.Meta(max_length=512, pattern=r"\A[^\x00]*\Z")]
"""What stands in a cell of the table."""
CLEARED: Final = "-"
"""A cell that says so takes away what stands there now; an empty one leaves it."""


class ImportRow(Asked, frozen=True, kw_only=True):
    """One line of the table, as it stands there; "" says nothing, "-" says none.

    `department` is a path from the top ("Sales/Seoul"), `manager` an e-mail address or a name, `roles` are words of
    `Role` with blanks or commas between them.
    """

    line: Annotated[int, msgspec.Meta(ge=1, le=(1 << 31) - 1)]
    name: Cell = ""
    other_name: Cell = ""
    email: Cell = ""
    title: Cell = ""
    department: Cell = ""
    manager: Cell = ""
    rank: Cell = ""
    roles: Cell = ""
    language: Cell = ""


class ImportPeople(Asked, frozen=True, kw_only=True):
    """`POST /v1/people/import` (owner, HR): look what the rows would do, or do it.

    `apply` needs `expected`, the digest of the answer that was looked at.
    """

    rows: Annotated[tuple[ImportRow, ...], msgspec.Meta(min_length=1, max_length=IMPORT_ROWS)]
    apply: bool = False
    expected: Annotated[str, msgspec.Meta(max_length=64)] = ""


class ImportState(Growing):
    """What a row does."""

    NEW = "new"
    CHANGED = "changed"
    UNCHANGED = "unchanged"
    REFUSED = "refused"


class FieldChange(Told, frozen=True, kw_only=True):
    """One field of a person, named as in the row, in words; for somebody new `before` is ""."""

    field: str
    before: str = ""
    after: str = ""


class RowOutcome(Told, frozen=True, kw_only=True):
    """What a row does. A refused one has a code, and `about`: the line, person or word that the code speaks of.

    `person` is left out while somebody new is only looked at. `uninvited`: they work here and have no password.
    """

    line: int
    state: ImportState
    name: str
    email: str = ""
    person: PersonId | None = None
    changes: tuple[FieldChange, ...] = ()
    code: str = ""
    about: str = ""
    uninvited: bool = False


class ImportAnswer(Told, frozen=True, kw_only=True):
    """What the rows do, in their order, the departments that they add, and the digest of all of it."""

    rows: tuple[RowOutcome, ...]
    departments: tuple[str, ...] = ()
    digest: str
    applied: bool = False
