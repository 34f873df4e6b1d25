"""Brings files in. A piece is durable before its number is, and a content has its place before its file is whole.

So whatever is cut off, and wherever: what was acknowledged is there, and what is there too much is found by the sweep.
"""

import errno
from collections.abc import Generator
from contextlib import contextmanager
from typing import Final

from backend.contract.base import FileId
from backend.contract.files import BeginUpload, Upload
from backend.domains.files import rules, service
from backend.domains.files.errors import Damaged, NoSpace
from backend.domains.files.jobs.looking import look
from backend.domains.files.store import Kept
from backend.platform.blobs import PartMissing, content_key, thumbnail_key
from backend.platform.http import Request

_FULL: Final = frozenset({errno.ENOSPC, errno.EDQUOT, errno.EFBIG})


async def begin(request: Request, asked: BeginUpload) -> Upload:
    """Announce a file, or hear how far it has come; what has come to its end and was interrupted is finished."""
    async with request.depot.alone((request.actor.company, asked.id)):
        with _on_disk():
            if not await request.depot.run(request.depot.parts.has_room, asked.size):
                raise NoSpace
        kept = await request.write(service.begin_upload, request.actor, asked)
        return service.told(await _finish(request, kept))


async def receive(request: Request, file_id: FileId, offset: int, data: bytes) -> Upload:
    """Take the next piece. One that brings nothing new is answered as if it did."""
    async with request.depot.alone((request.actor.company, file_id)):
        kept = await request.read(service.own_upload, request.actor, file_id)
        if not rules.is_repeated(offset, len(data), kept.received):
            rules.check_piece(offset, len(data), kept.received, kept.file.size)
            kept = await _keep(request, kept, data)
        return service.told(await _finish(request, kept))


async def withdraw(request: Request, file_id: FileId) -> None:
    """Give a file up that no message carries."""
    company = request.actor.company
    async with request.depot.alone((company, file_id)):
        await request.write(service.withdraw_upload, request.actor, file_id)
        await request.depot.run(request.depot.parts.remove, company, file_id)


async def _keep(request: Request, kept: Kept, data: bytes) -> Kept:
    depot, offset = request.depot, kept.received
    try:
        with _on_disk():
            if not await depot.run(depot.parts.has_room, len(data)):
                raise NoSpace
            await depot.run(depot.parts.write, kept.company, kept.file.id, offset, data)
    except PartMissing as error:
        await request.write(service.start_over, request.actor, kept.file.id, offset)
        raise Damaged from error
    return await request.write(service.note_received, request.actor, kept.file.id, offset, offset + len(data))


async def _finish(request: Request, kept: Kept) -> Kept:
    """Look at a file of which everything is here, and give it its place."""
    depot, (company, file) = request.depot, (kept.company, kept.file)
    if kept.whole or kept.received < file.size:
        return kept
    if not file.size:
        await depot.run(depot.parts.begin, company, file.id)
    try:
        async with depot.looking:
            seen = await request.compute(look, depot.parts.path(company, file.id), file)
    except FileNotFoundError:
        seen = None
    if seen is None:
        await request.write(service.start_over, request.actor, file.id, kept.received)
        await depot.run(depot.parts.remove, company, file.id)
        raise Damaged
    async with depot.alone((company, file.sha256)):
        with _on_disk():
            if seen.thumbnail:
                await depot.run(depot.blobs.put_bytes, seen.thumbnail, thumbnail_key(company, file.sha256))
            path = depot.parts.path(company, file.id)
            await depot.run(depot.blobs.put, path, content_key(company, file.sha256))
        kept = await request.write(service.complete_upload, request.actor, file.id, seen.looked)
    await depot.run(depot.parts.remove, company, file.id)
    return kept


@contextmanager
def _on_disk() -> Generator[None]:
    """Say of a full disk that it is full."""
    try:
        yield
    except OSError as error:
        if error.errno in _FULL:
            raise NoSpace from error
        raise
