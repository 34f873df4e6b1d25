"""Rules on what people have really written: Chinese customers, Korean chats, a workspace of developers."""

from __future__ import annotations

import json
import re
import zipfile
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from random import Random
from unicodedata import normalize

import pytest

from backend.contract.matching import fold
from backend.contract.supervision import RuleKind
from backend.domains.supervision.rules.flagging import SPANS, places_of
from tests.backend.supervision.reviews.numbers import NEITHER, NUMBERS

WORDS = {
    "zh": ("退款", "发货", "质量", "假货", "投诉", "赔", "亲", "http"),
    "ko": ("환불", "퇴사", "사장", "돈", "헤어", "죽", "카톡"),
    "slack": ("password", "token", "secret", "api key", "bug", "fir", "c++", "elm-"),
}
ADDRESS = re.compile(r"[A-Za-z0-9_.+-]+@(?:[A-Za-z0-9-]+\.)+[A-Za-z]{2,}")
NO_ADDRESS = re.compile(r"\w+://\S*@|git@[\w.]+:\w")


@cache
def texts_of(folder: Path, name: str) -> tuple[str, ...]:
    if name == "slack":
        with zipfile.ZipFile(folder / "slack-export.zip") as archive:
            days = [day for day in archive.namelist() if day.count("/") == 1 and day.endswith(".json")]
            return tuple(one["text"] for day in days for one in json.loads(archive.read(day)) if one.get("text"))
    file = folder / {"zh": "customer-chats-zh.jsonl", "ko": "chat-ko.jsonl"}[name]
    return tuple(text for line in file.read_text("utf-8").splitlines() for text in json.loads(line))


@pytest.fixture(params=WORDS)
def corpus(request: pytest.FixtureRequest, sample_data: Path) -> tuple[str, tuple[str, ...]]:
    """Some people's language, and what they have said."""
    return request.param, texts_of(sample_data, request.param)


def found(text: str, word: str) -> Iterator[int]:
    """Look for a word with nothing but `str.find`: words of Latin letters only where a word begins."""
    place = text.find(word)
    while place >= 0:
        before = text[place - 1 : place]
        if not (word[0].isascii() and before.isascii() and before.isalnum()):
            yield place
        place = text.find(word, place + 1)


def test_words_are_where_a_plain_search_finds_them(corpus: tuple[str, tuple[str, ...]]) -> None:
    words, met = WORDS[corpus[0]], 0
    for text in corpus[1]:
        if len(folded := fold(text)) != len(text) or re.search(r"\s\s|[^\x00-\x7f\u1100-\uffff]", text):
            continue
        wanted = sorted({(place, len(word)) for word in words for place in found(folded, word)})
        assert list(places_of(RuleKind.WORDS, words, text)) == wanted[:SPANS], text
        met += bool(wanted)
    assert met > len(corpus[1]) / 500


def test_addresses_are_those_of_a_plain_expression(corpus: tuple[str, tuple[str, ...]]) -> None:
    for text in corpus[1]:
        wanted = [(one.start(), one.end() - one.start()) for one in ADDRESS.finditer(text)]
        told = list(places_of(RuleKind.EMAIL, (), text))
        assert set(told) <= set(wanted)
        assert told == wanted[:SPANS] or NO_ADDRESS.search(text), text


@pytest.mark.parametrize("kind", [RuleKind.PHONE, RuleKind.BANK])
def test_nothing_that_was_really_said_is_taken_for_a_number(
    kind: RuleKind, corpus: tuple[str, tuple[str, ...]]
) -> None:
    """Somebody has looked: there are none. Once there were addresses, sums, posts, dates and places on the map."""
    assert [text for text in corpus[1] if places_of(kind, (), text)] == []


@pytest.mark.parametrize("kind", NUMBERS)
def test_what_is_put_into_real_texts_is_found_there(kind: RuleKind, corpus: tuple[str, tuple[str, ...]]) -> None:
    for text, place, number in planted(corpus[1], NUMBERS[kind]):
        mixed = f"{text[:place]}{number}{text[place:]}"
        assert (place, len(number)) in places_of(kind, (), mixed), mixed


def test_what_only_looks_like_a_number_is_let_pass(corpus: tuple[str, tuple[str, ...]]) -> None:
    for text, place, other in planted(corpus[1], NEITHER):
        mixed = f"{text[:place]} {other} {text[place:]}"
        told = {each for kind in NUMBERS for each in places_of(kind, (), mixed)}
        assert [mixed[start : start + size] for start, size in told if place <= start <= place + len(other)] == [], (
            mixed
        )


def planted(texts: tuple[str, ...], numbers: tuple[str, ...]) -> Iterator[tuple[str, int, str]]:
    """Give real texts, each with a place between two words or East Asian letters, and what to put there."""
    chance = Random(5)
    for text in chance.sample([text for text in texts if len(text) < 400 and "://" not in text], 1_000):
        places = [
            place for place in range(len(text) + 1) if not any(map(is_plain, text[max(0, place - 1) : place + 1]))
        ]
        if places:
            yield text, chance.choice(places), chance.choice(numbers)


def is_plain(letter: str) -> bool:
    """Tell whether a letter could be part of what stands next to it: no blank, no East Asian letter."""
    return normalize("NFKC", letter).isascii() and not letter.isspace()
