"""A cache on the disk: the file and its companions."""

from collections.abc import Iterator
from datetime import datetime
from pathlib import Path


def _parts(path: Path) -> Iterator[Path]:
    for suffix in ("-wal", "-shm", "-journal", ""):
        yield path.with_name(path.name + suffix)


def remove(path: Path) -> None:
    """Delete a closed cache with its companions."""
    for part in _parts(path):
        part.unlink(missing_ok=True)


def set_aside(path: Path, now: datetime) -> Path:
    """Rename a closed, unreadable cache out of the way and give its new place."""
    target = path.with_name(f"{path.name}.unreadable-{now:%Y%m%dT%H%M%S%f}")
    for part in _parts(path):
        if part.exists():
            part.replace(target.with_name(target.name + part.name.removeprefix(path.name)))
    return target
