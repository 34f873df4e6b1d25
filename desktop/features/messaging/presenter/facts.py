"""Messages of the cache and the outbox become facts for the feed."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from backend.contract.base import ConversationId
from backend.contract.messaging import EditMessage, Mention, Message, RecallMessage, SetReaction
from desktop.features.directory.presenter.people import PersonId, Roster
from desktop.features.directory.presenter.refusals import refusal_words
from desktop.features.messaging.presenter.rows import (
    Author,
    Delivery,
    DeliveryState,
    MessageFacts,
    Quote,
    Reaction,
    SystemNote,
    quote_of,
)
from desktop.features.messaging.presenter.words import notice_note
from desktop.features.messaging.store import MessagingStore, PendingMessage, SendState, StoredMessage
from desktop.widgets.feed.text.spans import Mark, Span

_PENDING = {
    SendState.WAITING: DeliveryState.WAITING,
    SendState.SENDING: DeliveryState.SENDING,
    SendState.FAILED: DeliveryState.FAILED,
}


class CachedFacts:
    """Reads one conversation's messages as facts."""

    def __init__(self, store: MessagingStore, people: Roster, conversation: ConversationId) -> None:
        self._store = store
        self._people = people
        self._conversation = conversation

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
        return quote_of(number, self._people.name(message.author), None if message.recalled else message.text)

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
        )

    def _author(self, person: PersonId) -> Author:
        row = self._people.person(person)
        return Author(person.hex, self._people.full_name(person), "" if row is None else row.language.value)

    def _spans(self, mentions: Sequence[Mention]) -> tuple[Span, ...]:
        return tuple(
            Span(
                one.start,
                one.start + one.length,
                Mark.MENTION_ME if one.person == self._people.me else Mark.MENTION,
                one.person.hex,
            )
            for one in mentions
        )

    def _reactions(self, message: Message) -> tuple[Reaction, ...]:
        me = self._people.me
        return tuple(Reaction(one.emoji, len(one.people), me in one.people) for one in message.reactions)


def laid_over(store: MessagingStore, conversation: ConversationId) -> frozenset[int]:
    """List the messages that something in the outbox edits, recalls or reacts to."""
    return frozenset(
        row.command.number
        for row in store.outbox_rows()
        if row.conversation == conversation and isinstance(row.command, EditMessage | RecallMessage | SetReaction)
    )


def _quote_number(number: int | None) -> Quote | None:
    return None if number is None else Quote(number, "", None)


def _delivery(stored: StoredMessage) -> Delivery:
    state = DeliveryState.READ if stored.readers else DeliveryState.SENT
    return Delivery(state, read_by=stored.readers, readers=stored.others)
