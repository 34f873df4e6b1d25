"""Whether entries follow on one another, and balances are what they add up to."""

from typing import Any, Final

from sqlalchemy import CTE, Select, and_, case, func, not_, or_, select

from backend.contract.payments import AMOUNT_MOST, TransferState
from backend.domains.payments.models import ledger_account as account
from backend.domains.payments.models import ledger_entry as entry
from backend.domains.payments.models import ledger_transfer as transfer
from backend.domains.payments.models.transfers import PENDING

_PENDING: Final = TransferState.PENDING
_POSTED: Final = TransferState.POSTED
_before: Final = entry.alias("before")
_held: Final = entry.alias("held")


def entries_that_do_not_follow() -> Select[*tuple[Any, ...]]:
    """Find entries that are not numbered or do not add up after the one before them, or that lead below the floor."""
    held = _held.c.seq.is_not(None)
    holds = case((entry.c.state == _PENDING, 1), (held, -1), else_=0)
    posted = func.coalesce(_before.c.posted, 0) + case((entry.c.state == _POSTED, entry.c.amount), else_=0)
    reserved = func.coalesce(_before.c.reserved, 0) + holds * case((entry.c.amount < 0, -entry.c.amount), else_=0)
    incoming = func.coalesce(_before.c.incoming, 0) + holds * case((entry.c.amount > 0, entry.c.amount), else_=0)
    return (
        select(entry.c.company, entry.c.account, entry.c.seq, entry.c.transfer)
        .join(account, and_(account.c.company == entry.c.company, account.c.id == entry.c.account))
        .outerjoin(
            _before,
            and_(
                _before.c.company == entry.c.company,
                _before.c.account == entry.c.account,
                _before.c.seq == entry.c.seq - 1,
            ),
        )
        .outerjoin(
            _held,
            and_(
                _held.c.company == entry.c.company,
                _held.c.transfer == entry.c.transfer,
                _held.c.account == entry.c.account,
                _held.c.state == _PENDING,
                entry.c.state != _PENDING,
            ),
        )
        .where(
            or_(
                entry.c.seq < 1,
                (entry.c.seq > 1) & _before.c.seq.is_(None),
                entry.c.posted != posted,
                entry.c.reserved != reserved,
                entry.c.incoming != incoming,
                entry.c.currency != account.c.currency,
                entry.c.amount == 0,
                func.abs(entry.c.amount) > AMOUNT_MOST,
                entry.c.amount != func.round(entry.c.amount),
                entry.c.posted - entry.c.reserved < func.coalesce(account.c.floor, -AMOUNT_MOST),
            )
        )
        .order_by(entry.c.company, entry.c.account, entry.c.seq)
    )


def entries_without_a_transfer() -> Select[*tuple[Any, ...]]:
    """Find transfers that have entries and are not there."""
    there = and_(transfer.c.company == entry.c.company, transfer.c.id == entry.c.transfer)
    return (
        select(entry.c.company, entry.c.transfer, func.count().label("entries"))
        .outerjoin(transfer, there)
        .where(transfer.c.id.is_(None))
        .group_by(entry.c.company, entry.c.transfer)
    )


def entries_without_an_account() -> Select[*tuple[Any, ...]]:
    """Find accounts that have entries and are not there."""
    there = and_(account.c.company == entry.c.company, account.c.id == entry.c.account)
    return (
        select(entry.c.company, entry.c.account, func.count().label("entries"))
        .outerjoin(account, there)
        .where(account.c.id.is_(None))
        .group_by(entry.c.company, entry.c.account)
    )


def _sums() -> CTE:
    """Add up each account's entries anew."""
    booked = case((entry.c.state == _POSTED, entry.c.amount), else_=0)
    return (
        select(
            entry.c.company, entry.c.account, func.sum(booked).label("booked"), func.max(entry.c.seq).label("newest")
        )
        .group_by(entry.c.company, entry.c.account)
        .cte("sums")
    )


def balances_that_are_no_sums() -> Select[*tuple[Any, ...]]:
    """Find balances that are not what their entries add up to, and counts that are not how many there are."""
    sums = _sums()
    return (
        select(account.c.company, account.c.id.label("account"), account.c.posted, sums.c.booked)
        .outerjoin(sums, and_(sums.c.company == account.c.company, sums.c.account == account.c.id))
        .where(
            or_(
                account.c.posted != func.coalesce(sums.c.booked, 0),
                func.coalesce(account.c.last, 0) != func.coalesce(sums.c.newest, 0),
            )
        )
    )


def balances_that_are_not_their_last_entry() -> Select[*tuple[Any, ...]]:
    """Find balances that their last entry does not say."""
    there = and_(entry.c.company == account.c.company, entry.c.account == account.c.id, entry.c.seq == account.c.last)
    parts = ("posted", "reserved", "incoming")
    return (
        select(account.c.company, account.c.id.label("account"), account.c.last)
        .outerjoin(entry, there)
        .where(or_(*(account.c[part] != func.coalesce(entry.c[part], 0) for part in parts)))
    )


def reserves_that_are_no_sums() -> Select[*tuple[Any, ...]]:
    """Find what is kept as reserved or expected, and is not what pending transfers take and bring."""
    legs = (
        select(entry.c.company, entry.c.account, entry.c.amount)
        .join(transfer, and_(transfer.c.company == entry.c.company, transfer.c.id == entry.c.transfer))
        .where(PENDING, entry.c.state == _PENDING)
        .cte("legs")
        .prefix_with("MATERIALIZED")  # else SQLite reads all entries, in the order in which they are added up
    )
    waiting = (
        select(
            legs.c.company,
            legs.c.account,
            func.sum(case((legs.c.amount < 0, -legs.c.amount), else_=0)).label("reserved"),
            func.sum(case((legs.c.amount > 0, legs.c.amount), else_=0)).label("incoming"),
        )
        .group_by(legs.c.company, legs.c.account)
        .cte("waiting")
    )
    parts = ("reserved", "incoming")
    return (
        select(account.c.company, account.c.id.label("account"), account.c.reserved, account.c.incoming)
        .outerjoin(waiting, and_(waiting.c.company == account.c.company, waiting.c.account == account.c.id))
        .where(or_(*(account.c[part] != func.coalesce(waiting.c[part], 0) for part in parts)))
    )


def balances_out_of_range() -> Select[*tuple[Any, ...]]:
    """Find balances below their floor or too large to say, and closed accounts that are not empty."""
    empty = and_(account.c.posted == 0, account.c.reserved == 0, account.c.incoming == 0)
    return select(account.c.company, account.c.id.label("account"), account.c.posted, account.c.reserved).where(
        or_(
            account.c.posted - account.c.reserved < func.coalesce(account.c.floor, -AMOUNT_MOST),
            account.c.posted + account.c.incoming > AMOUNT_MOST,
            account.c.posted < -AMOUNT_MOST,
            account.c.reserved < 0,
            account.c.incoming < 0,
            account.c.closed_at.is_not(None) & not_(empty),
        )
    )


def totals() -> Select[*tuple[Any, ...]]:
    """Find currencies of which a company has more or less than nothing in all accounts together."""
    total = func.sum(account.c.posted)
    return (
        select(account.c.company, account.c.currency, total.label("total"))
        .group_by(account.c.company, account.c.currency)
        .having(total != 0)
    )
