"""Identifiers: UUIDv7 (RFC 9562, 5.7), ascending within the process (6.2, method 1)."""

import os
import threading
import time
from datetime import datetime
from uuid import UUID

_lock = threading.Lock()
_last = 0


def new_id(now: datetime | None = None) -> UUID:
    """Make an id that sorts after all that this process has made before."""
    global _last  # noqa: PLW0603 - one ascending line for the whole process
    at_ms = time.time_ns() // 1_000_000 if now is None else int(now.timestamp() * 1000)
    noise = int.from_bytes(os.urandom(10), "big")
    with _lock:
        # 48 bits of milliseconds and 12 bits that count within one.
        _last = max(at_ms << 12 | noise >> 68 & 0x7FF, _last + 1)
        moment, count = _last >> 12, _last & 0xFFF
    return UUID(int=moment << 80 | 0x7 << 76 | count << 64 | 0b10 << 62 | noise & (1 << 62) - 1)
