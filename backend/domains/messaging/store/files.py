"""Which messages carry files. What they say is read through the gate, like everything."""

from typing import Final

from sqlalchemy import bindparam, select

from backend.contract.base import CompanyId, ConversationId
from backend.domains.messaging.models import message_file
from backend.platform.db import Prepared
from backend.realtime.work import UnitOfWork

_NUMBERS: Final = Prepared(
    select(message_file.c.number)
    .where(
        message_file.c.company == bindparam("company"),
        message_file.c.conversation == bindparam("conversation"),
        message_file.c.number >= bindparam("first"),
        message_file.c.number < bindparam("edge"),
    )
    .group_by(message_file.c.number)
    .order_by(message_file.c.number.desc())
    .limit(bindparam("at_most"))
)


def numbers_with_files(
    uow: UnitOfWork, company: CompanyId, conversation: ConversationId, span: range, limit: int
) -> list[int]:
    """Give the last numbers of a span whose messages carry files, in ascending order."""
    rows = _NUMBERS.rows(
        uow.connection,
        company=company,
        conversation=conversation,
        first=span.start,
        edge=span.stop,
        at_most=limit,
    )
    return [int(row[0]) for row in reversed(rows)]
