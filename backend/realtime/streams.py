"""Reading streams: heads, runs of events, and what a reader gets in place of what it may not see."""

from collections.abc import Iterable, Sequence
from datetime import datetime
from typing import Final, NamedTuple

import msgspec
from sqlalchemy import bindparam, select

from backend.contract.base import CompanyId, StreamId, encode
from backend.contract.sync import Event, Hidden
from backend.platform.db import Prepared
from backend.realtime.models import event
from backend.realtime.work import HEAD, Appended, UnitOfWork

HIDDEN: Final = msgspec.Raw(encode(Hidden()))
TOO_OLD_EVENTS: Final = 50_000
"""Who is further behind starts from a snapshot: reading it is quicker than reading all that has happened."""
PAGE_BYTES: Final = 1 << 20
"""A page is closed when its bodies reach this: it stays in memory until a slow reader has taken it."""

_AFTER: Final = Prepared(
    select(event.c.seq, event.c.at, event.c.kind, event.c.body, event.c.about)
    .where(
        event.c.company == bindparam("in_company"),
        event.c.stream == bindparam("in_stream"),
        event.c.seq > bindparam("after"),
    )
    .order_by(event.c.seq)
    .limit(bindparam("at_most"))
)
_LAST_UNTIL: Final = Prepared(
    select(event.c.seq)
    .where(
        event.c.company == bindparam("in_company"),
        event.c.stream == bindparam("in_stream"),
        event.c.at <= bindparam("until"),
    )
    .order_by(event.c.seq.desc())
    .limit(1)
)


class Stored(NamedTuple):
    """One event of a stream."""

    seq: int
    at: datetime
    kind: str
    body: bytes
    about: int | None


class Run(NamedTuple):
    """A gapless run of a stream's events."""

    stream: StreamId
    events: Sequence[Stored]


def find_heads(uow: UnitOfWork, company: CompanyId, streams: Iterable[StreamId]) -> dict[StreamId, int]:
    """Give the last seq of each of these streams that is there."""
    heads: dict[StreamId, int] = {}
    for each in streams:
        row = HEAD.row(uow.connection, in_company=company, in_stream=each)
        if row is not None:
            heads[each] = row[0]
    return heads


def head_at(uow: UnitOfWork, company: CompanyId, stream: StreamId, at: datetime) -> int:
    """Give the seq of a stream's last event at a moment that is not long ago.

    What was brought in without events stands before the first one.
    """
    row = _LAST_UNTIL.row(uow.connection, in_company=company, in_stream=stream, until=at)
    if row is not None:
        return int(row[0])
    first = _AFTER.row(uow.connection, in_company=company, in_stream=stream, after=0, at_most=1)
    return uow.head(company, stream) if first is None else int(first[0]) - 1


def read_events(uow: UnitOfWork, company: CompanyId, stream: StreamId, after: int, limit: int) -> Run:
    """Read at most `limit` events after a cursor, and about `PAGE_BYTES` of them."""
    rows = _AFTER.rows(uow.connection, in_company=company, in_stream=stream, after=after, at_most=limit)
    told: list[Stored] = []
    size = 0
    for row in rows:
        told.append(Stored(*row))
        size += len(told[-1].body)
        if size >= PAGE_BYTES:
            break
    return Run(stream, told)


def read_runs(uow: UnitOfWork, company: CompanyId, wanted: Sequence[tuple[StreamId, int]], limit: int) -> list[Run]:
    """Read after several cursors, until `limit` events are together; what was not reached is left out."""
    runs: list[Run] = []
    for each, after in wanted:
        runs.append(read_events(uow, company, each, after, limit))
        limit -= len(runs[-1].events)
        if limit <= 0:
            break
    return runs


def show(told: Stored | Appended, first: int) -> Event:
    """Give an event as a reader may see it who sees messages from `first` on."""
    if told.about is not None and told.about < first:
        return Event(seq=told.seq, at=told.at, kind="hidden", body=HIDDEN)
    return Event(seq=told.seq, at=told.at, kind=told.kind, body=msgspec.Raw(told.body))
