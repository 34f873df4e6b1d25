"""Choosing where a message goes on to: chats that are there, and people with whom there is none yet."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QCoreApplication, QObject, Signal

from backend.contract.base import ConversationId, PersonId
from desktop.features.directory.presenter.words import fill, number_words
from desktop.features.messaging.presenter.desk import Desk
from desktop.features.messaging.presenter.feed.rows import MessageFacts
from desktop.features.messaging.store import ChatRow
from desktop.widgets.feed.text.markup import plain_words
from desktop.widgets.feed.text.spans import one_line
from desktop.widgets.lists.rows import Row

MOST_TARGETS: Final = 20
SHOWN: Final = 50


@dataclass(frozen=True, slots=True)
class Target:
    """A chat, or a person with whom one is opened."""

    row: Row
    chat: ConversationId | None = None
    person: PersonId | None = None

    @property
    def key(self) -> str:
        """Name the target among others."""
        return self.row.key

    @property
    def name(self) -> str:
        """Name it in the reader's words."""
        return f"{self.row.name} {self.row.other_name}" if self.row.other_name else self.row.name


class ForwardPresenter(QObject):
    """Stands between one message and the dialog that sends it on.

    Signals:
        changed: other targets are chosen now.
    """

    changed = Signal()

    def __init__(
        self, desk: Desk, conversation: ConversationId, facts: MessageFacts, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._conversation = conversation
        self._facts = facts
        self._offered: dict[str, Target] = {}
        self.chosen: list[Target] = []

    @property
    def line(self) -> str:
        """Give the message in one line."""
        text = plain_words(self._facts.text) or ", ".join(file.name for file in self._facts.files)
        return f"{one_line(self._facts.author.name, 80)}: {one_line(text, 200)}"

    def rows(self, query: str) -> list[Row]:
        """Find chats and people that are not chosen yet; without a query, the newest chats."""
        taken = {target.key for target in self.chosen}
        found = [target for target in self._find(query.strip()) if target.key not in taken][:SHOWN]
        self._offered = {target.key: target for target in found}
        return [target.row for target in found]

    def choose(self, key: str) -> None:
        """Add a target that is on offer."""
        target = self._offered.get(key)
        if target is not None and len(self.chosen) < MOST_TARGETS:
            self.chosen.append(target)
            self.changed.emit()

    def drop(self, key: str) -> None:
        """Take a target out again."""
        self.chosen = [target for target in self.chosen if target.key != key]
        self.changed.emit()

    def send(self, comment: str) -> int:
        """Send the message on to all that are chosen, the comment behind it; count the chats."""
        number = self._facts.number
        if number is None:
            return 0
        for target in self.chosen:
            chat = target.chat
            if chat is None and target.person is not None:
                chat = self._desk.actions.open_direct(target.person)
            if chat is not None:
                self._desk.actions.forward(self._conversation, number, chat)
                if words := comment.strip():
                    self._desk.actions.send(chat, words)
        return len(self.chosen)

    def _find(self, words: str) -> list[Target]:
        people = self._desk.people.search(words, 200) if words else []
        here = {card.id for card in people}
        chats = [chat for chat in self._desk.store.chats() if chat.may_write and not chat.archived]
        if words:
            low = words.casefold()
            chats = [chat for chat in chats if (chat.other in here if chat.other else low in chat.title.casefold())]
        known = {chat.other for chat in chats} | {self._desk.people.me}
        strangers = [card for card in people if card.id not in known and card.active]
        return [*(self._of_chat(chat) for chat in chats), *(Target(card.row(), person=card.id) for card in strangers)]

    def _of_chat(self, chat: ChatRow) -> Target:
        if chat.other is not None:
            return Target(self._desk.people.card(chat.other).row(), chat.id, chat.other)
        pattern = QCoreApplication.translate("Forward", "{count} members")
        members = fill(pattern, count=number_words(chat.members))
        return Target(Row(chat.id.hex, chat.title, members, square=True), chat.id)
