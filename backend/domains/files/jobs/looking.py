"""Looks at a whole file: is it what was announced, what is it, and how does it look."""

import hashlib
import os
from collections.abc import Generator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from backend.contract.files import File, FileKind
from backend.domains.files.rules import recognise
from backend.domains.files.store import Looked
from backend.platform.pictures import read_picture

STEP_BYTES: Final = 1 << 20


@dataclass(frozen=True, slots=True)
class Seen:
    """What was seen; `thumbnail` are the bytes of the small picture."""

    looked: Looked
    thumbnail: bytes = b""


def look(path: Path, file: File) -> Seen | None:
    """Look at a file that should be whole; None when it is not what was announced. Takes long: never on the loop."""
    if path.stat().st_size != file.size or _sha256(path) != file.sha256:
        return None
    with _opened(path) as content:
        kind, media = recognise(content, file.name)
    picture = read_picture(path) if kind is FileKind.IMAGE else None
    if picture is None:
        return Seen(Looked(kind, media))
    return Seen(Looked(kind, media, picture.width, picture.height, picture.media), picture.thumbnail)


def _sha256(path: Path) -> str:
    digest = hashlib.sha256()
    with path.open("rb") as file:
        while part := file.read(STEP_BYTES):
            digest.update(part)
    return digest.hexdigest()


class _Opened:
    """The content of an open file."""

    def __init__(self, descriptor: int) -> None:
        self._descriptor = descriptor
        self.size = os.fstat(descriptor).st_size

    def at(self, offset: int, length: int) -> bytes:
        """Give some of its bytes."""
        os.lseek(self._descriptor, offset, os.SEEK_SET)
        return os.read(self._descriptor, length)


@contextmanager
def _opened(path: Path) -> Generator[_Opened]:
    with path.open("rb", buffering=0) as file:
        yield _Opened(file.fileno())
