"""What every deed on a request comes to: its row, its trail, whom it waits for, who hears of it."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import timedelta
from typing import Any

from backend.contract.approvals import Card, RequestId, RequestState, SeatWhy, StepKind, Template, TrailStep
from backend.contract.base import CompanyId, PersonId, StreamId
from backend.domains.approvals import events
from backend.domains.approvals.errors import RequestNotFound, TemplateNotFound
from backend.domains.approvals.rules import flow
from backend.domains.approvals.rules.flow import Chain, Delegates
from backend.domains.approvals.rules.resolving import mended
from backend.domains.approvals.rules.timing import delegates_of
from backend.domains.approvals.service.facts import is_reader, load_facts
from backend.domains.approvals.store import delegations, people, templates
from backend.domains.approvals.store import requests as store
from backend.domains.approvals.store.requests import Kept
from backend.domains.directory import service as directory
from backend.domains.directory.errors import PersonHasLeft
from backend.platform.auth import Actor
from backend.realtime.commands import Outcome
from backend.realtime.work import UnitOfWork


@dataclass(frozen=True, slots=True)
class Deed:
    """Something that somebody does to a request, or the server (None)."""

    kind: StepKind
    person: PersonId | None = None
    words: str = ""
    stage: str = ""
    absent: tuple[PersonId, ...] = ()
    people: tuple[PersonId, ...] = ()


def template_of(uow: UnitOfWork, request: Kept) -> Template:
    """Give the version of the template that a request was made by."""
    found = templates.find_version(uow, request.company, request.template, request.version)
    if found is None:
        raise TemplateNotFound
    return found


def seen_request(uow: UnitOfWork, actor: Actor, request: RequestId, *, lock: bool = False) -> Kept:
    """Give a request that the actor may see; to everybody else it does not exist."""
    found = store.find_request(uow, actor.company, request, lock=lock)
    if found is None:
        raise RequestNotFound
    if actor.person in people.parties(uow, actor.company, found.number):
        return found
    if not is_reader(uow, actor.company, actor.person, template_of(uow, found).definition):
        raise RequestNotFound
    return found


def chain_of(request: Kept) -> Chain:
    """Give a request's chain as the rules see it."""
    return Chain(request.requester, request.stages, request.place)


def delegates_in(uow: UnitOfWork, company: CompanyId, chain: Chain) -> Delegates:
    """Say who decides now for the people of the current stage."""
    seats = () if chain.current is None else chain.current.seats
    found = delegations.in_force(uow, company, {seat.person for seat in seats})
    return delegates_of(found, uow.now)


def mend(uow: UnitOfWork, request: Kept, chain: Chain, template: Template) -> Chain:
    """Put others in the place of the current stage's people who have left."""
    seats = () if chain.current is None else chain.current.seats
    try:
        directory.check_people(uow, request.company, {seat.person for seat in seats if seat.decided_by is None})
    except PersonHasLeft:
        return mended(template.definition.kind, chain, load_facts(uow, request.company))
    return chain


def card_of(request: Kept, template: Template, waits_for: tuple[PersonId, ...]) -> Card:
    """Give a request as lists show it."""
    is_open = request.state is RequestState.OPEN
    stage = request.stages[request.place] if is_open else None
    return Card(
        id=request.id,
        number=request.number,
        template=request.template,
        version=request.version,
        kind=template.definition.kind,
        name=template.definition.name,
        requester=request.requester,
        revision=request.revision,
        hash=request.hash,
        state=request.state,
        submitted_at=request.submitted_at,
        changed_at=request.changed_at,
        amount=request.amount,
        stage="" if stage is None else stage.id,
        stage_name="" if stage is None else stage.name,
        waits_for=waits_for,
        urged_at=request.urged_at,
        overdue=request.overdue,
        locked=request.locked_at is not None,
    )


def move(uow: UnitOfWork, before: Kept, chain: Chain, template: Template, deed: Deed, **changes: Any) -> Kept:  # noqa: ANN401 - fields
    """Keep an open request whose chain has moved, and tell of it; the end of the chain approves it.

    A stage that nobody can decide in any more sends it back to its requester, who knows what to do.
    """
    delegates = delegates_in(uow, before.company, chain)
    waits = sorted(flow.awaited(chain, delegates))
    if chain.current is None:
        after = replace(before, **changes, stages=chain.stages, place=chain.place)
        return keep(uow, after, template, deed, state=RequestState.APPROVED, closed_at=uow.now)
    if not waits:
        after = replace(before, **changes, stages=chain.stages, place=chain.place)
        return keep(uow, after, template, deed, state=RequestState.RETURNED)
    moved = before.state is not RequestState.OPEN or _at(before) != chain.current.id or chain.place < before.place
    after = replace(before, **changes, stages=chain.stages, place=chain.place)
    if moved:
        hours = chain.current.hours
        due_at = uow.now + timedelta(hours=hours) if hours else None
        after = replace(after, due_at=due_at, overdue=False, urged_at=None)
    if after.due_at is not None:
        uow.wait_for(after.due_at)
    return keep(uow, after, template, deed, waits, state=RequestState.OPEN)


def _at(request: Kept) -> str:
    return request.stages[request.place].id if request.place < len(request.stages) else ""


def keep(
    uow: UnitOfWork,
    request: Kept,
    template: Template,
    deed: Deed | None,
    waits: Iterable[PersonId] = (),
    **changes: Any,  # noqa: ANN401 - the row's fields
) -> Kept:
    """Keep a request as it is now, with what has happened to it, and tell those concerned."""
    now = replace(request, **changes, changed_at=uow.now, steps=request.steps + (deed is not None))
    if now.state is not RequestState.OPEN:
        now = replace(now, due_at=None, overdue=False, urged_at=None)
    store.save_request(uow, now)
    step = None if deed is None else _note(uow, now, deed)
    before, after = set(people.waits_for(uow, now.company, now.id)), set(waits)
    people.wait_for(uow, now.company, now.id, after)
    copies = _copies(uow, now, template)
    actors = {deed.person} if deed is not None and deed.person is not None else set[PersonId]()
    people.add_parties(uow, now.company, now.number, {now.requester} | after | copies | actors)
    audience = {now.requester} | before | after | copies | actors
    if now.closed_at is not None:
        audience |= people.parties(uow, now.company, now.number)
    card = card_of(now, template, tuple(sorted(after)))
    for notice in events.request_changed(now.company, card, step, audience):
        uow.tell(notice)
    return now


def _note(uow: UnitOfWork, now: Kept, deed: Deed) -> TrailStep:
    step = TrailStep(
        place=now.steps,
        kind=deed.kind,
        person=deed.person,
        at=uow.now,
        revision=now.revision,
        hash=now.hash,
        stage=deed.stage,
        words=deed.words,
        absent=deed.absent,
        people=deed.people,
    )
    store.add_step(uow, now.company, now.id, step)
    return step


def _copies(uow: UnitOfWork, request: Kept, template: Template) -> set[PersonId]:
    """Name who is told of what was approved."""
    if request.state is not RequestState.APPROVED:
        return set()
    return {each for each in template.definition.copies if directory.get_person(uow, request.company, each).active}


def told(uow: UnitOfWork, actor: Actor) -> Outcome:
    """Answer a command with the actor's own stream, where the news is the last event."""
    stream = StreamId(actor.person)
    return Outcome(stream, uow.head(actor.company, stream))


def brought_in(chain: Chain) -> tuple[PersonId, ...]:
    """Name who sits in the current stage in the place of others."""
    stage = chain.current
    return () if stage is None else tuple(seat.person for seat in stage.seats if seat.why is SeatWhy.WENT_UP)
