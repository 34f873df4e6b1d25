"""The directory's part in sync: the company's events become rows."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from sqlalchemy import Connection, MetaData, Table, bindparam, delete, select
from sqlalchemy.dialects.sqlite import insert

from backend.contract.base import StreamId, Told, encode
from backend.contract.directory import (
    Company,
    CompanyChanged,
    Department,
    DepartmentChanged,
    DepartmentRemoved,
    DirectorySnapshot,
    Person,
    PersonChanged,
    SessionClosed,
    SessionOpened,
)
from desktop.features.directory import tables
from desktop.features.directory.tables import COMPANY, DEPARTMENT, PERSON
from desktop.sync.changes import Collector
from desktop.sync.room import Arrival


class DirectoryRoom:
    """Writes people, departments and the company; own devices are only reported, the server lists them."""

    name: str = "directory"
    metadata: MetaData = tables.metadata
    parts: tuple[type[Told], ...] = (DirectorySnapshot,)

    def apply(self, connection: Connection, run: Sequence[Arrival], changes: Collector) -> None:
        """Write a run of events."""
        for arrival in run:
            match arrival.body:
                case PersonChanged(person=person):
                    connection.execute(_SAVE_PERSON, _person(person))
                case DepartmentChanged(department=department):
                    connection.execute(_SAVE_DEPARTMENT, _department(department))
                case DepartmentRemoved(id=department_id):
                    connection.execute(_REMOVE_DEPARTMENT, {"key": department_id})
                case CompanyChanged(company=company):
                    _save_company(connection, company)
                case SessionOpened() | SessionClosed():
                    changes.sessions()
                    continue
                case _:
                    continue
            changes.directory()

    def replace(self, connection: Connection, part: Told, changes: Collector) -> None:
        """Start over from a snapshot."""
        if not isinstance(part, DirectorySnapshot):
            raise TypeError(type(part))
        for table in (DEPARTMENT, PERSON):
            connection.execute(delete(table))
        _save_company(connection, part.company)
        if part.departments:
            connection.execute(_SAVE_DEPARTMENT, [_department(each) for each in part.departments])
        if part.people:
            connection.execute(_SAVE_PERSON, [_person(each) for each in part.people])
        changes.directory()

    def forget(self, connection: Connection, stream: StreamId, changes: Collector, limit: int) -> bool:
        """Delete up to `limit` rows of the company's stream; True when none is left."""
        if connection.execute(_COMPANY, {"key": stream}).first() is not None:
            connection.execute(_REMOVE_COMPANY, {"key": stream})
            changes.directory()
        if connection.execute(select(COMPANY.c.id)).first() is not None:
            return True
        return not any(_delete_some(connection, table, limit) for table in (PERSON, DEPARTMENT))


def _delete_some(connection: Connection, table: Table, limit: int) -> bool:
    some = select(table.c.id).limit(limit)
    return connection.execute(delete(table).where(table.c.id.in_(some))).rowcount > 0


def _save_company(connection: Connection, company: Company) -> None:
    connection.execute(delete(COMPANY))
    connection.execute(COMPANY.insert(), {"id": company.id, "body": encode(company)})


def _person(person: Person) -> dict[str, object]:
    return {"id": person.id, "name": person.name, "body": encode(person)}


def _department(department: Department) -> dict[str, object]:
    return {"id": department.id, "body": encode(department)}


_COMPANY: Final = select(COMPANY.c.id).where(COMPANY.c.id == bindparam("key"))
_REMOVE_COMPANY: Final = delete(COMPANY).where(COMPANY.c.id == bindparam("key"))
_REMOVE_DEPARTMENT: Final = delete(DEPARTMENT).where(DEPARTMENT.c.id == bindparam("key"))
_save_person = insert(PERSON)
_SAVE_PERSON: Final = _save_person.on_conflict_do_update(
    index_elements=["id"], set_={"name": _save_person.excluded.name, "body": _save_person.excluded.body}
)
_save_department = insert(DEPARTMENT)
_SAVE_DEPARTMENT: Final = _save_department.on_conflict_do_update(
    index_elements=["id"], set_={"body": _save_department.excluded.body}
)
