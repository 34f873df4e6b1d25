"""Where people stand: ranks and reporting lines, of all of a company or of a few."""

from collections.abc import Iterable, Sequence
from typing import Any, Final, NamedTuple

from sqlalchemy import Integer, bindparam, select, type_coerce
from sqlalchemy.types import NullType

from backend.contract.base import CompanyId, DepartmentId, PersonId
from backend.contract.directory import Role
from backend.domains.directory.models import bits_of, department, person, roles_of
from backend.platform.db import Prepared
from backend.realtime.work import UnitOfWork

_IDS_AT_ONCE: Final = 500


class Standing(NamedTuple):
    """Somebody's place among the others. Of many, ids are keys: the driver's own values, compared and never shown."""

    id: Any
    rank: int
    active: bool | int
    department: Any
    manager: Any
    bits: int
    ever: int

    @property
    def roles(self) -> tuple[Role, ...]:
        """Their duties."""
        return roles_of(self.bits)

    @property
    def roles_ever(self) -> tuple[Role, ...]:
        """The duties that they have or had."""
        return roles_of(self.ever)


_KEYS: Final = NullType()
_STANDINGS: Final = Prepared(
    select(
        type_coerce(person.c.id, _KEYS),
        person.c.rank,
        type_coerce(person.c.active, Integer),
        type_coerce(person.c.department, _KEYS),
        type_coerce(person.c.manager, _KEYS),
        type_coerce(person.c.roles, Integer),
        type_coerce(person.c.roles_ever, Integer),
    ).where(person.c.company == bindparam("company"))
)
_KEY: Final = Prepared(
    select(type_coerce(person.c.id, _KEYS)).where(
        person.c.company == bindparam("company"), person.c.id == bindparam("person")
    )
)
_REPORT: Final = Prepared(
    select(person.c.rank)
    .where(person.c.company == bindparam("company"), person.c.manager == bindparam("person"))
    .limit(1)
)
_DEPARTMENTS: Final = Prepared(
    select(type_coerce(department.c.id, _KEYS), department.c.id).where(department.c.company == bindparam("company"))
)
_LINE: Final = (
    select(person.c.id, person.c.manager)
    .where(person.c.company == bindparam("company"), person.c.id.in_(bindparam("ids", expanding=True)))
    .cte("line", recursive=True)
)
_ABOVE: Final = _LINE.union(
    select(person.c.id, person.c.manager)
    .join(_LINE, person.c.id == _LINE.c.manager)
    .where(person.c.company == bindparam("company"))
)
_UP: Final = (
    select(
        person.c.id,
        person.c.rank,
        person.c.active,
        person.c.department,
        person.c.manager,
        person.c.roles,
        person.c.roles_ever,
    )
    .join(_ABOVE, person.c.id == _ABOVE.c.id)
    .where(person.c.company == bindparam("company"))
)
_HOLDERS: Final = select(
    person.c.id,
    person.c.rank,
    person.c.active,
    person.c.department,
    person.c.manager,
    person.c.roles,
    person.c.roles_ever,
).where(
    person.c.company == bindparam("company"),
    person.c.active,
    type_coerce(person.c.roles, Integer).op("&")(bindparam("bit", type_=Integer)) != 0,
)
_NAMES: Final = Prepared(
    select(type_coerce(person.c.id, _KEYS), person.c.name, person.c.other_name, person.c.sort_key).where(
        person.c.company == bindparam("company")
    )
)


def standings(uow: UnitOfWork, company_id: CompanyId) -> list[Standing]:
    """Give the place of everybody of a company, also of those who have left, by keys."""
    return list(map(Standing._make, _STANDINGS.rows(uow.connection, company=company_id)))


def standings_up(uow: UnitOfWork, company_id: CompanyId, ids: Iterable[PersonId]) -> list[Standing]:
    """Give the place of these people and of all who stand above them in their reporting lines."""
    found: dict[Any, Standing] = {}
    wanted = list(ids)
    for start in range(0, len(wanted), _IDS_AT_ONCE):
        some = wanted[start : start + _IDS_AT_ONCE]
        rows = uow.connection.execute(_UP, {"company": company_id, "ids": some})
        found.update((row[0], _standing(row)) for row in rows)
    return list(found.values())


def _standing(row: Sequence[Any]) -> Standing:
    *place, roles, ever = row
    return Standing._make((*place, bits_of(roles), bits_of(ever)))


def holders(uow: UnitOfWork, company_id: CompanyId, role: Role) -> list[Standing]:
    """Give the place of those who work here and hold a role."""
    rows = uow.connection.execute(_HOLDERS, {"company": company_id, "bit": bits_of([role])})
    return [_standing(row) for row in rows]


def names(uow: UnitOfWork, company_id: CompanyId) -> list[tuple[Any, str, str, str]]:
    """Give everybody's key, name, other name and sort key."""
    rows: list[Any] = _NAMES.rows(uow.connection, company=company_id)
    return rows


def has_reports(uow: UnitOfWork, company_id: CompanyId, person_id: PersonId) -> bool:
    """Tell whether anybody reports to somebody."""
    return _REPORT.row(uow.connection, company=company_id, person=person_id) is not None


def person_key(uow: UnitOfWork, company_id: CompanyId, person_id: PersonId) -> Any:  # noqa: ANN401 - the driver's
    """Give somebody's key; None for who is not in this company."""
    row = _KEY.row(uow.connection, company=company_id, person=person_id)
    return None if row is None else row[0]


def department_keys(uow: UnitOfWork, company_id: CompanyId) -> dict[Any, DepartmentId]:
    """Give a company's departments by their keys."""
    return {row[0]: DepartmentId(row[1]) for row in _DEPARTMENTS.rows(uow.connection, company=company_id)}
