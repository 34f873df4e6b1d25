"""How what was reserved ends: booked, given up, or too late; exactly once, whoever comes first."""

from collections.abc import Sequence
from datetime import datetime
from typing import Final

from backend.contract.base import CompanyId
from backend.contract.payments import Transfer, TransferId, TransferState
from backend.domains.payments import store
from backend.domains.payments.errors import TransferNotFound, TransferOver
from backend.domains.payments.service.booking import GuardHeld, enter_all
from backend.domains.payments.store.transfers import Due
from backend.realtime.work import UnitOfWork

DUE_AT_ONCE: Final = 100


def post(uow: UnitOfWork, company: CompanyId, transfer_id: TransferId) -> bool:
    """Book what was reserved; True when this has done it, False when it was booked before.

    Nothing that was reserved can fail here for want of money. `TransferOver` when it was voided or its time is over.
    """
    return _end_in_time(uow, company, transfer_id, TransferState.POSTED)


def void(uow: UnitOfWork, company: CompanyId, transfer_id: TransferId) -> bool:
    """Let go of what was reserved; True when this has done it, False when it was voided before.

    `TransferOver` when it was booked or its time is over.
    """
    return _end_in_time(uow, company, transfer_id, TransferState.VOIDED)


def expire(uow: UnitOfWork, company: CompanyId, transfer_id: TransferId) -> bool:
    """Let go of what was reserved and is over; False when it is not over yet or has ended already."""
    told = _locked(uow, company, transfer_id)
    return _waits(told) and _is_over(told, uow.now) and _end(uow, company, told, TransferState.EXPIRED)


def _end_in_time(uow: UnitOfWork, company: CompanyId, transfer_id: TransferId, state: TransferState) -> bool:
    told = _locked(uow, company, transfer_id)
    if told.expires_at is not None and told.state is state:
        return False
    if not _waits(told):
        raise TransferOver(state=told.state.value)
    if _is_over(told, uow.now):
        raise TransferOver(state=TransferState.EXPIRED.value)
    return _end(uow, company, told, state)


def _end(uow: UnitOfWork, company: CompanyId, told: Transfer, state: TransferState) -> bool:
    legs = store.transfers.legs(uow, company, told.id, TransferState.PENDING)
    enter_all(uow, company, told.id, legs, state, held=True)
    if not store.transfers.end_transfer(uow, company, told.id, state):
        raise GuardHeld(str(told.id))
    return True


def _locked(uow: UnitOfWork, company: CompanyId, transfer_id: TransferId) -> Transfer:
    kept = store.transfers.find_transfer(uow, company, transfer_id, lock=True)
    if kept is None:
        raise TransferNotFound
    return kept.transfer


def _waits(told: Transfer) -> bool:
    return told.state is TransferState.PENDING


def _is_over(told: Transfer, now: datetime) -> bool:
    return told.expires_at is not None and told.expires_at <= now


def next_expiry(uow: UnitOfWork) -> datetime | None:
    """Say when the first reserved transfer of any company is over."""
    return store.transfers.next_expiry(uow)


def due_expiries(uow: UnitOfWork) -> Sequence[Due]:
    """Name transfers of all companies whose time is over, the oldest first, at most `DUE_AT_ONCE`."""
    return store.transfers.due(uow, DUE_AT_ONCE)


def carry_expiry(uow: UnitOfWork, expiry: Due) -> None:
    """Let one go, unless somebody has ended it meanwhile."""
    expire(uow, expiry.company, expiry.transfer)


def give_up_expiry(uow: UnitOfWork, expiry: Due, code: str) -> None:
    """Note that one could not be let go; `check-ledger` tells of it."""
    store.transfers.stick(uow, expiry, code)
