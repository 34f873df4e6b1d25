"""Links that the system opens with Atrium: to a message, and into a group (pure)."""

import re
from dataclasses import dataclass
from typing import Final
from uuid import UUID

from backend.contract.base import ConversationId

LONGEST: Final = 500
_CHAT: Final = re.compile(
    r"atrium://chat/([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})(?:/([1-9][0-9]{0,15}))?/?"
)
_ROOM: Final = re.compile(r"atrium://room/([A-Za-z0-9_-]{16,64})/?")


@dataclass(frozen=True, slots=True)
class MessageLink:
    """Where a message stands; without a number the chat itself."""

    conversation: ConversationId
    number: int | None = None


@dataclass(frozen=True, slots=True)
class RoomLink:
    """The secret by which one comes into a group."""

    secret: str


def link_to(conversation: ConversationId, number: int) -> str:
    """Write the link to a message; it opens for those who are in the chat, and tells nobody else anything."""
    return f"atrium://chat/{conversation}/{number}"


def room_link(secret: str) -> str:
    """Write the link into a group."""
    return f"atrium://room/{secret}"


def read_link(text: str) -> MessageLink | RoomLink | None:
    """Read one of our links; None for everything that is not exactly one."""
    text = text.strip()
    if len(text) > LONGEST:
        return None
    if found := _CHAT.fullmatch(text):
        return MessageLink(ConversationId(UUID(found[1])), int(found[2]) if found[2] else None)
    if found := _ROOM.fullmatch(text):
        return RoomLink(found[1])
    return None
