"""Words about what supervision reaches, and why the rest stays closed."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from backend.contract.directory import Role
from backend.contract.supervision import Locked, Scope, Why
from desktop.features.directory.presenter.people import Roster
from desktop.features.directory.presenter.words import DOT, fill, joined

translate = QCoreApplication.translate
_NAMED_DEPARTMENTS = 3


def place_words(people: Roster) -> str:
    """Say where one stands oneself: "Operations · rank 6"."""
    me = people.person(people.me)
    if me is None:
        return ""
    rank = fill(translate("Supervision", "rank {lowest}"), lowest=str(me.rank))
    where = me.department_name or (translate("People", "Owner") if Role.OWNER in me.roles else "")
    return DOT.join(part for part in (where, rank) if part)


def scope_words(scope: Scope, people: Roster) -> tuple[str, str]:
    """Say how many people one's reviews may reach, and where they are."""
    count = translate("Supervision", "%n people", "", scope.people)
    known = {one.id: one.name for one in people.store.departments()}
    names = [known[one] for one in scope.departments if one in known]
    one, several = translate("Supervision", "rank {lowest}"), translate("Supervision", "ranks {lowest} to {highest}")
    pattern = one if scope.lowest == scope.highest else several
    rank = fill(pattern, lowest=str(scope.lowest), highest=str(scope.highest))
    if not names:
        return count, fill(translate("Supervision", "of {ranks}"), ranks=rank)
    if len(names) > _NAMED_DEPARTMENTS:
        where = translate("Supervision", "in %n departments", "", len(names))
    else:
        where = fill(translate("Supervision", "in {departments}"), departments=joined(names))
    return count, fill(translate("Supervision", "{where}, {ranks}"), where=where, ranks=rank)


def why_words(why: Why) -> str:
    """Say why a chat does not open, and who could open it."""
    words = {
        Why.NO_POLICY: translate("Supervision", "No monitoring policy is in force"),
        Why.OFF: translate("Supervision", "The policy leaves such chats out"),
        Why.EXCLUDED: translate("Supervision", "Nobody reviews these, whatever the policy says"),
        Why.OWN: translate("Supervision", "Read them in your chats"),
        Why.RANK: translate("Supervision", "Only who stands above everybody in them opens them"),
        Why.LINE: translate("Supervision", "Only who leads everybody in them opens them"),
        Why.UNACKNOWLEDGED: translate("Supervision", "Not everybody has taken note yet"),
        Why.NOBODY: translate("Supervision", "None of the company's people is in them"),
    }
    return words.get(why, translate("Supervision", "Update Atrium to see why"))


def locked_words(locked: Locked) -> str:
    """Count chats that stay closed for one reason."""
    count = locked.count
    words = {
        Why.OFF: translate("Supervision", "%n chats of another kind", "", count),
        Why.EXCLUDED: translate("Supervision", "%n chats on HR, union, health or law", "", count),
        Why.OWN: translate("Supervision", "%n chats that you are in", "", count),
        Why.RANK: translate("Supervision", "%n chats with people of higher rank", "", count),
        Why.LINE: translate("Supervision", "%n chats with people of other lines", "", count),
        Why.NOBODY: translate("Supervision", "%n chats without colleagues", "", count),
    }
    said = words.get(locked.why, translate("Supervision", "%n other chats", "", count))
    return fill(translate("Supervision", "At least {count}"), count=said) if locked.at_least else said
