"""What came before the line was up again: counted by chat, with the newest of it."""

from __future__ import annotations

from collections import Counter, deque
from collections.abc import Sequence
from typing import Final

from backend.contract.base import ConversationId
from desktop.features.messaging.store import MessagingStore
from desktop.shell.notifications.rules import Heard

NEWEST: Final = 100
"""So many messages are kept themselves, as many as the bell keeps; the others are a number."""


class Backlog:
    """What is told once the line is up; however much it is, it takes room for a chat's number and a few messages."""

    def __init__(self) -> None:
        self._counts: Counter[ConversationId] = Counter()
        self._newest: deque[Heard] = deque(maxlen=NEWEST)

    def add(self, heard: Sequence[Heard]) -> None:
        """Keep what came."""
        self._counts.update(one.chat.id for one in heard)
        self._newest.extend(heard)

    def newest(self, store: MessagingStore) -> list[Heard]:
        """Give the newest that were not read on another device meanwhile, the oldest first."""
        read = {one: store.read_number(one) for one in {heard.chat.id for heard in self._newest}}
        return [one for one in self._newest if one.message.number > read[one.chat.id]]

    def counts(self, store: MessagingStore) -> Counter[ConversationId]:
        """Count what was not read meanwhile, by chats."""
        chats = store.with_changed((), self._counts.keys())
        unread = Counter({chat.id: chat.unread for chat in chats if chat.id in self._counts})
        return self._counts & unread
