"""Where rules flag a text: words, patterns, telephone numbers, e-mail addresses, bank numbers.

Every step is linear in the text: words are looked for all at once (Aho-Corasick), patterns are carried out by RE2
(https://github.com/google/re2/wiki/WhyRE2), and numbers are checked only where a short run of digits stands.
"""

from collections.abc import Callable, Iterable, Sequence
from functools import lru_cache
from itertools import islice
from typing import Final, NamedTuple
from uuid import UUID

import ahocorasick_rs

from backend.contract.matching import find_spans, fold, unfold
from backend.contract.supervision import ChatClass, FlagRule, RuleKind, SaveRule
from backend.domains.supervision.errors import RuleEmpty, RuleTooWide
from backend.domains.supervision.rules.numbers import Place, bank_numbers, emails, phones
from backend.platform.linear import Linear, escape

SPANS: Final = 20
"""So many places of a text are told for a rule."""
WORDS_AT_ONCE: Final = 50
"""So many of a rule's words are looked for closely in one text."""
PATTERN_CHARACTERS: Final = 64
PATTERN_STARS: Final = 4
LEAST_LETTERS: Final = 2
_LETTERS_OF: Final = {"#": "[0-9]", "?": r"[\pL\pN]", "*": r"[\pL\pN_]*"}

Finder = Callable[[str], Iterable[Place]]


class Found(NamedTuple):
    """A rule and where it has met a text."""

    rule: UUID
    places: tuple[Place, ...]


def check_rule(asked: SaveRule) -> None:
    """Refuse a rule that looks for nothing, and one that would flag nearly everything."""
    if asked.kind not in {RuleKind.WORDS, RuleKind.PATTERN}:
        return
    if not asked.words:
        raise RuleEmpty
    for word in asked.words:
        letters = [letter for letter in fold(word) if letter.isalnum()]
        if not letters or (len(letters) < LEAST_LETTERS and letters[0].isascii()):
            raise RuleTooWide(word=word)
        if asked.kind is RuleKind.PATTERN and (len(word) > PATTERN_CHARACTERS or word.count("*") > PATTERN_STARS):
            raise RuleTooWide(word=word)


def find_flags(rules: Iterable[FlagRule], chat_class: ChatClass, text: str) -> list[Found]:
    """Say which rules for chats of this class flag a text, and where."""
    wanted = (rule for rule in rules if rule.on and chat_class in rule.classes)
    return [Found(rule.id, places) for rule in wanted if (places := places_of(rule.kind, rule.words, text))]


def places_of(kind: RuleKind, words: Sequence[str], text: str) -> tuple[Place, ...]:
    """Say where a rule of this kind meets a text: 20 places at most, from left to right."""
    finder = _finder(kind, tuple(words))
    return tuple(sorted(set(finder(text)))[:SPANS])


@lru_cache(maxsize=512)
def _finder(kind: RuleKind, words: tuple[str, ...]) -> Finder:
    if kind is RuleKind.WORDS:
        return _words_finder(words)
    if kind is RuleKind.PATTERN:
        return _patterns_finder(words)
    return {RuleKind.PHONE: phones, RuleKind.EMAIL: emails, RuleKind.BANK: bank_numbers}.get(kind, _nothing)


def _nothing(_text: str) -> Iterable[Place]:
    return ()


def _words_finder(words: tuple[str, ...]) -> Finder:
    machine = ahocorasick_rs.AhoCorasick([" ".join(fold(word.strip('"')).split()) for word in words])

    def find(text: str) -> Iterable[Place]:
        said = " ".join(fold(text).split())
        there = dict.fromkeys(index for index, _, _ in machine.find_matches_as_indexes(said, overlapping=True))
        for index in list(there)[:WORDS_AT_ONCE]:
            yield from ((start, end - start) for start, end in find_spans(text, words[index]))

    return find


def _patterns_finder(words: tuple[str, ...]) -> Finder:
    machines = [Linear(_expression(word)) for word in words]

    def find(text: str) -> Iterable[Place]:
        said = fold(text)
        for machine in machines:
            spans = [(start, end) for start, end, _ in islice(machine.find(said), SPANS)]
            yield from ((start, end - start) for start, end in unfold(text, spans))

    return find


def _expression(pattern: str) -> str:
    """Translate a pattern: `*` any letters within a word, `#` a digit, `?` a letter, blanks any run of blanks.

    Where it begins or ends with a digit or a Latin letter, so does a word.
    """
    bare = " ".join(fold(pattern).split())
    parts = [_LETTERS_OF.get(letter) or (r"\s+" if letter == " " else escape(letter)) for letter in bare]
    begins, ends = (r"\b" if _is_bound(letter) else "" for letter in (bare[:1], bare[-1:]))
    return f"{begins}{''.join(parts)}{ends}"


def _is_bound(letter: str) -> bool:
    return letter.isascii() and (letter.isalnum() or letter == "#")
