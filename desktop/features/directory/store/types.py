"""What the cache says about the company: frozen rows for the presenters."""

from __future__ import annotations

from dataclasses import dataclass

from backend.contract.base import DepartmentId, Language, PersonId
from backend.contract.directory import Role


@dataclass(frozen=True, slots=True)
class PersonRow:
    """A colleague, or somebody who was one (`active` False), with the name of the department."""

    id: PersonId
    name: str
    other_name: str = ""
    email: str = ""
    title: str = ""
    department: DepartmentId | None = None
    department_name: str = ""
    manager: PersonId | None = None
    rank: int = 1
    roles: tuple[Role, ...] = ()
    language: Language = Language.ENGLISH
    time_zone: str = ""
    active: bool = True
    sort_key: str = ""
