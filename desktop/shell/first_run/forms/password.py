"""How hard a password is to guess, for words beside its field (pure)."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from enum import IntEnum
from typing import Final

SHORTEST: Final = 8
LONGEST: Final = 128
_COMMON: Final = (
    "password",
    "passw0rd",
    "qwerty",
    "asdfgh",
    "zxcvbn",
    "letmein",
    "welcome",
    "iloveyou",
    "admin",
    "atrium",
    "abc123",
    "12345",
    "11111",
    "00000",
)


class Strength(IntEnum):
    """What is said of a password."""

    EMPTY = 0
    TOO_SHORT = 1
    TOO_LONG = 2
    WEAK = 3
    FAIR = 4
    STRONG = 5

    @property
    def accepted(self) -> bool:
        """Tell whether the server would take it."""
        return self >= Strength.WEAK


def measure(password: str, known: Iterable[str] = ()) -> Strength:
    """Weigh length, variety and what others could know (`known`: names, e-mail, company)."""
    if not password:
        return Strength.EMPTY
    if len(password) < SHORTEST:
        return Strength.TOO_SHORT
    if len(password) > LONGEST:
        return Strength.TOO_LONG
    weight = _weight(password, known)
    if weight < 12:
        return Strength.WEAK
    return Strength.FAIR if weight < 18 else Strength.STRONG


def _weight(password: str, known: Iterable[str]) -> int:
    """Count characters that carry something: not a common word, not a repetition, not a step of one."""
    low = password.casefold()
    for word in (*_COMMON, *(part for text in known for part in _words(text))):
        low = low.replace(word, "\0")
    carrying = sum(1 for index, char in enumerate(low) if index == 0 or abs(ord(char) - ord(low[index - 1])) > 1)
    tests: tuple[Callable[[str], bool], ...] = (str.islower, str.isupper, str.isdigit, _is_sign, _is_wide)
    kinds = sum(any(test(char) for char in password) for test in tests)
    return carrying + 2 * (kinds - 1)


def _is_sign(char: str) -> bool:
    return not char.isalnum()


def _is_wide(char: str) -> bool:
    return ord(char) > 127


def _words(text: str) -> list[str]:
    return [word for word in text.casefold().replace("@", " ").replace(".", " ").split() if len(word) >= 3]
