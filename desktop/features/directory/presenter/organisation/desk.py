"""What the presenters of the organisation stand on."""

from __future__ import annotations

from collections.abc import Callable, Coroutine
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from backend.contract.directory import Role
from desktop.features.directory.actions import DirectoryActions
from desktop.features.directory.presenter.people import Roster
from desktop.net.people import PeopleDoors
from desktop.sync.outbox import Outbox

LEADING = frozenset({Role.OWNER, Role.HR})
"""Who changes other people's places."""


@dataclass(frozen=True, slots=True)
class OrganisationDesk:
    """The company's people, what one does to them, and the server's doors."""

    people: Roster
    actions: DirectoryActions
    outbox: Outbox
    doors: PeopleDoors
    spawn: Callable[[Coroutine[Any, Any, None]], object]
    now: Callable[[], datetime]
    new_id: Callable[[datetime], UUID]

    @property
    def leads(self) -> bool:
        """Tell whether one looks after people: owner or HR."""
        me = self.people.person(self.people.me)
        return me is not None and not LEADING.isdisjoint(me.roles)
