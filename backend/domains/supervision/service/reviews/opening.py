"""Opening and closing a review, and what every read asks first."""

from collections.abc import Sequence
from datetime import timedelta
from typing import Final, NamedTuple
from uuid import UUID

from backend.contract.audit import AuditKind
from backend.contract.base import CompanyId, PersonId
from backend.contract.supervision import AddNote, OpenReview, Policy, Review, ReviewNote, ReviewNotes, Reviews
from backend.domains.directory import service as directory
from backend.domains.messaging import service as messaging
from backend.domains.supervision import events
from backend.domains.supervision.errors import NoteExists, ReviewExists, ReviewNotFound
from backend.domains.supervision.rules import reviews as rules
from backend.domains.supervision.service.scope import check_may_review, may_review
from backend.domains.supervision.service.trail import note_down
from backend.domains.supervision.store import reviews as store
from backend.domains.supervision.store.reviews import ReviewRow
from backend.platform.auth import Actor
from backend.platform.errors import Malformed
from backend.realtime.work import UnitOfWork

LISTED_DAYS: Final = 90


class Opened(NamedTuple):
    """A review that may be read in at this moment: what it is, what it may see, and the policy in force."""

    row: ReviewRow
    grant: messaging.Grant
    policy: Policy


def open_review(uow: UnitOfWork, actor: Actor, asked: OpenReview) -> Review:
    """Begin to read a conversation; those concerned learn of it now or when the policy says."""
    if asked.id.version != 7:
        raise Malformed(place="id: not a UUIDv7")
    before = store.find_review(uow, actor.company, asked.id)
    if before is not None:
        _check_same(before.review, actor, asked)
        return before.review
    allowed = check_may_review(uow, actor, asked.conversation)
    rules.check_minutes(asked.minutes, allowed.policy)
    new = Review(
        id=asked.id,
        viewer=actor.person,
        conversation=asked.conversation,
        purpose=asked.purpose.strip(),
        case=asked.case.strip(),
        opened_at=uow.now,
        closes_at=uow.now + timedelta(minutes=asked.minutes),
        told_at=rules.told_at(uow.now, allowed.policy),
        first=allowed.first,
        last=allowed.last,
    )
    store.add_review(uow, actor.company, new, allowed.policy.version, allowed.participants)
    note_down(
        uow, actor, AuditKind.REVIEW_OPENED, new, before=new.opened_at.isoformat(), after=new.closes_at.isoformat()
    )
    if new.told_at <= uow.now:
        tell_concerned(uow, actor.company, new.id, allowed.participants)
    else:
        uow.wait_for(new.told_at)
    return new


def _check_same(before: Review, actor: Actor, asked: OpenReview) -> None:
    if (before.viewer, before.conversation, before.purpose) != (
        actor.person,
        asked.conversation,
        asked.purpose.strip(),
    ):
        raise ReviewExists


def own_review(uow: UnitOfWork, actor: Actor, review_id: UUID) -> ReviewRow:
    """Give a review of the actor's; others' are not there."""
    row = store.find_review(uow, actor.company, review_id)
    if row is None or row.review.viewer != actor.person:
        raise ReviewNotFound
    return row


def entitled_review(uow: UnitOfWork, actor: Actor, review_id: UUID) -> ReviewRow:
    """Give a review of the actor's, also one that is over, as long as they may review its conversation."""
    row = own_review(uow, actor, review_id)
    check_may_review(uow, actor, row.review.conversation, known=True)
    return row


def opened(uow: UnitOfWork, actor: Actor, review_id: UUID) -> Opened:
    """Ask again, at every read, whether rank, line and policy still allow it and whether it is open."""
    row = own_review(uow, actor, review_id)
    allowed = check_may_review(uow, actor, row.review.conversation, known=True)
    rules.check_open(row.review.closes_at, row.review.closed_at, uow.now)
    since = rules.oldest(uow.now, allowed.policy, held=allowed.held)
    young = 1 if since is None else messaging.number_at(uow, actor.company, allowed.room, since)
    grant = messaging.Grant(
        company=actor.company,
        conversation=row.review.conversation,
        first=max(row.review.first, allowed.first, young),
        last=row.review.last,
        since=since,
        as_of=row.review.opened_at,
        review=row.review.id,
    )
    return Opened(row, grant, allowed.policy)


def get_review(uow: UnitOfWork, actor: Actor, review_id: UUID) -> Review:
    """Tell how a review of the actor's stands, also one that is over, as long as they may review its conversation."""
    return entitled_review(uow, actor, review_id).review


def list_reviews(uow: UnitOfWork, actor: Actor, *, waiting: bool) -> Reviews:
    """List the actor's own reviews, or those of others that wait for them as the second person."""
    if not waiting:
        since = uow.now - timedelta(days=LISTED_DAYS)
        rows = store.reviews_of(uow, actor.company, actor.person, since)
        return Reviews(reviews=tuple(row.review for row in rows))
    rows = store.waiting_reviews(uow, actor.company, actor.person)
    return Reviews(reviews=tuple(row.review for row in rows if is_fit(uow, actor, row.review)))


def is_fit(uow: UnitOfWork, actor: Actor, review: Review) -> bool:
    """Tell whether the actor may be the second person of somebody's review."""
    people = store.people_read(uow, actor.company, review.id)
    if actor.person == review.viewer or actor.person in people:
        return False
    return watches(uow, actor) or may_review(uow, actor, review.conversation) is None


def watches(uow: UnitOfWork, actor: Actor) -> bool:
    """Tell whether the actor is owner or compliance."""
    return rules.watches(directory.get_person(uow, actor.company, actor.person))


def close_review(uow: UnitOfWork, actor: Actor, review_id: UUID) -> Review:
    """End a review before its time; ending it again changes nothing."""
    row = own_review(uow, actor, review_id)
    if row.review.closed_at is None and row.review.closes_at > uow.now:
        store.change_review(uow, actor.company, review_id, closed_at=uow.now)
        note_down(uow, actor, AuditKind.REVIEW_CLOSED, row.review, count=row.review.read)
        uow.tell(events.review_changed(actor.company, actor.person, review_id))
    return own_review(uow, actor, review_id).review


def add_note(uow: UnitOfWork, actor: Actor, review_id: UUID, asked: AddNote) -> ReviewNotes:
    """Keep a note beside an open review; the same id again changes nothing."""
    if asked.id.version != 7:
        raise Malformed(place="id: not a UUIDv7")
    review = opened(uow, actor, review_id).row.review
    known = {note.id: note for note in store.notes(uow, actor.company, review_id)}
    if asked.id not in known:
        note = ReviewNote(id=asked.id, by=actor.person, at=uow.now, text=asked.text, number=asked.number)
        store.add_note(uow, actor.company, review_id, note)
        note_down(uow, actor, AuditKind.NOTED, review, words=asked.text, first=asked.number)
    elif known[asked.id].text != asked.text:
        raise NoteExists
    return list_notes(uow, actor, review_id)


def list_notes(uow: UnitOfWork, actor: Actor, review_id: UUID) -> ReviewNotes:
    """List the notes of one's own review, also of one that is over."""
    entitled_review(uow, actor, review_id)
    return ReviewNotes(notes=store.notes(uow, actor.company, review_id))


def tell_concerned(uow: UnitOfWork, company: CompanyId, review_id: UUID, people: Sequence[PersonId]) -> None:
    """Let those whose words are read know that their access log has something new."""
    uow.tell_each(events.access_noted(company, review_id, people))
