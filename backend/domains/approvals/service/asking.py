"""What a requester does: asks, changes what was sent back, urges, withdraws."""

from dataclasses import replace
from typing import NamedTuple

from backend.contract.approvals import (
    AskedForm,
    Form,
    Money,
    Preview,
    PreviewRequest,
    RequestId,
    RequestState,
    ReviseRequest,
    Stage,
    StepKind,
    SubmitRequest,
    Template,
    UrgeRequest,
    WithdrawRequest,
)
from backend.contract.base import CompanyId, FileId, PersonId
from backend.domains.approvals.errors import NotTheRequester, RequestExists, RequestRevised
from backend.domains.approvals.rules import flow, timing
from backend.domains.approvals.rules.binding import Bound, plain, seal
from backend.domains.approvals.rules.facts import Facts
from backend.domains.approvals.rules.forms import files_of, read_form
from backend.domains.approvals.rules.resolving import resolve
from backend.domains.approvals.service.carrying import (
    Deed,
    card_of,
    keep,
    move,
    seen_request,
    template_of,
    told,
)
from backend.domains.approvals.service.facts import check_named, load_facts
from backend.domains.approvals.service.templates import usable_template
from backend.domains.approvals.service.trail import note_decision
from backend.domains.approvals.store import people
from backend.domains.approvals.store import requests as store
from backend.domains.approvals.store.requests import Kept, KeptRevision
from backend.domains.files import service as files
from backend.platform.auth import Actor
from backend.platform.errors import Malformed
from backend.realtime.commands import Outcome
from backend.realtime.work import UnitOfWork


class _Read(NamedTuple):
    """A form that was read, and who would decide on it."""

    form: Form
    amount: Money | None
    stages: tuple[Stage, ...]


def _read(
    uow: UnitOfWork, company: CompanyId, person: PersonId, template: Template, asked: AskedForm, facts: Facts
) -> _Read:
    form = plain(asked)
    answers = read_form(template.definition, form)
    check_named(uow, company, form)
    return _Read(form, answers.amount, resolve(template.definition, answers, person, facts))


def preview_request(uow: UnitOfWork, actor: Actor, asked: PreviewRequest) -> Preview:
    """Say who would decide on what; refuse what could not be submitted."""
    facts = load_facts(uow, actor.company, [actor.person])
    template = usable_template(uow, actor.company, actor.person, asked.template, asked.version, facts)
    read = _read(uow, actor.company, actor.person, template, asked.form, facts)
    return Preview(stages=read.stages, amount=read.amount)


def submit_request(uow: UnitOfWork, actor: Actor, asked: SubmitRequest) -> Outcome:
    """Ask for something: bind what is asked by its hash, and send it to the first of its approvers."""
    if asked.request.version != 7:
        raise Malformed(place="request: not a UUIDv7")
    facts = load_facts(uow, actor.company, [actor.person])
    template = usable_template(uow, actor.company, actor.person, asked.template, asked.version, facts)
    if store.find_request(uow, actor.company, asked.request) is not None:
        raise RequestExists
    timing.check_room(store.count_alive(uow, actor.company, actor.person))
    read = _read(uow, actor.company, actor.person, template, asked.form, facts)
    revision, carried = _bind(uow, actor, asked.request, template, 1, read.form)
    new = Kept(
        company=actor.company,
        id=asked.request,
        number=store.next_number(uow, actor.company),
        template=template.id,
        version=template.version,
        requester=actor.person,
        revision=1,
        hash=revision.hash,
        state=RequestState.OPEN,
        amount=read.amount,
        stages=read.stages,
        place=0,
        steps=1,
        submitted_at=uow.now,
        changed_at=uow.now,
    )
    store.add_request(uow, new)
    store.add_revision(uow, actor.company, new.id, revision, carried)
    # The row stands; its first step is counted and told with where the chain begins.
    begun = replace(new, steps=0, state=RequestState.RETURNED)
    move(uow, begun, flow.begin(actor.person, read.stages), template, Deed(StepKind.SUBMITTED, actor.person))
    return told(uow, actor)


def _bind(
    uow: UnitOfWork, actor: Actor, request: RequestId, template: Template, revision: int, form: Form
) -> tuple[KeptRevision, tuple[FileId, ...]]:
    """Take the form's files, and seal all that is to be approved."""
    ids = files_of(form)
    carried = files.take_files(uow, actor, ids)
    sealed = seal(
        Bound(
            request=request,
            template=template.id,
            version=template.version,
            requester=actor.person,
            revision=revision,
            form=form,
            files=carried,
        )
    )
    return KeptRevision(revision, sealed.hash, sealed.body, uow.now), ids


def own_request(uow: UnitOfWork, actor: Actor, request: RequestId) -> Kept:
    """Give a request of the actor's own."""
    found = seen_request(uow, actor, request, lock=True)
    if found.requester != actor.person:
        raise NotTheRequester
    return found


def revise_request(uow: UnitOfWork, actor: Actor, asked: ReviseRequest) -> Outcome:
    """Change what was sent back: a new revision with a new hash, which goes through the whole chain anew."""
    before = own_request(uow, actor, asked.request)
    timing.check_returned(before.state)
    if asked.revision != before.revision:
        raise RequestRevised(hash=before.hash)
    timing.check_revisions(before.revision)
    template = template_of(uow, before)
    read = _read(uow, actor.company, actor.person, template, asked.form, load_facts(uow, actor.company, [actor.person]))
    revision, carried = _bind(uow, actor, before.id, template, before.revision + 1, read.form)
    store.add_revision(uow, actor.company, before.id, revision, carried)
    move(
        uow,
        before,
        flow.begin(actor.person, read.stages),
        template,
        Deed(StepKind.REVISED, actor.person),
        revision=revision.revision,
        hash=revision.hash,
        amount=read.amount,
    )
    return told(uow, actor)


def withdraw_request(uow: UnitOfWork, actor: Actor, asked: WithdrawRequest) -> Outcome:
    """Take a request back, also an approved one for a while, unless it is being paid."""
    before = own_request(uow, actor, asked.request)
    timing.check_withdraw(before.state, before.closed_at, uow.now, locked=before.locked_at is not None)
    note_decision(uow, before, StepKind.WITHDRAWN, actor.person, asked.words)
    deed = Deed(StepKind.WITHDRAWN, actor.person, asked.words)
    keep(uow, before, template_of(uow, before), deed, state=RequestState.WITHDRAWN, closed_at=uow.now)
    return told(uow, actor)


def urge_request(uow: UnitOfWork, actor: Actor, asked: UrgeRequest) -> Outcome:
    """Remind those whom a request waits for."""
    before = own_request(uow, actor, asked.request)
    timing.check_open(before.state)
    timing.check_urge(before.urged_at, uow.now)
    waits = people.waits_for(uow, actor.company, before.id)
    stage = card_of(before, template_of(uow, before), waits).stage
    deed = Deed(StepKind.URGED, actor.person, stage=stage, people=waits)
    keep(uow, before, template_of(uow, before), deed, waits, urged_at=uow.now)
    return told(uow, actor)
