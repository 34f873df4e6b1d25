"""How a request goes through its chain: pure, from stages and what is decided to stages and where they stand."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from functools import partial
from typing import Final

from msgspec.structs import replace

from backend.contract.approvals import CHAIN_STAGES, NodeMode, Seat, SeatWhy, SignerPlace, Stage
from backend.contract.base import PersonId
from backend.domains.approvals.errors import (
    ChainTooLong,
    NotAwaited,
    OwnRequest,
    SecondPersonNeeded,
    SignerAlready,
    StageNotPassed,
)

ADDED: Final = "_added_"
Delegates = Mapping[PersonId, PersonId]
"""Who decides for whom just now."""


@dataclass(frozen=True, slots=True)
class Chain:
    """A request's stages, and the place of the one that decides now; behind the last one all have approved."""

    requester: PersonId
    stages: tuple[Stage, ...]
    place: int = 0

    @property
    def current(self) -> Stage | None:
        """The stage that decides now."""
        return self.stages[self.place] if self.place < len(self.stages) else None


def begin(requester: PersonId, stages: tuple[Stage, ...]) -> Chain:
    """Let a request go to its first stage."""
    return _settled(Chain(requester, stages))


def awaited(chain: Chain, delegates: Delegates) -> dict[PersonId, tuple[int, ...]]:
    """Say who can decide now, each with the seats that they fill: their own, and those of whom they decide for.

    The requester is never among them, whoever has named them. Where several have to approve they are several: nobody
    fills two seats of them, or one beside their own.
    """
    stage = chain.current
    if stage is None:
        return {}
    filled: dict[PersonId, list[int]] = {}
    for place in _open_seats(chain, stage):
        person = stage.seats[place].person
        for each in (person, delegates.get(person)):
            if each is not None and each not in _out(chain, stage, person, each):
                filled.setdefault(each, []).append(place)
    each_one = stage.mode is not NodeMode.ANY
    return {person: tuple(places[:1] if each_one else places) for person, places in filled.items()}


def _out(chain: Chain, stage: Stage, person: PersonId, decider: PersonId) -> set[PersonId]:
    """Name who cannot decide in somebody's seat."""
    out = {chain.requester}
    if stage.distinct:
        out |= _involved(chain.stages)
    if stage.mode is not NodeMode.ANY and decider != person:
        out |= {seat.person for seat in stage.seats} | approvers((stage,), also_added=True)
    return out


def check_not_own(chain: Chain, person: PersonId) -> None:
    """Refuse that somebody decides on their own request."""
    if person == chain.requester:
        raise OwnRequest


def check_awaited(chain: Chain, person: PersonId, stage: str, delegates: Delegates) -> tuple[int, ...]:
    """Give the seats that somebody fills in a stage; refuse the requester, and whom nobody waits for there."""
    check_not_own(chain, person)
    current = chain.current
    seats = awaited(chain, delegates).get(person, ())
    if current is None or current.id != stage or not seats:
        raise NotAwaited(stage="" if current is None else current.id)
    return seats


def approve(chain: Chain, person: PersonId, seats: Iterable[int], at: datetime) -> Chain:
    """Let somebody approve for these seats; give the chain where it stands then."""
    filled = set(seats)

    def decided(stage: Stage) -> Stage:
        seats = (
            replace(seat, decided_by=person, decided_at=at) if place in filled else seat
            for place, seat in enumerate(stage.seats)
        )
        return replace(stage, seats=tuple(seats))

    return _settled(_with_stage(chain, decided))


def check_goes_on(chain: Chain, delegates: Delegates) -> None:
    """Refuse what would leave a request waiting for nobody: two different people have to be there for it."""
    if chain.current is not None and not awaited(chain, delegates):
        raise SecondPersonNeeded(people=3)


def absent(chain: Chain, person: PersonId, seats: Iterable[int]) -> tuple[PersonId, ...]:
    """Name those whom somebody decides for in these seats."""
    stage = chain.stages[chain.place]
    return tuple(stage.seats[place].person for place in seats if stage.seats[place].person != person)


def send_back(chain: Chain, to: str) -> Chain:
    """Go back to a stage that was passed; what was decided from there on is void."""
    passed = [stage.id for stage in chain.stages[: chain.place]]
    if to not in passed:
        raise StageNotPassed
    place = passed.index(to)
    stages = tuple(_undecided(stage) if index >= place else stage for index, stage in enumerate(chain.stages))
    # The same people as before are asked again: nothing may pass by itself that was sent back on purpose.
    return Chain(chain.requester, stages, place)


def add_signer(chain: Chain, person: PersonId, place: SignerPlace) -> Chain:
    """Let somebody decide before the current stage, behind it, or within it."""
    check_not_own(chain, person)
    stage = chain.stages[chain.place]
    if person in approvers(chain.stages, also_added=True) or person in {seat.person for seat in stage.seats}:
        raise SignerAlready
    if len(chain.stages) >= CHAIN_STAGES or len(stage.seats) >= CHAIN_STAGES:
        raise ChainTooLong
    seat = Seat(person=person, why=SeatWhy.ADDED)
    if place is SignerPlace.PARALLEL:
        return _with_stage(chain, lambda current: replace(current, seats=(*current.seats, seat)))
    count = sum(each.id.startswith(ADDED) for each in chain.stages)
    new = Stage(id=f"{ADDED}{count + 1}", name="", mode=NodeMode.ALL, seats=(seat,))
    where = chain.place + (place is SignerPlace.AFTER)
    return Chain(chain.requester, (*chain.stages[:where], new, *chain.stages[where:]), chain.place)


def replace_seats(chain: Chain, instead: Mapping[PersonId, tuple[PersonId, ...]]) -> Chain:
    """Put others in the undecided seats of the current stage whose people cannot decide any more."""

    def refilled(stage: Stage) -> Stage:
        seats: list[Seat] = []
        for seat in stage.seats:
            if seat.decided_by is None and seat.person in instead:
                seats += [Seat(person=each, why=SeatWhy.WENT_UP) for each in instead[seat.person]]
            else:
                seats.append(seat)
        return replace(stage, seats=tuple(seats))

    return _with_stage(chain, refilled)


def approvers(stages: Iterable[Stage], *, also_added: bool = False) -> set[PersonId]:
    """Name the different people who have approved, with or without those whom an approver has brought in."""
    return {seat.decided_by for seat in _decided(stages, also_added=also_added) if seat.decided_by is not None}


def _decided(stages: Iterable[Stage], *, also_added: bool = False) -> list[Seat]:
    return [
        seat
        for stage in stages
        for seat in stage.seats
        if seat.decided_by is not None and (also_added or seat.why is not SeatWhy.ADDED)
    ]


def _involved(stages: Iterable[Stage]) -> set[PersonId]:
    """Name who has approved and who was approved for: a second person is neither, nor named by one of them."""
    return {each for seat in _decided(stages) for each in (seat.person, seat.decided_by) if each is not None}


def are_two(stages: Iterable[Stage]) -> bool:
    """Tell whether two different people have approved, neither of them for the other."""
    decided = _decided(stages)
    return any(
        one.person != other.person and one.decided_by != other.decided_by for one in decided for other in decided
    )


def _with_stage(chain: Chain, change: Callable[[Stage], Stage]) -> Chain:
    stages = list(chain.stages)
    stages[chain.place] = change(stages[chain.place])
    return Chain(chain.requester, tuple(stages), chain.place)


def _settled(chain: Chain) -> Chain:
    """Go on until a stage waits for somebody who has not approved yet."""
    while (stage := chain.current) is not None and _is_passed(chain, stage):
        chain = Chain(chain.requester, chain.stages, chain.place + 1)
        if chain.current is not None:
            chain = _with_stage(chain, partial(_without_repeats, chain))
    return chain


def _without_repeats(chain: Chain, stage: Stage) -> Stage:
    """Let who has approved at an earlier place not be asked again; two different people stay two."""
    if stage.distinct:
        return stage
    earlier = (seat for each in chain.stages[: chain.place] for seat in each.seats)
    known = {seat.decided_by: seat.decided_at for seat in earlier if seat.decided_by is not None}
    seats = (
        replace(seat, decided_by=seat.person, decided_at=known[seat.person], repeated=True)
        if seat.decided_by is None and seat.person in known
        else seat
        for seat in stage.seats
    )
    return replace(stage, seats=tuple(seats))


def _is_passed(chain: Chain, stage: Stage) -> bool:
    if stage.distinct:
        return are_two(chain.stages)
    decided = [seat.decided_by is not None for seat in stage.seats]
    return any(decided) if stage.mode is NodeMode.ANY else bool(decided) and all(decided)


def _open_seats(chain: Chain, stage: Stage) -> list[int]:
    involved = _involved(chain.stages) if stage.distinct else set[PersonId]()
    seats = enumerate(stage.seats)
    places = [place for place, seat in seats if seat.decided_by is None and seat.person not in involved]
    return places[:1] if stage.mode is NodeMode.SEQUENTIAL else places


def _undecided(stage: Stage) -> Stage:
    seats = (replace(seat, decided_by=None, decided_at=None, repeated=False) for seat in stage.seats)
    return replace(stage, seats=tuple(seats))
