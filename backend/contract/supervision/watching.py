"""What owner and compliance see of the audit log, and a reader of their own review."""

from typing import Annotated

import msgspec

from backend.contract.audit import AuditEntry
from backend.contract.base import Count, Moment, Told

LOG_ENTRIES = 500


class AuditPage(Told, frozen=True, kw_only=True):
    """A page of the audit log, the newest first, as of `checked_at`.

    `GET /v1/audit?before=&limit=&kind=&person=&review=` (owner, compliance; itself an entry of the log), or
    `GET /v1/reviews/{id}/trail`, to who reads: only what that review has left. `total` counts all entries with the
    same filter, `length` those of the whole log. `sound`: each of these entries was checked against the one before it.
    """

    entries: tuple[AuditEntry, ...]
    total: Count
    length: Count
    checked_at: Moment
    sound: bool


class AuditCopy(Told, frozen=True, kw_only=True):
    """`GET /v1/audit/copy?after=&limit=` (owner, compliance; itself an entry): the log in its order, to be kept."""

    entries: tuple[AuditEntry, ...]
    length: Count


Limit = Annotated[int, msgspec.Meta(ge=1, le=LOG_ENTRIES)]
