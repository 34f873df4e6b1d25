"""Who is who and who is there, for every presenter."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Protocol
from uuid import UUID

from PySide6.QtCore import QObject, QTimer, Signal

from backend.contract.base import PersonId
from backend.contract.live import Presence
from desktop.features.directory.presenter.words import DOT, both_names, presence_words, reader_name, somebody
from desktop.features.directory.store import DirectoryStore, PersonRow
from desktop.sync.changes import Changes
from desktop.widgets.lists.rows import Row

__all__ = ["Card", "PeopleEngine", "PersonId", "Roster"]


class PeopleEngine(Protocol):
    """What the roster hears from the line."""

    @property
    def presence(self) -> Mapping[PersonId, Presence]:
        """Give who is here or away; nobody else is there."""
        ...

    def subscribe(self, callback: Callable[[Changes], None], /) -> Callable[[], None]:
        """Hear of every change of the cache."""
        ...

    def on_presence(self, callback: Callable[[frozenset[PersonId]], None], /) -> Callable[[], None]:
        """Hear when somebody comes or goes."""
        ...


@dataclass(frozen=True, slots=True)
class Card:
    """A person as lists show them: `key` is the id in words, for the colour of the picture."""

    id: PersonId
    key: str
    name: str
    other_name: str
    detail: str
    presence: str
    active: bool = True

    @property
    def full_name(self) -> str:
        """Give the name in both scripts."""
        return f"{self.name} {self.other_name}" if self.other_name else self.name

    def row(self) -> Row:
        """Give the line of a list."""
        spoken = ", ".join(part for part in (self.full_name, self.detail, presence_words(self.presence)) if part)
        return Row(
            self.key,
            self.name,
            self.detail,
            other_name=self.other_name,
            presence=self.presence,
            accessible=spoken,
        )


class Roster(QObject):
    """The people of the company with their presence.

    Signals:
        changed: names or places are different now.
        presence_changed: somebody came or went.
    """

    changed = Signal()
    presence_changed = Signal()

    def __init__(self, store: DirectoryStore, engine: PeopleEngine, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.store = store
        self._engine = engine
        self._ends = [engine.subscribe(self._on_changes), engine.on_presence(self._on_presence)]

    @property
    def me(self) -> PersonId:
        """Give the reader's own id."""
        return self.store.me

    def close(self) -> None:
        """Hear nothing more."""
        for end in self._ends:
            end()
        self._ends.clear()

    def person(self, person: PersonId) -> PersonRow | None:
        """Find somebody who works here or did."""
        return self.store.person(person)

    def find(self, key: str) -> PersonRow | None:
        """Find somebody by the id in words, as rows carry it."""
        try:
            return self.store.person(PersonId(UUID(hex=key)))
        except ValueError:
            return None

    def name(self, person: PersonId) -> str:
        """Give a name in the reader's script."""
        row = self.store.person(person)
        return somebody() if row is None else reader_name(row)

    def full_name(self, person: PersonId) -> str:
        """Give a name in both scripts."""
        row = self.store.person(person)
        return somebody() if row is None else both_names(row)

    def presence(self, person: PersonId) -> str:
        """Tell whether somebody is "here", "away" or "offline"."""
        return self._engine.presence.get(person, Presence.OFFLINE).value

    def search(self, text: str, limit: int = 50) -> list[Card]:
        """Find people as one types; everybody when nothing is typed."""
        rows = self.store.search(text, limit) if text.strip() else self.store.people()[:limit]
        return [self.card_of(row) for row in rows]

    def warm(self) -> None:
        """Get ready to search, a step between the window's events."""
        steps = self.store.warming()

        def step() -> None:
            if self._ends and next(steps, self) is not self:
                QTimer.singleShot(0, self, step)

        QTimer.singleShot(0, self, step)

    def card(self, person: PersonId) -> Card:
        """Show somebody in one line, also one whom this computer does not know."""
        row = self.store.person(person)
        return Card(person, person.hex, somebody(), "", "", "offline") if row is None else self.card_of(row)

    def card_of(self, row: PersonRow) -> Card:
        """Show a person in one line."""
        detail = DOT.join(part for part in (row.title, row.department_name) if part)
        other = row.other_name if row.other_name != row.name else ""
        return Card(row.id, row.id.hex, row.name, other, detail, self.presence(row.id), row.active)

    def _on_changes(self, changes: Changes) -> None:
        if changes.directory:
            # The store keeps what it has read; it has to forget before anybody asks again.
            self.store.on_changes(changes)
            self.changed.emit()

    def _on_presence(self, _people: frozenset[PersonId]) -> None:
        self.presence_changed.emit()
