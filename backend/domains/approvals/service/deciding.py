"""What approvers do: approve, reject, send back, bring somebody in. Each names the hash of what it decides on."""

from typing import NamedTuple

from backend.contract.approvals import (
    AddSigner,
    ApproveRequest,
    RejectRequest,
    RequestState,
    ReturnRequest,
    StepKind,
    Template,
)
from backend.contract.base import PersonId
from backend.domains.approvals.errors import RequestRevised
from backend.domains.approvals.rules import flow, timing
from backend.domains.approvals.rules.flow import Chain
from backend.domains.approvals.service.carrying import (
    Deed,
    chain_of,
    delegates_in,
    keep,
    mend,
    move,
    seen_request,
    template_of,
    told,
)
from backend.domains.approvals.service.trail import note_decision
from backend.domains.approvals.store.requests import Kept
from backend.domains.directory import service as directory
from backend.platform.auth import Actor
from backend.realtime.commands import Outcome
from backend.realtime.work import UnitOfWork

Decision = ApproveRequest | RejectRequest | ReturnRequest | AddSigner


class _Case(NamedTuple):
    """A request that waits for the actor, in these seats; `absent` are those whom they decide for."""

    request: Kept
    template: Template
    chain: Chain
    seats: tuple[int, ...]
    absent: tuple[PersonId, ...]


def _awaited(uow: UnitOfWork, actor: Actor, asked: Decision) -> _Case:
    """Give a request that the actor may decide on, as it was when they looked at it."""
    request = seen_request(uow, actor, asked.request, lock=True)
    chain = chain_of(request)
    flow.check_not_own(chain, actor.person)
    timing.check_open(request.state)
    if request.hash != asked.hash:
        raise RequestRevised(hash=request.hash)
    seats = flow.check_awaited(chain, actor.person, asked.stage, delegates_in(uow, actor.company, chain))
    return _Case(request, template_of(uow, request), chain, seats, flow.absent(chain, actor.person, seats))


def approve_request(uow: UnitOfWork, actor: Actor, asked: ApproveRequest) -> Outcome:
    """Approve; where the chain ends with it, the request is approved."""
    case = _awaited(uow, actor, asked)
    after = flow.approve(case.chain, actor.person, case.seats, uow.now)
    after = mend(uow, case.request, after, case.template)
    flow.check_goes_on(after, delegates_in(uow, actor.company, after))
    note_decision(uow, case.request, StepKind.APPROVED, actor.person, asked.words)
    deed = Deed(StepKind.APPROVED, actor.person, asked.words, asked.stage, case.absent)
    move(uow, case.request, after, case.template, deed)
    return told(uow, actor)


def reject_request(uow: UnitOfWork, actor: Actor, asked: RejectRequest) -> Outcome:
    """Reject; the request ends."""
    case = _awaited(uow, actor, asked)
    note_decision(uow, case.request, StepKind.REJECTED, actor.person, asked.words)
    deed = Deed(StepKind.REJECTED, actor.person, asked.words, asked.stage, case.absent)
    keep(uow, case.request, case.template, deed, state=RequestState.REJECTED, closed_at=uow.now)
    return told(uow, actor)


def return_request(uow: UnitOfWork, actor: Actor, asked: ReturnRequest) -> Outcome:
    """Send back to a stage that was passed, or to the requester, who may change what is asked for."""
    case = _awaited(uow, actor, asked)
    note_decision(uow, case.request, StepKind.RETURNED, actor.person, asked.words)
    deed = Deed(StepKind.RETURNED, actor.person, asked.words, asked.to or "", case.absent)
    if asked.to is None:
        directory.check_people(uow, actor.company, [case.request.requester])
        keep(uow, case.request, case.template, deed, state=RequestState.RETURNED)
    else:
        after = mend(uow, case.request, flow.send_back(case.chain, asked.to), case.template)
        move(uow, case.request, after, case.template, deed)
    return told(uow, actor)


def add_signer(uow: UnitOfWork, actor: Actor, asked: AddSigner) -> Outcome:
    """Let somebody else decide, too."""
    case = _awaited(uow, actor, asked)
    directory.check_people(uow, actor.company, [asked.person])
    after = flow.add_signer(case.chain, asked.person, asked.place)
    note_decision(uow, case.request, StepKind.SIGNER_ADDED, actor.person, asked.words)
    deed = Deed(StepKind.SIGNER_ADDED, actor.person, asked.words, asked.stage, case.absent, (asked.person,))
    move(uow, case.request, after, case.template, deed)
    return told(uow, actor)
