"""A client whose cache is indexed, and the plain way to search it: read everything and compare."""

from __future__ import annotations

from pathlib import Path
from random import Random

from backend.contract.base import ConversationId
from backend.contract.indexing import holds, order_of, searched
from backend.contract.messaging import Message
from backend.contract.search import Hit, Search
from desktop.features.messaging.actions import MessagingActions
from desktop.features.messaging.store import MessagingRoom, MessagingStore
from desktop.features.search.store import SearchIndex, SearchStore
from desktop.sync.ground.ids import id_maker
from desktop.sync.outbox import Outbox
from desktop.sync.room import open_cache
from tests.desktop.features.story import COMPANY, ME, HandUploads, Story


class Seekers(Story):
    """A story with an index."""

    def __init__(self, folder: Path) -> None:
        self.chats: list[ConversationId] = []
        super().__init__(folder)

    def open(self) -> None:
        super().open()
        self.cache.close()
        self.index = SearchIndex()
        self.room = MessagingRoom(ME, self.index)
        self.cache = open_cache(self.path, None, [self.directory_room, self.room])
        self.index.open(self.cache)
        new_id = id_maker(Random(7).getrandbits)
        self.outbox = Outbox(self.cache, self.clock, new_id)
        self.store = MessagingStore(self.cache, self.outbox, ME, COMPANY)
        self.directory = type(self.directory)(self.cache, ME)
        self.uploads = HandUploads(self.outbox)
        self.actions = MessagingActions(self.outbox, self.store, self.clock, new_id, self.uploads)
        self.search = SearchStore(self.cache, self.index)

    def everything(self) -> list[Hit]:
        """Read every message that one sees, newest first."""
        hits: list[Hit] = []
        for chat in self.store.chats():
            first, last = self.store.span(chat.id)
            stored = self.store.messages(chat.id, first, last).values()
            hits += [Hit(conversation=chat.id, message=each.message) for each in stored]
        return sorted(hits, key=order_of, reverse=True)

    def scan(self, asked: Search) -> list[Hit]:
        """Search without the index."""
        return [hit for hit in self.everything() if _is_hit(hit, asked, self)]

    def find(self, asked: Search, limit: int = 1000) -> list[Hit]:
        """Search with it."""
        return self.search.find(asked).more(limit)


def _is_hit(hit: Hit, asked: Search, story: Seekers) -> bool:
    message = hit.message
    said = searched(message)
    return bool(
        said
        and holds(said, asked)
        and (not asked.authors or message.author in asked.authors)
        and (not asked.conversations or hit.conversation in asked.conversations)
        and (asked.since is None or message.at >= asked.since)
        and (asked.until is None or message.at < asked.until)
        and (not asked.has_file or message.files)
        and (not asked.unread or _is_news(message, story.store.read_number(hit.conversation)))
        and (asked.after is None or order_of(hit) < (asked.after.at, asked.after.conversation, asked.after.number))
    )


def _is_news(message: Message, read: int) -> bool:
    return message.number > read and message.author != ME


def words(hits: list[Hit]) -> list[str]:
    """Give what the hits say."""
    return [searched(hit.message) for hit in hits]
