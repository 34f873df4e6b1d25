"""What messages need of files: to carry one's own, and to tell of those that they carry."""

from collections.abc import Iterable, Sequence
from datetime import datetime

from backend.contract.base import CompanyId, FileId
from backend.contract.files import File
from backend.domains.files import store
from backend.domains.files.errors import FileNotFound, NotWhole
from backend.platform.auth import Actor
from backend.platform.errors import Malformed
from backend.realtime.work import UnitOfWork


def take_files(uow: UnitOfWork, actor: Actor, ids: Sequence[FileId]) -> tuple[File, ...]:
    """Let a message carry files of the actor's own, for ever; give them in the order they were named.

    What is not here, or somebody else's, is refused alike, and so is what is not whole yet.
    """
    taken = _own_files(uow, actor, ids)
    for file in taken:
        store.attach(uow, actor.company, file.id)
    return taken


def hold_files(uow: UnitOfWork, actor: Actor, ids: Sequence[FileId], until: datetime) -> tuple[File, ...]:
    """Keep files of the actor's own for a message that goes out at a moment; refuse as `take_files` does.

    From then on they count as touched: what no message carries is cleared up a while after.
    """
    held = _own_files(uow, actor, ids)
    for file in held:
        store.touch(uow, actor.company, file.id, until)
    return held


def let_files_go(uow: UnitOfWork, company: CompanyId, ids: Iterable[FileId]) -> None:
    """Keep files for nobody any more: from now on they are cleared up like others that were never sent."""
    for file_id in ids:
        store.touch(uow, company, file_id, uow.now)


def _own_files(uow: UnitOfWork, actor: Actor, ids: Sequence[FileId]) -> tuple[File, ...]:
    if len(set(ids)) != len(ids):
        raise Malformed(place="files")
    own: list[File] = []
    for file_id in ids:
        kept = store.find_file(uow, actor.company, file_id)
        if kept is None or kept.owner != actor.person:
            raise FileNotFound(file=str(file_id))
        if not kept.whole:
            raise NotWhole(file=str(file_id), received=kept.received)
        own.append(kept.file)
    return tuple(own)


def files_of(uow: UnitOfWork, company: CompanyId, ids: Sequence[FileId]) -> dict[FileId, File]:
    """Give those of the files that are here as a whole. Who may see them has been asked before."""
    found = (store.find_file(uow, company, file_id) for file_id in ids)
    return {kept.file.id: kept.file for kept in found if kept is not None and kept.whole}


def thumbnail_media(uow: UnitOfWork, company: CompanyId, file_id: FileId) -> str | None:
    """Give the media type of a file's small picture; None where it has none."""
    kept = store.find_file(uow, company, file_id)
    return None if kept is None else kept.thumbnail
