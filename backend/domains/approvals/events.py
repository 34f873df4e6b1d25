"""Who hears what from approvals: a requester and those whom a request waits or waited for, in their own streams."""

from collections.abc import Iterable

from backend.contract.approvals import (
    Card,
    Delegation,
    DelegationChanged,
    RequestChanged,
    TemplateChanged,
    TemplateId,
    TrailStep,
)
from backend.contract.base import CompanyId, PersonId, StreamId
from backend.realtime.work import Notice


def template_changed(company: CompanyId, template: TemplateId, version: int) -> Notice:
    """Tell everybody in the company."""
    return Notice(company, StreamId(company), TemplateChanged(template=template, version=version))


def request_changed(company: CompanyId, card: Card, step: TrailStep | None, people: Iterable[PersonId]) -> list[Notice]:
    """Tell those who have to do with the change, each once."""
    body = RequestChanged(card=card, step=step)
    return [Notice(company, StreamId(person), body) for person in sorted(set(people))]


def delegation_changed(company: CompanyId, delegation: Delegation, *, on: bool) -> list[Notice]:
    """Tell who will be absent, and who decides for them."""
    body = DelegationChanged(delegation=delegation, on=on)
    return [Notice(company, StreamId(person), body) for person in (delegation.person, delegation.delegate)]
