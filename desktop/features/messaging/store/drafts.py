"""What was typed and not sent: one draft a chat, one edit a message, also of one that waits for its time."""

from __future__ import annotations

from typing import Any, Final

from sqlalchemy import Connection, bindparam, delete, select

from backend.contract.base import ConversationId, FileId, ScheduledId, decode, encode
from backend.contract.messaging import Mention
from desktop.features.messaging.store.types import Draft, Edited
from desktop.features.messaging.tables import DRAFT, EDIT

_DRAFT: Final = select(DRAFT).where(DRAFT.c.conversation == bindparam("chat"))
_FILES: Final = select(DRAFT.c.files).where(DRAFT.c.files.is_not(None))
_SAVE: Final = DRAFT.insert().prefix_with("OR REPLACE")
_FORGET: Final = delete(DRAFT).where(DRAFT.c.conversation == bindparam("chat"))
_EDITS: Final = select(EDIT).where(EDIT.c.conversation == bindparam("chat")).order_by(EDIT.c.position)
_SAVE_EDIT: Final = EDIT.insert().prefix_with("OR REPLACE")
_FORGET_EDIT: Final = delete(EDIT).where(EDIT.c.conversation == bindparam("chat"), EDIT.c.number == bindparam("number"))
_FORGET_SCHEDULED: Final = delete(EDIT).where(EDIT.c.scheduled == bindparam("scheduled"))


def read(connection: Connection, conversation: ConversationId) -> Draft:
    """Give a chat's draft; an empty one when there is none."""
    row = connection.execute(_DRAFT, {"chat": conversation}).first()
    if row is None:
        return Draft()
    mentions: tuple[Mention, ...] = decode(row.mentions, tuple[Mention, ...])
    files: tuple[FileId, ...] = () if row.files is None else decode(row.files, tuple[FileId, ...])
    return Draft(row.text, mentions, row.reply_to, files)


def files(connection: Connection) -> set[FileId]:
    """List the files that drafts hold."""
    found = (decode(row, tuple[FileId, ...]) for row in connection.execute(_FILES).scalars())
    return {file for draft in found for file in draft}


def save(connection: Connection, conversation: ConversationId, draft: Draft) -> None:
    """Keep a draft; an empty one is forgotten."""
    if draft == Draft():
        connection.execute(_FORGET, {"chat": conversation})
        return
    connection.execute(
        _SAVE,
        {
            "conversation": conversation,
            "text": draft.text,
            "mentions": encode(draft.mentions),
            "reply_to": draft.reply_to,
            "files": encode(draft.files) if draft.files else None,
        },
    )


def edits(connection: Connection, conversation: ConversationId) -> dict[Edited, Draft]:
    """Give a chat's edits by what they stand in place of; what was typed last comes last."""
    found: dict[Edited, Draft] = {}
    for row in connection.execute(_EDITS, {"chat": conversation}):
        edited = row.number if row.scheduled is None else ScheduledId(row.scheduled)
        found[edited] = Draft(row.text, decode(row.mentions, tuple[Mention, ...]))
    return found


def save_edit(connection: Connection, conversation: ConversationId, edited: Edited, edit: Draft) -> None:
    """Keep what is typed in place of a message."""
    number, scheduled = (edited, None) if isinstance(edited, int) else (None, edited)
    row: dict[str, Any] = {"conversation": conversation, "number": number, "scheduled": scheduled}
    connection.execute(_SAVE_EDIT, {**row, "text": edit.text, "mentions": encode(edit.mentions)})


def forget_edit(connection: Connection, conversation: ConversationId, edited: Edited) -> None:
    """Forget what was typed in place of a message."""
    if isinstance(edited, int):
        connection.execute(_FORGET_EDIT, {"chat": conversation, "number": edited})
    else:
        forget_scheduled(connection, edited)


def forget_scheduled(connection: Connection, scheduled: ScheduledId) -> None:
    """Forget what was typed in place of what waits for its time."""
    connection.execute(_FORGET_SCHEDULED, {"scheduled": scheduled})
