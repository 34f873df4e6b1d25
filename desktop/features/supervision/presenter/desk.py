"""What every presenter of supervision stands on."""

from __future__ import annotations

from collections.abc import Callable, Coroutine
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import Any, Protocol
from uuid import UUID

from backend.contract.directory import Role
from desktop.features.directory.presenter.people import Roster
from desktop.features.messaging.presenter.desk import Engine
from desktop.net.supervision import SupervisionDoors

CLASSIFYING = frozenset({Role.OWNER, Role.HR, Role.COMPLIANCE})
"""Who says what chats are about."""
WATCHING = frozenset({Role.OWNER, Role.COMPLIANCE})
"""Who keeps the policy and the rules, reads the audit log, and may be the second person of any review."""


class Copies(Protocol):
    """Where private copies lie that another program opens; what a crash leaves of them is gone at the next start."""

    def copy_place(self, group: str) -> Path:
        """Make a private folder for the copies of a group."""
        ...

    def close_copies(self, group: str = "") -> None:
        """Delete the copies of a group, or all."""


@dataclass(frozen=True, slots=True)
class SupervisionDesk:
    """The server's doors, the company's people, and what there is beside them.

    Everything that the doors give is shown and forgotten: nothing of it enters the cache.
    """

    doors: SupervisionDoors
    people: Roster
    engine: Engine
    spawn: Callable[[Coroutine[Any, Any, None]], None]
    now: Callable[[], datetime]
    new_id: Callable[[datetime], UUID]
    copies: Copies
    shown: set[int] = field(default_factory=set[int])
    """Versions of the policy whose notice was shown since the start."""

    @property
    def watches(self) -> bool:
        """Tell whether one is owner or compliance."""
        me = self.people.person(self.people.me)
        return me is not None and not WATCHING.isdisjoint(me.roles)

    @property
    def classifies(self) -> bool:
        """Tell whether one says what chats are about."""
        me = self.people.person(self.people.me)
        return me is not None and not CLASSIFYING.isdisjoint(me.roles)

    @property
    def leads(self) -> bool:
        """Tell whether somebody reports to one, or everybody does."""
        return self.watches or any(one.manager == self.people.me for one in self.people.store.people())
