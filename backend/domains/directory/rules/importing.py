"""What a table of people would do to a company: each row's person before and after, or why it is refused."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any, Final
from uuid import UUID

import msgspec

from backend.contract.base import DepartmentId, PersonId
from backend.contract.directory import Department, Person, Role
from backend.contract.importing import CLEARED, ImportRow
from backend.domains.directory.errors import (
    LastOwner,
    ManagerCycle,
    RowManagerRefused,
    RowManagerUnclear,
    RowManagerUnknown,
    RowTwice,
    RowUnclear,
    RowUnnamed,
)
from backend.domains.directory.rules.names import check_looks, skeleton, tidy
from backend.domains.directory.rules.places import check_grant, check_not_own_place
from backend.domains.directory.rules.rows import path_of, said
from backend.platform.errors import Refusal

Path = tuple[str, ...]
OWN_WORDS: Final = ("name", "other_name", "language")
"""What people who have signed in say of themselves: a table says it only of the others."""


@dataclass(slots=True)
class Move:
    """What one row does: `before` is None for somebody new. A refused row does nothing."""

    row: ImportRow
    before: Person | None = None
    after: Person | None = None
    refusal: Refusal | None = None


@dataclass(frozen=True, slots=True)
class Plan:
    """What all rows do, in their order, and the departments that they need, parents first."""

    moves: tuple[Move, ...]
    departments: tuple[Department, ...]


@dataclass(frozen=True, slots=True)
class Firm:
    """The company as it is, who looks at it, and who has no password yet."""

    me: Person
    people: Mapping[PersonId, Person]
    departments: tuple[Department, ...]
    uninvited: frozenset[PersonId]


def plan(firm: Firm, rows: Iterable[ImportRow], new_id: Callable[[], UUID]) -> Plan:
    """Find what every row does. What one row needs of another counts, whichever comes first."""
    people = _People(firm)
    moves = [Move(row) for row in rows]
    for move in moves:
        _carefully(move, people.meet, new_id)
    tree = _Tree(firm.departments, new_id)
    for move in moves:
        _carefully(move, _find_place, people, tree)
    for move in moves:
        _carefully(move, _check_rights, firm.me)
    _check_owners(firm, moves)
    while _refuse_followers(moves) or _refuse_circles(firm, moves):
        pass
    wanted = {move.after.department for move in moves if move.after is not None and move.refusal is None}
    return Plan(tuple(moves), tree.added_for(wanted))


def _carefully(move: Move, step: Callable[..., None], *given: Any) -> None:  # noqa: ANN401 - what the step takes
    if move.refusal is None:
        try:
            step(move, *given)
        except Refusal as refusal:
            move.refusal = refusal


def _folded(text: str) -> str:
    return tidy(text).casefold()


@dataclass(slots=True)
class _People:
    """Who is who: those who work here, and those whom earlier rows have brought."""

    firm: Firm
    by_email: dict[str, Person] = field(default_factory=dict[str, Person])
    by_name: defaultdict[str, dict[PersonId, Person]] = field(default_factory=lambda: defaultdict(dict))
    looks: defaultdict[str, dict[PersonId, str]] = field(default_factory=lambda: defaultdict(dict))
    lines: dict[PersonId, int] = field(default_factory=dict[PersonId, int])
    unaddressed: dict[str, int] = field(default_factory=dict[str, int])

    def __post_init__(self) -> None:
        for person in self.firm.people.values():
            if person.active:
                self._learn(person)

    def _learn(self, person: Person) -> None:
        if person.email:
            self.by_email[person.email.casefold()] = person
        for name in filter(None, (person.name, person.other_name)):
            self.by_name[_folded(name)][person.id] = person
        self.looks[skeleton(person.name)][person.id] = person.name

    def meet(self, move: Move, new_id: Callable[[], UUID]) -> None:
        """Find whom a row is about, or make somebody new of it, without department and manager."""
        words = dict(said(move.row))
        before = self._find(words)
        if before is None and "name" not in words:
            raise RowUnnamed
        self._check_twice(move, before, words)
        if before is None:
            after = Person(id=PersonId(new_id()), **words)
        else:
            theirs = OWN_WORDS if before.id not in self.firm.uninvited else ("name",) if not move.row.email else ()
            kept = {key: value for key, value in words.items() if key not in theirs and key != "email"}
            after = msgspec.structs.replace(before, **kept)
        alike = self.looks[skeleton(after.name)]
        check_looks(after.name, (name for person, name in alike.items() if person != after.id))
        move.before, move.after = before, after
        self.lines[after.id] = move.row.line
        self._learn(after)

    def _find(self, words: Mapping[str, Any]) -> Person | None:
        if email := words.get("email"):
            return self.by_email.get(email.casefold())
        called = self.by_name.get(_folded(words.get("name", "")), {})
        if len(called) > 1:
            raise RowUnclear(about=words["name"])
        return next(iter(called.values()), None)

    def _check_twice(self, move: Move, before: Person | None, words: Mapping[str, Any]) -> None:
        if before is not None and before.id in self.lines:
            raise RowTwice(about=str(self.lines[before.id]))
        name = _folded(words.get("name", ""))
        if "email" not in words:
            self.unaddressed[name] = move.row.line
        elif before is None and name in self.unaddressed:
            raise RowTwice(about=str(self.unaddressed[name]))

    def manager(self, text: str) -> PersonId:
        """Find somebody by e-mail address or name."""
        if "@" in text:
            person = self.by_email.get(text.casefold())
            called = {} if person is None else {person.id: person}
        else:
            called = self.by_name.get(_folded(text), {})
        if not called:
            raise RowManagerUnknown(about=text)
        if len(called) > 1:
            raise RowManagerUnclear(about=text)
        return next(iter(called))


class _Tree:
    """The departments by their paths, those that rows add among them."""

    def __init__(self, departments: Iterable[Department], new_id: Callable[[], UUID]) -> None:
        self._new_id = new_id
        self._known = {department.id: department for department in departments}
        self._inside: dict[tuple[DepartmentId | None, str], DepartmentId] = {}
        for department in self._known.values():
            self._inside.setdefault((department.parent, _folded(department.name)), department.id)
        self._added: dict[DepartmentId, Department] = {}

    def find(self, path: Path, present: DepartmentId | None) -> DepartmentId | None:
        """Find the department at the end of a path, or add what is missing of it; `present` is kept where it fits."""
        if present is not None and [_folded(part) for part in path_to(present, self._known)] == list(
            map(_folded, path)
        ):
            return present
        place: DepartmentId | None = None
        for name in path:
            key = (place, _folded(name))
            if key not in self._inside:
                made = Department(id=DepartmentId(self._new_id()), name=name, parent=place)
                self._inside[key] = made.id
                self._added[made.id] = made
            place = self._inside[key]
        return place

    def added_for(self, wanted: Iterable[DepartmentId | None]) -> tuple[Department, ...]:
        """List those of the added departments that somebody comes into, with those above them, parents first."""
        needed: set[DepartmentId] = set()
        for department in wanted:
            place = department
            while place is not None and place in self._added and place not in needed:
                needed.add(place)
                place = self._added[place].parent
        return tuple(made for made in self._added.values() if made.id in needed)


def path_to(department: DepartmentId | None, known: Mapping[DepartmentId, Department]) -> Path:
    """Give the names from the top down to a department."""
    names: list[str] = []
    seen: set[DepartmentId] = set()
    while department is not None and department in known and department not in seen:
        seen.add(department)
        names.append(known[department].name)
        department = known[department].parent
    return tuple(reversed(names))


def _find_place(move: Move, people: _People, tree: _Tree) -> None:
    """Say in which department somebody works, and to whom they report."""
    if move.after is None:
        return
    changes: dict[str, Any] = {}
    if department := tidy(move.row.department):
        present = None if move.before is None else move.before.department
        changes["department"] = None if department == CLEARED else tree.find(path_of(department), present)
    if manager := tidy(move.row.manager):
        changes["manager"] = None if manager == CLEARED else people.manager(manager)
    move.after = msgspec.structs.replace(move.after, **changes)


def _check_rights(move: Move, me: Person) -> None:
    if move.after is not None and move.after != move.before:
        check_grant(me, move.before, move.after)
        check_not_own_place(me, move.before, move.after)


def _check_owners(firm: Firm, moves: Iterable[Move]) -> None:
    """Refuse to take the last owner away; owners whom the rows make do not count, whatever the order."""
    owners = {person.id for person in firm.people.values() if person.active and Role.OWNER in person.roles}
    for move in moves:
        if move.refusal is None and move.after is not None and move.after.id in owners:
            if Role.OWNER in move.after.roles:
                continue
            if owners == {move.after.id}:
                move.refusal = LastOwner()
            owners.discard(move.after.id) if move.refusal is None else None


def _refuse_followers(moves: Iterable[Move]) -> bool:
    """Refuse who would report to somebody new whose own row is refused; say whether there was somebody."""
    refused = {
        move.after.id: move.row.line
        for move in moves
        if move.refusal is not None and move.before is None and move.after is not None
    }
    found = False
    for move in moves:
        manager = None if move.after is None else move.after.manager
        if move.refusal is None and manager is not None and manager in refused:
            move.refusal = RowManagerRefused(about=str(refused[manager]))
            found = True
    return found


def _refuse_circles(firm: Firm, moves: Iterable[Move]) -> bool:
    """Refuse the rows that close a circle of managers; say whether there was one."""
    managers = {person.id: person.manager for person in firm.people.values()}
    going = [move for move in moves if move.refusal is None and move.after is not None]
    managers.update((move.after.id, move.after.manager) for move in going if move.after is not None)
    circling = in_circles(managers)
    found = False
    for move in going:
        was = None if move.before is None else move.before.manager
        if move.after is not None and move.after.id in circling and move.after.manager != was:
            move.refusal = ManagerCycle()
            found = True
    return found


def in_circles(managers: Mapping[PersonId, PersonId | None]) -> set[PersonId]:
    """Name everybody who reports to themselves, over others or not; each step is walked once."""
    circling: set[PersonId] = set()
    done: set[PersonId] = set()
    for start in managers:
        way: dict[PersonId, int] = {}
        place: PersonId | None = start
        while place is not None and place not in done and place not in way:
            way[place] = len(way)
            place = managers.get(place)
        if place is not None and place in way:
            circling.update(person for person, step in way.items() if step >= way[place])
        done.update(way)
    return circling
