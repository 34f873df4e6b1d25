"""What one may change of somebody, and why not: the server's rules, said before one tries."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from PySide6.QtCore import QCoreApplication

from backend.contract.base import PersonId
from backend.contract.directory import Role
from desktop.features.directory.presenter.organisation.desk import LEADING
from desktop.features.directory.presenter.refusals import refusal_words
from desktop.features.directory.presenter.words import fill, reader_name
from desktop.features.directory.store import PersonRow


@dataclass(frozen=True, slots=True)
class Rights:
    """Why something is locked, in words; "" where it is not. `ranks` are those that one may give."""

    title: str = ""
    place: str = ""
    leaving: str = ""
    roles: Mapping[Role, str] = field(default_factory=dict[Role, str])
    ranks: tuple[int, ...] = ()


def rights_over(me: PersonRow, person: PersonRow, *, owners: int) -> Rights:
    """Say what one may change of somebody; `owners` counts the owners who work here."""
    is_owner = Role.OWNER in me.roles
    whole = _why_nothing(me, person)
    own = refusal_words("directory.own_place") if person.id == me.id and not is_owner else ""
    last = refusal_words("directory.last_owner") if Role.OWNER in person.roles and owners <= 1 else ""
    too_high = refusal_words("directory.grant_too_high")
    roles = {
        role: whole
        or own
        or ("" if is_owner or role in me.roles else too_high)
        or (last if role is Role.OWNER and role in person.roles else "")
        for role in Role
    }
    leaving = whole or last
    if not leaving and person.id == me.id:
        leaving = QCoreApplication.translate("Organisation", "Somebody else has to do this for you.")
    ranks = {*range(1, me.rank + 1), person.rank}
    return Rights(whole, whole or own, leaving, roles, tuple(sorted(ranks)))


def _why_nothing(me: PersonRow, person: PersonRow) -> str:
    if LEADING.isdisjoint(me.roles):
        return refusal_words("auth.forbidden")
    if not person.active:
        return refusal_words("directory.person_has_left")
    if Role.OWNER not in me.roles and (person.rank > me.rank or Role.OWNER in person.roles):
        words = QCoreApplication.translate("Organisation", "{name} stands above you. Only an owner changes this.")
        return fill(words, name=reader_name(person))
    return ""


def below(person: PersonId, managers: Mapping[PersonId, PersonId | None]) -> set[PersonId]:
    """Name everybody who reports to somebody, over others or not, and that person: none of them can lead them."""
    reports: dict[PersonId, list[PersonId]] = {}
    for one, manager in managers.items():
        if manager is not None:
            reports.setdefault(manager, []).append(one)
    found, waiting = {person}, [person]
    while waiting:
        for one in reports.get(waiting.pop(), ()):
            if one not in found:
                found.add(one)
                waiting.append(one)
    return found
