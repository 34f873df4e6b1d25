"""What waits for its time."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any, Final

import msgspec
from sqlalchemy import bindparam, delete, func, insert, select, update

from backend.contract.base import CompanyId, ConversationId, PersonId, ScheduledId, encode
from backend.contract.files import File
from backend.contract.messaging import Mention, Scheduled
from backend.domains.messaging.models import scheduled
from backend.platform.db import Prepared
from backend.realtime.work import UnitOfWork

_MENTIONS: Final = msgspec.json.Decoder(tuple[Mention, ...])
_FILES: Final = msgspec.json.Decoder(tuple[File, ...])


@dataclass(frozen=True, slots=True)
class Waiting:
    """The key of something that waits."""

    company: CompanyId
    person: PersonId
    id: ScheduledId


_FIELDS: Final = tuple(scheduled.c[field] for field in Scheduled.__struct_fields__)
_OWN: Final = select(*_FIELDS).where(
    scheduled.c.company == bindparam("company"), scheduled.c.person == bindparam("person")
)
_ALL: Final = Prepared(_OWN.order_by(scheduled.c.at, scheduled.c.id))
_ONE: Final = Prepared(_OWN.where(scheduled.c.id == bindparam("id")))
_NEXT: Final = Prepared(select(scheduled.c.at).where(scheduled.c.refusal == "").order_by(scheduled.c.at).limit(1))
_DUE: Final = Prepared(
    select(scheduled.c.company, scheduled.c.person, scheduled.c.id)
    .where(scheduled.c.refusal == "", scheduled.c.at <= bindparam("now"))
    .order_by(scheduled.c.at)
    .limit(bindparam("at_most"))
)


def _scheduled(row: tuple[Any, ...]) -> Scheduled:
    fields = dict(zip(Scheduled.__struct_fields__, row, strict=True))
    fields["mentions"] = () if fields["mentions"] is None else _MENTIONS.decode(fields["mentions"])
    fields["files"] = () if fields["files"] is None else _FILES.decode(fields["files"])
    fields["asks_acknowledgement"] = bool(fields["asks_acknowledgement"])
    return Scheduled(**fields)


def all_scheduled(uow: UnitOfWork, company: CompanyId, person: PersonId) -> tuple[Scheduled, ...]:
    """List what of a person's waits, the soonest first."""
    return tuple(_scheduled(row) for row in _ALL.rows(uow.connection, company=company, person=person))


def find_scheduled(uow: UnitOfWork, key: Waiting) -> Scheduled | None:
    """Look up what waits under an id."""
    row = _ONE.row(uow.connection, company=key.company, person=key.person, id=key.id)
    return None if row is None else _scheduled(row)


def count_scheduled(uow: UnitOfWork, company: CompanyId, person: PersonId) -> int:
    """Count what of a person's waits."""
    own = scheduled.c.company == company, scheduled.c.person == person
    return uow.connection.scalar(select(func.count()).select_from(scheduled).where(*own)) or 0


def save_scheduled(uow: UnitOfWork, key: Waiting, kept: Scheduled) -> None:
    """Keep something until its time, in the place of what waited under the id."""
    remove_scheduled(uow, key)
    uow.connection.execute(
        insert(scheduled).values(
            company=key.company,
            person=key.person,
            id=key.id,
            conversation=kept.conversation,
            at=kept.at,
            text=kept.text,
            mentions=encode(kept.mentions) if kept.mentions else None,
            reply_to=kept.reply_to,
            files=encode(kept.files) if kept.files else None,
            asks_acknowledgement=kept.asks_acknowledgement,
            refusal=kept.refusal,
        )
    )


def _is(key: Waiting) -> tuple[Any, ...]:
    return scheduled.c.company == key.company, scheduled.c.person == key.person, scheduled.c.id == key.id


def refuse_scheduled(uow: UnitOfWork, key: Waiting, code: str) -> None:
    """Note why it could not be sent: then it is not due any more."""
    uow.connection.execute(update(scheduled).where(*_is(key)).values(refusal=code))


def remove_scheduled(uow: UnitOfWork, key: Waiting) -> None:
    """Let it wait no more."""
    uow.connection.execute(delete(scheduled).where(*_is(key)))


def forget_scheduled(
    uow: UnitOfWork, company: CompanyId, person: PersonId, conversation_id: ConversationId | None = None
) -> None:
    """Let nothing of a person's wait any more, or nothing in one conversation."""
    gone = delete(scheduled).where(scheduled.c.company == company, scheduled.c.person == person)
    if conversation_id is not None:
        gone = gone.where(scheduled.c.conversation == conversation_id)
    uow.connection.execute(gone)


def next_due(uow: UnitOfWork) -> datetime | None:
    """Give the moment at which the next message of any company is due."""
    row = _NEXT.row(uow.connection)
    return None if row is None else row[0]


def due(uow: UnitOfWork, at_most: int) -> list[Waiting]:
    """List what is due now, over all companies, the longest first."""
    return [Waiting(*row) for row in _DUE.rows(uow.connection, now=uow.now, at_most=at_most)]
