"""Compares costs of one thing done in several ways, taken in turn in one run, as medians of ratios with an interval."""

from __future__ import annotations

import gc
from collections.abc import Callable, Mapping, Sequence
from contextlib import AbstractContextManager, nullcontext
from math import ceil, sqrt
from random import Random
from time import process_time
from typing import Any, Final

Way = Callable[[], AbstractContextManager[object]]
"""What is changed while a sample is taken; entering and leaving it is not measured."""
AS_IT_IS: Final[Way] = nullcontext
_Z95: Final = 1.96


def compare(work: Callable[[], object], ways: Mapping[str, Way], rounds: int) -> dict[str, list[float]]:
    """Take the processor time of `work` in each way, `rounds` times, in an order that chance deals out anew each time.

    Gives milliseconds; the n-th of each way were taken side by side.
    """
    chance, taken = Random(11), {name: [0.0] * rounds for name in ways}
    for name in ways:
        with ways[name]():
            work()
    gc.collect()
    gc.disable()
    try:
        for number in range(rounds):
            for name in chance.sample(list(ways), len(ways)):
                with ways[name]():
                    began = process_time()
                    work()
                    taken[name][number] = (process_time() - began) * 1e3
            if number % 50 == 0:
                gc.collect()
    finally:
        gc.enable()
    return taken


def ratio(these: Sequence[float], those: Sequence[float]) -> dict[str, float]:
    """Give the median of the pairs' ratios and its 95 % interval (order statistics: no assumption on the noise)."""
    ratios = sorted(one / other for one, other in zip(these, those, strict=True))
    half = ceil(_Z95 * sqrt(len(ratios)) / 2)
    middle, last = len(ratios) // 2, len(ratios) - 1
    low, high = ratios[max(0, middle - half)], ratios[min(last, middle + half)]
    return {"ratio": round(ratios[middle], 4), "low": round(low, 4), "high": round(high, 4)}


def told(taken: Mapping[str, Sequence[float]], base: str, share: int) -> dict[str, Any]:
    """Sum up: what the base costs once, in milliseconds, and each other way as a ratio to it."""
    middle = sorted(taken[base])[len(taken[base]) // 2] / share
    compared = {name: ratio(samples, taken[base]) for name, samples in taken.items() if name != base}
    return {"pairs": len(taken[base]), f"{base}_cpu_ms": round(middle, 4), **compared}
