"""What the audit log keeps of approvals: templates, decisions, and who decides for whom."""

from backend.audit.log import append
from backend.contract.approvals import Delegation, StepKind, Template
from backend.contract.audit import AuditKind
from backend.contract.base import CompanyId, PersonId
from backend.domains.approvals.store.requests import Kept
from backend.realtime.work import UnitOfWork


def note_template(uow: UnitOfWork, company: CompanyId, template: Template) -> None:
    """Append that a template has a new version."""
    append(
        uow,
        company,
        AuditKind.TEMPLATE_SAVED,
        actor=template.saved_by,
        count=template.version,
        words=template.definition.name,
        after=str(template.id),
    )


def note_decision(uow: UnitOfWork, request: Kept, kind: StepKind, by: PersonId, words: str) -> None:
    """Append what somebody has decided, on what: the request and the hash of what it said."""
    append(
        uow,
        request.company,
        AuditKind.REQUEST_DECIDED,
        actor=by,
        person=request.requester,
        count=request.revision,
        words=words,
        case=str(request.number),
        before=request.hash,
        after=kind.value,
    )


def note_delegation(uow: UnitOfWork, company: CompanyId, delegation: Delegation, by: PersonId, *, on: bool) -> None:
    """Append that somebody decides for an absent one, or does not any more."""
    times = f"{delegation.since.isoformat()}/{delegation.until.isoformat()}"
    append(
        uow,
        company,
        AuditKind.DELEGATION_CHANGED,
        actor=by,
        person=delegation.delegate,
        before="" if on else times,
        after=times if on else "",
    )
