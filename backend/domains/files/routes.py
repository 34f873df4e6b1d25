"""The doors of files: parse, have it done, answer."""

from typing import Annotated, Final

import msgspec

from backend.contract.base import Asked, FileId
from backend.contract.files import FILE_BYTES, BeginUpload, Upload
from backend.domains.files import jobs, service
from backend.platform.http import Request, Route


class OffsetQuery(Asked, frozen=True):
    """Where a piece belongs."""

    offset: Annotated[int, msgspec.Meta(ge=0, le=FILE_BYTES)]


async def begin_upload(request: Request) -> Upload:
    """Announce a file."""
    asked: BeginUpload = request.body
    return await jobs.begin(request, asked)


async def get_upload(request: Request) -> Upload:
    """Say how far an upload has come."""
    return service.told(await request.read(service.own_upload, request.actor, FileId(request.id("id"))))


async def put_content(request: Request) -> Upload:
    """Take the next piece."""
    asked: OffsetQuery = request.query
    return await jobs.receive(request, FileId(request.id("id")), asked.offset, request.body)


async def withdraw_upload(request: Request) -> None:
    """Give a file up."""
    await jobs.withdraw(request, FileId(request.id("id")))


_NOT_FOUND: Final = ("files.not_found",)
_KEEPING: Final = ("files.damaged", "files.no_space")

ROUTES: Final[list[Route]] = [
    Route(
        method="POST",
        path="/v1/files",
        handler=begin_upload,
        summary="Announce a file, or hear how far it has come",
        asked=BeginUpload,
        told=Upload,
        refusals=("files.exists", "files.too_many_unsent", "files.too_much_unsent", *_KEEPING),
    ),
    Route(
        method="GET",
        path="/v1/files/{id}",
        handler=get_upload,
        summary="How far an upload of one's own has come",
        told=Upload,
        refusals=_NOT_FOUND,
    ),
    Route(
        method="PUT",
        path="/v1/files/{id}/content",
        handler=put_content,
        summary="The next piece of an upload, at most 1 MiB",
        raw=True,
        query=OffsetQuery,
        told=Upload,
        refusals=(*_NOT_FOUND, "files.wrong_offset", *_KEEPING),
    ),
    Route(
        method="DELETE",
        path="/v1/files/{id}",
        handler=withdraw_upload,
        summary="Give a file up that no message carries",
        refusals=(*_NOT_FOUND, "files.already_sent"),
    ),
]
