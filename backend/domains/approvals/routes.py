"""Approvals' doors: parse, call one verb, answer."""

from collections.abc import Awaitable, Mapping
from functools import partial
from typing import Annotated, Final

import msgspec

from backend.contract.approvals import Box, CardPage, Desk, Preview, PreviewRequest, RequestId, Templates
from backend.contract.approvals import Request as ApprovalRequest
from backend.contract.base import Asked, FileId, Number, check_known
from backend.domains.approvals import service
from backend.domains.files.errors import FileNotFound
from backend.platform.blobs import content_key, thumbnail_key
from backend.platform.http import Content, Request, Route
from backend.realtime.commands import CommandHandler


class BoxQuery(Asked, frozen=True):
    """Which requests: those of a box, before a number, or the newest."""

    box: Box
    before: Number | None = None
    limit: Annotated[int, msgspec.Meta(ge=1, le=200)] = 50

    def __post_init__(self) -> None:
        """Refuse words that are not known."""
        check_known(self.box)


async def get_desk(request: Request) -> Desk:
    """Give what the person has asked for and what waits for them."""
    return await request.read(service.desk, request.actor)


async def get_requests(request: Request) -> CardPage:
    """Give a page of requests."""
    asked: BoxQuery = request.query
    return await request.read(service.list_requests, request.actor, asked.box, asked.before, asked.limit)


async def get_request(request: Request) -> ApprovalRequest:
    """Give one request with its trail."""
    return await request.read(service.show_request, request.actor, RequestId(request.id("id")))


async def get_templates(request: Request) -> Templates:
    """Give the templates."""
    return await request.read(service.list_templates, request.actor)


async def preview_request(request: Request) -> Preview:
    """Say who would decide."""
    asked: PreviewRequest = request.body
    return await request.read(service.preview_request, request.actor, asked)


def _carried(request: Request) -> Awaitable[service.CarriedFile]:
    place = RequestId(request.id("id")), FileId(request.id("file"))
    return request.read(service.request_file, request.actor, *place)


async def get_file(request: Request) -> Content:
    """Give a file that a request carries."""
    company, file, _ = await _carried(request)
    return Content(
        size=file.size,
        etag=file.sha256,
        read=partial(request.depot.read, content_key(company, file.sha256)),
        check=partial(_carried, request),
    )


async def get_thumbnail(request: Request) -> Content:
    """Give the small picture of a file that a request carries."""
    company, file, media = await _carried(request)
    if media is None:
        raise FileNotFound
    key = thumbnail_key(company, file.sha256)
    return Content(
        size=await request.depot.size(key),
        etag=f"{file.sha256}.thumbnail",
        media=media,
        read=partial(request.depot.read, key),
        check=partial(_carried, request),
    )


_NOT_FOUND: Final = ("approvals.request_not_found",)
_NO_FILE: Final = (*_NOT_FOUND, "files.not_found")

ROUTES: Final[list[Route]] = [
    Route(
        method="GET",
        path="/v1/approvals/desk",
        handler=get_desk,
        summary="One's own open requests, those that wait for one, and who decides for whom",
        told=Desk,
    ),
    Route(
        method="GET",
        path="/v1/approvals/requests",
        handler=get_requests,
        summary="A page of requests, the newest first: one's own, those one had to do with, those one's duties show",
        told=CardPage,
        query=BoxQuery,
    ),
    Route(
        method="GET",
        path="/v1/approvals/requests/{id}",
        handler=get_request,
        summary="One request: what was asked for, who decides, and what has happened",
        told=ApprovalRequest,
        refusals=_NOT_FOUND,
    ),
    Route(
        method="GET",
        path="/v1/approvals/requests/{id}/files/{file}",
        handler=get_file,
        summary="A file that a request carries",
        content=("application/octet-stream",),
        refusals=_NO_FILE,
    ),
    Route(
        method="GET",
        path="/v1/approvals/requests/{id}/files/{file}/thumbnail",
        handler=get_thumbnail,
        summary="The small picture of a file that a request carries, its longest side at most 640 pixels",
        content=("image/jpeg", "image/png"),
        refusals=_NO_FILE,
    ),
    Route(
        method="GET",
        path="/v1/approvals/templates",
        handler=get_templates,
        summary="The templates that one may use; who makes templates sees all",
        told=Templates,
    ),
    Route(
        method="POST",
        path="/v1/approvals/preview",
        handler=preview_request,
        summary="Who would decide on a request, without asking for it",
        asked=PreviewRequest,
        told=Preview,
        refusals=(
            "approvals.template_not_found",
            "approvals.template_changed",
            "approvals.template_retired",
            "approvals.field_missing",
            "approvals.field_wrong",
            "approvals.sum_wrong",
            "approvals.second_person_needed",
            "directory.person_not_found",
            "directory.person_has_left",
            "directory.department_not_found",
        ),
    ),
]

COMMANDS: Final[Mapping[str, CommandHandler]] = {
    "approvals.save_template": service.save_template,
    "approvals.submit_request": service.submit_request,
    "approvals.revise_request": service.revise_request,
    "approvals.approve_request": service.approve_request,
    "approvals.reject_request": service.reject_request,
    "approvals.return_request": service.return_request,
    "approvals.add_signer": service.add_signer,
    "approvals.withdraw_request": service.withdraw_request,
    "approvals.urge_request": service.urge_request,
    "approvals.set_delegation": service.set_delegation,
    "approvals.end_delegation": service.end_delegation,
    "directory.deactivate_person": service.deactivate_person,
}
"""With the directory's command that reaches into requests: others decide in the place of who goes."""
