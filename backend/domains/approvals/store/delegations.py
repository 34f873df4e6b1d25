"""Who decides for whom."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Final

from sqlalchemy import bindparam, insert, or_, select, update

from backend.contract.approvals import Delegation, DelegationId
from backend.contract.base import CompanyId, PersonId
from backend.domains.approvals.models import approval_delegation
from backend.platform.db import Prepared
from backend.realtime.work import UnitOfWork


@dataclass(frozen=True, slots=True)
class DelegationKey:
    """Which delegation of which company."""

    company: CompanyId
    id: DelegationId


_COLUMNS: Final = (
    approval_delegation.c.id,
    approval_delegation.c.person,
    approval_delegation.c.delegate,
    approval_delegation.c.since,
    approval_delegation.c.until,
)
_STANDING: Final = select(*_COLUMNS).where(
    approval_delegation.c.company == bindparam("company"), ~approval_delegation.c.over
)
_ONE: Final = Prepared(_STANDING.where(approval_delegation.c.id == bindparam("id")))
_OF: Final = Prepared(
    _STANDING.where(
        or_(approval_delegation.c.person == bindparam("person"), approval_delegation.c.delegate == bindparam("person"))
    ).order_by(approval_delegation.c.since, approval_delegation.c.id)
)
_IN_FORCE: Final = _STANDING.where(
    approval_delegation.c.person.in_(bindparam("people", expanding=True)),
    approval_delegation.c.since <= bindparam("now"),
    approval_delegation.c.until > bindparam("now"),
)
_NEXT: Final = Prepared(
    select(approval_delegation.c.due_at)
    .where(approval_delegation.c.due_at.is_not(None))
    .order_by(approval_delegation.c.due_at)
    .limit(1)
)
_DUE: Final = Prepared(
    select(approval_delegation.c.company, approval_delegation.c.id)
    .where(approval_delegation.c.due_at <= bindparam("now"))
    .order_by(approval_delegation.c.due_at)
    .limit(bindparam("at_most"))
)


def _delegation(row: tuple[Any, ...]) -> Delegation:
    return Delegation(id=row[0], person=row[1], delegate=row[2], since=row[3], until=row[4])


def find_delegation(uow: UnitOfWork, key: DelegationKey) -> Delegation | None:
    """Look up a delegation that has not ended."""
    row = _ONE.row(uow.connection, company=key.company, id=key.id)
    return None if row is None else _delegation(row)


def is_taken(uow: UnitOfWork, key: DelegationKey) -> bool:
    """Tell whether a delegation has this id, ended or not."""
    found = select(approval_delegation.c.id).where(
        approval_delegation.c.company == key.company, approval_delegation.c.id == key.id
    )
    return uow.connection.execute(found).first() is not None


def delegations_of(uow: UnitOfWork, company: CompanyId, person: PersonId) -> tuple[Delegation, ...]:
    """List who decides for somebody and for whom they decide, now or later, the soonest first."""
    return tuple(_delegation(row) for row in _OF.rows(uow.connection, company=company, person=person))


def in_force(uow: UnitOfWork, company: CompanyId, people: Collection[PersonId]) -> list[Delegation]:
    """List who decides for some people now."""
    if not people:
        return []
    params = {"company": company, "people": list(people), "now": uow.now}
    return [_delegation(tuple(row)) for row in uow.connection.execute(_IN_FORCE, params)]


def add_delegation(uow: UnitOfWork, company: CompanyId, new: Delegation, due_at: datetime) -> None:
    """Keep a new delegation, and when it is to be looked at next."""
    uow.connection.execute(
        insert(approval_delegation).values(
            company=company,
            id=new.id,
            person=new.person,
            delegate=new.delegate,
            since=new.since,
            until=new.until,
            over=False,
            due_at=due_at,
        )
    )


def end_delegation(uow: UnitOfWork, key: DelegationKey) -> None:
    """Note that a delegation is over."""
    _set(uow, key, over=True, due_at=None)


def postpone(uow: UnitOfWork, key: DelegationKey, due_at: datetime | None) -> None:
    """Note when a delegation is due next."""
    _set(uow, key, over=False, due_at=due_at)


def _set(uow: UnitOfWork, key: DelegationKey, *, over: bool, due_at: datetime | None) -> None:
    uow.connection.execute(
        update(approval_delegation)
        .where(approval_delegation.c.company == key.company, approval_delegation.c.id == key.id)
        .values(over=over, due_at=due_at)
    )


def next_due(uow: UnitOfWork) -> datetime | None:
    """Give the moment at which the next delegation of any company begins or ends."""
    row = _NEXT.row(uow.connection)
    return None if row is None else row[0]


def due(uow: UnitOfWork, at_most: int) -> list[DelegationKey]:
    """List some delegations of all companies that begin or end now."""
    return [DelegationKey(*row) for row in _DUE.rows(uow.connection, now=uow.now, at_most=at_most)]
