"""Names that people can trust: no hidden letters, no mixed scripts, no look-alikes (UTS #36, UTS #39).

The skeleton is UTS #39's idea with a table of the Cyrillic, Greek and Armenian letters that look like Latin ones in
common fonts; the full table of Unicode has 6,000 rows, nearly all of them symbols that no name contains.
"""

import re
import unicodedata
from collections.abc import Iterable
from itertools import groupby
from typing import Final

from backend.contract.base import NAME_CHARACTERS
from backend.domains.directory.errors import NameLooksAlike, NameMixed, NameUnsafe

# Bidirectional controls (UAX #9), joiners, invisible operators, line ends, the byte order mark, Hangul fillers.
_UNSEEN: Final = frozenset(
    map(
        chr,
        (
            *(0x00AD, 0x034F, 0x061C, 0x115F, 0x1160, 0x17B4, 0x17B5, 0x180E, 0x3164, 0xFEFF, 0xFFA0),
            *range(0x200B, 0x2010),
            *range(0x2028, 0x202F),
            *range(0x2060, 0x2070),
            *range(0xFFF9, 0xFFFC),
        ),
    )
)
_REFUSED_CATEGORIES: Final = frozenset({"Cc", "Cs", "Co"})
_JOINED_EMOJI: Final = re.compile(r"(?<=[^\w\s])\u200d(?=[^\w\s])")
"""A joiner inside an emoji (UTS #51, 2.2) is no hidden letter."""
_MARKS_IN_A_ROW: Final = 4
_ALIKE_SCRIPTS: Final = frozenset({"LATIN", "CYRILLIC", "GREEK", "ARMENIAN", "CHEROKEE"})
_CAPITALS: Final = str.maketrans("IІӀΙ", "llll")  # noqa: RUF001 - this is a table
_LOOKS_LIKE: Final = str.maketrans(
    "аԁеѕіјӏорԛԝухһсвкмнтѵгпαβγεζηικμνορτυχωϲϳօոսցհլıɑɡ01|",  # noqa: RUF001 - this is the table
    "adesijlopqwyxhcbkmhtvrnabyeznikmvoptuxwcjonughliagoll",
)


def tidy(text: str) -> str:
    """Give a name in its composed form (NFC) with single blanks: two spellings of one name are one name."""
    return " ".join(unicodedata.normalize("NFC", text).split())


def check_line(text: str) -> None:
    """Refuse characters that nobody sees, or that turn the text around, and towers of marks.

    The composed form of a few letters is longer than they are: it has to fit, too.
    """
    if len(tidy(text)) > NAME_CHARACTERS:
        raise NameUnsafe
    shown = _JOINED_EMOJI.sub("", text)
    if any(letter in _UNSEEN or unicodedata.category(letter) in _REFUSED_CATEGORIES for letter in shown):
        raise NameUnsafe
    for is_mark, run in groupby(text, key=lambda letter: unicodedata.category(letter) in {"Mn", "Me"}):
        if is_mark and len(list(run)) > _MARKS_IN_A_ROW:
            raise NameUnsafe


def check_name(text: str) -> None:
    """Refuse an unsafe line, and letters of scripts that look alike in one word ("Mіna" with a Cyrillic "і")."""  # noqa: RUF002
    check_line(text)
    if not text.strip():
        raise NameUnsafe
    for word in text.split():
        scripts = {_script(letter) for letter in word if letter.isalpha()} & _ALIKE_SCRIPTS
        if len(scripts) > 1:
            raise NameMixed


def _script(letter: str) -> str:
    return unicodedata.name(letter, "").split(" ", 1)[0]


def skeleton(name: str) -> str:
    """Give what the eye keeps of a name: two names with one skeleton look alike."""
    seen = unicodedata.normalize("NFKD", name.translate(_CAPITALS)).casefold().translate(_LOOKS_LIKE)
    return "".join(letter for letter in seen if letter.isalnum())[: 4 * NAME_CHARACTERS]


def check_looks(name: str, alike: Iterable[str]) -> None:
    """Refuse a name that looks like one of `alike`, the names with its skeleton, but is spelled otherwise.

    People may share a name; nobody may imitate one.
    """
    if any(_plain(name) != _plain(other) for other in alike):
        raise NameLooksAlike


def _plain(name: str) -> str:
    return "".join(letter for letter in unicodedata.normalize("NFKC", name).casefold() if letter.isalnum())
