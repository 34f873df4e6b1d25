"""Invites: a place for one person, behind a code that works once.

An import brings people in who have no password. An invite to the address of one of them, or for one by id, lets that
person in: what was said and read before is theirs.
"""

from dataclasses import replace
from datetime import timedelta
from uuid import UUID

import msgspec

from backend.contract.base import CompanyId, PersonId
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
from backend.domains.directory.errors import EmailTaken, GrantTooHigh, InviteNotFound, ManagerCycle
from backend.domains.directory.service.companies import find_company
from backend.domains.directory.service.people import add_person, check_place, get_person, save_person
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
    here = _find_here(uow, actor.company, asked.email, asked.person)
    invite = Invite(
        id=new_id(uow.now),
        name=rules.tidy(asked.name),
        email=asked.email,
        created_by=me.id,
        expires_at=uow.now + timedelta(days=asked.days),
    )
    place = Place(
        invite=invite,
        company=actor.company,
        title=asked.title,
        department=asked.department,
        manager=asked.manager,
        rank=asked.rank,
        language=asked.language,
        person=None if here is None else here.id,
    )
    candidate = _candidate(place, here)
    _check_grant(me, here, candidate)
    rules.check_name(candidate.name)
    rules.check_line(candidate.title)
    check_place(uow, actor.company, candidate, manager_changed=True)
    store.withdraw_invites(uow, actor.company, asked.email, place.person)
    code = rules.new_code()
    store.add_invite(uow, place, rules.code_digest(code))
    return InviteCreated(invite=invite, code=code)


def _find_here(uow: UnitOfWork, company: CompanyId, email: str, named: PersonId | None) -> Person | None:
    """Find who is here without a password, by the address or by name; refuse who has one.

    Who has left comes back only when named: an address may have been given to somebody else since.
    """
    holder = store.find_account(uow, company, email)
    wanted = named or holder.person
    if wanted is None:
        return None
    if holder.person not in {None, wanted} or store.password_of(uow, company, wanted) is not None:
        raise EmailTaken
    return get_person(uow, company, wanted)


def _candidate(place: Place, here: Person | None) -> Person:
    """Give the person that an invite makes: somebody new, or who is here with what the invite changes."""
    before = here or Person(id=PersonId(new_id()), name=place.invite.name)
    return msgspec.structs.replace(
        before,
        name=place.invite.name,
        email=place.invite.email,
        title=place.title or before.title,
        department=place.department or before.department,
        manager=place.manager or before.manager,
        rank=place.rank if place.rank > 1 else before.rank,
        language=place.language,
        active=True,
    )


def _check_grant(me: Person, here: Person | None, candidate: Person) -> None:
    """Refuse to let somebody in who stands above: whoever holds the code could use it."""
    rules.check_grant(me, None, candidate)
    rules.check_grant(me, here, candidate)
    rules.check_not_own_place(me, here, candidate)


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
    inviter = get_person(uow, place.company, place.invite.created_by)
    return InvitePreview(
        company=find_company(uow, place.company).name,
        name=place.invite.name,
        email=place.invite.email,
        language=place.language,
        expires_at=place.invite.expires_at,
        invited_by=f"{inviter.name} {inviter.other_name}".strip(),
    )


def accept_invite(uow: UnitOfWork, asked: AcceptInvite, password: str) -> SignedIn:
    """Use an invite up: bring the person in and sign them in. `password` is hashed."""
    place = store.take_place(uow, rules.code_digest(asked.code))
    if place is None or not _still_holds(uow, place):
        raise InviteNotFound
    rules.check_time_zone(asked.time_zone)
    place = _with_present_neighbours(uow, place)
    here = _find_here(uow, place.company, place.invite.email, place.person)
    person = _candidate(place, here)
    person = msgspec.structs.replace(
        person,
        name=asked.name or person.name,
        other_name=asked.other_name or person.other_name,
        language=asked.language or person.language,
        time_zone=asked.time_zone or person.time_zone,
    )
    if here is None:
        add_person(uow, place.company, person, password, place.invite.created_by)
    else:
        save_person(uow, place.company, here, place.invite.created_by, **msgspec.structs.asdict(person))
        store.set_password(uow, place.company, person.id, password)
    return open_session(uow, Account(place.company, person.id, password), asked.device, asked.platform)


def _still_holds(uow: UnitOfWork, place: Place) -> bool:
    """Say whether who made the invite could make it now: rights do not outlive a change of place."""
    maker = get_person(uow, place.company, place.invite.created_by)
    try:
        here = _find_here(uow, place.company, place.invite.email, place.person)
        rules.check_leads_company(maker)
        _check_grant(maker, here, _candidate(place, here))
    except (Forbidden, GrantTooHigh, EmailTaken):
        return False
    return maker.active


def _with_present_neighbours(uow: UnitOfWork, place: Place) -> Place:
    """Leave out a department or manager that went, or moved below the person, while the invite was open."""
    departments = {department.id for department in store.departments(uow, place.company)}
    return replace(
        place,
        department=place.department if place.department in departments else None,
        manager=place.manager if _may_lead(uow, place) else None,
    )


def _may_lead(uow: UnitOfWork, place: Place) -> bool:
    manager = None if place.manager is None else store.find_person(uow, place.company, place.manager)
    if manager is None or not manager.active:
        return False
    try:
        if place.person is not None:
            rules.check_reporting_line(place.person, manager.id, store.managers(uow, place.company))
    except ManagerCycle:
        return False
    return True
