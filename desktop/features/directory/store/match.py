"""Find people by what somebody types of a name (pure).

A Korean name is found by its initial consonants ("ㅎㄱㄹ"), also while a syllable is still being composed ("해ㄱ" and
"해가라" for "해가람"); a Chinese name by pinyin or its initials, which the server puts into `sort_key`.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable
from functools import lru_cache

from desktop.features.directory.store.types import PersonRow

_NARROW = {code: code - 0xFEE0 for code in range(0xFF01, 0xFF5F)}
"""Full-width Latin letters, digits and signs."""
_INITIALS = "ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ"
_FIRST_SYLLABLE, _LAST_SYLLABLE = 0xAC00, 0xD7A3
_SYLLABLES_OF_AN_INITIAL = 588
_SYLLABLES_OF_A_VOWEL = 28

WHOLE, START, WORD, INSIDE = range(4)
"""How well a person matches: the whole name, its start, the start of a word, somewhere."""


def folded(text: str) -> str:
    """Make texts comparable: one form of Hangul and accents, no upper case, plain Latin letters and digits.

    NFKC would turn the letters of a Korean keyboard into others, so only wide forms are folded beside NFC.
    """
    if text.isascii():
        return text.casefold()
    return unicodedata.normalize("NFC", text.translate(_NARROW)).casefold()


def key_of(person: PersonRow) -> str:
    """Give what a person is searched by, one name a line."""
    pinyin = person.sort_key.split()
    joined = "".join(pinyin[:-1]) if len(pinyin) > 2 else ""
    lines = dict.fromkeys((person.name, person.name.replace(" ", ""), person.other_name, person.sort_key, joined))
    return folded("\n".join(line for line in lines if line))


def matcher(text: str) -> Callable[[str], int | None]:
    """Give a function that tells how well a key matches every word of `text`; None: not at all."""
    words = tuple(_pattern(word) for word in folded(text).split())

    def match(key: str) -> int | None:
        if all(word.search(key) for word in words):
            return max((_quality(word, key) for word in words), default=INSIDE)
        return None

    return match


def found_in(text: str, name: str) -> tuple[tuple[int, int], ...]:
    """Give the parts of a name, start and end, that `text` matches; a word that is not in it has no part."""
    plain = folded(name)
    if len(plain) != len(name):
        return ()
    first = (_pattern(word).search(plain) for word in folded(text).split())
    return tuple(sorted({found.span() for found in first if found is not None}))


def _quality(word: re.Pattern[str], key: str) -> int:
    quality = INSIDE
    for found in word.finditer(key):
        start, end = found.span()
        quality = min(quality, _place(key[start - 1 : start] if start else "\n", key[end : end + 1] or "\n"))
        if quality == WHOLE:
            break
    return quality


def _place(before: str, after: str) -> int:
    if before == "\n":
        return WHOLE if after == "\n" else START
    return WORD if before in " -" else INSIDE


@lru_cache(maxsize=64)
def _pattern(word: str) -> re.Pattern[str]:
    last = len(word) - 1
    return re.compile("".join(_one(character, is_last=place == last) for place, character in enumerate(word)))


def _one(character: str, *, is_last: bool) -> str:
    initial = _INITIALS.find(character)
    if initial >= 0:
        first = _FIRST_SYLLABLE + initial * _SYLLABLES_OF_AN_INITIAL
        return f"[{character}{chr(first)}-{chr(first + _SYLLABLES_OF_AN_INITIAL - 1)}]"
    code = ord(character)
    open_syllable = _FIRST_SYLLABLE <= code <= _LAST_SYLLABLE and (code - _FIRST_SYLLABLE) % _SYLLABLES_OF_A_VOWEL == 0
    if is_last and open_syllable:
        return f"[{character}-{chr(code + _SYLLABLES_OF_A_VOWEL - 1)}]"
    return re.escape(character)
