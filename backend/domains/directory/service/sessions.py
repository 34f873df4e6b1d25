"""Signing in, signing out, passwords. Whatever takes long (hashing) is done by the caller, outside the unit of work."""

from collections.abc import Sequence
from datetime import timedelta
from typing import Final

from backend.contract.base import CompanyId, PersonId, SessionId, StreamId
from backend.contract.directory import CloseSession, Session, Sessions, SignedIn, SignIn
from backend.domains.directory import events, store
from backend.domains.directory.errors import (
    CompanyNeeded,
    PersonNotFound,
    SessionNotFound,
    WrongCredentials,
    WrongPassword,
)
from backend.domains.directory.store import Account
from backend.platform.auth import Actor, new_token
from backend.platform.errors import HasLeft, SignInNeeded
from backend.platform.ids import new_id
from backend.realtime.commands import Outcome
from backend.realtime.work import UnitOfWork

SEEN_EVERY: Final = timedelta(minutes=5)
"""How often a session's `last_seen_at` is written."""
SESSION_SLEEPS: Final = timedelta(days=90)
"""A session that was not seen for so long is over."""
SIGNED_OUT: Final = "auth.signed_out"
"""Why a session's open connections end."""


def check_actor(uow: UnitOfWork, actor: Actor) -> None:
    """Refuse who has no open session or has left the company, as of this moment."""
    active = store.is_holder_active(uow, actor)
    if active is None:
        raise SignInNeeded
    if not active:
        raise HasLeft


def actor_by_token(uow: UnitOfWork, digest: bytes) -> Actor | None:
    """Give who holds the token with this digest, unless the session is over. A leaver's device is told that it is."""
    found = store.actor_by_digest(uow, digest)
    if found is None:
        return None
    actor, seen_at, active = found
    if not active:
        raise HasLeft
    return None if uow.now - seen_at > SESSION_SLEEPS else actor


def touch_session(uow: UnitOfWork, actor: Actor) -> None:
    """Note that the session was seen, when the last note is older than `SEEN_EVERY`."""
    for session in store.sessions(uow, actor.company, actor.person):
        if session.id == actor.session and uow.now - session.last_seen_at >= SEEN_EVERY:
            store.touch_session(uow, actor)


def find_account(uow: UnitOfWork, asked: SignIn) -> Account:
    """Give the account somebody wants to sign in to; for an unknown one an account of nobody."""
    known = store.companies(uow)
    if asked.company is None:
        if len(known) != 1:
            raise CompanyNeeded
        return store.find_account(uow, known[0].id, asked.email)
    return store.find_account(uow, asked.company, asked.email)


def open_session(uow: UnitOfWork, account: Account, device: str, platform: str) -> SignedIn:
    """Sign in to an account whose password was verified, unless it has changed since. Every session has a new token."""
    if account.person is None or store.password_of(uow, account.company, account.person) != account.password:
        raise WrongCredentials
    actor = Actor(account.company, account.person, SessionId(new_id(uow.now)))
    token, digest = new_token()
    session = Session(id=actor.session, device=device, platform=platform, created_at=uow.now, last_seen_at=uow.now)
    store.add_session(uow, actor, session, digest)
    store.note_seen(uow, actor.company, actor.person)
    uow.tell(events.session_opened(actor.company, actor.person, session))
    return SignedIn(token=token, session=session.id, company=actor.company, person=actor.person, epoch=store.epoch(uow))


def list_sessions(uow: UnitOfWork, actor: Actor) -> Sessions:
    """List one's own devices; the one that asks is `current`."""
    return Sessions(
        sessions=tuple(
            Session(
                id=session.id,
                device=session.device,
                platform=session.platform,
                created_at=session.created_at,
                last_seen_at=session.last_seen_at,
                current=session.id == actor.session,
            )
            for session in store.sessions(uow, actor.company, actor.person)
        )
    )


def close_session(uow: UnitOfWork, actor: Actor, asked: CloseSession) -> Outcome:
    """Sign out one of one's own devices, at once."""
    if not store.close_session(uow, actor.company, actor.person, asked.id):
        raise SessionNotFound
    uow.close_sessions([asked.id], SIGNED_OUT)
    seq = uow.tell(events.session_closed(actor.company, actor.person, asked.id))
    return Outcome(StreamId(actor.person), seq)


def sign_out(uow: UnitOfWork, actor: Actor) -> None:
    """End this session."""
    store.note_seen(uow, actor.company, actor.person)
    close_session(uow, actor, CloseSession(id=actor.session))


def own_password(uow: UnitOfWork, actor: Actor) -> str | None:
    """Give one's own stored password, to verify the old one against."""
    return store.password_of(uow, actor.company, actor.person)


def change_password(uow: UnitOfWork, actor: Actor, verified: str | None, password: str) -> None:
    """Store another password and end all other sessions. `verified` is the stored one the old was verified against."""
    if own_password(uow, actor) != verified:
        raise WrongPassword
    store.set_password(uow, actor.company, actor.person, password)
    close_sessions(uow, actor.company, actor.person, SIGNED_OUT, besides=actor.session)


def reset_password(uow: UnitOfWork, company: CompanyId, email: str, password: str) -> PersonId:
    """Store another password for somebody who has lost theirs, and end all their sessions."""
    account = store.find_account(uow, company, email)
    if account.person is None:
        raise PersonNotFound
    store.set_password(uow, company, account.person, password)
    close_sessions(uow, company, account.person, SIGNED_OUT)
    return account.person


def close_sessions(
    uow: UnitOfWork, company: CompanyId, person: PersonId, code: str, *, besides: SessionId | None = None
) -> None:
    """End somebody's sessions, but for one."""
    ended = [session.id for session in store.sessions(uow, company, person) if session.id != besides]
    for session in ended:
        store.close_session(uow, company, person, session)
    _tell_ended(uow, company, person, ended, code)


def expel(uow: UnitOfWork, company: CompanyId, person: PersonId) -> None:
    """End the sessions of somebody who leaves. The rows stay: a device that is away is told why when it comes back."""
    ended = [session.id for session in store.sessions(uow, company, person)]
    _tell_ended(uow, company, person, ended, HasLeft.code)


def _tell_ended(uow: UnitOfWork, company: CompanyId, person: PersonId, ended: Sequence[SessionId], code: str) -> None:
    for session in ended:
        uow.tell(events.session_closed(company, person, session))
    if ended:
        uow.close_sessions(ended, code)
