"""The files' decisions: pure, without clock, database or network."""

from backend.domains.files.rules.limits import (
    IDLE,
    UNSENT_BYTES,
    UNSENT_FILES,
    UNWANTED,
    check_piece,
    check_room,
    is_repeated,
)
from backend.domains.files.rules.sniffing import Bytes, Content, recognise

__all__ = [
    "IDLE",
    "UNSENT_BYTES",
    "UNSENT_FILES",
    "UNWANTED",
    "Bytes",
    "Content",
    "check_piece",
    "check_room",
    "is_repeated",
    "recognise",
]
