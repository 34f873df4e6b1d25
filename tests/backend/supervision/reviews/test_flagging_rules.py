"""Where rules meet texts, in three languages, and that no text makes them slow."""

from __future__ import annotations

import pytest

from backend.contract.supervision import RuleKind
from backend.domains.supervision.rules.flagging import SPANS, places_of
from tests.backend.supervision.reviews.numbers import NEITHER, NUMBERS
from tests.support.pace import check_linear

CASES = {
    "words": (
        RuleKind.WORDS,
        ("for sure", "환불", "退款"),
        "It is For  Sure. forsure 전화환불해 请退款吧 unfor sure",
        ["For  Sure", "환불", "退款"],
    ),
    "whole words in quotes": (RuleKind.WORDS, ('"refund"',), "Refund, refunds, prerefund", ["Refund"]),
    "beginnings": (RuleKind.WORDS, ("refund",), "Refund, refunds, prerefund", ["Refund", "refund"]),
    "patterns": (
        RuleKind.PATTERN,
        ("contract ##-####", "refund*", "退*款", "ＡＢ?"),
        "Contract 12-3456 x contract 12-34567 refunds prerefund 退了款 abc",
        ["Contract 12-3456", "refunds", "退了款", "abc"],
    ),
    "telephone": (
        RuleKind.PHONE,
        (),
        "010-1234-5678 or +82 2 312 3456, order 1234567890, 13812345678, +1 202 555 0123 on 2026-11-24 10:30",
        ["010-1234-5678", "+82 2 312 3456", "13812345678", "+1 202 555 0123"],
    ),
    "e-mail": (RuleKind.EMAIL, (), "write to bae.jinu+x@hanbit.example or a@b", ["bae.jinu+x@hanbit.example"]),
    "bank": (
        RuleKind.BANK,
        (),
        "DE89370400440532013000, DE88370400440532013000; 4111 1111 1111 1111; 4111 1111 1111 1112; 110-123-456789",
        ["DE89370400440532013000", "4111 1111 1111 1111", "110-123-456789"],
    ),
}
HOSTILE = {
    "one letter": "a",
    "digits": "1",
    "half an address": "a.b@",
    "half a number": "(1 ",
    "Hangul": "한",
    "marks": "a\u0301",
    "cards": "4111 1111 1111 1111 ",
    "addresses": "a://1 010-2345-6789 ",
    "numbers from abroad": "+1 202 ",
    "accounts": "DE89 3704 ",
}


@pytest.mark.parametrize("name", CASES)
def test_rules_meet_what_they_name(name: str) -> None:
    kind, words, text, wanted = CASES[name]

    assert [text[start : start + length] for start, length in places_of(kind, words, text)] == wanted


@pytest.mark.parametrize(("kind", "number"), [(kind, number) for kind in NUMBERS for number in NUMBERS[kind]])
@pytest.mark.parametrize(
    "text", ["{}", "3 boxes: {}, please", "연락처는 {}입니다.", "请打{}。", "55 {} 2026-11-24", "a/{}/b", "{} 55"]
)
def test_numbers_are_found_as_people_write_them(kind: RuleKind, number: str, text: str) -> None:
    told = places_of(kind, (), text.format(number))

    assert (text.index("{"), len(number)) in told


@pytest.mark.parametrize("other", NEITHER)
@pytest.mark.parametrize("text", ["{}", "order {}, please", "주문번호 {} 입니다"])
def test_what_only_looks_like_a_number_flags_nothing(other: str, text: str) -> None:
    assert [places_of(kind, (), text.format(other)) for kind in NUMBERS] == [(), (), ()]


def test_a_text_that_says_it_again_and_again_has_twenty_places() -> None:
    assert len(places_of(RuleKind.WORDS, ("refund",), "refund " * 1_000)) == SPANS


@pytest.mark.parametrize("kind", RuleKind)
@pytest.mark.parametrize("name", HOSTILE)
def test_no_text_makes_a_rule_slow(kind: RuleKind, name: str) -> None:
    words = ("re*f*u*n*d", "1*2*3*4*x") if kind is RuleKind.PATTERN else ("for sure", "환불")

    check_linear(lambda text: places_of(kind, words, text), (HOSTILE[name] * 16_000)[:16_000])
