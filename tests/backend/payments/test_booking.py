"""A transfer is booked whole or not at all, and once under its id for ever."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest
from msgspec.structs import replace

from backend.contract.base import PersonId
from backend.contract.payments import (
    AMOUNT_MOST,
    LEGS_MOST,
    AccountId,
    AccountKind,
    TransferId,
    TransferKind,
    TransferState,
)
from backend.domains.payments import service as payments
from backend.domains.payments.errors import (
    AccountClosed,
    AccountNotFound,
    AlreadyPaid,
    AmountOutOfRange,
    CurrencyUnknown,
    KeyUsed,
    NotEnoughMoney,
    OwnApproval,
    SameAccount,
    TransferNotFound,
    Unbalanced,
    WrongCurrency,
)
from backend.domains.payments.service import Claim
from backend.platform.errors import Malformed, Refusal
from backend.platform.ids import new_id
from tests.backend.payments.books import WON, Books, leg, order


def test_a_payment_takes_from_one_account_what_it_adds_to_another(books: Books) -> None:
    mina = books.wallet("Mina", 10_000)
    paid = books.move(mina, books.stall, 7_500, memo="김치찌개")

    assert books.posted(mina, books.stall, books.world) == [2_500, 7_500, -10_000]
    assert (paid.state, paid.ended_at, paid.memo) == (TransferState.POSTED, books.house.clock.now(), "김치찌개")
    assert books.run(payments.get_transfer, books.company, paid.id) == paid


def test_several_accounts_pay_together(books: Books) -> None:
    """An allowance first, then the own balance, in one transfer with three legs."""
    mina, meals = books.wallet("Mina", 10_000), books.allowance("Mina")
    books.move(books.world, books.bank, 5_000)
    books.move(books.bank, meals, 5_000, kind=TransferKind.GRANT)
    books.ask(order(leg(meals, -5_000), leg(mina, -2_500), leg(books.stall, 7_500))).insist()

    assert books.posted(mina, meals, books.stall) == [7_500, 0, 7_500]


def test_several_currencies_add_up_each_by_itself(books: Books) -> None:
    world, bank = (
        books.open(kind, "CNY", name="abroad", floor=floor)
        for kind, floor in ((AccountKind.EXTERNAL, None), (AccountKind.CORPORATE, 0))
    )
    bought = order(
        leg(books.world, -190_000), leg(books.bank, 190_000), leg(world, -1_000, "CNY"), leg(bank, 1_000, "CNY")
    )
    books.ask(bought).insist()

    assert books.posted(books.bank, bank) == [190_000, 1_000]
    with pytest.raises(Unbalanced):
        books.ask(order(leg(books.bank, -190_000), leg(bank, 190_000, "CNY")))


def test_nobody_pays_what_they_do_not_have(books: Books) -> None:
    mina, meals = books.wallet("Mina", 10_000), books.allowance("Mina")
    refused = books.ask(books.order(mina, books.stall, 10_001))
    together = books.ask(order(leg(mina, -10_000), leg(meals, -1), leg(books.stall, 10_001)))

    assert isinstance(refused.refusal, NotEnoughMoney)
    assert isinstance(together.refusal, NotEnoughMoney)
    assert together.refusal.data == {"account": str(meals)}
    assert books.posted(mina, meals, books.stall) == [10_000, 0, 0]
    with pytest.raises(NotEnoughMoney):
        refused.insist()


def test_an_overdraft_goes_down_to_its_floor(books: Books) -> None:
    overdraft = books.open(AccountKind.CORPORATE, name="Overdraft", floor=-500)
    books.move(overdraft, books.stall, 500)

    assert isinstance(books.ask(books.order(overdraft, books.stall, 1)).refusal, NotEnoughMoney)
    assert books.posted(overdraft) == [-500]


def test_the_same_order_is_carried_out_once_and_answered_alike(books: Books) -> None:
    mina = books.wallet("Mina", 10_000)
    asked = books.order(mina, books.stall, 7_500, by=books.firm.id("Mina"))
    first = books.ask(asked)
    books.house.clock.advance(days=31)
    again = books.ask(asked)

    assert again.transfer == first.transfer
    assert (first.again, again.again) == (False, True)
    assert books.posted(mina) == [2_500]


def test_an_id_is_not_used_for_anything_else(books: Books) -> None:
    mina, jun = books.wallet("Mina", 10_000), books.wallet("Jun", 10_000)
    asked = books.order(mina, books.stall, 7_500)
    books.ask(asked)
    others = [
        replace(asked, legs=(leg(mina, -7_501), leg(books.stall, 7_501))),
        replace(asked, legs=(leg(jun, -7_500), leg(books.stall, 7_500))),
        replace(asked, memo="twice"),
        replace(asked, by=books.firm.id("Jun")),
        replace(asked, hold_s=60),
        replace(asked, kind=TransferKind.EXPENSE),
    ]
    for other in others:
        with pytest.raises(KeyUsed):
            books.ask(other)
    with pytest.raises(KeyUsed):
        books.reverse(asked.id, key=asked.id)
    assert books.posted(mina, jun) == [2_500, 10_000]


def test_an_id_that_was_refused_stays_refused(books: Books) -> None:
    mina = books.wallet("Mina", 100)
    asked = books.order(mina, books.stall, 7_500)
    first = books.ask(asked)
    books.house.clock.advance(days=31)
    books.move(books.world, mina, 1_000_000)
    again = books.ask(asked)

    assert isinstance(again.refusal, NotEnoughMoney)
    assert first.refusal is not None
    assert (again.again, again.refusal.data) == (True, first.refusal.data)
    assert books.posted(mina) == [1_000_100]
    with pytest.raises(KeyUsed):
        books.ask(replace(asked, memo="other"))
    assert books.ask(replace(asked, id=new_id())).refusal is None


def test_an_id_is_another_company_s_own_affair(books: Books, others: Books) -> None:
    asked = books.order(books.world, books.bank, 5)
    books.ask(asked).insist()
    theirs = replace(asked, legs=(leg(others.world, -5), leg(others.bank, 5)))
    undone = replace(others.order(others.bank, others.world, 5), id=new_id())

    assert others.ask(theirs).insist().id == asked.id
    assert others.ask(undone).refusal is None


def test_another_company_s_account_is_not_there(books: Books, others: Books) -> None:
    refused = books.ask(books.order(books.world, others.bank, 5))

    assert isinstance(refused.refusal, AccountNotFound)
    assert books.posted(books.world) == [0]


def test_what_is_refused_for_its_account_leaves_nothing(books: Books) -> None:
    mina, yuan = books.wallet("Mina", 100), books.wallet("Mina", currency="CNY")
    closed = books.open(AccountKind.CORPORATE, name="Old", floor=0)
    books.run(payments.close_account, books.company, closed)
    wanted: list[tuple[AccountId, type[Refusal]]] = [
        (yuan, WrongCurrency),
        (closed, AccountClosed),
        (AccountId(new_id()), AccountNotFound),
    ]
    for account, why in wanted:
        assert type(books.ask(books.order(mina, account, 50)).refusal) is why
        assert type(books.ask(books.order(account, mina, 50)).refusal) is why
    assert books.posted(mina, yuan, closed) == [100, 0, 0]


def test_no_account_holds_more_than_can_be_said(books: Books) -> None:
    books.move(books.world, books.bank, AMOUNT_MOST)

    assert isinstance(books.ask(books.order(books.world, books.bank, 1)).refusal, NotEnoughMoney)
    overdraft = books.open(AccountKind.CORPORATE, name="Overdraft", floor=-9)
    assert isinstance(books.ask(books.order(overdraft, books.bank, 1)).refusal, AmountOutOfRange)
    assert books.posted(books.bank, books.world) == [AMOUNT_MOST, -AMOUNT_MOST]


@pytest.mark.parametrize(
    "amount", [0, AMOUNT_MOST + 1, 1 << 63, 1 << 64, 1.0, 7.5, True, "7500", None, float("nan"), float("inf"), b"5"]
)
def test_only_whole_amounts_in_range_are_taken(books: Books, amount: Any) -> None:
    for first, second in ((amount, books.stall), (1, books.stall)):
        with pytest.raises(AmountOutOfRange):
            books.ask(order(leg(books.world, first), leg(second, amount)))
    assert books.posted(books.world, books.stall) == [0, 0]


@pytest.mark.parametrize("currency", ["", "krw", "KRW ", "XXX", "XAU", "ZZZ", "WON", "₩", "KRW\x00", None, 410])
def test_only_money_of_iso_4217_is_taken(books: Books, currency: Any) -> None:
    with pytest.raises(CurrencyUnknown):
        books.ask(books.order(books.world, books.bank, 5, currency))
    with pytest.raises(CurrencyUnknown):
        books.open(AccountKind.EXTERNAL, currency, name="strange")


def test_legs_make_a_transfer_or_are_refused(books: Books) -> None:
    many = tuple(leg(AccountId(new_id()), 1 if place % 2 else -1) for place in range(LEGS_MOST + 2))
    wrong = [
        (Unbalanced, ()),
        (Unbalanced, (leg(books.bank, -5),)),
        (Unbalanced, (leg(books.world, -5), leg(books.bank, 4))),
        (Unbalanced, (leg(books.world, -5), leg(books.bank, 5, "CNY"))),
        (Unbalanced, many),
        (SameAccount, (leg(books.bank, -5), leg(books.bank, 5))),
        (SameAccount, (leg(books.world, -5), leg(books.bank, 2), leg(books.bank, 3))),
    ]
    for why, legs in wrong:
        with pytest.raises(why):
            books.ask(order(*legs))
    assert books.posted(books.world, books.bank) == [0, 0]


@pytest.mark.parametrize("seconds", [0, -1, 401 * 86_400])
def test_nothing_is_reserved_for_no_time_or_for_ever(books: Books, seconds: int) -> None:
    with pytest.raises(Malformed):
        books.ask(books.order(books.world, books.bank, 5, hold_s=seconds))


def test_a_reversal_has_a_way_of_its_own(books: Books) -> None:
    ways: tuple[dict[str, Any], ...] = ({"kind": TransferKind.REVERSAL}, {"reverses": new_id()})
    for more in ways:
        with pytest.raises(Malformed):
            books.ask(books.order(books.world, books.bank, 5, **more))


def claim(books: Books, **more: Any) -> Claim:
    facts: dict[str, Any] = {"id": new_id(), "hash": bytes(32), "requester": books.firm.id("Mina")}
    facts |= {"approver": books.firm.id("Jun"), "payee": books.firm.id("Mina"), **more}
    return Claim(**facts)


def test_a_claim_is_paid_once(books: Books) -> None:
    mina, what = books.wallet("Mina"), claim(books)
    books.move(books.world, books.bank, 1_000)
    first = books.ask(books.order(books.bank, mina, 100, claim=what, hold_s=60)).insist()

    assert isinstance(books.ask(books.order(books.bank, mina, 100, claim=what)).refusal, AlreadyPaid)
    books.run(payments.void, books.company, first.id)
    paid = books.ask(books.order(books.bank, mina, 100, claim=what)).insist()
    books.reverse(paid.id).insist()
    assert isinstance(books.ask(books.order(books.bank, mina, 100, claim=what)).refusal, AlreadyPaid)
    assert books.posted(mina, books.bank) == [0, 1_000]


def test_nobody_approves_what_they_ask_for_or_get(books: Books) -> None:
    mina, jun, ana = (books.firm.id(name) for name in ("Mina", "Jun", "Ana"))
    wrong: list[dict[str, PersonId]] = [
        {"approver": mina},
        {"approver": jun, "payee": jun},
        {"approver": jun, "second_approver": jun},
        {"approver": jun, "second_approver": mina},
        {"approver": jun, "second_approver": ana, "payee": ana},
    ]
    for people in wrong:
        with pytest.raises(OwnApproval):
            books.ask(books.order(books.world, books.bank, 5, claim=claim(books, **people)))
    with pytest.raises(Malformed):
        books.ask(books.order(books.world, books.bank, 5, claim=claim(books, hash=b"short")))
    two = claim(books, approver=jun, second_approver=ana, payee=None)
    assert books.ask(books.order(books.world, books.bank, 5, claim=two)).refusal is None


def test_a_reversal_gives_back_exactly_once(books: Books) -> None:
    mina = books.wallet("Mina", 10_000)
    paid, key = books.move(mina, books.stall, 7_500), TransferId(new_id())
    undone = books.reverse(paid.id, key)

    assert undone.insist().reverses == paid.id
    assert books.reverse(paid.id, key) == undone._replace(again=True)
    assert books.reverse(paid.id).refusal is not None
    assert books.reverse(undone.insist().id).refusal is not None
    assert books.posted(mina, books.stall) == [10_000, 0]


def test_a_reversal_of_what_is_not_booked_is_refused_for_good(books: Books) -> None:
    mina, key = books.wallet("Mina", 10_000), TransferId(new_id())
    held = books.hold(mina, books.stall, 7_500)
    refused = books.reverse(held, key)
    books.run(payments.post, books.company, held)

    again = books.reverse(held, key)
    assert refused.refusal is not None
    assert again.refusal is not None
    assert (again.again, again.refusal.code, again.refusal.data) == (True, refused.refusal.code, refused.refusal.data)
    assert books.posted(mina) == [2_500]
    assert isinstance(books.reverse(TransferId(new_id())).refusal, TransferNotFound)
    assert books.reverse(held).refusal is None


def test_who_has_spent_it_cannot_give_it_back(books: Books) -> None:
    mina, jun = books.wallet("Mina", 10_000), books.wallet("Jun")
    given = books.move(mina, jun, 10_000)
    books.move(jun, books.stall, 1)

    assert isinstance(books.reverse(given.id).refusal, NotEnoughMoney)
    books.move(books.world, jun, 1)
    assert books.reverse(given.id).refusal is None
    assert books.posted(mina, jun) == [10_000, 0]


def test_moments_are_those_of_the_unit(books: Books) -> None:
    held = books.ask(books.order(books.world, books.bank, 5, hold_s=90)).insist()

    assert held.expires_at == books.house.clock.now() + timedelta(seconds=90)
    assert (held.state, held.ended_at) == (TransferState.PENDING, None)
    assert [effect.at for effect in books.house.last.effects] == [held.expires_at]  # type: ignore[union-attr]
    assert held.legs[0].currency == WON
