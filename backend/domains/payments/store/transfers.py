"""Transfers, their legs, and ids that were refused for good."""

from datetime import datetime
from typing import Any, Final, NamedTuple
from uuid import UUID

from sqlalchemy import bindparam, insert, select, update

from backend.contract.base import CompanyId
from backend.contract.payments import Leg, Transfer, TransferId, TransferKind, TransferState
from backend.domains.payments.models import ledger_entry as entry
from backend.domains.payments.models import ledger_refusal as refusal
from backend.domains.payments.models import ledger_transfer as transfer
from backend.domains.payments.models.transfers import PAID, PENDING
from backend.domains.payments.rules import Order
from backend.platform.db import Prepared
from backend.platform.errors import Refusal
from backend.realtime.work import UnitOfWork

_FIELDS: Final = tuple(field for field in Transfer.__struct_fields__ if field != "legs")
_ONE: Final = select(*(transfer.c[field] for field in _FIELDS), transfer.c.digest).where(
    transfer.c.company == bindparam("in_company"), transfer.c.id == bindparam("in_id")
)
_FIND: Final = Prepared(_ONE)
_LOCK: Final = Prepared(_ONE.with_for_update())
_STATES: Final = Prepared(
    select(entry.c.account, entry.c.amount, entry.c.currency)
    .where(
        entry.c.company == bindparam("in_company"),
        entry.c.transfer == bindparam("of"),
        entry.c.state == bindparam("in_state"),
    )
    .order_by(entry.c.account)
)
_REVERSAL: Final = Prepared(
    select(transfer.c.id).where(transfer.c.company == bindparam("in_company"), transfer.c.reverses == bindparam("of"))
)
_PAID: Final = Prepared(
    select(transfer.c.id).where(
        transfer.c.company == bindparam("in_company"),
        transfer.c.claim == bindparam("of"),
        PAID,
    )
)
_ADD: Final = Prepared(insert(transfer))
_END: Final = Prepared(
    update(transfer)
    .where(
        transfer.c.company == bindparam("in_company"),
        transfer.c.id == bindparam("in_id"),
        transfer.c.state == TransferState.PENDING,
    )
    .values(state=bindparam("new_state"), ended_at=bindparam("at"))
)
_STICK: Final = Prepared(
    update(transfer)
    .where(
        transfer.c.company == bindparam("in_company"),
        transfer.c.id == bindparam("in_id"),
        transfer.c.state == TransferState.PENDING,
    )
    .values(stuck=bindparam("code"))
)
_NEXT: Final = Prepared(
    select(transfer.c.expires_at).where(PENDING, transfer.c.stuck == "").order_by(transfer.c.expires_at).limit(1)
)
_DUE: Final = Prepared(
    select(transfer.c.company, transfer.c.id)
    .where(PENDING, transfer.c.stuck == "", transfer.c.expires_at <= bindparam("now"))
    .order_by(transfer.c.expires_at)
    .limit(bindparam("at_most"))
)
_REFUSED: Final = Prepared(
    select(refusal.c.digest, refusal.c.code, refusal.c.data).where(
        refusal.c.company == bindparam("in_company"), refusal.c.id == bindparam("in_id")
    )
)
_REFUSE: Final = Prepared(insert(refusal))


class Kept(NamedTuple):
    """A transfer without its legs, and the digest of what was asked for."""

    transfer: Transfer
    digest: bytes


class Refused(NamedTuple):
    """What an id was refused with."""

    digest: bytes
    code: str
    data: dict[str, Any]


class Due(NamedTuple):
    """A transfer that was not ended in time."""

    company: CompanyId
    transfer: TransferId


def find_transfer(uow: UnitOfWork, company: CompanyId, transfer_id: TransferId, *, lock: bool = False) -> Kept | None:
    """Give a transfer without its legs; with `lock` nobody else ends it before this transaction does."""
    row = (_LOCK if lock else _FIND).row(uow.connection, in_company=company, in_id=transfer_id)
    if row is None:
        return None
    told = dict(zip(_FIELDS, row[:-1], strict=True))
    told["kind"] = TransferKind(told["kind"])
    return Kept(Transfer(**told, legs=()), row[-1])


def legs(uow: UnitOfWork, company: CompanyId, transfer_id: TransferId, state: TransferState) -> tuple[Leg, ...]:
    """Give the legs that a transfer has in a state, in the order of their accounts."""
    rows = _STATES.rows(uow.connection, in_company=company, of=transfer_id, in_state=state)
    return tuple(Leg(account=account, amount=amount, currency=currency) for account, amount, currency in rows)


def find_refused(uow: UnitOfWork, company: CompanyId, transfer_id: TransferId) -> Refused | None:
    """Give what an id was refused with."""
    row = _REFUSED.row(uow.connection, in_company=company, in_id=transfer_id)
    return None if row is None else Refused(*row)


def refuse(uow: UnitOfWork, company: CompanyId, order: Order, why: Refusal) -> None:
    """Keep for ever that an id was refused."""
    _REFUSE.run(
        uow.connection,
        company=company,
        id=order.id,
        digest=order.digest(),
        code=why.code,
        data=why.data,
        at=uow.now,
    )


def is_reversed(uow: UnitOfWork, company: CompanyId, transfer_id: TransferId) -> bool:
    """Tell whether a transfer has been reversed."""
    return _REVERSAL.row(uow.connection, in_company=company, of=transfer_id) is not None


def is_paid(uow: UnitOfWork, company: CompanyId, claim: UUID) -> bool:
    """Tell whether a payment for a claim was made or is under way."""
    return _PAID.row(uow.connection, in_company=company, of=claim) is not None


def add_transfer(uow: UnitOfWork, company: CompanyId, order: Order, expires_at: datetime | None) -> None:
    """Keep a transfer behind its legs."""
    claim = order.claim
    _ADD.run(
        uow.connection,
        company=company,
        id=order.id,
        kind=order.kind.value,
        state=TransferState.POSTED if expires_at is None else TransferState.PENDING,
        digest=order.digest(),
        memo=order.memo,
        by=order.by,
        at=uow.now,
        expires_at=expires_at,
        ended_at=uow.now if expires_at is None else None,
        reverses=order.reverses,
        claim=claim and claim.id,
        claim_hash=claim and claim.hash,
        requester=claim and claim.requester,
        payee=claim and claim.payee,
        approver=claim and claim.approver,
        second_approver=claim and claim.second_approver,
        stuck="",
    )


def end_transfer(uow: UnitOfWork, company: CompanyId, transfer_id: TransferId, state: TransferState) -> bool:
    """Let a pending transfer end behind the entries of its end; say whether it was pending."""
    return _END.run(uow.connection, in_company=company, in_id=transfer_id, new_state=state, at=uow.now) == 1


def next_expiry(uow: UnitOfWork) -> datetime | None:
    """Say when the first pending transfer of any company is over."""
    row = _NEXT.row(uow.connection)
    return None if row is None else row[0]


def due(uow: UnitOfWork, limit: int) -> list[Due]:
    """Name transfers of all companies whose time is over, the oldest first."""
    return [Due(*row) for row in _DUE.rows(uow.connection, now=uow.now, at_most=limit)]


def stick(uow: UnitOfWork, expiry: Due, code: str) -> None:
    """Note that a transfer could not be let go, so that it is not tried again."""
    _STICK.run(uow.connection, in_company=expiry.company, in_id=expiry.transfer, code=code)
