"""Numbers that keep one caller from harming the others, and the buckets that count."""

import time
from collections import OrderedDict
from collections.abc import Callable, Generator
from contextlib import contextmanager
from typing import Final

from backend.platform.errors import TooMany

HEADER_SECONDS: Final = 10.0
HEADER_BYTES: Final = 32 * 1024
BODY_SECONDS: Final = 30.0
BODY_PROGRESS_BYTES: Final = 16 * 1024
"""A body that is slower than this in `BODY_SECONDS` is given up, whether it stands still or drips."""
STALLED_SECONDS: Final = 60.0
"""An HTTP answer that nobody reads for so long is given up."""
LINGER_SECONDS: Final = 2.0
LINGER_BYTES: Final = 4 << 20
"""So long, and so much, of what is refused unread is still taken in, that the peer comes to read why."""
UNKNOWN_CONNECTIONS: Final = 1_024
"""Connections of one address that have not signed in."""
CHANNELS: Final = 64
"""Live channels of one person that are open at once."""
COMMANDS_AHEAD: Final = 256
"""Commands of one connection that may be under way; then it is not read until some are answered."""

RESUMES_AHEAD: Final = 2
"""Resumes of one connection that may be under way or wait; each holds its cursors."""

BODIES: Final = 4
"""Pieces of files that one person may send at once; each is held in memory until it is on the disk."""
ALL_BODIES: Final = 64
DOWNLOADS: Final = 16
"""Files that one person may be sent at once."""
ALL_DOWNLOADS: Final = 256
SLOW: Final = 4
"""Requests of one person that may wait for the one reader which does what takes long."""
ALL_SLOW: Final = 1_024
BUSY_MS: Final = 1_000
"""So long somebody waits for a place among those."""


class Buckets:
    """Token buckets by key: a burst at once, then one token each `every_seconds`. Full buckets are forgotten."""

    def __init__(
        self, burst: int, every_seconds: float, *, keys: int = 50_000, now: Callable[[], float] = time.monotonic
    ) -> None:
        self._burst = burst
        self._every = every_seconds
        self._keys = keys
        self._now = now
        self._full_at: OrderedDict[str, float] = OrderedDict()

    def wait_seconds(self, key: str) -> float:
        """Say how long until there is a token for this key; 0 means now."""
        return max(0.0, self._full_at.get(key, 0.0) - (self._burst - 1) * self._every - self._now())

    def take(self, key: str) -> None:
        """Take a token."""
        now = self._now()
        self._full_at[key] = max(self._full_at.get(key, now), now) + self._every
        self._full_at.move_to_end(key)
        while len(self._full_at) > self._keys or next(iter(self._full_at.values())) <= now:
            self._full_at.popitem(last=False)

    def give_back(self, key: str) -> None:
        """Put a token back."""
        if key in self._full_at:
            self._full_at[key] -= self._every


class SignInLimiter:
    """Limits attempts by account and by address. An account that does not exist counts like one that does."""

    def __init__(self, now: Callable[[], float] = time.monotonic) -> None:
        self._accounts = Buckets(burst=8, every_seconds=30.0, now=now)
        self._addresses = Buckets(burst=40, every_seconds=3.0, now=now)

    def wait_seconds(self, account: str, address: str) -> float:
        """Take an attempt, or say how long to wait for the next."""
        wait = max(self._accounts.wait_seconds(account), self._addresses.wait_seconds(address))
        if not wait:
            self._accounts.take(account)
            self._addresses.take(address)
        return wait

    def succeeded(self, account: str, address: str) -> None:
        """Do not count an attempt that was right."""
        self._accounts.give_back(account)
        self._addresses.give_back(address)


class AddressCount:
    """How many connections each address has that have not signed in."""

    def __init__(self, limit: int = UNKNOWN_CONNECTIONS) -> None:
        self._limit = limit
        self._open: dict[str, int] = {}

    def enter(self, address: str) -> bool:
        """Count one more, unless there are too many."""
        count = self._open.get(address, 0)
        if count >= self._limit:
            return False
        self._open[address] = count + 1
        return True

    def leave(self, address: str) -> None:
        """Count one less."""
        count = self._open.get(address, 0) - 1
        if count > 0:
            self._open[address] = count
        else:
            self._open.pop(address, None)


class Places:
    """How many of something each one holds at once, and all together."""

    def __init__(self, each: int, together: int) -> None:
        self._each = each
        self._together = together
        self._held: dict[str, int] = {}

    @contextmanager
    def held(self, key: str) -> Generator[None]:
        """Hold one place, where there is one."""
        mine = self._held.get(key, 0)
        if mine >= self._each or sum(self._held.values()) >= self._together:
            raise TooMany(retry_after_ms=BUSY_MS)
        self._held[key] = mine + 1
        try:
            yield
        finally:
            self._held[key] -= 1
            if not self._held[key]:
                del self._held[key]
