"""The client's chats as the cache and the outbox know them."""

from desktop.features.messaging.store.room import MessagingRoom
from desktop.features.messaging.store.store import MessagingStore
from desktop.features.messaging.store.types import (
    ChatRow,
    Draft,
    Edited,
    LastLine,
    LineKind,
    Member,
    MessageIndex,
    NoIndex,
    OutboxRow,
    PendingMessage,
    SavedRow,
    ScheduledRow,
    SendState,
    StoredMessage,
)

__all__ = [
    "ChatRow",
    "Draft",
    "Edited",
    "LastLine",
    "LineKind",
    "Member",
    "MessageIndex",
    "MessagingRoom",
    "MessagingStore",
    "NoIndex",
    "OutboxRow",
    "PendingMessage",
    "SavedRow",
    "ScheduledRow",
    "SendState",
    "StoredMessage",
]
