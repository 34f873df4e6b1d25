"""Who may review what: never up, never sideways, never a room that a superior or a stranger to the line was ever in."""

from collections.abc import Collection, Iterable, Iterator, Sequence
from typing import Any, Final, NamedTuple

from backend.contract.directory import Role
from backend.contract.supervision import EXCLUDED, ChatClass, Policy, Why

_HOTLINE: Final = frozenset({Role.HR, Role.COMPLIANCE})


class Viewer(NamedTuple):
    """Who wants to review. `line` are those below in the reporting line; an owner's is the whole company.

    Ids are whatever the caller compares people and departments by.
    """

    id: Any
    rank: int
    active: bool
    is_owner: bool
    department: Any
    line: Collection[Any]
    acknowledged: bool = True


class Participant(NamedTuple):
    """Somebody who is or ever was in a conversation. `in_scope`: they belong to the viewer's scope."""

    id: Any
    rank: int
    active: bool
    in_scope: bool
    acknowledged: bool


class Facts(NamedTuple):
    """What there is to know of a conversation: what it is about, and who ever took part."""

    chat_class: ChatClass
    participants: Sequence[Participant]


def may_review(viewer: Viewer, facts: Facts, policy: Policy | None) -> Why | None:
    """Say why a conversation does not open to somebody, the first reason that holds; None: it does."""
    if policy is None:
        return Why.NO_POLICY
    return next((why for why, holds in _refusals(viewer, facts, policy) if holds), None)


def _refusals(viewer: Viewer, facts: Facts, policy: Policy) -> Iterator[tuple[Why, bool]]:
    people = facts.participants
    yield Why.OWN, any(one.id == viewer.id for one in people)
    yield Why.EXCLUDED, facts.chat_class in EXCLUDED
    yield Why.OFF, facts.chat_class not in policy.classes
    yield Why.NOBODY, not people
    yield Why.RANK, any(viewer.rank - one.rank < policy.rank_distance for one in people)
    yield Why.LINE, not viewer.active or not all(one.in_scope for one in people)
    noted = viewer.acknowledged and all(one.acknowledged for one in people if one.active)
    yield Why.UNACKNOWLEDGED, not noted


def scope_of(viewer: Viewer, people: Iterable[tuple[Any, int, Any]], named: Collection[Any]) -> set[Any]:
    """Name those of some people, each with rank and department, who belong to the viewer's scope.

    They do in the viewer's reporting line, and in a department that the policy has `named`, when the viewer is in it,
    too, and of higher rank.
    """
    led = viewer.department if viewer.department in named else None
    return {
        person
        for person, rank, department in people
        if viewer.is_owner or person in viewer.line or (led is not None and department == led and rank < viewer.rank)
    }


def line_below(person: Any, managers: Iterable[tuple[Any, Any]]) -> set[Any]:  # noqa: ANN401 - ids
    """Name those who report to somebody, directly or over others; `managers` are pairs of person and manager."""
    reports: dict[Any, list[Any]] = {}
    for one, manager in managers:
        reports.setdefault(manager, []).append(one)
    below: set[Any] = set()
    waiting = [person]
    while waiting:
        new = reports.pop(waiting.pop(), ())  # nobody's are looked at twice, though managers may stand in a circle
        below.update(new)
        waiting += new
    return below - {person}


def is_hotline(roles: Collection[Role]) -> bool:
    """Tell whether a direct chat with somebody who has, or had, these roles is a hotline: HR's or compliance's."""
    return not _HOTLINE.isdisjoint(roles)


def class_of(mark: ChatClass | None, *, is_hotline: bool) -> ChatClass:
    """Say what a conversation is about: what somebody has set, else what it is by whom it leads to, else internal."""
    if mark is not None:
        return mark
    return ChatClass.HR if is_hotline else ChatClass.INTERNAL


def first_open(before: ChatClass, first: int, last: int) -> int:
    """Say from which number on a conversation may be reviewed once its class is another one.

    What was said in a class that nobody reviews stays closed. `first` is the number so far, `last` that of the newest
    message.
    """
    return max(first, last + 1) if before in EXCLUDED else first
