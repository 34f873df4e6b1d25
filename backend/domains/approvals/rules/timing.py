"""How long things may be done, and how often."""

from collections.abc import Iterable
from datetime import datetime, timedelta
from typing import Final

from backend.contract.approvals import (
    DELEGATION_DAYS,
    DELEGATIONS,
    OPEN_REQUESTS,
    REVISIONS,
    URGE_MINUTES,
    WITHDRAW_DAYS,
    Delegation,
    RequestState,
)
from backend.contract.base import PersonId
from backend.domains.approvals.errors import (
    DelegationOverlaps,
    DelegationUnsound,
    RequestLocked,
    RequestOver,
    TooManyDelegations,
    TooManyOpen,
    TooManyRevisions,
    UrgedLately,
    WithdrawWindowOver,
)

ALIVE: Final = frozenset({RequestState.OPEN, RequestState.RETURNED})


def check_open(state: RequestState) -> None:
    """Refuse what needs a request that waits for approvers."""
    if state is not RequestState.OPEN:
        raise RequestOver(state=state.value)


def check_returned(state: RequestState) -> None:
    """Refuse to change a request that was not sent back."""
    if state is not RequestState.RETURNED:
        raise RequestOver(state=state.value)


def check_room(count: int) -> None:
    """Refuse one open request more than a person may have."""
    if count >= OPEN_REQUESTS:
        raise TooManyOpen(limit=OPEN_REQUESTS)


def check_revisions(count: int) -> None:
    """Refuse one revision more than a request may have."""
    if count >= REVISIONS:
        raise TooManyRevisions(limit=REVISIONS)


def check_withdraw(state: RequestState, closed_at: datetime | None, now: datetime, *, locked: bool) -> None:
    """Refuse to withdraw what has ended, unless it was approved lately and is not being paid."""
    if state in ALIVE:
        return
    if state is not RequestState.APPROVED or closed_at is None:
        raise RequestOver(state=state.value)
    if locked:
        raise RequestLocked
    window_over = closed_at + timedelta(days=WITHDRAW_DAYS)
    if now > window_over:
        raise WithdrawWindowOver(closed_at=window_over.isoformat())


def check_urge(urged_at: datetime | None, now: datetime) -> None:
    """Refuse to urge again too soon."""
    if urged_at is not None and now < urged_at + timedelta(minutes=URGE_MINUTES):
        raise UrgedLately(again_at=(urged_at + timedelta(minutes=URGE_MINUTES)).isoformat())


def check_delegation(new: Delegation, known: Iterable[Delegation], now: datetime) -> None:
    """Refuse a time that is over, too long or taken, and a delegate who is the person."""
    listed = [each for each in known if each.until > now]
    longest = timedelta(days=DELEGATION_DAYS)
    if new.delegate == new.person or new.until <= max(new.since, now) or new.until > max(new.since, now) + longest:
        raise DelegationUnsound
    if new.since > now + longest:
        raise DelegationUnsound
    if len(listed) >= DELEGATIONS:
        raise TooManyDelegations(limit=DELEGATIONS)
    if any(new.since < each.until and each.since < new.until for each in listed):
        raise DelegationOverlaps


def delegates_of(delegations: Iterable[Delegation], now: datetime) -> dict[PersonId, PersonId]:
    """Say who decides for whom at a moment."""
    return {each.person: each.delegate for each in delegations if each.since <= now < each.until}


def next_boundary(delegation: Delegation, now: datetime) -> datetime:
    """Give the moment at which a delegation begins, or ends if it has begun."""
    return delegation.since if delegation.since > now else delegation.until
