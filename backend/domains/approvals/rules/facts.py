"""Where people stand, as far as approvals decide by it."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass

from backend.contract.base import DepartmentId, PersonId
from backend.contract.directory import Role


@dataclass(frozen=True, slots=True)
class Place:
    """Somebody's place in the company."""

    rank: int = 1
    active: bool = True
    manager: PersonId | None = None
    department: DepartmentId | None = None
    roles: frozenset[Role] = frozenset()


@dataclass(frozen=True, slots=True)
class Facts:
    """A company's people and the tree of its departments.

    Of a large company, `people` may be looked up one by one; `holding`, where it is there, finds who holds a role
    without looking at everybody.
    """

    people: Mapping[PersonId, Place]
    parents: Mapping[DepartmentId, DepartmentId | None]
    holding: Callable[[Role], Iterable[PersonId]] | None = None

    def is_active(self, person: PersonId) -> bool:
        """Tell whether somebody works here."""
        place = self.people.get(person)
        return place is not None and place.active

    def line(self, person: PersonId) -> list[PersonId]:
        """List who stands above somebody, the manager first, also those who have left; a circle ends where it began."""
        above: list[PersonId] = []
        place = self.people.get(person)
        while place is not None and place.manager is not None and place.manager not in {person, *above}:
            above.append(place.manager)
            place = self.people.get(place.manager)
        return above

    def others(self, person: PersonId) -> list[PersonId]:
        """List everybody who works here but one, the highest ranks first."""
        return self._ordered(each for each, place in self.people.items() if place.active and each != person)

    def holders(self, role: Role, besides: PersonId) -> list[PersonId]:
        """List who works here and holds a role, but one person, the highest ranks first."""
        if self.holding is not None:
            return self._ordered(each for each in self.holding(role) if each != besides)
        return [each for each in self.others(besides) if role in self.people[each].roles]

    def _ordered(self, people: Iterable[PersonId]) -> list[PersonId]:
        return sorted(people, key=lambda each: (-self.people[each].rank, each))

    def has_others(self, person: PersonId) -> bool:
        """Tell whether anybody else works here; mostly somebody above does."""
        above = any(self.is_active(each) for each in self.line(person))
        return above or any(place.active for each, place in self.people.items() if each != person)

    def is_within(self, department: DepartmentId | None, wanted: Iterable[DepartmentId]) -> bool:
        """Tell whether a department is one of these or below one of them."""
        within, seen = set(wanted), set[DepartmentId]()
        while department is not None and department not in seen:
            if department in within:
                return True
            seen.add(department)
            department = self.parents.get(department)
        return False
