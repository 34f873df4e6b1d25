"""Reading the directory: the company, its departments and people."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final, cast

from sqlalchemy import bindparam, select

from backend.contract.base import DepartmentId, PersonId, decode
from backend.contract.directory import Company, Department, Person
from desktop.cache.engine import Cache
from desktop.features.directory.store import match
from desktop.features.directory.store.types import PersonRow
from desktop.features.directory.tables import COMPANY, DEPARTMENT, PERSON
from desktop.sync.changes import Changes

_COMPANY: Final = select(COMPANY.c.body)
_DEPARTMENTS: Final = select(DEPARTMENT.c.body)
_PEOPLE: Final = select(PERSON.c.body)
_SLICE: Final = 200
_PERSON: Final = _PEOPLE.where(PERSON.c.id == bindparam("person"))


class DirectoryStore:
    """The company of one account, read when it is needed and kept until it changes.

    `on_changes` must hear the engine first. Everybody is read only for a list or a search, because the people of a
    large company take longer than a window may take to open.
    """

    def __init__(self, cache: Cache, me: PersonId) -> None:
        self.me = me
        self._cache = cache
        self._departments: dict[DepartmentId, Department] | None = None
        self._people: dict[PersonId, PersonRow] | None = None
        self._met: dict[PersonId, PersonRow | None] = {}
        self._active: list[PersonRow] | None = None
        self._keys: list[str] | None = None

    def on_changes(self, changes: Changes) -> None:
        """Forget what was read when the directory is another."""
        if changes.directory:
            self._departments = self._people = self._active = self._keys = None
            self._met = {}

    def company(self) -> Company | None:
        """Give the company; None before the first sync."""
        with self._cache.read() as connection:
            body = connection.execute(_COMPANY).scalar()
        return None if body is None else cast("Company", decode(body, Company))

    def departments(self) -> list[Department]:
        """List the departments by name."""
        return sorted(self._all_departments().values(), key=lambda department: match.folded(department.name))

    def people(self) -> list[PersonRow]:
        """List everybody who works here, by name; who has left is found by `person`."""
        return list(self._all_active())

    def everybody(self) -> list[PersonRow]:
        """List everybody who works here or did, in no order."""
        return list(self._everybody().values())

    def person(self, person: PersonId) -> PersonRow | None:
        """Find somebody who works here or did."""
        if self._people is not None:
            return self._people.get(person)
        if person not in self._met:
            with self._cache.read() as connection:
                body = connection.execute(_PERSON, {"person": person}).scalar()
            self._met[person] = None if body is None else _row(decode(body, Person), self._all_departments())
        return self._met[person]

    def search(self, text: str, limit: int = 50) -> list[PersonRow]:
        """Find active people by a part of a name, initial consonants (ㅎㄱㄹ), Latin initials or pinyin; best first."""
        matched = match.matcher(text)
        keyed = zip(self._all_keys(), self._all_active(), strict=True)
        found = [(quality, person) for key, person in keyed if (quality := matched(key)) is not None]
        found.sort(key=lambda each: each[0])
        return [person for _, person in found[:limit]]

    def warming(self) -> Iterator[None]:
        """Read in steps what searching needs, so that the first search does not stall a large company."""
        self._everybody()
        yield
        self._all_active()
        yield
        self._all_keys()

    def _all_keys(self) -> list[str]:
        if self._keys is None:
            self._keys = [match.key_of(person) for person in self._all_active()]
        return self._keys

    def warm_up(self) -> Iterator[None]:
        """Read everybody in short slices, so that the first search finds them read; what changes meanwhile ends it."""
        if self._people is not None:
            return
        departments, met = self._all_departments(), self._met
        people: dict[PersonId, PersonRow] = {}
        with self._cache.read() as connection:
            bodies = connection.execute(_PEOPLE).scalars().all()
        for start in range(0, len(bodies), _SLICE):
            yield
            rows = (_row(decode(body, Person), departments) for body in bodies[start : start + _SLICE])
            people.update((row.id, row) for row in rows)
        if self._met is not met or self._people is not None:
            return
        self._people = people
        yield
        keys: list[str] = []
        active = self._all_active()
        for start in range(0, len(active), _SLICE):
            yield
            keys += map(match.key_of, active[start : start + _SLICE])
        if self._active is active and self._keys is None:
            self._keys = keys

    def _all_active(self) -> list[PersonRow]:
        if self._active is None:
            active = (person for person in self._everybody().values() if person.active)
            self._active = sorted(active, key=lambda person: (match.folded(person.name), person.id))
        return self._active

    def _everybody(self) -> dict[PersonId, PersonRow]:
        if self._people is None:
            departments = self._all_departments()
            with self._cache.read() as connection:
                bodies = connection.execute(_PEOPLE).scalars().all()
            people = (_row(decode(body, Person), departments) for body in bodies)
            self._people = {person.id: person for person in people}
        return self._people

    def _all_departments(self) -> dict[DepartmentId, Department]:
        if self._departments is None:
            with self._cache.read() as connection:
                bodies = connection.execute(_DEPARTMENTS).scalars().all()
            departments: list[Department] = [decode(body, Department) for body in bodies]
            self._departments = {department.id: department for department in departments}
        return self._departments


def _row(person: Person, departments: dict[DepartmentId, Department]) -> PersonRow:
    department = None if person.department is None else departments.get(person.department)
    return PersonRow(
        id=person.id,
        name=person.name,
        other_name=person.other_name,
        email=person.email,
        title=person.title,
        department=person.department,
        department_name="" if department is None else department.name,
        manager=person.manager,
        rank=person.rank,
        roles=person.roles,
        language=person.language,
        time_zone=person.time_zone,
        active=person.active,
        sort_key=person.sort_key,
    )
