"""How long to wait before coming back: full jitter under a ceiling that doubles from 1 s to 60 s."""

from collections.abc import Callable
from typing import Final

FLOOR_S: Final = 1.0
CEILING_S: Final = 60.0
LEAST_S: Final = 0.05
"""Chance may say at once; a loop of failures must not be a busy one."""


class Backoff:
    """Counts failures; `random` gives numbers from 0 to 1."""

    def __init__(self, random: Callable[[], float]) -> None:
        self._random = random
        self._ceiling = FLOOR_S

    def next_delay(self, at_least: float = 0.0) -> float:
        """Give the seconds to wait after one more failure, never less than the server asked for."""
        jitter = self._random() * self._ceiling
        self._ceiling = min(CEILING_S, self._ceiling * 2)
        return max(LEAST_S, max(0.0, at_least) + jitter)

    def reset(self) -> None:
        """Forget the failures after a success."""
        self._ceiling = FLOOR_S
