"""A request goes through its chain: the cases by name, and any organisation, template and sequence by chance."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace as dataclass_replace
from datetime import UTC, datetime, timedelta
from random import Random
from uuid import UUID

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from msgspec.structs import replace

from backend.contract.approvals import Approvers, Definition, NodeMode, Seat, SeatWhy, SignerPlace, Stage, TemplateKind
from backend.contract.base import PersonId
from backend.contract.directory import Role
from backend.domains.approvals.errors import NotAwaited, OwnRequest, SecondPersonNeeded, SignerAlready, StageNotPassed
from backend.domains.approvals.rules import flow
from backend.domains.approvals.rules.facts import Facts, Place
from backend.domains.approvals.rules.flow import Chain, Delegates
from backend.domains.approvals.rules.forms import read_form
from backend.domains.approvals.rules.resolving import mended, resolve
from backend.platform.errors import Refusal
from tests.backend.approvals.making import definition, line, matrix, money, named, node, rank, role

NOW = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)
ME, A, B, C, D = (PersonId(UUID(int=number)) for number in range(1, 6))
ALL, ANY, SEQUENTIAL = NodeMode.ALL, NodeMode.ANY, NodeMode.SEQUENTIAL


def stage(key: str, mode: NodeMode, *people: PersonId, distinct: bool = False) -> Stage:
    seats = tuple(Seat(person=person, why=SeatWhy.NAMED) for person in people)
    return Stage(id=key, name=key, mode=mode, seats=seats, distinct=distinct)


def chain(*stages: Stage) -> Chain:
    return flow.begin(ME, stages)


def approve(now: Chain, person: PersonId, delegates: Delegates | None = None) -> Chain:
    current = now.current
    assert current is not None
    seats = flow.check_awaited(now, person, current.id, delegates or {})
    return flow.approve(now, person, seats, NOW)


def waits(now: Chain, delegates: Delegates | None = None) -> set[PersonId]:
    return set(flow.awaited(now, delegates or {}))


def test_anybody_of_several_is_enough() -> None:
    now = chain(stage("s", ANY, A, B))
    assert waits(now) == {A, B}
    assert approve(now, B).current is None


def test_all_of_several_take_all() -> None:
    now = approve(chain(stage("s", ALL, A, B)), B)
    assert waits(now) == {A}
    assert approve(now, A).current is None


def test_one_after_the_other_is_asked_in_order() -> None:
    now = chain(stage("s", SEQUENTIAL, A, B))
    assert waits(now) == {A}
    with pytest.raises(NotAwaited):
        approve(now, B)
    assert waits(approve(now, A)) == {B}


def test_who_has_approved_is_not_asked_again() -> None:
    now = approve(chain(stage("s", ALL, A), stage("t", ANY, A, B), stage("u", ALL, A, C), stage("v", ANY, A)), A)
    assert (now.place, waits(now)) == (2, {C})
    assert approve(now, C).current is None


def test_nobody_decides_who_is_not_awaited_there() -> None:
    now = chain(stage("s", ANY, A), stage("t", ANY, B))
    for person, where in ((B, "s"), (B, "t"), (A, "t"), (C, "s")):
        with pytest.raises(NotAwaited) as refused:
            flow.check_awaited(now, person, where, {})
        assert refused.value.data == {"stage": "s"}


def test_the_requester_decides_on_no_path() -> None:
    now = chain(stage("s", ANY, A))
    for delegates in ({}, {A: ME}):
        with pytest.raises(OwnRequest):
            flow.check_awaited(now, ME, "s", delegates)
        assert waits(now, delegates) == {A}
    with pytest.raises(OwnRequest):
        flow.add_signer(now, ME, SignerPlace.PARALLEL)
    sneaked = chain(stage("s", ANY, ME, A))
    assert waits(sneaked) == {A}


def test_a_delegate_decides_and_it_is_said_for_whom() -> None:
    now = chain(stage("s", ALL, A), stage("t", ALL, A))
    seats = flow.check_awaited(now, D, "s", {A: D})
    assert flow.absent(now, D, seats) == (A,)
    after = flow.approve(now, D, seats, NOW)
    assert (after.stages[0].seats[0].decided_by, waits(after)) == (D, {A})


def test_where_several_must_approve_a_delegate_is_no_second_of_them() -> None:
    both = chain(stage("s", ALL, A, B))
    assert waits(both, {A: B}) == {A, B}
    assert waits(approve(both, B, {A: B}), {A: B}) == {A}
    one = approve(both, D, {A: D, B: D})
    assert waits(one, {A: D, B: D}) == {B}


def test_two_different_people_approve_above_the_limit() -> None:
    now = approve(chain(stage("s", ANY, A), stage("_second", ANY, A, B, C, distinct=True)), A)
    assert waits(now, {A: D, B: D}) == {B, C, D}
    assert approve(now, D, {A: D, B: D}).current is None
    enough = approve(approve(chain(stage("s", ALL, A, B), stage("_second", ANY, A, C, distinct=True)), A), B)
    assert enough.current is None


def test_nobody_is_the_second_person_by_the_first_one_s_name() -> None:
    delegates = {A: D}
    now = approve(chain(stage("s", ANY, A), stage("_second", ANY, A, B, distinct=True)), D, delegates)
    assert waits(now, delegates) == {B}
    also = approve(chain(stage("s", ANY, A), stage("_second", ANY, A, B, distinct=True)), B, {A: B})
    with pytest.raises(SecondPersonNeeded):
        flow.check_goes_on(also, {A: B})


def test_who_was_approved_for_is_not_the_second_person_either() -> None:
    now = approve(chain(stage("s", ANY, A), stage("_second", ANY, A, B, C, distinct=True)), D, {A: D})
    assert waits(now, {B: A}) == {B, C}


def test_an_absent_one_and_who_decides_for_them_are_not_two() -> None:
    second = stage("_second", ANY, A, B, C, distinct=True)
    now = approve(chain(stage("s", ANY, A), stage("t", ANY, A), second), D, {A: D})
    assert waits(now) == {A}
    now = approve(now, A)
    assert (now.place, waits(now)) == (2, {B, C})


def test_who_was_brought_in_is_not_the_second_person() -> None:
    now = chain(stage("s", ALL, A), stage("_second", ANY, A, B, distinct=True))
    now = flow.add_signer(now, D, SignerPlace.PARALLEL)
    now = approve(approve(now, D), A)
    assert (now.current is not None, waits(now)) == (True, {B})


def test_signers_come_before_behind_and_within() -> None:
    now = chain(stage("s", ANY, A), stage("t", ANY, B))
    before = flow.add_signer(now, C, SignerPlace.BEFORE)
    assert waits(before) == {C}
    assert waits(approve(before, C)) == {A}
    behind = flow.add_signer(now, C, SignerPlace.AFTER)
    assert waits(behind) == {A}
    assert waits(approve(behind, A)) == {C}
    assert waits(approve(approve(behind, A), C)) == {B}
    assert waits(flow.add_signer(now, C, SignerPlace.PARALLEL)) == {A, C}


def test_a_signer_is_brought_in_once() -> None:
    now = approve(chain(stage("s", ANY, A), stage("t", ANY, B)), A)
    for person in (A, B):
        with pytest.raises(SignerAlready):
            flow.add_signer(now, person, SignerPlace.AFTER)
    with pytest.raises(SignerAlready):
        flow.add_signer(flow.add_signer(now, C, SignerPlace.PARALLEL), C, SignerPlace.PARALLEL)


def test_what_goes_back_is_decided_again_from_there_on() -> None:
    now = approve(approve(chain(stage("s", ALL, A), stage("t", ALL, B), stage("u", ALL, C)), A), B)
    back = flow.send_back(now, "s")
    assert waits(back) == {A}
    assert not flow.approvers(back.stages)
    assert waits(approve(back, A)) == {B}
    kept = flow.send_back(now, "t")
    assert (waits(kept), flow.approvers(kept.stages)) == ({B}, {A})


def test_a_stage_that_is_sent_back_does_not_pass_by_itself() -> None:
    now = approve(chain(stage("s", ALL, A), stage("t", ALL, A), stage("u", ALL, C)), A)
    assert waits(flow.send_back(now, "t")) == {A}


def test_a_request_goes_back_only_to_where_it_has_been() -> None:
    now = approve(chain(stage("s", ALL, A), stage("t", ALL, B), stage("u", ALL, C)), A)
    for where in ("t", "u", "nowhere"):
        with pytest.raises(StageNotPassed):
            flow.send_back(now, where)


def test_who_left_is_replaced_and_never_by_who_sits_there() -> None:
    people = {
        ME: Place(manager=A),
        A: Place(manager=B, active=False),
        B: Place(),
        C: Place(roles=frozenset({Role.OWNER})),
    }
    now = approve(chain(stage("s", ALL, A, B)), B)
    after = mended(TemplateKind.OWN, now, Facts(people, {}))
    assert waits(after) == {C}
    left = {ME: Place(), A: Place(active=False), B: Place()}
    assert waits(mended(TemplateKind.OWN, now, Facts(left, {}))) == set()


# By chance.

PEOPLE = [PersonId(UUID(int=number)) for number in range(1, 13)]


class Story:
    """One firm, one template, one request, and whatever happens to it."""

    def __init__(self, random: Random) -> None:
        self.random = random
        self.size = random.randint(2, len(PEOPLE))
        self.people = {person: self._place(index) for index, person in enumerate(PEOPLE[: self.size])}
        self.requester = random.choice(list(self.people))
        self.people[self.requester] = dataclass_replace(self.people[self.requester], active=True)
        self.delegates: dict[PersonId, PersonId] = {}
        self.chain: Chain | None = None
        self.definition = self._definition()

    def _place(self, index: int) -> Place:
        above = [*PEOPLE[:index], None]
        held = frozenset(role for role in Role if self.random.random() < 0.15)
        manager = self.random.choice(above) if self.random.random() < 0.8 else self.random.choice(PEOPLE[: self.size])
        manager = None if manager == PEOPLE[index] else manager
        return Place(self.random.randint(1, 100), self.random.random() < 0.85, manager, None, held)

    @property
    def facts(self) -> Facts:
        return Facts(self.people, {})

    def _definition(self) -> Definition:
        count = self.random.randint(1, 4)
        nodes = (
            node(f"n{place}", self._approvers(), self.random.choice([ALL, ANY, SEQUENTIAL])) for place in range(count)
        )
        return definition(*nodes, two_above=self.random.choice([None, 0, 1_000]))

    def _approvers(self, *, flat: bool = False) -> Approvers:
        people = self.random.sample(list(self.people), self.random.randint(1, min(3, self.size)))
        ways: list[Callable[[], Approvers]] = [
            lambda: named(*people),
            lambda: line(self.random.randint(1, 4)),
            lambda: role(self.random.choice(list(Role))),
            lambda: rank(self.random.randint(1, 100)),
        ]
        if not flat:
            ways.append(lambda: matrix((0, self._approvers(flat=True)), (700, self._approvers(flat=True))))
        return self.random.choice(ways)()

    def submit(self) -> None:
        amount = self.random.choice([1, 700, 1_001])
        stages = resolve(self.definition, read_form(self.definition, (money(amount),)), self.requester, self.facts)
        self.chain = flow.begin(self.requester, stages)

    def step(self) -> str:
        """Do something; say how the request stands."""
        assert self.chain is not None
        deed = self.random.choice(["approve"] * 6 + ["back", "add", "delegate", "leave"])
        getattr(self, f"_{deed}")(self.random.choice(list(self.people)))
        self.chain = mended(TemplateKind.OWN, self.chain, self.facts)
        self.check()
        if self.chain.current is None:
            return "approved"
        return "open" if flow.awaited(self.chain, self.delegates) else "returned"

    def _approve(self, person: PersonId) -> None:
        assert self.chain is not None
        current = self.chain.current
        assert current is not None
        seats = flow.check_awaited(self.chain, person, current.id, self.delegates)
        after = flow.approve(self.chain, person, seats, NOW)
        flow.check_goes_on(mended(TemplateKind.OWN, after, self.facts), self.delegates)
        self.chain = after

    def _back(self, _: PersonId) -> None:
        assert self.chain is not None
        self.chain = flow.send_back(self.chain, self.random.choice(self.chain.stages).id)

    def _add(self, person: PersonId) -> None:
        assert self.chain is not None
        if self.people[person].active:
            self.chain = flow.add_signer(self.chain, person, self.random.choice(list(SignerPlace)))

    def _delegate(self, person: PersonId) -> None:
        other = self.random.choice(list(self.people))
        if other != person and self.people[other].active and self.people[person].active:
            self.delegates[person] = other

    def _leave(self, person: PersonId) -> None:
        if person != self.requester:
            self.people[person] = dataclass_replace(self.people[person], active=False)
            pairs = self.delegates.items()
            self.delegates = {one: other for one, other in pairs if person not in {one, other}}

    def check(self) -> None:
        """Nobody decides on their own request, and those who are awaited are here."""
        assert self.chain is not None
        seats = [seat for each in self.chain.stages for seat in each.seats]
        assert self.requester not in {seat.person for seat in seats}
        assert self.requester not in {seat.decided_by for seat in seats}
        waiting = flow.awaited(self.chain, self.delegates)
        assert self.requester not in waiting
        assert all(self.people[person].active for person in waiting)
        for each in self.chain.stages:
            if each.mode is not ANY:
                deciders = [seat.decided_by for seat in each.seats if seat.decided_by and not seat.repeated]
                assert len(set(deciders)) == len(deciders)
        if self.chain.current is None and any(each.distinct for each in self.chain.stages):
            assert flow.are_two(self.chain.stages)
            assert len(flow.approvers(self.chain.stages)) >= 2


@settings(max_examples=400, deadline=None)
@given(st.randoms(use_true_random=True))
def test_whatever_happens_a_request_ends_or_waits_for_somebody_who_is_here(random: Random) -> None:
    story = Story(random)
    try:
        story.submit()
    except SecondPersonNeeded:
        active = sum(place.active for place in story.people.values())
        assert active < (2 if story.definition.two_above is None else 3)
        return
    story.chain = mended(TemplateKind.OWN, story.chain or Chain(story.requester, ()), story.facts)
    story.check()
    state = "open"
    for _ in range(60):
        try:
            state = story.step()
        except Refusal:
            continue
        if state != "open":
            break
    if state == "returned":
        assert story.people[story.requester].active


@settings(max_examples=200, deadline=None)
@given(st.randoms(use_true_random=True))
def test_when_everybody_approves_a_chain_ends_in_as_many_steps_as_it_has_seats(random: Random) -> None:
    story = Story(random)
    try:
        story.submit()
    except SecondPersonNeeded:
        return
    now = story.chain
    assert now is not None
    for _ in range(sum(len(each.seats) for each in now.stages) + 1):
        current = now.current
        if current is None:
            break
        person, seats = random.choice(list(flow.awaited(now, {}).items()))
        now = flow.approve(now, person, seats, NOW + timedelta(minutes=1))
    assert now.current is None


def test_a_chain_that_let_the_requester_in_would_be_noticed() -> None:
    story = Story(Random(7))
    story.chain = Chain(story.requester, (stage("s", ANY, story.requester),))
    with pytest.raises(AssertionError):
        story.check()
    mine = replace(stage("s", ANY, A).seats[0], decided_by=story.requester)
    story.chain = Chain(story.requester, (replace(stage("s", ANY, A), seats=(mine,)),))
    with pytest.raises(AssertionError):
        story.check()
