"""A company's conversations newest first, with who takes part; no words. Ids in `key`s are the driver's own values."""

from collections.abc import Collection, Iterable
from datetime import datetime
from typing import Any, Final, NamedTuple
from unicodedata import normalize
from uuid import UUID

from sqlalchemy import BigInteger, ColumnElement, bindparam, select, tuple_, type_coerce
from sqlalchemy.types import NullType

from backend.contract.base import CompanyId, ConversationId, PersonId
from backend.contract.matching import fold
from backend.contract.messaging import Conversation, ConversationKind
from backend.domains.messaging.models import conversation, member, message, participant
from backend.platform.db import Prepared, Uid, UtcDateTime
from backend.platform.db.columns import moment_of
from backend.realtime.work import UnitOfWork

KEYS_AT_ONCE: Final = 1_000
"""So many people are named in one statement."""
_DRIVERS: Final = NullType()


class Room(NamedTuple):
    """A conversation as the driver has it: most that are looked at are never shown.

    `key` is its id, `moment` that of its newest message, or its beginning.
    """

    key: Any
    direct: bool
    title: str
    size: int
    last: int
    moment: int

    @property
    def id(self) -> ConversationId:
        """The conversation."""
        return ConversationId(UUID(bytes=self.key) if isinstance(self.key, bytes) else self.key)

    @property
    def at(self) -> datetime:
        """When its newest message came, or when it was opened."""
        return moment_of(self.moment)


class Edge(NamedTuple):
    """Where a page of conversations ended, newest first."""

    at: datetime
    id: ConversationId


_ROOM: Final = select(
    type_coerce(conversation.c.id, _DRIVERS),
    type_coerce(conversation.c.kind == ConversationKind.DIRECT, _DRIVERS).label("direct"),
    type_coerce(conversation.c.title, _DRIVERS),
    type_coerce(conversation.c.size, _DRIVERS),
    type_coerce(conversation.c.last, _DRIVERS),
    type_coerce(conversation.c.at, _DRIVERS),
).where(conversation.c.company == bindparam("company"))
_ONE: Final = Prepared(_ROOM.where(conversation.c.id == bindparam("conversation")))
_PLACE: Final = tuple_(conversation.c.at, conversation.c.id)
_EDGE: Final = tuple_(bindparam("edge_at", type_=UtcDateTime), bindparam("edge_id", type_=Uid))
_BEYOND: Final = _EDGE > _PLACE
_UNTIL: Final = tuple_(bindparam("until_at", type_=UtcDateTime), bindparam("until_id", type_=Uid))
_NEWEST_FIRST: Final = (conversation.c.at.desc(), conversation.c.id.desc())
_NEXT: Final = _ROOM.where(_BEYOND).order_by(*_NEWEST_FIRST).limit(bindparam("at_most"))
_ALL_NEXT: Final = Prepared(_NEXT)
# Made distinct, SQLite would look through everybody's to have them in order.
_THEIRS: Final = conversation.c.id.in_(
    select(participant.c.conversation).where(
        participant.c.company == bindparam("company"),
        type_coerce(participant.c.person, _DRIVERS).in_(bindparam("people", expanding=True)),
    )
)
# With a moment that no index knows, SQLite reads theirs and puts them in order; else it would go through everybody's.
_BARE_MOMENT: Final = type_coerce(conversation.c.at, BigInteger) + 0
_OF_SOME: Final = (
    _ROOM.where(_THEIRS, tuple_(_BARE_MOMENT, conversation.c.id) < _EDGE)
    .order_by(_BARE_MOMENT.desc(), conversation.c.id.desc())
    .limit(bindparam("at_most"))
)
_FURTHER: Final = Prepared(
    select(conversation.c.at, conversation.c.id)
    .where(conversation.c.company == bindparam("company"), _BEYOND)
    .order_by(*_NEWEST_FIRST)
    .limit(1)
    .offset(bindparam("beyond"))
)
_THEIR: Final = (
    select(conversation.c.id)
    .where(conversation.c.company == bindparam("company"), _BEYOND)
    .order_by(*_NEWEST_FIRST)
    .limit(bindparam("at_most"))
    .subquery()
)
_TAKING_PART: Final = Prepared(
    select(type_coerce(participant.c.conversation, _DRIVERS), type_coerce(participant.c.person, _DRIVERS))
    .select_from(_THEIR)
    .join(participant, participant.c.conversation == _THEIR.c.id)
    .where(participant.c.company == bindparam("company"))
)
_KIND: Final = Prepared(
    select(
        conversation.c.id,
        conversation.c.kind,
        conversation.c.title,
        conversation.c.history,
        conversation.c.topic,
        conversation.c.posting,
        conversation.c.archived,
    ).where(conversation.c.company == bindparam("company"), conversation.c.id == bindparam("conversation"))
)
_HERE: Final = Prepared(
    select(member.c.person)
    .where(member.c.company == bindparam("company"), member.c.conversation == bindparam("conversation"))
    .order_by(member.c.joined, member.c.person)
    .limit(bindparam("at_most"))
)
_DIRECTS: Final = Prepared(
    select(conversation.c.id)
    .select_from(member)
    .join(conversation, (conversation.c.company == member.c.company) & (conversation.c.id == member.c.conversation))
    .where(
        member.c.company == bindparam("company"),
        member.c.person == bindparam("person"),
        conversation.c.kind == ConversationKind.DIRECT,
    )
    .order_by(conversation.c.id)
)
_MOMENT: Final = Prepared(
    select(message.c.at).where(
        message.c.company == bindparam("company"),
        message.c.conversation == bindparam("conversation"),
        message.c.number == bindparam("number"),
    )
)
_IN_ONE: Final = Prepared(
    select(type_coerce(participant.c.person, _DRIVERS)).where(
        participant.c.company == bindparam("company"), participant.c.conversation == bindparam("conversation")
    )
)


def find_room(uow: UnitOfWork, company: CompanyId, conversation_id: ConversationId) -> Room | None:
    """Look a conversation up, whoever is in it."""
    row = _ONE.row(uow.connection, company=company, conversation=conversation_id)
    return None if row is None else Room(*row)


def show_room(uow: UnitOfWork, company: CompanyId, conversation_id: ConversationId) -> Conversation | None:
    """Give a conversation as it is now, whoever is in it."""
    row = _KIND.row(uow.connection, company=company, conversation=conversation_id)
    if row is None:
        return None
    return Conversation(
        id=row[0], kind=row[1], title=row[2], history=row[3], topic=row[4], posting=row[5], archived=bool(row[6])
    )


def rooms_before(uow: UnitOfWork, company: CompanyId, edge: Edge, limit: int) -> list[Room]:
    """List a company's conversations before an edge, the newest first."""
    rows = _ALL_NEXT.rows(uow.connection, company=company, edge_at=edge.at, edge_id=edge.id, at_most=limit)
    return [Room(*row) for row in rows]


def rooms_of(uow: UnitOfWork, company: CompanyId, people: Collection[Any], edge: Edge, limit: int) -> list[Room]:
    """List those conversations before an edge that some of these people take part in, at most `KEYS_AT_ONCE` people."""
    told = {"company": company, "people": list(people), "edge_at": edge.at, "edge_id": edge.id, "at_most": limit}
    rows: Any = uow.connection.execute(_OF_SOME, told)
    return [Room(*row) for row in rows]


def rooms_with(
    uow: UnitOfWork, company: CompanyId, people: Collection[Any], title: str, edge: Edge, until: Edge | None
) -> list[Room]:
    """List conversations before an edge, `until` another, that some of at most `KEYS_AT_ONCE` people take part in.

    And those whose title has `title` in it, in one case throughout, as a name or as it is written, whatever the case
    of ASCII's letters; "" is looked for in none.
    """
    wanted: ColumnElement[bool] = _THEIRS
    for each in _spellings(title) if title else ():
        wanted |= conversation.c.title.icontains(each, autoescape=True)
    query = _ROOM.where(_BEYOND, wanted).order_by(*_NEWEST_FIRST)
    told = {"company": company, "people": list(people), "edge_at": edge.at, "edge_id": edge.id}
    if until is not None:
        query = query.where(_UNTIL <= _PLACE)
        told |= {"until_at": until.at, "until_id": until.id}
    rows: Any = uow.connection.execute(query, told)
    return [Room(*row) for row in rows]


def _spellings(title: str) -> set[str]:
    """Write a title as a database may have it, which knows the cases of ASCII's letters only."""
    composed = normalize("NFC", title)
    return {title, composed, composed.lower(), composed.upper(), composed.title(), fold(title)}


def edge_beyond(uow: UnitOfWork, company: CompanyId, edge: Edge, rooms: int) -> Edge | None:
    """Give the edge so many conversations further on; None where there are not so many."""
    row = _FURTHER.row(uow.connection, company=company, edge_at=edge.at, edge_id=edge.id, beyond=rooms - 1)
    return None if row is None else Edge(*row)


def participants_before(uow: UnitOfWork, company: CompanyId, edge: Edge, limit: int) -> dict[Any, list[Any]]:
    """Say, by keys, who is or ever was in the conversations that `rooms_before` lists."""
    rows = _TAKING_PART.rows(uow.connection, company=company, edge_at=edge.at, edge_id=edge.id, at_most=limit)
    found: dict[Any, list[Any]] = {}
    for key, person in rows:
        found.setdefault(key, []).append(person)
    return found


def participants_of(uow: UnitOfWork, company: CompanyId, rooms: Iterable[Room]) -> dict[Any, list[Any]]:
    """Say, by keys, who is or ever was in these conversations."""
    return {
        room.key: [row[0] for row in _IN_ONE.rows(uow.connection, company=company, conversation=room.id)]
        for room in rooms
    }


def people_here(uow: UnitOfWork, company: CompanyId, conversation_id: ConversationId, limit: int) -> list[PersonId]:
    """List the first of those who are in a conversation now."""
    rows = _HERE.rows(uow.connection, company=company, conversation=conversation_id, at_most=limit)
    return [PersonId(row[0]) for row in rows]


def number_at(uow: UnitOfWork, company: CompanyId, room: Room, at: datetime) -> int:
    """Find the first number of a conversation whose message is not older than a moment, by halving.

    Gives `last + 1` where all are older.
    """
    if not room.last or room.at < at:
        return room.last + 1
    if _moment(uow, company, room, 1) >= at:
        return 1
    low, high = 2, room.last + 1
    while low < high:
        middle = (low + high) // 2
        if _moment(uow, company, room, middle) < at:
            low = middle + 1
        else:
            high = middle
    return low


def _moment(uow: UnitOfWork, company: CompanyId, room: Room, number: int) -> datetime:
    row = _MOMENT.row(uow.connection, company=company, conversation=room.id, number=number)
    return room.at if row is None else row[0]
