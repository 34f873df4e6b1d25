"""How far each conversation is indexed."""

from collections.abc import Collection
from typing import Final, NamedTuple

from sqlalchemy import bindparam, func, insert, select, update

from backend.contract.base import CompanyId, ConversationId
from backend.domains.search.models import search_conversation
from backend.platform.db import Prepared
from backend.realtime.work import UnitOfWork

_IDS_AT_ONCE: Final = 500


class Progress(NamedTuple):
    """A conversation's key in the index, and the number and seq up to which it is indexed."""

    key: int
    number: int
    seq: int


_COLUMNS: Final = (search_conversation.c.key, search_conversation.c.number, search_conversation.c.seq)
_ONE: Final = Prepared(
    select(*_COLUMNS).where(
        search_conversation.c.company == bindparam("company"),
        search_conversation.c.conversation == bindparam("conversation"),
    )
)
_NEXT_KEY: Final = select(func.coalesce(func.max(search_conversation.c.key), 0) + 1)
_MOVE: Final = Prepared(
    update(search_conversation)
    .where(
        search_conversation.c.company == bindparam("in_company"),
        search_conversation.c.conversation == bindparam("in_conversation"),
    )
    .values(number=bindparam("number"), seq=bindparam("seq"))
)


def find_progress(uow: UnitOfWork, company: CompanyId, conversation: ConversationId) -> Progress | None:
    """Say how far a conversation is indexed; None for one that was never looked at."""
    row = _ONE.row(uow.connection, company=company, conversation=conversation)
    return None if row is None else Progress(*row)


def progress_of(
    uow: UnitOfWork, company: CompanyId, conversations: Collection[ConversationId]
) -> dict[ConversationId, Progress]:
    """Say how far each of these conversations is indexed; those that were never looked at are left out."""
    found: dict[ConversationId, Progress] = {}
    wanted = list(conversations)
    for start in range(0, len(wanted), _IDS_AT_ONCE):
        those = select(search_conversation.c.conversation, *_COLUMNS).where(
            search_conversation.c.company == company,
            search_conversation.c.conversation.in_(wanted[start : start + _IDS_AT_ONCE]),
        )
        found.update((ConversationId(row[0]), Progress(*row[1:])) for row in uow.connection.execute(those))
    return found


def begin_progress(uow: UnitOfWork, company: CompanyId, conversation: ConversationId, seq: int) -> Progress:
    """Begin with a conversation: nothing is indexed; what events up to `seq` have changed its messages show."""
    key = int(uow.connection.scalar(_NEXT_KEY) or 1)
    uow.connection.execute(
        insert(search_conversation).values(company=company, conversation=conversation, key=key, number=0, seq=seq)
    )
    return Progress(key, 0, seq)


def save_progress(uow: UnitOfWork, company: CompanyId, conversation: ConversationId, progress: Progress) -> None:
    """Note how far a conversation is indexed now."""
    _MOVE.run(
        uow.connection,
        in_company=company,
        in_conversation=conversation,
        number=progress.number,
        seq=progress.seq,
    )
