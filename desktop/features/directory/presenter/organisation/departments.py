"""The departments as a tree, with their people counted."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from backend.contract.base import DepartmentId
from backend.contract.directory import Department
from desktop.features.directory.store import PersonRow


@dataclass(frozen=True, slots=True)
class Branch:
    """A department in the tree: how deep, its path, who is in it and in its parts, and whether it has parts."""

    department: Department
    depth: int
    path: str
    people: int
    has_parts: bool


def tree(departments: Iterable[Department], people: Iterable[PersonRow]) -> list[Branch]:
    """List the departments in the order of a tree, each before its parts."""
    inside: defaultdict[DepartmentId | None, list[Department]] = defaultdict(list)
    known = {department.id: department for department in departments}
    for department in known.values():
        inside[department.parent if department.parent in known else None].append(department)
    members = Counter(person.department for person in people if person.active)
    found: list[Branch] = []

    def walk(parent: DepartmentId | None, path: str, depth: int) -> int:
        count = 0
        for department in inside[parent]:
            own = f"{path}/{department.name}" if path else department.name
            place = len(found)
            parts = bool(inside[department.id])
            found.append(Branch(department, depth, own, 0, parts))
            total = members[department.id] + walk(department.id, own, depth + 1)
            found[place] = Branch(department, depth, own, total, parts)
            count += total
        return count

    walk(None, "", 0)
    return found


def parts_of(department: DepartmentId, parents: Mapping[DepartmentId, DepartmentId | None]) -> set[DepartmentId]:
    """Name a department and everything below it."""
    found = {department}
    growing = True
    while growing:
        more = {one for one, parent in parents.items() if parent in found} - found
        found |= more
        growing = bool(more)
    return found
