"""How much memory this process has, and which of it is its own whoever else runs."""

from __future__ import annotations

import asyncio
import gc
import os
import statistics
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from desktop.system.memory import trim
from tests.bench import measure

SAMPLES: Final = 5
APART_S: Final = 0.5


@dataclass(frozen=True, slots=True)
class Memory:
    """Bytes of one moment, and what lives then.

    pss: the share of this process; that of libraries rises when another process that has them ends.
    alone: PSS as it is where nobody else has the same files mapped: it does not depend on other processes.
    own: without files: what the process has allocated, and what its allocators keep free.
    blocks: of Python's, counted.
    objects: that Python looks through for garbage, counted.
    """

    pss: int
    alone: int
    own: int
    blocks: int
    objects: int


async def take() -> dict[str, int]:
    """Collect garbage and give the median of a few samples; `trimmed_own` is what is left without free whole pages."""
    gc.collect()
    samples: list[Memory] = []
    for _ in range(SAMPLES):
        samples.append(_now())
        await asyncio.sleep(APART_S)
    told = {
        name: int(statistics.median(getattr(one, name) for one in samples))
        for name in ("pss", "alone", "own", "blocks", "objects")
    }
    trim()
    return {**told, "trimmed_own": _now().own}


def _now() -> Memory:
    pss = measure.pss_bytes(os.getpid())
    alone, own = _mapped() if sys.platform == "linux" else (pss, pss)
    return Memory(pss, alone, own, sys.getallocatedblocks(), len(gc.get_objects()))


def _mapped() -> tuple[int, int]:
    """Sum the kernel's figures (proc_pid_smaps(5)): resident pages of files count whole, others by their share."""
    rollup = Path("/proc/self/smaps_rollup").read_text().splitlines()
    kib = {name: int(rest.split()[0]) for name, _, rest in (line.partition(":") for line in rollup[1:])}
    own = (kib["Pss_Anon"] + kib.get("Pss_Shmem", 0)) * 1024
    files = (kib["Rss"] - kib["Anonymous"]) * 1024
    return own + files, own
