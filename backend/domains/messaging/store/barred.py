"""Whom a group's leaders took out of it."""

from collections.abc import Collection

from sqlalchemy import delete, insert, select

from backend.contract.base import CompanyId, ConversationId, PersonId
from backend.domains.messaging.models import barred
from backend.realtime.work import UnitOfWork


def bar(uow: UnitOfWork, company: CompanyId, conversation_id: ConversationId, person: PersonId) -> None:
    """Keep somebody who is in no more from coming back by themselves."""
    uow.connection.execute(insert(barred).values(company=company, conversation=conversation_id, person=person))


def all_barred(uow: UnitOfWork, company: CompanyId, conversation_id: ConversationId) -> set[PersonId]:
    """Say who was taken out of the conversation by a leader."""
    here = select(barred.c.person).where(barred.c.company == company, barred.c.conversation == conversation_id)
    return set(uow.connection.scalars(here))


def barred_among(
    uow: UnitOfWork, company: CompanyId, conversation_id: ConversationId, people: Collection[PersonId]
) -> set[PersonId]:
    """Say which of these people were taken out of the conversation by a leader."""
    return all_barred(uow, company, conversation_id).intersection(people)


def unbar(uow: UnitOfWork, company: CompanyId, conversation_id: ConversationId, people: Collection[PersonId]) -> None:
    """Let these people come in again."""
    gone = delete(barred).where(barred.c.company == company, barred.c.conversation == conversation_id)
    for person in barred_among(uow, company, conversation_id, people):
        uow.connection.execute(gone.where(barred.c.person == person))
