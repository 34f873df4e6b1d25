"""Whether a form is filled in as its template asks, and what its numbers come to."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal as Exact
from typing import Final

from backend.contract.approvals import MINOR, REQUEST_FILES, Definition, Field, FieldKind, Money, Value
from backend.contract.base import FileId
from backend.domains.approvals.errors import FieldMissing, FieldWrong, SumWrong
from backend.domains.approvals.rules.templates import COUNTED, find_field

_PLACES: Final[Mapping[FieldKind, frozenset[str]]] = {
    FieldKind.TEXT: frozenset({"text"}),
    FieldKind.NUMBER: frozenset({"text"}),
    FieldKind.CHOICE: frozenset({"text"}),
    FieldKind.MONEY: frozenset({"money"}),
    FieldKind.DATE: frozenset({"first"}),
    FieldKind.DATES: frozenset({"first", "last"}),
    FieldKind.PERSON: frozenset({"person"}),
    FieldKind.DEPARTMENT: frozenset({"department"}),
    FieldKind.FILES: frozenset({"files"}),
    FieldKind.LOCATION: frozenset({"location"}),
    FieldKind.TABLE: frozenset({"rows"}),
}
_DIGITS: Final = 15


@dataclass(frozen=True, slots=True)
class Answers:
    """A form that is filled in rightly: values by field, numbers and sums by path (amounts in minor units)."""

    values: Mapping[str, Value]
    numbers: Mapping[str, Exact]
    amount: Money | None


def read_form(definition: Definition, form: Sequence[Value]) -> Answers:
    """Give what a form says; refuse what its template does not take."""
    values = _by_field(definition.fields, form, "")
    numbers: dict[str, Exact] = {}
    for field in definition.fields:
        value = values.get(field.id)
        if value is not None:
            numbers.update(_read(field, value))
    if len(files_of(form)) > REQUEST_FILES:
        raise FieldWrong(field="", why="files")
    for field in definition.fields:
        if field.sum_of is not None and numbers.get(field.id, Exact(0)) != numbers.get(field.sum_of, Exact(0)):
            raise SumWrong(field=field.label)
    return Answers(values, numbers, _amount(definition, numbers))


def files_of(form: Sequence[Value]) -> tuple[FileId, ...]:
    """Name the files of a form in their order, each once."""
    return tuple(dict.fromkeys(file for value in form for file in value.files))


def _amount(definition: Definition, numbers: Mapping[str, Exact]) -> Money | None:
    field = find_field(definition, definition.amount)
    if field is None or definition.amount is None or field.currency is None:
        return None
    minor = int(numbers[definition.amount])
    return Money(minor=minor, currency=field.currency)


def _by_field(fields: Sequence[Field], form: Sequence[Value], within: str) -> dict[str, Value]:
    """Give the values by their fields; refuse strangers, doubles, gaps, and what stands in a wrong place."""
    known = {field.id: field for field in fields}
    values: dict[str, Value] = {}
    for value in form:
        field = known.get(value.field)
        if field is None:
            raise FieldWrong(field=within or value.field, why="unknown")
        if value.field in values:
            raise FieldWrong(field=field.label, why="twice")
        filled = {place for place in value.__struct_fields__ if place != "field" and getattr(value, place)}
        filled |= {"text"} if value.text is not None else set()
        if filled != _PLACES[field.kind]:
            raise FieldWrong(field=field.label, why="kind")
        values[value.field] = value
    for field in fields:
        if field.required and field.id not in values:
            raise FieldMissing(field=field.label)
    return values


def _read(field: Field, value: Value) -> dict[str, Exact]:
    """Look at one answer; give the numbers that it brings, by path."""
    if field.kind is FieldKind.TABLE:
        return _read_table(field, value)
    size = _SIZES[field.kind](field, value)
    _check_bounds(field, size)
    return {field.id: size} if size is not None and field.kind in COUNTED else {}


def _read_table(field: Field, value: Value) -> dict[str, Exact]:
    _check_bounds(field, Exact(len(value.rows)))
    sums = {f"{field.id}.{column.id}": Exact(0) for column in field.columns if column.kind in COUNTED}
    for row in value.rows:
        cells = _by_field(field.columns, row, field.label)
        for column in field.columns:
            cell = cells.get(column.id)
            if cell is not None:
                for number in _read(column, cell).values():
                    sums[f"{field.id}.{column.id}"] += number
    for column in field.columns:
        path = f"{field.id}.{column.id}"
        if column.kind is FieldKind.MONEY and sums[path] > MINOR:
            raise FieldWrong(field=column.label, why="bounds")
    return sums


def _check_bounds(field: Field, size: Exact | None) -> None:
    if size is None:
        return
    below = field.least is not None and size < Exact(field.least)
    above = field.most is not None and size > Exact(field.most)
    if below or above:
        raise FieldWrong(field=field.label, why="bounds")


def _text(field: Field, value: Value) -> Exact:
    text = value.text or ""
    if field.required and not text.strip():
        raise FieldMissing(field=field.label)
    return Exact(len(text))


def _number(field: Field, value: Value) -> Exact:
    text = value.text or ""
    digits, _, behind = text.removeprefix("-").partition(".")
    plain = digits.isascii() and digits.isdecimal() and len(digits) <= _DIGITS and (digits == "0" or digits[0] != "0")
    fraction = "." not in text or (behind.isascii() and behind.isdecimal() and len(behind) <= 6)
    if not (plain and fraction):
        raise FieldWrong(field=field.label, why="number")
    return Exact(text)


def _choice(field: Field, value: Value) -> None:
    if value.text not in {choice.id for choice in field.choices}:
        raise FieldWrong(field=field.label, why="choice")


def _money(field: Field, value: Value) -> Exact:
    if value.money is None or value.money.currency != field.currency:
        raise FieldWrong(field=field.label, why="currency")
    return Exact(value.money.minor)


def _dates(field: Field, value: Value) -> Exact:
    if value.first is None or value.last is None or value.last < value.first:
        raise FieldWrong(field=field.label, why="dates")
    return Exact((value.last - value.first).days + 1)


def _files(field: Field, value: Value) -> Exact:
    if len(set(value.files)) != len(value.files):
        raise FieldWrong(field=field.label, why="twice")
    return Exact(len(value.files))


def _unbounded(_field: Field, _value: Value) -> None:
    """Take what the contract has looked at already."""


_SIZES: Final[Mapping[FieldKind, Callable[[Field, Value], Exact | None]]] = {
    FieldKind.TEXT: _text,
    FieldKind.NUMBER: _number,
    FieldKind.CHOICE: _choice,
    FieldKind.MONEY: _money,
    FieldKind.DATE: _unbounded,
    FieldKind.DATES: _dates,
    FieldKind.PERSON: _unbounded,
    FieldKind.DEPARTMENT: _unbounded,
    FieldKind.FILES: _files,
    FieldKind.LOCATION: _unbounded,
}
