"""The check of the whole ledger: it reads, and changes nothing."""

from collections.abc import Iterator

from backend.domains.payments.store import checking
from backend.domains.payments.store.checking import Counts, Violation
from backend.realtime.work import UnitOfWork


def check_ledger(uow: UnitOfWork) -> Iterator[Violation]:
    """Give whatever breaks a rule in any company's ledger, one after the other while it is read; nothing when sound."""
    return checking.violations(uow)


def count_ledger(uow: UnitOfWork) -> Counts:
    """Count the accounts, transfers and entries of all companies."""
    return checking.count(uow)
