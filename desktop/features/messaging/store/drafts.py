"""What was typed and not sent, one draft a chat."""

from __future__ import annotations

from typing import Final

from sqlalchemy import Connection, bindparam, delete, select

from backend.contract.base import ConversationId, decode, encode
from backend.contract.messaging import Mention
from desktop.features.messaging.store.types import Draft
from desktop.features.messaging.tables import DRAFT

_DRAFT: Final = select(DRAFT).where(DRAFT.c.conversation == bindparam("chat"))
_SAVE: Final = DRAFT.insert().prefix_with("OR REPLACE")
_FORGET: Final = delete(DRAFT).where(DRAFT.c.conversation == bindparam("chat"))


def read(connection: Connection, conversation: ConversationId) -> Draft:
    """Give a chat's draft; an empty one when there is none."""
    row = connection.execute(_DRAFT, {"chat": conversation}).first()
    if row is None:
        return Draft()
    mentions: tuple[Mention, ...] = decode(row.mentions, tuple[Mention, ...])
    return Draft(row.text, mentions, row.reply_to)


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
        },
    )
