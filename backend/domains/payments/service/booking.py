"""Booking and reserving: an id is done once for ever, and what it came to is told again."""

from collections.abc import Iterable
from datetime import datetime, timedelta
from typing import Final, NamedTuple

from msgspec.structs import replace

from backend.contract.base import CompanyId, PersonId
from backend.contract.payments import HOLD_SECONDS, Leg, Transfer, TransferId, TransferKind, TransferState
from backend.domains.payments import errors, rules, store
from backend.domains.payments.errors import AlreadyPaid, AlreadyReversed, KeyUsed, NotReversible, TransferNotFound
from backend.domains.payments.rules import Order
from backend.platform.errors import Malformed, Refusal
from backend.realtime.work import UnitOfWork

_KEPT: Final[dict[str, type[Refusal]]] = {
    each.code: each
    for each in vars(errors).values()
    if isinstance(each, type) and issubclass(each, Refusal) and each is not Refusal
}


class GuardHeld(RuntimeError):
    """The database has refused what the rules allowed: they do not say the same. Nothing of the unit may stay."""


class Booking(NamedTuple):
    """What came of an order: the transfer, or why it was refused for good. `again`: it had been asked for before.

    A refusal in here is kept: whoever raises it inside the unit of work takes that back, with all else.
    """

    transfer: Transfer | None
    refusal: Refusal | None
    again: bool

    def insist(self) -> Transfer:
        """Give the transfer, or raise the refusal."""
        if self.transfer is None:
            raise self.refusal or KeyUsed
        return self.transfer


def transfer(uow: UnitOfWork, company: CompanyId, order: Order) -> Booking:
    """Book a transfer at once, or reserve it where the order says for how long, once for ever under the order's id.

    What is no transfer whatever the accounts hold is raised: amounts, currencies, legs that do not add up, people who
    approve for themselves, an id that was used for something else. What the accounts forbid now is kept under the id
    and told in `refusal`: the same order stays refused, whatever they hold later. Amounts are in minor units.
    """
    check_order(order)
    return find_booking(uow, company, order) or _carry_out(uow, company, order, order.legs)


def reverse(
    uow: UnitOfWork, company: CompanyId, key: TransferId, undone: TransferId, *, by: PersonId | None, memo: str = ""
) -> Booking:
    """Undo what was booked by its exact opposite, under an id of its own; at most once for each transfer.

    The accounts that gave get back, and those that got give: they must hold it.
    """
    order = Order(id=key, kind=TransferKind.REVERSAL, memo=memo, by=by, reverses=undone)
    known = find_booking(uow, company, order)
    if known is not None:
        return known
    why = _find_irreversible(uow, company, undone)
    if why is not None:
        return _refuse(uow, company, order, why)
    booked = store.transfers.legs(uow, company, undone, TransferState.POSTED)
    opposite = tuple(Leg(account=leg.account, amount=-leg.amount, currency=leg.currency) for leg in booked)
    return _carry_out(uow, company, order, opposite)


def check_order(order: Order) -> None:
    """Refuse what is no transfer, whatever the accounts hold."""
    rules.check_legs(order.legs)
    if order.claim is not None:
        rules.check_claim(order.claim)
    if order.hold_s is not None and not 1 <= order.hold_s <= HOLD_SECONDS:
        raise Malformed(place="hold_s")
    if order.reverses is not None or order.kind is TransferKind.REVERSAL:
        raise Malformed(place="reverses")


def find_booking(uow: UnitOfWork, company: CompanyId, order: Order) -> Booking | None:
    """Give what an order came to before; refuse another one under the same id."""
    kept = store.transfers.find_transfer(uow, company, order.id)
    if kept is not None:
        if kept.digest != order.digest():
            raise KeyUsed
        return Booking(with_legs(uow, company, kept.transfer), None, again=True)
    refused = store.transfers.find_refused(uow, company, order.id)
    if refused is None:
        return None
    if refused.digest != order.digest():
        raise KeyUsed
    return Booking(None, _KEPT[refused.code](**refused.data), again=True)


def with_legs(uow: UnitOfWork, company: CompanyId, told: Transfer) -> Transfer:
    """Give a transfer with the legs that it began with."""
    first = TransferState.POSTED if told.expires_at is None else TransferState.PENDING
    return replace(told, legs=store.transfers.legs(uow, company, told.id, first))


def _find_irreversible(uow: UnitOfWork, company: CompanyId, undone: TransferId) -> Refusal | None:
    kept = store.transfers.find_transfer(uow, company, undone, lock=True)
    if kept is None:
        return TransferNotFound()
    if kept.transfer.state is not TransferState.POSTED or kept.transfer.reverses is not None:
        return NotReversible()
    return AlreadyReversed() if store.transfers.is_reversed(uow, company, undone) else None


def _carry_out(uow: UnitOfWork, company: CompanyId, order: Order, legs: tuple[Leg, ...]) -> Booking:
    why = _find_refusal(uow, company, order, legs)
    if why is not None:
        return _refuse(uow, company, order, why)
    expires_at = None if order.hold_s is None else uow.now + timedelta(seconds=order.hold_s)
    state = TransferState.POSTED if expires_at is None else TransferState.PENDING
    ordered = in_order(legs)
    enter_all(uow, company, order.id, ordered, state, held=False)
    store.transfers.add_transfer(uow, company, order, expires_at)
    if expires_at is not None:
        uow.wait_for(expires_at)
    return Booking(_told(uow, order, ordered, state, expires_at), None, again=False)


def _find_refusal(uow: UnitOfWork, company: CompanyId, order: Order, legs: tuple[Leg, ...]) -> Refusal | None:
    """Say why an order cannot be carried out now: before anything is changed, so that others lose nothing by it."""
    if order.claim is not None and store.transfers.is_paid(uow, company, order.claim.id):
        return AlreadyPaid()
    for leg in in_order(legs):
        account = store.accounts.find_account(uow, company, leg.account, lock=True)
        why = rules.find_refusal(account, leg)
        if why is not None:
            return why
    return None


def _refuse(uow: UnitOfWork, company: CompanyId, order: Order, why: Refusal) -> Booking:
    store.transfers.refuse(uow, company, order, why)
    return Booking(None, why, again=False)


def in_order(legs: Iterable[Leg]) -> tuple[Leg, ...]:
    """Give the legs in the order in which everybody locks accounts."""
    return tuple(sorted(legs, key=lambda leg: leg.account))


def enter_all(
    uow: UnitOfWork,
    company: CompanyId,
    transfer_id: TransferId,
    legs: Iterable[Leg],
    state: TransferState,
    *,
    held: bool,
) -> None:
    """Write the entries that a transfer makes in a state, each with its guard."""
    for leg in legs:
        what = rules.effect(state, leg.amount, held=held)
        if not store.accounts.enter(uow, company, transfer_id, leg, state, what):
            raise GuardHeld(str(leg.account))


def _told(
    uow: UnitOfWork, order: Order, legs: tuple[Leg, ...], state: TransferState, expires_at: datetime | None
) -> Transfer:
    return Transfer(
        id=order.id,
        kind=order.kind,
        state=state,
        legs=legs,
        at=uow.now,
        memo=order.memo,
        by=order.by,
        expires_at=expires_at,
        ended_at=uow.now if expires_at is None else None,
        reverses=order.reverses,
    )
