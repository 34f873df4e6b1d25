"""Who hears what from the directory: the company's stream is read by everybody in it, a person's by that person."""

from backend.contract.base import CompanyId, DepartmentId, PersonId, SessionId, StreamId
from backend.contract.directory import (
    Company,
    CompanyChanged,
    Department,
    DepartmentChanged,
    DepartmentRemoved,
    Person,
    PersonChanged,
    Session,
    SessionClosed,
    SessionOpened,
)
from backend.realtime.work import Notice


def company_changed(company: Company) -> Notice:
    """Tell everybody in the company."""
    return Notice(company.id, StreamId(company.id), CompanyChanged(company=company))


def department_changed(company: CompanyId, department: Department) -> Notice:
    """Tell everybody in the company."""
    return Notice(company, StreamId(company), DepartmentChanged(department=department))


def department_removed(company: CompanyId, department: DepartmentId) -> Notice:
    """Tell everybody in the company."""
    return Notice(company, StreamId(company), DepartmentRemoved(id=department))


def person_changed(company: CompanyId, person: Person) -> Notice:
    """Tell everybody in the company."""
    return Notice(company, StreamId(company), PersonChanged(person=person))


def session_opened(company: CompanyId, person: PersonId, session: Session) -> Notice:
    """Tell the person's other devices."""
    return Notice(company, StreamId(person), SessionOpened(session=session))


def session_closed(company: CompanyId, person: PersonId, session: SessionId) -> Notice:
    """Tell the person's other devices."""
    return Notice(company, StreamId(person), SessionClosed(id=session))
