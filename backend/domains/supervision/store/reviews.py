"""Reviews and their notes."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Final
from uuid import UUID

import msgspec
from sqlalchemy import bindparam, insert, select, update

from backend.contract.base import CompanyId, ConversationId, PersonId, encode
from backend.contract.supervision import Review, ReviewNote, Second
from backend.domains.supervision.models.reviews import review, review_note, review_person
from backend.domains.supervision.rules.reviews import Ranges
from backend.platform.db import Prepared
from backend.realtime.work import UnitOfWork

_RANGES: Final = msgspec.json.Decoder(tuple[tuple[int, int], ...])
_TOLD: Final = Review.__struct_fields__
_BESIDE: Final = ("policy", "ranges", "searched", "files", "exported", "told")


@dataclass(frozen=True, slots=True)
class ReviewRow:
    """A review with what is only the server's: the policy's version, what was read, and how much of what."""

    review: Review
    policy: int
    ranges: Ranges
    searched: int
    files: int
    exported: int
    told: bool


_ALL: Final = select(*(review.c[field] for field in (*_TOLD, *_BESIDE))).where(review.c.company == bindparam("company"))
_ONE: Final = Prepared(_ALL.where(review.c.id == bindparam("id")))
_OWN: Final = Prepared(
    _ALL.where(review.c.viewer == bindparam("viewer"), review.c.opened_at >= bindparam("since")).order_by(
        review.c.opened_at.desc(), review.c.id
    )
)
_OPEN: Final = Prepared(
    _ALL.where(
        review.c.viewer == bindparam("viewer"), review.c.closed_at.is_(None), review.c.closes_at > bindparam("now")
    )
)
_ALL_OPEN: Final = Prepared(_ALL.where(review.c.closed_at.is_(None), review.c.closes_at > bindparam("now")))
_WAITING: Final = Prepared(
    _ALL.where(
        (review.c.second == Second.ASKED) | (review.c.export == Second.ASKED),
        review.c.closed_at.is_(None),
        review.c.closes_at > bindparam("now"),
        review.c.viewer != bindparam("person"),
    ).order_by(review.c.opened_at)
)
_CONCERNING: Final = Prepared(
    _ALL.join(review_person, (review_person.c.company == review.c.company) & (review_person.c.review == review.c.id))
    .where(
        review_person.c.company == bindparam("company"),
        review_person.c.person == bindparam("person"),
        review.c.told,
        review.c.viewer != bindparam("person"),
        review.c.opened_at < bindparam("before"),
    )
    .order_by(review.c.opened_at.desc(), review.c.id)
    .limit(bindparam("at_most"))
)
_PEOPLE: Final = Prepared(
    select(review_person.c.person).where(
        review_person.c.company == bindparam("company"), review_person.c.review == bindparam("review")
    )
)
_NOTES: Final = Prepared(
    select(review_note.c.id, review_note.c.person, review_note.c.at, review_note.c.text, review_note.c.number)
    .where(review_note.c.company == bindparam("company"), review_note.c.review == bindparam("review"))
    .order_by(review_note.c.at, review_note.c.id)
)
_NEXT: Final = Prepared(select(review.c.told_at).where(~review.c.told).order_by(review.c.told_at).limit(1))
_DUE: Final = Prepared(
    select(review.c.company, review.c.id)
    .where(~review.c.told, review.c.told_at <= bindparam("now"))
    .order_by(review.c.told_at)
    .limit(bindparam("at_most"))
)


def _row(row: tuple[Any, ...]) -> ReviewRow:
    policy, ranges, searched, files, exported, told = row[len(_TOLD) :]
    shown = Review(**dict(zip(_TOLD, row[: len(_TOLD)], strict=True)))
    return ReviewRow(shown, policy, _RANGES.decode(ranges), searched, files, exported, bool(told))


def add_review(uow: UnitOfWork, company: CompanyId, new: Review, policy: int, people: Iterable[PersonId]) -> None:
    """Keep a new review, with those whose words it reads."""
    uow.connection.execute(
        insert(review).values(
            company=company,
            policy=policy,
            ranges=encode(()),
            searched=0,
            files=0,
            exported=0,
            told=new.told_at <= uow.now,
            **msgspec.structs.asdict(new),
        )
    )
    those = [{"company": company, "person": person, "review": new.id} for person in people]
    if those:
        uow.connection.execute(insert(review_person), those)


def find_review(uow: UnitOfWork, company: CompanyId, review_id: UUID) -> ReviewRow | None:
    """Look a review up."""
    row = _ONE.row(uow.connection, company=company, id=review_id)
    return None if row is None else _row(row)


def reviews_of(uow: UnitOfWork, company: CompanyId, viewer: PersonId, since: datetime) -> list[ReviewRow]:
    """List somebody's reviews, the newest first."""
    return [_row(row) for row in _OWN.rows(uow.connection, company=company, viewer=viewer, since=since)]


def open_reviews(uow: UnitOfWork, company: CompanyId, viewer: PersonId) -> dict[ConversationId, Review]:
    """Give somebody's open reviews by their conversation."""
    rows = _OPEN.rows(uow.connection, company=company, viewer=viewer, now=uow.now)
    return {found.review.conversation: found.review for found in map(_row, rows)}


def all_open(uow: UnitOfWork, company: CompanyId) -> list[Review]:
    """Give everybody's open reviews."""
    return [_row(row).review for row in _ALL_OPEN.rows(uow.connection, company=company, now=uow.now)]


def waiting_reviews(uow: UnitOfWork, company: CompanyId, person: PersonId) -> list[ReviewRow]:
    """List the open reviews of others that wait for a second person."""
    return [_row(row) for row in _WAITING.rows(uow.connection, company=company, now=uow.now, person=person)]


def reviews_concerning(
    uow: UnitOfWork, company: CompanyId, person: PersonId, before: datetime, limit: int
) -> list[ReviewRow]:
    """List the reviews that have read somebody's words and that they may know of, the newest first."""
    rows = _CONCERNING.rows(uow.connection, company=company, person=person, before=before, at_most=limit)
    return [_row(row) for row in rows]


def people_read(uow: UnitOfWork, company: CompanyId, review_id: UUID) -> list[PersonId]:
    """Name those whose words a review reads."""
    return [PersonId(row[0]) for row in _PEOPLE.rows(uow.connection, company=company, review=review_id)]


def change_review(uow: UnitOfWork, company: CompanyId, review_id: UUID, **values: Any) -> None:  # noqa: ANN401 - the columns'
    """Note what has become of a review."""
    if "ranges" in values:
        values["ranges"] = encode(values["ranges"])
    uow.connection.execute(update(review).where(review.c.company == company, review.c.id == review_id).values(**values))


def add_note(uow: UnitOfWork, company: CompanyId, review_id: UUID, note: ReviewNote) -> None:
    """Keep a note."""
    uow.connection.execute(
        insert(review_note).values(
            company=company,
            review=review_id,
            id=note.id,
            person=note.by,
            at=note.at,
            text=note.text,
            number=note.number,
        )
    )


def notes(uow: UnitOfWork, company: CompanyId, review_id: UUID) -> tuple[ReviewNote, ...]:
    """List a review's notes in their order."""
    rows = _NOTES.rows(uow.connection, company=company, review=review_id)
    return tuple(ReviewNote(id=row[0], by=row[1], at=row[2], text=row[3], number=row[4]) for row in rows)


def next_untold(uow: UnitOfWork) -> datetime | None:
    """Say when somebody has to learn of a review next, over all companies."""
    row = _NEXT.row(uow.connection)
    return None if row is None else row[0]


def due_untold(uow: UnitOfWork, limit: int) -> list[tuple[CompanyId, UUID]]:
    """Name the reviews that those concerned have to learn of now."""
    return [(CompanyId(row[0]), row[1]) for row in _DUE.rows(uow.connection, now=uow.now, at_most=limit)]
