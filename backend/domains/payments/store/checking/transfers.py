"""Whether transfers have the legs that they should, once, and are of the right people."""

from datetime import datetime, timedelta
from typing import Any, Final

from sqlalchemy import ColumnElement, ScalarSelect, Select, and_, case, func, literal, or_, select

from backend.contract.payments import TransferState
from backend.domains.payments.models import ledger_entry as entry
from backend.domains.payments.models import ledger_refusal as refusal
from backend.domains.payments.models import ledger_transfer as transfer

STALE: Final = timedelta(minutes=10)
"""The timer lets go of what is over in much less, unless no server runs."""

_PENDING: Final = TransferState.PENDING
_POSTED: Final = TransferState.POSTED
_ENDS: Final = (TransferState.POSTED, TransferState.VOIDED, TransferState.EXPIRED)
_held: Final = entry.alias("held")
_leg: Final = entry.alias("leg")
_undone: Final = entry.alias("undone")
_target: Final = transfer.alias("target")


def legs_that_do_not_add_up() -> Select[*tuple[Any, ...]]:
    """Find transfers whose legs do not add up to nothing in each currency, in any of their states."""
    one = func.min(entry.c.currency) == func.max(entry.c.currency)
    by_currency = (
        select(_leg.c.currency)
        .where(_leg.c.company == entry.c.company, _leg.c.transfer == entry.c.transfer, _leg.c.state == entry.c.state)
        .group_by(_leg.c.currency)
        .having(func.sum(_leg.c.amount) != 0)
        .correlate(entry)
    )
    return (
        select(entry.c.company, entry.c.transfer, entry.c.state)
        .group_by(entry.c.company, entry.c.transfer, entry.c.state)
        .having(case((one, func.sum(entry.c.amount) != 0), else_=by_currency.exists()))
    )


def transfers_without_their_entries() -> Select[*tuple[Any, ...]]:
    """Find transfers with too few legs, another number of them at their end, or any in a state they were not in."""
    has = {state: func.sum(case((entry.c.state == state, 1), else_=0)) for state in TransferState}
    at_once = transfer.c.expires_at.is_(None)
    first = case((at_once, has[_POSTED]), else_=has[_PENDING])
    wrong = [has[state] != case((transfer.c.state == state, first), else_=0) for state in _ENDS]
    return (
        select(transfer.c.company, transfer.c.id.label("transfer"), transfer.c.state)
        .outerjoin(entry, and_(entry.c.company == transfer.c.company, entry.c.transfer == transfer.c.id))
        .group_by(transfer.c.company, transfer.c.id)
        .having(or_(first < 2, at_once & (has[_PENDING] != 0), *wrong))
    )


def ends_with_other_legs() -> Select[*tuple[Any, ...]]:
    """Find transfers that have ended with other legs than were reserved."""
    there = and_(
        _held.c.company == entry.c.company,
        _held.c.transfer == entry.c.transfer,
        _held.c.account == entry.c.account,
        _held.c.state == _PENDING,
    )
    return (
        select(transfer.c.company, transfer.c.id.label("transfer"), entry.c.account, entry.c.state)
        .join(entry, and_(entry.c.company == transfer.c.company, entry.c.transfer == transfer.c.id))
        .outerjoin(_held, there)
        .where(
            transfer.c.expires_at.is_not(None),
            entry.c.state != _PENDING,
            or_(_held.c.seq.is_(None), _held.c.amount != entry.c.amount, _held.c.currency != entry.c.currency),
        )
    )


def _counted(of: Any, *also: ColumnElement[bool]) -> ScalarSelect[int]:  # noqa: ANN401 - a table or a join
    return select(func.count()).select_from(of).where(*also).correlate(transfer).scalar_subquery()


def reversals_that_are_not_opposite() -> Select[*tuple[Any, ...]]:
    """Find reversals of what was not booked or is one itself, and those whose legs are not the opposite."""
    own = and_(_leg.c.company == transfer.c.company, _leg.c.transfer == transfer.c.id, _leg.c.state == _POSTED)
    theirs = and_(
        _undone.c.company == transfer.c.company,
        _undone.c.transfer == transfer.c.reverses,
        _undone.c.state == _POSTED,
    )
    opposite = and_(
        _undone.c.account == _leg.c.account,
        _undone.c.currency == _leg.c.currency,
        _undone.c.amount == -_leg.c.amount,
    )
    legs = _counted(_leg, own)
    return (
        select(transfer.c.company, transfer.c.id.label("transfer"), transfer.c.reverses)
        .outerjoin(_target, and_(_target.c.company == transfer.c.company, _target.c.id == transfer.c.reverses))
        .where(
            transfer.c.reverses.is_not(None),
            or_(
                _target.c.id.is_(None),
                _target.c.state != _POSTED,
                _target.c.reverses.is_not(None),
                transfer.c.state != _POSTED,
                legs != _counted(_undone, theirs),
                legs != _counted(_leg.join(_undone, opposite), own, theirs),
            ),
        )
    )


def reversed_twice() -> Select[*tuple[Any, ...]]:
    """Find transfers with more than one reversal."""
    return (
        select(transfer.c.company, transfer.c.reverses, func.count().label("times"))
        .where(transfer.c.reverses.is_not(None))
        .group_by(transfer.c.company, transfer.c.reverses)
        .having(func.count() > 1)
    )


def claims_paid_twice() -> Select[*tuple[Any, ...]]:
    """Find claims with more than one payment that was made or is under way."""
    return (
        select(transfer.c.company, transfer.c.claim, func.count().label("times"))
        .where(transfer.c.claim.is_not(None), transfer.c.state.in_((_PENDING, _POSTED)))
        .group_by(transfer.c.company, transfer.c.claim)
        .having(func.count() > 1)
    )


def own_approvals() -> Select[*tuple[Any, ...]]:
    """Find payments approved by who asked for them or gets them, and claims that nobody asked for or approved."""
    people, approvers = ("requester", "payee"), ("approver", "second_approver")
    alike = [transfer.c[one] == transfer.c[other] for one in approvers for other in people]
    nobody = or_(transfer.c.requester.is_(None), transfer.c.approver.is_(None), transfer.c.claim_hash.is_(None))
    return select(transfer.c.company, transfer.c.id.label("transfer"), transfer.c.claim).where(
        or_(*alike, transfer.c.approver == transfer.c.second_approver, transfer.c.claim.is_not(None) & nobody)
    )


def stale(now: datetime) -> Select[*tuple[Any, ...]]:
    """Find what is still reserved long after its time was over."""
    return select(transfer.c.company, transfer.c.id.label("transfer"), transfer.c.expires_at, transfer.c.stuck).where(
        transfer.c.state == _PENDING, transfer.c.expires_at <= literal(now - STALE, transfer.c.expires_at.type)
    )


def ids_used_twice() -> Select[*tuple[Any, ...]]:
    """Find ids that were refused for good and have a transfer all the same."""
    return select(refusal.c.company, refusal.c.id.label("transfer")).join(
        transfer, and_(transfer.c.company == refusal.c.company, transfer.c.id == refusal.c.id)
    )
