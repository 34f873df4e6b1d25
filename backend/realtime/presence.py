"""Presence: who sits at a device. Never stored, told in one frame per company and second."""

from collections.abc import Callable

from backend.contract.base import CompanyId, PersonId
from backend.contract.live import PeoplePresence, Presence
from backend.realtime.frames import frame
from backend.realtime.hub import Connection, Hub


class PresenceBoard:
    """The states of all connected people.

    Changes are gathered until `flush`: when a thousand people come back at once, each is told of the others a few
    times, not a thousand times. `wake` is called when there is something to flush.
    """

    def __init__(self, hub: Hub, wake: Callable[[], None]) -> None:
        self._hub = hub
        self._wake = wake
        self._states: dict[Connection, Presence] = {}
        self._told: dict[CompanyId, dict[PersonId, Presence]] = {}
        self._changed: dict[CompanyId, set[PersonId]] = {}
        self._members: dict[CompanyId, set[Connection]] = {}
        self._all: dict[CompanyId, bytes] = {}

    def enter(self, connection: Connection) -> None:
        """Count a new connection as here, and tell it who else is."""
        company = connection.actor.company
        self._members.setdefault(company, set()).add(connection)
        self.set(connection, Presence.HERE)
        connection.send(self._everybody(company))

    def set(self, connection: Connection, state: Presence) -> None:
        """Note whether somebody sits at this device."""
        self._states[connection] = state
        self._touch(connection)

    def leave(self, connection: Connection) -> None:
        """Forget a connection."""
        company = connection.actor.company
        if self._states.pop(connection, None) is None:
            return
        self._members[company].discard(connection)
        if not self._members[company]:
            for table in (self._members, self._told, self._changed, self._all):
                table.pop(company, None)
            return
        self._touch(connection)

    def flush(self) -> None:
        """Tell each company what has changed since the last time."""
        changed, self._changed = self._changed, {}
        for company, people in changed.items():
            told = self._told.setdefault(company, {})
            states = {person: self.state(company, person) for person in people}
            news = {who: state for who, state in states.items() if state is not told.get(who, Presence.OFFLINE)}
            if news:
                self._tell(company, told, news)

    def state(self, company: CompanyId, person: PersonId) -> Presence:
        """Give a person's state: the liveliest of all devices."""
        states = {self._states.get(connection) for connection in self._hub.of_person(company, person)}
        return next((state for state in (Presence.HERE, Presence.AWAY) if state in states), Presence.OFFLINE)

    def _tell(self, company: CompanyId, told: dict[PersonId, Presence], news: dict[PersonId, Presence]) -> None:
        for person, state in news.items():
            if state is Presence.OFFLINE:
                told.pop(person, None)
            else:
                told[person] = state
        self._all.pop(company, None)
        data = frame(PeoplePresence(people=news))
        for connection in tuple(self._members[company]):
            connection.send(data)

    def _touch(self, connection: Connection) -> None:
        actor = connection.actor
        self._changed.setdefault(actor.company, set()).add(actor.person)
        self._wake()

    def _everybody(self, company: CompanyId) -> bytes:
        made = self._all.get(company)
        if made is None:
            made = self._all[company] = frame(PeoplePresence(people=dict(self._told.get(company, {}))))
        return made
