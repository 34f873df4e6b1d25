"""What nobody wants any more, of all companies, in slices."""

from collections.abc import Iterable, Sequence
from datetime import datetime

from backend.contract.base import CompanyId, FileId
from backend.domains.files import rules, store
from backend.domains.files.store import Kept
from backend.realtime.work import UnitOfWork


def forget_unwanted(uow: UnitOfWork, limit: int) -> list[Kept]:
    """Forget uploads that nobody goes on with and files that were never sent; give them, for what is on the disk."""
    found = store.idle_files(uow, begun_before=uow.now - rules.IDLE, whole_before=uow.now - rules.UNWANTED, limit=limit)
    for kept in found:
        store.remove_file(uow, kept.company, kept.file.id)
    return found


def old_since(uow: UnitOfWork) -> datetime:
    """Say since when something must lie unknown on the disk to be removed."""
    return uow.now - rules.IDLE


def unknown_contents(uow: UnitOfWork, company: CompanyId, contents: Iterable[str]) -> set[str]:
    """Say which of a company's contents, by SHA-256, no file has."""
    wanted = set(contents)
    known = store.known_contents(uow, company, [bytes.fromhex(each) for each in wanted])
    return wanted - {each.hex() for each in known}


def ended_uploads(uow: UnitOfWork, company: CompanyId, ids: Sequence[FileId]) -> set[FileId]:
    """Say which of these are no upload that is still under way."""
    return set(ids) - store.unfinished(uow, company, ids)
