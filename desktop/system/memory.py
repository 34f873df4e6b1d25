"""Memory that is free goes back to the system, not into a store of the C library's."""

from __future__ import annotations

import ctypes
import sys
from contextlib import suppress
from typing import Final

_TRIM_THRESHOLD: Final = -1
_MMAP_THRESHOLD: Final = -3
_ARENA_MAX: Final = -8
_WISHES: Final = {_MMAP_THRESHOLD: 256 << 10, _TRIM_THRESHOLD: 1 << 20, _ARENA_MAX: 2}
"""Parameters of glibc (mallopt(3)). Left alone it raises both sizes with the largest block that was
ever freed: after one photograph, 8 MB when decoded, each thread may keep 16 MB for ever, large blocks among small ones.
"""


def give_freed_memory_back(platform: str = sys.platform) -> bool:
    """Fix from which size on memory is the system's own again; False where the C library has no such wish."""
    if platform != "linux":
        return False
    try:
        mallopt = ctypes.CDLL(None).mallopt
    except (AttributeError, OSError):
        return False
    return all(mallopt(name, value) == 1 for name, value in _WISHES.items())


def trim(platform: str = sys.platform) -> None:
    """Give back now what lies free between what is used, where the C library can."""
    if platform == "linux":
        with suppress(AttributeError, OSError):
            ctypes.CDLL(None).malloc_trim(0)
