"""Whether a template holds together: a version that contradicts itself is never kept."""

from collections.abc import Iterable, Iterator
from decimal import Decimal as Exact
from typing import Final

from backend.contract.approvals import (
    Approvers,
    ApproversKind,
    Condition,
    ConditionKind,
    Definition,
    Field,
    FieldKind,
    Node,
    TemplateKind,
)
from backend.contract.base import DepartmentId, Growing, PersonId
from backend.domains.approvals.errors import TemplateUnsound

COUNTED: Final = frozenset({FieldKind.NUMBER, FieldKind.MONEY})
_ABOUT_MONEY: Final = frozenset({TemplateKind.EXPENSE, TemplateKind.ADVANCE, TemplateKind.PURCHASE})
_NOT_IN_TABLES: Final = frozenset({FieldKind.TABLE, FieldKind.FILES})


def check_definition(definition: Definition) -> None:
    """Refuse a template whose parts do not fit together; say where and what."""
    _check_words("template", definition.kind, *definition.readers)
    _check_ids("fields", (field.id for field in definition.fields))
    _check_ids("chain", (node.id for node in definition.chain))
    for field in definition.fields:
        _check_field(field)
        _check_sum(field, definition)
    _check_amount(definition)
    for node in definition.chain:
        _check_words(node.id, node.mode)
        _check_approvers(node, node.approvers, definition)
        for condition in node.when:
            _check_condition(node, condition, definition)


def find_field(definition: Definition, path: str | None) -> Field | None:
    """Give the field that a path names, or the column."""
    head, _, column = (path or "").partition(".")
    field = next((each for each in definition.fields if each.id == head), None)
    if field is None or not column:
        return field
    return next((each for each in field.columns if each.id == column), None)


def departments_of(definition: Definition) -> Iterator[DepartmentId]:
    """Name every department of a template."""
    yield from definition.audience.departments
    for node in definition.chain:
        for condition in node.when:
            yield from condition.departments


def people_of(definition: Definition) -> Iterator[PersonId]:
    """Name every person of a template."""
    yield from definition.audience.people
    yield from definition.copies
    for node in definition.chain:
        yield from node.approvers.people
        for step in node.approvers.steps:
            yield from step.approvers.people


def _no(place: str, why: str) -> TemplateUnsound:
    return TemplateUnsound(place=place, why=why)


def _check_words(place: str, *words: Growing) -> None:
    if not all(word.is_known for word in words):
        raise _no(place, "unknown")


def _check_ids(place: str, ids: Iterable[str]) -> None:
    listed = list(ids)
    if len(set(listed)) != len(listed):
        raise _no(place, "twice")


def _check_field(field: Field) -> None:
    _check_words(field.id, field.kind)
    wrong = {
        "choices": bool(field.choices) != (field.kind is FieldKind.CHOICE),
        "columns": bool(field.columns) != (field.kind is FieldKind.TABLE),
        "currency": (field.currency is not None) != (field.kind is FieldKind.MONEY),
        "bounds": None not in {field.least, field.most} and Exact(field.least or 0) > Exact(field.most or 0),
    }
    for why, is_wrong in wrong.items():
        if is_wrong:
            raise _no(field.id, why)
    _check_ids(field.id, (choice.id for choice in field.choices))
    _check_ids(field.id, (column.id for column in field.columns))
    for column in field.columns:
        if column.kind in _NOT_IN_TABLES or column.sum_of is not None:
            raise _no(column.id, "columns")
        _check_field(column)


def _check_sum(field: Field, definition: Definition) -> None:
    if field.sum_of is None:
        return
    column = find_field(definition, field.sum_of)
    fits = column is not None and (column.kind, column.currency) == (field.kind, field.currency)
    if "." not in field.sum_of or field.kind not in COUNTED or not fits:
        raise _no(field.id, "sum")


def _check_amount(definition: Definition) -> None:
    if definition.amount is None:
        if definition.kind in _ABOUT_MONEY or definition.two_above is not None:
            raise _no("template", "amount")
        return
    head = find_field(definition, definition.amount.partition(".")[0])
    field = find_field(definition, definition.amount)
    # An amount that may be left out would be no amount to the matrix and to the limits.
    if field is None or head is None or field.kind is not FieldKind.MONEY or not (field.required and head.required):
        raise _no("template", "amount")


def _check_approvers(node: Node, approvers: Approvers, definition: Definition) -> None:
    _check_words(node.id, approvers.how, *(() if approvers.role is None else (approvers.role,)))
    lacks = {
        ApproversKind.NAMED: not approvers.people,
        ApproversKind.ROLE: approvers.role is None,
        ApproversKind.RANK: approvers.rank is None,
        ApproversKind.MATRIX: not approvers.steps or approvers.steps[0].at_least != 0 or definition.amount is None,
    }
    if lacks.get(approvers.how, False):
        raise _no(node.id, "approvers")
    if len(set(approvers.people)) != len(approvers.people):
        raise _no(node.id, "twice")
    bounds = [step.at_least for step in approvers.steps]
    if bounds != sorted(set(bounds)):
        raise _no(node.id, "steps")
    for step in approvers.steps:
        if step.approvers.how is ApproversKind.MATRIX:
            raise _no(node.id, "steps")
        _check_approvers(node, step.approvers, definition)


def _check_condition(node: Node, condition: Condition, definition: Definition) -> None:
    _check_words(node.id, condition.kind)
    field = find_field(definition, condition.field)
    match condition.kind:
        case ConditionKind.IN_DEPARTMENT:
            sound = bool(condition.departments) and (
                condition.field is None or (field is not None and field.kind is FieldKind.DEPARTMENT)
            )
            sound = sound and "." not in (condition.field or "")
        case ConditionKind.IS:
            offered = set[str]() if field is None else {choice.id for choice in field.choices}
            sound = bool(condition.choices) and offered.issuperset(condition.choices)
            sound = sound and "." not in (condition.field or "")
        case _:
            sound = condition.number is not None and field is not None and field.kind in COUNTED
    if not sound:
        raise _no(node.id, "condition")
