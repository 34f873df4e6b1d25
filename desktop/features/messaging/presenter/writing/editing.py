"""Which own messages can still be changed, and what was typed in their place."""

from __future__ import annotations

from datetime import timedelta
from typing import Final

from backend.contract.base import ConversationId
from desktop.features.messaging.presenter.desk import Desk
from desktop.features.messaging.presenter.writing.drafting import Writing
from desktop.features.messaging.presenter.writing.wording import Mode, writing_of
from desktop.features.messaging.store import Edited, ScheduledRow, StoredMessage

EDIT_WINDOW: Final = timedelta(hours=24)
LAST_LOOKED_AT: Final = 200


def may_change(desk: Desk, stored: StoredMessage | None) -> bool:
    """Tell whether a message is one's own and can still be edited or recalled."""
    if stored is None:
        return False
    message = stored.message
    mine = message.author == desk.people.me and message.notice is None and not message.recalled
    return mine and desk.now() - message.at < EDIT_WINDOW


def last_own(desk: Desk, conversation: ConversationId) -> int | None:
    """Find the newest own message that has words and can still be edited."""
    first, last = desk.store.span(conversation)
    recent = desk.store.messages(conversation, max(first, last - LAST_LOOKED_AT), last)
    return max((number for number, one in recent.items() if one.message.text and may_change(desk, one)), default=None)


def left_edit(desk: Desk, conversation: ConversationId) -> StoredMessage | ScheduledRow | None:
    """Find the message whose edit was left last, unless it was recalled or sent meanwhile, or is not here."""
    found = (_still_here(desk, conversation, edited) for edited in desk.store.edits(conversation))
    left = [message for message in found if message is not None]
    return left[-1] if left else None


def _still_here(desk: Desk, conversation: ConversationId, edited: Edited) -> StoredMessage | ScheduledRow | None:
    if not isinstance(edited, int):
        return next((row for row in desk.store.scheduled(conversation) if row.id == edited), None)
    stored = desk.store.messages(conversation, edited, edited).get(edited)
    return None if stored is None or stored.message.recalled else stored


def resume(desk: Desk, conversation: ConversationId, of: StoredMessage | ScheduledRow) -> tuple[Mode, Writing]:
    """Give the edit of a message as it was left, or one that begins."""
    message = of.message if isinstance(of, StoredMessage) else of
    before = writing_of(message.text, message.mentions)
    if isinstance(of, StoredMessage):
        mode = Mode(number=of.message.number, before=before)
    else:
        mode = Mode(scheduled=of, before=before)
    edit = None if mode.edited is None else desk.store.edits(conversation).get(mode.edited)
    return mode, before if edit is None else writing_of(edit.text, edit.mentions)
