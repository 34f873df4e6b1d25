"""Takes a file in: read once, encrypted, hashed, looked at, and a small picture made. For threads."""

from __future__ import annotations

import errno
import re
import stat
import unicodedata
from collections.abc import Iterable
from pathlib import Path
from typing import Final

from backend.contract.base import FileId
from backend.contract.files import FILE_BYTES, FILE_NAME_CHARACTERS
from desktop.cache.blobs import Blobs
from desktop.features.files.presenter.facts import Attachment, FileTrouble
from desktop.features.files.presenter.looking.decoding import SMALL_PIXELS, decode, encode_small, measure
from desktop.features.files.presenter.looking.sniffing import DECODED, HEAD_BYTES, sniff
from desktop.features.files.presenter.names import split_name

_READ_BYTES: Final = 1 << 20
_UNSENDABLE: Final = re.compile(r"[\x00-\x1f\x7f/\\]")
TOO_LARGE: Final = "files.too_large"
NO_FILE: Final = "files.no_file"
UNREADABLE: Final = "files.unreadable"
DISK_FULL: Final = "files.disk_full"
GONE: Final = "files.gone"
"""What was kept here cannot be read any more."""


def file_blob(file: FileId) -> str:
    """Name the content of a file among the blobs."""
    return f"{file.hex}.file"


def small_blob(file: FileId) -> str:
    """Name the small picture of a file among the blobs."""
    return f"{file.hex}.small"


def take_file(blobs: Blobs, file: FileId, path: Path) -> Attachment:
    """Take a file of this computer in; raises `FileTrouble`."""
    try:
        status = path.stat()
        if not stat.S_ISREG(status.st_mode):
            raise FileTrouble(NO_FILE)
        if status.st_size > FILE_BYTES:
            raise FileTrouble(TOO_LARGE)
        with path.open("rb") as source:
            return _take(blobs, file, sent_name(path.name), iter(lambda: source.read(_READ_BYTES), b""))
    except OSError as error:
        raise trouble_of(error) from error


def take_content(blobs: Blobs, file: FileId, name: str, content: bytes) -> Attachment:
    """Take bytes in that are no file; raises `FileTrouble`."""
    try:
        return _take(blobs, file, sent_name(name), (content,))
    except OSError as error:
        raise trouble_of(error) from error


def trouble_of(error: OSError, code: str = UNREADABLE) -> FileTrouble:
    """Say what a disk did not do: it is full, or else `code`."""
    full = error.errno in {errno.ENOSPC, errno.EDQUOT}
    return FileTrouble(DISK_FULL if full else code)


def sent_name(name: str) -> str:
    """Give a name that may be sent: what the contract does not take becomes a line below."""
    plain = unicodedata.normalize("NFC", name.encode("utf-8", "replace").decode())
    plain = _UNSENDABLE.sub("_", plain)
    stem, extension = split_name(plain)
    plain = stem[: FILE_NAME_CHARACTERS - len(extension)] + extension
    return plain if plain.strip() else "file"


def _take(blobs: Blobs, file: FileId, name: str, pieces: Iterable[bytes]) -> Attachment:
    draft = blobs.draft(file_blob(file))
    try:
        head = tail = b""
        for piece in pieces:
            if draft.size + len(piece) > FILE_BYTES:
                raise FileTrouble(TOO_LARGE)
            draft.write(piece)
            head = head if len(head) >= HEAD_BYTES else (head + piece)[:HEAD_BYTES]
            tail = (tail + piece)[-HEAD_BYTES:]
        draft.finish(own=True)
    finally:
        draft.close()
    sniffed = sniff(head, tail, name)
    width, height = _look(blobs, file) if sniffed.media in DECODED else (0, 0)
    return Attachment(file, name, draft.size, draft.sha256, sniffed.kind, sniffed.media, width, height)


def _look(blobs: Blobs, file: FileId) -> tuple[int, int]:
    """Measure a picture and keep a small one."""
    content = blobs.read(file_blob(file))
    small = decode(content, SMALL_PIXELS)
    if small is None:
        return 0, 0
    blobs.put(small_blob(file), encode_small(small), own=True)
    return measure(content)
