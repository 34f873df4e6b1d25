"""How much a person may have under way, and where a piece belongs."""

from datetime import timedelta
from typing import Final

from backend.domains.files.errors import TooManyUnsent, TooMuchUnsent, WrongOffset
from backend.platform.errors import Malformed

UNSENT_FILES: Final = 200
UNSENT_BYTES: Final = 2 << 30
"""So much of one person lies here at most that no message carries."""
IDLE: Final = timedelta(hours=24)
"""An upload that nobody goes on with for so long is forgotten."""
UNWANTED: Final = timedelta(days=7)
"""A whole file that no message carries for so long is forgotten."""


def check_room(count: int, held: int, size: int) -> None:
    """Refuse one file more than a person may have unsent, or one that makes them too large together."""
    if count >= UNSENT_FILES:
        raise TooManyUnsent(limit=UNSENT_FILES)
    if held + size > UNSENT_BYTES:
        raise TooMuchUnsent(limit_bytes=UNSENT_BYTES)


def is_repeated(offset: int, length: int, received: int) -> bool:
    """Say whether a piece brings nothing new."""
    return offset + length <= received


def check_piece(offset: int, length: int, received: int, size: int) -> None:
    """Refuse a piece that does not begin where the last one ended, or reaches over the announced end."""
    if offset != received:
        raise WrongOffset(received=received)
    if offset + length > size:
        raise Malformed(place="the piece reaches over the end")
