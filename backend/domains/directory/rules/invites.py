"""The code of an invite: 60 random bits in Crockford's base 32 (https://www.crockford.com/base32.html)."""

import hashlib
import secrets
from typing import Final

ALPHABET: Final = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
PREFIX: Final = "ATR"
_READ_AS: Final = str.maketrans({"O": "0", "I": "1", "L": "1"})


def new_code() -> str:
    """Make a code to read out: `ATR-XXXX-XXXX-XXXX`."""
    letters = "".join(secrets.choice(ALPHABET) for _ in range(12))
    return "-".join((PREFIX, letters[:4], letters[4:8], letters[8:]))


def code_digest(code: str) -> bytes:
    """Give the digest that is stored in the code's place.

    Case, blanks and hyphens do not matter; O reads as 0, I and L as 1, as Crockford asks. What is no code has a digest
    too, one that no invite has: looking it up takes as long.
    """
    letters = "".join(letter for letter in code.upper() if letter.isalnum())
    return hashlib.sha256(letters.removeprefix(PREFIX).translate(_READ_AS).encode()).digest()
