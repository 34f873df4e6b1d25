"""Requests: where each is, its revisions, its files, and what has happened to it."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Final

import msgspec
from sqlalchemy import bindparam, func, insert, select, update

from backend.contract.approvals import Money, RequestId, RequestState, Stage, StepKind, TemplateId, TrailStep
from backend.contract.base import CompanyId, FileId, PersonId, encode
from backend.domains.approvals.models import approval_file, approval_request, approval_revision, approval_step
from backend.platform.db import Prepared
from backend.realtime.work import UnitOfWork

_STAGES: Final = msgspec.json.Decoder(tuple[Stage, ...])
_PEOPLE: Final = msgspec.json.Decoder(tuple[PersonId, ...])


@dataclass(frozen=True, slots=True)
class Kept:
    """A request's row; `hash` in hex digits."""

    company: CompanyId
    id: RequestId
    number: int
    template: TemplateId
    version: int
    requester: PersonId
    revision: int
    hash: str
    state: RequestState
    amount: Money | None
    stages: tuple[Stage, ...]
    place: int
    steps: int
    submitted_at: datetime
    changed_at: datetime
    closed_at: datetime | None = None
    urged_at: datetime | None = None
    due_at: datetime | None = None
    overdue: bool = False
    locked_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class KeptRevision:
    """A revision's canonical bytes, with their hash in hex digits."""

    revision: int
    hash: str
    body: bytes
    at: datetime


COLUMNS: Final = (
    approval_request.c.company,
    approval_request.c.id,
    approval_request.c.number,
    approval_request.c.template,
    approval_request.c.version,
    approval_request.c.requester,
    approval_request.c.revision,
    approval_request.c.hash,
    approval_request.c.state,
    approval_request.c.minor,
    approval_request.c.currency,
    approval_request.c.stages,
    approval_request.c.place,
    approval_request.c.steps,
    approval_request.c.submitted_at,
    approval_request.c.changed_at,
    approval_request.c.closed_at,
    approval_request.c.urged_at,
    approval_request.c.due_at,
    approval_request.c.overdue,
    approval_request.c.locked_at,
)
_ONE: Final = select(*COLUMNS).where(
    approval_request.c.company == bindparam("company"), approval_request.c.id == bindparam("id")
)
_FIND: Final = Prepared(_ONE)
_LOCK: Final = Prepared(_ONE.with_for_update())
_NUMBER: Final = Prepared(
    select(func.max(approval_request.c.number).label("number")).where(
        approval_request.c.company == bindparam("company")
    )
)
_REVISIONS: Final = Prepared(
    select(approval_revision.c.revision, approval_revision.c.hash, approval_revision.c.body, approval_revision.c.at)
    .where(approval_revision.c.company == bindparam("company"), approval_revision.c.request == bindparam("request"))
    .order_by(approval_revision.c.revision)
)
_STEPS: Final = Prepared(
    select(
        approval_step.c.place,
        approval_step.c.kind,
        approval_step.c.person,
        approval_step.c.at,
        approval_step.c.revision,
        approval_step.c.hash,
        approval_step.c.stage,
        approval_step.c.words,
        approval_step.c.absent,
        approval_step.c.people,
    )
    .where(approval_step.c.company == bindparam("company"), approval_step.c.request == bindparam("request"))
    .order_by(approval_step.c.place)
)
_FILE: Final = Prepared(
    select(approval_file.c.file).where(
        approval_file.c.company == bindparam("company"),
        approval_file.c.request == bindparam("request"),
        approval_file.c.file == bindparam("file"),
    )
)
_NEXT_DUE: Final = Prepared(
    select(approval_request.c.due_at)
    .where(approval_request.c.due_at.is_not(None))
    .order_by(approval_request.c.due_at)
    .limit(1)
)
_DUE: Final = Prepared(
    select(approval_request.c.company, approval_request.c.id)
    .where(approval_request.c.due_at <= bindparam("now"))
    .order_by(approval_request.c.due_at)
    .limit(bindparam("at_most"))
)


def kept(row: Iterable[Any]) -> Kept:
    """Read a row of `COLUMNS`."""
    values = list(row)
    minor, currency = values[9], values[10]
    amount = None if minor is None else Money(minor=minor, currency=currency)
    state, stages = RequestState(values[8]), _STAGES.decode(bytes(values[11]))
    digest, overdue, locked_at = bytes(values[7]).hex(), bool(values[19]), values[20]
    made: list[Any] = [*values[:7], digest, state, amount, stages, *values[12:19], overdue, locked_at]
    return Kept(*made)


def find_request(uow: UnitOfWork, company: CompanyId, request: RequestId, *, lock: bool = False) -> Kept | None:
    """Look a request up, and keep others from changing it until the end of the unit of work."""
    row = (_LOCK if lock else _FIND).row(uow.connection, company=company, id=request)
    return None if row is None else kept(row)


def next_number(uow: UnitOfWork, company: CompanyId) -> int:
    """Give the number of the company's next request."""
    row = _NUMBER.row(uow.connection, company=company)
    return 1 if row is None else 1 + int(row[0] or 0)


def count_alive(uow: UnitOfWork, company: CompanyId, requester: PersonId) -> int:
    """Count a person's requests that have not ended."""
    counted = select(func.count()).where(
        approval_request.c.company == company,
        approval_request.c.requester == requester,
        approval_request.c.closed_at.is_(None),
    )
    return int(uow.connection.scalar(counted) or 0)


def add_request(uow: UnitOfWork, new: Kept) -> None:
    """Keep a new request."""
    fixed = ("company", "id", "number", "template", "version", "requester", "submitted_at")
    values = {name: getattr(new, name) for name in fixed}
    uow.connection.execute(insert(approval_request).values(**values, **_changing(new)))


def save_request(uow: UnitOfWork, now: Kept) -> None:
    """Keep a request as it is now."""
    uow.connection.execute(
        update(approval_request)
        .where(approval_request.c.company == now.company, approval_request.c.id == now.id)
        .values(**_changing(now))
    )


def _changing(now: Kept) -> dict[str, Any]:
    return {
        "revision": now.revision,
        "hash": bytes.fromhex(now.hash),
        "state": now.state,
        "minor": None if now.amount is None else now.amount.minor,
        "currency": None if now.amount is None else now.amount.currency,
        "stages": encode(now.stages),
        "place": now.place,
        "steps": now.steps,
        "changed_at": now.changed_at,
        "closed_at": now.closed_at,
        "urged_at": now.urged_at,
        "due_at": now.due_at,
        "overdue": now.overdue,
        "locked_at": now.locked_at,
    }


def add_revision(
    uow: UnitOfWork, company: CompanyId, request: RequestId, new: KeptRevision, files: Iterable[FileId]
) -> None:
    """Keep what was submitted, and which files it carries."""
    uow.connection.execute(
        insert(approval_revision).values(
            company=company,
            request=request,
            revision=new.revision,
            hash=bytes.fromhex(new.hash),
            body=new.body,
            at=new.at,
        )
    )
    for file in files:
        if not carries(uow, company, request, file):
            uow.connection.execute(insert(approval_file).values(company=company, request=request, file=file))


def revisions(uow: UnitOfWork, company: CompanyId, request: RequestId) -> list[KeptRevision]:
    """List a request's revisions, the first first."""
    rows = _REVISIONS.rows(uow.connection, company=company, request=request)
    return [KeptRevision(row[0], bytes(row[1]).hex(), bytes(row[2]), row[3]) for row in rows]


def carries(uow: UnitOfWork, company: CompanyId, request: RequestId, file: FileId) -> bool:
    """Tell whether a request carries a file, in any revision."""
    return _FILE.row(uow.connection, company=company, request=request, file=file) is not None


def add_step(uow: UnitOfWork, company: CompanyId, request: RequestId, step: TrailStep) -> None:
    """Note what has happened."""
    uow.connection.execute(
        insert(approval_step).values(
            company=company,
            request=request,
            place=step.place,
            kind=step.kind,
            person=step.person,
            at=step.at,
            revision=step.revision,
            hash=bytes.fromhex(step.hash),
            stage=step.stage,
            words=step.words,
            absent=encode(step.absent) if step.absent else None,
            people=encode(step.people) if step.people else None,
        )
    )


def steps(uow: UnitOfWork, company: CompanyId, request: RequestId) -> tuple[TrailStep, ...]:
    """List what has happened to a request, the first first."""
    return tuple(_step(row) for row in _STEPS.rows(uow.connection, company=company, request=request))


def _step(row: tuple[Any, ...]) -> TrailStep:
    return TrailStep(
        place=row[0],
        kind=StepKind(row[1]),
        person=row[2],
        at=row[3],
        revision=row[4],
        hash=bytes(row[5]).hex(),
        stage=row[6],
        words=row[7],
        absent=() if row[8] is None else _PEOPLE.decode(bytes(row[8])),
        people=() if row[9] is None else _PEOPLE.decode(bytes(row[9])),
    )


def next_due(uow: UnitOfWork) -> datetime | None:
    """Give the next moment at which somebody of any company is late."""
    row = _NEXT_DUE.row(uow.connection)
    return None if row is None else row[0]


def due(uow: UnitOfWork, at_most: int) -> list[tuple[CompanyId, RequestId]]:
    """List some requests of all companies for which somebody is late."""
    return [(row[0], row[1]) for row in _DUE.rows(uow.connection, now=uow.now, at_most=at_most)]
