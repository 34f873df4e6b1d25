"""The verbs of the ledger. Each runs inside one unit of work; nobody commits here."""

from backend.domains.payments.rules import Claim, Order
from backend.domains.payments.service.accounts import (
    balances,
    close_account,
    get_account,
    get_transfer,
    open_account,
    statement,
)
from backend.domains.payments.service.booking import Booking, GuardHeld, reverse, transfer
from backend.domains.payments.service.checking import check_ledger, count_ledger
from backend.domains.payments.service.ending import (
    carry_expiry,
    due_expiries,
    expire,
    give_up_expiry,
    next_expiry,
    post,
    void,
)
from backend.domains.payments.store.checking import Violation

__all__ = [
    "Booking",
    "Claim",
    "GuardHeld",
    "Order",
    "Violation",
    "balances",
    "carry_expiry",
    "check_ledger",
    "close_account",
    "count_ledger",
    "due_expiries",
    "expire",
    "get_account",
    "get_transfer",
    "give_up_expiry",
    "next_expiry",
    "open_account",
    "post",
    "reverse",
    "statement",
    "transfer",
    "void",
]
