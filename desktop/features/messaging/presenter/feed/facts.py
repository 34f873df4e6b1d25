"""Messages of the cache and the outbox become facts for the feed."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import datetime
from typing import Final

from backend.contract.base import ConversationId, FileId
from backend.contract.files import File, FileKind
from backend.contract.messaging import Forwarded, Mention, Message
from desktop.features.directory.presenter.people import PersonId, Roster
from desktop.features.directory.presenter.refusals import refusal_words
from desktop.features.files.presenter.desk import FilePlace, FilesDesk
from desktop.features.messaging.presenter.feed.rows import (
    Acknowledgement,
    Author,
    Delivery,
    DeliveryState,
    FileFacts,
    ForwardedFacts,
    MessageFacts,
    Quote,
    Reaction,
    SystemNote,
    quote_of,
)
from desktop.features.messaging.presenter.words import file_words, notice_note, unknown_file, you_words
from desktop.features.messaging.store import MessagingStore, PendingMessage, SendState, StoredMessage
from desktop.features.messaging.store.fold import line_files
from desktop.widgets.feed.text.spans import Mark, Span

NAMED_REACTORS: Final = 10
"""So many of those who gave an emoji are named."""
_PENDING = {
    SendState.UPLOADING: DeliveryState.UPLOADING,
    SendState.WAITING: DeliveryState.WAITING,
    SendState.SENDING: DeliveryState.SENDING,
    SendState.FAILED: DeliveryState.FAILED,
}


class CachedFacts:
    """Reads one conversation's messages as facts."""

    def __init__(
        self, store: MessagingStore, people: Roster, conversation: ConversationId, files: FilesDesk | None = None
    ) -> None:
        self._store = store
        self._people = people
        self._conversation = conversation
        self._files = files

    def read(self, first: int, last: int) -> dict[int, MessageFacts]:
        """Read the messages from one number to another that the cache has."""
        stored = self._store.messages(self._conversation, first, last)
        return {number: self._of_stored(one) for number, one in stored.items()}

    def quoted(self, number: int) -> Quote | None:
        """Read a quoted message."""
        stored = self._store.messages(self._conversation, number, number).get(number)
        if stored is None:
            return None
        message = stored.message
        name = self._people.name(message.author)
        if message.recalled:
            return quote_of(number, name, None)
        files = self._of_files(message.files, self._conversation, number)
        text = message.text or file_words(line_files(message.files))
        return quote_of(number, name, text, files[0] if files else None)

    def pending(self) -> list[MessageFacts]:
        """List what is only in the outbox."""
        return [self._of_pending(one) for one in self._store.pending(self._conversation)]

    def lost_line(self, at: datetime, words: str) -> MessageFacts:
        """Make the line that tells of a lost connection."""
        return MessageFacts("lost", self._author(self._people.me), at, system=SystemNote("cloud-off", words))

    def _of_stored(self, stored: StoredMessage) -> MessageFacts:
        message = stored.message
        mine = message.author == self._people.me and message.notice is None
        note = message.notice
        return MessageFacts(
            key=str(message.number),
            author=self._author(message.author),
            at=message.at,
            number=message.number,
            text=message.text,
            mentions=self._spans(message.mentions),
            is_mine=mine,
            edited=message.edited_at is not None,
            recalled=message.recalled,
            system=None if note is None else notice_note(note, message.author, self._people),
            quote=_quote_number(message.reply_to),
            reactions=self._reactions(message),
            delivery=_delivery(stored) if mine else None,
            files=self._of_files(message.files, self._conversation, message.number),
            forwarded=self._forwarded(message.forwarded),
            acknowledgement=self._acknowledgement(stored),
            pinned=stored.pinned,
            saved=stored.saved,
        )

    def _of_pending(self, pending: PendingMessage) -> MessageFacts:
        reason = "" if pending.refusal is None else refusal_words(pending.refusal.code, pending.refusal.data)
        return MessageFacts(
            key=f"pending:{pending.command_id}",
            author=self._author(self._people.me),
            at=pending.at,
            text=pending.text,
            mentions=self._spans(pending.mentions),
            is_mine=True,
            quote=_quote_number(pending.reply_to),
            delivery=Delivery(_PENDING.get(pending.state, DeliveryState.SENDING), reason=reason),
            files=self._of_pending_files(pending),
            forwarded=self._forwarded(pending.forwarded),
            acknowledgement=Acknowledgement(asked=True) if pending.asks_acknowledgement else None,
        )

    def _of_pending_files(self, pending: PendingMessage) -> tuple[FileFacts, ...]:
        if pending.source is not None:
            return self._of_files(pending.files, *pending.source)
        return tuple(self._of_attachment(file) for file in pending.attached)

    def _of_attachment(self, file: FileId) -> FileFacts:
        one = None if self._files is None else self._files.attachment(file)
        if one is None:
            return FileFacts(file, unknown_file(), 0)
        picture = one.kind is FileKind.IMAGE and one.width > 0
        return FileFacts(file, one.name, one.size, one.kind, one.media, one.width, one.height, thumbnail=picture)

    def _of_files(self, files: Iterable[File], conversation: ConversationId, number: int) -> tuple[FileFacts, ...]:
        return tuple(
            FileFacts(
                file.id,
                file.name,
                file.size,
                file.kind,
                file.media,
                file.width,
                file.height,
                file.thumbnail,
                FilePlace(conversation, number, file),
            )
            for file in files
        )

    def _forwarded(self, forwarded: Forwarded | None) -> ForwardedFacts | None:
        return None if forwarded is None else ForwardedFacts(self._people.name(forwarded.author), forwarded.at)

    def _acknowledgement(self, stored: StoredMessage) -> Acknowledgement | None:
        """Say who has taken note, where that was asked for or somebody has."""
        message = stored.message
        if not message.asks_acknowledgement and not message.acknowledged:
            return None
        return Acknowledgement(
            message.asks_acknowledgement,
            len(message.acknowledged),
            stored.audience,
            self._people.me in message.acknowledged,
        )

    def _author(self, person: PersonId) -> Author:
        row = self._people.person(person)
        return Author(person.hex, self._people.full_name(person), "" if row is None else row.language.value)

    def _spans(self, mentions: Sequence[Mention]) -> tuple[Span, ...]:
        return tuple(
            Span(
                one.start,
                one.start + one.length,
                # The conversation's own id names everybody in it.
                Mark.MENTION_ME if one.person in (self._people.me, self._conversation) else Mark.MENTION,
                one.person.hex,
            )
            for one in mentions
        )

    def _reactions(self, message: Message) -> tuple[Reaction, ...]:
        me = self._people.me
        return tuple(
            Reaction(one.emoji, len(one.people), me in one.people, self._names(one.people[:NAMED_REACTORS]))
            for one in message.reactions
        )

    def _names(self, people: Iterable[PersonId]) -> tuple[str, ...]:
        return tuple(you_words() if person == self._people.me else self._people.name(person) for person in people)


def _quote_number(number: int | None) -> Quote | None:
    return None if number is None else Quote(number, "", None)


def _delivery(stored: StoredMessage) -> Delivery:
    state = DeliveryState.READ if stored.readers else DeliveryState.SENT
    return Delivery(state, read_by=stored.readers, readers=stored.others)
