"""Clears up: what was never finished or never sent, and what lies on the disk that no row knows."""

from collections import defaultdict
from string import hexdigits
from typing import Final
from uuid import UUID

from backend.contract.base import CompanyId, FileId
from backend.domains.files import service
from backend.platform.blobs import Depot, content_key, thumbnail_key
from backend.platform.http import Worker

SLICE: Final = 100
"""So many at once: the writer, the readers and the disk are others' as well."""
_THUMBNAIL: Final = ".thumbnail"
_DIGITS: Final = 64


async def sweep(worker: Worker, depot: Depot, *, thorough: bool = True) -> None:
    """Clear up what rows tell of; thoroughly, also what lies there that no row tells of."""
    await _forget(worker, depot)
    if thorough:
        await _clear_parts(worker, depot)
        await _clear_blobs(worker, depot)


async def _forget(worker: Worker, depot: Depot) -> None:
    while True:
        gone = await worker.write(None, service.forget_unwanted, SLICE)
        for kept in gone:
            await depot.run(depot.parts.remove, kept.company, kept.file.id)
            if kept.whole:
                await _drop(worker, depot, kept.company, {kept.file.sha256})
        if len(gone) < SLICE:
            return


async def _clear_parts(worker: Worker, depot: Depot) -> None:
    since = await worker.read(None, service.old_since)
    old: defaultdict[UUID, list[FileId]] = defaultdict(list)
    for company, file, touched in await depot.run(list, depot.parts.listed()):
        if touched < since:
            old[company].append(FileId(file))
    for company, ids in old.items():
        for start in range(0, len(ids), SLICE):
            some = ids[start : start + SLICE]
            for file_id in await worker.read(None, service.ended_uploads, CompanyId(company), some):
                await depot.run(depot.parts.remove, company, file_id)


async def _clear_blobs(worker: Worker, depot: Depot) -> None:
    since = await worker.read(None, service.old_since)
    folders = depot.blobs.listed()
    while (found := await depot.run(lambda: next(folders, None))) is not None:
        old = [key for key, moment in found if moment < since]
        for start in range(0, len(old), SLICE):
            some = old[start : start + SLICE]
            company = CompanyId(UUID(hex=some[0].partition("/")[0]))
            names = {key: _content_of(key) for key in some}
            for key in (key for key, content in names.items() if not content):
                await depot.run(depot.blobs.remove, key)
            contents = set(names.values()) - {""}
            await _drop(worker, depot, company, await worker.read(None, service.unknown_contents, company, contents))


async def _drop(worker: Worker, depot: Depot, company: CompanyId, contents: set[str]) -> None:
    """Remove contents, unless a file has them by now: nobody can be in the middle of bringing one of them."""
    for sha256 in contents:
        async with depot.alone((company, sha256)):
            if await worker.read(None, service.unknown_contents, company, [sha256]):
                await depot.run(depot.blobs.remove, thumbnail_key(company, sha256))
                await depot.run(depot.blobs.remove, content_key(company, sha256))


def _content_of(key: str) -> str:
    """Give the SHA-256 that a key is of; of a part that was left lying nothing."""
    name = key.rpartition("/")[2].removesuffix(_THUMBNAIL)
    return name if len(name) == _DIGITS and not set(name) - set(hexdigits.lower()) else ""
