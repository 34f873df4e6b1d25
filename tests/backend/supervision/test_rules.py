"""The one rule of who may review what, against one that is written as the sentences say it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import UTC, datetime
from uuid import UUID

from hypothesis import given
from hypothesis import strategies as st

from backend.contract.base import DepartmentId, PersonId
from backend.contract.directory import Role
from backend.contract.supervision import EXCLUDED, ChatClass, Policy, Why
from backend.domains.supervision.rules.names import has_name, words_of
from backend.domains.supervision.rules.scope import (
    Facts,
    Participant,
    Viewer,
    class_of,
    first_open,
    is_hotline,
    line_below,
    may_review,
    scope_of,
)

PEOPLE = 8
DEPARTMENTS = tuple(DepartmentId(UUID(int=900 + number)) for number in range(3))
ORDER = (
    Why.NO_POLICY,
    Why.OWN,
    Why.EXCLUDED,
    Why.OFF,
    Why.NOBODY,
    Why.RANK,
    Why.LINE,
    Why.UNACKNOWLEDGED,
)


@dataclass(frozen=True)
class Somebody:
    rank: int
    manager: int | None
    department: DepartmentId | None
    active: bool
    owner: bool
    noted: bool


@dataclass(frozen=True)
class World:
    """Everybody has a number; managers may stand anywhere, also in circles."""

    people: tuple[Somebody, ...]
    viewer: int
    inside: frozenset[int]
    chat_class: ChatClass
    policy: Policy | None


somebody = st.builds(
    Somebody,
    rank=st.integers(1, 5),
    manager=st.just(0) | st.none() | st.integers(0, PEOPLE - 1),
    department=st.none() | st.sampled_from(DEPARTMENTS),
    active=st.booleans() | st.just(value=True),
    owner=st.booleans(),
    noted=st.booleans() | st.just(value=True),
)
boss = st.builds(replace, somebody, rank=st.integers(4, 9), active=st.just(value=True))
policies = st.builds(
    Policy,
    version=st.just(1),
    text=st.just("text"),
    classes=st.just((ChatClass.INTERNAL, ChatClass.CUSTOMER)) | st.sets(st.sampled_from(ChatClass)).map(tuple),
    rank_distance=st.integers(1, 3),
    departments=st.sets(st.sampled_from(DEPARTMENTS), max_size=2).map(tuple),
    proposed_by=st.just(PersonId(UUID(int=1))),
    proposed_at=st.just(datetime(2026, 1, 1, tzinfo=UTC)),
)
worlds = st.builds(
    World,
    people=st.tuples(boss, *(somebody for _ in range(PEOPLE - 1))),
    viewer=st.integers(0, PEOPLE - 1) | st.just(0),
    inside=st.frozensets(st.integers(1, PEOPLE - 1) | st.integers(0, PEOPLE - 1), max_size=3),
    chat_class=st.just(ChatClass.INTERNAL) | st.sampled_from(ChatClass),
    policy=st.integers(0, 9).flatmap(lambda chance: policies if chance else st.none()),
)


def decided(world: World) -> Why | None:
    me = world.people[world.viewer]
    line = line_below(world.viewer, ((number, one.manager) for number, one in enumerate(world.people)))
    viewer = Viewer(world.viewer, me.rank, me.active, me.owner, me.department, line, me.noted)
    named = () if world.policy is None else world.policy.departments
    standing = ((number, one.rank, one.department) for number, one in enumerate(world.people))
    scope = scope_of(viewer, standing, named)
    inside = [
        Participant(number, one.rank, one.active, number in scope, one.noted)
        for number in sorted(world.inside)
        for one in (world.people[number],)
    ]
    return may_review(viewer, Facts(world.chat_class, inside), world.policy)


def reports_to(world: World, one: int, boss: int) -> bool:
    """Follow the managers upwards, never the same twice."""
    seen: set[int] = set()
    manager = world.people[one].manager
    while manager is not None and manager not in seen:
        if manager == boss:
            return one != boss
        seen.add(manager)
        manager = world.people[manager].manager
    return False


def belongs(world: World, one: int, policy: Policy) -> bool:
    me, other = world.people[world.viewer], world.people[one]
    same = other.department is not None and other.department == me.department and other.rank < me.rank
    return me.owner or reports_to(world, one, world.viewer) or (same and other.department in policy.departments)


def holds(world: World, why: Why) -> bool:
    """Say each reason by itself, as its sentence has it."""
    policy, me = world.policy, world.people[world.viewer]
    inside = [world.people[number] for number in world.inside]
    if policy is None:
        return why is Why.NO_POLICY
    return {
        Why.NO_POLICY: False,
        Why.OWN: world.viewer in world.inside,
        Why.EXCLUDED: world.chat_class in EXCLUDED,
        Why.OFF: world.chat_class not in policy.classes,
        Why.NOBODY: not inside,
        Why.RANK: not all(one.rank + policy.rank_distance <= me.rank for one in inside),
        Why.LINE: not (me.active and all(belongs(world, number, policy) for number in world.inside)),
        Why.UNACKNOWLEDGED: not (me.noted and all(one.noted for one in inside if one.active)),
    }[why]


@given(worlds)
def test_the_rule_says_the_first_reason_that_holds(world: World) -> None:
    assert decided(world) == next((why for why in ORDER if holds(world, why)), None)


@given(worlds)
def test_never_up_never_sideways_never_what_is_excluded(world: World) -> None:
    if decided(world) is not None:
        return
    assert world.policy is not None
    assert world.inside
    assert world.viewer not in world.inside
    assert world.chat_class not in EXCLUDED
    assert all(world.people[number].rank < world.people[world.viewer].rank for number in world.inside)
    assert all(belongs(world, number, world.policy) for number in world.inside)


@given(worlds, st.integers(0, PEOPLE - 1))
def test_one_more_person_never_opens_what_was_closed(world: World, number: int) -> None:
    wider = World(world.people, world.viewer, world.inside | {number}, world.chat_class, world.policy)

    assert decided(wider) is not None or decided(world) in {None, Why.NOBODY}


def test_a_direct_chat_with_hr_or_compliance_is_a_hotline_unless_somebody_said_otherwise() -> None:
    assert [role for role in Role if is_hotline((role,))] == [Role.HR, Role.COMPLIANCE]
    assert class_of(None, is_hotline=True) is ChatClass.HR
    assert class_of(None, is_hotline=False) is ChatClass.INTERNAL
    assert class_of(ChatClass.CUSTOMER, is_hotline=True) is ChatClass.CUSTOMER


def test_what_nobody_reviewed_stays_closed() -> None:
    assert first_open(ChatClass.UNION, 1, 17) == 18
    assert first_open(ChatClass.INTERNAL, 5, 17) == 5
    assert first_open(ChatClass.LEGAL, 20, 17) == 20


def test_names_are_found_by_their_parts_their_initials_and_in_latin_letters() -> None:
    chen = ("陈宇彤", "Chen Yutong", "chen yutong cyt")

    assert [
        query for query in ("陈", "宇彤", "chen", "cyt", "CHEN yu", "Ｃhen") if not has_name(words_of(query), *chen)
    ] == []
    assert [query for query in ("tong", "lin", "chen lin") if has_name(words_of(query), "陈宇彤", "", chen[2])] == []
