"""The gate's second way: what a grant of supervision shows of one conversation."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any, Final, NamedTuple

import msgspec
from sqlalchemy import Select, bindparam, func, select

from backend.contract.files import File
from backend.contract.messaging import Mention, Version
from backend.contract.supervision import Reviewed
from backend.domains.messaging.models import message, message_version
from backend.domains.messaging.store.marks import acknowledged_between
from backend.domains.messaging.store.messages import MESSAGE_COLUMNS, message_of, versions
from backend.domains.messaging.store.reactions import reactions_between
from backend.platform.db import Prepared
from backend.realtime.streams import head_at
from backend.realtime.work import UnitOfWork

_MENTIONS: Final = msgspec.json.Decoder(tuple[Mention, ...])
_FILES: Final = msgspec.json.Decoder(tuple[File, ...])
VERSIONS_REVIEWED: Final = 1_000
"""Nobody hides a wording behind a hundred others."""
_EVER: Final = datetime(1, 1, 1, tzinfo=UTC)
_THEN: Final = message_version.alias("then")
_FIELDS: Final = len(MESSAGE_COLUMNS)


@dataclass(frozen=True, slots=True)
class Grant:
    """What a review may see: messages `first` to `last` of one conversation, none older than `since` (None: any age).

    They are shown as they were `as_of` that moment: what was edited or recalled later says what it said then.
    Only supervision's service makes one, in the transaction that asks whether its viewer still may.
    """

    company: Any
    conversation: Any
    first: Any
    last: Any
    since: Any
    as_of: Any
    review: Any


class Said(NamedTuple):
    """What a message says or, recalled, has said: its text and the names of its files, a line each."""

    number: int
    words: str


def reviewed_by(grant: Grant) -> Select[*tuple[Any, ...]]:
    """Select messages as far as a grant shows them, each with what it said then, and what it had said before.

    `then` is there where a message has changed since, and where it was recalled.
    """
    mine = (
        (message_version.c.company == message.c.company)
        & (message_version.c.conversation == message.c.conversation)
        & (message_version.c.number == message.c.number)
    )
    later = select(func.min(message_version.c.worded)).where(mine, message_version.c.replaced_at > grant.as_of)
    newest = select(func.max(message_version.c.worded)).where(mine, message.c.recalled)
    shown = func.coalesce(later.correlate(message).scalar_subquery(), newest.correlate(message).scalar_subquery())
    earlier = (mine, message_version.c.worded < func.coalesce(_THEN.c.worded, message.c.worded))
    count = select(func.count()).select_from(message_version).where(*earlier)
    edited = select(func.max(message_version.c.replaced_at)).where(*earlier)
    return (
        select(
            *MESSAGE_COLUMNS,
            _THEN.c.text,
            _THEN.c.mentions,
            _THEN.c.reply_to,
            _THEN.c.files,
            _THEN.c.replaced_at,
            count.correlate(message, _THEN).scalar_subquery(),
            edited.correlate(message, _THEN).scalar_subquery(),
        )
        .select_from(message)
        .outerjoin(
            _THEN,
            (_THEN.c.company == message.c.company)
            & (_THEN.c.conversation == message.c.conversation)
            & (_THEN.c.number == message.c.number)
            & (_THEN.c.worded == shown),
        )
        .where(
            message.c.company == grant.company,
            message.c.conversation == grant.conversation,
            message.c.number >= grant.first,
            message.c.number <= grant.last,
            message.c.at >= grant.since,
        )
    )


_GRANT: Final = Grant(
    bindparam("company"),
    bindparam("conversation"),
    bindparam("first"),
    bindparam("last"),
    bindparam("since"),
    bindparam("as_of"),
    bindparam("review"),
)
_UNDER: Final = reviewed_by(_GRANT)
_ONE: Final = Prepared(_UNDER.where(message.c.number == bindparam("number")))
_NEWEST: Final = Prepared(_UNDER.order_by(message.c.number.desc()).limit(bindparam("at_most")))
_OLDEST: Final = Prepared(_UNDER.order_by(message.c.number).limit(bindparam("at_most")))


def _key(grant: Grant) -> dict[str, Any]:
    return {
        "company": grant.company,
        "conversation": grant.conversation,
        "first": grant.first,
        "last": grant.last,
        "since": _EVER if grant.since is None else grant.since,
        "as_of": grant.as_of,
    }


def reviewed_page(uow: UnitOfWork, grant: Grant, edge: int, limit: int, *, before: bool) -> list[Reviewed]:
    """Give the messages next to number `edge`, before or after it, in ascending order."""
    rows = _next_to(uow, grant, edge, limit, before=before)
    if before:
        rows.reverse()
    return _shown(uow, grant, rows)


def _next_to(uow: UnitOfWork, grant: Grant, edge: int, limit: int, *, before: bool) -> list[tuple[Any, ...]]:
    """Narrow the grant itself: beside its own bound the edge would be no more than a filter, a walk through all."""
    if before:
        key = {**_key(grant), "last": min(grant.last, edge - 1)}
        return _NEWEST.rows(uow.connection, **key, at_most=limit)
    key = {**_key(grant), "first": max(grant.first, edge + 1)}
    return _OLDEST.rows(uow.connection, **key, at_most=limit)


def reviewed_message(uow: UnitOfWork, grant: Grant, number: int) -> Reviewed | None:
    """Give one message, if the grant shows it."""
    row = _ONE.row(uow.connection, **_key(grant), number=number)
    return None if row is None else _shown(uow, grant, [row])[0]


def reviewed_versions(uow: UnitOfWork, grant: Grant, shown: Reviewed) -> tuple[Version, ...]:
    """List what a message that the grant shows said before it was edited, oldest first."""
    at_most = min(shown.versions, VERSIONS_REVIEWED)
    return versions(uow, grant.company, grant.conversation, shown.message.number, at_most)


def said_before_edge(uow: UnitOfWork, grant: Grant, edge: int, limit: int) -> list[Said]:
    """Read what the messages before a number say, and what recalled ones have said, the newest first."""
    return [_said(row) for row in _next_to(uow, grant, edge, limit, before=True)]


def _shown(uow: UnitOfWork, grant: Grant, rows: Sequence[tuple[Any, ...]]) -> list[Reviewed]:
    if not rows:
        return []
    low, high = rows[0][0], rows[-1][0]
    until = head_at(uow, grant.company, grant.conversation, grant.as_of)
    reactions = reactions_between(uow, grant.company, grant.conversation, low, high, until)
    taken_note = acknowledged_between(uow, grant.company, grant.conversation, low, high, until)
    return [_reviewed(row, reactions.get(row[0], ()), taken_note.get(row[0], ()), grant.as_of) for row in rows]


def _reviewed(
    row: tuple[Any, ...],
    reactions: Any,  # noqa: ANN401 - the message's own
    taken_note: Any,  # noqa: ANN401 - same
    as_of: datetime,
) -> Reviewed:
    shown = message_of(row, reactions, taken_note)
    text, mentions, reply_to, files, replaced_at, count, edited_at = row[_FIELDS:]
    if replaced_at is None:
        return Reviewed(message=shown, versions=count)
    then = msgspec.structs.replace(
        shown,
        edited_at=edited_at,
        text=text,
        mentions=() if mentions is None else _MENTIONS.decode(mentions),
        reply_to=reply_to,
        files=() if files is None else _FILES.decode(files),
        recalled=False,
    )
    if replaced_at > as_of:
        return Reviewed(message=then, versions=count, changed_later=True)
    return Reviewed(message=then, recalled_at=replaced_at, versions=count)


def _said(row: tuple[Any, ...]) -> Said:
    then, replaced_at = row[_FIELDS], row[_FIELDS + 4]
    text, files = (row[3], row[11]) if replaced_at is None else (then, row[_FIELDS + 3])
    names = () if files is None else tuple(file.name for file in _FILES.decode(files))
    return Said(row[0], "\n".join(filter(None, (text, *names))))
