"""How long a review lasts, how much one person reads alone, and who may be the second."""

from collections.abc import Collection, Iterable
from datetime import datetime, timedelta
from typing import Final

from backend.contract.base import PersonId
from backend.contract.directory import Person, Role
from backend.contract.supervision import ALONE_MESSAGES, REVIEW_MINUTES, Policy, Second
from backend.domains.supervision.errors import (
    AgreementNeeded,
    ReviewOver,
    ReviewTooLong,
    SecondPersonUnfit,
)

Ranges = tuple[tuple[int, int], ...]
"""Numbers as pairs of first and last, ascending, apart from each other."""
_WATCHING: Final = frozenset({Role.OWNER, Role.COMPLIANCE})


def check_minutes(minutes: int, policy: Policy) -> None:
    """Refuse a review that is longer than the policy, or the law of this house, allows."""
    most = min(policy.review_minutes, REVIEW_MINUTES)
    if minutes > most:
        raise ReviewTooLong(most_minutes=most)


def told_at(opened_at: datetime, policy: Policy) -> datetime:
    """Say when those whose words are read learn of it."""
    return opened_at + timedelta(days=policy.told_after_days)


def oldest(now: datetime, policy: Policy, *, held: bool) -> datetime | None:
    """Say from which moment on messages may be read; None for all of them."""
    return None if held else now - timedelta(days=policy.retention_days)


def check_open(closes_at: datetime, closed_at: datetime | None, now: datetime) -> None:
    """Refuse to read on when the review was closed or its time is over."""
    end = closes_at if closed_at is None else min(closed_at, closes_at)
    if now >= end:
        raise ReviewOver(closed_at=end)


def joined(ranges: Ranges, numbers: Iterable[int]) -> Ranges:
    """Add numbers to what was read."""
    spans = sorted([*ranges, *((number, number) for number in numbers)])
    found: list[tuple[int, int]] = []
    for first, last in spans:
        if found and first <= found[-1][1] + 1:
            found[-1] = (found[-1][0], max(found[-1][1], last))
        else:
            found.append((first, last))
    return tuple(found)


def size(ranges: Ranges) -> int:
    """Count the numbers."""
    return sum(last - first + 1 for first, last in ranges)


def check_alone(read: int, second: Second) -> None:
    """Refuse to read more than one person may read alone."""
    if read > ALONE_MESSAGES and second is not Second.AGREED:
        raise AgreementNeeded(most=ALONE_MESSAGES)


def check_export(policy: Policy, count: int, export: Second) -> None:
    """Refuse a copy that a second person has not agreed to."""
    if (policy.export_needs_second or count > ALONE_MESSAGES) and export is not Second.AGREED:
        raise AgreementNeeded(most=0 if policy.export_needs_second else ALONE_MESSAGES)


def watches(person: Person) -> bool:
    """Tell whether somebody may be the second person of any review, and read the audit log."""
    return person.active and not _WATCHING.isdisjoint(person.roles)


def check_second(viewer: PersonId, second: Person, read_people: Collection[PersonId], *, may_review: bool) -> None:
    """Refuse as second person the reader, those whose words are read, and who would not be entitled themselves."""
    if second.id == viewer or second.id in read_people or not (watches(second) or may_review):
        raise SecondPersonUnfit
