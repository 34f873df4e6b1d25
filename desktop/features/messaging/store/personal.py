"""What a person keeps for themselves: saved messages, what waits for its time, quick replies."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import datetime
from typing import Final

from sqlalchemy import Connection, and_, bindparam, delete, func, select

from backend.contract.base import ConversationId, Told, decode, encode
from backend.contract.messaging import (
    PersonalSnapshot,
    QuickRepliesChanged,
    QuickReply,
    Saved,
    SavedChanged,
    Scheduled,
    ScheduledChanged,
    ScheduledRemoved,
)
from desktop.features.directory.tables import PERSON
from desktop.features.messaging.store import drafts, rows
from desktop.features.messaging.store.types import SavedRow
from desktop.features.messaging.tables import CHAT, MESSAGE, NUMBER_BITS, QUICK_REPLY, REMINDED, SAVED, SCHEDULED
from desktop.sync.changes import Collector


def replace(connection: Connection, part: PersonalSnapshot, changes: Collector) -> None:
    """Start over from a snapshot."""
    forget(connection, changes)
    _keep(connection, part.saved)
    for saved in part.saved:
        changes.messages(saved.conversation, saved.number, saved.number)
    _schedule(connection, part.scheduled)
    _put_quick_replies(connection, part.quick_replies)


def forget(connection: Connection, changes: Collector) -> None:
    """Forget all of it."""
    for saved in connection.execute(select(SAVED.c.conversation, SAVED.c.number)):
        changes.messages(ConversationId(saved.conversation), saved.number, saved.number)
    for table in (SAVED, SCHEDULED, QUICK_REPLY):
        connection.execute(delete(table))
    changes.saved()
    changes.scheduled()
    changes.quick_replies()


def leave(connection: Connection, conversation: ConversationId, changes: Collector) -> None:
    """Forget what is of a conversation that the person is not in any more; the server does the same."""
    if connection.execute(_LEAVE_SAVED, {"of": conversation}).rowcount:
        changes.saved()
    if connection.execute(_LEAVE_SCHEDULED, {"of": conversation}).rowcount:
        changes.scheduled()


def apply(connection: Connection, body: Told, changes: Collector) -> None:
    """Write what an event of the person's own stream says of it."""
    match body:
        case SavedChanged(saved=saved, on=on):
            if on:
                _keep(connection, (saved,))
            else:
                connection.execute(_LET_GO, {"of": saved.conversation, "which": saved.number})
            changes.messages(saved.conversation, saved.number, saved.number)
            changes.saved()
        case ScheduledChanged(scheduled=scheduled):
            _schedule(connection, (scheduled,))
            changes.scheduled()
        case ScheduledRemoved(id=scheduled):
            connection.execute(_UNSCHEDULE, {"which": scheduled})
            drafts.forget_scheduled(connection, scheduled)
            changes.scheduled()
        case QuickRepliesChanged(quick_replies=replies):
            _put_quick_replies(connection, replies)
            changes.quick_replies()
        case _:
            return


def _keep(connection: Connection, kept: Iterable[Saved]) -> None:
    written = [
        {"conversation": one.conversation, "number": one.number, "at": one.at, "remind_at": one.remind_at}
        for one in kept
    ]
    if written:
        connection.execute(_KEEP, written)


def _schedule(connection: Connection, waiting: Iterable[Scheduled]) -> None:
    written = [{"id": one.id, "at": one.at, "conversation": one.conversation, "body": encode(one)} for one in waiting]
    if written:
        connection.execute(_SCHEDULE, written)


def _put_quick_replies(connection: Connection, replies: Iterable[QuickReply]) -> None:
    connection.execute(delete(QUICK_REPLY))
    written = [{"position": position, "name": reply.name, "text": reply.text} for position, reply in enumerate(replies)]
    if written:
        connection.execute(QUICK_REPLY.insert(), written)


def read_saved(connection: Connection) -> list[SavedRow]:
    """Read what is kept, with the messages that the cache has."""
    return [
        SavedRow(
            conversation=ConversationId(row.kept_in),
            number=row.kept_number,
            at=row.kept_at,
            remind_at=row.remind_at,
            title=row.title or "",
            message=None if row.place is None else rows.message_of(row),
        )
        for row in connection.execute(_SAVED)
    ]


def read_saved_numbers(connection: Connection, conversation: ConversationId) -> set[int]:
    """Read which messages of a chat are kept."""
    return set(connection.execute(_SAVED_NUMBERS, {"of": conversation}).scalars())


def read_reminders(connection: Connection) -> dict[tuple[ConversationId, int], datetime]:
    """Read when the person wants to be reminded of what."""
    return {(ConversationId(row.conversation), row.number): row.remind_at for row in connection.execute(_REMINDERS)}


def read_reminded(connection: Connection) -> dict[tuple[ConversationId, int], datetime]:
    """Read which reminders were told here, with their moments."""
    return {(ConversationId(row.conversation), row.number): row.at for row in connection.execute(_REMINDED)}


def put_reminded(connection: Connection, told: Mapping[tuple[ConversationId, int], datetime]) -> None:
    """Write which reminders were told here, all of them."""
    connection.execute(delete(REMINDED))
    written = [
        {"conversation": conversation, "number": number, "at": at} for (conversation, number), at in told.items()
    ]
    if written:
        connection.execute(REMINDED.insert(), written)


def read_scheduled(connection: Connection) -> list[Scheduled]:
    """Read what waits for its time, the next first."""
    return [decode(body, Scheduled) for body in connection.execute(_SCHEDULED).scalars()]


def read_quick_replies(connection: Connection) -> list[QuickReply]:
    """Read the quick replies in their order."""
    return [QuickReply(name=row.name, text=row.text) for row in connection.execute(_QUICK_REPLIES)]


_KEEP: Final = SAVED.insert().prefix_with("OR REPLACE")
_LET_GO: Final = delete(SAVED).where(SAVED.c.conversation == bindparam("of"), SAVED.c.number == bindparam("which"))
_LEAVE_SAVED: Final = delete(SAVED).where(SAVED.c.conversation == bindparam("of"))
_LEAVE_SCHEDULED: Final = delete(SCHEDULED).where(SCHEDULED.c.conversation == bindparam("of"))
_SCHEDULE: Final = SCHEDULED.insert().prefix_with("OR REPLACE")
_UNSCHEDULE: Final = delete(SCHEDULED).where(SCHEDULED.c.id == bindparam("which"))
_PLACE: Final = CHAT.c.key.op("<<")(NUMBER_BITS).op("|")(SAVED.c.number)
_SAVED: Final = (
    select(
        SAVED.c.conversation.label("kept_in"),
        SAVED.c.number.label("kept_number"),
        SAVED.c.at.label("kept_at"),
        SAVED.c.remind_at,
        func.coalesce(PERSON.c.name, CHAT.c.title).label("title"),
        MESSAGE,
    )
    .outerjoin(CHAT, CHAT.c.id == SAVED.c.conversation)
    .outerjoin(PERSON, and_(CHAT.c.other.is_not(None), PERSON.c.id == CHAT.c.other))
    .outerjoin(MESSAGE, MESSAGE.c.place == _PLACE)
)
_SAVED_NUMBERS: Final = select(SAVED.c.number).where(SAVED.c.conversation == bindparam("of"))
_REMINDERS: Final = select(SAVED.c.conversation, SAVED.c.number, SAVED.c.remind_at).where(
    SAVED.c.remind_at.is_not(None)
)
_REMINDED: Final = select(REMINDED)
_SCHEDULED: Final = select(SCHEDULED.c.body).order_by(SCHEDULED.c.at, SCHEDULED.c.id)
_QUICK_REPLIES: Final = select(QUICK_REPLY).order_by(QUICK_REPLY.c.position)
