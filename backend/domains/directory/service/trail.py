"""What the audit log keeps of people's places: ranks, roles, managers, departments, and who has left."""

from collections.abc import Mapping

from backend.audit.log import append
from backend.contract.audit import AuditKind
from backend.contract.base import CompanyId, DepartmentId, PersonId
from backend.contract.directory import Department, Person
from backend.domains.directory import rules
from backend.realtime.work import UnitOfWork


def note_place(uow: UnitOfWork, company: CompanyId, before: Person | None, after: Person, by: PersonId | None) -> None:
    """Append what has changed of somebody's place, an entry for each; `before` is None for somebody new.

    `by` is who changed it; None is the server's operator.
    """
    for kind, was, now in _changes(before, after):
        if was != now:
            append(uow, company, kind, actor=by, person=after.id, before=was, after=now)


def note_department(
    uow: UnitOfWork,
    company: CompanyId,
    department: DepartmentId,
    was: Mapping[DepartmentId, Department],
    now: Mapping[DepartmentId, Department],
    by: PersonId,
) -> None:
    """Append that a department was added, renamed, moved or removed: its whole path before and after."""
    kind = AuditKind.DEPARTMENT_SAVED if department in now else AuditKind.DEPARTMENT_REMOVED
    before, after = ("/".join(rules.path_to(department, known)) for known in (was, now))
    append(uow, company, kind, actor=by, words=str(department), before=before, after=after)


def _changes(before: Person | None, after: Person) -> list[tuple[AuditKind, str, str]]:
    was, now = _facts(before), _facts(after)
    changes = [(kind, was[kind], now[kind]) for kind in now]
    if before is not None:
        changes.append((AuditKind.PERSON_LEFT, _left(before), _left(after)))
    return changes


def _facts(person: Person | None) -> dict[AuditKind, str]:
    """Put a place in words; somebody new comes from the lowest one."""
    return {
        AuditKind.RANK_CHANGED: "1" if person is None else str(person.rank),
        AuditKind.ROLES_CHANGED: "" if person is None else " ".join(person.roles),
        AuditKind.MANAGER_CHANGED: "" if person is None else str(person.manager or ""),
        AuditKind.DEPARTMENT_CHANGED: "" if person is None else str(person.department or ""),
    }


def _left(person: Person) -> str:
    return "" if person.active else "left"
