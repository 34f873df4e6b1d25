"""Whom requests wait for, who has to do with them, and lists of them."""

from collections.abc import Collection, Iterable
from typing import Any, Final, cast

from sqlalchemy import Select, bindparam, delete, insert, or_, select

from backend.contract.approvals import RequestId, RequestState, TemplateId
from backend.contract.base import CompanyId, PersonId
from backend.domains.approvals.models import approval_party, approval_request, approval_waiting
from backend.domains.approvals.store.requests import COLUMNS, Kept, kept
from backend.platform.db import Prepared
from backend.realtime.work import UnitOfWork

_IDS_AT_ONCE: Final = 500
_WAITING: Final = Prepared(
    select(approval_waiting.c.person)
    .where(approval_waiting.c.company == bindparam("company"), approval_waiting.c.request == bindparam("request"))
    .order_by(approval_waiting.c.person)
)
_WAITING_FOR: Final = Prepared(
    select(approval_waiting.c.request).where(
        approval_waiting.c.company == bindparam("company"), approval_waiting.c.person == bindparam("person")
    )
)
_PARTIES: Final = Prepared(
    select(approval_party.c.person).where(
        approval_party.c.company == bindparam("company"), approval_party.c.number == bindparam("number")
    )
)
_OF_COMPANY: Final = select(*COLUMNS).where(approval_request.c.company == bindparam("company"))
_ALIVE: Final = Prepared(
    _OF_COMPANY.where(
        approval_request.c.requester == bindparam("person"), approval_request.c.closed_at.is_(None)
    ).order_by(approval_request.c.number)
)
_AWAITED: Final = Prepared(
    _OF_COMPANY.join(
        approval_waiting,
        (approval_waiting.c.company == approval_request.c.company)
        & (approval_waiting.c.request == approval_request.c.id),
    )
    .where(approval_waiting.c.company == bindparam("company"), approval_waiting.c.person == bindparam("person"))
    .order_by(approval_request.c.number)
)


def waits_for(uow: UnitOfWork, company: CompanyId, request: RequestId) -> tuple[PersonId, ...]:
    """Name whom a request waits for."""
    return tuple(row[0] for row in _WAITING.rows(uow.connection, company=company, request=request))


def wait_for(uow: UnitOfWork, company: CompanyId, request: RequestId, people: Collection[PersonId]) -> None:
    """Let a request wait for these people, and for nobody else."""
    before = set(waits_for(uow, company, request))
    gone, new = before - set(people), set(people) - before
    if gone:
        uow.connection.execute(
            delete(approval_waiting).where(
                approval_waiting.c.company == company,
                approval_waiting.c.request == request,
                approval_waiting.c.person.in_(gone),
            )
        )
    for person in sorted(new):
        uow.connection.execute(insert(approval_waiting).values(company=company, request=request, person=person))


def requests_waiting_for(uow: UnitOfWork, company: CompanyId, person: PersonId) -> list[RequestId]:
    """Name the requests that wait for somebody."""
    return [RequestId(row[0]) for row in _WAITING_FOR.rows(uow.connection, company=company, person=person)]


def parties(uow: UnitOfWork, company: CompanyId, number: int) -> set[PersonId]:
    """Name who has, or has ever had, to do with a request."""
    return {row[0] for row in _PARTIES.rows(uow.connection, company=company, number=number)}


def add_parties(uow: UnitOfWork, company: CompanyId, number: int, people: Iterable[PersonId]) -> None:
    """Note who has to do with a request."""
    for person in sorted(set(people) - parties(uow, company, number)):
        uow.connection.execute(insert(approval_party).values(company=company, number=number, person=person))


def alive(uow: UnitOfWork, company: CompanyId, requester: PersonId) -> list[Kept]:
    """List a person's requests that have not ended."""
    return [kept(row) for row in _ALIVE.rows(uow.connection, company=company, person=requester)]


def awaiting(uow: UnitOfWork, company: CompanyId, person: PersonId) -> list[Kept]:
    """List the requests that wait for somebody."""
    return [kept(row) for row in _AWAITED.rows(uow.connection, company=company, person=person)]


def sent_by(uow: UnitOfWork, company: CompanyId, person: PersonId, before: int | None, limit: int) -> list[Kept]:
    """List a person's requests, the newest first."""
    return _page(uow, company, before, limit, _requests().where(approval_request.c.requester == person))


def seen_by(uow: UnitOfWork, company: CompanyId, person: PersonId, before: int | None, limit: int) -> list[Kept]:
    """List others' requests that a person has had to do with and that do not wait for them, the newest first."""
    mine = (approval_waiting.c.request == approval_request.c.id) & (approval_waiting.c.person == person)
    waits = select(approval_waiting.c.request).where(approval_waiting.c.company == company, mine)
    # From the person's own rows: the company's requests may be many more.
    query = _requests().join(
        approval_party,
        (approval_party.c.company == approval_request.c.company)
        & (approval_party.c.number == approval_request.c.number),
    )
    query = query.where(
        approval_party.c.company == company,
        approval_party.c.person == person,
        approval_request.c.requester != person,
        ~waits.exists(),
    )
    return _page(uow, company, before, limit, query)


def of_versions(
    uow: UnitOfWork,
    company: CompanyId,
    wanted: Collection[tuple[TemplateId, int]],
    before: int | None,
    limit: int,
) -> list[Kept]:
    """List the requests made by some versions of templates, the newest first."""
    versions: dict[TemplateId, list[int]] = {}
    for template, version in wanted:
        versions.setdefault(template, []).append(version)
    made_by = [
        (approval_request.c.template == template) & approval_request.c.version.in_(each)
        for template, each in versions.items()
    ]
    return _page(uow, company, before, limit, _requests().where(or_(*made_by)))


def _requests() -> Select[Any]:
    query: Any = select(*COLUMNS).select_from(approval_request)
    return cast("Select[Any]", query)


def _page(uow: UnitOfWork, company: CompanyId, before: int | None, limit: int, query: Select[Any]) -> list[Kept]:
    query = query.where(approval_request.c.company == company).order_by(approval_request.c.number.desc()).limit(limit)
    if before is not None:
        query = query.where(approval_request.c.number < before)
    return [kept(row) for row in uow.connection.execute(query)]


def waits_of(uow: UnitOfWork, company: CompanyId, requests: Iterable[Kept]) -> dict[RequestId, tuple[PersonId, ...]]:
    """Say whom each of some requests waits for."""
    ids = [each.id for each in requests if each.state is RequestState.OPEN]
    found: dict[RequestId, list[PersonId]] = {}
    for start in range(0, len(ids), _IDS_AT_ONCE):
        rows = uow.connection.execute(
            select(approval_waiting.c.request, approval_waiting.c.person)
            .where(
                approval_waiting.c.company == company, approval_waiting.c.request.in_(ids[start : start + _IDS_AT_ONCE])
            )
            .order_by(approval_waiting.c.person)
        )
        for request, person in rows:
            found.setdefault(request, []).append(person)
    return {request: tuple(people) for request, people in found.items()}
