"""A search is taken apart as it was meant, and any text is a search."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.features.search.presenter.dates import parse_day
from desktop.features.search.presenter.query import Filter, Operator, Query, add, cut, parse

TODAY = date(2026, 10, 13)


@pytest.mark.parametrize(
    ("typed", "phrases", "without"),
    [
        ("pump seal", ("pump", "seal"), ()),
        ('"pump seal" -old', ('"pump seal"',), ("old",)),
        ('-"old words" new', ("new",), ('"old words"',)),
        ("“스마트 인용” 말", ('"스마트 인용"', "말"), ()),
        ('"not closed', ('"not closed"',), ()),
        ("px-220 a-b", ("px-220", "a-b"), ()),
        ("b:x http://a.example NEAR( a AND", ("b:x", "http://a.example", "NEAR(", "a", "AND"), ()),
        ('""', (), ()),
        ("-", ("-",), ()),
        ("   ", (), ()),
    ],
)
def test_words_and_phrases(typed: str, phrases: tuple[str, ...], without: tuple[str, ...]) -> None:
    assert parse(typed) == Query(phrases, without)


@pytest.mark.parametrize(
    ("typed", "operator", "value"),
    [
        ("from:mina", Operator.FROM, "mina"),
        ('From:"Mina Moon"', Operator.FROM, "Mina Moon"),
        ("보낸사람:해가람", Operator.FROM, "해가람"),
        ("来自：陈雨桐", Operator.FROM, "陈雨桐"),
        ('in:"부산 현장팀"', Operator.IN, "부산 현장팀"),
        ("before:2026-10-01", Operator.BEFORE, "2026-10-01"),
        ("이후:어제", Operator.AFTER, "어제"),
        ('on:"10월 13일"', Operator.ON, "10월 13일"),
        ("has:file", Operator.HAS, "file"),
        ("包含:文件", Operator.HAS, "文件"),
        ("is:unread", Operator.IS, "unread"),
        ("customer:x", Operator.CUSTOMER, "x"),
        ("from:", Operator.FROM, ""),
    ],
)
def test_filters_in_three_languages(typed: str, operator: Operator, value: str) -> None:
    assert parse(f"word {typed} more") == Query(("word", "more"), (), (Filter(operator, value, 5, 5 + len(typed)),))


def test_a_filter_is_put_in_and_taken_out_again() -> None:
    text = add("pump", Operator.IN, 'The "big" room')
    assert text == "pump in:\"The 'big' room\" "
    (one,) = parse(text).filters
    assert one.value == "The 'big' room"
    assert cut(text, one) == "pump"


@pytest.mark.parametrize(
    ("typed", "day"),
    [
        ("2026-10-01", date(2026, 10, 1)),
        ("2026.1.5.", date(2026, 1, 5)),
        ("2026/1/5", date(2026, 1, 5)),
        ("2026년 1월 5일", date(2026, 1, 5)),
        ("2026年1月5日", date(2026, 1, 5)),
        ("10/13", TODAY),
        ("10월 14일", date(2025, 10, 14)),
        ("2月29日", date(2024, 2, 29)),
        ("Yesterday", date(2026, 10, 12)),
        ("오늘", TODAY),
        ("前天", date(2026, 10, 11)),
        ("2026-02-30", None),
        ("0000-01-01", None),
        ("13/13", None),
        ("soon", None),
        ("", None),
        ("２０２６-１-１", None),
    ],
)
def test_days_in_three_languages(typed: str, day: date | None) -> None:
    assert parse_day(typed, TODAY) == day


@given(st.text(max_size=60) | st.text(st.sampled_from(list('from:in"- “”：a가')), max_size=40))
def test_any_text_is_a_search(typed: str) -> None:
    query = parse(typed)
    for one in query.filters:
        assert 0 <= one.start < one.end <= len(typed)
    for phrase in (*query.phrases, *query.without):
        assert phrase.strip()


@given(st.text(min_size=1, max_size=20).filter(str.strip))
def test_a_name_that_was_put_in_is_read_back(name: str) -> None:
    (one,) = parse(add("x", Operator.FROM, name)).filters
    assert one.operator is Operator.FROM
