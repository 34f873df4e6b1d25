"""Whatever is asked of the ledger in whatever order: it does what a plain sum does, and every rule of it holds."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import count
from typing import Any, cast

from hypothesis import HealthCheck, Phase, settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    Bundle,
    RuleBasedStateMachine,
    consumes,
    initialize,
    invariant,
    multiple,
    rule,
    run_state_machine_as_test,
)

from backend.contract.payments import AccountId, TransferId, TransferState
from backend.domains.payments import service as payments
from backend.domains.payments.errors import NotEnoughMoney, TransferOver
from backend.domains.payments.service import Order
from backend.platform.errors import Refusal
from tests.backend.directory.cast import House
from tests.backend.payments.books import HOUR, Books

PEOPLE = ("Mina", "Jun", "Ana")
START = 1_000
NOTHING: Any = cast("Any", multiple())
"""What a rule puts into no bundle."""
AMOUNTS = st.sampled_from((1, 7, 300, 999, 1_000, 1_001))


@dataclass
class Reserved:
    """What the plain sum knows of a reserved transfer."""

    id: TransferId
    payer: int
    payee: int
    amount: int
    until: float
    state: TransferState = TransferState.PENDING


class Ledger(RuleBasedStateMachine):
    """Three wallets and a stall beside a plain sum of what they have and what is held of it."""

    house: House
    founded = count()

    held = Bundle("held")
    booked = Bundle("booked")

    @initialize()
    def begin(self) -> None:
        firm = self.house.found(f"Firm {next(self.founded)}", PEOPLE)
        self.books = Books(self.house, firm)
        self.accounts: list[AccountId] = [self.books.wallet(name, START) for name in PEOPLE] + [self.books.stall]
        self.have = [START, START, START, 0]
        self.held_of = [0, 0, 0, 0]
        self.reserved: list[Reserved] = []
        self.asked: list[tuple[Order, bool]] = []

    def now(self) -> float:
        return self.house.clock.now().timestamp()

    def order(self, payer: int, payee: int, amount: int, **more: Any) -> Order:
        return self.books.order(self.accounts[payer], self.accounts[payee], amount, **more)

    def ask(self, order: Order) -> Refusal | None:
        told = self.books.ask(order)
        again = self.books.ask(order)
        assert (again.transfer, type(again.refusal), again.again) == (told.transfer, type(told.refusal), True)
        self.asked.append((order, told.refusal is None))
        return told.refusal

    @rule(target=booked, payer=st.integers(0, 3), further=st.integers(1, 3), amount=AMOUNTS)
    def move(self, payer: int, further: int, amount: int) -> Any:
        payee = (payer + further) % 4
        order = self.order(payer, payee, amount)
        enough = self.have[payer] - self.held_of[payer] >= amount
        refusal = self.ask(order)
        assert (refusal is None) is enough
        if refusal is not None:
            assert isinstance(refusal, NotEnoughMoney)
            return NOTHING
        self.have[payer] -= amount
        self.have[payee] += amount
        return Reserved(order.id, payer, payee, amount, 0, TransferState.POSTED)

    @rule(target=held, payer=st.integers(0, 3), further=st.integers(1, 3), amount=AMOUNTS, hours=st.integers(1, 3))
    def hold(self, payer: int, further: int, amount: int, hours: int) -> Any:
        payee = (payer + further) % 4
        order = self.order(payer, payee, amount, hold_s=hours * HOUR)
        enough = self.have[payer] - self.held_of[payer] >= amount
        assert (self.ask(order) is None) is enough
        if not enough:
            return NOTHING
        self.held_of[payer] += amount
        self.reserved.append(Reserved(order.id, payer, payee, amount, self.now() + hours * HOUR))
        return self.reserved[-1]

    @rule(target=booked, one=held, state=st.sampled_from((TransferState.POSTED, TransferState.VOIDED)))
    def end(self, one: Reserved, state: TransferState) -> Any:
        verb = payments.post if state is TransferState.POSTED else payments.void
        over = one.state is TransferState.PENDING and one.until <= self.now()
        if over or one.state not in {TransferState.PENDING, state}:
            try:
                self.books.run(verb, self.books.company, one.id)
            except TransferOver:
                return NOTHING
            raise AssertionError("what is over was ended")
        assert self.books.run(verb, self.books.company, one.id) is (one.state is TransferState.PENDING)
        if one.state is TransferState.PENDING:
            self.let_go(one, state)
            if state is TransferState.POSTED:
                self.have[one.payer] -= one.amount
                self.have[one.payee] += one.amount
                return one
        return NOTHING

    def let_go(self, one: Reserved, state: TransferState) -> None:
        one.state = state
        self.held_of[one.payer] -= one.amount

    @rule(one=held)
    def expire(self, one: Reserved) -> None:
        due = one.state is TransferState.PENDING and one.until <= self.now()
        assert self.books.run(payments.expire, self.books.company, one.id) is due
        if due:
            self.let_go(one, TransferState.EXPIRED)

    @rule()
    def tidy(self) -> None:
        """Let the server's job end what is over."""
        for _ in range(2):
            for one in self.books.run(payments.due_expiries):
                if one.company == self.books.company:
                    self.books.run(payments.carry_expiry, one)
        for here in self.reserved:
            if here.state is TransferState.PENDING and here.until <= self.now():
                self.let_go(here, TransferState.EXPIRED)
        assert not self.wrongs()

    @rule(one=consumes(booked))
    def reverse(self, one: Reserved) -> None:
        enough = self.have[one.payee] - self.held_of[one.payee] >= one.amount
        assert (self.books.reverse(one.id).refusal is None) is enough
        if enough:
            self.have[one.payee] -= one.amount
            self.have[one.payer] += one.amount
            assert self.books.reverse(one.id).refusal is not None

    @rule(minutes=st.sampled_from((1, 59, 61, 45_000)))
    def wait(self, minutes: int) -> None:
        """Let time go by, up to a month: what was asked before is not done again."""
        self.house.clock.advance(minutes=minutes)
        for order, _ in self.asked[-3:]:
            before = self.books.posted(*self.accounts)
            self.books.ask(order)
            assert self.books.posted(*self.accounts) == before

    def wrongs(self) -> set[str]:
        return {one.rule for one in self.books.wrongs() if one.company == self.books.company}

    @invariant()
    def it_is_what_a_plain_sum_says(self) -> None:
        assert self.books.posted(*self.accounts) == self.have
        assert self.wrongs() <= {"no_stale_pending"}


def test_the_ledger_does_what_a_plain_sum_does(house: House) -> None:
    Ledger.house = house
    run_state_machine_as_test(
        Ledger,
        settings=settings(
            max_examples=12,
            stateful_step_count=25,
            deadline=None,
            suppress_health_check=[HealthCheck.too_slow, HealthCheck.filter_too_much],
            database=None,
            phases=(Phase.generate,),
        ),
    )
