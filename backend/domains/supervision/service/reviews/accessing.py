"""What people learn of reviews of their own words, and when."""

from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Final
from uuid import UUID

from backend.contract.base import CompanyId
from backend.contract.supervision import Access, AccessLog
from backend.domains.messaging import service as messaging
from backend.domains.supervision.service.reviews.opening import tell_concerned
from backend.domains.supervision.store import reviews as store
from backend.domains.supervision.store.reviews import ReviewRow
from backend.platform.auth import Actor
from backend.realtime.work import UnitOfWork

AT_ONCE: Final = 100
PEOPLE_NAMED: Final = 12


def access_log(uow: UnitOfWork, actor: Actor, before: datetime | None, limit: int) -> AccessLog:
    """List who has looked at what of the actor's own, as far as they may know of it; the newest first."""
    edge = uow.now + timedelta.resolution if before is None else before
    rows = store.reviews_concerning(uow, actor.company, actor.person, edge, limit + 1)
    here = messaging.find_reach(uow, actor)
    accesses = tuple(_access(uow, actor, row, is_here=row.review.conversation in here) for row in rows[:limit])
    return AccessLog(accesses=accesses, more=len(rows) > limit)


def _access(uow: UnitOfWork, actor: Actor, row: ReviewRow, *, is_here: bool) -> Access:
    """Tell of a look; who has left the chat does not learn what it is called now, nor who has come."""
    review = row.review
    title = messaging.title_of(uow, actor.company, review.conversation) if is_here else ""
    people = store.people_read(uow, actor.company, review.id) if is_here else []
    ends = [end for end in (review.closed_at, review.closes_at) if end is not None and end <= uow.now]
    return Access(
        review=review.id,
        viewer=review.viewer,
        conversation=review.conversation,
        title=title,
        people=tuple(people[:PEOPLE_NAMED]),
        purpose=review.purpose,
        case=review.case,
        opened_at=review.opened_at,
        closed_at=min(ends, default=None),
        read=review.read,
        searched=row.searched,
        files=row.files,
        exported=row.exported,
    )


def due_tellings(uow: UnitOfWork) -> Sequence[tuple[CompanyId, UUID]]:
    """Name the reviews that those concerned have to learn of now."""
    return store.due_untold(uow, AT_ONCE)


def next_telling(uow: UnitOfWork) -> datetime | None:
    """Say when somebody has to learn of a review next."""
    return store.next_untold(uow)


def carry_telling(uow: UnitOfWork, piece: tuple[CompanyId, UUID]) -> None:
    """Let those concerned know of a review, once."""
    company, review_id = piece
    row = store.find_review(uow, company, review_id)
    if row is None or row.told or row.review.told_at > uow.now:
        return
    store.change_review(uow, company, review_id, told=True)
    people = store.people_read(uow, company, review_id)
    tell_concerned(uow, company, review_id, people)


def give_up_telling(uow: UnitOfWork, piece: tuple[CompanyId, UUID], _code: str) -> None:
    """After a defect: they find it in their access log all the same, nothing calls them."""
    company, review_id = piece
    store.change_review(uow, company, review_id, told=True)
