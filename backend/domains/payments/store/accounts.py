"""Accounts and their entries."""

from collections.abc import Sequence
from typing import Any, Final

from sqlalchemy import BigInteger, bindparam, func, insert, select, update

from backend.contract.base import CompanyId, PersonId
from backend.contract.payments import (
    AMOUNT_MOST,
    Account,
    AccountId,
    Entry,
    Leg,
    TransferId,
    TransferKind,
    TransferState,
)
from backend.domains.payments.models import ledger_account as account
from backend.domains.payments.models import ledger_entry as entry
from backend.domains.payments.models import ledger_transfer as transfer
from backend.domains.payments.rules import HELD, Effect
from backend.platform.db import Prepared
from backend.realtime.work import UnitOfWork

_FIELDS: Final = Account.__struct_fields__
_ALL: Final = select(*(account.c[field] for field in _FIELDS)).where(account.c.company == bindparam("in_company"))
_ONE: Final = _ALL.where(account.c.id == bindparam("in_id"))
_FIND: Final = Prepared(_ONE)
_LOCK: Final = Prepared(_ONE.with_for_update())
_OF_PERSON: Final = Prepared(_ALL.where(account.c.person == bindparam("of"), account.c.closed_at.is_(None)))
_OWN: Final = Prepared(
    _ALL.where(account.c.person.is_(None), account.c.merchant.is_(None), account.c.closed_at.is_(None))
)
_OPEN: Final = Prepared(insert(account))
_CLOSE: Final = Prepared(
    update(account)
    .where(
        account.c.company == bindparam("in_company"),
        account.c.id == bindparam("in_id"),
        account.c.closed_at.is_(None),
        account.c.posted == 0,
        account.c.reserved == 0,
        account.c.incoming == 0,
    )
    .values(closed_at=bindparam("at"))
)
_NUMBER: Final = BigInteger()
_POSTED, _RESERVED, _INCOMING = (
    account.c[name] + bindparam(f"d_{name}", type_=_NUMBER) for name in ("posted", "reserved", "incoming")
)
_MOVE: Final = Prepared(
    update(account)
    .where(
        account.c.company == bindparam("in_company"),
        account.c.id == bindparam("in_id"),
        account.c.currency == bindparam("in_currency"),
        account.c.closed_at.is_(None),
        func.coalesce(account.c.floor, -AMOUNT_MOST) <= _POSTED - _RESERVED,
        _POSTED + _INCOMING <= AMOUNT_MOST,
        _RESERVED >= 0,
        _INCOMING >= 0,
    )
    .values(posted=_POSTED, reserved=_RESERVED, incoming=_INCOMING, last=func.coalesce(account.c.last, 0) + 1)
    .returning(account.c.last, account.c.posted, account.c.reserved, account.c.incoming)
)
"""The guard of every debit stands in the statement that books it."""
_ENTER: Final = Prepared(insert(entry))
_PAGE: Final = Prepared(
    select(
        entry.c.seq,
        entry.c.transfer,
        transfer.c.kind,
        entry.c.amount,
        entry.c.posted,
        entry.c.at,
        transfer.c.memo,
        transfer.c.reverses,
    )
    .join(transfer, (transfer.c.company == entry.c.company) & (transfer.c.id == entry.c.transfer))
    .where(
        entry.c.company == bindparam("in_company"),
        entry.c.account == bindparam("of"),
        entry.c.seq < bindparam("before"),
        entry.c.state == TransferState.POSTED,
    )
    .order_by(entry.c.seq.desc())
    .limit(bindparam("at_most"))
)


def find_account(uow: UnitOfWork, company: CompanyId, account_id: AccountId, *, lock: bool = False) -> Account | None:
    """Give an account as it is now; with `lock` nobody else changes it before this transaction ends."""
    row = (_LOCK if lock else _FIND).row(uow.connection, in_company=company, in_id=account_id)
    return None if row is None else _account(row)


def accounts_of(uow: UnitOfWork, company: CompanyId, person: PersonId) -> list[Account]:
    """Give a person's open accounts."""
    return _sorted(_OF_PERSON.rows(uow.connection, in_company=company, of=person))


def own_accounts(uow: UnitOfWork, company: CompanyId) -> list[Account]:
    """Give the open accounts that are nobody's but the company's."""
    return _sorted(_OWN.rows(uow.connection, in_company=company))


def has_twin(uow: UnitOfWork, new: Account) -> bool:
    """Tell whether what a new account is for has an open one already."""
    same = ("company", "kind", "currency", "person", "merchant", "scene", "month")
    found = select(account.c.id).where(
        account.c.closed_at.is_(None), *(account.c[field] == getattr(new, field) for field in same)
    )
    if new.kind not in HELD:
        found = found.where(account.c.name == new.name)
    return uow.connection.scalar(found.limit(1)) is not None


def add_account(uow: UnitOfWork, new: Account) -> None:
    """Keep a new account, without any money."""
    _OPEN.run(uow.connection, **{field: getattr(new, field) for field in _FIELDS}, last=None, opened_at=uow.now)


def close_account(uow: UnitOfWork, company: CompanyId, account_id: AccountId) -> bool:
    """Close an open account from or to which nothing is or is on its way; say whether it was one."""
    return _CLOSE.run(uow.connection, in_company=company, in_id=account_id, at=uow.now) == 1


def enter(
    uow: UnitOfWork, company: CompanyId, transfer_id: TransferId, leg: Leg, state: TransferState, what: Effect
) -> bool:
    """Move an account's balance and write the entry; False, and nothing is changed, when the account forbids it."""
    moved = _MOVE.row(
        uow.connection,
        in_company=company,
        in_id=leg.account,
        in_currency=leg.currency,
        d_posted=what.posted,
        d_reserved=what.reserved,
        d_incoming=what.incoming,
    )
    if moved is None:
        return False
    seq, posted, reserved, incoming = moved
    _ENTER.run(
        uow.connection,
        company=company,
        account=leg.account,
        seq=seq,
        transfer=transfer_id,
        state=state,
        amount=leg.amount,
        currency=leg.currency,
        posted=posted,
        reserved=reserved,
        incoming=incoming,
        at=uow.now,
    )
    return True


def page(uow: UnitOfWork, company: CompanyId, account_id: AccountId, before: int, limit: int) -> list[Entry]:
    """Give at most `limit` entries that changed an account's posted balance, the newest first, before a seq."""
    rows = _PAGE.rows(uow.connection, in_company=company, of=account_id, before=before, at_most=limit)
    return [
        Entry(
            seq=seq,
            transfer=transfer_id,
            kind=TransferKind(kind),
            amount=amount,
            posted=posted,
            at=at,
            memo=memo,
            reverses=reverses,
        )
        for seq, transfer_id, kind, amount, posted, at, memo, reverses in rows
    ]


def _account(row: tuple[Any, ...]) -> Account:
    return Account(**dict(zip(_FIELDS, row, strict=True)))


def _sorted(rows: Sequence[tuple[Any, ...]]) -> list[Account]:
    return sorted(map(_account, rows), key=lambda each: each.id)
