"""Numbers out of samples and processes."""

from __future__ import annotations

import contextlib
import os
import platform
import sys
from collections.abc import Sequence
from pathlib import Path

import psutil


def percentile(samples: Sequence[float], part: float) -> float:
    """Give the nearest-rank percentile; `part` from 0 to 1."""
    ordered = sorted(samples)
    return ordered[min(len(ordered) - 1, int(part * len(ordered)))] if ordered else float("nan")


def spread(samples: Sequence[float], unit: str) -> dict[str, float]:
    """Give p50, p99 and the worst, with the unit in the name."""
    return {
        f"p50_{unit}": round(percentile(samples, 0.50), 3),
        f"p99_{unit}": round(percentile(samples, 0.99), 3),
        f"max_{unit}": round(max(samples, default=float("nan")), 3),
    }


def pss_bytes(pid: int) -> int:
    """Give a process's share of memory: PSS on Linux, the unique set elsewhere."""
    info = psutil.Process(pid).memory_full_info()
    return int(getattr(info, "pss", info.uss))


def cpu_seconds(pid: int) -> float:
    """Give the processor time that a process has used, its own and the system's for it."""
    times = psutil.Process(pid).cpu_times()
    return times.user + times.system


def pin(pid: int, core: int) -> None:
    """Keep a process on one core where the system can; one that is already there stays."""
    if sys.platform != "linux":
        return
    cores = sorted(os.sched_getaffinity(0))
    with contextlib.suppress(OSError):
        os.sched_setaffinity(pid, {core % (max(os.cpu_count() or 1, 1))} if cores else cores)


def machine() -> dict[str, str | int]:
    """Name what was measured on, without naming whose it is."""
    return {
        "system": platform.system(),
        "machine": platform.machine(),
        "python": platform.python_version(),
        "cores": os.cpu_count() or 0,
    }


def write_atomically(path: Path, text: str) -> None:
    """Write a file whole or not at all."""
    path.parent.mkdir(parents=True, exist_ok=True)
    part = path.with_suffix(".part")
    part.write_text(text, "utf-8")
    part.replace(path)
