"""What counts as the same: letters of Hangul, Han and kana anywhere, other words from their beginning."""

from __future__ import annotations

import re
import unicodedata

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from backend.contract.matching import Term, find_spans, fold, matches, terms_for, terms_of
from tests.support import pace

LETTERS = st.sampled_from(list("가나다각한국漢字あアーabzAÉé19_-+. 　\n\"'ßﬁㅎㅏ\u0301\u1100\u1161\u11a8ﾊﾟ½🎉"))
TEXTS = st.text(LETTERS, max_size=30) | st.text(max_size=30)
PHRASES = st.text(LETTERS, min_size=1, max_size=4)
CJK = re.compile("[가-힣一-鿿぀-ヿ]")


@pytest.mark.parametrize(
    ("text", "phrase"),
    [
        ("내일 부산영업팀 회의", "영업"),
        ("내일 부산영업팀 회의", "팀"),
        ("请把报关单发给宁波海关", "海关"),
        ("请把报关单发给宁波海关", "报"),
        ("ミーティングの資料", "ティン"),
        ("PX-220 密封圈", "px-220"),
        ("PX-220密封圈", "220密封"),
        ("사과apple", "app"),
        ("Straße", "STRASSE"),
        ("ＡＢＣ", "abc"),
        (unicodedata.normalize("NFD", "한국어"), "한국"),
        ("한국어", unicodedata.normalize("NFD", "국어")),
        ("two  words\nhere", "words here"),
        ("two words", '"two words"'),
        ("C++ or C#", "c++"),
        ("done 🎉", "🎉"),
        ("a_name", "name"),
    ],
)
def test_what_is_the_same_is_found(text: str, phrase: str) -> None:
    assert matches(text, phrase)
    assert find_spans(text, phrase)


@pytest.mark.parametrize(
    ("text", "phrase"),
    [
        ("pineapple", "apple"),
        ("two words", '"two word"'),
        ("two words", "words two"),
        ("word", ""),
        ("word", '""'),
        ("word", "   "),
        ("a b", "NEAR(a b)"),
        ("a b", "a AND b"),
        ("a b", "b:a"),
        ("a b", "a*"),
        ("a b", "\ud800"),
    ],
)
def test_what_is_not_the_same_is_not_found(text: str, phrase: str) -> None:
    assert not matches(text, phrase)
    assert find_spans(text, phrase) == ()


@given(TEXTS, PHRASES)
@settings(max_examples=400, deadline=None)
def test_a_found_phrase_stands_under_all_its_terms(text: str, phrase: str) -> None:
    if matches(text, phrase):
        terms = terms_of(text)
        for term in terms_for(phrase):
            assert any(one.startswith(term.text) for one in terms) if term.begins else term.text in terms


@given(TEXTS, PHRASES)
@settings(max_examples=400, deadline=None)
def test_hangul_han_and_kana_are_found_wherever_they_stand(text: str, phrase: str) -> None:
    wanted = "".join(CJK.findall(fold(phrase)))
    if wanted:
        assert matches(text, wanted) == (fold(wanted) in fold(text))


@given(TEXTS, PHRASES)
@settings(max_examples=400, deadline=None)
def test_spans_say_in_the_text_as_it_is_what_was_found(text: str, phrase: str) -> None:
    spans = find_spans(text, phrase)
    assert bool(spans) == matches(text, phrase)
    for start, end in spans:
        assert 0 <= start < end <= len(text)
        assert '"' in phrase or fold(phrase).split()[0] in fold(text[start:end])


@given(st.text(max_size=40))
def test_terms_are_letters_that_no_index_takes_apart(text: str) -> None:
    for term in (*terms_of(text), *(one.text for one in terms_for(text or "a"))):
        assert all(not letter.isspace() and letter != '"' for letter in term)
        assert all(letter.isalnum() or ord(letter) >= 0x80 for letter in term)


def test_the_last_word_may_go_on_and_the_others_are_whole() -> None:
    assert terms_for("project reports") == (Term("project"), Term("reports", begins=True))
    assert terms_for('"project reports"') == (Term("project"), Term("reports"))
    assert terms_for("영업팀") == (Term("영업"), Term("업팀"))


@pytest.mark.parametrize("text", ["a" * 16_000, "가" * 16_000, "e" + "\u0301" * 15_999, "\u202e" * 16_000, "ﷺ" * 888])
def test_a_hostile_text_takes_no_longer_than_its_length_explains(text: str) -> None:
    def compare(part: str) -> None:
        matches(part, text[:100])
        find_spans(part, text[:2])
        terms_of(part)

    pace.check_linear(compare, text)


def test_a_letter_may_have_more_marks_than_anybody_compares() -> None:
    marks = "\u0316\u0301" * 8_000
    assert matches(f"Caf e{marks} 가", "가")
    assert find_spans(f"e{marks} 가", "가") == ((16_002, 16_003),)
    assert terms_of("ｶ" + "ﾞ\u0301" * 8_000) >= {"ガ"}
    assert fold("e\u0301" * 40) == "é" * 40
    assert fold("🎉" * 40 + "\u0301") == "🎉" * 40 + "\u0301"
    pace.check_linear(lambda some: (matches(f"e{some} 가", "가"), find_spans(f"e{some} 가", "가")), marks)
    pace.check_linear(lambda some: (terms_of("ｶ" + some), fold("e" + some)), marks)
