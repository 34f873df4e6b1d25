"""What hangs on messages in a table of its own: of some of a conversation's, or of each conversation's newest."""

from typing import Any, Final

from sqlalchemy import Column, Select, Table, bindparam, select

from backend.domains.messaging.models import conversation, member

ANY_SEQ: Final = (1 << 53) - 1


def between(table: Table, *wanted: Column[Any]) -> Select[tuple[Any, ...]]:
    """Select what hangs on the messages `low` to `high` of a `conversation`, their number first, by number."""
    return (
        select(table.c.number, *wanted)
        .where(
            table.c.company == bindparam("company"),
            table.c.conversation == bindparam("conversation"),
            table.c.number >= bindparam("low"),
            table.c.number <= bindparam("high"),
        )
        .order_by(table.c.number)
    )


def of_newest(table: Table, *wanted: Column[Any]) -> Select[tuple[Any, ...]]:
    """Select what hangs on the newest message of each of a `person`'s conversations, the conversation first, by it."""
    return (
        select(table.c.conversation, *wanted)
        .select_from(member)
        .join(
            conversation,
            (conversation.c.company == member.c.company)
            & (conversation.c.id == member.c.conversation)
            & (conversation.c.last >= member.c.first),
        )
        .join(
            table,
            (table.c.company == conversation.c.company)
            & (table.c.conversation == conversation.c.id)
            & (table.c.number == conversation.c.last),
        )
        .where(member.c.company == bindparam("company"), member.c.person == bindparam("person"))
        .order_by(table.c.conversation)
    )
