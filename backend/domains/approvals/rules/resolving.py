"""Who decides on a request: a template's chain as people. Nobody ever comes to sit over their own request.

Whoever cannot decide (has left, or is the requester) is replaced by the next one above them; where there is nobody, by
an owner, else by whoever holds the duty, else by the highest in rank: so a chain always waits for somebody who is here.
"""

from collections.abc import Iterable, Sequence
from collections.abc import Set as AbstractSet
from decimal import Decimal as Exact
from typing import Final

from msgspec.structs import replace

from backend.contract.approvals import (
    Approvers,
    ApproversKind,
    Condition,
    ConditionKind,
    Definition,
    Node,
    NodeMode,
    Seat,
    SeatWhy,
    Stage,
    TemplateKind,
)
from backend.contract.base import DepartmentId, PersonId
from backend.contract.directory import Role
from backend.domains.approvals.errors import SecondPersonNeeded
from backend.domains.approvals.rules.facts import Facts
from backend.domains.approvals.rules.flow import Chain, approvers, replace_seats
from backend.domains.approvals.rules.forms import Answers

SECOND: Final = "_second"
STANDS_IN: Final = "_stands_in"
STAGE_SEATS: Final = 50
STAND_INS: Final = 20
_PERSONNEL: Final = frozenset({TemplateKind.LEAVE, TemplateKind.CORRECTION})


def resolve(definition: Definition, answers: Answers, requester: PersonId, facts: Facts) -> tuple[Stage, ...]:
    """Give the stages of a request; refuse one that nobody else could decide on."""
    check_not_alone(requester, facts)
    resolving = _Resolving(definition.kind, answers, requester, facts)
    stages = [resolving.stage(node) for node in definition.chain if all(map(resolving.holds, node.when))]
    if not stages:
        stages = [resolving.stands_in(STANDS_IN)]
    if _takes_two(definition, answers):
        stages.append(_second_stage(requester, facts))
    return tuple(stages)


def check_not_alone(requester: PersonId, facts: Facts) -> None:
    """Refuse what takes a second person where there is none."""
    if not facts.has_others(requester):
        raise SecondPersonNeeded(people=2)


def stand_ins(
    kind: TemplateKind, requester: PersonId, facts: Facts, besides: Iterable[PersonId] = ()
) -> list[PersonId]:
    """Name who decides where nobody else can: owners, else holders of the duty, else the highest in rank."""
    out = set(besides)
    duty = Role.HR if kind in _PERSONNEL else Role.FINANCE
    for role in (Role.OWNER, duty):
        found = [each for each in facts.holders(role, requester) if each not in out]
        if found:
            return found[:STAND_INS]
    others = [each for each in facts.others(requester) if each not in out]
    highest = [each for each in others if facts.people[each].rank == facts.people[others[0]].rank]
    return highest[:STAND_INS]


def may_use(definition: Definition, person: PersonId, facts: Facts) -> bool:
    """Tell whether a template is for somebody."""
    audience = definition.audience
    if not audience.people and not audience.departments:
        return True
    place = facts.people.get(person)
    department = None if place is None else place.department
    return person in audience.people or facts.is_within(department, audience.departments)


def _takes_two(definition: Definition, answers: Answers) -> bool:
    over = definition.two_above is not None and answers.amount is not None
    return over and answers.amount is not None and answers.amount.minor > (definition.two_above or 0)


def _second_stage(requester: PersonId, facts: Facts) -> Stage:
    """Give the stage that sees to two different people: at least two can, so one is left whoever came before."""
    found = [each for each in facts.line(requester) if facts.is_active(each) and each != requester]
    for role in (Role.OWNER, Role.FINANCE):
        found += facts.holders(role, requester)
    people = list(dict.fromkeys(found))
    if len(people) < 2:
        people = list(dict.fromkeys([*people, *facts.others(requester)]))[:2]
    if len(people) < 2:
        raise SecondPersonNeeded(people=3)
    seats = tuple(Seat(person=each, why=SeatWhy.SECOND) for each in people[:STAND_INS])
    return Stage(id=SECOND, name="", mode=NodeMode.ANY, seats=seats, distinct=True)


class _Resolving:
    """One request on its way to its people."""

    def __init__(self, kind: TemplateKind, answers: Answers, requester: PersonId, facts: Facts) -> None:
        self._kind = kind
        self._answers = answers
        self._requester = requester
        self._facts = facts

    def holds(self, condition: Condition) -> bool:
        """Tell whether a condition is true; what was not answered makes none true."""
        path = condition.field
        match condition.kind:
            case ConditionKind.AT_LEAST | ConditionKind.BELOW:
                number = self._answers.numbers.get(path or "")
                if number is None or condition.number is None:
                    return False
                return (number >= Exact(condition.number)) is (condition.kind is ConditionKind.AT_LEAST)
            case ConditionKind.IS:
                value = self._answers.values.get(path or "")
                return value is not None and value.text in condition.choices
            case _:
                return self._facts.is_within(self._department(path), condition.departments)

    def _department(self, path: str | None) -> DepartmentId | None:
        if path is None:
            return self._facts.people[self._requester].department
        value = self._answers.values.get(path)
        return None if value is None else value.department

    def stage(self, node: Node) -> Stage:
        """Give a node with its people."""
        seats = _once(self._seats(node.approvers))[:STAGE_SEATS]
        if not seats:
            return replace(self.stands_in(node.id), name=node.name, hours=node.hours)
        return Stage(id=node.id, name=node.name, mode=node.mode, seats=tuple(seats), hours=node.hours)

    def stands_in(self, stage: str) -> Stage:
        """Give a stage of which one decides who stands in."""
        people = stand_ins(self._kind, self._requester, self._facts)
        seats = tuple(Seat(person=each, why=SeatWhy.STANDS_IN) for each in people)
        return Stage(id=stage, name="", mode=NodeMode.ANY, seats=seats)

    def _seats(self, approvers: Approvers) -> list[Seat]:
        match approvers.how:
            case ApproversKind.NAMED:
                return [seat for each in approvers.people for seat in self._in_place_of(each, SeatWhy.NAMED)]
            case ApproversKind.LINE:
                return self._at_level(approvers.level)
            case ApproversKind.ROLE:
                return self._with_role(approvers.role)
            case ApproversKind.RANK:
                return self._with_rank(approvers.rank or 0)
            case _:
                return self._seats(self._step(approvers))

    def _in_place_of(self, person: PersonId, why: SeatWhy) -> list[Seat]:
        found = find_substitute(person, {self._requester}, self._facts)
        return _one(found, why if found == person else SeatWhy.WENT_UP)

    def _at_level(self, level: int) -> list[Seat]:
        line = self._facts.line(self._requester)
        if level <= len(line):
            found = self._in_place_of(line[level - 1], SeatWhy.LINE)
            if found:
                return found
        # Above that level there is nobody: the highest who is there decides.
        highest = next((each for each in reversed(line[: level - 1]) if self._facts.is_active(each)), None)
        return _one(highest, SeatWhy.WENT_UP)

    def _with_role(self, role: Role | None) -> list[Seat]:
        if role is None:
            return []
        holders = self._facts.holders(role, self._requester)
        return [Seat(person=each, why=SeatWhy.ROLE) for each in holders]

    def _with_rank(self, rank: int) -> list[Seat]:
        people = self._facts.people
        line = [each for each in self._facts.line(self._requester) if self._facts.is_active(each)]
        found = next((each for each in line if people[each].rank >= rank), None)
        if found is None:
            high = [each for each in self._facts.others(self._requester) if people[each].rank >= rank]
            found = min(high, key=lambda each: (people[each].rank, each), default=None)
        return _one(found, SeatWhy.RANK)

    def _step(self, approvers: Approvers) -> Approvers:
        minor = 0 if self._answers.amount is None else self._answers.amount.minor
        return [step for step in approvers.steps if step.at_least <= minor][-1].approvers


def find_substitute(person: PersonId, out: AbstractSet[PersonId], facts: Facts) -> PersonId | None:
    """Give somebody who can decide, or the next one above them who can and is not out."""
    ways = [person, *facts.line(person)]
    return next((each for each in ways if each not in out and facts.is_active(each)), None)


def mended(kind: TemplateKind, chain: Chain, facts: Facts) -> Chain:
    """Put others in the place of the current stage's people who have left, where there are others.

    They are others than whoever sits there already or has approved: what takes several people still takes them.
    """
    stage = chain.current
    if stage is None:
        return chain
    instead: dict[PersonId, tuple[PersonId, ...]] = {}
    out = {chain.requester, *(seat.person for seat in stage.seats), *approvers(chain.stages, also_added=True)}
    for seat in stage.seats:
        if seat.decided_by is None and not facts.is_active(seat.person):
            above = find_substitute(seat.person, out, facts)
            found = [above] if above else stand_ins(kind, chain.requester, facts, out)
            instead[seat.person] = tuple(found)
            out |= set(found)
    return replace_seats(chain, instead) if instead else chain


def _one(person: PersonId | None, why: SeatWhy) -> list[Seat]:
    return [] if person is None else [Seat(person=person, why=why)]


def _once(seats: Sequence[Seat]) -> list[Seat]:
    return list({seat.person: seat for seat in reversed(seats)}.values())[::-1]
