"""What people keep for themselves: saved messages and quick replies."""

from collections.abc import Sequence
from typing import Any, Final

from sqlalchemy import bindparam, delete, func, insert, select

from backend.contract.base import CompanyId, ConversationId, PersonId
from backend.contract.messaging import QuickReply, Saved
from backend.domains.messaging.models import quick_reply, saved
from backend.domains.messaging.rules import folded
from backend.platform.db import Prepared
from backend.realtime.work import UnitOfWork

_SAVED: Final = Prepared(
    select(saved.c.conversation, saved.c.number, saved.c.at, saved.c.remind_at)
    .where(saved.c.company == bindparam("company"), saved.c.person == bindparam("person"))
    .order_by(saved.c.at, saved.c.conversation, saved.c.number)
)
_REPLIES: Final = Prepared(
    select(quick_reply.c.name, quick_reply.c.text)
    .where(quick_reply.c.company == bindparam("company"), quick_reply.c.person == bindparam("person"))
    .order_by(quick_reply.c.position)
)
_REPLY: Final = Prepared(insert(quick_reply))


def all_saved(uow: UnitOfWork, company: CompanyId, person: PersonId) -> tuple[Saved, ...]:
    """List what a person has saved, the oldest first."""
    rows = _SAVED.rows(uow.connection, company=company, person=person)
    return tuple(Saved(conversation=row[0], number=row[1], at=row[2], remind_at=row[3]) for row in rows)


def _key(company: CompanyId, person: PersonId, conversation_id: ConversationId, number: int) -> tuple[Any, ...]:
    return (
        saved.c.company == company,
        saved.c.person == person,
        saved.c.conversation == conversation_id,
        saved.c.number == number,
    )


def find_saved(
    uow: UnitOfWork, company: CompanyId, person: PersonId, conversation_id: ConversationId, number: int
) -> Saved | None:
    """Look up whether a person has saved a message."""
    row = uow.connection.execute(
        select(saved.c.at, saved.c.remind_at).where(*_key(company, person, conversation_id, number))
    ).one_or_none()
    return None if row is None else Saved(conversation=conversation_id, number=number, at=row[0], remind_at=row[1])


def count_saved(uow: UnitOfWork, company: CompanyId, person: PersonId) -> int:
    """Count what a person has saved."""
    own = select(func.count()).select_from(saved).where(saved.c.company == company, saved.c.person == person)
    return uow.connection.scalar(own) or 0


def save_message(uow: UnitOfWork, company: CompanyId, person: PersonId, kept: Saved) -> None:
    """Keep a message for a person, or another moment to remind them of it."""
    uow.connection.execute(delete(saved).where(*_key(company, person, kept.conversation, kept.number)))
    uow.connection.execute(
        insert(saved).values(
            company=company,
            person=person,
            conversation=kept.conversation,
            number=kept.number,
            at=kept.at,
            remind_at=kept.remind_at,
        )
    )


def remove_saved(
    uow: UnitOfWork, company: CompanyId, person: PersonId, conversation_id: ConversationId, number: int
) -> None:
    """Keep a message no more."""
    uow.connection.execute(delete(saved).where(*_key(company, person, conversation_id, number)))


def forget_saved(uow: UnitOfWork, company: CompanyId, conversation_id: ConversationId, person: PersonId) -> None:
    """Keep nothing of a conversation any more."""
    uow.connection.execute(
        delete(saved).where(
            saved.c.company == company, saved.c.conversation == conversation_id, saved.c.person == person
        )
    )


def quick_replies(uow: UnitOfWork, company: CompanyId, person: PersonId) -> tuple[QuickReply, ...]:
    """List a person's quick replies."""
    rows = _REPLIES.rows(uow.connection, company=company, person=person)
    return tuple(QuickReply(name=row[0], text=row[1]) for row in rows)


def save_quick_replies(uow: UnitOfWork, company: CompanyId, person: PersonId, replies: Sequence[QuickReply]) -> None:
    """Let these be a person's quick replies, and no others."""
    uow.connection.execute(delete(quick_reply).where(quick_reply.c.company == company, quick_reply.c.person == person))
    rows = [
        {
            "company": company,
            "person": person,
            "position": position,
            "name": reply.name,
            "folded": folded(reply.name),
            "text": reply.text,
        }
        for position, reply in enumerate(replies)
    ]
    if rows:
        _REPLY.run_many(uow.connection, rows)
