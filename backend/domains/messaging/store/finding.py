"""What searching asks: how far somebody sees, and the texts for an index that shows nothing to anybody by itself."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any, Final, NamedTuple

import msgspec
from sqlalchemy import Select, bindparam, select

from backend.contract.base import CompanyId, ConversationId, PersonId
from backend.contract.files import File
from backend.domains.messaging.models import conversation, member, message
from backend.platform.auth import Actor
from backend.platform.db import Prepared
from backend.realtime.models import stream
from backend.realtime.work import UnitOfWork

_FILES: Final = msgspec.json.Decoder(tuple[File, ...])


class Reach(NamedTuple):
    """What somebody sees of a conversation, and has read; `head` is its stream's."""

    first: int
    last: int
    read: int
    head: int


class Wording(NamedTuple):
    """What a message says now: its text and the names of its files, a line each; "" for what says nothing."""

    number: int
    author: PersonId
    at: datetime
    said: str
    files: bool


class Extent(NamedTuple):
    """How far a conversation goes."""

    company: CompanyId
    conversation: ConversationId
    last: int
    head: int


_WITH_STREAM: Final = (stream.c.company == conversation.c.company) & (stream.c.id == conversation.c.id)
_REACH: Final = Prepared(
    select(member.c.conversation, member.c.first, conversation.c.last, member.c.read, stream.c.head)
    .select_from(member)
    .join(conversation, (conversation.c.company == member.c.company) & (conversation.c.id == member.c.conversation))
    .join(stream, _WITH_STREAM)
    .where(member.c.company == bindparam("company"), member.c.person == bindparam("person"))
)
_EXTENTS: Final = (
    select(conversation.c.company, conversation.c.id, conversation.c.last, stream.c.head)
    .select_from(conversation)
    .join(stream, _WITH_STREAM)
)
_ALL: Final = Prepared(_EXTENTS)
_OF_COMPANY: Final = Prepared(_EXTENTS.where(conversation.c.company == bindparam("company")))
_ONE: Final = Prepared(
    _EXTENTS.where(conversation.c.company == bindparam("company"), conversation.c.id == bindparam("conversation"))
)


def wordings() -> Select[*tuple[Any, ...]]:
    """Select what messages of a conversation say, for the index: it keeps terms, and shows nobody anything."""
    return select(message.c.number, message.c.author, message.c.at, message.c.text, message.c.files).where(
        message.c.company == bindparam("company"), message.c.conversation == bindparam("conversation")
    )


_AFTER: Final = Prepared(
    wordings().where(message.c.number > bindparam("after")).order_by(message.c.number).limit(bindparam("at_most"))
)
_WORDING: Final = Prepared(wordings().where(message.c.number == bindparam("number")))


def find_reach(uow: UnitOfWork, actor: Actor) -> dict[ConversationId, Reach]:
    """Say how far a person sees into each of their conversations."""
    rows = _REACH.rows(uow.connection, company=actor.company, person=actor.person)
    return {ConversationId(row[0]): Reach(*row[1:]) for row in rows}


def all_extents(uow: UnitOfWork) -> list[Extent]:
    """Say how far every conversation of every company goes."""
    return [Extent(*row) for row in _ALL.rows(uow.connection)]


def extents_of(uow: UnitOfWork, company: CompanyId) -> list[Extent]:
    """Say how far every conversation of a company goes."""
    return [Extent(*row) for row in _OF_COMPANY.rows(uow.connection, company=company)]


def find_extent_of(uow: UnitOfWork, company: CompanyId, conversation_id: ConversationId) -> Extent | None:
    """Say how far a conversation goes."""
    row = _ONE.row(uow.connection, company=company, conversation=conversation_id)
    return None if row is None else Extent(*row)


def wordings_after(
    uow: UnitOfWork, company: CompanyId, conversation_id: ConversationId, after: int, limit: int
) -> list[Wording]:
    """Read what the messages after a number say."""
    key = {"company": company, "conversation": conversation_id}
    return [_wording(row) for row in _AFTER.rows(uow.connection, **key, after=after, at_most=limit)]


def wordings_of(
    uow: UnitOfWork, company: CompanyId, conversation_id: ConversationId, numbers: Sequence[int]
) -> list[Wording]:
    """Read what some messages say."""
    key = {"company": company, "conversation": conversation_id}
    rows = (_WORDING.row(uow.connection, **key, number=number) for number in numbers)
    return [_wording(row) for row in rows if row is not None]


def _wording(row: tuple[Any, ...]) -> Wording:
    number, author, at, text, files = row
    names = () if files is None else tuple(file.name for file in _FILES.decode(files))
    return Wording(number, author, at, "\n".join(filter(None, (text, *names))), files=bool(names))
