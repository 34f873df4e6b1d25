"""What the switcher finds: chats and people, by names, initial consonants, Latin initials and pinyin."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import Enum
from typing import Final

from PySide6.QtCore import QCoreApplication

from backend.contract.base import ConversationId, PersonId
from desktop.features.directory.presenter.people import Card
from desktop.features.directory.presenter.words import DOT, fill, presence_words
from desktop.features.directory.store.match import found_in
from desktop.features.messaging.presenter.desk import Desk
from desktop.features.messaging.store import ChatRow
from desktop.widgets.rows import Row, Section

translate = QCoreApplication.translate
MOST: Final = 6
RECENT: Final = 8


class Scope(Enum):
    """What is looked for."""

    ALL = "all"
    CHATS = "chats"
    PEOPLE = "people"


@dataclass(frozen=True, slots=True)
class Target:
    """Where a row leads: to a chat, or to a person with whom there may be no chat yet."""

    row: Row
    chat: ConversationId | None = None
    person: PersonId | None = None


class Jump:
    """Searches the cache as one types."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def find(self, query: str, scope: Scope) -> tuple[list[Target], list[Target]]:
        """List chats and people that match; without a query, the newest chats."""
        words = query.strip()
        people = self._desk.people.search(words, 200) if words else []
        chats = self._chats(words, {card.id: place for place, card in enumerate(people)})
        known = {target.person for target in chats}
        strangers = [
            Target(_marked(self._person_row(card), words), person=card.id)
            for card in people
            if card.id not in known and card.id != self._desk.people.me
        ]
        most = MOST if scope is Scope.ALL else 50
        return (
            [] if scope is Scope.PEOPLE else chats[: most if words else RECENT],
            [] if scope is Scope.CHATS else strangers[:most],
        )

    def _chats(self, words: str, people: dict[PersonId, int]) -> list[Target]:
        chats = self._desk.store.chats()
        if words:
            low = words.casefold()
            chats = [chat for chat in chats if (chat.other in people if chat.other else low in chat.title.casefold())]
        return [Target(_marked(self._chat_row(chat), words), chat.id, chat.other) for chat in chats]

    def _chat_row(self, chat: ChatRow) -> Row:
        if chat.other is not None:
            return self._person_row(self._desk.people.card(chat.other), unread=chat.unread)
        members = fill(translate("Switcher", "{count} members"), count=str(chat.members))
        kind = translate("Switcher", "Group")
        return Row(chat.id.hex, chat.title, kind + DOT + members, badge=chat.unread, muted=chat.muted, square=True)

    def _person_row(self, card: Card, unread: int = 0) -> Row:
        said = f"{card.full_name}, {presence_words(card.presence)}, {card.detail}"
        return Row(
            card.key,
            card.name,
            card.detail or presence_words(card.presence),
            other_name=card.other_name,
            presence=card.presence,
            badge=unread,
            accessible=said,
        )


def _marked(row: Row, words: str) -> Row:
    """Mark what was found in a name."""
    name = f"{row.name} {row.other_name}" if row.other_name else row.name
    return replace(row, marks=found_in(words, name))


def headed(chats: list[Target], people: list[Target], *, recent: bool) -> list[Row | Section]:
    """Put headings above what was found."""
    title = translate("Switcher", "Recent") if recent else translate("Switcher", "Jump to")
    rows: list[Row | Section] = []
    if chats:
        rows += [Section(title), *(target.row for target in chats)]
    if people:
        rows += [Section(translate("Switcher", "People")), *(target.row for target in people)]
    return rows
