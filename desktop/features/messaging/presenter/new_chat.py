"""Choosing whom to talk to: one person opens a chat, several a group."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from backend.contract.base import NAME_CHARACTERS, ConversationId
from desktop.features.directory.presenter.people import Card
from desktop.features.directory.presenter.words import joined, one_line_name
from desktop.features.messaging.presenter.desk import Desk


class NewChatPresenter(QObject):
    """Stands between the people and the dialog that opens a chat.

    Signals:
        changed: other people are chosen now.
    """

    changed = Signal()

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.chosen: list[Card] = []

    def candidates(self, query: str) -> list[Card]:
        """Find people who are not chosen yet."""
        taken = {card.id for card in self.chosen} | {self._desk.people.me}
        return [card for card in self._desk.people.search(query) if card.id not in taken]

    def choose(self, key: str) -> None:
        """Add somebody, by the key of the row."""
        found = self._desk.people.find(key)
        if found is not None and all(card.id != found.id for card in self.chosen):
            self.chosen.append(self._desk.people.card_of(found))
            self.changed.emit()

    def drop(self, key: str) -> None:
        """Take somebody out again."""
        self.chosen = [card for card in self.chosen if card.key != key]
        self.changed.emit()

    @property
    def is_group(self) -> bool:
        """Tell whether a title is needed."""
        return len(self.chosen) > 1

    def proposed_title(self) -> str:
        """Name a group after its people."""
        return joined([card.name for card in self.chosen], 3)[:NAME_CHARACTERS]

    def open(self, title: str = "") -> ConversationId | None:
        """Open the chat and give its id; it is there at once, also offline."""
        if not self.chosen:
            return None
        if not self.is_group:
            return self._desk.actions.open_direct(self.chosen[0].id)
        wanted = one_line_name(title) or self.proposed_title()
        return self._desk.actions.create_group(wanted, [card.id for card in self.chosen])
