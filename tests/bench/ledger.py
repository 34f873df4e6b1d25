"""The ledger: sixty-four people who pay one stall at noon, balances of long accounts, and the check of all books."""

from __future__ import annotations

import asyncio
import os
import sqlite3
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import closing, suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import psutil
from sqlalchemy import Connection, insert

from backend.contract.base import CompanyId
from backend.contract.payments import Account, AccountId, AccountKind, Leg, MerchantId, TransferId, TransferKind
from backend.domains.directory.models import company as companies
from backend.domains.payments import service as payments
from backend.domains.payments.service import Order
from backend.entry.migrate import open_database
from backend.platform.db import Database
from backend.platform.ids import new_id
from backend.platform.settings import Settings
from backend.realtime.work import UnitOfWork
from backend.realtime.worker import UnitWorker
from tests.bench import measure
from tests.support.server import ROOT

AT = int(datetime(2026, 3, 2, 12, tzinfo=UTC).timestamp()) * 1_000_000
WON = "KRW"
PRICE = 7_500
PAYERS_OF_LONG = 1_000


@dataclass(frozen=True)
class Sizes:
    """Who pays how often, and how many entries a long ledger and a short one have."""

    payers: int
    payments: int
    entries: int
    few: int
    reads: int


FULL = Sizes(64, 20_000, 1_000_000, 1_000, 2_000)
QUICK = Sizes(64, 640, 4_000, 400, 100)


def run(folder: Path, sizes: Sizes) -> dict[str, Any]:
    """Give rates and latencies of paying, the ratio of reading a balance, and what the check takes."""
    told: dict[str, Any] = {"paying": asyncio.run(_pay(folder / "paying", sizes))}
    short = Long(folder / "short", sizes.few)
    long = Long(folder / "long", sizes.entries)
    told["reading"] = _compare(short, long, sizes.reads)
    told["checking"] = {"entries": sizes.entries, **check(folder / "long"), "of_paying": check(folder / "paying")}
    return told


class Books:
    """A company with money outside, a stall and any number of wallets that are full."""

    def __init__(self, folder: Path, wallets: int) -> None:
        self.database = open_database(Settings(data=folder))
        self.company = CompanyId(new_id())
        self.run(self._found)
        self.world = self.open(AccountKind.EXTERNAL, name="world")
        self.stall = self.open(AccountKind.MERCHANT, merchant=MerchantId(new_id()), floor=0)
        self.wallets = [self.open(AccountKind.CORPORATE, name=str(place), floor=0) for place in range(wallets)]

    def _found(self, uow: UnitOfWork) -> None:
        uow.connection.execute(insert(companies).values(_row(self.company, uow.now)))

    def run(self, verb: Callable[..., Any], *args: Any) -> Any:
        with self.database.transaction() as connection:
            return verb(UnitOfWork(connection, self.database.clock), *args)

    def open(self, kind: AccountKind, **more: Any) -> AccountId:
        new = Account(company=self.company, id=AccountId(new_id()), kind=kind, currency=WON, **more)
        made: Account = self.run(payments.open_account, new)
        return made.id

    def order(self, payer: AccountId, payee: AccountId, amount: int, hold_s: int | None = None) -> Order:
        legs = tuple(
            Leg(account=account, amount=change, currency=WON) for account, change in ((payer, -amount), (payee, amount))
        )
        return Order(id=TransferId(new_id()), kind=TransferKind.PAYMENT, legs=legs, hold_s=hold_s)


def _row(company: CompanyId, now: datetime) -> dict[str, Any]:
    """Fill a company's row with what its columns take by themselves, and the name."""
    return {"id": company, "name": "Hanbit Pumps", "created_at": now}


async def _pay(folder: Path, sizes: Sizes) -> dict[str, Any]:
    """Let everybody pay the same stall, again and again, on one core; each payment is durable when it is answered."""
    measure.pin(os.getpid(), 0)
    books = Books(folder, sizes.payers)
    for wallet in books.wallets:
        books.run(payments.transfer, books.company, books.order(books.world, wallet, PRICE * sizes.payments))
    worker = UnitWorker(books.database, lambda _uow, _actor: None, lambda _effects: None)
    each = sizes.payments // sizes.payers
    told = {
        "at_once": await _rush(worker, books, each, _pay_at_once),
        "reserved_and_posted": await _rush(worker, books, each // 4, _pay_in_two_steps),
        "refused": await _rush(worker, books, each, _pay_too_much),
    }
    worker.close()
    books.database.close()
    return told


Paying = Callable[[UnitWorker, Books, AccountId], Any]


async def _rush(worker: UnitWorker, books: Books, each: int, pay: Paying) -> dict[str, Any]:
    taken: list[float] = []

    async def stand_in_line(wallet: AccountId) -> None:
        for _ in range(each):
            begun = time.perf_counter()
            await pay(worker, books, wallet)
            taken.append((time.perf_counter() - begun) * 1000)

    commits, cpu, begun = worker.commits, time.process_time(), time.perf_counter()
    await asyncio.gather(*map(stand_in_line, books.wallets))
    seconds, cpu = time.perf_counter() - begun, time.process_time() - cpu
    return {
        "payments": len(taken),
        "per_second": round(len(taken) / seconds),
        "per_cpu_second": round(len(taken) / cpu),
        "per_commit": round(len(taken) / (worker.commits - commits), 1),
        **measure.spread(taken, "ms"),
    }


async def _pay_at_once(worker: UnitWorker, books: Books, wallet: AccountId) -> None:
    booking = await worker.write(None, payments.transfer, books.company, books.order(wallet, books.stall, PRICE))
    booking.insist()


async def _pay_in_two_steps(worker: UnitWorker, books: Books, wallet: AccountId) -> None:
    order = books.order(wallet, books.stall, PRICE, hold_s=3_600)
    (await worker.write(None, payments.transfer, books.company, order)).insist()
    assert await worker.write(None, payments.post, books.company, order.id)


async def _pay_too_much(worker: UnitWorker, books: Books, wallet: AccountId) -> None:
    order = books.order(wallet, books.stall, 1 << 50)
    assert (await worker.write(None, payments.transfer, books.company, order)).refusal


class Long:
    """A ledger of any length, written straight into the file as the server would have."""

    def __init__(self, folder: Path, entries: int) -> None:
        books = Books(folder, min(PAYERS_OF_LONG, entries // 8))
        self.company, self.stall, self.world = books.company, books.stall, books.world
        self.wallets, self.folder = books.wallets, folder
        books.database.close()
        with closing(sqlite3.connect(folder / "atrium.db", isolation_level=None)) as connection:
            triggers = connection.execute(
                "SELECT name, sql FROM sqlite_master WHERE type = 'trigger' AND tbl_name LIKE 'ledger_%'"
            ).fetchall()
            for name, _ in triggers:
                connection.execute(f"DROP TRIGGER {name}")
            connection.execute("BEGIN")
            self._fill(connection, entries)
            connection.execute("COMMIT")
            for _, words in triggers:
                connection.execute(words)

    def _fill(self, connection: sqlite3.Connection, entries: int) -> None:
        """Fill each wallet once, then let them pay the stall, one payment of four in two steps."""
        heads: dict[AccountId, list[int]] = {each: [0] * 4 for each in (self.world, self.stall, *self.wallets)}
        written = 0
        for payer, payee, amount, states in self._story(entries):
            transfer = new_id().bytes
            for state in states:
                held = len(states) == 2
                for account, change in ((payer, -amount), (payee, amount)):
                    head = heads[account]
                    head[0] += 1
                    head[1] += change if state == "posted" else 0
                    head[2] += _hold(state, max(-change, 0), held=held)
                    head[3] += _hold(state, max(change, 0), held=held)
                    key = (self.company.bytes, transfer, state, account.bytes)
                    values = (*key, head[0], change, WON, *head[1:], AT)
                    connection.execute("INSERT INTO ledger_entry VALUES (?,?,?,?,?,?,?,?,?,?,?)", values)
                    written += 1
            expires = AT + 1_000_000 if len(states) == 2 else None
            connection.execute(
                "INSERT INTO ledger_transfer (company, id, kind, state, digest, memo, at, expires_at, ended_at, stuck)"
                " VALUES (?, ?, 'payment', 'posted', zeroblob(32), '', ?, ?, ?, '')",
                (self.company.bytes, transfer, AT, expires, AT),
            )
        for account, head in heads.items():
            connection.execute(
                "UPDATE ledger_account SET last = ?, posted = ?, reserved = ?, incoming = ? WHERE id = ?",
                (head[0] or None, *head[1:], account.bytes),
            )
        assert abs(written - entries) <= 4

    def _story(self, entries: int) -> Iterator[tuple[AccountId, AccountId, int, tuple[str, ...]]]:
        for wallet in self.wallets:
            yield self.world, wallet, PRICE * entries, ("posted",)
        written, number = 2 * len(self.wallets), 0
        while written < entries:
            states = ("pending", "posted") if number % 4 == 3 else ("posted",)
            yield self.wallets[number * 7919 % len(self.wallets)], self.stall, PRICE, states
            written, number = written + 2 * len(states), number + 1


def _hold(state: str, amount: int, *, held: bool) -> int:
    return amount if state == "pending" else -amount if held else 0


def _compare(short: Long, long: Long, reads: int) -> dict[str, Any]:
    """Say how much longer the stall's balance and the first page of its statement take in the long ledger."""
    taken = {name: _read(ledger, reads) for name, ledger in (("short", short), ("long", long))}
    ratio = {part: round(taken["long"][part] / taken["short"][part], 2) for part in taken["long"]}
    return {f"{part}_us": {name: round(each[part], 1) for name, each in taken.items()} for part in ratio} | {
        f"{part}_ratio": value for part, value in ratio.items()
    }


def _read(ledger: Long, reads: int) -> dict[str, float]:
    database = open_database(Settings(data=ledger.folder))
    verbs: dict[str, Callable[[UnitOfWork], Any]] = {
        "balance": lambda uow: payments.get_account(uow, ledger.company, ledger.stall),
        "statement": lambda uow: payments.statement(uow, ledger.company, ledger.stall, limit=50),
    }

    def several(database: Database, connection: Connection, verb: Callable[[UnitOfWork], Any]) -> float:
        verb(UnitOfWork(connection, database.clock))
        begun = time.thread_time()
        for _ in range(reads):
            verb(UnitOfWork(connection, database.clock))
        return (time.thread_time() - begun) / reads * 1e6

    try:
        return {
            name: database.read(lambda connection, verb=verb: several(database, connection, verb)).result()  # type: ignore[misc]
            for name, verb in verbs.items()
        }
    finally:
        database.close()


def check(folder: Path) -> dict[str, float]:
    """Run `check-ledger`, which must find the books sound; give seconds and the most memory that was seen."""
    command = [sys.executable, "-m", "backend.entry.cli", "check-ledger", "--data", str(folder)]
    begun, cpu, peak = time.perf_counter(), 0.0, 0.0
    with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True) as process:
        watched = psutil.Process(process.pid)
        while process.poll() is None:
            with suppress(psutil.Error):
                peak = max(peak, watched.memory_info().rss / (1 << 20))
                cpu = max(cpu, measure.cpu_seconds(process.pid))
            time.sleep(0.02)
        told = process.stdout.read() if process.stdout else ""
    assert process.returncode == 0, told
    return {
        "seconds": round(time.perf_counter() - begun, 2),
        "cpu_seconds": round(cpu, 2),
        "peak_mib": round(peak, 1),
    }
