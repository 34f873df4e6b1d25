"""Ids that a client makes: UUIDv7 (RFC 9562), growing within a process."""

import secrets
from collections.abc import Callable
from datetime import datetime
from uuid import UUID

IdMaker = Callable[[datetime], UUID]
"""Makes an id for something that happens now."""


def id_maker(random_bits: Callable[[int], int] = secrets.randbits) -> IdMaker:
    """Make a maker of ids; each is greater than the last, even when the clock goes back (RFC 9562, 6.2, method 2)."""
    last = 0

    def new_id(now: datetime) -> UUID:
        nonlocal last
        millis = int(now.timestamp() * 1000)
        fresh = millis << 74 | random_bits(74)
        last = max(fresh, last + 1 + random_bits(32)) if fresh >> 74 <= last >> 74 else fresh
        high, low = last >> 62, last & (1 << 62) - 1
        return UUID(int=(high >> 12) << 80 | 0x7 << 76 | (high & 0xFFF) << 64 | 0b10 << 62 | low)

    return new_id
