"""A form is filled in as its template asks, or refused by the field that is wrong."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from backend.contract.approvals import FieldKind, Location, Money, RequestId, TemplateId, TemplateKind, Value
from backend.contract.base import DepartmentId, FileId, PersonId
from backend.contract.files import File
from backend.domains.approvals.errors import FieldMissing, FieldWrong, SumWrong
from backend.domains.approvals.rules.binding import Bound, plain, seal, unseal
from backend.domains.approvals.rules.forms import files_of, read_form
from backend.platform.ids import new_id
from tests.backend.approvals.making import AMOUNT, asked_form, choice, dates, definition, field, money, text

DAY = date(2026, 3, 2)
ITEMS = field(
    "items",
    FieldKind.TABLE,
    required=True,
    most="3",
    columns=(field("what"), field("cost", FieldKind.MONEY, required=True), field("count", FieldKind.NUMBER)),
)
EVERYTHING = definition(
    kind=TemplateKind.OWN,
    amount=None,
    fields=(
        field("words", least="2", most="5"),
        field("count", FieldKind.NUMBER, least="-1.5", most="10"),
        field("cost", FieldKind.MONEY, most="1000"),
        field("day", FieldKind.DATE),
        field("away", FieldKind.DATES, most="3"),
        field("who", FieldKind.PERSON),
        field("where", FieldKind.DEPARTMENT),
        choice("which", "a", "b"),
        field("papers", FieldKind.FILES, most="2"),
        field("place", FieldKind.LOCATION),
    ),
)
RIGHT = (
    text("words", "hello"),
    text("count", "-1.5"),
    money(1_000, "cost"),
    Value(field="day", first=DAY),
    dates("away", DAY, date(2026, 3, 4)),
    Value(field="who", person=PersonId(new_id())),
    Value(field="where", department=DepartmentId(new_id())),
    text("which", "a"),
    Value(field="papers", files=(FileId(new_id()),)),
    Value(field="place", location=Location(latitude_e6=1, longitude_e6=2)),
)
PAPER = FileId(new_id())
WRONG: list[tuple[Value, str]] = [
    (text("words", "x"), "bounds"),
    (text("words", "longer"), "bounds"),
    (money(1, "words"), "kind"),
    (text("count", "1e3"), "number"),
    (text("count", "01"), "number"),
    (text("count", "1.1234567"), "number"),
    (text("count", "٣"), "number"),
    (text("count", "11"), "bounds"),
    (money(1_001, "cost"), "bounds"),
    (money(5, "cost", "CNY"), "currency"),
    (text("day", "2026-03-02"), "kind"),
    (dates("day", DAY, DAY), "kind"),
    (dates("away", DAY, date(2026, 3, 1)), "dates"),
    (dates("away", DAY, date(2026, 3, 5)), "bounds"),
    (text("which", "c"), "choice"),
    (Value(field="papers", files=(PAPER, PAPER)), "twice"),
    (Value(field="papers", files=(FileId(new_id()), FileId(new_id()), FileId(new_id()))), "bounds"),
    (Value(field="papers"), "kind"),
    (text("nowhere", "x"), "unknown"),
]


def test_every_kind_of_field_takes_its_answer() -> None:
    answers = read_form(EVERYTHING, RIGHT)

    assert answers.numbers == {"count": Decimal("-1.5"), "cost": Decimal(1_000)}
    assert answers.amount is None
    assert read_form(EVERYTHING, asked_form(*RIGHT)).numbers == answers.numbers


@pytest.mark.parametrize(("value", "why"), WRONG)
def test_an_answer_that_does_not_fit_is_refused_by_its_field(value: Value, why: str) -> None:
    with pytest.raises(FieldWrong) as refused:
        read_form(EVERYTHING, (value,))

    assert refused.value.data["why"] == why
    assert str(refused.value.data["field"]).lower() == value.field


def test_what_must_be_there_is_missed_and_nothing_is_answered_twice() -> None:
    made = definition(fields=(AMOUNT, field("why", required=True)))
    with pytest.raises(FieldMissing):
        read_form(made, (money(5),))
    with pytest.raises(FieldMissing):
        read_form(made, (money(5), text("why", "  ")))
    with pytest.raises(FieldWrong):
        read_form(made, (money(5), money(5), text("why", "x")))


def row(cost: int, **more: Any) -> tuple[Value, ...]:
    return (money(cost, "cost"), *(text(key, words) for key, words in more.items()))


def test_a_table_has_sums_and_they_are_the_amount() -> None:
    made = definition(fields=(ITEMS,), amount="items.cost")
    answers = read_form(made, (Value(field="items", rows=(row(700, count="2"), row(300, what="x", count="0.5"))),))

    assert answers.amount == Money(minor=1_000, currency="KRW")
    assert answers.numbers == {"items.cost": Decimal(1_000), "items.count": Decimal("2.5")}


@pytest.mark.parametrize(
    "rows",
    [(), (row(1),) * 4, ((text("what", "x"),),), ((*row(1), *row(2)),), ((money(1, "elsewhere"),),)],
)
def test_a_table_that_is_filled_in_wrongly_is_refused(rows: Any) -> None:
    with pytest.raises((FieldWrong, FieldMissing)):
        read_form(definition(fields=(ITEMS,), amount="items.cost"), (Value(field="items", rows=rows),))


def test_a_total_that_is_not_the_sum_is_refused() -> None:
    made = definition(fields=(ITEMS, field("total", FieldKind.MONEY, sum_of="items.cost")), amount="items.cost")
    table = Value(field="items", rows=(row(700), row(300)))

    assert read_form(made, (table, money(1_000, "total"))).amount == Money(minor=1_000, currency="KRW")
    for wrong in ((money(999, "total"),), ()):
        with pytest.raises(SumWrong):
            read_form(made, (table, *wrong))


def test_sums_beyond_the_largest_amount_are_refused() -> None:
    rows = (row((1 << 53) - 1), row(1))
    with pytest.raises(FieldWrong):
        read_form(definition(fields=(ITEMS,), amount="items.cost"), (Value(field="items", rows=rows),))


def bound(form: tuple[Value, ...] = RIGHT, revision: int = 1, sha256: str = "0" * 64) -> Bound:
    file = File(id=FileId(PAPER), name="a.pdf", size=1, sha256=sha256)
    ids = RequestId(PAPER), TemplateId(PAPER), PersonId(PAPER)
    return Bound(
        request=ids[0], template=ids[1], version=1, requester=ids[2], revision=revision, form=form, files=(file,)
    )


def test_a_hash_is_of_everything_that_is_approved() -> None:
    base = seal(bound()).hash

    assert seal(bound()).hash == base
    assert seal(bound(plain(asked_form(*RIGHT)))).hash == base
    others = [bound(revision=2), bound(sha256="1" * 64), bound(RIGHT[1:]), bound((*RIGHT[:-1], text("which", "b")))]
    assert len({base, *(seal(other).hash for other in others)}) == 5
    assert unseal(seal(bound()).body) == bound()


@given(st.text(alphabet="0123456789-.+eE_ ", max_size=24))
def test_no_text_is_a_number_but_a_plain_one(words: str) -> None:
    made = definition(fields=(field("n", FieldKind.NUMBER),), kind=TemplateKind.OWN)
    try:
        number = read_form(made, (text("n", words),)).numbers["n"]
    except FieldWrong:
        return
    assert f"{number:f}" == words


def test_files_are_named_once_in_their_order() -> None:
    one, two = FileId(new_id()), FileId(new_id())
    form = (Value(field="a", files=(two, one)), Value(field="b", files=(one,)))
    assert files_of(form) == (two, one)
