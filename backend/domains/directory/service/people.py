"""People: who they are and which place they have."""

from collections.abc import Collection
from typing import Any

import msgspec

from backend.contract.base import CompanyId, DepartmentId, PersonId, StreamId
from backend.contract.directory import ChangePerson, ChangeProfile, DeactivatePerson, Person, Role
from backend.domains.directory import events, rules, store
from backend.domains.directory.errors import DepartmentNotFound, EmailTaken, PersonNotFound
from backend.domains.directory.service.sessions import expel
from backend.domains.directory.service.trail import note_place
from backend.platform.auth import Actor
from backend.realtime.commands import Outcome
from backend.realtime.work import UnitOfWork


def get_person(uow: UnitOfWork, company: CompanyId, person: PersonId) -> Person:
    """Give somebody of this company."""
    found = store.find_person(uow, company, person)
    if found is None:
        raise PersonNotFound
    return found


def people(uow: UnitOfWork, company: CompanyId) -> tuple[Person, ...]:
    """List everybody of this company, also who has left."""
    return store.people(uow, company)


def tidy_line(text: str) -> str:
    """Give a title in its tidy form; refuse hidden letters and what turns a text around."""
    rules.check_line(text)
    return rules.tidy(text)


def check_people(uow: UnitOfWork, company: CompanyId, people: Collection[PersonId]) -> None:
    """Refuse unless all of them are in this company and active."""
    found = store.active_people(uow, company, people)
    for person in people:
        if person not in found:
            raise PersonNotFound
        if not found[person]:
            rules.check_active(Person(id=person, name="?", active=False))


def add_person(
    uow: UnitOfWork, company: CompanyId, new: Person, password: str | None, by: PersonId | None = None
) -> Person:
    """Bring somebody into the company, with a stream of their own. `password` is hashed; None cannot sign in.

    `by` is who gives the place, for the audit log; None is the server's operator.
    """
    person = _spelled(uow, company, new)
    if person.email and store.is_email_taken(uow, company, person.email):
        raise EmailTaken
    store.add_person(uow, company, person, password)
    uow.open_stream(company, StreamId(person.id))
    note_place(uow, company, None, person, by)
    uow.tell(events.person_changed(company, person))
    return person


def save_person(
    uow: UnitOfWork,
    company: CompanyId,
    before: Person,
    by: PersonId,
    **changes: Any,  # noqa: ANN401 - the struct's fields
) -> int:
    """Keep somebody as `by` wants them now, and tell the company. Give the event's seq, 0 when nothing has changed."""
    after = msgspec.structs.replace(before, **changes)
    comes_back = after.active and not before.active
    if comes_back or (after.name, after.other_name) != (before.name, before.other_name):
        after = _spelled(uow, company, after)
    if after == before:
        return 0
    store.save_person(uow, company, after)
    if comes_back:
        store.forget_sessions(uow, company, after.id)
    note_place(uow, company, before, after, by)
    return uow.tell(events.person_changed(company, after))


def _spelled(uow: UnitOfWork, company: CompanyId, person: Person) -> Person:
    """Check the names and give the person with tidy ones and their search key."""
    name, other_name = rules.tidy(person.name), rules.tidy(person.other_name)
    rules.check_name(name)
    if other_name:
        rules.check_name(other_name)
    rules.check_looks(name, store.names_like(uow, company, name, besides=person.id))
    return msgspec.structs.replace(person, name=name, other_name=other_name, sort_key=rules.sort_key(name, other_name))


def change_profile(uow: UnitOfWork, actor: Actor, asked: ChangeProfile) -> Outcome:
    """Change what a person may say of themselves."""
    me = get_person(uow, actor.company, actor.person)
    changes = {field: value for field in asked.__struct_fields__ if (value := getattr(asked, field)) is not None}
    if asked.title is not None:
        rules.check_line(asked.title)
    if asked.time_zone is not None:
        rules.check_time_zone(asked.time_zone)
    return Outcome(StreamId(actor.company), save_person(uow, actor.company, me, actor.person, **changes))


def change_person(uow: UnitOfWork, actor: Actor, asked: ChangePerson) -> Outcome:
    """Change somebody's place (owner, HR), within what the actor holds."""
    me = get_person(uow, actor.company, actor.person)
    rules.check_leads_company(me)
    before = get_person(uow, actor.company, asked.person)
    rules.check_active(before)
    changes = {
        field: value
        for field in asked.__struct_fields__
        if field != "person"
        and (value := getattr(asked, field)) is not msgspec.UNSET
        and not (value is None and field not in {"department", "manager"})
    }
    if asked.roles is not None:
        changes["roles"] = tuple(role for role in Role if role in asked.roles)
    after = msgspec.structs.replace(before, **changes)
    rules.check_grant(me, before, after)
    rules.check_not_own_place(me, before, after)
    rules.check_line(after.title)
    check_place(uow, actor.company, after, manager_changed=after.manager != before.manager)
    _check_keeps_owner(uow, actor.company, before, stays_owner=Role.OWNER in after.roles)
    return Outcome(StreamId(actor.company), save_person(uow, actor.company, before, actor.person, **changes))


def check_place(uow: UnitOfWork, company: CompanyId, person: Person, *, manager_changed: bool) -> None:
    """Refuse a department that is not there, a manager who is not, and a circle of managers."""
    if person.department is not None and not _has_department(uow, company, person.department):
        raise DepartmentNotFound
    if person.manager is not None and manager_changed:
        rules.check_active(get_person(uow, company, person.manager))
        rules.check_reporting_line(person.id, person.manager, store.managers(uow, company))


def _has_department(uow: UnitOfWork, company: CompanyId, department: DepartmentId) -> bool:
    return any(known.id == department for known in store.departments(uow, company))


def _check_keeps_owner(uow: UnitOfWork, company: CompanyId, before: Person, *, stays_owner: bool) -> None:
    others = store.count_owners(uow, company, besides=before.id)
    rules.check_keeps_owner(before, stays_owner=stays_owner, other_owners=others)


def deactivate_person(uow: UnitOfWork, actor: Actor, asked: DeactivatePerson) -> Outcome:
    """Let somebody go (owner, HR): sessions and open invites end at once, what was written stays."""
    me = get_person(uow, actor.company, actor.person)
    rules.check_leads_company(me)
    before = get_person(uow, actor.company, asked.person)
    if not before.active:
        return Outcome(StreamId(actor.company))
    rules.check_grant(me, before, before)
    _check_keeps_owner(uow, actor.company, before, stays_owner=False)
    expel(uow, actor.company, before.id)
    store.withdraw_invites(uow, actor.company, before.email, before.id)
    return Outcome(StreamId(actor.company), save_person(uow, actor.company, before, actor.person, active=False))
