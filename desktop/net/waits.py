"""How long a server may ask us to stay away."""

from typing import Final

LONGEST_S: Final = 3_600.0


def wait_of(milliseconds: object) -> float:
    """Give a wish in seconds, from none to an hour; what is no whole number is no wish."""
    if not isinstance(milliseconds, int):
        return 0.0
    return max(0, min(milliseconds, int(LONGEST_S) * 1_000)) / 1_000


def wait_of_header(text: str) -> float:
    """Give the seconds of a `Retry-After` header (RFC 9110, 10.2.3); a date is not understood."""
    # int() itself refuses thousands of digits.
    return wait_of(int(text[:12]) * 1_000) if text.isascii() and text.isdecimal() else 0.0
