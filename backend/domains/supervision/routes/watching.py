"""Doors of the audit log: parse, call one verb, answer. Reading it writes: they run in the writer."""

from typing import Final
from uuid import UUID

from backend.contract.audit import AuditKind
from backend.contract.base import Asked, Count, PersonId, Seq, check_known
from backend.contract.supervision import AuditCopy, AuditPage, Limit
from backend.domains.supervision.service import watching as service
from backend.platform.http import Request, Route


class LogQuery(Asked, frozen=True):
    """Which entries: before a seq, of a kind, about a person, of a review."""

    before: Seq | None = None
    limit: Limit = 100
    kind: AuditKind | None = None
    person: UUID | None = None
    review: UUID | None = None

    def __post_init__(self) -> None:
        """Refuse kinds that are not known."""
        check_known(self.kind)


class CopyQuery(Asked, frozen=True):
    """Which entries: those after a seq, in their order."""

    after: Count = 0
    limit: Limit = 500


async def read_log(request: Request) -> AuditPage:
    """Give a page of the log."""
    asked: LogQuery = request.query
    person = None if asked.person is None else PersonId(asked.person)
    return await request.write(
        service.read_log, request.actor, asked.before, asked.limit, asked.kind, person, asked.review
    )


async def copy_log(request: Request) -> AuditCopy:
    """Give the log in its order."""
    asked: CopyQuery = request.query
    return await request.write(service.copy_log, request.actor, asked.after, asked.limit)


async def review_trail(request: Request) -> AuditPage:
    """Give what one's own review has left."""
    return await request.read(service.review_trail, request.actor, request.id("id"))


_WATCHING: Final = ("owner", "compliance")

ROUTES: Final[list[Route]] = [
    Route(
        method="GET", path="/v1/audit", handler=read_log, query=LogQuery, told=AuditPage,
        summary="A page of the audit log; itself an entry", roles=_WATCHING,
    ),
    Route(
        method="GET", path="/v1/audit/copy", handler=copy_log, query=CopyQuery, told=AuditCopy,
        summary="The audit log in its order; itself an entry", roles=_WATCHING,
    ),
    Route(
        method="GET", path="/v1/reviews/{id}/trail", handler=review_trail, told=AuditPage,
        summary="What one's own review has left in the audit log",
        refusals=("supervision.review_not_found", "supervision.not_reviewable"),
    ),
]  # fmt: skip
