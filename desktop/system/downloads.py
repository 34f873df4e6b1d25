"""Marks files as come from elsewhere, the way each system knows it, so that its own guards look at them first."""

import os
import stat
import sys
import time
from contextlib import suppress
from pathlib import Path

_ZONE = b"[ZoneTransfer]\r\nZoneId=3\r\n"
"""Zone 3 is the Internet (MS-FSCC, "Zone.Identifier")."""
_QUARANTINE = "com.apple.quarantine"
_MACOS_NO_FOLLOW = 0x0001
_RUNNING = stat.S_IXUSR | stat.S_IXGRP | stat.S_IXOTH


def mark_as_foreign(path: Path, platform: str = sys.platform) -> None:
    """Mark a file before it gets its name; a disk that keeps no marks (FAT) is no reason to refuse the file."""
    if platform == "win32":
        with suppress(OSError):
            path.with_name(f"{path.name}:Zone.Identifier").write_bytes(_ZONE)
        return
    if platform == "darwin":
        _set_attribute(path, _QUARANTINE, f"0081;{int(time.time()):08x};Atrium;".encode())
    with suppress(OSError):
        path.chmod(stat.S_IMODE(path.stat().st_mode) & ~_RUNNING)


def _set_attribute(path: Path, name: str, value: bytes) -> None:
    """Set an extended attribute on macOS, where Python has no function for it."""
    import ctypes  # noqa: PLC0415 - one system needs it

    set_attribute = ctypes.CDLL(None, use_errno=True).setxattr
    set_attribute.argtypes = (
        ctypes.c_char_p,
        ctypes.c_char_p,
        ctypes.c_char_p,
        ctypes.c_size_t,
        ctypes.c_uint32,
        ctypes.c_int,
    )
    set_attribute(os.fsencode(path), name.encode(), value, len(value), 0, _MACOS_NO_FOLLOW)
