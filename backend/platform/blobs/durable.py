"""What it takes that a file is still there after a power cut."""

import os
import shutil
import sys
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path
from uuid import uuid4


def sync_folder(folder: Path) -> None:
    """Make the names in a folder durable. Windows does that by itself."""
    if sys.platform == "win32":
        return
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def put_bytes(data: bytes, target: Path) -> None:
    """Write a small file: a part, made durable, renamed."""
    with _part_of(target) as part, part.open("wb") as writing:
        writing.write(data)
        writing.flush()
        os.fsync(writing.fileno())


def put_file(source: Path, target: Path) -> None:
    """Let a durable file stand under another name too, as a second name for it, or as a copy where there are none.

    What stands there already with this size is the same: names here follow from contents.
    """
    if target.is_file() and target.stat().st_size == source.stat().st_size:
        sync_folder(target.parent)
        return
    with _part_of(target) as part:
        try:
            os.link(source, part)
        except OSError:
            shutil.copyfile(source, part)
            with part.open("r+b") as copied:
                os.fsync(copied.fileno())


@contextmanager
def _part_of(target: Path) -> Generator[Path]:
    """Give a name beside the target; what is written there takes the target's, and goes when it was not all written."""
    _make(target.parent)
    part = target.with_name(f"{target.name}.{uuid4().hex}.part")
    try:
        yield part
        _rename(part, target)
    except BaseException:
        part.unlink(missing_ok=True)
        raise


def _make(folder: Path) -> None:
    if not folder.is_dir():
        _make(folder.parent)
        folder.mkdir(exist_ok=True, mode=0o700)
        sync_folder(folder.parent)


def _rename(part: Path, target: Path) -> None:
    part.replace(target)
    part.unlink(missing_ok=True)  # two names of one file are not renamed over each other
    sync_folder(target.parent)
