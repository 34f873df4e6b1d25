"""Forms: the fields that a template asks for, and what somebody has filled in.

Numbers that are no amounts are decimal texts: nothing is ever rounded, and a hash is the same everywhere.
"""

from datetime import date
from typing import Annotated, Final

import msgspec

from backend.contract.base import DepartmentId, FileId, Growing, Line, Name, PersonId, Told

FORM_FIELDS: Final = 60
TABLE_COLUMNS: Final = 12
TABLE_ROWS: Final = 200
CHOICES: Final = 100
FIELD_FILES: Final = 10
REQUEST_FILES: Final = 50
FIELD_CHARACTERS: Final = 4_000
MINOR: Final = (1 << 53) - 1
"""The largest amount, in minor units."""

Key = Annotated[str, msgspec.Meta(pattern=r"\A[a-z][a-z0-9_]{0,31}\Z")]
"""What a field, a choice or a node is called inside its template."""
Path = Annotated[str, msgspec.Meta(pattern=r"\A[a-z][a-z0-9_]{0,31}(?:\.[a-z][a-z0-9_]{0,31})?\Z")]
"""A field, or `table.column`: the sum of a table's column."""
Decimal = Annotated[str, msgspec.Meta(pattern=r"\A-?(?:0|[1-9][0-9]{0,14})(?:\.[0-9]{1,6})?\Z")]
"""A decimal number of up to 15 digits before the point and 6 behind it."""
Currency = Annotated[str, msgspec.Meta(pattern=r"\A[A-Z]{3}\Z")]
"""ISO 4217."""
Minor = Annotated[int, msgspec.Meta(ge=0, le=MINOR)]
"""An amount in minor units of its currency."""
FieldText = Annotated[str, msgspec.Meta(max_length=FIELD_CHARACTERS, pattern=r"\A[^\x00]*\Z")]


class FieldKind(Growing):
    """What a field takes."""

    TEXT = "text"
    NUMBER = "number"
    MONEY = "money"
    DATE = "date"
    DATES = "dates"
    PERSON = "person"
    DEPARTMENT = "department"
    CHOICE = "choice"
    FILES = "files"
    TABLE = "table"
    LOCATION = "location"


class Choice(Told, frozen=True, kw_only=True):
    """One of the answers that a field offers."""

    id: Key
    label: Name


class Field(Told, frozen=True, kw_only=True):
    """One question of a form.

    `least` and `most` bound the characters of a text, a number, the minor units of an amount, the days of a range
    (both ends count), the files, or the rows of a table. `currency` is that of an amount, `choices` those of a choice,
    `columns` those of a table (no tables, no files). An amount or number with `sum_of` is the sum of that column.
    """

    id: Key
    label: Name
    kind: FieldKind
    required: bool = False
    hint: Line = ""
    least: Decimal | None = None
    most: Decimal | None = None
    currency: Currency | None = None
    choices: Annotated[tuple[Choice, ...], msgspec.Meta(max_length=CHOICES)] = ()
    columns: Annotated[tuple["Field", ...], msgspec.Meta(max_length=TABLE_COLUMNS)] = ()
    sum_of: Path | None = None


class Money(Told, frozen=True, kw_only=True):
    """An amount of more than nothing, in minor units of its currency."""

    minor: Annotated[int, msgspec.Meta(ge=1, le=MINOR)]
    currency: Currency


class Location(Told, frozen=True, kw_only=True):
    """A place on the earth (WGS 84) in millionths of a degree, how sure that is, and what it is called."""

    latitude_e6: Annotated[int, msgspec.Meta(ge=-90_000_000, le=90_000_000)]
    longitude_e6: Annotated[int, msgspec.Meta(ge=-180_000_000, le=180_000_000)]
    accuracy_m: Annotated[int, msgspec.Meta(ge=0, le=1_000_000)] = 0
    name: Line = ""


class Value(Told, frozen=True, kw_only=True):
    """What a field was answered with, in the one place that its kind has.

    `text`: a text, a number, or a choice's id. `first` is a date, with `last` a range of dates. `rows` are a table's,
    each with a value for every column that is filled in.
    """

    field: Key
    text: FieldText | None = None
    money: Money | None = None
    first: date | None = None
    last: date | None = None
    person: PersonId | None = None
    department: DepartmentId | None = None
    files: Annotated[tuple[FileId, ...], msgspec.Meta(max_length=FIELD_FILES)] = ()
    location: Location | None = None
    rows: Annotated[tuple[tuple["Value", ...], ...], msgspec.Meta(max_length=TABLE_ROWS)] = ()


# What is asked is parsed strictly, however deep: a part that the server does not know must not get lost on the way.


class AskedChoice(Choice, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A choice of a template that is to be saved."""


class AskedField(Field, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A field of a template that is to be saved."""

    choices: Annotated[tuple[AskedChoice, ...], msgspec.Meta(max_length=CHOICES)] = ()
    columns: Annotated[tuple["AskedField", ...], msgspec.Meta(max_length=TABLE_COLUMNS)] = ()


class AskedMoney(Money, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """An amount that is asked for."""


class AskedLocation(Location, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A place that is given."""


class AskedValue(Value, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """An answer that is given."""

    money: AskedMoney | None = None
    location: AskedLocation | None = None
    rows: Annotated[tuple[tuple["AskedValue", ...], ...], msgspec.Meta(max_length=TABLE_ROWS)] = ()


Form = Annotated[tuple[Value, ...], msgspec.Meta(max_length=FORM_FIELDS)]
AskedForm = Annotated[tuple[AskedValue, ...], msgspec.Meta(max_length=FORM_FIELDS)]
