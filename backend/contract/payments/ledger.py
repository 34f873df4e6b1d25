"""The ledger: accounts, and transfers between them whose legs add up to nothing in each currency."""

from typing import Annotated, Final, NewType
from uuid import UUID

import msgspec

from backend.contract.base import CompanyId, Growing, Line, Moment, Number, PersonId, Told
from backend.contract.payments.money import Currency, Signed

AccountId = NewType("AccountId", UUID)
TransferId = NewType("TransferId", UUID)
MerchantId = NewType("MerchantId", UUID)

LEGS_MOST: Final = 256
"""A transfer has two legs at least and so many at most."""
HOLD_SECONDS: Final = 400 * 86_400
"""Nothing stays reserved longer."""
PAGE_LINES: Final = 200

Scene = Annotated[str, msgspec.Meta(pattern=r"\A[a-z][a-z0-9_]{0,31}\Z")]
"""What an allowance is for: `meals`, `parking`."""
Month = Annotated[int, msgspec.Meta(ge=2000_01, le=9999_12)]
"""A month as year * 100 + month."""


class AccountKind(Growing):
    """The chart of accounts. What is in the company's hands is above 0; where it came from is below."""

    CORPORATE = "corporate"
    WALLET = "wallet"
    ALLOWANCE = "allowance"
    MERCHANT = "merchant"
    CLEARING = "clearing"
    EXTERNAL = "external"
    EQUITY = "equity"


class TransferKind(Growing):
    """What a transfer was for."""

    PAYMENT = "payment"
    REFUND = "refund"
    TOP_UP = "top_up"
    PAYOUT = "payout"
    GRANT = "grant"
    LAPSE = "lapse"
    EXPENSE = "expense"
    SETTLEMENT = "settlement"
    REVERSAL = "reversal"
    MANUAL = "manual"


class TransferState(Growing):
    """Where a transfer is: booked, or reserved until it is booked, given up or too late."""

    PENDING = "pending"
    POSTED = "posted"
    VOIDED = "voided"
    EXPIRED = "expired"


class Account(Told, frozen=True, kw_only=True):
    """An account and its balance, in minor units.

    `posted` is what was booked, `reserved` what pending transfers may take from it, `incoming` what they may bring;
    `posted - reserved` can be spent down to `floor`, without one without end.
    """

    company: CompanyId
    id: AccountId
    kind: AccountKind
    currency: Currency
    name: Line = ""
    person: PersonId | None = None
    merchant: MerchantId | None = None
    scene: Scene | None = None
    month: Month | None = None
    floor: Signed | None = None
    posted: Signed = 0
    reserved: Signed = 0
    incoming: Signed = 0
    closed_at: Moment | None = None


class Leg(Told, frozen=True, kw_only=True):
    """What a transfer adds to an account (above 0) or takes from it (below), in minor units of its currency."""

    account: AccountId
    amount: Signed
    currency: Currency


class Transfer(Told, frozen=True, kw_only=True):
    """A transfer with its legs. One that was reserved has `expires_at`; `ended_at` is when it was booked or let go."""

    id: TransferId
    kind: TransferKind
    state: TransferState
    legs: tuple[Leg, ...]
    at: Moment
    memo: Line = ""
    by: PersonId | None = None
    expires_at: Moment | None = None
    ended_at: Moment | None = None
    reverses: TransferId | None = None


class Entry(Told, frozen=True, kw_only=True):
    """A line of an account's statement: later ones have a greater `seq`; `posted` is the balance after it."""

    seq: Number
    transfer: TransferId
    kind: TransferKind
    amount: Signed
    posted: Signed
    at: Moment
    memo: Line = ""
    reverses: TransferId | None = None


class Statement(Told, frozen=True, kw_only=True):
    """A page of an account's entries, the newest first; with `more`, older ones than the last follow."""

    account: Account
    entries: tuple[Entry, ...]
    more: bool = False
