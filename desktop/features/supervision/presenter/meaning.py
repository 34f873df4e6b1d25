"""What a monitoring policy means, in sentences: the same ones for who makes it and for who takes note of it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

from PySide6.QtCore import QCoreApplication

from backend.contract.base import DepartmentId
from backend.contract.supervision import ALONE_MESSAGES, ChatClass
from desktop.features.directory.presenter.people import Roster
from desktop.features.directory.presenter.words import fill, joined

translate = QCoreApplication.translate
HOUR, DAY, YEAR = 60, 24 * 60, 365


class Terms(Protocol):
    """What a policy and a proposal have in common."""

    @property
    def classes(self) -> tuple[ChatClass, ...]:
        """Give the classes of chats that may be read."""
        ...

    @property
    def rank_distance(self) -> int:
        """Tell how far everybody in a chat stands below its reader, in ranks."""
        ...

    @property
    def departments(self) -> tuple[DepartmentId, ...]:
        """Give the departments whose people belong to the scope of those of higher rank in them."""
        ...

    @property
    def review_minutes(self) -> int:
        """Tell how long a review lasts at most, in minutes."""
        ...

    @property
    def told_after_days(self) -> int:
        """Tell after how many days members learn of a review; 0 is at once."""
        ...

    @property
    def export_needs_second(self) -> bool:
        """Tell whether a copy takes a second person."""
        ...

    @property
    def retention_days(self) -> int:
        """Tell how old what is shown may be, in days."""
        ...


def meaning(terms: Terms, people: Roster) -> list[str]:
    """Say what a policy lets managers do, and what everybody else learns of it."""
    closed = translate("Policy", "Chats about HR, unions, health and law stay closed to everybody, whatever happens.")
    if not terms.classes:
        return [translate("Policy", "Nobody reads chats that they are not in: the policy opens none."), closed]
    return [
        _what(terms.classes),
        *_who(terms, people),
        fill(
            translate("Policy", "They state a purpose first, and read for {time} at most."),
            time=minutes_words(terms.review_minutes),
        ),
        translate("Policy", "They see what was recalled or edited, but nothing that is written after they began."),
        _told(terms.told_after_days),
        _second(needs_second=terms.export_needs_second),
        fill(
            translate("Policy", "What is older than {time} is not shown, unless it is held for a case."),
            time=days_words(terms.retention_days),
        ),
        closed,
    ]


def no_meaning() -> list[str]:
    """Say what it means that no policy is in force."""
    return [translate("Policy", "Nobody reads chats that they are not in: no policy is in force.")]


def minutes_words(minutes: int) -> str:
    """Say how long a review may last."""
    if minutes % DAY == 0:
        return days_words(minutes // DAY)
    if minutes % HOUR == 0:
        return translate("Policy", "%n hours", "", minutes // HOUR)
    return translate("Policy", "%n minutes", "", minutes)


def days_words(days: int) -> str:
    """Say a number of days, or of years where it is one."""
    if days % YEAR == 0:
        return translate("Policy", "%n years", "", days // YEAR)
    return translate("Policy", "%n days", "", days)


def _what(classes: Sequence[ChatClass]) -> str:
    inside, outside = ChatClass.INTERNAL in classes, ChatClass.CUSTOMER in classes
    if inside and outside:
        return translate("Policy", "Managers may read chats among colleagues and chats with customers.")
    if outside:
        return translate("Policy", "Managers may read chats with customers, but none among colleagues.")
    return translate("Policy", "Managers may read chats among colleagues, but none with customers.")


def _who(terms: Terms, people: Roster) -> list[str]:
    ranks = translate("Policy", "%n ranks", "", terms.rank_distance)
    lines = [
        fill(
            translate(
                "Policy", "Only who leads everybody in a chat may read it, and stands {ranks} above all of them."
            ),
            ranks=ranks,
        )
        if terms.rank_distance > 1
        else translate(
            "Policy", "Only who leads everybody in a chat may read it, and is of higher rank than all of them."
        )
    ]
    if names := department_names(terms.departments, people):
        pattern = translate("Policy", "In {departments}, people of higher rank count as leading everybody there.")
        lines.append(fill(pattern, departments=joined(names)))
    return lines


def department_names(departments: Sequence[DepartmentId], people: Roster) -> list[str]:
    """Name departments; those that are not there any more are left out."""
    known = {one.id: one.name for one in people.store.departments()}
    return [known[one] for one in departments if one in known]


def _told(days: int) -> str:
    if days == 0:
        return translate("Policy", "You see at once who has read, when and why: in the preferences, under Access log.")
    later = translate(
        "Policy", "You see who has read, when and why {days} later: in the preferences, under Access log."
    )
    return fill(later, days=translate("Policy", "%n days", "", days))


def _second(*, needs_second: bool) -> str:
    pattern = (
        translate("Policy", "Before a copy is taken, or more than {count} messages are read, a second person agrees.")
        if needs_second
        else translate(
            "Policy", "A copy may be taken alone. Before more than {count} messages are read, a second person agrees."
        )
    )
    return fill(pattern, count=str(ALONE_MESSAGES))
