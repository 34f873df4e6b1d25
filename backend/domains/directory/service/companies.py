"""Companies and their departments."""

from collections.abc import Mapping

import msgspec

from backend.contract.base import CompanyId, Language, PersonId, StreamId
from backend.contract.directory import (
    Company,
    Department,
    DirectorySnapshot,
    LastSeen,
    Person,
    RemoveDepartment,
    RenameCompany,
    Role,
    SaveDepartment,
    SetCompanyPolicy,
)
from backend.domains.directory import events, rules, store
from backend.domains.directory.errors import DepartmentInUse, DepartmentNotFound
from backend.domains.directory.service.people import add_person, get_person, save_person
from backend.domains.directory.service.trail import note_department
from backend.platform.auth import Actor
from backend.platform.errors import Malformed, NotFound
from backend.platform.ids import new_id
from backend.realtime.commands import Outcome
from backend.realtime.work import UnitOfWork

OWNER_RANK = 100
"""The first owner's rank, so that every rank can be granted."""


def companies(uow: UnitOfWork) -> tuple[Company, ...]:
    """List the companies of this server."""
    return store.companies(uow)


def epoch(uow: UnitOfWork) -> str:
    """Give the name of this server's database; another one after a restore."""
    return store.epoch(uow)


def find_company(uow: UnitOfWork, company: CompanyId) -> Company:
    """Give a company of this server."""
    found = store.find_company(uow, company)
    if found is None:
        raise NotFound
    return found


def create_company(
    uow: UnitOfWork, name: str, owner_name: str, owner_email: str, password: str, language: Language
) -> tuple[Company, Person]:
    """Open a company with its first owner. `password` is hashed."""
    rules.check_line(name)
    company = Company(id=CompanyId(new_id(uow.now)), name=rules.tidy(name), created_at=uow.now)
    store.add_company(uow, company)
    uow.open_stream(company.id, StreamId(company.id))
    uow.tell(events.company_changed(company))
    owner = Person(
        id=PersonId(new_id(uow.now)),
        name=owner_name,
        email=owner_email,
        rank=OWNER_RANK,
        roles=(Role.OWNER,),
        language=language,
    )
    return company, add_person(uow, company.id, owner, password)


def rename_company(uow: UnitOfWork, actor: Actor, asked: RenameCompany) -> Outcome:
    """Give the company another name (owner)."""
    rules.check_owner(get_person(uow, actor.company, actor.person))
    rules.check_line(asked.name)
    before = find_company(uow, actor.company)
    return _save(uow, before, msgspec.structs.replace(before, name=rules.tidy(asked.name)))


def set_company_policy(uow: UnitOfWork, actor: Actor, asked: SetCompanyPolicy) -> Outcome:
    """Change what the company lets be seen (owner)."""
    rules.check_owner(get_person(uow, actor.company, actor.person))
    before = find_company(uow, actor.company)
    shows = before.shows_last_seen if asked.shows_last_seen is None else asked.shows_last_seen
    return _save(uow, before, msgspec.structs.replace(before, shows_last_seen=shows))


def _save(uow: UnitOfWork, before: Company, company: Company) -> Outcome:
    if company == before:
        return Outcome(StreamId(company.id))
    store.save_company(uow, company)
    return Outcome(StreamId(company.id), uow.tell(events.company_changed(company)))


def last_seen(uow: UnitOfWork, actor: Actor, person: PersonId) -> LastSeen:
    """Say when a colleague was last here, where the company shows it."""
    get_person(uow, actor.company, person)
    if not find_company(uow, actor.company).shows_last_seen:
        return LastSeen()
    return LastSeen(at=store.seen_at(uow, actor.company, person))


def save_department(uow: UnitOfWork, actor: Actor, asked: SaveDepartment) -> Outcome:
    """Add or change a department (owner, HR)."""
    rules.check_leads_company(get_person(uow, actor.company, actor.person))
    rules.check_line(asked.name)
    if asked.id.version != 7:
        raise Malformed(place="id: not a UUIDv7")
    known = {department.id: department for department in store.departments(uow, actor.company)}
    if asked.parent is not None and asked.parent not in known:
        raise DepartmentNotFound
    rules.check_tree(asked.id, asked.parent, {department.id: department.parent for department in known.values()})
    department = Department(id=asked.id, name=rules.tidy(asked.name), parent=asked.parent)
    if known.get(department.id) == department:
        return Outcome(StreamId(actor.company))
    store.save_department(uow, actor.company, department, is_new=department.id not in known)
    note_department(uow, actor.company, asked.id, known, {**known, asked.id: department}, actor.person)
    return Outcome(StreamId(actor.company), uow.tell(events.department_changed(actor.company, department)))


def remove_department(uow: UnitOfWork, actor: Actor, asked: RemoveDepartment) -> Outcome:
    """Remove a department that has no parts and no active people (owner, HR). Who has left keeps no department."""
    rules.check_leads_company(get_person(uow, actor.company, actor.person))
    known = {department.id: department for department in store.departments(uow, actor.company)}
    if asked.id not in known:
        raise DepartmentNotFound
    inside = store.people(uow, actor.company, of_department=asked.id)
    if any(person.active for person in inside) or any(department.parent == asked.id for department in known.values()):
        raise DepartmentInUse
    for person in inside:
        save_person(uow, actor.company, person, actor.person, department=None)
    store.remove_department(uow, actor.company, asked.id)
    note_department(uow, actor.company, asked.id, known, {}, actor.person)
    return Outcome(StreamId(actor.company), uow.tell(events.department_removed(actor.company, asked.id)))


def snapshot(uow: UnitOfWork, actor: Actor) -> DirectorySnapshot:
    """Give the whole directory of the actor's company."""
    return DirectorySnapshot(
        company=find_company(uow, actor.company),
        departments=store.departments(uow, actor.company),
        people=store.people(uow, actor.company),
        seq=uow.head(actor.company, StreamId(actor.company)),
    )


def subscriptions(actor: Actor) -> Mapping[StreamId, int]:
    """Name the directory's streams that a person reads: the company's and the person's own, from the beginning."""
    return {StreamId(actor.company): 1, StreamId(actor.person): 1}
