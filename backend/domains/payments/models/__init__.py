"""The ledger's tables: accounts, transfers with their entries, and ids whose transfer was refused."""

from backend.domains.payments.models import triggers
from backend.domains.payments.models.accounts import ledger_account
from backend.domains.payments.models.transfers import ledger_entry, ledger_refusal, ledger_transfer

__all__ = ["ledger_account", "ledger_entry", "ledger_refusal", "ledger_transfer", "triggers"]
