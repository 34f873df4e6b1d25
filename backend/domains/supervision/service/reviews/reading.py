"""Reading under a review: no entry, no read. Each verb appends to the audit log what it gives out."""

import hashlib
from collections.abc import Sequence
from uuid import UUID

import msgspec

from backend.contract.audit import AuditKind
from backend.contract.base import FileId, encode
from backend.contract.supervision import (
    ExportReview,
    Review,
    Reviewed,
    ReviewExport,
    ReviewFound,
    ReviewPage,
    ReviewVersions,
    SearchReview,
    SettleFlag,
)
from backend.domains.messaging import service as messaging
from backend.domains.supervision.rules import reviews as rules
from backend.domains.supervision.service import flagging
from backend.domains.supervision.service.reviews.opening import Opened, opened
from backend.domains.supervision.service.trail import note_down
from backend.domains.supervision.store import reviews as store
from backend.platform.auth import Actor
from backend.platform.errors import NotFound
from backend.realtime.work import UnitOfWork

EXPORT_PAGE = 500


def read_page(uow: UnitOfWork, actor: Actor, review_id: UUID, place: messaging.PagePlace, limit: int) -> ReviewPage:
    """Give a page of the conversation, as its stored messages were written: originals of what was recalled."""
    here = opened(uow, actor, review_id)
    found = messaging.reviewed_page(uow, here.grant, place, limit)
    review = _count(uow, actor, here, found)
    if found:
        note_down(
            uow,
            actor,
            AuditKind.RANGE_READ,
            review,
            first=found[0].message.number,
            last=found[-1].message.number,
            count=len(found),
        )
    people = store.people_read(uow, actor.company, review_id)
    return ReviewPage(messages=_flagged(uow, here, found), people=tuple(people), review=review)


def read_versions(uow: UnitOfWork, actor: Actor, review_id: UUID, number: int) -> ReviewVersions:
    """Give what an edited message said before."""
    here = opened(uow, actor, review_id)
    versions = messaging.reviewed_versions(uow, here.grant, number)
    note_down(uow, actor, AuditKind.VERSIONS_READ, here.row.review, first=number, last=number, count=len(versions))
    return ReviewVersions(versions=versions)


def seek(uow: UnitOfWork, actor: Actor, review_id: UUID, asked: SearchReview) -> messaging.Sought:
    """Look, on a reader, for messages that hold all phrases; `show_found` gives them out."""
    here = opened(uow, actor, review_id)
    return messaging.seek_reviewed(uow, here.grant, asked.phrases, asked.before, asked.limit)


def show_found(
    uow: UnitOfWork, actor: Actor, review_id: UUID, asked: SearchReview, sought: messaging.Sought
) -> ReviewFound:
    """Give what was found, the newest first, as far as it still holds; the entry says what was looked for."""
    here = opened(uow, actor, review_id)
    found = messaging.reviewed_numbers(uow, here.grant, sought.numbers, asked.phrases)
    review = _count(uow, actor, here, found)
    store.change_review(uow, actor.company, review_id, searched=here.row.searched + 1)
    note_down(uow, actor, AuditKind.SEARCHED, review, words=" ".join(asked.phrases), count=len(found))
    return ReviewFound(messages=_flagged(uow, here, found), reached=sought.reached)


def read_file(uow: UnitOfWork, actor: Actor, review_id: UUID, number: int, file_id: FileId) -> messaging.Carried:
    """Give a file of a message under review."""
    here = opened(uow, actor, review_id)
    carried = messaging.reviewed_file(uow, here.grant, number, file_id)
    store.change_review(uow, actor.company, review_id, files=here.row.files + 1)
    note_down(uow, actor, AuditKind.FILE_READ, here.row.review, first=number, last=number, file=file_id)
    return carried


def check_file(uow: UnitOfWork, actor: Actor, review_id: UUID, number: int, file_id: FileId) -> None:
    """Ask, while a file is being sent, whether it may still be read; what is sent was noted when it began."""
    messaging.reviewed_file(uow, opened(uow, actor, review_id).grant, number, file_id)


def export_review(uow: UnitOfWork, actor: Actor, review_id: UUID, asked: ExportReview) -> ReviewExport:
    """Give a page of a copy, with its hash in the audit log. Where it is due, a second person has agreed before."""
    here = opened(uow, actor, review_id)
    found = messaging.reviewed_page(uow, here.grant, messaging.PagePlace(after=asked.first - 1), EXPORT_PAGE)
    found = [each for each in found if each.message.number <= asked.last]
    if not found:
        raise NotFound
    rules.check_export(here.policy, here.row.exported + len(found), here.row.review.export)
    review = _count(uow, actor, here, found)
    shown = _flagged(uow, here, found)
    digest = hashlib.sha256(encode(shown)).hexdigest()
    entry = note_down(
        uow,
        actor,
        AuditKind.EXPORTED,
        review,
        first=found[0].message.number,
        last=found[-1].message.number,
        count=len(found),
        after=digest,
    )
    store.change_review(uow, actor.company, review_id, exported=here.row.exported + len(found))
    versions = {
        str(each.message.number): messaging.reviewed_versions(uow, here.grant, each.message.number)
        for each in found
        if each.versions
    }
    return ReviewExport(
        review=review,
        exported_by=actor.person,
        exported_at=uow.now,
        messages=shown,
        versions=versions,
        sha256=digest,
        entry=entry,
    )


def settle_flag(uow: UnitOfWork, actor: Actor, review_id: UUID, asked: SettleFlag) -> None:
    """Note, in an open review, that a flag was looked at, or that it has to be looked at again."""
    here = opened(uow, actor, review_id)
    messaging.reviewed_message(uow, here.grant, asked.number)
    flagging.settle(uow, actor, here.grant.conversation, asked)
    note_down(
        uow,
        actor,
        AuditKind.FLAG_SETTLED,
        here.row.review,
        first=asked.number,
        last=asked.number,
        before=str(asked.rule),
        after="settled" if asked.settled else "",
    )


def _count(uow: UnitOfWork, actor: Actor, here: Opened, found: Sequence[Reviewed]) -> Review:
    """Add to what was read in this review; refuse more than one person may read alone."""
    row = here.row
    ranges = rules.joined(row.ranges, (each.message.number for each in found))
    read = rules.size(ranges)
    rules.check_alone(read, row.review.second)
    if ranges != row.ranges:
        store.change_review(uow, actor.company, row.review.id, ranges=ranges, read=read)
    return msgspec.structs.replace(row.review, read=read)


def _flagged(uow: UnitOfWork, here: Opened, found: Sequence[Reviewed]) -> tuple[Reviewed, ...]:
    grant = here.grant
    until = {each.message.number: here.row.review.opened_at if each.changed_later else None for each in found}
    flags = flagging.flags_of(uow, grant.company, grant.conversation, until)
    return tuple(msgspec.structs.replace(each, flags=flags.get(each.message.number, ())) for each in found)
