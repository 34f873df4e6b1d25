"""Who is or ever was in a conversation. It only grows: who leaves stays a participant."""

from collections.abc import Iterable, Sequence
from typing import Final

from sqlalchemy import bindparam, exists, insert, literal, select

from backend.contract.base import CompanyId, ConversationId, PersonId
from backend.contract.messaging import Message, NoticeKind
from backend.domains.messaging.models import participant
from backend.platform.db import Prepared, Uid
from backend.realtime.work import UnitOfWork

_KEY: Final = ("company", "conversation", "person")
_ADD: Final = Prepared(
    insert(participant).from_select(
        _KEY,
        select(*(bindparam(f"in_{name}", type_=Uid).label(name) for name in _KEY)).where(
            ~exists(literal(1)).where(*(participant.c[name] == bindparam(f"in_{name}") for name in _KEY))
        ),
    )
)
_PARTICIPANTS: Final = Prepared(
    select(participant.c.person)
    .where(participant.c.company == bindparam("company"), participant.c.conversation == bindparam("conversation"))
    .order_by(participant.c.person)
)
_PRESENCE: Final = frozenset({NoticeKind.CREATED, NoticeKind.JOINED, NoticeKind.LEFT})
"""Lines that name people who are or were in the conversation."""


def add_participants(
    uow: UnitOfWork, company: CompanyId, conversation_id: ConversationId, people: Iterable[PersonId]
) -> None:
    """Note that these people are, or were, in the conversation."""
    _ADD.run_many(
        uow.connection,
        [
            {"in_company": company, "in_conversation": conversation_id, "in_person": person}
            for person in dict.fromkeys(people)
        ],
    )


def participants(uow: UnitOfWork, company: CompanyId, conversation_id: ConversationId) -> list[PersonId]:
    """List everybody who is or ever was in a conversation."""
    rows = _PARTICIPANTS.rows(uow.connection, company=company, conversation=conversation_id)
    return [PersonId(row[0]) for row in rows]


def people_behind(messages: Sequence[Message]) -> set[PersonId]:
    """Name those of whom messages tell that they are or were in their conversation: authors, and who came and went."""
    came = {
        person
        for one in messages
        if one.notice is not None and one.notice.kind in _PRESENCE
        for person in one.notice.people
    }
    return came | {one.author for one in messages}
