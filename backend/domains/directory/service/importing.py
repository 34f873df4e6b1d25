"""People from a table: looked at first, then brought in as a whole or not at all."""

from collections.abc import Iterator, Mapping
from hashlib import sha256
from typing import Final

import msgspec

from backend.audit.log import append
from backend.contract.audit import AuditKind
from backend.contract.base import DepartmentId, PersonId, encode
from backend.contract.directory import Department, Person
from backend.contract.importing import (
    FieldChange,
    ImportAnswer,
    ImportPeople,
    ImportState,
    RowOutcome,
)
from backend.domains.directory import events, rules, store
from backend.domains.directory.errors import ImportChanged
from backend.domains.directory.service.people import add_person, get_person, save_person
from backend.domains.directory.service.trail import note_department
from backend.platform.auth import Actor
from backend.platform.ids import new_id
from backend.realtime.work import UnitOfWork

_FIELDS: Final = ("name", "other_name", "email", "title", "department", "manager", "rank", "roles", "language")


def preview_import(uow: UnitOfWork, actor: Actor, asked: ImportPeople) -> ImportAnswer:
    """Say what the rows would do (owner, HR); nothing is done."""
    firm = _firm(uow, actor)
    return _answer(asked, firm, rules.plan(firm, asked.rows, lambda: new_id(uow.now)))


def import_people(uow: UnitOfWork, actor: Actor, asked: ImportPeople) -> ImportAnswer:
    """Do what the rows say (owner, HR): all of what was looked at, or nothing. Refused rows are left out."""
    firm = _firm(uow, actor)
    plan = rules.plan(firm, asked.rows, lambda: new_id(uow.now))
    answer = _answer(asked, firm, plan)
    if answer.digest != asked.expected:
        raise ImportChanged
    known = {department.id: department for department in firm.departments}
    for department in plan.departments:
        was, known = known, {**known, department.id: department}
        store.save_department(uow, actor.company, department, is_new=True)
        note_department(uow, actor.company, department.id, was, known, actor.person)
        uow.tell(events.department_changed(actor.company, department))
    done = 0
    for before, after in _managers_first(plan):
        done += 1
        if before is None:
            add_person(uow, actor.company, after, None, actor.person)
        else:
            save_person(uow, actor.company, before, actor.person, **msgspec.structs.asdict(after))
    if done or plan.departments:
        append(uow, actor.company, AuditKind.PEOPLE_IMPORTED, actor=actor.person, count=done, words=answer.digest)
    return msgspec.structs.replace(answer, applied=True, rows=tuple(_named(answer, plan)))


def _firm(uow: UnitOfWork, actor: Actor) -> rules.Firm:
    me = get_person(uow, actor.company, actor.person)
    rules.check_leads_company(me)
    return rules.Firm(
        me,
        {person.id: person for person in store.people(uow, actor.company)},
        store.departments(uow, actor.company),
        store.without_password(uow, actor.company),
    )


def _managers_first(plan: rules.Plan) -> Iterator[tuple[Person | None, Person]]:
    """Give who changes, each after the manager that they get: nobody reports to somebody who is not there."""
    going = {
        move.after.id: (move.before, move.after)
        for move in plan.moves
        if move.refusal is None and move.after is not None and move.after != move.before
    }
    done: set[PersonId] = set()
    for start in going:
        way: list[PersonId] = []
        place: PersonId | None = start
        while place is not None and place in going and place not in done:
            done.add(place)
            way.append(place)
            place = going[place][1].manager
        for person in reversed(way):
            yield going[person]


def _answer(asked: ImportPeople, firm: rules.Firm, plan: rules.Plan) -> ImportAnswer:
    known = {department.id: department for department in (*firm.departments, *plan.departments)}
    people = dict(firm.people)
    people.update((move.after.id, move.after) for move in plan.moves if move.after is not None)
    rows = tuple(_outcome(move, firm, people, known) for move in plan.moves)
    paths = tuple("/".join(rules.path_to(department.id, known)) for department in plan.departments)
    return ImportAnswer(rows=rows, departments=paths, digest=sha256(encode((asked.rows, rows, paths))).hexdigest())


def _outcome(
    move: rules.Move, firm: rules.Firm, people: Mapping[PersonId, Person], known: Mapping[DepartmentId, Department]
) -> RowOutcome:
    person = move.after or move.before
    shown = RowOutcome(
        line=move.row.line,
        state=ImportState.REFUSED,
        name=move.row.name if person is None else person.name,
        email=move.row.email if person is None else person.email,
        person=None if move.before is None else move.before.id,
    )
    if move.refusal is not None or move.after is None:
        code = "" if move.refusal is None else move.refusal.code
        about = "" if move.refusal is None else str(move.refusal.data.get("about", ""))
        return msgspec.structs.replace(shown, code=code, about=about)
    was = {} if move.before is None else _words(move.before, people, known)
    now = _words(move.after, people, known)
    changes = tuple(
        FieldChange(field=field, before=was.get(field, ""), after=now[field])
        for field in _FIELDS
        if was.get(field, "") != now[field]
    )
    differs = ImportState.CHANGED if changes else ImportState.UNCHANGED
    state = ImportState.NEW if move.before is None else differs
    uninvited = move.before is None or move.before.id in firm.uninvited
    return msgspec.structs.replace(shown, state=state, changes=changes, uninvited=uninvited)


def _words(
    person: Person, people: Mapping[PersonId, Person], known: Mapping[DepartmentId, Department]
) -> dict[str, str]:
    manager = None if person.manager is None else people.get(person.manager)
    found: dict[str, str] = {field: str(getattr(person, field)) for field in ("name", "other_name", "email", "title")}
    found["department"] = "/".join(rules.path_to(person.department, known))
    found["manager"] = "" if manager is None else manager.name
    found["rank"] = str(person.rank)
    found["roles"] = " ".join(person.roles)
    found["language"] = person.language.value
    return found


def _named(answer: ImportAnswer, plan: rules.Plan) -> Iterator[RowOutcome]:
    """Give the outcomes with the ids that new people have got."""
    for outcome, move in zip(answer.rows, plan.moves, strict=True):
        done = move.refusal is None and move.after is not None
        person = move.after.id if done and move.after is not None else outcome.person
        yield msgspec.structs.replace(outcome, person=person)
