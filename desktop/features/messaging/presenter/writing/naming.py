"""Who may be named in a chat: its members, everybody at once, and colleagues who are not in it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Final

from PySide6.QtCore import QCoreApplication

from backend.contract.base import ConversationId, PersonId
from backend.contract.messaging import ConversationKind
from desktop.features.directory.presenter.people import Card
from desktop.features.directory.presenter.words import fill
from desktop.features.directory.store.match import folded
from desktop.features.messaging.presenter.desk import Desk
from desktop.widgets.lists.rows import Row

MOST_NAMED: Final = 8
MOST_STRANGERS: Final = 3
MOST_SEARCHED: Final = 20_000
CALLED_UNASKED: Final = 20
"""So many people may be called without a question."""
EVERYBODY: Final = ("all", "everyone", "모두", "전체", "所有人", "全体")


@dataclass(frozen=True, slots=True)
class Choice:
    """Somebody, or everybody, to be named: `named` is the id in words, empty for whom the chat does not know."""

    named: str
    name: str
    row: Row


class Naming:
    """Finds whom one may name in a chat. The members are read once for every mention that is begun."""

    def __init__(self, conversation: ConversationId, desk: Desk) -> None:
        self._conversation = conversation
        self._desk = desk
        self._members: list[PersonId] | None = None

    def forget(self) -> None:
        """Read the members anew the next time."""
        self._members = None

    @property
    def others(self) -> list[PersonId]:
        """List the other members."""
        if self._members is None:
            me = self._desk.people.me
            here = self._desk.store.members(self._conversation)
            self._members = [one.person for one in here if one.person != me]
        return self._members

    @property
    def is_group(self) -> bool:
        """Tell whether everybody can be called."""
        chat = self._desk.store.chat(self._conversation)
        return chat is not None and chat.kind is ConversationKind.GROUP

    def choices(self, query: str) -> list[Choice]:
        """Find whom to name: members, everybody, then colleagues who are not here."""
        members, strangers = self._found(query)
        everybody = self._everybody(query)
        # Nobody calls a whole room by a word that is not finished.
        named = folded(query.strip()) in map(folded, (_all_word(), *EVERYBODY))
        here = [*everybody, *members] if named else [*members[: MOST_NAMED - len(everybody)], *everybody]
        return here[:MOST_NAMED] + strangers

    def _everybody(self, query: str) -> list[Choice]:
        wanted, word = folded(query.strip()), _all_word()
        fits = any(folded(one).startswith(wanted) for one in (word, *EVERYBODY))
        if not fits or not self.others or not self.is_group:
            return []
        count = QCoreApplication.translate("Composer", "Everybody here, %Ln people", "", len(self.others))
        return [Choice(self._conversation.hex, word, Row("all", f"@{word}", count, square=True, icon="users"))]

    def _found(self, query: str) -> tuple[list[Choice], list[Choice]]:
        """Find members, and others who work here."""
        if not query.strip():
            self._desk.people.warm()
            return [self._member(person) for person in self.others[:MOST_NAMED]], []
        members, strangers = list[Choice](), list[Choice]()
        here = frozenset(self.others)
        for row in self._desk.people.store.search(query, MOST_SEARCHED):
            if row.id in here:
                members.append(self._member(row.id))
            elif len(strangers) < MOST_STRANGERS and row.id != self._desk.people.me:
                strangers.append(self._stranger(self._desk.people.card_of(row)))
            if len(members) == MOST_NAMED:
                break
        return members, strangers

    def _member(self, person: PersonId) -> Choice:
        card, row = self._desk.people.card(person), self._desk.people.person(person)
        return Choice(person.hex, card.name if row is None else row.name, card.row())

    def _stranger(self, card: Card) -> Choice:
        away = QCoreApplication.translate("Composer", "Not in this room")
        spoken = fill(QCoreApplication.translate("Composer", "{name}, not in this room"), name=card.full_name)
        return Choice("", card.name, replace(card.row(), preview=away, accessible=spoken))


def _all_word() -> str:
    return QCoreApplication.translate("Composer", "all", "the word after @ that names everybody in a group")
