"""Slack's emoji shortcodes and the characters they stand for."""

from functools import cache
from typing import Final

import emoji

_SLACK_ONLY: Final = {
    "simple_smile": "\N{SLIGHTLY SMILING FACE}",
    "face_palm": "\N{FACE PALM}",
    "grinning_face_with_star_eyes": "\N{GRINNING FACE WITH STAR EYES}",
    "the_horns": "\N{SIGN OF THE HORNS}",
    "sign_of_the_horns": "\N{SIGN OF THE HORNS}",
    "thumbsup_all": "\N{THUMBS UP SIGN}",
}
_TONES: Final = {f"skin-tone-{number}": chr(0x1F3FB + number - 2) for number in range(2, 7)}
_VARIATION: Final = "\ufe0f"


def find_emoji(name: str) -> str | None:
    """Find the character of a shortcode as Slack writes it: `+1`, `man-shrugging`, `flag-kr`, `wave::skin-tone-3`."""
    base, _, tone = name.partition("::")
    found = _plain(base)
    return _toned(found, _TONES[tone]) if found and tone in _TONES else found


def _plain(name: str) -> str | None:
    table = _table()
    if name in _TONES:
        return _TONES[name]
    if name.startswith("flag-"):
        return _flag(name.removeprefix("flag-"))
    return table.get(name) or table.get(name.replace("-", "_")) or _profession(name, table)


def _flag(country: str) -> str | None:
    """Build a country's flag (UTS #51: two regional indicators)."""
    if len(country) != 2 or not (country.isascii() and country.isalpha()):
        return None
    flag = "".join(chr(0x1F1E6 + ord(letter) - ord("a")) for letter in country.lower())
    return flag if flag in emoji.EMOJI_DATA else None


def _profession(name: str, table: dict[str, str]) -> str | None:
    """Read Slack's `female-technologist` as our table's `woman_technologist`."""
    sex, _, role = name.partition("-")
    words = {"male": "man", "female": "woman"}
    return table.get(f"{words[sex]}_{role.replace('-', '_')}") if sex in words else None


def _toned(found: str, tone: str) -> str:
    """Give the first person of an emoji a skin tone (UTS #51: right after it, in place of the variation)."""
    rest = found[1:].removeprefix(_VARIATION)
    return found[0] + tone + rest


@cache
def _table() -> dict[str, str]:
    """Collect all names; the short aliases are Slack's own and win over the official ones."""
    full = {
        found: names for found, names in emoji.EMOJI_DATA.items() if names["status"] == emoji.STATUS["fully_qualified"]
    }
    table = {names["en"].strip(":"): found for found, names in full.items()}
    table |= {alias.strip(":"): found for found, names in full.items() for alias in names.get("alias", ())}
    return table | _SLACK_ONLY
