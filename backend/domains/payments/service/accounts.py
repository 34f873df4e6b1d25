"""Accounts: opening, closing, balances, statements."""

from msgspec.structs import replace

from backend.contract.base import CompanyId, PersonId
from backend.contract.payments import AMOUNT_MOST, PAGE_LINES, Account, AccountId, Statement, Transfer, TransferId
from backend.domains.payments import rules, store
from backend.domains.payments.errors import AccountExists, AccountInUse, AccountNotFound, TransferNotFound
from backend.domains.payments.service.booking import with_legs
from backend.realtime.work import UnitOfWork


def open_account(uow: UnitOfWork, new: Account) -> Account:
    """Open an empty account; the same again changes nothing.

    `AccountUnsound` when holder, name, month or floor do not belong to its kind; `AccountExists` when the id is taken
    or there is an open account for the same already.
    """
    rules.check_account(new)
    empty = replace(new, posted=0, reserved=0, incoming=0, closed_at=None)
    known = store.accounts.find_account(uow, new.company, new.id)
    if known is not None:
        if replace(known, posted=0, reserved=0, incoming=0) != empty:
            raise AccountExists
        return known
    if store.accounts.has_twin(uow, empty):
        raise AccountExists
    store.accounts.add_account(uow, empty)
    return empty


def close_account(uow: UnitOfWork, company: CompanyId, account_id: AccountId) -> None:
    """Close an empty account for good; closing it again changes nothing.

    `AccountInUse` when it is not empty or something is on its way from or to it.
    """
    account = get_account(uow, company, account_id)
    if account.closed_at is None and not store.accounts.close_account(uow, company, account_id):
        raise AccountInUse


def get_account(uow: UnitOfWork, company: CompanyId, account_id: AccountId) -> Account:
    """Give an account with its balance, in minor units."""
    account = store.accounts.find_account(uow, company, account_id)
    if account is None:
        raise AccountNotFound(account=str(account_id))
    return account


def balances(uow: UnitOfWork, company: CompanyId, person: PersonId | None = None) -> list[Account]:
    """Give a person's open accounts with their balances; without a person, those that are the company's own."""
    if person is None:
        return store.accounts.own_accounts(uow, company)
    return store.accounts.accounts_of(uow, company, person)


def statement(
    uow: UnitOfWork, company: CompanyId, account_id: AccountId, before: int | None = None, limit: int = PAGE_LINES
) -> Statement:
    """Give what was booked in an account, the newest first, before seq `before`; at most `PAGE_LINES` lines."""
    account = get_account(uow, company, account_id)
    wanted = max(1, min(limit, PAGE_LINES))
    entries = store.accounts.page(uow, company, account_id, AMOUNT_MOST if before is None else before, wanted + 1)
    return Statement(account=account, entries=tuple(entries[:wanted]), more=len(entries) > wanted)


def get_transfer(uow: UnitOfWork, company: CompanyId, transfer_id: TransferId) -> Transfer:
    """Give a transfer with the legs that it began with."""
    kept = store.transfers.find_transfer(uow, company, transfer_id)
    if kept is None:
        raise TransferNotFound
    return with_legs(uow, company, kept.transfer)
