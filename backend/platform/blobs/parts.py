"""Parts: files on this computer that grow piece by piece until they are whole. A written piece is durable."""

import os
import shutil
from collections.abc import Callable, Iterator
from contextlib import suppress
from datetime import UTC, datetime
from io import FileIO
from pathlib import Path
from typing import Final
from uuid import UUID

from backend.platform.blobs.durable import sync_folder

RESERVE_BYTES: Final = 256 << 20
"""So much of the disk no upload takes: messages must still be written when files are not."""


class PartMissing(Exception):
    """What should be here of a part is not."""


class Parts:
    """A folder of parts. `free` tells the disk's free bytes. All of it blocks: never on the loop."""

    def __init__(self, folder: Path, free: Callable[[Path], int] | None = None) -> None:
        self.folder = folder
        self._free = free or _free_bytes

    def path(self, company: UUID, file: UUID) -> Path:
        """Say where a part stands."""
        return self.folder / f"{company.hex}.{file.hex}"

    def has_room(self, size: int) -> bool:
        """Say whether so many bytes fit beside what is kept free."""
        self.folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        return self._free(self.folder) >= size + RESERVE_BYTES

    def begin(self, company: UUID, file: UUID) -> None:
        """Make an empty part."""
        self.write(company, file, 0, b"")

    def write(self, company: UUID, file: UUID, offset: int, data: bytes) -> None:
        """Write a piece behind what is here; return when it is durable.

        What stands behind `offset` was written and never noted, and is dropped.
        """
        self.folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        path = self.path(company, file)
        descriptor = os.open(path, os.O_RDWR | os.O_CREAT | getattr(os, "O_BINARY", 0), 0o600)
        with os.fdopen(descriptor, "r+b", buffering=0) as part:
            if part.seek(0, os.SEEK_END) < offset:
                raise PartMissing(path.name)
            part.seek(offset)
            try:
                _write_all(part, data)
                part.truncate()
                os.fsync(part.fileno())
                if offset == 0:
                    sync_folder(self.folder)
            except OSError:
                with suppress(OSError):
                    part.truncate(offset)  # a full disk is not filled with what nobody has noted
                raise

    def remove(self, company: UUID, file: UUID) -> None:
        """Drop a part, if it is there."""
        self.path(company, file).unlink(missing_ok=True)

    def listed(self) -> Iterator[tuple[UUID, UUID, datetime]]:
        """Name all parts by company and file, with when they were written last."""
        if not self.folder.is_dir():
            return
        with os.scandir(self.folder) as entries:
            for entry in entries:
                company, _, file = entry.name.partition(".")
                try:
                    named = UUID(hex=company), UUID(hex=file)
                    touched = entry.stat(follow_symlinks=False).st_mtime
                except (ValueError, FileNotFoundError):
                    continue
                yield *named, datetime.fromtimestamp(touched, UTC)


def _write_all(part: FileIO, data: bytes) -> None:
    """Write it all: a disk that fills up takes a beginning first."""
    left = memoryview(data)
    while left:
        left = left[part.write(left) :]


def _free_bytes(folder: Path) -> int:
    return shutil.disk_usage(folder).free
