"""Whom leaders took out of a group: asked for by those who lead it, let in again by them."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from backend.contract.base import ConversationId, PersonId
from desktop.features.directory.presenter.people import Card
from desktop.features.messaging.presenter.desk import Desk
from desktop.net.errors import ConnectionLost, Refused


class BarredPresenter(QObject):
    """Stands between those who were taken out of one group and their line.

    Signals:
        changed: somebody was taken out, or is known to have been.
    """

    changed = Signal()

    def __init__(self, conversation: ConversationId, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._conversation = conversation
        self._desk = desk
        self._known: set[PersonId] = set()
        self._here: frozenset[PersonId] | None = None
        self._is_closed = False

    def close(self) -> None:
        """Hear nothing more."""
        self._is_closed = True

    def people(self) -> list[Card]:
        """List those who may be let in again, by name; asks the server anew when other people are in the group."""
        chat = self._desk.store.chat(self._conversation)
        here = frozenset(one.person for one in self._desk.store.members(self._conversation))
        if here != self._here and not self._desk.line.away and chat is not None and not chat.pending:
            self._here = here
            self._desk.spawn(self._ask())
        cards = map(self._desk.people.card, self._known - here)
        return sorted((card for card in cards if card.active), key=lambda card: self.name(card).casefold())

    def name(self, card: Card) -> str:
        """Give a name in the reader's script."""
        return self._desk.people.name(card.id)

    def note(self, person: PersonId) -> None:
        """Know of somebody who is taken out here, before the server says so."""
        self._known.add(person)

    async def _ask(self) -> None:
        try:
            answer = await self._desk.doors.barred(self._conversation)
        except ConnectionLost:
            self._here = None
            return
        except Refused:
            return  # a server that is older does not tell
        if not self._is_closed and set(answer.people) - self._known:
            self._known |= set(answer.people)
            self.changed.emit()
