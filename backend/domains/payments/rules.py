"""What the ledger allows. Pure: no clock, no database, no network."""

import hashlib
from collections import defaultdict
from typing import Final, NamedTuple
from uuid import UUID

import msgspec

from backend.contract.base import PersonId, encode
from backend.contract.payments import (
    AMOUNT_MOST,
    EXPONENTS,
    LEGS_MOST,
    Account,
    AccountKind,
    Leg,
    TransferId,
    TransferKind,
    TransferState,
)
from backend.domains.payments.errors import (
    AccountClosed,
    AccountNotFound,
    AccountUnsound,
    AmountOutOfRange,
    CurrencyUnknown,
    NotEnoughMoney,
    OwnApproval,
    SameAccount,
    Unbalanced,
    WrongCurrency,
)
from backend.platform.errors import Malformed, Refusal

PERSONAL: Final = (AccountKind.WALLET, AccountKind.ALLOWANCE)
HELD: Final = (*PERSONAL, AccountKind.MERCHANT)
"""Accounts of somebody; the others are the company's own and have names."""
ENDLESS: Final = (AccountKind.EXTERNAL, AccountKind.EQUITY)
"""What money comes from and goes to."""


class Claim(msgspec.Struct, frozen=True, kw_only=True):
    """What is paid, the SHA-256 of what was approved of it, and the people: `requester` asked, `payee` gets it."""

    id: UUID
    hash: bytes
    requester: PersonId
    approver: PersonId
    second_approver: PersonId | None = None
    payee: PersonId | None = None


class Order(msgspec.Struct, frozen=True, kw_only=True):
    """A transfer that is wanted. Its `id` is the key under which it is done once for ever.

    Legs above 0 add to their account, those below take from it, in minor units. `hold_s`: it is only reserved, and let
    go after so many seconds unless it is posted. `reverses`: the legs are those of another transfer, turned round.
    """

    id: TransferId
    kind: TransferKind
    legs: tuple[Leg, ...] = ()
    memo: str = ""
    by: PersonId | None = None
    hold_s: int | None = None
    claim: Claim | None = None
    reverses: TransferId | None = None

    def digest(self) -> bytes:
        """Give the SHA-256 of what is wanted: the same again is the same transfer."""
        return hashlib.sha256(encode(self)).digest()


class Effect(NamedTuple):
    """What an entry adds to the three parts of an account's balance."""

    posted: int
    reserved: int
    incoming: int


def check_currency(currency: str) -> None:
    """Refuse what is no money of ISO 4217."""
    if currency not in EXPONENTS:
        raise CurrencyUnknown


def check_amount(amount: object) -> None:
    """Refuse all but whole numbers from 1 to 2^53 - 1, with either sign: no float, no boolean, no text."""
    if type(amount) is not int or not 0 < abs(amount) <= AMOUNT_MOST:
        raise AmountOutOfRange(most=AMOUNT_MOST)


def check_legs(legs: tuple[Leg, ...]) -> None:
    """Refuse legs that do not make a transfer, whatever the accounts hold."""
    sums: defaultdict[str, int] = defaultdict(int)
    for leg in legs:
        check_amount(leg.amount)
        check_currency(leg.currency)
        sums[leg.currency] += leg.amount
    if len({leg.account for leg in legs}) < len(legs):
        raise SameAccount
    if not 2 <= len(legs) <= LEGS_MOST or any(sums.values()):
        raise Unbalanced


def check_claim(claim: Claim) -> None:
    """Refuse that somebody approves what they asked for or get, or is counted as two."""
    if len(claim.hash) != hashlib.sha256().digest_size:
        raise Malformed(place="claim.hash")
    approvers = [claim.approver] if claim.second_approver is None else [claim.approver, claim.second_approver]
    if len({*approvers, claim.requester, claim.payee}) < len(approvers) + len({claim.requester, claim.payee}):
        raise OwnApproval


def check_account(account: Account) -> None:
    """Refuse an account whose holder, name, month or floor does not belong to its kind."""
    check_currency(account.currency)
    wanted = {
        "person": (account.kind in PERSONAL) is (account.person is not None),
        "merchant": (account.kind is AccountKind.MERCHANT) is (account.merchant is not None),
        "scene": (account.kind is AccountKind.ALLOWANCE) is (account.scene is not None),
        "month": _fits_month(account),
        "name": account.kind in HELD or account.name.strip() != "",
        "floor": _fits_floor(account),
    }
    for place, fits in wanted.items():
        if not fits:
            raise AccountUnsound(place=place)


def _fits_month(account: Account) -> bool:
    if account.kind is not AccountKind.ALLOWANCE or account.month is None:
        return account.kind is not AccountKind.ALLOWANCE and account.month is None
    return 2000_01 <= account.month <= 9999_12 and 1 <= account.month % 100 <= 12


def _fits_floor(account: Account) -> bool:
    if account.kind in ENDLESS:
        return account.floor is None
    if account.floor is None:
        return account.kind is AccountKind.CLEARING
    lowest = 0 if account.kind in HELD else -AMOUNT_MOST
    return type(account.floor) is int and lowest <= account.floor <= 0


def effect(state: TransferState, amount: int, *, held: bool) -> Effect:
    """Say what an entry does. `held`: the leg was reserved before, which ends here."""
    holds = 1 if state is TransferState.PENDING else -1 if held else 0
    booked = amount if state is TransferState.POSTED else 0
    return Effect(booked, holds * max(-amount, 0), holds * max(amount, 0))


def find_refusal(account: Account | None, leg: Leg) -> Refusal | None:
    """Say why a new leg cannot be booked or reserved in an account as it is now."""
    if account is None:
        return AccountNotFound(account=str(leg.account))
    if account.closed_at is not None:
        return AccountClosed(account=str(leg.account))
    if account.currency != leg.currency:
        return WrongCurrency(account=str(leg.account))
    if leg.amount < 0 and account.posted - account.reserved + leg.amount < lowest(account):
        return NotEnoughMoney(account=str(leg.account))
    if account.posted + account.incoming + leg.amount > AMOUNT_MOST:
        return AmountOutOfRange(most=AMOUNT_MOST)
    return None


def lowest(account: Account) -> int:
    """Say how far an account's spendable balance may go down."""
    return -AMOUNT_MOST if account.floor is None else account.floor
