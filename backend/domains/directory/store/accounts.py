"""Who signs in, and the open sessions."""

from dataclasses import dataclass
from datetime import datetime
from typing import Final

from sqlalchemy import bindparam, delete, insert, select, update

from backend.contract.base import CompanyId, PersonId, SessionId
from backend.contract.directory import Session
from backend.domains.directory.models import person, session
from backend.platform.auth import Actor
from backend.platform.db import Prepared
from backend.realtime.work import UnitOfWork

_SESSION: Final = tuple(session.c[field] for field in Session.__struct_fields__ if field != "current")
_BY_SESSION: Final = Prepared(
    select(person.c.active)
    .join(person, (person.c.company == session.c.company) & (person.c.id == session.c.person))
    .where(
        session.c.company == bindparam("in_company"),
        session.c.id == bindparam("in_session"),
        session.c.person == bindparam("in_person"),
    )
)
_BY_DIGEST: Final = Prepared(
    select(session.c.company, session.c.person, session.c.id, session.c.last_seen_at, person.c.active)
    .join(person, (person.c.company == session.c.company) & (person.c.id == session.c.person))
    .where(session.c.digest == bindparam("in_digest"))
)

_BY_ADDRESS: Final = Prepared(
    select(person.c.id, person.c.password).where(
        person.c.company == bindparam("in_company"),
        person.c.account == bindparam("in_account"),
        person.c.account != "",
        person.c.active,
    )
)


@dataclass(frozen=True, slots=True)
class Account:
    """Who signs in, with the stored password. `person` is None for nobody."""

    company: CompanyId
    person: PersonId | None
    password: str | None


def find_account(uow: UnitOfWork, company_id: CompanyId, email: str) -> Account:
    """Look up who signs in with this address."""
    row = _BY_ADDRESS.row(uow.connection, in_company=company_id, in_account=email.casefold())
    return Account(company_id, *(None, None) if row is None else (row[0], row[1]))


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


def is_holder_active(uow: UnitOfWork, actor: Actor) -> bool | None:
    """Say whether the person of a session is active now; None where the session is over."""
    row = _BY_SESSION.row(uow.connection, in_company=actor.company, in_session=actor.session, in_person=actor.person)
    return None if row is None else bool(row[0])


def actor_by_digest(uow: UnitOfWork, digest: bytes) -> tuple[Actor, datetime, bool] | None:
    """Give who holds a token, when they were last seen, and whether they are active."""
    row = _BY_DIGEST.row(uow.connection, in_digest=digest)
    return None if row is None else (Actor(company=row[0], person=row[1], session=row[2]), row[3], bool(row[4]))


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
    """Note that a session, and so its person, was seen now."""
    uow.connection.execute(
        update(session)
        .where(session.c.company == actor.company, session.c.id == actor.session)
        .values(last_seen_at=uow.now)
    )
    note_seen(uow, actor.company, actor.person)


def note_seen(uow: UnitOfWork, company_id: CompanyId, person_id: PersonId) -> None:
    """Note that a person was here now."""
    uow.connection.execute(
        update(person).where(person.c.company == company_id, person.c.id == person_id).values(seen_at=uow.now)
    )


def seen_at(uow: UnitOfWork, company_id: CompanyId, person_id: PersonId) -> datetime | None:
    """Say when a person was last here."""
    return uow.connection.scalar(
        select(person.c.seen_at).where(person.c.company == company_id, person.c.id == person_id)
    )


def close_session(uow: UnitOfWork, company_id: CompanyId, person_id: PersonId, session_id: SessionId) -> bool:
    """End a person's session; say whether it was open."""
    done = uow.connection.execute(
        delete(session).where(
            session.c.company == company_id, session.c.person == person_id, session.c.id == session_id
        )
    )
    return done.rowcount == 1


def forget_sessions(uow: UnitOfWork, company_id: CompanyId, person_id: PersonId) -> None:
    """Delete all that is kept of somebody's sessions."""
    uow.connection.execute(delete(session).where(session.c.company == company_id, session.c.person == person_id))


def is_email_taken(uow: UnitOfWork, company_id: CompanyId, email: str) -> bool:
    """Say whether somebody active has this address, with a password or without."""
    return find_account(uow, company_id, email).person is not None
