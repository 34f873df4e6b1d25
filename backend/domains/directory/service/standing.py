"""Where people stand, for rooms that decide by ranks and reporting lines."""

from collections.abc import Iterable
from typing import Any

from backend.contract.base import CompanyId, DepartmentId, PersonId
from backend.contract.directory import Role
from backend.domains.directory import store
from backend.domains.directory.errors import DepartmentNotFound
from backend.domains.directory.store import Standing
from backend.realtime.work import UnitOfWork


def standings(uow: UnitOfWork, company: CompanyId) -> list[Standing]:
    """Give the place of everybody of a company, also of those who have left, by keys."""
    return store.standings(uow, company)


def standings_up(uow: UnitOfWork, company: CompanyId, people: Iterable[PersonId]) -> list[Standing]:
    """Give the place of these people and of all who stand above them in their reporting lines."""
    return store.standings_up(uow, company, people)


def holders(uow: UnitOfWork, company: CompanyId, role: Role) -> list[Standing]:
    """Give the place of those who work here and hold a role."""
    return store.holders(uow, company, role)


def names(uow: UnitOfWork, company: CompanyId) -> list[tuple[Any, str, str, str]]:
    """Give everybody's key, name, other name and sort key."""
    return store.names(uow, company)


def has_reports(uow: UnitOfWork, company: CompanyId, person: PersonId) -> bool:
    """Tell whether anybody reports to somebody."""
    return store.has_reports(uow, company, person)


def person_key(uow: UnitOfWork, company: CompanyId, person: PersonId) -> Any:  # noqa: ANN401 - the driver's
    """Give the key by which `standings` and `names` have somebody."""
    return store.person_key(uow, company, person)


def department_keys(uow: UnitOfWork, company: CompanyId) -> dict[Any, DepartmentId]:
    """Give a company's departments by the keys that `standings` has."""
    return store.department_keys(uow, company)


def department_parents(uow: UnitOfWork, company: CompanyId) -> dict[DepartmentId, DepartmentId | None]:
    """Say which department each of a company's belongs to."""
    return {each.id: each.parent for each in store.departments(uow, company)}


def check_departments(uow: UnitOfWork, company: CompanyId, departments: Iterable[DepartmentId]) -> None:
    """Refuse unless all of them are departments of this company."""
    if not {each.id for each in store.departments(uow, company)}.issuperset(departments):
        raise DepartmentNotFound
