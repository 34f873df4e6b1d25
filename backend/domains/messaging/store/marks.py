"""What members set on messages besides words: acknowledgements and pins."""

from collections.abc import Iterable
from typing import Any, Final

from sqlalchemy import bindparam, delete, func, insert, select

from backend.contract.base import CompanyId, ConversationId, PersonId
from backend.contract.messaging import Pin
from backend.domains.messaging.models import acknowledgement, member, pin
from backend.domains.messaging.store.attached import ANY_SEQ, between, of_newest
from backend.platform.db import Prepared
from backend.realtime.work import UnitOfWork

_BETWEEN: Final = Prepared(
    between(acknowledgement, acknowledgement.c.person)
    .where(acknowledgement.c.seq <= bindparam("until"))
    .order_by(acknowledgement.c.seq)
)
_OF_NEWEST: Final = Prepared(of_newest(acknowledgement, acknowledgement.c.person).order_by(acknowledgement.c.seq))
_PINS: Final = (
    select(pin.c.conversation, pin.c.number, pin.c.person, pin.c.at)
    .select_from(member)
    .join(
        pin,
        (pin.c.company == member.c.company)
        & (pin.c.conversation == member.c.conversation)
        & (pin.c.number >= member.c.first),
    )
    .where(member.c.company == bindparam("company"), member.c.person == bindparam("person"))
    .order_by(pin.c.conversation, pin.c.seq)
)
_ALL_PINS: Final = Prepared(_PINS)
_PINS_IN_ONE: Final = Prepared(_PINS.where(member.c.conversation == bindparam("conversation")))
_ADD_ACKNOWLEDGEMENT: Final = Prepared(insert(acknowledgement))
_ADD_PIN: Final = Prepared(insert(pin))


def acknowledged_between(
    uow: UnitOfWork, company: CompanyId, conversation_id: ConversationId, low: int, high: int, until: int = ANY_SEQ
) -> dict[int, list[PersonId]]:
    """Give who has taken note of the messages from `low` to `high` until seq `until`, by number, in order."""
    rows = _BETWEEN.rows(uow.connection, company=company, conversation=conversation_id, low=low, high=high, until=until)
    return _gather(rows)


def acknowledged_newest(uow: UnitOfWork, company: CompanyId, person: PersonId) -> dict[ConversationId, list[PersonId]]:
    """Give who has taken note of the newest message of each of a person's conversations."""
    return _gather(_OF_NEWEST.rows(uow.connection, company=company, person=person))


def _gather(rows: Iterable[tuple[Any, ...]]) -> dict[Any, list[Any]]:
    found: dict[Any, list[Any]] = {}
    for about, *rest in rows:
        found.setdefault(about, []).append(rest[0] if len(rest) == 1 else rest)
    return found


def has_acknowledged(
    uow: UnitOfWork, company: CompanyId, conversation_id: ConversationId, number: int, person: PersonId
) -> bool:
    """Say whether somebody has taken note of a message."""
    found = select(acknowledgement.c.seq).where(
        acknowledgement.c.company == company,
        acknowledgement.c.conversation == conversation_id,
        acknowledgement.c.number == number,
        acknowledgement.c.person == person,
    )
    return uow.connection.scalar(found) is not None


def add_acknowledgements(
    uow: UnitOfWork,
    company: CompanyId,
    conversation_id: ConversationId,
    taken_note: Iterable[tuple[int, PersonId, int]],
) -> None:
    """Keep who has taken note of which message, each with the seq that told of it."""
    key = {"company": company, "conversation": conversation_id}
    rows = [{**key, "number": number, "person": person, "seq": seq} for number, person, seq in taken_note]
    if rows:
        _ADD_ACKNOWLEDGEMENT.run_many(uow.connection, rows)


def pins(uow: UnitOfWork, company: CompanyId, conversation_id: ConversationId, person: PersonId) -> tuple[Pin, ...]:
    """List the pinned messages of a conversation that a member sees, in the order in which they were pinned."""
    rows = _PINS_IN_ONE.rows(uow.connection, company=company, conversation=conversation_id, person=person)
    return tuple(Pin(number=row[1], person=row[2], at=row[3]) for row in rows)


def all_pins(uow: UnitOfWork, company: CompanyId, person: PersonId) -> dict[ConversationId, tuple[Pin, ...]]:
    """List the pinned messages that a person sees, of all their conversations."""
    rows = _gather(_ALL_PINS.rows(uow.connection, company=company, person=person))
    return {
        about: tuple(Pin(number=number, person=who, at=at) for number, who, at in each) for about, each in rows.items()
    }


def pin_state(uow: UnitOfWork, company: CompanyId, conversation_id: ConversationId, number: int) -> tuple[bool, int]:
    """Say whether a message is pinned, and how many of the conversation are."""
    here = (pin.c.company == company, pin.c.conversation == conversation_id)
    is_pinned = uow.connection.scalar(select(pin.c.seq).where(*here, pin.c.number == number)) is not None
    return is_pinned, uow.connection.scalar(select(func.count()).select_from(pin).where(*here)) or 0


def add_pin(uow: UnitOfWork, company: CompanyId, conversation_id: ConversationId, new: Pin, seq: int) -> None:
    """Keep a pin that event `seq` has told of."""
    _ADD_PIN.run(
        uow.connection,
        company=company,
        conversation=conversation_id,
        number=new.number,
        person=new.person,
        at=new.at,
        seq=seq,
    )


def remove_pin(uow: UnitOfWork, company: CompanyId, conversation_id: ConversationId, number: int) -> None:
    """Take a pin away."""
    uow.connection.execute(
        delete(pin).where(pin.c.company == company, pin.c.conversation == conversation_id, pin.c.number == number)
    )


def remove_marks(uow: UnitOfWork, company: CompanyId, conversation_id: ConversationId, number: int) -> None:
    """Take everybody's acknowledgement and the pin from a message."""
    remove_pin(uow, company, conversation_id, number)
    uow.connection.execute(
        delete(acknowledgement).where(
            acknowledgement.c.company == company,
            acknowledgement.c.conversation == conversation_id,
            acknowledgement.c.number == number,
        )
    )
