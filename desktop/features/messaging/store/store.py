"""Reading chats: what the cache holds, with what waits in the outbox laid over it."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import datetime
from typing import Final

from sqlalchemy import Connection

from backend.contract.base import Asked, CommandId, CompanyId, ConversationId, FileId, PersonId, ScheduledId
from backend.contract.messaging import (
    READ_SHARED_TO_MEMBERS,
    ForwardMessage,
    Mention,
    Message,
    MoveRead,
    Pin,
    QuickReply,
    ScheduleMessage,
    SetQuickReplies,
)
from desktop.cache.engine import Cache
from desktop.features.messaging.store import chats, drafts, fold, history, overlay, overlay_personal, personal
from desktop.features.messaging.store.types import (
    ChatRow,
    Draft,
    Edited,
    Member,
    OutboxRow,
    PendingMessage,
    SavedRow,
    ScheduledRow,
    SendState,
    StoredMessage,
)
from desktop.sync.outbox import Outbox, OutboxEntry, OutboxState

_MANY: Final = 40
"""From so many changed chats on it is quicker to read all."""
_STATES = {
    OutboxState.HELD: SendState.UPLOADING,
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
        self._unsaved: dict[tuple[ConversationId, Edited | None], Draft] = {}

    def chats(self) -> list[ChatRow]:
        """List all chats but those that one is leaving, pinned first, then the newest."""
        waiting = overlay.by_conversation(self._waiting())
        leaving = self._leaving(waiting)
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
        return self._unsent(lambda command: isinstance(command, MoveRead), conversation)

    def messages(self, conversation: ConversationId, first: int, last: int) -> dict[int, StoredMessage]:
        """Give the cached messages from `first` to `last` by their numbers."""
        with self._cache.read() as connection:
            extent = history.extent(connection, conversation)
            if extent is None:
                return {}
            messages = history.read(connection, extent, first, last)
            is_shared = extent.people <= READ_SHARED_TO_MEMBERS
            members = chats.read_members(connection, conversation) if is_shared else []
            pins = chats.read_pins(connection, conversation)
            saved = personal.read_saved_numbers(connection, conversation)
        waiting = self._waiting(conversation)
        changes = overlay.changes_of_messages(waiting)
        pinned = {pin.number for pin in overlay_personal.change_pins(pins, waiting, self.me)}
        kept = overlay_personal.change_saved_numbers(saved, waiting, conversation)
        stored: dict[int, StoredMessage] = {}
        for message in messages:
            others = [member.read for member in members if member.person != message.author]
            rows = changes.get(message.number, ())
            stored[message.number] = StoredMessage(
                overlay.change_message(message, rows, self.me),
                readers=sum(read >= message.number for read in others),
                others=len(others),
                audience=len(others) if is_shared else extent.people - 1,
                pending=bool(rows),
                pinned=message.number in pinned,
                saved=message.number in kept,
            )
        return stored

    def find(self, conversation: ConversationId, numbers: Iterable[int]) -> dict[int, Message]:
        """Find the messages of these numbers that the cache has, as they will be."""
        with self._cache.read() as connection:
            extent = history.extent(connection, conversation)
            found = {} if extent is None else history.find(connection, extent, numbers)
        changes = overlay.changes_of_messages(self._waiting(conversation))
        return {
            number: overlay.change_message(message, changes.get(number, ()), self.me)
            for number, message in found.items()
        }

    def files_here(self, conversation: ConversationId, before: int | None = None, limit: int = 100) -> list[Message]:
        """List the cached messages with files, the newest first, below a number if one is given."""
        with self._cache.read() as connection:
            extent = history.extent(connection, conversation)
            found = [] if extent is None else history.with_files(connection, extent, before, limit)
        changes = overlay.changes_of_messages(self._waiting(conversation))
        laid_over = (overlay.change_message(each, changes.get(each.number, ()), self.me) for each in found)
        return [message for message in laid_over if message.files]

    def laid_over(self, conversation: ConversationId) -> frozenset[int]:
        """Give the messages of a chat that look different because of what waits."""
        return overlay.numbers_touched(self._waiting(conversation))

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
        if (unsaved := self._unsaved.get((conversation, None))) is not None:
            return unsaved
        with self._cache.read() as connection:
            return drafts.read(connection, conversation)

    def forgets_draft(self, conversation: ConversationId) -> Callable[[Connection], None]:
        """Give what forgets a draft in the transaction that queues its text: no crash leaves both, or neither."""
        return lambda connection: drafts.save(connection, conversation, Draft())

    def save_draft(
        self,
        conversation: ConversationId,
        text: str,
        mentions: Sequence[Mention] = (),
        reply_to: int | None = None,
        files: Sequence[FileId] = (),
    ) -> None:
        """Keep what is typed and attached; an empty text without quote and files forgets it.

        With `CacheFull` it is kept in memory, until it is saved again.
        """
        draft = self._unsaved[conversation, None] = Draft(text, tuple(mentions), reply_to, tuple(files))
        with self._cache.write() as connection:
            drafts.save(connection, conversation, draft)
        del self._unsaved[conversation, None]

    def edits(self, conversation: ConversationId) -> dict[Edited, Draft]:
        """Give what was typed in place of own messages and not sent; the last typed comes last."""
        with self._cache.read() as connection:
            saved = drafts.edits(connection, conversation)
        unsaved = {one: edit for (chat, one), edit in self._unsaved.items() if chat == conversation and one}
        return {**{one: edit for one, edit in saved.items() if one not in unsaved}, **unsaved}

    def save_edit(self, conversation: ConversationId, one: Edited, text: str, mentions: Sequence[Mention] = ()) -> None:
        """Keep what is typed in place of a message, as a draft is kept."""
        edit = self._unsaved[conversation, one] = Draft(text, tuple(mentions))
        with self._cache.write() as connection:
            drafts.save_edit(connection, conversation, one, edit)
        del self._unsaved[conversation, one]

    def forget_edit(self, conversation: ConversationId, one: Edited) -> None:
        """Forget what was typed in place of a message."""
        self._unsaved.pop((conversation, one), None)
        with self._cache.write() as connection:
            drafts.forget_edit(connection, conversation, one)

    def forgets_edit(self, conversation: ConversationId, one: Edited) -> Callable[[Connection], None]:
        """Give what forgets an edit in the transaction that queues its text."""
        return lambda connection: drafts.forget_edit(connection, conversation, one)

    def drafted_files(self) -> set[FileId]:
        """List the files that drafts hold."""
        with self._cache.read() as connection:
            saved = drafts.files(connection)
        return saved.union(*(draft.files for draft in self._unsaved.values()))

    # What the person keeps, and what is pinned.

    def pins(self, conversation: ConversationId) -> list[Pin]:
        """List what is pinned in a chat, the newest pin first."""
        with self._cache.read() as connection:
            here = chats.read_pins(connection, conversation)
        return overlay_personal.change_pins(here, self._waiting(conversation), self.me)

    def saved(self) -> list[SavedRow]:
        """List the messages that one keeps, the newest first, as far as the cache has them."""
        waiting = self._waiting()
        with self._cache.read() as connection:
            here = personal.read_saved(connection)
        rows = overlay.by_conversation(waiting)
        changes = {chat: overlay.changes_of_messages(those) for chat, those in rows.items()}
        shown = overlay_personal.change_saved(here, waiting)
        left = self._leaving(rows)
        return [self._found(row, changes.get(row.conversation, {})) for row in shown if row.conversation not in left]

    def saved_numbers(self, conversation: ConversationId) -> frozenset[int]:
        """Give the messages of a chat that one keeps."""
        with self._cache.read() as connection:
            here = personal.read_saved_numbers(connection, conversation)
        return overlay_personal.change_saved_numbers(here, self._waiting(conversation), conversation)

    def reminders(self) -> dict[tuple[ConversationId, int], datetime]:
        """Give the moments at which one wants to be reminded of saved messages."""
        waiting = self._waiting()
        with self._cache.read() as connection:
            here = personal.read_reminders(connection)
        left = self._leaving(overlay.by_conversation(waiting))
        shown = overlay_personal.change_reminders(here, waiting)
        return {place: at for place, at in shown.items() if place[0] not in left}

    def reminded(self) -> dict[tuple[ConversationId, int], datetime]:
        """Give the reminders that this device has told, with their moments."""
        with self._cache.read() as connection:
            return personal.read_reminded(connection)

    def note_reminded(self, told: Mapping[tuple[ConversationId, int], datetime]) -> None:
        """Keep which reminders this device has told, all of them."""
        with self._cache.write() as connection:
            personal.put_reminded(connection, told)

    def scheduled(self, conversation: ConversationId | None = None) -> list[ScheduledRow]:
        """List what waits for its time, in one chat or in all, the next first."""
        with self._cache.read() as connection:
            here = personal.read_scheduled(connection)
        waiting = self._waiting()
        left = self._leaving(overlay.by_conversation(waiting))
        shown = [row for row in overlay_personal.change_scheduled(here, waiting) if row.conversation not in left]
        wanted = [row for row in shown if conversation is None or row.conversation == conversation]
        found = {row.conversation: self.chat(row.conversation) for row in wanted}
        titles = {each: "" if chat is None else chat.title for each, chat in found.items()}
        return [replace(row, title=titles[row.conversation]) for row in wanted]

    def waiting_schedule(self, scheduled: ScheduledId) -> CommandId | None:
        """Find the command in the outbox that schedules a message and has not been sent, or was refused."""
        return self._unsent(lambda command: isinstance(command, ScheduleMessage) and command.id == scheduled)

    def quick_replies(self) -> list[QuickReply]:
        """List the quick replies in their order."""
        with self._cache.read() as connection:
            here = personal.read_quick_replies(connection)
        return overlay_personal.quick_replies(here, self._waiting())

    def waiting_quick_replies(self) -> CommandId | None:
        """Find quick replies in the outbox that have not been sent, or were refused."""
        return self._unsent(lambda command: isinstance(command, SetQuickReplies))

    def outbox_rows(self) -> list[OutboxRow]:
        """List everything that waits or has failed, oldest first; read positions go unnoticed."""
        rows = [row for row in self._waiting() if overlay.is_shown(row)]
        if not rows:
            return []
        titles = {chat.id: chat.title for chat in self._all_chats(overlay.by_conversation(rows))}
        return [replace(row, title=titles.get(row.conversation, "") if row.conversation else "") for row in rows]

    def _leaving(self, waiting: Mapping[ConversationId, Sequence[OutboxRow]]) -> set[ConversationId]:
        return {chat for chat, rows in waiting.items() if overlay.is_leaving(rows, self.me)}

    def _all_chats(self, waiting: Mapping[ConversationId, Sequence[OutboxRow]]) -> list[ChatRow]:
        with self._cache.read() as connection:
            cached = chats.read_all(connection, self.me)
            shown = {chat.id: self._laid_over(chat, waiting.get(chat.id, ())) for chat in cached}
            for conversation, rows in waiting.items():
                if conversation not in shown and (chat := overlay.chat_to_be(conversation, rows)) is not None:
                    shown[conversation] = self._laid_over(chats.name_it(connection, chat), rows)
        return list(shown.values())

    def _waiting(self, conversation: ConversationId | None = None) -> list[OutboxRow]:
        return [self._row(entry) for entry in self._outbox.pending(conversation)]

    def _row(self, entry: OutboxEntry) -> OutboxRow:
        """Give a row, with the message that is passed on as it will be by then."""
        row, command = _row(entry), entry.body
        if not isinstance(command, ForwardMessage):
            return row
        with self._cache.read() as connection:
            extent = history.extent(connection, command.source)
            found = {} if extent is None else history.find(connection, extent, (command.number,))
            members = {member.person for member in chats.read_members(connection, command.conversation)}
        if (message := found.get(command.number)) is None:
            return row
        there = self._outbox.pending(command.source)
        changes = overlay.changes_of_messages(_row(one) for one in there if one.position < entry.position)
        source = overlay.change_message(message, changes.get(command.number, ()), self.me)
        return replace(row, source=fold.passed_on(source, members))

    def _unsent(self, is_it: Callable[[Asked], bool], conversation: ConversationId | None = None) -> CommandId | None:
        rows = self._waiting(conversation)
        return next((row.command_id for row in rows if is_it(row.command) and row.state is not SendState.SENDING), None)

    def _found(self, saved: SavedRow, changes: Mapping[int, Sequence[OutboxRow]]) -> SavedRow:
        """Show a kept message as it will be; what only the outbox keeps so far is looked up."""
        if saved.message is not None:
            rows = changes.get(saved.number, ())
            return replace(saved, message=overlay.change_message(saved.message, rows, self.me)) if rows else saved
        if not saved.pending:
            return saved
        chat = self.chat(saved.conversation)
        stored = self.messages(saved.conversation, saved.number, saved.number).get(saved.number)
        return replace(
            saved, title="" if chat is None else chat.title, message=None if stored is None else stored.message
        )

    def _laid_over(self, chat: ChatRow, rows: Sequence[OutboxRow]) -> ChatRow:
        if not rows:
            return chat
        read = overlay.read_position(rows)
        if read and chat.unread:
            with self._cache.read() as connection:
                unread, mentions = history.news_after(connection, chat.id, read)
            chat = replace(chat, unread=unread, mentioned=mentions > 0, mentions=mentions)
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
