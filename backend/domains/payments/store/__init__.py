"""The ledger's statements."""

from backend.domains.payments.store import accounts, transfers

__all__ = ["accounts", "transfers"]
