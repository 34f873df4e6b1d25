"""Reading the audit log: by owner and compliance, whose look is an entry itself, and by a reader of the own review."""

from uuid import UUID

from backend.audit import log
from backend.contract.audit import AuditEntry, AuditKind
from backend.contract.base import PersonId
from backend.contract.supervision import AuditCopy, AuditPage
from backend.domains.directory import service as directory
from backend.domains.supervision.rules.reviews import watches
from backend.domains.supervision.service.reviews.opening import entitled_review
from backend.domains.supervision.service.trail import note_change
from backend.domains.supervision.store import trail as store
from backend.platform.auth import Actor
from backend.platform.errors import Forbidden
from backend.realtime.work import UnitOfWork


def read_log(
    uow: UnitOfWork,
    actor: Actor,
    before: int | None,
    limit: int,
    kind: AuditKind | None = None,
    person: PersonId | None = None,
    review: UUID | None = None,
) -> AuditPage:
    """Give a page of the log (owner, compliance). The look itself is appended first."""
    _check_watches(uow, actor)
    note_change(
        uow, actor, AuditKind.LOG_READ, person=person, review=review, last=before, count=limit, words=kind or ""
    )
    kinds = () if kind is None else (kind,)
    entries = log.page(uow, actor.company, before=before, limit=limit, review=review, person=person, kinds=kinds)
    total = log.total(uow, actor.company, review=review, person=person, kinds=kinds)
    return _page(uow, actor, entries, total)


def review_trail(uow: UnitOfWork, actor: Actor, review_id: UUID) -> AuditPage:
    """Give what one's own review has left in the log, the newest first."""
    entitled_review(uow, actor, review_id)
    entries = log.page(uow, actor.company, review=review_id)
    return _page(uow, actor, entries, log.total(uow, actor.company, review=review_id))


def _page(uow: UnitOfWork, actor: Actor, entries: list[AuditEntry], total: int) -> AuditPage:
    return AuditPage(
        entries=tuple(entries),
        total=total,
        length=log.total(uow, actor.company),
        checked_at=uow.now,
        sound=store.are_sound(uow, actor.company, entries),
    )


def copy_log(uow: UnitOfWork, actor: Actor, after: int, limit: int) -> AuditCopy:
    """Give the log in its order, to be kept elsewhere (owner, compliance); each page is an entry."""
    _check_watches(uow, actor)
    entries = store.entries_after(uow, actor.company, after, limit)
    note_change(uow, actor, AuditKind.LOG_EXPORTED, first=after + 1, count=len(entries))
    return AuditCopy(entries=tuple(entries), length=log.total(uow, actor.company))


def _check_watches(uow: UnitOfWork, actor: Actor) -> None:
    if not watches(directory.get_person(uow, actor.company, actor.person)):
        raise Forbidden
