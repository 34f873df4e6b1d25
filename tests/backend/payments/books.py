"""A company's books for the tests: a world outside, a bank account, wallets, a stall."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from concurrent.futures import Future
from pathlib import Path
from typing import Any, Concatenate, ParamSpec, TypeVar

from sqlalchemy import Connection

from backend.contract.base import PersonId
from backend.contract.payments import (
    Account,
    AccountId,
    AccountKind,
    Leg,
    MerchantId,
    Transfer,
    TransferId,
    TransferKind,
)
from backend.domains.payments import service as payments
from backend.domains.payments.service import Booking, Order
from backend.platform.ids import new_id
from backend.realtime.work import UnitOfWork
from tests.backend.directory.cast import Firm, House

P = ParamSpec("P")
T = TypeVar("T")
WON = "KRW"
HOUR = 3_600


class Books:
    """One company's ledger in a house. Amounts are in minor units; accounts are opened as they are named."""

    def __init__(self, house: House, firm: Firm) -> None:
        self.house = house
        self.firm = firm
        self.company = firm.company
        self.world = self.open(AccountKind.EXTERNAL, name="world")
        self.bank = self.open(AccountKind.CORPORATE, name="Operating account", floor=0)
        self.stall = self.open(AccountKind.MERCHANT, merchant=MerchantId(new_id()), floor=0)

    @property
    def file(self) -> Path:
        return self.house.database.settings.database_file

    def run(self, verb: Callable[Concatenate[UnitOfWork, P], T], *args: P.args, **kwargs: P.kwargs) -> T:
        """Run one verb in one unit of work."""
        return self.house.run(verb, *args, **kwargs)

    def submit(self, verb: Callable[Concatenate[UnitOfWork, P], T], *args: P.args, **kwargs: P.kwargs) -> Future[T]:
        """Run one verb in the server's writer, among others."""
        clock = self.house.clock

        def job(connection: Connection) -> T:
            return verb(UnitOfWork(connection, clock), *args, **kwargs)

        return self.house.database.submit(job)

    def account(self, kind: AccountKind, currency: str = WON, **more: Any) -> Account:
        return Account(company=self.company, id=AccountId(new_id()), kind=kind, currency=currency, **more)

    def open(self, kind: AccountKind, currency: str = WON, **more: Any) -> AccountId:
        return self.run(payments.open_account, self.account(kind, currency, **more)).id

    def wallet(self, name: str, amount: int = 0, currency: str = WON) -> AccountId:
        """Open somebody's wallet, with money in it that came from outside."""
        opened = self.open(AccountKind.WALLET, currency, person=self.firm.id(name), floor=0)
        if amount:
            self.move(self.world, opened, amount)
        return opened

    def allowance(self, name: str, scene: str = "meals", month: int = 2026_03) -> AccountId:
        return self.open(AccountKind.ALLOWANCE, person=self.firm.id(name), scene=scene, month=month, floor=0)

    def order(self, payer: AccountId, payee: AccountId, amount: int, currency: str = WON, **more: Any) -> Order:
        legs = (leg(payer, -amount, currency), leg(payee, amount, currency))
        return order(*legs, **more)

    def ask(self, order: Order) -> Booking:
        return self.run(payments.transfer, self.company, order)

    def move(self, payer: AccountId, payee: AccountId, amount: int, **more: Any) -> Transfer:
        """Book a transfer, which must be allowed."""
        return self.ask(self.order(payer, payee, amount, **more)).insist()

    def hold(self, payer: AccountId, payee: AccountId, amount: int, hold_s: int = HOUR) -> TransferId:
        """Reserve a transfer, which must be allowed."""
        return self.move(payer, payee, amount, hold_s=hold_s).id

    def reverse(self, undone: TransferId, key: TransferId | None = None) -> Booking:
        by: PersonId | None = None
        return self.run(payments.reverse, self.company, key or TransferId(new_id()), undone, by=by)

    def get(self, account: AccountId) -> Account:
        return self.run(payments.get_account, self.company, account)

    def posted(self, *accounts: AccountId) -> list[int]:
        return [self.get(each).posted for each in accounts]

    def wrongs(self) -> list[payments.Violation]:
        return self.run(lambda uow: list(payments.check_ledger(uow)))


def leg(account: AccountId, amount: int, currency: str = WON) -> Leg:
    return Leg(account=account, amount=amount, currency=currency)


def order(*legs: Leg, kind: TransferKind = TransferKind.PAYMENT, **more: Any) -> Order:
    more.setdefault("id", TransferId(new_id()))
    return Order(kind=kind, legs=legs, **more)


def careless(file: Path) -> sqlite3.Connection:
    """Open the database as somebody does who holds the file and cares for no rule."""
    connection = sqlite3.connect(file, isolation_level=None)
    for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'").fetchall():
        if name.startswith("ledger_"):
            connection.execute(f"DROP TRIGGER {name}")
    connection.execute("PRAGMA ignore_check_constraints = 1")
    return connection
