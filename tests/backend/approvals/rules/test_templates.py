"""A template that contradicts itself is refused, with where and why."""

from __future__ import annotations

from typing import Any

import pytest

from backend.contract.approvals import (
    Approvers,
    ApproversKind,
    Condition,
    ConditionKind,
    FieldKind,
    NodeMode,
    TemplateKind,
)
from backend.contract.directory import Role
from backend.domains.approvals.errors import TemplateUnsound
from backend.domains.approvals.rules.templates import check_definition
from tests.backend.approvals.making import (
    AMOUNT,
    WHY,
    asked_definition,
    choice,
    definition,
    field,
    line,
    matrix,
    node,
    role,
)

ITEMS = field(
    "items",
    FieldKind.TABLE,
    required=True,
    columns=(field("what"), field("cost", FieldKind.MONEY, required=True), field("count", FieldKind.NUMBER)),
)
LOOSE = field("amount", FieldKind.MONEY)


def when(**more: Any) -> Any:
    return definition(node("n", line(), when=(Condition(**more),)), fields=(AMOUNT, WHY, choice("kind", "a", "b")))


SOUND = {
    "plain": definition(),
    "matrix": definition(node("n", matrix((0, line()), (1_000, role(Role.OWNER))))),
    "sums": definition(fields=(ITEMS, field("total", FieldKind.MONEY, sum_of="items.cost")), amount="items.cost"),
    "own": definition(fields=(WHY,), kind=TemplateKind.OWN),
    "limit": definition(two_above=0),
    "conditions": when(kind=ConditionKind.IS, field="kind", choices=("a",)),
}
UNSOUND = {
    ("fields", "twice"): definition(fields=(AMOUNT, WHY, WHY)),
    ("chain", "twice"): definition(node("n", line()), node("n", line())),
    ("why", "unknown"): definition(fields=(AMOUNT, field("why", FieldKind("mood")))),
    ("n", "unknown"): definition(node("n", line(), NodeMode("most"))),
    ("why", "choices"): definition(fields=(AMOUNT, field("why", FieldKind.CHOICE))),
    ("why", "columns"): definition(fields=(AMOUNT, field("why", FieldKind.TABLE))),
    ("why", "currency"): definition(fields=(AMOUNT, field("why", FieldKind.TEXT, currency="KRW"))),
    ("why", "bounds"): definition(fields=(AMOUNT, field("why", least="3", most="2"))),
    ("inner", "columns"): definition(
        fields=(AMOUNT, field("t", FieldKind.TABLE, columns=(field("inner", FieldKind.FILES),)))
    ),
    ("total", "sum"): definition(
        fields=(AMOUNT, ITEMS, field("total", FieldKind.MONEY, currency="CNY", sum_of="items.cost"))
    ),
    ("template", "amount"): definition(fields=(WHY,)),
    ("n", "approvers"): definition(node("n", Approvers(how=ApproversKind.NAMED))),
    ("n", "steps"): definition(node("n", matrix((0, line()), (0, line())))),
    ("n", "condition"): when(kind=ConditionKind.IS, field="kind", choices=("c",)),
}


@pytest.mark.parametrize("name", SOUND)
def test_what_holds_together_is_taken(name: str) -> None:
    check_definition(SOUND[name])


@pytest.mark.parametrize(("place", "why"), UNSOUND)
def test_what_contradicts_itself_is_refused_with_its_place(place: str, why: str) -> None:
    with pytest.raises(TemplateUnsound) as refused:
        check_definition(UNSOUND[place, why])

    assert refused.value.data == {"place": place, "why": why}


@pytest.mark.parametrize(
    "made",
    [
        definition(fields=(LOOSE,), amount="amount"),
        definition(fields=(WHY, AMOUNT), amount="why"),
        definition(fields=(field("t", FieldKind.TABLE, columns=(AMOUNT,)),), amount="t.amount"),
        definition(fields=(WHY,), kind=TemplateKind.OWN, two_above=5),
        definition(fields=(AMOUNT,), amount="nowhere"),
    ],
)
def test_an_amount_that_could_be_left_out_is_none(made: Any) -> None:
    with pytest.raises(TemplateUnsound):
        check_definition(made)


@pytest.mark.parametrize(
    "approvers",
    [
        Approvers(how=ApproversKind.ROLE),
        Approvers(how=ApproversKind.RANK),
        Approvers(how=ApproversKind.MATRIX),
        matrix((10, line())),
        matrix((0, matrix((0, line())))),
        matrix((0, Approvers(how=ApproversKind.NAMED))),
        Approvers(how=ApproversKind("lottery")),
    ],
)
def test_approvers_who_cannot_be_found_are_refused(approvers: Approvers) -> None:
    with pytest.raises(TemplateUnsound):
        check_definition(definition(node("n", approvers)))


@pytest.mark.parametrize(
    "condition",
    [
        {"kind": ConditionKind.AT_LEAST, "field": "amount"},
        {"kind": ConditionKind.AT_LEAST, "field": "why", "number": "3"},
        {"kind": ConditionKind.BELOW, "number": "3"},
        {"kind": ConditionKind.IS, "field": "why", "choices": ("a",)},
        {"kind": ConditionKind.IN_DEPARTMENT},
        {"kind": ConditionKind("moon"), "field": "why"},
    ],
)
def test_a_condition_that_compares_nothing_is_refused(condition: Any) -> None:
    with pytest.raises(TemplateUnsound):
        check_definition(when(**condition))


def test_what_comes_over_the_wire_is_what_is_checked() -> None:
    for made in SOUND.values():
        check_definition(asked_definition(made))
