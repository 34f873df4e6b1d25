"""Places that are held for somebody."""

from dataclasses import dataclass
from typing import Any
from uuid import UUID

from sqlalchemy import Row, delete, insert, select

from backend.contract.base import CompanyId, DepartmentId, Language, PersonId
from backend.contract.directory import Invite
from backend.domains.directory.models import invite
from backend.realtime.work import UnitOfWork


@dataclass(frozen=True, slots=True)
class Place:
    """What an invite holds for somebody."""

    invite: Invite
    company: CompanyId
    title: str
    department: DepartmentId | None
    manager: PersonId | None
    rank: int
    language: Language
    person: PersonId | None = None


def add_invite(uow: UnitOfWork, place: Place, digest: bytes) -> None:
    """Keep a new invite."""
    new = place.invite
    uow.connection.execute(
        insert(invite).values(
            company=place.company,
            id=new.id,
            digest=digest,
            name=new.name,
            email=new.email,
            account=new.email.casefold(),
            title=place.title,
            department=place.department,
            manager=place.manager,
            rank=place.rank,
            language=place.language,
            created_by=new.created_by,
            created_at=uow.now,
            expires_at=new.expires_at,
            person=place.person,
        )
    )


def invites(uow: UnitOfWork, company_id: CompanyId) -> tuple[Invite, ...]:
    """List a company's open invites, the newest first."""
    rows = uow.connection.execute(
        select(invite.c.id, invite.c.name, invite.c.email, invite.c.created_by, invite.c.expires_at)
        .where(invite.c.company == company_id, invite.c.expires_at > uow.now)
        .order_by(invite.c.id.desc())
    )
    return tuple(Invite(**row) for row in rows.mappings())


def withdraw_invite(uow: UnitOfWork, company_id: CompanyId, invite_id: UUID) -> bool:
    """Delete an invite; say whether it was there."""
    done = uow.connection.execute(delete(invite).where(invite.c.company == company_id, invite.c.id == invite_id))
    return done.rowcount == 1


def withdraw_invites(uow: UnitOfWork, company_id: CompanyId, to: str, person: PersonId | None) -> None:
    """Delete the invites to an address, and those by which somebody who is here would come in, or others by them."""
    unwanted = (invite.c.account == to.casefold()) & (invite.c.account != "")
    if person is not None:
        unwanted |= (invite.c.person == person) | (invite.c.created_by == person)
    uow.connection.execute(delete(invite).where(invite.c.company == company_id, unwanted))


def find_place(uow: UnitOfWork, digest: bytes) -> Place | None:
    """Look an open invite up by its code's digest; looking does not use it up."""
    row = uow.connection.execute(
        select(invite).where(invite.c.digest == digest, invite.c.expires_at > uow.now)
    ).one_or_none()
    return None if row is None else _place(row)


def take_place(uow: UnitOfWork, digest: bytes) -> Place | None:
    """Use an invite up: of all who try at once, one gets it."""
    row = uow.connection.execute(
        delete(invite).where(invite.c.digest == digest, invite.c.expires_at > uow.now).returning(*invite.c)
    ).one_or_none()
    return None if row is None else _place(row)


def _place(row: Row[Any]) -> Place:
    return Place(
        invite=Invite(id=row.id, name=row.name, email=row.email, created_by=row.created_by, expires_at=row.expires_at),
        company=row.company,
        title=row.title,
        department=row.department,
        manager=row.manager,
        rank=row.rank,
        language=row.language,
        person=row.person,
    )
