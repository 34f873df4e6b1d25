"""Looks for what must not be in the ledger: each question gives the rows that break a rule, and nothing when none do.

The questions trust neither triggers nor constraints, and no sum that the ledger keeps of itself.
"""

from collections.abc import Iterator
from datetime import datetime
from typing import Any, Final, NamedTuple
from uuid import UUID

from sqlalchemy import Select, func, select

from backend.contract.base import CompanyId
from backend.domains.payments.models import ledger_account, ledger_entry, ledger_transfer
from backend.domains.payments.store.checking import balances, transfers
from backend.realtime.work import UnitOfWork

_ROWS_AT_ONCE: Final = 1_000


class Violation(NamedTuple):
    """A rule that is broken, and where: ids and numbers by name."""

    rule: str
    company: CompanyId
    where: dict[str, Any]


class Counts(NamedTuple):
    """How much there is to check."""

    accounts: int
    transfers: int
    entries: int


def questions(now: datetime) -> dict[str, Select[Any]]:
    """Name the rules, each with what breaks it."""
    return {
        "entry_follows": balances.entries_that_do_not_follow(),
        "entry_has_its_transfer": balances.entries_without_a_transfer(),
        "entry_has_its_account": balances.entries_without_an_account(),
        "balance_is_sum_of_entries": balances.balances_that_are_no_sums(),
        "balance_is_last_entry": balances.balances_that_are_not_their_last_entry(),
        "reserved_is_sum_of_pending": balances.reserves_that_are_no_sums(),
        "balance_in_range": balances.balances_out_of_range(),
        "total_is_zero": balances.totals(),
        "legs_add_up": transfers.legs_that_do_not_add_up(),
        "transfer_has_its_entries": transfers.transfers_without_their_entries(),
        "end_has_the_same_legs": transfers.ends_with_other_legs(),
        "reversal_is_opposite": transfers.reversals_that_are_not_opposite(),
        "reversed_once": transfers.reversed_twice(),
        "claim_paid_once": transfers.claims_paid_twice(),
        "approver_is_another": transfers.own_approvals(),
        "no_stale_pending": transfers.stale(now),
        "id_used_once": transfers.ids_used_twice(),
    }


def violations(uow: UnitOfWork) -> Iterator[Violation]:
    """Give whatever breaks a rule in any company's ledger, while it is read."""
    for rule, question in questions(uow.now).items():
        found = uow.connection.execute(question, execution_options={"yield_per": _ROWS_AT_ONCE})
        for row in found.mappings():
            where = {name: _plain(value) for name, value in row.items() if name != "company"}
            yield Violation(rule, row["company"], where)


def count(uow: UnitOfWork) -> Counts:
    """Count what is there."""
    tables = (ledger_account, ledger_transfer, ledger_entry)
    return Counts(*(int(uow.connection.scalar(select(func.count()).select_from(table)) or 0) for table in tables))


def _plain(value: Any) -> Any:  # noqa: ANN401 - whatever a row has
    return str(value) if isinstance(value, UUID) else value
