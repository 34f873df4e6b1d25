"""The files' SQL."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Final

from sqlalchemy import bindparam, delete, func, insert, select, update

from backend.contract.base import CompanyId, FileId, PersonId
from backend.contract.files import BeginUpload, File, FileKind
from backend.domains.files.models import file
from backend.platform.auth import Actor
from backend.platform.db import Prepared
from backend.realtime.work import UnitOfWork


@dataclass(frozen=True, slots=True)
class Kept:
    """A file's row. `thumbnail` is the media type of its small picture, or None."""

    company: CompanyId
    owner: PersonId
    file: File
    received: int
    whole: bool
    attached: bool
    thumbnail: str | None


@dataclass(frozen=True, slots=True)
class Looked:
    """What the server has seen when it looked at a whole file."""

    kind: FileKind
    media: str
    width: int = 0
    height: int = 0
    thumbnail: str | None = None


_FIND: Final = Prepared(
    select(
        file.c.owner,
        file.c.name,
        file.c.size,
        file.c.sha256,
        file.c.received,
        file.c.whole,
        file.c.attached,
        file.c.kind,
        file.c.media,
        file.c.width,
        file.c.height,
        file.c.thumbnail,
    ).where(file.c.company == bindparam("in_company"), file.c.id == bindparam("in_id"))
)
_KEY: Final = (file.c.company == bindparam("in_company"), file.c.id == bindparam("in_id"))
_ADD: Final = Prepared(insert(file))
_ATTACH: Final = Prepared(update(file).where(*_KEY, file.c.whole, ~file.c.attached).values(attached=True))
_RECEIVE: Final = Prepared(
    update(file)
    .where(*_KEY, file.c.received == bindparam("before"), ~file.c.whole)
    .values(received=bindparam("received"), touched_at=bindparam("touched_at"))
)


def find_file(uow: UnitOfWork, company: CompanyId, file_id: FileId) -> Kept | None:
    """Look a file up."""
    row = _FIND.row(uow.connection, in_company=company, in_id=file_id)
    return None if row is None else _kept(company, file_id, row)


def _kept(company: CompanyId, file_id: FileId, row: tuple[Any, ...]) -> Kept:
    told = File(
        id=file_id,
        name=row[1],
        size=row[2],
        sha256=bytes(row[3]).hex(),
        kind=FileKind(row[7]),
        media=row[8],
        width=row[9],
        height=row[10],
        thumbnail=row[11] is not None,
    )
    return Kept(company, row[0], told, row[4], bool(row[5]), bool(row[6]), row[11])


def add_file(uow: UnitOfWork, actor: Actor, asked: BeginUpload) -> None:
    """Keep what was announced."""
    _ADD.run(
        uow.connection,
        company=actor.company,
        id=asked.id,
        owner=actor.person,
        name=asked.name,
        size=asked.size,
        sha256=bytes.fromhex(asked.sha256),
        received=0,
        touched_at=uow.now,
        whole=False,
        attached=False,
        kind=FileKind.OTHER.value,
        media="application/octet-stream",
        width=0,
        height=0,
        thumbnail=None,
    )


def unsent(uow: UnitOfWork, actor: Actor) -> tuple[int, int]:
    """Count a person's files that no message carries, and their bytes."""
    # Named in `where`, the company would make SQLite read all of its files rather than the few in the index.
    rows = uow.connection.execute(
        select(file.c.company, func.count(), func.sum(file.c.size))
        .where(file.c.owner == actor.person, ~file.c.attached)
        .group_by(file.c.company)
    )
    return next(((int(count), int(size)) for company, count, size in rows if company == actor.company), (0, 0))


def receive(uow: UnitOfWork, company: CompanyId, file_id: FileId, before: int, received: int) -> bool:
    """Note how far an upload has come; say whether it was where it was thought to be."""
    changed = _RECEIVE.run(
        uow.connection, in_company=company, in_id=file_id, before=before, received=received, touched_at=uow.now
    )
    return changed == 1


def complete(uow: UnitOfWork, company: CompanyId, file_id: FileId, looked: Looked) -> bool:
    """Note that a file is whole, and what it is; say whether it was all here."""
    changed = uow.connection.execute(
        update(file)
        .where(file.c.company == company, file.c.id == file_id, file.c.received == file.c.size, ~file.c.whole)
        .values(
            whole=True,
            touched_at=uow.now,
            kind=looked.kind.value,
            media=looked.media,
            width=looked.width,
            height=looked.height,
            thumbnail=looked.thumbnail,
        )
    )
    return changed.rowcount == 1


def attach(uow: UnitOfWork, company: CompanyId, file_id: FileId) -> None:
    """Note that a message carries the file."""
    _ATTACH.run(uow.connection, in_company=company, in_id=file_id)


def touch(uow: UnitOfWork, company: CompanyId, file_id: FileId, at: datetime) -> None:
    """Let a file count as touched at a moment, now or ahead."""
    uow.connection.execute(update(file).where(file.c.company == company, file.c.id == file_id).values(touched_at=at))


def remove_file(uow: UnitOfWork, company: CompanyId, file_id: FileId) -> None:
    """Forget a file that no message carries."""
    uow.connection.execute(delete(file).where(file.c.company == company, file.c.id == file_id, ~file.c.attached))


def idle_files(uow: UnitOfWork, *, begun_before: datetime, whole_before: datetime, limit: int) -> list[Kept]:
    """Find files of all companies that no message carries and nobody has touched for too long, the oldest first."""
    rows = uow.connection.execute(
        select(file.c.company, file.c.id)
        .where(
            ~file.c.attached,
            file.c.touched_at < begun_before,
            ~file.c.whole | (file.c.touched_at < whole_before),
        )
        .order_by(file.c.touched_at)
        .limit(limit)
    ).all()
    return [kept for company, file_id in rows if (kept := find_file(uow, company, file_id)) is not None]


def known_contents(uow: UnitOfWork, company: CompanyId, contents: Iterable[bytes]) -> set[bytes]:
    """Say which contents some file of a company has."""
    wanted = list(contents)
    rows = uow.connection.execute(
        select(file.c.sha256).where(file.c.company == company, file.c.sha256.in_(wanted)).distinct()
    )
    return {bytes(row[0]) for row in rows}


def unfinished(uow: UnitOfWork, company: CompanyId, ids: Sequence[FileId]) -> set[FileId]:
    """Say which of these uploads are still under way."""
    rows = uow.connection.execute(select(file.c.id).where(file.c.company == company, file.c.id.in_(ids), ~file.c.whole))
    return {FileId(row[0]) for row in rows}
