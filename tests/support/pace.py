"""What work costs, as a ratio of one run: no busy machine changes it, and hanging, squares and detours still show.

A cost is the processor time of the calling thread, never the wall clock's, and is compared only with another cost that
was measured beside it. Each check tries a few times and takes the first try that keeps the promise: noise passes, a
broken promise stays. How fast something is on a given machine is a matter for `tests/bench`.
"""

from __future__ import annotations

import sys
import time
from collections.abc import Callable
from typing import Any, Final

TRIES: Final = 5
TIMES: Final = 8
"""What is measured whole is measured in an eighth, too."""
SLACK: Final = 3.0
"""Growth may be so many times what the length explains; a square would be `TIMES` times it."""
_LEAST_S: Final = 0.06 if sys.platform == "win32" else 0.004
"""Anything quicker is repeated up to this; Windows counts a thread's time in steps of 16 ms."""


def cost_s(work: Callable[[], object]) -> float:
    """Give the processor time that one run of `work` takes, in seconds."""
    runs = 1
    while True:
        begun = time.thread_time()
        for _ in range(runs):
            work()
        spent = time.thread_time() - begun
        if spent >= _LEAST_S:
            return spent / runs
        runs *= 2 if spent * 2 > _LEAST_S else 4


def check_ratio(most: float, work: Callable[[], object], yardstick: Callable[[], object]) -> None:
    """Raise `AssertionError` when `work` costs more than `most` times what `yardstick` does."""
    seen: list[float] = []
    for _ in range(TRIES):
        seen.append(cost_s(work) / cost_s(yardstick))
        if seen[-1] <= most:
            return
    raise AssertionError(f"costs {min(seen):.1f} times the yardstick; at most {most:g} times was promised")


def check_linear(work: Callable[[Any], object], whole: Any, times: int = TIMES) -> None:
    """Raise `AssertionError` when the cost of `whole`, a text or any other sequence, grows faster than its length.

    Its beginning, one part of `times`, is the yardstick.
    """
    part = whole[: -(-len(whole) // times)]
    check_ratio(SLACK * max(1, len(whole)) / max(1, len(part)), lambda: work(whole), lambda: work(part))
