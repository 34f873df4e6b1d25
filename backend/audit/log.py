"""The log itself: rooms append to it in their own transactions, and read pages of it."""

from collections.abc import Sequence
from datetime import UTC, datetime
from typing import Any, Final, NamedTuple, TypedDict, Unpack
from uuid import UUID

from msgspec.structs import replace
from sqlalchemy import ColumnElement, bindparam, func, insert, select, tuple_, update

from backend.audit.chain import beginning, canonical, digest_after
from backend.audit.models import audit_entry, audit_head
from backend.contract.audit import AuditEntry, AuditKind
from backend.contract.base import CompanyId, ConversationId, FileId, PersonId, decode
from backend.platform.db import Prepared, Uid, UtcDateTime
from backend.realtime.work import UnitOfWork

PAGE_ENTRIES: Final = 500
LONG_AGO: Final = datetime(1970, 1, 1, tzinfo=UTC)
"""Before every entry."""

_HEAD: Final = Prepared(
    select(audit_head.c.seq, audit_head.c.digest)
    .where(audit_head.c.company == bindparam("in_company"))
    .with_for_update()
)
_BEGIN: Final = Prepared(insert(audit_head))
_MOVE: Final = Prepared(
    update(audit_head)
    .where(audit_head.c.company == bindparam("in_company"), audit_head.c.seq == bindparam("before"))
    .values(seq=audit_head.c.seq + 1, digest=bindparam("new_digest"), at=bindparam("new_at"))
    .returning(audit_head.c.seq)
)
_ADD: Final = Prepared(insert(audit_entry))
_MOVED: Final = Prepared(
    select(audit_head.c.company, audit_head.c.seq, audit_head.c.digest, audit_head.c.at)
    .where(
        tuple_(audit_head.c.at, audit_head.c.company)
        > tuple_(bindparam("after_at", type_=UtcDateTime), bindparam("after_company", type_=Uid))
    )
    .order_by(audit_head.c.at, audit_head.c.company)
    .limit(bindparam("at_most"))
)
_DIGESTS: Final = Prepared(
    select(audit_entry.c.seq, audit_entry.c.digest)
    .where(
        audit_entry.c.company == bindparam("in_company"),
        audit_entry.c.seq > bindparam("after"),
        audit_entry.c.seq <= bindparam("until"),
    )
    .order_by(audit_entry.c.seq)
    .limit(bindparam("at_most"))
)


class Facts(TypedDict, total=False):
    """What an entry says beside its kind: fields of `AuditEntry`, those that do not apply left out."""

    actor: PersonId | None
    person: PersonId | None
    conversation: ConversationId | None
    review: UUID | None
    first: int | None
    last: int | None
    count: int | None
    file: FileId | None
    words: str
    case: str
    before: str
    after: str


class Head(NamedTuple):
    """Where a company's log ends: the last entry's seq and digest, and when it was written."""

    company: CompanyId
    seq: int
    digest: bytes
    at: datetime


class HeadMoved(RuntimeError):
    """Somebody else has appended in between: the unit that raises this has written nothing."""


def append(uow: UnitOfWork, company: CompanyId, kind: AuditKind, **facts: Unpack[Facts]) -> AuditEntry:
    """Append an entry to a company's log, in the caller's transaction, and give it with its seq and digest.

    Whatever keeps it from being written is raised: what it tells of is then not done either. To be called after the
    caller's checks and before anything is given out.
    """
    before = _HEAD.row(uow.connection, in_company=company)
    seq, previous = before or (0, beginning(company))
    entry = AuditEntry(seq=seq + 1, at=uow.now, kind=kind, **facts)
    body = canonical(entry)
    digest = digest_after(previous, body)
    if before is None:
        _BEGIN.run(uow.connection, company=company, seq=1, digest=digest, at=uow.now)
    elif _MOVE.row(uow.connection, in_company=company, before=seq, new_digest=digest, new_at=uow.now) is None:
        raise HeadMoved(company)
    _ADD.run(
        uow.connection,
        company=company,
        seq=entry.seq,
        at=entry.at,
        kind=kind.value,
        actor=entry.actor,
        person=entry.person,
        conversation=entry.conversation,
        review=entry.review,
        body=body,
        digest=digest,
    )
    return replace(entry, digest=digest.hex())


def page(
    uow: UnitOfWork,
    company: CompanyId,
    *,
    before: int | None = None,
    limit: int = PAGE_ENTRIES,
    review: UUID | None = None,
    person: PersonId | None = None,
    kinds: Sequence[AuditKind] = (),
) -> list[AuditEntry]:
    """Give at most `limit` entries, the newest first, before seq `before`: of a review, about a person, of kinds."""
    wanted = _wanted(company, review, person, kinds, before)
    rows = uow.connection.execute(
        select(audit_entry.c.body, audit_entry.c.digest)
        .where(*wanted)
        .order_by(audit_entry.c.seq.desc())
        .limit(min(limit, PAGE_ENTRIES))
    )
    return [replace(decode(body, AuditEntry), digest=digest.hex()) for body, digest in rows]


def total(
    uow: UnitOfWork,
    company: CompanyId,
    *,
    review: UUID | None = None,
    person: PersonId | None = None,
    kinds: Sequence[AuditKind] = (),
) -> int:
    """Count the entries that pages with the same filters give."""
    if review is None and person is None and not kinds:
        head = find_head(uow, company)
        return 0 if head is None else head.seq
    counted = select(func.count()).select_from(audit_entry).where(*_wanted(company, review, person, kinds))
    return int(uow.connection.scalar(counted) or 0)


def find_head(uow: UnitOfWork, company: CompanyId) -> Head | None:
    """Say where a company's log ends; None while it is empty."""
    row = uow.connection.execute(select(audit_head).where(audit_head.c.company == company)).one_or_none()
    return None if row is None else Head(*row)


def heads_after(uow: UnitOfWork, at: datetime, company: CompanyId | None, limit: int) -> list[Head]:
    """Name logs by their newest entries' moments, those after `at` and, within one moment, after `company`.

    What has long been quiet is not looked at.
    """
    after = CompanyId(UUID(int=0)) if company is None else company
    return [Head(*row) for row in _MOVED.rows(uow.connection, after_at=at, after_company=after, at_most=limit)]


def digests(uow: UnitOfWork, company: CompanyId, after: int, until: int, limit: int) -> list[tuple[int, bytes]]:
    """Give seq and digest of at most `limit` entries after seq `after`, up to `until`, in their order."""
    rows: list[Any] = _DIGESTS.rows(uow.connection, in_company=company, after=after, until=until, at_most=limit)
    return rows


def _wanted(
    company: CompanyId,
    review: UUID | None,
    person: PersonId | None,
    kinds: Sequence[AuditKind],
    before: int | None = None,
) -> list[ColumnElement[bool]]:
    """Say which entries are wanted.

    The places of a review's or a person's come from their own index first: without statistics SQLite would rather
    read the whole log.
    """
    log = [audit_entry.c.company == company]
    if before is not None:
        log.append(audit_entry.c.seq < before)
    narrow = [audit_entry.c.review == review] if review is not None else []
    narrow += [audit_entry.c.person == person] if person is not None else []
    wanted = [audit_entry.c.seq.in_(select(audit_entry.c.seq).where(*log, each)) for each in narrow]
    if kinds:
        wanted.append(audit_entry.c.kind.in_([kind.value for kind in kinds]))
    return [*(log[:1] if narrow else log), *wanted]
