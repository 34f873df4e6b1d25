"""Folders and files that nobody but their owner may read; on Windows a user's folders are private already."""

import os
import stat
import sys
from contextlib import suppress
from pathlib import Path


def make_private(folder: Path) -> None:
    """Make a folder, or close one of our own to everybody else; a sticky one is shared on purpose and stays so."""
    folder.mkdir(parents=True, exist_ok=True, mode=0o700)
    if sys.platform != "win32":
        found = folder.stat()
        if found.st_uid == os.geteuid() and found.st_mode & 0o077 and not found.st_mode & stat.S_ISVTX:
            folder.chmod(0o700)


def private_opener(path: str, flags: int) -> int:
    """Open a file that, if it is made, only its owner may read (for `open`)."""
    return os.open(path, flags, 0o600)


def replace_private(path: Path, content: bytes) -> None:
    """Write a file whole or not at all; it is on the disk when this returns. Raises `OSError`."""
    make_private(path.parent)
    draft = path.with_name(path.name + ".new")
    draft.unlink(missing_ok=True)
    try:
        with open(draft, "wb", opener=private_opener) as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        draft.replace(path)
    except OSError:
        with suppress(OSError):
            draft.unlink()
        raise
