"""The unit of work: one transaction's time, changes and news."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Final, NamedTuple

from sqlalchemy import Connection, bindparam, insert, select, update

from backend.contract.base import CommandId, CompanyId, PersonId, SessionId, StreamId, Told, encode
from backend.contract.kinds import KIND_OF
from backend.platform.clock import Clock
from backend.platform.db import Prepared
from backend.realtime.models import event, stream

_FORWARD: Final = Prepared(
    update(stream)
    .where(stream.c.company == bindparam("in_company"), stream.c.id == bindparam("in_stream"))
    .values(head=stream.c.head + 1)
    .returning(stream.c.head)
)
_MOVE: Final = Prepared(
    update(stream)
    .where(stream.c.company == bindparam("in_company"), stream.c.id == bindparam("in_stream"))
    .values(head=stream.c.head + 1)
)
_APPEND: Final = Prepared(insert(event))
_OPEN: Final = Prepared(insert(stream))
HEAD: Final = Prepared(
    select(stream.c.head).where(stream.c.company == bindparam("in_company"), stream.c.id == bindparam("in_stream"))
)
"""A stream's last seq."""


@dataclass(frozen=True, slots=True)
class Notice:
    """News for one stream. `about` is the message it is about: who may not see that one gets `Hidden` instead."""

    company: CompanyId
    stream: StreamId
    body: Told
    about: int | None = None


class Appended(NamedTuple):
    """An event that was appended in this unit."""

    company: CompanyId
    stream: StreamId
    seq: int
    at: datetime
    kind: str
    body: bytes
    about: int | None


class AudienceChanged(NamedTuple):
    """A person reads a stream from message `first` on, or not any more (None)."""

    company: CompanyId
    person: PersonId
    stream: StreamId
    first: int | None


class SessionsClosed(NamedTuple):
    """Sessions that have ended; `code` says why."""

    sessions: frozenset[SessionId]
    code: str


class WaitsFor(NamedTuple):
    """Something is to be done by the server itself at a moment."""

    at: datetime


Effect = Appended | AudienceChanged | SessionsClosed | WaitsFor


class StreamMissing(LookupError):
    """News for a stream that nobody opened."""


class UnitOfWork:
    """What one verb does in one transaction. Nobody commits here; what was told is pushed after the commit.

    It may be run a second time from the start, when the group commit that it was in has to be taken apart: so a verb
    changes nothing but the database. `command` is the id of the command that is being carried out.
    """

    __slots__ = ("clock", "command", "connection", "effects", "now")

    def __init__(self, connection: Connection, clock: Clock) -> None:
        self.connection = connection
        self.clock = clock
        self.now: datetime = clock.now()
        self.command: CommandId | None = None
        self.effects: list[Effect] = []

    def open_stream(self, company: CompanyId, stream: StreamId) -> None:
        """Start a stream at 0."""
        _OPEN.run(self.connection, company=company, id=stream, head=0)

    def head(self, company: CompanyId, stream: StreamId) -> int:
        """Give a stream's last seq."""
        row = HEAD.row(self.connection, in_company=company, in_stream=stream)
        if row is None:
            raise StreamMissing(stream)
        return int(row[0])

    def tell(self, notice: Notice) -> int:
        """Append the notice to its stream and give its seq; it is pushed after the commit."""
        row = _FORWARD.row(self.connection, in_company=notice.company, in_stream=notice.stream)
        if row is None:
            raise StreamMissing(notice.stream)
        told = Appended(
            notice.company,
            notice.stream,
            int(row[0]),
            self.now,
            KIND_OF[type(notice.body)],
            encode(notice.body),
            notice.about,
        )
        _APPEND.run(self.connection, **told._asdict())
        self.effects.append(told)
        return told.seq

    def tell_each(self, notices: Sequence[Notice]) -> None:
        """Append each of many notices to a stream of its own: as quick for two thousand people as it can be."""
        keys = [{"in_company": notice.company, "in_stream": notice.stream} for notice in notices]
        _MOVE.run_many(self.connection, keys)
        told = [
            Appended(
                notice.company,
                notice.stream,
                self.head(notice.company, notice.stream),
                self.now,
                KIND_OF[type(notice.body)],
                encode(notice.body),
                notice.about,
            )
            for notice in notices
        ]
        _APPEND.run_many(self.connection, [each._asdict() for each in told])
        self.effects += told

    def subscribe(self, company: CompanyId, person: PersonId, stream: StreamId, first: int) -> None:
        """Let a person's open connections read a stream, from message `first` on, right after the commit."""
        self.effects.append(AudienceChanged(company, person, stream, first))

    def unsubscribe(self, company: CompanyId, person: PersonId, stream: StreamId) -> None:
        """Keep a stream from a person's open connections right after the commit."""
        self.effects.append(AudienceChanged(company, person, stream, None))

    def close_sessions(self, sessions: Collection[SessionId], code: str) -> None:
        """End the sessions' open connections right after the commit, with `code` as the reason."""
        self.effects.append(SessionsClosed(frozenset(sessions), code))

    def wait_for(self, at: datetime) -> None:
        """Let the server's timer know, right after the commit, that something is due at a moment."""
        self.effects.append(WaitsFor(at))
