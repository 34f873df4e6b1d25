"""The client's chats as the cache and the outbox know them."""

from desktop.features.messaging.store.room import MessagingRoom
from desktop.features.messaging.store.store import MessagingStore
from desktop.features.messaging.store.types import (
    ChatRow,
    Draft,
    LastLine,
    LineKind,
    Member,
    OutboxRow,
    PendingMessage,
    SendState,
    StoredMessage,
)

__all__ = [
    "ChatRow",
    "Draft",
    "LastLine",
    "LineKind",
    "Member",
    "MessagingRoom",
    "MessagingStore",
    "OutboxRow",
    "PendingMessage",
    "SendState",
    "StoredMessage",
]
