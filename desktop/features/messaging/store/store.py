"""Reading chats: what the cache holds, with what waits in the outbox laid over it."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import datetime
from typing import Final

from backend.contract.base import CommandId, CompanyId, ConversationId, PersonId
from backend.contract.messaging import READ_SHARED_TO_MEMBERS, Mention, MoveRead
from desktop.cache.engine import Cache
from desktop.features.messaging.store import chats, drafts, history, overlay
from desktop.features.messaging.store.types import (
    ChatRow,
    Draft,
    Member,
    OutboxRow,
    PendingMessage,
    SendState,
    StoredMessage,
)
from desktop.sync.outbox import Outbox, OutboxEntry, OutboxState

_MANY: Final = 40
"""From so many changed chats on it is quicker to read all."""
_STATES = {
    OutboxState.QUEUED: SendState.WAITING,
    OutboxState.SENT: SendState.SENDING,
    OutboxState.REFUSED: SendState.FAILED,
}


class MessagingStore:
    """The chats of one account."""

    def __init__(self, cache: Cache, outbox: Outbox, me: PersonId, company: CompanyId) -> None:
        self.me = me
        self.company = company
        self._cache = cache
        self._outbox = outbox
        self._unsaved: dict[ConversationId, Draft] = {}

    def chats(self) -> list[ChatRow]:
        """List all chats but those that one is leaving, pinned first, then the newest."""
        waiting = overlay.by_conversation(self._waiting())
        leaving = {chat for chat, rows in waiting.items() if overlay.is_leaving(rows, self.me)}
        return sorted((chat for chat in self._all_chats(waiting) if chat.id not in leaving), key=overlay.order)

    def with_changed(self, known: Iterable[ChatRow], conversations: Collection[ConversationId]) -> list[ChatRow]:
        """Give the list of `chats` when only some of those that are `known` have changed."""
        if len(conversations) > _MANY:
            return self.chats()
        rows = {chat.id: chat for chat in known}
        for conversation in conversations:
            chat = self.chat(conversation)
            if chat is None or overlay.is_leaving(self._waiting(conversation), self.me):
                rows.pop(conversation, None)
            else:
                rows[conversation] = chat
        return sorted(rows.values(), key=overlay.order)

    def chat(self, conversation: ConversationId) -> ChatRow | None:
        """Find a chat, also one that waits in the outbox."""
        waiting = self._waiting(conversation)
        with self._cache.read() as connection:
            chat = chats.read_one(connection, conversation, self.me)
            if chat is None and (to_be := overlay.chat_to_be(conversation, waiting)) is not None:
                chat = chats.name_it(connection, to_be)
        return None if chat is None else self._laid_over(chat, waiting)

    def members(self, conversation: ConversationId) -> list[Member]:
        """List who is in a chat, and who will be."""
        with self._cache.read() as connection:
            here = chats.read_members(connection, conversation)
        return overlay.change_members(here, self._waiting(conversation), self.me)

    def span(self, conversation: ConversationId) -> tuple[int, int]:
        """Give the first and last number that one may see; (1, 0) when there is none."""
        with self._cache.read() as connection:
            extent = history.extent(connection, conversation)
        return (1, 0) if extent is None else (extent.first, extent.last)

    def read_number(self, conversation: ConversationId) -> int:
        """Give the number one has read up to, counting what waits in the outbox."""
        with self._cache.read() as connection:
            extent = history.extent(connection, conversation)
        return max(0 if extent is None else extent.read, overlay.read_position(self._waiting(conversation)))

    def waiting_read(self, conversation: ConversationId) -> CommandId | None:
        """Find a read position in the outbox that has not been sent, or was refused."""
        rows = self._waiting(conversation)
        return next(
            (
                row.command_id
                for row in rows
                if isinstance(row.command, MoveRead) and row.state is not SendState.SENDING
            ),
            None,
        )

    def messages(self, conversation: ConversationId, first: int, last: int) -> dict[int, StoredMessage]:
        """Give the cached messages from `first` to `last` by their numbers."""
        with self._cache.read() as connection:
            extent = history.extent(connection, conversation)
            if extent is None:
                return {}
            messages = history.read(connection, extent, first, last)
            is_shared = extent.people <= READ_SHARED_TO_MEMBERS
            members = chats.read_members(connection, conversation) if is_shared else []
        changes = overlay.changes_of_messages(self._waiting(conversation))
        stored: dict[int, StoredMessage] = {}
        for message in messages:
            others = [member.read for member in members if member.person != message.author]
            rows = changes.get(message.number, ())
            stored[message.number] = StoredMessage(
                overlay.change_message(message, rows, self.me),
                readers=sum(read >= message.number for read in others),
                others=len(others),
                pending=bool(rows),
            )
        return stored

    def pending(self, conversation: ConversationId) -> list[PendingMessage]:
        """List own messages that are only in the outbox, in the order in which they were written."""
        rows = self._waiting(conversation)
        return [message for row in rows if (message := overlay.pending_message(row)) is not None]

    def missing(self, conversation: ConversationId, first: int, last: int) -> list[tuple[int, int]]:
        """List the runs of numbers from `first` to `last` that one may see and the cache does not hold."""
        with self._cache.read() as connection:
            extent = history.extent(connection, conversation)
            return [] if extent is None else history.missing(connection, extent, first, last)

    def readers(self, conversation: ConversationId, number: int) -> list[PersonId]:
        """List who has read a message, other than its author; nobody where reading is not shared."""
        stored = self.messages(conversation, number, number).get(number)
        with self._cache.read() as connection:
            members = chats.read_members(connection, conversation)
        if stored is None or len(members) > READ_SHARED_TO_MEMBERS:
            return []
        author = stored.message.author
        return [member.person for member in members if member.read >= number and member.person != author]

    def number_at(self, conversation: ConversationId, moment: datetime) -> int | None:
        """Find the first message at or after a moment, or else the newest; None when only the server can tell."""
        with self._cache.read() as connection:
            extent = history.extent(connection, conversation)
            return None if extent is None else history.number_at(connection, extent, moment)

    def draft(self, conversation: ConversationId) -> Draft:
        """Give what was typed and not sent."""
        if conversation in self._unsaved:
            return self._unsaved[conversation]
        with self._cache.read() as connection:
            return drafts.read(connection, conversation)

    def save_draft(
        self, conversation: ConversationId, text: str, mentions: Sequence[Mention] = (), reply_to: int | None = None
    ) -> None:
        """Keep what is typed; an empty text and no quote forget it.

        With `CacheFull` it is kept in memory, until it is saved again.
        """
        draft = self._unsaved[conversation] = Draft(text, tuple(mentions), reply_to)
        with self._cache.write() as connection:
            drafts.save(connection, conversation, draft)
        del self._unsaved[conversation]

    def outbox_rows(self) -> list[OutboxRow]:
        """List everything that waits or has failed, oldest first; read positions go unnoticed."""
        rows = [row for row in self._waiting() if overlay.is_shown(row)]
        if not rows:
            return []
        titles = {chat.id: chat.title for chat in self._all_chats(overlay.by_conversation(rows))}
        return [replace(row, title=titles.get(row.conversation, "") if row.conversation else "") for row in rows]

    def _all_chats(self, waiting: Mapping[ConversationId, Sequence[OutboxRow]]) -> list[ChatRow]:
        with self._cache.read() as connection:
            cached = chats.read_all(connection, self.me)
            shown = {chat.id: self._laid_over(chat, waiting.get(chat.id, ())) for chat in cached}
            for conversation, rows in waiting.items():
                if conversation not in shown and (chat := overlay.chat_to_be(conversation, rows)) is not None:
                    shown[conversation] = self._laid_over(chats.name_it(connection, chat), rows)
        return list(shown.values())

    def _waiting(self, conversation: ConversationId | None = None) -> list[OutboxRow]:
        return [_row(entry) for entry in self._outbox.pending(conversation)]

    def _laid_over(self, chat: ChatRow, rows: Sequence[OutboxRow]) -> ChatRow:
        if not rows:
            return chat
        read = overlay.read_position(rows)
        if read and chat.unread:
            with self._cache.read() as connection:
                unread, mentions = history.news_after(connection, chat.id, read)
            chat = replace(chat, unread=unread, mentioned=mentions > 0)
        return overlay.change_chat(chat, rows, self.me)


def _row(entry: OutboxEntry) -> OutboxRow:
    return OutboxRow(
        entry.command_id,
        entry.conversation,
        "",
        entry.body,
        entry.created_at,
        _STATES[entry.state],
        entry.refusal,
    )
