"""The company as a list of departments and people, and one person's profile."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import UTC, datetime

from PySide6.QtCore import QCoreApplication, QObject, Signal

from backend.contract.directory import Role
from desktop.features.directory.presenter.people import Card, PersonId, Roster
from desktop.features.directory.presenter.words import language_words, last_seen_words, presence_words, role_words
from desktop.features.directory.store import PersonRow
from desktop.widgets.lists.rows import Row, Section

INVITING = frozenset({Role.OWNER, Role.HR})


@dataclass(frozen=True, slots=True)
class Profile:
    """A person with everything that colleagues may know: pairs of label and words."""

    card: Card
    presence: str
    facts: tuple[tuple[str, str], ...]
    is_me: bool


class ContactsPresenter(QObject):
    """Stands between the directory and its windows.

    Signals:
        changed: people, places or presence are different now.
    """

    changed = Signal()

    def __init__(self, people: Roster, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._people = people
        self.last_seen: Callable[[PersonId], datetime | None] = lambda _person: None
        self._query = ""
        people.changed.connect(self.changed)
        people.presence_changed.connect(self.changed)

    def close(self) -> None:
        """Hear nothing more."""
        self._people.changed.disconnect(self.changed)
        self._people.presence_changed.disconnect(self.changed)

    @property
    def company_name(self) -> str:
        """Name the company."""
        company = self._people.store.company()
        return "" if company is None else company.name

    @property
    def may_invite(self) -> bool:
        """Tell whether the reader may bring people into the company."""
        me = self._people.person(self._people.me)
        return me is not None and bool(INVITING & set(me.roles))

    @property
    def is_alone(self) -> bool:
        """Tell whether there is nobody else yet."""
        return all(row.id == self._people.me for row in self._people.store.people())

    def search(self, query: str) -> None:
        """Show only people who fit."""
        self._query = query.strip()
        self.changed.emit()

    @property
    def query(self) -> str:
        """Give what is searched for."""
        return self._query

    def rows(self) -> list[Row | Section]:
        """List the people by department; those that fit, best first, while one searches."""
        if self._query:
            return [card.row() for card in self._people.search(self._query)]
        by_department: dict[str, list[PersonRow]] = defaultdict(list)
        for person in self._people.store.people():
            by_department[person.department_name].append(person)
        shown: list[Row | Section] = []
        for name in sorted(by_department, key=lambda name: (not name, name.casefold())):
            title = name or QCoreApplication.translate("Contacts", "Without a department")
            shown.append(Section(f"{title} · {len(by_department[name])}"))
            # The heading names the department; a row need not.
            shown += [replace(self._people.card_of(one).row(), preview=one.title) for one in by_department[name]]
        return shown

    def person_of(self, key: str) -> PersonId | None:
        """Find a person by the key of a row."""
        return next((row.id for row in self._people.store.people() if row.id.hex == key), None)

    def profile(self, person: PersonId) -> Profile | None:
        """Give what colleagues may know of somebody."""
        row = self._people.person(person)
        if row is None:
            return None
        profile, seen = profile_of(row, self._people), self.last_seen(person)
        if seen is None or not row.active:
            return profile
        return replace(profile, presence=last_seen_words(seen, datetime.now(UTC)))


def profile_of(row: PersonRow, people: Roster) -> Profile:
    """Put a person's facts into words."""
    manager = "" if row.manager is None else people.full_name(row.manager)
    roles = ", ".join(filter(None, (role_words(role.value) for role in row.roles)))
    facts = (
        (QCoreApplication.translate("Contacts", "Title"), row.title),
        (QCoreApplication.translate("Contacts", "Department"), row.department_name),
        (QCoreApplication.translate("Contacts", "Reports to"), manager),
        (QCoreApplication.translate("Contacts", "Duties"), roles),
        (QCoreApplication.translate("Contacts", "E-mail"), row.email),
        (QCoreApplication.translate("Contacts", "Language"), language_words(row.language.value)),
        (QCoreApplication.translate("Contacts", "Time zone"), row.time_zone.replace("_", " ")),
    )
    gone = QCoreApplication.translate("Contacts", "Has left the company")
    presence = presence_words(people.presence(row.id)) if row.active else gone
    return Profile(people.card_of(row), presence, tuple(one for one in facts if one[1]), row.id == people.me)
