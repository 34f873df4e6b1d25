"""What a day frees is not kept."""

from __future__ import annotations

import subprocess
import sys

import pytest

from desktop.system.memory import give_freed_memory_back

PHOTOS = """
import ctypes, sys
from pathlib import Path
from desktop.system.memory import give_freed_memory_back

def resident():
    return int(Path("/proc/self/statm").read_text().split()[1]) * 4096

libc = ctypes.CDLL(None)
libc.malloc.restype, libc.free.argtypes = ctypes.c_void_p, [ctypes.c_void_p]

def photo(size):
    block = libc.malloc(size)
    ctypes.memset(block, 1, size)
    return block

if sys.argv[1] == "asked":
    assert give_freed_memory_back()
libc.free(photo(24 << 20))
before = resident()
photos = [(photo(1 << 20), photo(64)) for _ in range(40)]
for large, _ in photos:
    libc.free(large)
print(resident() - before)
"""


def kept(way: str) -> int:
    told = subprocess.run([sys.executable, "-c", PHOTOS, way], capture_output=True, text=True, check=True, timeout=60)
    return int(told.stdout)


@pytest.mark.skipif(sys.platform != "linux", reason="other systems' C libraries give it back by themselves")
def test_pictures_that_were_let_go_leave_no_memory_behind() -> None:
    assert kept("alone") > 30 << 20
    assert kept("asked") < 2 << 20


def test_other_systems_are_left_alone() -> None:
    assert not give_freed_memory_back("darwin")
    assert not give_freed_memory_back("win32")
