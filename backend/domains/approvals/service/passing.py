"""What happens to requests without anybody's deed: somebody is late, somebody leaves, somebody pays."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Final, NamedTuple

from backend.contract.approvals import Form, Money, RequestId, RequestState, StepKind, TemplateKind
from backend.contract.base import CompanyId, PersonId
from backend.contract.directory import DeactivatePerson
from backend.contract.files import File
from backend.domains.approvals.errors import RequestLocked, RequestNotFound, RequestOver, RequestRevised
from backend.domains.approvals.rules.binding import unseal
from backend.domains.approvals.service.carrying import Deed, brought_in, chain_of, keep, mend, move, template_of
from backend.domains.approvals.service.delegating import finish
from backend.domains.approvals.store import delegations, people
from backend.domains.approvals.store import requests as store
from backend.domains.approvals.store.delegations import DelegationKey
from backend.domains.approvals.store.requests import Kept
from backend.domains.directory import service as directory
from backend.domains.messaging import service as messaging
from backend.platform.auth import Actor
from backend.realtime.commands import Outcome
from backend.realtime.work import UnitOfWork

AT_ONCE: Final = 100


class RequestKey(NamedTuple):
    """Which request of which company."""

    company: CompanyId
    id: RequestId


@dataclass(frozen=True, slots=True)
class Approved:
    """What the rooms above carry out: what was approved, for whom, by whom, and on which hash.

    `form` and `files` are what this hash is of.
    """

    id: RequestId
    kind: TemplateKind
    requester: PersonId
    approvers: frozenset[PersonId]
    hash: str
    amount: Money | None
    form: Form
    files: tuple[File, ...]
    is_locked: bool


def find_approved(uow: UnitOfWork, company: CompanyId, request: RequestId) -> Approved | None:
    """Give what was approved; None for what was not, or not any more."""
    found = store.find_request(uow, company, request)
    if found is None or found.state is not RequestState.APPROVED:
        return None
    seats = [seat for stage in found.stages for seat in stage.seats]
    bound = unseal(store.revisions(uow, company, request)[-1].body)
    return Approved(
        id=found.id,
        kind=template_of(uow, found).definition.kind,
        requester=found.requester,
        approvers=frozenset(seat.decided_by for seat in seats if seat.decided_by is not None),
        hash=found.hash,
        amount=found.amount,
        form=bound.form,
        files=bound.files,
        is_locked=found.locked_at is not None,
    )


def lock_request(uow: UnitOfWork, company: CompanyId, request: RequestId, sha256: str) -> None:
    """Keep what was approved, as it was approved, from being withdrawn: it is being carried out. Once only."""
    found = _approved(uow, company, request)
    if found.hash != sha256:
        raise RequestRevised(hash=found.hash)
    if found.locked_at is not None:
        raise RequestLocked
    keep(uow, found, template_of(uow, found), Deed(StepKind.LOCKED), locked_at=uow.now)


def release_request(uow: UnitOfWork, company: CompanyId, request: RequestId) -> None:
    """Let what was locked be withdrawn again: it was not carried out."""
    found = _approved(uow, company, request)
    if found.locked_at is not None:
        keep(uow, found, template_of(uow, found), Deed(StepKind.RELEASED), locked_at=None)


def _approved(uow: UnitOfWork, company: CompanyId, request: RequestId) -> Kept:
    found = store.find_request(uow, company, request, lock=True)
    if found is None:
        raise RequestNotFound
    if found.state is not RequestState.APPROVED:
        raise RequestOver(state=found.state.value)
    return found


def deactivate_person(uow: UnitOfWork, actor: Actor, asked: DeactivatePerson) -> Outcome:
    """Let somebody go: others decide in their place, and what only they could go on with ends."""
    outcome = messaging.deactivate_person(uow, actor, asked)
    for each in delegations.delegations_of(uow, actor.company, asked.person):
        finish(uow, DelegationKey(actor.company, each.id), each, actor.person)
    for request in people.requests_waiting_for(uow, actor.company, asked.person):
        found = store.find_request(uow, actor.company, request, lock=True)
        if found is not None and found.state is RequestState.OPEN:
            _replace(uow, found, asked.person)
    for found in people.alive(uow, actor.company, asked.person):
        if found.state is RequestState.RETURNED:
            deed = Deed(StepKind.LAPSED, people=(asked.person,))
            keep(uow, found, template_of(uow, found), deed, state=RequestState.WITHDRAWN, closed_at=uow.now)
    return outcome


def _replace(uow: UnitOfWork, found: Kept, person: PersonId) -> None:
    template = template_of(uow, found)
    before = chain_of(found)
    after = mend(uow, found, before, template)
    new = tuple(each for each in brought_in(after) if each not in brought_in(before))
    after_deed = Deed(StepKind.REPLACED, people=(person, *new))
    moved = move(uow, found, after, template, after_deed)
    if moved.state is RequestState.RETURNED and not _is_here(uow, moved):
        lapsed = Deed(StepKind.LAPSED, people=(moved.requester,))
        keep(uow, moved, template, lapsed, state=RequestState.WITHDRAWN, closed_at=uow.now)


def _is_here(uow: UnitOfWork, request: Kept) -> bool:
    return directory.get_person(uow, request.company, request.requester).active


def next_overdue(uow: UnitOfWork) -> datetime | None:
    """Give the next moment at which somebody of any company is late."""
    return store.next_due(uow)


def due_overdue(uow: UnitOfWork) -> Sequence[RequestKey]:
    """List some requests for which somebody is late now."""
    return [RequestKey(*each) for each in store.due(uow, AT_ONCE)]


def carry_overdue(uow: UnitOfWork, key: RequestKey) -> None:
    """Tell those whom a request waits for, and its requester, that it is late; once in a stage."""
    found = store.find_request(uow, key.company, key.id, lock=True)
    if found is None or found.due_at is None or found.due_at > uow.now:
        return
    waits = people.waits_for(uow, key.company, found.id)
    deed = Deed(StepKind.OVERDUE, stage=found.stages[found.place].id, people=waits)
    keep(uow, found, template_of(uow, found), deed, waits, due_at=None, overdue=True)


def give_up_overdue(uow: UnitOfWork, key: RequestKey, _code: str) -> None:
    """Let the lateness of a request that has met a defect be looked at no more."""
    found = store.find_request(uow, key.company, key.id)
    if found is not None:
        store.save_request(uow, replace(found, due_at=None))
