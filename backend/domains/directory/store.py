"""The directory's SQL."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Final
from uuid import UUID

from sqlalchemy import Row, bindparam, delete, insert, select, update

from backend.contract.base import CompanyId, DepartmentId, Language, PersonId, SessionId
from backend.contract.directory import Company, Department, Invite, Person, Role, Session
from backend.domains.directory.models import company, department, invite, person, session
from backend.domains.directory.rules import skeleton
from backend.platform.auth import Actor
from backend.platform.db import Prepared
from backend.realtime.epoch import find_epoch
from backend.realtime.work import UnitOfWork

_PERSON: Final = tuple(person.c[field] for field in Person.__struct_fields__)
_SESSION: Final = tuple(session.c[field] for field in Session.__struct_fields__ if field != "current")

_OPEN_SESSION: Final = Prepared(
    select(session.c.id)
    .join(person, (person.c.company == session.c.company) & (person.c.id == session.c.person))
    .where(
        session.c.company == bindparam("in_company"),
        session.c.id == bindparam("in_session"),
        session.c.person == bindparam("in_person"),
        person.c.active,
    )
)
_BY_DIGEST: Final = Prepared(
    select(session.c.company, session.c.person, session.c.id, session.c.last_seen_at)
    .join(person, (person.c.company == session.c.company) & (person.c.id == session.c.person))
    .where(session.c.digest == bindparam("in_digest"), person.c.active)
)


@dataclass(frozen=True, slots=True)
class Account:
    """Who signs in, with the stored password. `person` is None for nobody."""

    company: CompanyId
    person: PersonId | None
    password: str | None


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


# Companies.


def epoch(uow: UnitOfWork) -> str:
    """Give the name of this database."""
    return find_epoch(uow.connection) or ""


def add_company(uow: UnitOfWork, new: Company) -> None:
    """Keep a new company."""
    uow.connection.execute(insert(company).values(id=new.id, name=new.name, created_at=new.created_at))


def find_company(uow: UnitOfWork, company_id: CompanyId) -> Company | None:
    """Look a company up."""
    row = uow.connection.execute(select(company).where(company.c.id == company_id)).one_or_none()
    return None if row is None else Company(id=row.id, name=row.name, created_at=row.created_at)


def companies(uow: UnitOfWork) -> tuple[Company, ...]:
    """List the companies of this server, oldest first."""
    rows = uow.connection.execute(select(company).order_by(company.c.created_at, company.c.id))
    return tuple(Company(**row) for row in rows.mappings())


def rename_company(uow: UnitOfWork, company_id: CompanyId, name: str) -> None:
    """Give a company another name."""
    uow.connection.execute(update(company).where(company.c.id == company_id).values(name=name))


# Departments.


def departments(uow: UnitOfWork, company_id: CompanyId) -> tuple[Department, ...]:
    """List a company's departments."""
    rows = uow.connection.execute(
        select(department.c.id, department.c.name, department.c.parent)
        .where(department.c.company == company_id)
        .order_by(department.c.id)
    )
    return tuple(Department(**row) for row in rows.mappings())


def save_department(uow: UnitOfWork, company_id: CompanyId, saved: Department, *, is_new: bool) -> None:
    """Keep a department as it is now."""
    values = {"name": saved.name, "parent": saved.parent}
    if is_new:
        uow.connection.execute(insert(department).values(company=company_id, id=saved.id, **values))
        return
    uow.connection.execute(
        update(department).where(department.c.company == company_id, department.c.id == saved.id).values(values)
    )


def remove_department(uow: UnitOfWork, company_id: CompanyId, department_id: DepartmentId) -> None:
    """Delete a department that nobody points at."""
    uow.connection.execute(
        delete(department).where(department.c.company == company_id, department.c.id == department_id)
    )


# People.


def add_person(uow: UnitOfWork, company_id: CompanyId, new: Person, password: str | None) -> None:
    """Keep a new person."""
    uow.connection.execute(insert(person).values(company=company_id, id=new.id, password=password, **_values(new)))


def save_person(uow: UnitOfWork, company_id: CompanyId, saved: Person) -> None:
    """Keep a person as they are now; who has left loses the password."""
    values = _values(saved) if saved.active else {**_values(saved), "password": None}
    uow.connection.execute(update(person).where(person.c.company == company_id, person.c.id == saved.id).values(values))


def _values(one: Person) -> dict[str, Any]:
    values = {field: getattr(one, field) for field in Person.__struct_fields__ if field != "id"}
    return {**values, "account": one.email.casefold(), "skeleton": skeleton(one.name)}


def find_person(uow: UnitOfWork, company_id: CompanyId, person_id: PersonId) -> Person | None:
    """Look a person of this company up."""
    row = uow.connection.execute(
        select(*_PERSON).where(person.c.company == company_id, person.c.id == person_id)
    ).one_or_none()
    return None if row is None else _person(row)


def people(uow: UnitOfWork, company_id: CompanyId, *, of_department: DepartmentId | None = None) -> tuple[Person, ...]:
    """List a company's people, also those who have left; or only a department's."""
    query = select(*_PERSON).where(person.c.company == company_id).order_by(person.c.id)
    if of_department is not None:
        query = query.where(person.c.department == of_department)
    return tuple(_person(row) for row in uow.connection.execute(query))


def _person(row: Row[Any]) -> Person:
    return Person(**dict(zip(Person.__struct_fields__, row, strict=True)))


def active_people(uow: UnitOfWork, company_id: CompanyId, ids: Collection[PersonId]) -> dict[PersonId, bool]:
    """Say of those of `ids` that are in this company whether they are active."""
    found: dict[PersonId, bool] = {}
    wanted = list(ids)
    for start in range(0, len(wanted), 500):
        rows = uow.connection.execute(
            select(person.c.id, person.c.active).where(
                person.c.company == company_id, person.c.id.in_(wanted[start : start + 500])
            )
        )
        found.update((row[0], row[1]) for row in rows)
    return found


def names_like(uow: UnitOfWork, company_id: CompanyId, name: str, *, besides: PersonId | None = None) -> list[str]:
    """List the names of active people that have the skeleton of `name`."""
    query = select(person.c.name).where(
        person.c.company == company_id, person.c.skeleton == skeleton(name), person.c.active
    )
    if besides is not None:
        query = query.where(person.c.id != besides)
    return list(uow.connection.scalars(query))


def count_owners(uow: UnitOfWork, company_id: CompanyId, *, besides: PersonId) -> int:
    """Count the active owners other than one."""
    rows = uow.connection.scalars(
        select(person.c.roles).where(
            person.c.company == company_id, person.c.active, person.c.roles != (), person.c.id != besides
        )
    )
    return sum(Role.OWNER in roles for roles in rows)


def managers(uow: UnitOfWork, company_id: CompanyId) -> Mapping[PersonId, PersonId]:
    """Say who reports to whom."""
    rows = uow.connection.execute(
        select(person.c.id, person.c.manager).where(person.c.company == company_id, person.c.manager.is_not(None))
    )
    return {row[0]: row[1] for row in rows}


def is_email_taken(uow: UnitOfWork, company_id: CompanyId, email: str) -> bool:
    """Say whether somebody active has this address, with a password or without."""
    return find_account(uow, company_id, email).person is not None


# Accounts and sessions.


def find_account(uow: UnitOfWork, company_id: CompanyId, email: str) -> Account:
    """Look up who signs in with this address."""
    row = uow.connection.execute(
        select(person.c.id, person.c.password).where(
            person.c.company == company_id,
            person.c.account == email.casefold(),
            person.c.account != "",
            person.c.active,
        )
    ).one_or_none()
    return Account(company_id, *(None, None) if row is None else (row.id, row.password))


def password_of(uow: UnitOfWork, company_id: CompanyId, person_id: PersonId) -> str | None:
    """Give the stored password of an active person."""
    return uow.connection.scalar(
        select(person.c.password).where(person.c.company == company_id, person.c.id == person_id, person.c.active)
    )


def set_password(uow: UnitOfWork, company_id: CompanyId, person_id: PersonId, password: str) -> None:
    """Store another password."""
    uow.connection.execute(
        update(person).where(person.c.company == company_id, person.c.id == person_id).values(password=password)
    )


def is_session_open(uow: UnitOfWork, actor: Actor) -> bool:
    """Say whether the session is open and its person active, now."""
    row = _OPEN_SESSION.row(uow.connection, in_company=actor.company, in_session=actor.session, in_person=actor.person)
    return row is not None


def actor_by_digest(uow: UnitOfWork, digest: bytes) -> tuple[Actor, datetime] | None:
    """Give who holds a token, and when they were last seen."""
    row = _BY_DIGEST.row(uow.connection, in_digest=digest)
    return None if row is None else (Actor(company=row[0], person=row[1], session=row[2]), row[3])


def add_session(uow: UnitOfWork, actor: Actor, new: Session, digest: bytes) -> None:
    """Keep a new session."""
    uow.connection.execute(
        insert(session).values(
            company=actor.company,
            person=actor.person,
            digest=digest,
            **{field: getattr(new, field) for field in Session.__struct_fields__ if field != "current"},
        )
    )


def sessions(uow: UnitOfWork, company_id: CompanyId, person_id: PersonId) -> tuple[Session, ...]:
    """List a person's open sessions, the newest first."""
    rows = uow.connection.execute(
        select(*_SESSION)
        .where(session.c.company == company_id, session.c.person == person_id)
        .order_by(session.c.created_at.desc(), session.c.id)
    )
    return tuple(Session(**row) for row in rows.mappings())


def touch_session(uow: UnitOfWork, actor: Actor) -> None:
    """Note that a session was seen now."""
    uow.connection.execute(
        update(session)
        .where(session.c.company == actor.company, session.c.id == actor.session)
        .values(last_seen_at=uow.now)
    )


def close_session(uow: UnitOfWork, company_id: CompanyId, person_id: PersonId, session_id: SessionId) -> bool:
    """End a person's session; say whether it was open."""
    done = uow.connection.execute(
        delete(session).where(
            session.c.company == company_id, session.c.person == person_id, session.c.id == session_id
        )
    )
    return done.rowcount == 1


# Invites.


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
