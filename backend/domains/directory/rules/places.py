"""Who may change whose place in the company."""

from collections.abc import Mapping
from functools import cache
from typing import Final
from zoneinfo import available_timezones

from backend.contract.base import DepartmentId, PersonId
from backend.contract.directory import Person, Role
from backend.domains.directory.errors import (
    DepartmentCycle,
    GrantTooHigh,
    LastOwner,
    ManagerCycle,
    OwnPlace,
    PersonHasLeft,
    TimeZoneUnknown,
)
from backend.platform.errors import Forbidden

_LEADING: Final = frozenset({Role.OWNER, Role.HR})


def check_owner(me: Person) -> None:
    """Let only owners pass."""
    if Role.OWNER not in me.roles:
        raise Forbidden


def check_leads_company(me: Person) -> None:
    """Let only owners and HR pass."""
    if _LEADING.isdisjoint(me.roles):
        raise Forbidden


def check_active(person: Person) -> None:
    """Refuse to give a place to somebody who has left."""
    if not person.active:
        raise PersonHasLeft(person=str(person.id))


def check_grant(me: Person, before: Person | None, after: Person) -> None:
    """Refuse a rank or role that the giver does not hold, and any change of the place of somebody who stands above.

    `before` is None for somebody new. An owner holds every role and may lower anybody, but raises nobody above the own
    rank either. Taking a role away is as much as granting it.
    """
    is_owner = Role.OWNER in me.roles
    had = () if before is None else before.roles
    if before is not None and not is_owner and (before.rank > me.rank or Role.OWNER in before.roles):
        raise GrantTooHigh
    if after.rank > me.rank and (before is None or after.rank != before.rank):
        raise GrantTooHigh
    if not is_owner and not set(after.roles) ^ set(had) <= set(me.roles):
        raise GrantTooHigh


def check_not_own_place(me: Person, before: Person | None, after: Person) -> None:
    """Refuse to change one's own place, and to make oneself somebody's manager: who leads may read. An owner may."""
    if Role.OWNER in me.roles:
        return
    if before is not None and before.id == me.id and _place(before) != _place(after):
        raise OwnPlace
    if after.manager == me.id and (before is None or before.manager != me.id):
        raise OwnPlace


def _place(person: Person) -> tuple[object, ...]:
    return person.rank, person.roles, person.manager, person.department


def check_keeps_owner(before: Person, *, stays_owner: bool, other_owners: int) -> None:
    """Refuse to take the last active owner from a company."""
    if Role.OWNER in before.roles and not stays_owner and other_owners == 0:
        raise LastOwner


def check_reporting_line(person: PersonId, manager: PersonId | None, managers: Mapping[PersonId, PersonId]) -> None:
    """Refuse a manager who reports to the person, directly or over others."""
    seen: set[PersonId] = set()
    while manager is not None and manager not in seen:
        if manager == person:
            raise ManagerCycle
        seen.add(manager)
        manager = managers.get(manager)


def check_tree(
    department: DepartmentId, parent: DepartmentId | None, parents: Mapping[DepartmentId, DepartmentId | None]
) -> None:
    """Refuse a parent that is a part of the department."""
    seen: set[DepartmentId] = set()
    while parent is not None and parent not in seen:
        if parent == department:
            raise DepartmentCycle
        seen.add(parent)
        parent = parents.get(parent)


@cache
def _zones() -> frozenset[str]:
    return frozenset(available_timezones())


def check_time_zone(name: str) -> None:
    """Refuse a zone that the IANA list does not have; empty means the company's."""
    if name and name not in _zones():
        raise TimeZoneUnknown
