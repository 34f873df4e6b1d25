"""Who decides for whom in their absence: set, ended, begun and over in time."""

from collections.abc import Sequence
from datetime import datetime
from typing import Final

from backend.contract.approvals import Delegation, EndDelegation, RequestState, SetDelegation
from backend.contract.base import CompanyId, PersonId
from backend.domains.approvals import events
from backend.domains.approvals.errors import DelegationExists, DelegationNotFound
from backend.domains.approvals.rules import flow, timing
from backend.domains.approvals.service.carrying import chain_of, delegates_in, keep, template_of, told
from backend.domains.approvals.service.trail import note_delegation
from backend.domains.approvals.store import delegations as store
from backend.domains.approvals.store import people, requests
from backend.domains.approvals.store.delegations import DelegationKey
from backend.domains.directory import service as directory
from backend.platform.auth import Actor
from backend.platform.errors import Malformed
from backend.realtime.commands import Outcome
from backend.realtime.work import UnitOfWork

AT_ONCE: Final = 100


def set_delegation(uow: UnitOfWork, actor: Actor, asked: SetDelegation) -> Outcome:
    """Let somebody decide for the actor in a time; whoever decides is named, and for whom."""
    if asked.id.version != 7:
        raise Malformed(place="id: not a UUIDv7")
    key = DelegationKey(actor.company, asked.id)
    if store.is_taken(uow, key):
        raise DelegationExists
    own = [each for each in store.delegations_of(uow, actor.company, actor.person) if each.person == actor.person]
    new = Delegation(id=asked.id, person=actor.person, delegate=asked.delegate, since=asked.since, until=asked.until)
    timing.check_delegation(new, own, uow.now)
    directory.check_people(uow, actor.company, [asked.delegate])
    store.add_delegation(uow, actor.company, new, timing.next_boundary(new, uow.now))
    note_delegation(uow, actor.company, new, actor.person, on=True)
    _tell(uow, actor.company, new, on=True)
    uow.wait_for(timing.next_boundary(new, uow.now))
    refresh(uow, actor.company, actor.person)
    return told(uow, actor)


def end_delegation(uow: UnitOfWork, actor: Actor, asked: EndDelegation) -> Outcome:
    """Let nobody decide for the actor any more."""
    key = DelegationKey(actor.company, asked.id)
    found = store.find_delegation(uow, key)
    if found is None or found.person != actor.person:
        raise DelegationNotFound
    finish(uow, key, found, actor.person)
    return told(uow, actor)


def finish(uow: UnitOfWork, key: DelegationKey, found: Delegation, by: PersonId | None) -> None:
    """Note that a delegation is over, and tell both; `by` ended it before its time."""
    store.end_delegation(uow, key)
    if by is not None:
        note_delegation(uow, key.company, found, by, on=False)
    _tell(uow, key.company, found, on=False)
    refresh(uow, key.company, found.person)


def _tell(uow: UnitOfWork, company: CompanyId, delegation: Delegation, *, on: bool) -> None:
    for notice in events.delegation_changed(company, delegation, on=on):
        uow.tell(notice)


def refresh(uow: UnitOfWork, company: CompanyId, person: PersonId) -> None:
    """Look anew at whom the requests wait for that wait for somebody."""
    for request in people.requests_waiting_for(uow, company, person):
        found = requests.find_request(uow, company, request, lock=True)
        if found is None or found.state is not RequestState.OPEN:
            continue
        chain = chain_of(found)
        waits = sorted(flow.awaited(chain, delegates_in(uow, company, chain)))
        if waits != list(people.waits_for(uow, company, request)):
            keep(uow, found, template_of(uow, found), None, waits)


def next_delegation(uow: UnitOfWork) -> datetime | None:
    """Give the moment at which the next delegation of any company begins or ends."""
    return store.next_due(uow)


def due_delegations(uow: UnitOfWork) -> Sequence[DelegationKey]:
    """List some of those that begin or end now."""
    return store.due(uow, AT_ONCE)


def carry_delegation(uow: UnitOfWork, key: DelegationKey) -> None:
    """Let a delegation begin, or end, now that it is time."""
    found = store.find_delegation(uow, key)
    if found is None or found.since > uow.now:
        return
    if found.until <= uow.now:
        finish(uow, key, found, None)
        return
    store.postpone(uow, key, found.until)
    uow.wait_for(found.until)
    refresh(uow, key.company, found.person)


def give_up_delegation(uow: UnitOfWork, key: DelegationKey, _code: str) -> None:
    """Let a delegation that has met a defect be looked at no more."""
    store.postpone(uow, key, None)
