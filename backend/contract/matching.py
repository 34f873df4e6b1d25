"""What counts as the same when somebody searches (pure): both houses index and compare by it, and find the same.

Texts are folded: NFKC (UAX #15), case folding, Hangul composed. Hangul, Han and kana are found anywhere, also a single
letter inside a word. Letters and digits of other scripts are found from the beginning of a word on. A phrase in double
quotes is found as whole words. Signs are found as they are; a blank in a phrase stands for any run of blanks.
"""

import re
import unicodedata
from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import pairwise
from typing import Final, NamedTuple

_SHORT: Final = 6
"""Beginnings of words up to this length are terms of their own: they are in too many words to be gathered each time."""
_LONG: Final = 24
"""So much of a word is its term; the comparison with the text tells the rest."""
_TERMS: Final = 24
"""So many terms choose the candidates of a phrase; the comparison with the text tells the rest."""
_MARKS: Final = 30
"""So many marks on one letter count (the Stream-Safe Text Format of UAX #15): putting marks in order takes the square
of their number."""
_SIGNS: Final = 0xE000
"""Signs of ASCII become letters of the private use area, which an index takes for letters."""

_ANYWHERE: Final = (
    "\u1100-\u11ff\u2e80-\u2fdf\u3005-\u3007\u3021-\u3029\u3031-\u3035\u3038-\u303b\u3041-\u3096\u3099-\u309f"
    "\u30a1-\u30fa\u30fc-\u30ff\u3105-\u312f\u3131-\u318e\u31a0-\u31bf\u31f0-\u31ff\u3400-\u4dbf\u4e00-\u9fff"
    "\ua960-\ua97f\uac00-\ud7ff\uf900-\ufaff\U0001aff0-\U0001b16f\U00020000-\U000323af"
)
"""Hangul, Han, kana, bopomofo, and the marks that repeat or lengthen them (Unicode blocks)."""
_LETTER: Final = rf"[^\W_{_ANYWHERE}]"
_RUN: Final = re.compile(rf"(?P<anywhere>[{_ANYWHERE}]+)|(?P<word>{_LETTER}+)|(?P<sign>\S)")
_WORDLIKE: Final = re.compile(_LETTER)
_MANY_MARKS: Final = re.compile(rf"(?:[^\w\s\x00-\x7f]|[\uff9e\uff9f]){{{_MARKS + 1},}}")
"""Where so many marks may stand: none of them is a letter, but for those of halfwidth kana."""
_QUOTES: Final = '"“”„‟«»\uff02'
_SURROGATES: Final = re.compile("[\ud800-\udfff]")


class Term(NamedTuple):
    """What an index looks up: a term that a text has, or the beginning of one."""

    text: str
    begins: bool = False


def fold(text: str) -> str:
    """Make texts comparable."""
    if text.isascii():
        return text.lower()
    bounded = _MANY_MARKS.sub(_bounded, text)
    folded = unicodedata.normalize("NFKC", unicodedata.normalize("NFKC", bounded).casefold())
    return _SURROGATES.sub("\ufffd", folded)


def _bounded(run: re.Match[str]) -> str:
    """Take away the marks that are too many for their letter."""
    kept: list[str] = []
    marks = 0
    for letter in run.group():
        marks = marks + 1 if _is_mark(letter) else 0
        if marks <= _MARKS:
            kept.append(letter)
    return "".join(kept)


@lru_cache(maxsize=4096)
def _is_mark(letter: str) -> bool:
    """Tell whether a letter is one that is put in order among those before it."""
    return unicodedata.combining(unicodedata.normalize("NFKD", letter)[0]) != 0


def matches(text: str, phrase: str) -> bool:
    """Tell whether a text has a phrase."""
    return has(fold(text), phrase)


def has(folded: str, phrase: str) -> bool:
    """Tell whether a text that is folded already has a phrase."""
    wanted = _wanted(phrase)
    return wanted is not None and next(_places(wanted, folded), None) is not None


def find_spans(text: str, phrase: str) -> tuple[tuple[int, int], ...]:
    """Give where a text has a phrase: start and end in code points of the text as it is."""
    wanted = _wanted(phrase)
    if wanted is None:
        return ()
    return unfold(text, list(_places(wanted, fold(text))))


def unfold(text: str, spans: Sequence[tuple[int, int]]) -> tuple[tuple[int, int], ...]:
    """Give where spans of the folded text (start and end, not empty) stand in the text as it is."""
    if not spans or text.isascii():
        return tuple(spans)
    starts, ends = _origins(text)
    return tuple(dict.fromkeys((starts[start], ends[end - 1]) for start, end in spans))


def terms_of(text: str) -> set[str]:
    """Give the terms under which a text stands in an index: letters and numbers only, none of them blank."""
    terms: set[str] = set()
    for run in _RUN.finditer(fold(text)):
        word = run.group()
        if run.lastgroup == "anywhere":
            terms.update(word)
            terms.update(map("".join, pairwise(word)))
        elif run.lastgroup == "word":
            terms.update(word[:length] for length in range(1, min(len(word), _SHORT) + 1))
            if len(word) > _SHORT:
                terms.add(word[:_LONG])
        else:
            terms.add(_sign(word))
    return terms


def terms_for(phrase: str) -> tuple[Term, ...]:
    """Give the terms that every text with this phrase has; none for a phrase that says nothing."""
    bare, exact = _bare(phrase)
    runs = list(_RUN.finditer(bare))
    terms: dict[Term, None] = {}
    for place, run in enumerate(runs):
        word = run.group()
        if run.lastgroup == "anywhere":
            pairs = ["".join(pair) for pair in pairwise(word)] or [word]
            terms.update(dict.fromkeys(map(Term, pairs)))
        elif run.lastgroup == "sign":
            terms[Term(_sign(word))] = None
        else:
            open_end = place == len(runs) - 1 and not exact
            terms[Term(word[:_LONG], begins=len(word) > _SHORT and (open_end or len(word) > _LONG))] = None
    return tuple(terms)[:_TERMS]


def _sign(sign: str) -> str:
    return chr(_SIGNS + ord(sign)) if sign.isascii() else sign


def _bare(phrase: str) -> tuple[str, bool]:
    """Take the quotes off and fold; say whether there were any."""
    inner = phrase.strip()
    exact = len(inner) > 1 and inner[0] in _QUOTES and inner[-1] in _QUOTES
    folded = fold(inner[1:-1] if exact else inner)
    return " ".join(folded.split()), exact


class _Wanted(NamedTuple):
    """A phrase to look for: its letters, and whether a word has to begin in front of it and to end behind it."""

    pattern: re.Pattern[str]
    begins: bool
    ends: bool


@lru_cache(maxsize=256)
def _wanted(phrase: str) -> _Wanted | None:
    bare, exact = _bare(phrase)
    if not bare:
        return None
    pattern = re.compile(r"\s+".join(map(re.escape, bare.split())))
    return _Wanted(pattern, bool(_WORDLIKE.match(bare)), exact and bool(_WORDLIKE.match(bare[-1])))


def _places(wanted: _Wanted, folded: str) -> Iterator[tuple[int, int]]:
    """Give where a phrase stands, from left to right, none of them over another."""
    place = 0
    while found := wanted.pattern.search(folded, place):
        start, end = found.span()
        inside = (wanted.begins and start and _WORDLIKE.match(folded[start - 1])) or (
            wanted.ends and _WORDLIKE.match(folded[end : end + 1])
        )
        if inside:
            place = start + 1
        else:
            yield start, end
            place = end


def _origins(text: str) -> tuple[list[int], list[int]]:
    """Say for every letter of the folded text between which places of the text it comes from."""
    starts: list[int] = []
    ends: list[int] = []
    begin = 0
    for end in range(1, len(text) + 1):
        if end < len(text) and _joins(text[end]):
            continue
        length = len(fold(text[begin:end]))
        starts += [begin] * length
        ends += [end] * length
        begin = end
    return starts, ends


@lru_cache(maxsize=4096)
def _joins(letter: str) -> bool:
    """Tell whether a letter may become one with those before it: a mark, a vowel or final consonant of Hangul."""
    first = unicodedata.normalize("NFKD", letter)[0]
    return unicodedata.category(first).startswith("M") or "\u1160" <= first <= "\u11ff"
