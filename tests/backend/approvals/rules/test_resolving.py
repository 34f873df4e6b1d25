"""Who decides: found by name, line, role, rank and amount; replaced where somebody cannot; never the requester."""

from __future__ import annotations

from typing import Any
from uuid import UUID

import pytest

from backend.contract.approvals import Condition, ConditionKind, Definition, NodeMode, Stage, TemplateKind, Value
from backend.contract.base import DepartmentId, PersonId
from backend.contract.directory import Role
from backend.domains.approvals.errors import SecondPersonNeeded
from backend.domains.approvals.rules.facts import Facts, Place
from backend.domains.approvals.rules.forms import read_form
from backend.domains.approvals.rules.resolving import SECOND, may_use, resolve
from tests.backend.approvals.making import (
    AMOUNT,
    WHY,
    choice,
    definition,
    line,
    matrix,
    money,
    named,
    node,
    rank,
    role,
    text,
)

BOSS, HEAD, LEAD, ANA, BO, FAY = (PersonId(UUID(int=number)) for number in range(1, 7))
NAMES = {BOSS: "boss", HEAD: "head", LEAD: "lead", ANA: "ana", BO: "bo", FAY: "fay"}
YARD, HALL = DepartmentId(UUID(int=101)), DepartmentId(UUID(int=102))
PLACES = {
    BOSS: Place(rank=90, roles=frozenset({Role.OWNER})),
    HEAD: Place(rank=60, manager=BOSS),
    LEAD: Place(rank=40, manager=HEAD),
    ANA: Place(rank=10, manager=LEAD, department=YARD),
    BO: Place(rank=10, manager=LEAD),
    FAY: Place(rank=30, manager=BOSS, roles=frozenset({Role.FINANCE})),
}


def facts(*left: PersonId, without: tuple[PersonId, ...] = ()) -> Facts:
    people = {
        person: Place(place.rank, person not in left, place.manager, place.department, place.roles)
        for person, place in PLACES.items()
        if person not in without
    }
    return Facts(people, {YARD: HALL, HALL: None})


def stages(made: Definition, *form: Value, requester: PersonId = ANA, known: Facts | None = None) -> tuple[Stage, ...]:
    return resolve(made, read_form(made, form or (money(500),)), requester, known or facts())


def who(made: Definition, *form: Value, **more: Any) -> list[list[tuple[str, str]]]:
    return [[(NAMES[seat.person], str(seat.why)) for seat in stage.seats] for stage in stages(made, *form, **more)]


def one(approvers: Any, **more: Any) -> list[tuple[str, str]]:
    return who(definition(node("n", approvers)), **more)[0]


def test_a_line_s_levels_go_up_from_the_manager() -> None:
    assert [one(line(level)) for level in (1, 2, 3)] == [[("lead", "line")], [("head", "line")], [("boss", "line")]]


def test_a_vacant_level_goes_up_and_beyond_the_top_the_highest_decides() -> None:
    assert one(line(1), known=facts(LEAD)) == [("head", "went_up")]
    assert one(line(9)) == [("boss", "went_up")]
    assert one(line(9), known=facts(BOSS, HEAD)) == [("lead", "went_up")]
    assert one(line(3), known=facts(BOSS)) == [("head", "went_up")]


def test_who_has_nobody_above_is_decided_on_by_who_stands_in() -> None:
    assert one(line(), requester=BOSS) == [("fay", "stands_in")]
    assert one(line(), requester=BOSS, known=facts(FAY)) == [("head", "stands_in")]
    leave = definition(node("n", line()), fields=(WHY,), kind=TemplateKind.LEAVE)
    assert who(leave, text("why", "rest"), requester=BOSS) == [[("head", "stands_in")]]


def test_the_named_are_asked_and_who_cannot_is_replaced_from_above() -> None:
    assert one(named(BO, FAY)) == [("bo", "named"), ("fay", "named")]
    assert one(named(BO), known=facts(BO)) == [("lead", "went_up")]
    assert one(named(ANA)) == [("lead", "went_up")]
    assert one(named(ANA, LEAD)) == [("lead", "went_up")]


def test_a_role_is_whoever_holds_it_and_never_the_requester() -> None:
    assert one(role(Role.FINANCE)) == [("fay", "role")]
    assert one(role(Role.FINANCE), requester=FAY) == [("boss", "stands_in")]
    assert one(role(Role.OWNER), requester=BOSS) == [("fay", "stands_in")]
    assert one(role(Role.IT)) == [("boss", "stands_in")]


def test_a_rank_is_the_first_above_who_has_it() -> None:
    assert one(rank(40)) == [("lead", "rank")]
    assert one(rank(41)) == [("head", "rank")]
    assert one(rank(41), requester=FAY) == [("boss", "rank")]
    assert one(rank(20), requester=BOSS) == [("fay", "rank")]
    assert one(rank(99)) == [("boss", "stands_in")]


def test_an_amount_matrix_takes_the_step_that_is_reached() -> None:
    made = definition(node("n", matrix((0, line()), (1_000, line(2)), (5_000, role(Role.OWNER)))))
    asked = [who(made, money(minor))[0][0][0] for minor in (1, 999, 1_000, 4_999, 5_000)]
    assert asked == ["lead", "lead", "head", "head", "boss"]


def test_conditions_decide_which_nodes_there_are() -> None:
    large = Condition(kind=ConditionKind.AT_LEAST, field="amount", number="1000")
    small = Condition(kind=ConditionKind.BELOW, field="amount", number="1000")
    train = Condition(kind=ConditionKind.IS, field="by", choices=("train",))
    yard = Condition(kind=ConditionKind.IN_DEPARTMENT, departments=(HALL,))
    made = definition(
        node("l", line(), when=(large,)),
        node("s", line(), when=(small,)),
        node("t", line(), when=(train,)),
        node("y", line(), when=(yard, small)),
        fields=(AMOUNT, choice("by", "train", "car")),
    )

    def ids(*form: Value, requester: PersonId = ANA) -> str:
        return " ".join(stage.id for stage in stages(made, *form, requester=requester))

    assert ids(money(1_000)) == "l"
    assert ids(money(999)) == "s y"
    assert ids(money(999), requester=BO) == "s"
    assert ids(money(999), text("by", "train"), requester=BO) == "s t"


def test_where_no_condition_holds_somebody_still_decides() -> None:
    never = Condition(kind=ConditionKind.BELOW, field="amount", number="1")
    assert who(definition(node("n", line(), when=(never,)))) == [[("boss", "stands_in")]]


def test_above_the_limit_a_second_person_is_seen_to() -> None:
    made = definition(node("n", line()), two_above=500)
    assert [stage.id for stage in stages(made, money(500))] == ["n"]
    second = stages(made, money(501))[-1]

    assert (second.id, second.distinct, second.mode) == (SECOND, True, NodeMode.ANY)
    assert [NAMES[seat.person] for seat in second.seats] == ["lead", "head", "boss", "fay"]


def test_a_firm_without_enough_people_is_told_how_many_it_takes() -> None:
    alone = facts(HEAD, LEAD, ANA, BO, FAY)
    with pytest.raises(SecondPersonNeeded) as refused:
        stages(definition(), requester=BOSS, known=alone)
    assert refused.value.data == {"people": 2}
    pair = facts(HEAD, LEAD, BO, FAY)
    assert who(definition(), requester=BOSS, known=pair) == [[("ana", "stands_in")]]
    with pytest.raises(SecondPersonNeeded) as refused:
        stages(definition(two_above=100), requester=BOSS, known=pair)
    assert refused.value.data == {"people": 3}


def test_a_circle_of_managers_ends() -> None:
    people = {ANA: Place(manager=BO), BO: Place(manager=LEAD), LEAD: Place(manager=BO)}
    assert Facts(people, {}).line(ANA) == [BO, LEAD]


def test_a_template_is_for_those_whom_it_names() -> None:
    cases: tuple[tuple[dict[str, Any], bool], ...] = (
        ({}, True),
        ({"people": (ANA,)}, True),
        ({"people": (BO,)}, False),
        ({"departments": (HALL,)}, True),
        ({"departments": (DepartmentId(UUID(int=9)),)}, False),
    )
    for audience, allowed in cases:
        made = definition(audience=type(definition().audience)(**audience))
        assert may_use(made, ANA, facts()) is allowed
