"""Files in the clear: where the person saves them, or privately for the program that opens them. For threads."""

from __future__ import annotations

import hashlib
import os
import secrets
import stat
from contextlib import suppress
from pathlib import Path
from typing import Final

from backend.contract.files import File, FileKind
from desktop.cache.blobs import Blobs
from desktop.cache.errors import BlobDamaged
from desktop.features.files.presenter.facts import FileTrouble
from desktop.features.files.presenter.looking.sniffing import HEAD_BYTES, Sniffed, opened_as, sniff
from desktop.features.files.presenter.moving.attaching import GONE, file_blob, trouble_of
from desktop.features.files.presenter.names import safe_name
from desktop.net.files import CONTENT_WRONG
from desktop.system.downloads import mark_as_foreign

PROGRAM: Final = "files.program"
NOT_OPENED: Final = "files.not_opened"
_COPY_NAME_BYTES: Final = 100
"""Many programs of Windows take a path of 260 characters at most."""
NOT_SAVED: Final = "files.not_saved"


def save_copy(blobs: Blobs, file: File, target: Path) -> None:
    """Write a file in the clear, whole or not at all; raises `FileTrouble`."""
    _write(blobs, file, target, 0o666)


def open_copy(blobs: Blobs, file: File) -> Path:
    """Make a private, read-only copy for the program that fits the file's content; raises `FileTrouble`."""
    if file.kind is FileKind.PROGRAM:
        raise FileTrouble(PROGRAM)
    extension = _extension(_look(blobs, file), file.name)
    try:
        target = blobs.copy_place(file.id.hex) / safe_name(file.name, extension, _COPY_NAME_BYTES)
    except OSError as error:
        raise trouble_of(error, NOT_SAVED) from error
    if not target.exists():
        _write(blobs, file, target, 0o600)
        with suppress(OSError):
            target.chmod(stat.S_IRUSR)
    return target


def _look(blobs: Blobs, file: File) -> Sniffed:
    """Look at what has come; what the server says of it opens nothing."""
    try:
        with blobs.open(file_blob(file.id)) as reader:
            head, tail = reader.read(0, HEAD_BYTES), reader.read(max(0, reader.size - HEAD_BYTES), HEAD_BYTES)
    except (BlobDamaged, OSError) as error:
        raise FileTrouble(GONE) from error
    return sniff(head, tail, file.name)


def _extension(sniffed: Sniffed, name: str) -> str:
    if sniffed.kind is FileKind.PROGRAM:
        raise FileTrouble(PROGRAM)
    extension = opened_as(sniffed.media, name)
    if extension is None:
        raise FileTrouble(NOT_OPENED)
    return extension


def _write(blobs: Blobs, file: File, target: Path, mode: int) -> None:
    draft = target.with_name(f".{secrets.token_hex(8)}.part")
    try:
        try:
            _write_draft(blobs, file, draft, mode)
            mark_as_foreign(draft)
            draft.replace(target)
        finally:
            draft.unlink(missing_ok=True)
    except BlobDamaged as error:
        raise FileTrouble(GONE) from error
    except OSError as error:
        raise trouble_of(error, NOT_SAVED) from error


def _write_draft(blobs: Blobs, file: File, draft: Path, mode: int) -> None:
    if not blobs.has(file_blob(file.id)):
        raise FileTrouble(GONE)
    seen = hashlib.sha256()
    descriptor = os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0), mode)
    with os.fdopen(descriptor, "wb") as out, blobs.open(file_blob(file.id)) as reader:
        for frame in reader.frames():
            seen.update(frame)
            out.write(frame)
    if seen.hexdigest() != file.sha256:
        raise FileTrouble(CONTENT_WRONG)
