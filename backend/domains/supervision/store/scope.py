"""What chats are about, and which are held: their SQL."""

from typing import Any, Final, NamedTuple

from sqlalchemy import bindparam, insert, select, type_coerce, update
from sqlalchemy.types import NullType

from backend.contract.base import CompanyId, ConversationId, PersonId
from backend.contract.supervision import ChatClass
from backend.domains.supervision.models import chat_class, hold
from backend.platform.db import Prepared
from backend.realtime.work import UnitOfWork


class Mark(NamedTuple):
    """A class that was set; what was said before number `first` stays closed."""

    chat_class: ChatClass
    first: int


_MARK: Final = Prepared(
    select(chat_class.c.chat_class, chat_class.c.first).where(
        chat_class.c.company == bindparam("company"), chat_class.c.conversation == bindparam("conversation")
    )
)
_MARKS: Final = Prepared(
    select(type_coerce(chat_class.c.conversation, NullType()), chat_class.c.chat_class, chat_class.c.first).where(
        chat_class.c.company == bindparam("company")
    )
)
_HELD: Final = Prepared(
    select(hold.c.held).where(hold.c.company == bindparam("company"), hold.c.conversation == bindparam("conversation"))
)


def find_mark(uow: UnitOfWork, company: CompanyId, conversation: ConversationId) -> Mark | None:
    """Give the class that was set for a conversation."""
    row = _MARK.row(uow.connection, company=company, conversation=conversation)
    return None if row is None else Mark(*row)


def all_marks(uow: UnitOfWork, company: CompanyId) -> dict[Any, Mark]:
    """Give all classes that were set, by the driver's own values of the conversations' ids."""
    return {row[0]: Mark(row[1], row[2]) for row in _MARKS.rows(uow.connection, company=company)}


def save_mark(uow: UnitOfWork, company: CompanyId, conversation: ConversationId, mark: Mark, by: PersonId) -> None:
    """Keep what a conversation is about from now on."""
    values = {"chat_class": mark.chat_class, "first": mark.first, "by": by, "at": uow.now}
    changed = uow.connection.execute(
        update(chat_class)
        .where(chat_class.c.company == company, chat_class.c.conversation == conversation)
        .values(values)
    )
    if not changed.rowcount:
        uow.connection.execute(insert(chat_class).values(company=company, conversation=conversation, **values))


def is_held(uow: UnitOfWork, company: CompanyId, conversation: ConversationId) -> bool:
    """Tell whether everything of a conversation is kept, whatever its age."""
    row = _HELD.row(uow.connection, company=company, conversation=conversation)
    return row is not None and bool(row[0])


def save_hold(
    uow: UnitOfWork, company: CompanyId, conversation: ConversationId, by: PersonId, reason: str, *, held: bool
) -> None:
    """Keep whether a conversation is held from now on, and why."""
    values = {"held": held, "reason": reason, "by": by, "at": uow.now}
    changed = uow.connection.execute(
        update(hold).where(hold.c.company == company, hold.c.conversation == conversation).values(values)
    )
    if not changed.rowcount:
        uow.connection.execute(insert(hold).values(company=company, conversation=conversation, **values))
