"""Doors of reviews: parse, call one verb, answer."""

from functools import partial
from typing import Annotated, Final

import msgspec

from backend.contract.base import PAGE_MESSAGES, Asked, Count, FileId, Moment, Number
from backend.contract.supervision import (
    AccessLog,
    AddNote,
    AnswerSecond,
    AskSecond,
    ExportReview,
    OpenReview,
    Review,
    ReviewExport,
    ReviewFound,
    ReviewNotes,
    ReviewPage,
    Reviews,
    ReviewVersions,
    SearchReview,
    SettleFlag,
)
from backend.domains.messaging import service as messaging
from backend.domains.supervision.service import reviews as service
from backend.platform.blobs import content_key
from backend.platform.errors import Malformed
from backend.platform.http import Content, Request, Route


class ReviewsQuery(Asked, frozen=True):
    """Which reviews: one's own, or those that wait for one as the second person."""

    waiting: bool = False


class ReviewQuery(Asked, frozen=True):
    """Which messages: before a number, after one, around one or around a moment, one of these; else the newest."""

    before: Number | None = None
    after: Count | None = None
    around: Number | None = None
    at: Moment | None = None
    limit: Annotated[int, msgspec.Meta(ge=1, le=PAGE_MESSAGES)] = 50


class AccessQuery(Asked, frozen=True):
    """Which part of one's access log: what was begun before a moment, or the newest."""

    before: Moment | None = None
    limit: Annotated[int, msgspec.Meta(ge=1, le=100)] = 50


async def open_review(request: Request) -> Review:
    """Begin to read."""
    asked: OpenReview = request.body
    return await request.write(service.open_review, request.actor, asked)


async def list_reviews(request: Request) -> Reviews:
    """List one's own, or those that wait for one."""
    asked: ReviewsQuery = request.query
    return await request.read(service.list_reviews, request.actor, waiting=asked.waiting)


async def get_review(request: Request) -> Review:
    """Tell how a review stands."""
    return await request.read(service.get_review, request.actor, request.id("id"))


async def close_review(request: Request) -> Review:
    """End a review."""
    return await request.write(service.close_review, request.actor, request.id("id"))


async def get_messages(request: Request) -> ReviewPage:
    """Read a page: in the writer, for its entry in the audit log is committed before anybody gets it."""
    asked: ReviewQuery = request.query
    place = messaging.PagePlace(before=asked.before, after=asked.after, around=asked.around, at=asked.at)
    if sum(each is not None for each in place) > 1:
        raise Malformed(place="before, after, around and at")
    return await request.write(service.read_page, request.actor, request.id("id"), place, asked.limit)


async def get_versions(request: Request) -> ReviewVersions:
    """Read what a message said before."""
    return await request.write(service.read_versions, request.actor, request.id("id"), request.number("number"))


async def search(request: Request) -> ReviewFound:
    """Search within a review."""
    asked: SearchReview = request.body
    place = request.actor, request.id("id"), asked
    sought = await request.read(service.seek, *place)
    return await request.write(service.show_found, *place, sought)


async def get_file(request: Request) -> Content:
    """Read a file; before each further piece it is asked again whether it may be."""
    place = request.id("id"), request.number("number"), FileId(request.id("file"))
    company, file, _ = await request.write(service.read_file, request.actor, *place)
    return Content(
        size=file.size,
        etag=file.sha256,
        read=partial(request.depot.read, content_key(company, file.sha256)),
        check=partial(request.read, service.check_file, request.actor, *place),
        strict=True,
    )


async def add_note(request: Request) -> ReviewNotes:
    """Keep a note."""
    asked: AddNote = request.body
    return await request.write(service.add_note, request.actor, request.id("id"), asked)


async def list_notes(request: Request) -> ReviewNotes:
    """List the notes."""
    return await request.read(service.list_notes, request.actor, request.id("id"))


async def ask_second(request: Request) -> Review:
    """Ask for a second person."""
    asked: AskSecond = request.body
    return await request.write(service.ask_second, request.actor, request.id("id"), asked)


async def answer_second(request: Request) -> Review:
    """Answer as the second person."""
    asked: AnswerSecond = request.body
    return await request.write(service.answer_second, request.actor, request.id("id"), asked)


async def export(request: Request) -> ReviewExport:
    """Give a page of a copy."""
    asked: ExportReview = request.body
    return await request.write(service.export_review, request.actor, request.id("id"), asked)


async def settle_flag(request: Request) -> None:
    """Note that a flag was looked at."""
    asked: SettleFlag = request.body
    await request.write(service.settle_flag, request.actor, request.id("id"), asked)


async def get_access_log(request: Request) -> AccessLog:
    """Tell who has looked at what of one's own."""
    asked: AccessQuery = request.query
    return await request.read(service.access_log, request.actor, asked.before, asked.limit)


_SHUT: Final = ("supervision.review_not_found", "supervision.review_over", "supervision.not_reviewable")
_OWN: Final = ("supervision.review_not_found", "supervision.not_reviewable")
_ALONE: Final = (*_SHUT, "supervision.agreement_needed")
_MESSAGE: Final = "messaging.message_not_found"

ROUTES: Final[list[Route]] = [
    Route(
        method="POST", path="/v1/reviews", handler=open_review, asked=OpenReview, told=Review,
        summary="Begin to read somebody's chat, for a purpose and a while",
        refusals=("supervision.not_reviewable", "supervision.review_exists", "supervision.review_too_long"),
    ),
    Route(
        method="GET", path="/v1/reviews", handler=list_reviews, query=ReviewsQuery, told=Reviews,
        summary="One's own reviews, or those that wait for one as the second person",
    ),
    Route(
        method="GET", path="/v1/reviews/{id}", handler=get_review, told=Review,
        summary="How a review stands", refusals=_SHUT,
    ),
    Route(
        method="POST", path="/v1/reviews/{id}/close", handler=close_review, told=Review,
        summary="End a review", refusals=("supervision.review_not_found",),
    ),
    Route(
        method="GET", path="/v1/reviews/{id}/messages", handler=get_messages, query=ReviewQuery, told=ReviewPage,
        summary="Read a page; an entry of the audit log", refusals=_ALONE,
    ),
    Route(
        method="GET", path="/v1/reviews/{id}/messages/{number}/versions", handler=get_versions, told=ReviewVersions,
        summary="Read what a message said before; an entry of the audit log", refusals=(*_SHUT, _MESSAGE),
    ),
    Route(
        method="GET", path="/v1/reviews/{id}/messages/{number}/files/{file}", handler=get_file,
        content=("application/octet-stream",), summary="Read a file; an entry of the audit log",
        refusals=(*_SHUT, _MESSAGE, "files.not_found"),
    ),
    Route(
        method="POST", path="/v1/reviews/{id}/search", handler=search, asked=SearchReview, told=ReviewFound,
        summary="Search within a review; an entry of the audit log", refusals=_ALONE,
    ),
    Route(
        method="POST", path="/v1/reviews/{id}/notes", handler=add_note, asked=AddNote, told=ReviewNotes,
        summary="Keep a note beside a review", refusals=(*_SHUT, "supervision.note_exists"),
    ),
    Route(
        method="GET", path="/v1/reviews/{id}/notes", handler=list_notes, told=ReviewNotes,
        summary="The notes beside a review", refusals=_OWN,
    ),
    Route(
        method="POST", path="/v1/reviews/{id}/second", handler=ask_second, asked=AskSecond, told=Review,
        summary="Ask for a second person", refusals=(*_SHUT, "supervision.second_person_needed"),
    ),
    Route(
        method="POST", path="/v1/reviews/{id}/second/answer", handler=answer_second, asked=AnswerSecond, told=Review,
        summary="Answer as the second person",
        refusals=(*_SHUT, "supervision.second_person_unfit", "supervision.nothing_to_answer"),
    ),
    Route(
        method="POST", path="/v1/reviews/{id}/export", handler=export, asked=ExportReview, told=ReviewExport,
        summary="A page of a copy; an entry of the audit log with its hash", refusals=_ALONE,
    ),
    Route(
        method="POST", path="/v1/reviews/{id}/flags", handler=settle_flag, asked=SettleFlag,
        summary="Note that a flag was looked at", refusals=(*_SHUT, _MESSAGE),
    ),
    Route(
        method="GET", path="/v1/access-log", handler=get_access_log, query=AccessQuery, told=AccessLog,
        summary="Who has looked at what of one's own, when and why",
    ),
]  # fmt: skip
