"""The policy's SQL: versions, what became of them, and who has taken note."""

from collections.abc import Sequence
from typing import Any, Final
from uuid import UUID

from sqlalchemy import bindparam, func, insert, select, type_coerce
from sqlalchemy.types import NullType

from backend.contract.base import CompanyId, DepartmentId, PersonId
from backend.contract.supervision import ChatClass, Policy
from backend.domains.supervision.models import policy, policy_decision, policy_note
from backend.platform.db import Prepared
from backend.realtime.work import UnitOfWork

_PEOPLE_AT_ONCE: Final = 500
_POLICY: Final = (
    select(
        policy.c.version,
        policy.c.text,
        policy.c.classes,
        policy.c.rank_distance,
        policy.c.departments,
        policy.c.review_minutes,
        policy.c.told_after_days,
        policy.c.export_needs_second,
        policy.c.retention_days,
        policy.c.proposed_by,
        policy.c.proposed_at,
        policy_decision.c.by,
        policy_decision.c.at,
    )
    .select_from(policy)
    .outerjoin(
        policy_decision,
        (policy_decision.c.company == policy.c.company) & (policy_decision.c.version == policy.c.version),
    )
    .where(policy.c.company == bindparam("company"))
    .order_by(policy.c.version.desc())
    .limit(1)
)
_IN_FORCE: Final = Prepared(_POLICY.where(policy_decision.c.published))
_WAITING: Final = Prepared(_POLICY.where(policy_decision.c.version.is_(None)))
_NEWEST: Final = Prepared(
    select(func.max(policy.c.version).label("version")).where(policy.c.company == bindparam("company"))
)
_NOTED: Final = Prepared(
    select(type_coerce(policy_note.c.person, NullType())).where(
        policy_note.c.company == bindparam("company"), policy_note.c.version == bindparam("version")
    )
)
_AMONG: Final = select(policy_note.c.person).where(
    policy_note.c.company == bindparam("company"),
    policy_note.c.version == bindparam("version"),
    policy_note.c.person.in_(bindparam("people", expanding=True)),
)
_HAS_NOTED: Final = Prepared(
    select(policy_note.c.at).where(
        policy_note.c.company == bindparam("company"),
        policy_note.c.version == bindparam("version"),
        policy_note.c.person == bindparam("person"),
    )
)


def find_in_force(uow: UnitOfWork, company: CompanyId) -> Policy | None:
    """Give the policy that is in force now."""
    row = _IN_FORCE.row(uow.connection, company=company)
    return None if row is None else _policy(row)


def find_waiting(uow: UnitOfWork, company: CompanyId) -> Policy | None:
    """Give the version that waits for a second person."""
    row = _WAITING.row(uow.connection, company=company)
    return None if row is None else _policy(row)


def _policy(row: tuple[Any, ...]) -> Policy:
    by, at = row[11], row[12]
    return Policy(
        version=row[0],
        text=row[1],
        classes=tuple(map(ChatClass, row[2])),
        rank_distance=row[3],
        departments=tuple(DepartmentId(UUID(each)) for each in row[4]),
        review_minutes=row[5],
        told_after_days=row[6],
        export_needs_second=bool(row[7]),
        retention_days=row[8],
        proposed_by=row[9],
        proposed_at=row[10],
        agreed_by=None if by == row[9] else by,
        in_force_at=at,
    )


def newest_version(uow: UnitOfWork, company: CompanyId) -> int:
    """Give the number of the newest version, also of one that was taken back; 0 before the first."""
    row = _NEWEST.row(uow.connection, company=company)
    return 0 if row is None or row[0] is None else int(row[0])


def add_policy(uow: UnitOfWork, company: CompanyId, new: Policy) -> None:
    """Keep a new version."""
    uow.connection.execute(
        insert(policy).values(
            company=company,
            version=new.version,
            text=new.text,
            classes=[each.value for each in new.classes],
            rank_distance=new.rank_distance,
            departments=[str(each) for each in new.departments],
            review_minutes=new.review_minutes,
            told_after_days=new.told_after_days,
            export_needs_second=new.export_needs_second,
            retention_days=new.retention_days,
            proposed_by=new.proposed_by,
            proposed_at=new.proposed_at,
        )
    )


def decide(uow: UnitOfWork, company: CompanyId, version: int, by: PersonId, *, published: bool) -> None:
    """Note what becomes of a version now."""
    uow.connection.execute(
        insert(policy_decision).values(company=company, version=version, published=published, by=by, at=uow.now)
    )


def add_note(uow: UnitOfWork, company: CompanyId, version: int, person: PersonId) -> None:
    """Note that somebody has taken note of a version."""
    uow.connection.execute(insert(policy_note).values(company=company, version=version, person=person, at=uow.now))


def has_noted(uow: UnitOfWork, company: CompanyId, version: int, person: PersonId) -> bool:
    """Tell whether somebody has taken note of a version."""
    return _HAS_NOTED.row(uow.connection, company=company, version=version, person=person) is not None


def noted_by(uow: UnitOfWork, company: CompanyId, version: int) -> set[Any]:
    """Name everybody who has taken note of a version, by the driver's own values of their ids."""
    return {row[0] for row in _NOTED.rows(uow.connection, company=company, version=version)}


def noted_among(uow: UnitOfWork, company: CompanyId, version: int, people: Sequence[PersonId]) -> set[PersonId]:
    """Name those of some people who have taken note of a version."""
    found: set[PersonId] = set()
    for start in range(0, len(people), _PEOPLE_AT_ONCE):
        some = people[start : start + _PEOPLE_AT_ONCE]
        found.update(uow.connection.scalars(_AMONG, {"company": company, "version": version, "people": list(some)}))
    return found


def last_noted(uow: UnitOfWork, company: CompanyId, person: PersonId) -> int:
    """Give the newest version that somebody has taken note of; 0: none."""
    versions = range(newest_version(uow, company), 0, -1)
    return next((version for version in versions if has_noted(uow, company, version, person)), 0)
