"""People, also those who have left."""

from collections.abc import Collection, Mapping
from typing import Any, Final

from sqlalchemy import Integer, Row, bindparam, insert, select, type_coerce, update

from backend.contract.base import CompanyId, DepartmentId, PersonId
from backend.contract.directory import Person, Role
from backend.domains.directory.models import bits_of, person
from backend.domains.directory.rules import skeleton
from backend.platform.db import Prepared
from backend.realtime.work import UnitOfWork

_PERSON: Final = tuple(person.c[field] for field in Person.__struct_fields__)
_NAMES_LIKE: Final = Prepared(
    select(person.c.name, person.c.id).where(
        person.c.company == bindparam("in_company"), person.c.skeleton == bindparam("in_skeleton"), person.c.active
    )
)


def add_person(uow: UnitOfWork, company_id: CompanyId, new: Person, password: str | None) -> None:
    """Keep a new person."""
    values = _values(new) | {"roles_ever": new.roles}
    uow.connection.execute(insert(person).values(company=company_id, id=new.id, password=password, **values))


def save_person(uow: UnitOfWork, company_id: CompanyId, saved: Person) -> None:
    """Keep a person as they are now; who has left loses the password."""
    values = _values(saved) if saved.active else {**_values(saved), "password": None}
    bits = type_coerce(person.c.roles_ever, Integer).op("|")(values.pop("roles_ever"))
    uow.connection.execute(
        update(person)
        .where(person.c.company == company_id, person.c.id == saved.id)
        .values({**values, "roles_ever": type_coerce(bits, person.c.roles_ever.type)})
    )


def _values(one: Person) -> dict[str, Any]:
    values = {field: getattr(one, field) for field in Person.__struct_fields__ if field != "id"}
    made = {"account": one.email.casefold(), "skeleton": skeleton(one.name), "roles_ever": bits_of(one.roles)}
    return values | made


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
    found = _NAMES_LIKE.rows(uow.connection, in_company=company_id, in_skeleton=skeleton(name))
    return [each for each, one in found if one != besides]


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


def without_password(uow: UnitOfWork, company_id: CompanyId) -> frozenset[PersonId]:
    """Name the active people who cannot sign in yet."""
    rows = uow.connection.scalars(
        select(person.c.id).where(person.c.company == company_id, person.c.active, person.c.password.is_(None))
    )
    return frozenset(rows)
