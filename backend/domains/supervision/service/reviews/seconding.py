"""The second person: asked for, and answering."""

from uuid import UUID

from backend.contract.audit import AuditKind
from backend.contract.base import PersonId
from backend.contract.supervision import AnswerSecond, AskSecond, Review, Second
from backend.domains.directory import service as directory
from backend.domains.supervision import events
from backend.domains.supervision.errors import NothingToAnswer, ReviewNotFound, SecondPersonNeeded
from backend.domains.supervision.rules import reviews as rules
from backend.domains.supervision.service.reviews.opening import opened, own_review
from backend.domains.supervision.service.scope import may_review
from backend.domains.supervision.service.trail import note_down
from backend.domains.supervision.store import reviews as store
from backend.platform.auth import Actor
from backend.realtime.work import UnitOfWork


def ask_second(uow: UnitOfWork, actor: Actor, review_id: UUID, asked: AskSecond) -> Review:
    """Ask a second person to agree to more than one may read alone, or to a copy; asking again changes nothing."""
    here = opened(uow, actor, review_id)
    field = "export" if asked.export else "second"
    if getattr(here.row.review, field) in {Second.ASKED, Second.AGREED}:
        return here.row.review
    others = seconds(uow, actor, review_id)
    if not others:
        raise SecondPersonNeeded
    store.change_review(uow, actor.company, review_id, **{field: Second.ASKED, f"{field}_by": None})
    note_down(uow, actor, AuditKind.EXPORT_ASKED, here.row.review, words=asked.reason, after=field)
    for person in others:
        uow.tell(events.review_changed(actor.company, person, review_id))
    return own_review(uow, actor, review_id).review


def seconds(uow: UnitOfWork, actor: Actor, review_id: UUID) -> list[PersonId]:
    """Name the owners and those of compliance who could agree: not the reader, nor anybody whose words are read."""
    read = set(store.people_read(uow, actor.company, review_id))
    return [
        person.id
        for person in directory.people(uow, actor.company)
        if rules.watches(person) and person.id != actor.person and person.id not in read
    ]


def answer_second(uow: UnitOfWork, actor: Actor, review_id: UUID, asked: AnswerSecond) -> Review:
    """Agree or decline, as the second person, while the review is open."""
    row = store.find_review(uow, actor.company, review_id)
    if row is None:
        raise ReviewNotFound
    me = directory.get_person(uow, actor.company, actor.person)
    allowed = may_review(uow, actor, row.review.conversation) is None
    if row.review.viewer != actor.person and not rules.watches(me) and not allowed:
        raise ReviewNotFound
    people = store.people_read(uow, actor.company, review_id)
    rules.check_second(row.review.viewer, me, people, may_review=allowed)
    rules.check_open(row.review.closes_at, row.review.closed_at, uow.now)
    field = "export" if asked.export else "second"
    if getattr(row.review, field) is not Second.ASKED:
        raise NothingToAnswer
    answer = Second.AGREED if asked.agree else Second.DECLINED
    store.change_review(uow, actor.company, review_id, **{field: answer, f"{field}_by": actor.person})
    kind = AuditKind.SECOND_PERSON_AGREED if asked.agree else AuditKind.SECOND_PERSON_DECLINED
    note_down(uow, actor, kind, row.review, after=field)
    uow.tell(events.review_changed(actor.company, row.review.viewer, review_id))
    found = store.find_review(uow, actor.company, review_id)
    if found is None:
        raise ReviewNotFound
    return found.review
