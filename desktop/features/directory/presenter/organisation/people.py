"""Everybody's place in the company, with what is on its way to the server laid over it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from uuid import UUID

import msgspec
from PySide6.QtCore import QCoreApplication, QObject, Signal

from backend.contract.base import NAME_CHARACTERS, DepartmentId, PersonId
from backend.contract.directory import (
    ChangePerson,
    DeactivatePerson,
    Department,
    RemoveDepartment,
    Role,
    SaveDepartment,
)
from desktop.features.directory.presenter.organisation.departments import Branch, parts_of, tree
from desktop.features.directory.presenter.organisation.desk import OrganisationDesk
from desktop.features.directory.presenter.organisation.rights import Rights, below, rights_over
from desktop.features.directory.presenter.people import Card
from desktop.features.directory.presenter.refusals import refusal_words
from desktop.features.directory.presenter.words import both_names, fill, one_line_name, role_words
from desktop.features.directory.store import PersonRow, match
from desktop.sync.outbox import OutboxState
from desktop.widgets.lists.table_model import TableRow

translate = QCoreApplication.translate

ROLES = tuple(Role)
LONGEST_NAME = NAME_CHARACTERS
NOWHERE = "nowhere"
"""The filter for people without a department."""


@dataclass(frozen=True, slots=True)
class Place:
    """Somebody's place with what one may change of it; `refused` is why the last change was not done."""

    person: PersonRow
    rights: Rights
    manager: str
    refused: str


class OrganisationPresenter(QObject):
    """Stands between the company's people and the console.

    Signals:
        changed: people, departments, or what is shown of them are different now.
        said: something was done, in words.
    """

    changed = Signal()
    said = Signal(str)

    def __init__(self, desk: OrganisationDesk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        self.query, self.department, self.shows_gone = "", "", False
        self._people: dict[PersonId, PersonRow] | None = None
        self._departments: dict[DepartmentId, Department] = {}
        self._refused: dict[UUID, str] = {}
        self._is_closed = False
        desk.people.changed.connect(self._on_changed)
        self._end = desk.outbox.listen(lambda _conversation: self._on_changed())

    def close(self) -> None:
        """Hear nothing more."""
        if not self._is_closed:
            self._is_closed = True
            self._end()
            self.desk.people.changed.disconnect(self._on_changed)

    def _on_changed(self) -> None:
        self._people = None
        self.changed.emit()

    # What there is

    def _read(self) -> dict[PersonId, PersonRow]:
        if self._people is None:
            store = self.desk.people.store
            people = {person.id: person for person in store.everybody()}
            self._departments = {department.id: department for department in store.departments()}
            self._refused = {}
            for entry in self.desk.outbox.pending():
                if entry.state is OutboxState.REFUSED:
                    about = _about(entry.body)
                    if about is not None and entry.refusal is not None:
                        self._refused[about] = refusal_words(entry.refusal.code, entry.refusal.data)
                else:
                    self._lay_over(people, entry.body)
            names = {department.id: department.name for department in self._departments.values()}
            self._people = {
                person.id: replace(
                    person, department_name=names.get(person.department, "") if person.department else ""
                )
                for person in people.values()
            }
        return self._people

    def _lay_over(self, people: dict[PersonId, PersonRow], body: object) -> None:
        match body:
            case ChangePerson(person=person) if person in people:
                people[person] = changed_by(people[person], body)
            case DeactivatePerson(person=person) if person in people:
                people[person] = replace(people[person], active=False)
            case SaveDepartment():
                self._departments[body.id] = Department(id=body.id, name=body.name, parent=body.parent)
            case RemoveDepartment():
                self._departments.pop(body.id, None)
            case _:
                pass

    def person(self, key: str) -> PersonRow | None:
        """Find somebody by the key of a row."""
        return self._read().get(PersonId(UUID(hex=key)))

    def rows(self) -> list[TableRow]:
        """List the people that fit the search and the department."""
        people = self._read()
        fits = match.matcher(self.query) if self.query.strip() else None
        wanted = self._wanted()
        found = [
            person
            for person in people.values()
            if (person.active or self.shows_gone)
            and (wanted is None or person.department in wanted)
            and (fits is None or fits(match.key_of(person)) is not None)
        ]
        found.sort(key=lambda person: (match.folded(person.name), person.id))
        return [self._row(person, people) for person in found]

    def _wanted(self) -> set[DepartmentId | None] | None:
        if not self.department:
            return None
        if self.department == NOWHERE:
            return {None}
        parents = {department.id: department.parent for department in self._departments.values()}
        return set(parts_of(DepartmentId(UUID(hex=self.department)), parents))

    def _row(self, person: PersonRow, people: dict[PersonId, PersonRow]) -> TableRow:
        manager = people.get(person.manager) if person.manager is not None else None
        refused = person.id in self._refused
        return TableRow(
            person.id.hex,
            (
                both_names(person),
                person.department_name,
                "" if manager is None else both_names(manager),
                str(person.rank),
                ", ".join(role_words(role.value) for role in person.roles),
                translate("Organisation", "Works here") if person.active else translate("Organisation", "Has left"),
            ),
            icon="circle-alert" if refused else "",
            tone="danger" if refused else "",
            faint=not person.active,
        )

    def branches(self) -> list[Branch]:
        """List the departments as a tree."""
        people = self._read()
        order = sorted(self._departments.values(), key=lambda department: match.folded(department.name))
        return tree(order, people.values())

    def counts(self) -> tuple[int, int]:
        """Count who works here, and who of them without a department."""
        active = [person for person in self._read().values() if person.active]
        return len(active), sum(person.department is None for person in active)

    def place(self, key: str) -> Place | None:
        """Give somebody's place, and what one may change of it."""
        people, me = self._read(), self._read().get(self.desk.people.me)
        person = self.person(key)
        if person is None or me is None:
            return None
        owners = sum(one.active and Role.OWNER in one.roles for one in people.values())
        manager = people.get(person.manager) if person.manager is not None else None
        words = "" if manager is None else both_names(manager)
        return Place(person, rights_over(me, person, owners=owners), words, self._refused.get(person.id, ""))

    # What one looks for

    def look(self, query: str) -> None:
        """Show only people who fit."""
        self.query = query
        self.changed.emit()

    def show_department(self, key: str) -> None:
        """Show only a department with its parts; "" shows everybody."""
        self.department = key
        self.changed.emit()

    def show_gone(self, shown: bool) -> None:
        """Show who has left, too, or not."""
        self.shows_gone = shown
        self.changed.emit()

    def find_manager(self, keys: Sequence[str], text: str) -> list[Card]:
        """Find whom people may report to: nobody below them, and not oneself unless one owns the company."""
        people = self._read()
        managers = {one.id: one.manager for one in people.values()}
        barred: set[PersonId] = set()
        for key in keys:
            barred |= below(PersonId(UUID(hex=key)), managers)
        me = people.get(self.desk.people.me)
        if me is not None and Role.OWNER not in me.roles:
            barred.add(me.id)
        return [card for card in self.desk.people.search(text, 50 + len(barred)) if card.id not in barred][:50]

    # What one does

    def change_title(self, key: str, title: str) -> None:
        """Give somebody another title."""
        person = self.person(key)
        if person is not None and (words := one_line_name(title)) != person.title:
            self._change(person, ChangePerson(person=person.id, title=words))

    def change_rank(self, key: str, rank: int) -> None:
        """Give somebody another rank."""
        person = self.person(key)
        if person is not None and rank != person.rank:
            self._change(person, ChangePerson(person=person.id, rank=rank))

    def change_role(self, key: str, role: Role, *, held: bool) -> None:
        """Give somebody a duty, or take it."""
        person = self.person(key)
        if person is not None and (role in person.roles) != held:
            roles = tuple(one for one in Role if (held if one is role else one in person.roles))
            self._change(person, ChangePerson(person=person.id, roles=roles))

    def change_department(self, keys: Sequence[str], department: str) -> None:
        """Move people into a department; "" into none."""
        wanted = DepartmentId(UUID(hex=department)) if department else None
        moved = [one for one in keys if (person := self.person(one)) is not None and person.department != wanted]
        self._change_all(moved, lambda person: ChangePerson(person=person, department=wanted))

    def change_manager(self, keys: Sequence[str], manager: str) -> None:
        """Let people report to somebody; "" to nobody."""
        wanted = PersonId(UUID(hex=manager)) if manager else None
        moved = [one for one in keys if (person := self.person(one)) is not None and person.manager != wanted]
        self._change_all(moved, lambda person: ChangePerson(person=person, manager=wanted))

    def _change_all(self, keys: Sequence[str], change: Callable[[PersonId], ChangePerson]) -> None:
        places = [place for place in map(self.place, keys) if place is not None]
        going = [place.person for place in places if not place.rights.place]
        for person in going:
            self._change(person, change(person.id))
        if len(places) > 1:
            words = translate("Organisation", "%Ln people changed.", "", len(going))
            if locked := len(places) - len(going):
                words += " " + translate("Organisation", "%Ln you may not change.", "", locked)
            self.said.emit(words)

    def _change(self, person: PersonRow, body: ChangePerson) -> None:
        self.forget_refusal(person.id)
        self.desk.actions.change_person(
            body.person,
            title=body.title,
            department=body.department,
            manager=body.manager,
            rank=body.rank,
            roles=body.roles,
        )

    def forget_refusal(self, about: UUID) -> None:
        """Give up changes that were refused: another try takes their place."""
        for entry in self.desk.outbox.pending():
            if entry.state is OutboxState.REFUSED and _about(entry.body) == about:
                self.desk.outbox.discard(entry.command_id)

    def deactivate(self, key: str) -> None:
        """Let somebody go."""
        person = self.person(key)
        if person is not None:
            self.forget_refusal(person.id)
            self.desk.actions.deactivate_person(person.id)
            self.said.emit(fill(translate("Organisation", "{name} cannot sign in any more."), name=both_names(person)))

    def save_department(self, key: str, name: str, parent: str) -> None:
        """Add a department (no key), or rename and move one."""
        department = DepartmentId(UUID(hex=key) if key else self.desk.new_id(self.desk.now()))
        self.forget_refusal(department)
        above = DepartmentId(UUID(hex=parent)) if parent else None
        self.desk.actions.save_department(department, one_line_name(name), above)

    def remove_department(self, key: str) -> None:
        """Remove an empty department."""
        department = DepartmentId(UUID(hex=key))
        self.forget_refusal(department)
        self.desk.actions.remove_department(department)
        if self.department == key:
            self.show_department("")

    def why_department_stays(self, key: str) -> str:
        """Say why a department cannot be removed, or nothing."""
        branch = next((one for one in self.branches() if one.department.id.hex == key), None)
        if branch is None:
            return refusal_words("directory.department_not_found")
        return refusal_words("directory.department_in_use") if branch.people or branch.has_parts else ""

    def refusal_of(self, key: str) -> str:
        """Say why the last change of a department was refused, or nothing."""
        self._read()
        return self._refused.get(UUID(hex=key), "")

    def parents_for(self, key: str) -> list[tuple[str, str]]:
        """List where a department may stand: at the top, or in any that is no part of it."""
        self._read()
        parents = {department.id: department.parent for department in self._departments.values()}
        barred = parts_of(DepartmentId(UUID(hex=key)), parents) if key else set[DepartmentId]()
        places = [(one.path, one.department.id.hex) for one in self.branches() if one.department.id not in barred]
        return [(translate("Organisation", "At the top"), ""), *places]

    def departments(self) -> list[tuple[str, str]]:
        """List the departments by path."""
        return [
            (translate("Organisation", "Without a department"), ""),
            *((one.path, one.department.id.hex) for one in self.branches()),
        ]


def _about(body: object) -> UUID | None:
    """Name whom or what a command of the organisation is about."""
    match body:
        case ChangePerson(person=person) | DeactivatePerson(person=person):
            return person
        case SaveDepartment(id=department) | RemoveDepartment(id=department):
            return department
        case _:
            return None


def changed_by(person: PersonRow, change: ChangePerson) -> PersonRow:
    """Give a person as a change leaves them."""
    return replace(
        person,
        title=person.title if change.title is None else change.title,
        department=person.department if change.department is msgspec.UNSET else change.department,
        manager=person.manager if change.manager is msgspec.UNSET else change.manager,
        rank=person.rank if change.rank is None else change.rank,
        roles=person.roles if change.roles is None else change.roles,
    )
