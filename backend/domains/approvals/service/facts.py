"""The directory's facts as approvals use them."""

from collections.abc import Iterable, Iterator, Mapping
from typing import Any
from uuid import UUID

from backend.contract.approvals import Definition, Form, Value
from backend.contract.base import CompanyId, PersonId
from backend.contract.directory import Role
from backend.domains.approvals.rules.facts import Facts, Place
from backend.domains.directory import service as directory
from backend.realtime.work import UnitOfWork


def load_facts(uow: UnitOfWork, company: CompanyId, about: Iterable[PersonId] = ()) -> Facts:
    """Give where a company's people stand: those it is about with all above them, others when they are asked for."""
    people = _People(uow, company)
    people.fetch(about)
    return Facts(people, directory.department_parents(uow, company), people.holding)


class _People(Mapping[PersonId, Place]):
    """A company's people; one is looked up with all above them, and everybody only when all are gone through."""

    def __init__(self, uow: UnitOfWork, company: CompanyId) -> None:
        self._uow = uow
        self._company = company
        self._known: dict[PersonId, Place] = {}
        self._are_all = False

    def __getitem__(self, person: PersonId) -> Place:
        if person not in self._known and not self._are_all:
            self.fetch([person])
        return self._known[person]

    def __iter__(self) -> Iterator[PersonId]:
        self._fetch_all()
        return iter(self._known)

    def __len__(self) -> int:
        self._fetch_all()
        return len(self._known)

    def fetch(self, people: Iterable[PersonId]) -> None:
        """Look up some people, with all who stand above them."""
        self._know(directory.standings_up(self._uow, self._company, people))

    def holding(self, role: Role) -> list[PersonId]:
        """Name who works here and holds a role."""
        return self._know(directory.holders(self._uow, self._company, role))

    def _know(self, found: Iterable[directory.Standing]) -> list[PersonId]:
        places = {
            PersonId(one.id): Place(one.rank, bool(one.active), one.manager, one.department, frozenset(one.roles))
            for one in found
        }
        self._known.update(places)
        return list(places)

    def _fetch_all(self) -> None:
        """Read everybody at once. Keys are the driver's own: each becomes an id once."""
        if self._are_all:
            return
        found = directory.standings(self._uow, self._company)
        ids = {one.id: PersonId(_id(one.id)) for one in found}
        departments = directory.department_keys(self._uow, self._company)
        for one in found:
            place = Place(
                one.rank,
                bool(one.active),
                ids.get(one.manager),
                departments.get(one.department),
                frozenset(one.roles),
            )
            self._known.setdefault(ids[one.id], place)
        self._are_all = True


def _id(key: Any) -> UUID:  # noqa: ANN401 - the driver's own value
    return UUID(bytes=key) if isinstance(key, bytes) else key


def check_named(uow: UnitOfWork, company: CompanyId, form: Form) -> None:
    """Refuse a form that names people or departments who are not in the company."""
    values = list(_flat(form))
    directory.check_people(uow, company, {value.person for value in values if value.person is not None})
    departments = {value.department for value in values if value.department is not None}
    directory.check_departments(uow, company, departments)


def _flat(form: Iterable[Value]) -> Iterable[Value]:
    for value in form:
        yield value
        for row in value.rows:
            yield from _flat(row)


def is_reader(uow: UnitOfWork, company: CompanyId, person: PersonId, definition: Definition) -> bool:
    """Tell whether somebody's duties let them see every request of a template."""
    roles = directory.get_person(uow, company, person).roles
    return not set(roles).isdisjoint(definition.readers)
