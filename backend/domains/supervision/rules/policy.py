"""Who makes the monitoring policy, and when it takes two."""

from collections.abc import Iterable
from typing import Final

from backend.contract.base import PersonId
from backend.contract.directory import Person, Role
from backend.contract.supervision import Policy
from backend.domains.supervision.errors import (
    OwnProposal,
    PolicyChanged,
    PolicyNotFound,
    PolicyWaits,
    SecondPersonNeeded,
)
from backend.platform.errors import Forbidden

_GOVERNING: Final = frozenset({Role.OWNER, Role.COMPLIANCE})
_CLASSIFYING: Final = _GOVERNING | {Role.HR}


def governs(person: Person) -> bool:
    """Tell whether somebody makes the policy, and agrees to it: owners and compliance."""
    return person.active and not _GOVERNING.isdisjoint(person.roles)


def check_governs(person: Person) -> None:
    """Let only owners and compliance pass."""
    if not governs(person):
        raise Forbidden


def classifies(person: Person) -> bool:
    """Tell whether somebody says what chats are about: owners, HR and compliance."""
    return not _CLASSIFYING.isdisjoint(person.roles)


def check_classifies(person: Person) -> None:
    """Let only owners, HR and compliance say what chats are about."""
    if not classifies(person):
        raise Forbidden


def check_nothing_waits(waiting: Policy | None) -> None:
    """Refuse another proposal while one waits for a second person."""
    if waiting is not None:
        raise PolicyWaits(version=waiting.version)


def takes_two(told_after_days: int) -> bool:
    """Tell whether a policy needs a second person: one that tells members later does."""
    return told_after_days > 0


def check_second_exists(people: Iterable[Person], proposer: PersonId) -> None:
    """Refuse a proposal that nobody in the company could agree to."""
    if not any(governs(person) and person.id != proposer for person in people):
        raise SecondPersonNeeded


def check_waits(waiting: Policy | None, version: int) -> Policy:
    """Give the version that waits; refuse any other."""
    if waiting is None or waiting.version != version:
        raise PolicyNotFound
    return waiting


def check_second(waiting: Policy, person: PersonId) -> None:
    """Refuse that who proposed a policy agrees to it."""
    if waiting.proposed_by == person:
        raise OwnProposal


def check_in_force(policy: Policy | None, version: int) -> None:
    """Refuse to take note of a version that is not in force."""
    if policy is None:
        raise PolicyNotFound
    if policy.version != version:
        raise PolicyChanged(version=policy.version)
