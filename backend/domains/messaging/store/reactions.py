"""Reactions: kinds in the order in which they came, people in the order in which they joined in.

A kind keeps its place until its last person takes it away.
"""

from collections.abc import Collection, Iterable
from typing import Any, Final

from sqlalchemy import bindparam, delete, func, insert, select

from backend.contract.base import CompanyId, ConversationId, PersonId
from backend.contract.messaging import Reaction
from backend.domains.messaging.models import reaction
from backend.domains.messaging.store.attached import ANY_SEQ, between, of_newest
from backend.platform.db import Prepared
from backend.realtime.work import UnitOfWork

_ORDER: Final = (reaction.c.begun, reaction.c.emoji, reaction.c.seq)
_BETWEEN: Final = Prepared(
    between(reaction, reaction.c.emoji, reaction.c.person).where(reaction.c.seq <= bindparam("until")).order_by(*_ORDER)
)
_OF_NEWEST: Final = Prepared(of_newest(reaction, reaction.c.emoji, reaction.c.person).order_by(*_ORDER))


def reactions_between(
    uow: UnitOfWork, company: CompanyId, conversation_id: ConversationId, low: int, high: int, until: int = ANY_SEQ
) -> dict[int, list[Reaction]]:
    """Give the reactions to messages from `low` to `high`, set until seq `until`, by number."""
    rows = _BETWEEN.rows(uow.connection, company=company, conversation=conversation_id, low=low, high=high, until=until)
    return _gather(rows)


def reactions_to_newest(uow: UnitOfWork, company: CompanyId, person: PersonId) -> dict[ConversationId, list[Reaction]]:
    """Give the reactions to the newest message of each of a person's conversations."""
    return _gather(_OF_NEWEST.rows(uow.connection, company=company, person=person))


def _gather(rows: Iterable[tuple[Any, ...]]) -> dict[Any, list[Reaction]]:
    kinds: dict[Any, dict[str, list[PersonId]]] = {}
    for about, emoji, person in rows:
        kinds.setdefault(about, {}).setdefault(emoji, []).append(person)
    return {
        about: [Reaction(emoji=emoji, people=tuple(people)) for emoji, people in each.items()]
        for about, each in kinds.items()
    }


def reaction_kinds(
    uow: UnitOfWork, company: CompanyId, conversation_id: ConversationId, number: int, person: PersonId
) -> tuple[dict[str, int], Collection[str]]:
    """Give a message's kinds with the seq at which each began, and which of them are this person's."""
    about = (
        reaction.c.company == company,
        reaction.c.conversation == conversation_id,
        reaction.c.number == number,
    )
    kinds = uow.connection.execute(
        select(reaction.c.emoji, func.min(reaction.c.begun)).where(*about).group_by(reaction.c.emoji)
    )
    mine = uow.connection.scalars(select(reaction.c.emoji).where(*about, reaction.c.person == person))
    return {row[0]: row[1] for row in kinds}, frozenset(mine)


def add_reaction(  # noqa: PLR0913 - this is its key and its place
    uow: UnitOfWork,
    company: CompanyId,
    conversation_id: ConversationId,
    number: int,
    person: PersonId,
    emoji: str,
    *,
    begun: int,
    seq: int,
) -> None:
    """Keep a person's reaction."""
    uow.connection.execute(
        insert(reaction).values(
            company=company,
            conversation=conversation_id,
            number=number,
            emoji=emoji,
            person=person,
            begun=begun,
            seq=seq,
        )
    )


def remove_reaction(
    uow: UnitOfWork, company: CompanyId, conversation_id: ConversationId, number: int, person: PersonId, emoji: str
) -> None:
    """Delete a person's reaction."""
    uow.connection.execute(
        delete(reaction).where(
            reaction.c.company == company,
            reaction.c.conversation == conversation_id,
            reaction.c.number == number,
            reaction.c.emoji == emoji,
            reaction.c.person == person,
        )
    )


def remove_reactions(uow: UnitOfWork, company: CompanyId, conversation_id: ConversationId, number: int) -> None:
    """Delete all reactions to a message."""
    uow.connection.execute(
        delete(reaction).where(
            reaction.c.company == company, reaction.c.conversation == conversation_id, reaction.c.number == number
        )
    )
