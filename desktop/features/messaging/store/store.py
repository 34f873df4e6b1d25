"""Reading chats: what the cache holds, with what waits in the outbox laid over it."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import TYPE_CHECKING

from backend.contract.base import CommandId, CompanyId, ConversationId, PersonId
from backend.contract.messaging import Mention
from desktop.features.messaging.store.types import (
    ChatRow,
    Draft,
    Member,
    OutboxRow,
    PendingMessage,
    StoredMessage,
)

if TYPE_CHECKING:
    from desktop.cache.engine import Cache
    from desktop.sync.outbox import Outbox


class MessagingStore:
    """The chats of one account."""

    def __init__(self, cache: Cache, outbox: Outbox, me: PersonId, company: CompanyId) -> None:
        self._cache = cache
        self._outbox = outbox
        self.me = me
        self.company = company

    def chats(self) -> list[ChatRow]:
        """List all chats, pinned first, then the newest."""
        raise NotImplementedError

    def chat(self, conversation: ConversationId) -> ChatRow | None:
        """Find a chat, also one that waits in the outbox."""
        raise NotImplementedError

    def members(self, conversation: ConversationId) -> list[Member]:
        """List who is in a chat."""
        raise NotImplementedError

    def span(self, conversation: ConversationId) -> tuple[int, int]:
        """Give the first and last number that one may see; (1, 0) when there is none."""
        raise NotImplementedError

    def read_number(self, conversation: ConversationId) -> int:
        """Give the number one has read up to, counting what waits in the outbox."""
        raise NotImplementedError

    def waiting_read(self, conversation: ConversationId) -> CommandId | None:
        """Find a read position in the outbox that has not been sent yet."""
        raise NotImplementedError

    def messages(self, conversation: ConversationId, first: int, last: int) -> dict[int, StoredMessage]:
        """Give the cached messages from `first` to `last` by their numbers."""
        raise NotImplementedError

    def pending(self, conversation: ConversationId) -> list[PendingMessage]:
        """List own messages that are only in the outbox, in the order in which they were written."""
        raise NotImplementedError

    def missing(self, conversation: ConversationId, first: int, last: int) -> list[tuple[int, int]]:
        """List the runs of numbers from `first` to `last` that the cache does not hold."""
        raise NotImplementedError

    def readers(self, conversation: ConversationId, number: int) -> list[PersonId]:
        """List who has read a message, other than its author."""
        raise NotImplementedError

    def number_at(self, conversation: ConversationId, moment: datetime) -> int | None:
        """Find the first message at or after a moment; None when the cache cannot tell (ask the server)."""
        raise NotImplementedError

    def draft(self, conversation: ConversationId) -> Draft:
        """Give what was typed and not sent."""
        raise NotImplementedError

    def save_draft(
        self, conversation: ConversationId, text: str, mentions: Sequence[Mention] = (), reply_to: int | None = None
    ) -> None:
        """Keep what is typed; an empty text and no quote forget it."""
        raise NotImplementedError

    def outbox_rows(self) -> list[OutboxRow]:
        """List everything that waits or has failed, oldest first."""
        raise NotImplementedError
