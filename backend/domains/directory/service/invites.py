"""Invites: a place for one person, behind a code that works once."""

from dataclasses import replace
from datetime import timedelta
from uuid import UUID

from backend.contract.base import PersonId
from backend.contract.directory import (
    AcceptInvite,
    CreateInvite,
    Invite,
    InviteCode,
    InviteCreated,
    InvitePreview,
    Invites,
    Person,
    SignedIn,
)
from backend.domains.directory import rules, store
from backend.domains.directory.errors import EmailTaken, GrantTooHigh, InviteNotFound
from backend.domains.directory.service.companies import find_company
from backend.domains.directory.service.people import add_person, check_place, get_person
from backend.domains.directory.service.sessions import open_session
from backend.domains.directory.store import Account, Place
from backend.platform.auth import Actor
from backend.platform.errors import Forbidden
from backend.platform.ids import new_id
from backend.realtime.work import UnitOfWork


def create_invite(uow: UnitOfWork, actor: Actor, asked: CreateInvite) -> InviteCreated:
    """Hold a place for somebody (owner, HR), within what the actor holds.

    An earlier invite to the same address is withdrawn.
    """
    me = get_person(uow, actor.company, actor.person)
    rules.check_leads_company(me)
    candidate = _candidate(asked)
    rules.check_grant(me, None, candidate)
    rules.check_name(candidate.name)
    rules.check_line(candidate.title)
    check_place(uow, actor.company, candidate, manager_changed=True)
    if store.is_email_taken(uow, actor.company, asked.email):
        raise EmailTaken
    store.withdraw_invites(uow, actor.company, to=asked.email)
    invite = Invite(
        id=new_id(uow.now),
        name=candidate.name,
        email=asked.email,
        created_by=me.id,
        expires_at=uow.now + timedelta(days=asked.days),
    )
    code = rules.new_code()
    store.add_invite(
        uow,
        Place(
            invite=invite,
            company=actor.company,
            title=asked.title,
            department=asked.department,
            manager=asked.manager,
            rank=asked.rank,
            language=asked.language,
        ),
        rules.code_digest(code),
    )
    return InviteCreated(invite=invite, code=code)


def _candidate(asked: CreateInvite) -> Person:
    return Person(
        id=PersonId(new_id()),
        name=rules.tidy(asked.name),
        email=asked.email,
        title=asked.title,
        department=asked.department,
        manager=asked.manager,
        rank=asked.rank,
        language=asked.language,
    )


def list_invites(uow: UnitOfWork, actor: Actor) -> Invites:
    """List the open invites (owner, HR)."""
    rules.check_leads_company(get_person(uow, actor.company, actor.person))
    return Invites(invites=store.invites(uow, actor.company))


def withdraw_invite(uow: UnitOfWork, actor: Actor, invite: UUID) -> None:
    """Make an open invite useless (owner, HR)."""
    rules.check_leads_company(get_person(uow, actor.company, actor.person))
    if not store.withdraw_invite(uow, actor.company, invite):
        raise InviteNotFound


def preview_invite(uow: UnitOfWork, asked: InviteCode) -> InvitePreview:
    """Say what an invite promises, without using it up."""
    place = store.find_place(uow, rules.code_digest(asked.code))
    if place is None or not _still_holds(uow, place):
        raise InviteNotFound
    return InvitePreview(
        company=find_company(uow, place.company).name,
        name=place.invite.name,
        email=place.invite.email,
        language=place.language,
        expires_at=place.invite.expires_at,
    )


def accept_invite(uow: UnitOfWork, asked: AcceptInvite, password: str) -> SignedIn:
    """Use an invite up: bring the person in and sign them in. `password` is hashed."""
    place = store.take_place(uow, rules.code_digest(asked.code))
    if place is None or not _still_holds(uow, place):
        raise InviteNotFound
    rules.check_time_zone(asked.time_zone)
    place = _with_present_neighbours(uow, place)
    person = Person(
        id=PersonId(new_id(uow.now)),
        name=asked.name or place.invite.name,
        other_name=asked.other_name,
        email=place.invite.email,
        title=place.title,
        department=place.department,
        manager=place.manager,
        rank=place.rank,
        language=asked.language or place.language,
        time_zone=asked.time_zone,
    )
    add_person(uow, place.company, person, password)
    return open_session(uow, Account(place.company, person.id, password), asked.device, asked.platform)


def _still_holds(uow: UnitOfWork, place: Place) -> bool:
    """Say whether who made the invite could make it now: rights do not outlive a change of place."""
    maker = get_person(uow, place.company, place.invite.created_by)
    promised = Person(id=maker.id, name=place.invite.name, rank=place.rank)
    try:
        rules.check_leads_company(maker)
        rules.check_grant(maker, None, promised)
    except (Forbidden, GrantTooHigh):
        return False
    return maker.active


def _with_present_neighbours(uow: UnitOfWork, place: Place) -> Place:
    """Leave out a department or manager that went while the invite was open."""
    departments = {department.id for department in store.departments(uow, place.company)}
    manager = None if place.manager is None else store.find_person(uow, place.company, place.manager)
    return replace(
        place,
        department=place.department if place.department in departments else None,
        manager=place.manager if manager is not None and manager.active else None,
    )
