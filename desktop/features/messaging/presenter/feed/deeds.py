"""What can be done with one message, and what can be asked about it."""

from __future__ import annotations

from collections.abc import Hashable, Sequence
from datetime import datetime
from uuid import UUID

from PySide6.QtCore import QObject, Signal

from backend.contract.base import CommandId, ConversationId, PersonId
from backend.contract.messaging import Version
from desktop.features.directory.presenter.people import Card
from desktop.features.messaging.presenter.desk import Desk
from desktop.features.messaging.presenter.feed.rows import MessageFacts
from desktop.features.messaging.presenter.feed.source import ConversationFeedSource
from desktop.net.errors import ConnectionLost, Refused
from desktop.net.links import link_to


class MessageDeeds(QObject):
    """The part of a conversation's presenter that is about single messages; they are named by the keys of their rows.

    Signals:
        refused: something that was written here cannot be sent: the reason.
    """

    refused = Signal(str)
    source: ConversationFeedSource

    def __init__(self, conversation: ConversationId, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.conversation = conversation
        self.desk = desk

    def facts(self, key: Hashable) -> MessageFacts | None:
        """Give what is known of a row."""
        index = self.source.index_of_key(key)
        return None if index is None else self.source.facts_at(index)

    def number(self, key: Hashable) -> int | None:
        """Give the number of a message; None while it is on its way."""
        facts = self.facts(key)
        return None if facts is None else facts.number

    def link(self, key: Hashable) -> str:
        """Write the link to a message; nothing while it is on its way."""
        number = self.number(key)
        return "" if number is None else link_to(self.conversation, number)

    # What is asked

    def readers(self, key: Hashable) -> tuple[list[Card], list[Card]]:
        """List who has read an own message and who has not."""
        number = self.number(key)
        if number is None:
            return [], []
        return self._told_apart(self.desk.store.readers(self.conversation, number), self.desk.people.me)

    def acknowledged(self, key: Hashable) -> tuple[list[Card], list[Card]]:
        """List who has taken note of a message, in order, and who has not."""
        number = self.number(key)
        stored = None if number is None else self.desk.store.messages(self.conversation, number, number).get(number)
        if stored is None:
            return [], []
        return self._told_apart(stored.message.acknowledged, stored.message.author)

    async def versions(self, key: Hashable) -> Sequence[Version] | None:
        """Ask what a message said before it was edited, oldest first; None while nobody can tell."""
        number = self.number(key)
        if number is None:
            return None
        try:
            return (await self.desk.doors.versions(self.conversation, number)).versions
        except (ConnectionLost, Refused):
            return None

    # What is done

    def react(self, key: Hashable, emoji: str) -> None:
        """Set an emoji, or take one's own away."""
        facts = self.facts(key)
        if facts is not None and facts.number is not None:
            mine = any(one.emoji == emoji and one.mine for one in facts.reactions)
            self.desk.actions.react(self.conversation, facts.number, emoji, on=not mine)

    def acknowledge(self, key: Hashable) -> None:
        """Say that one has taken note of somebody else's message."""
        facts = self.facts(key)
        if facts is None or facts.number is None or facts.is_mine:
            return
        if facts.acknowledgement is None or not facts.acknowledgement.mine:
            self.desk.actions.acknowledge(self.conversation, facts.number)

    def pin(self, key: Hashable) -> None:
        """Keep a message in sight for everybody, or no more."""
        facts = self.facts(key)
        if facts is not None and facts.number is not None:
            self.desk.actions.pin_message(self.conversation, facts.number, on=not facts.pinned)

    def save(self, key: Hashable, remind_at: datetime | None = None) -> None:
        """Keep a message for oneself; what is kept already is let go, unless a reminder is wished."""
        facts = self.facts(key)
        if facts is not None and facts.number is not None:
            on = remind_at is not None or not facts.saved
            self.desk.actions.save_message(self.conversation, facts.number, on=on, remind_at=remind_at)

    def recall(self, key: Hashable) -> None:
        """Take an own message back; its text can be written again until the window closes."""
        facts = self.facts(key)
        if facts is not None and facts.number is not None:
            self.desk.recalled[self.conversation, facts.number] = facts.text
            self.desk.actions.recall(self.conversation, facts.number)

    def retry(self, key: Hashable) -> None:
        """Send once more what was refused."""
        if (command := _command(key)) is not None:
            self.desk.actions.retry(command)

    def discard(self, key: Hashable) -> None:
        """Throw away what was not sent."""
        if (command := _command(key)) is not None:
            self.desk.actions.discard(command)

    def _told_apart(self, who: Sequence[PersonId], author: PersonId) -> tuple[list[Card], list[Card]]:
        """Tell those who did something from the other members, the author left out."""
        did = list(dict.fromkeys(person for person in who if person != author))
        here = [one.person for one in self.desk.store.members(self.conversation)]
        card = self.desk.people.card
        rest = [person for person in here if person != author and person not in set(did)]
        return [card(person) for person in did], [card(person) for person in rest]


def _command(key: Hashable) -> CommandId | None:
    if not isinstance(key, str) or not key.startswith("pending:"):
        return None
    return CommandId(UUID(key.removeprefix("pending:")))
