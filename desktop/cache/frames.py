"""Files that are encrypted in frames, so that any part of one can be read, and none can be cut or put elsewhere unseen.

A head (8 bytes of magic, 16 of salt), then frames: a nonce of 12 bytes, up to 64 KiB under AES-256-GCM (NIST SP
800-38D), a tag of 16 bytes. Each file has its own key (HKDF, RFC 5869, from the account's key, the salt and the file's
name). What is authenticated with a frame is its place and whether it is the last; every file ends with a last frame.
Nonces are random, so that a frame that a power cut took away may be written anew with other content.
"""

import os
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO, Final

from desktop.cache.errors import BlobDamaged

if TYPE_CHECKING:
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

FRAME_BYTES: Final = 64 * 1024
_MAGIC: Final = b"ATRIUM\x00\x01"
_SALT_BYTES: Final = 16
_NONCE_BYTES: Final = 12
_TAG_BYTES: Final = 16
_EXTRA: Final = _NONCE_BYTES + _TAG_BYTES
_WHOLE: Final = FRAME_BYTES + _EXTRA
HEAD_BYTES: Final = len(_MAGIC) + _SALT_BYTES


class FrameWriter:
    """Writes a file from its beginning, or goes on behind the whole frames of one that was left."""

    def __init__(self, file: BinaryIO, key: bytes, name: str) -> None:
        self._file = file
        self._rest = bytearray()
        file.seek(0)
        head = file.read(HEAD_BYTES)
        if len(head) < HEAD_BYTES or not head.startswith(_MAGIC):
            head = _MAGIC + os.urandom(_SALT_BYTES)
            file.seek(0)
            file.write(head)
        self._cipher = _cipher(key, head, name)
        self._count = max(0, file.seek(0, os.SEEK_END) - HEAD_BYTES) // _WHOLE
        file.seek(HEAD_BYTES + self._count * _WHOLE)
        file.truncate()

    @property
    def written(self) -> int:
        """Count the bytes that are in whole frames."""
        return self._count * FRAME_BYTES

    def read_back(self) -> Iterator[bytes]:
        """Read what is in whole frames; who goes on counts its hash anew."""
        self._file.seek(HEAD_BYTES)
        for index in range(self._count):
            yield _opened(self._cipher, self._file.read(_WHOLE), index, last=False)

    def start_over(self) -> None:
        """Forget what was written."""
        self._rest.clear()
        self._count = 0
        self._file.seek(HEAD_BYTES)
        self._file.truncate()

    def write(self, data: bytes) -> None:
        """Add bytes; a frame is written when more than it holds is there, so that the last one can be marked."""
        self._rest += data
        while len(self._rest) > FRAME_BYTES:
            self._put(bytes(self._rest[:FRAME_BYTES]), last=False)
            del self._rest[:FRAME_BYTES]

    def finish(self, *, durable: bool) -> None:
        """Write the last frame; with `durable` all is on the disk when this returns."""
        self._put(bytes(self._rest), last=True)
        self._rest.clear()
        self._file.flush()
        if durable:
            _reach_disk(self._file.fileno())

    def _put(self, plain: bytes, *, last: bool) -> None:
        nonce = os.urandom(_NONCE_BYTES)
        self._file.write(nonce + self._cipher.encrypt(nonce, plain, _place(self._count, last=last)))
        self._count += 1


class FrameReader:
    """Reads parts of a finished file; raises `BlobDamaged` where it is not what was written."""

    def __init__(self, path: Path, key: bytes, name: str) -> None:
        self._file = path.open("rb")
        try:
            head = self._file.read(HEAD_BYTES)
            if len(head) < HEAD_BYTES or not head.startswith(_MAGIC):
                raise BlobDamaged("a foreign head")
            self._cipher = _cipher(key, head, name)
            self._frames, self.size = _measure(os.fstat(self._file.fileno()).st_size - HEAD_BYTES)
        except BaseException:
            self._file.close()
            raise

    def read(self, offset: int, length: int) -> bytes:
        """Read up to `length` bytes from a place on; fewer only at the end."""
        end = min(offset + length, self.size)
        if offset >= end:
            return b""
        first = offset // FRAME_BYTES
        data = b"".join(self._frame(index) for index in range(first, (end - 1) // FRAME_BYTES + 1))
        return data[offset - first * FRAME_BYTES : end - first * FRAME_BYTES]

    def frames(self) -> Iterator[bytes]:
        """Read everything, frame by frame."""
        for index in range(self._frames):
            yield self._frame(index)

    def close(self) -> None:
        """Close the file; safe to repeat."""
        self._file.close()

    def _frame(self, index: int) -> bytes:
        self._file.seek(HEAD_BYTES + index * _WHOLE)
        return _opened(self._cipher, self._file.read(_WHOLE), index, last=index == self._frames - 1)


def _reach_disk(descriptor: int) -> None:
    """Return when a file has reached the disk; on macOS a plain `fsync` stops before that (fcntl(2))."""
    if sys.platform == "darwin":
        import fcntl  # noqa: PLC0415 - Windows has none

        fcntl.fcntl(descriptor, fcntl.F_FULLFSYNC)
    else:
        os.fsync(descriptor)


def encrypted_size(size: int) -> int:
    """Tell how many bytes of the disk a file of a size takes."""
    return HEAD_BYTES + size + max(1, -(-size // FRAME_BYTES)) * _EXTRA


def _measure(body: int) -> tuple[int, int]:
    """Give the number of frames and of the bytes in them."""
    count = -(-body // _WHOLE)
    if count < 1 or body - (count - 1) * _WHOLE < _EXTRA:
        raise BlobDamaged("a cut frame")
    return count, body - count * _EXTRA


def _place(index: int, *, last: bool) -> bytes:
    return index.to_bytes(8, "big") + bytes((last,))


def _opened(cipher: "AESGCM", sealed: bytes, index: int, *, last: bool) -> bytes:
    from cryptography.exceptions import InvalidTag  # noqa: PLC0415 - the start does not need it

    try:
        return cipher.decrypt(sealed[:_NONCE_BYTES], sealed[_NONCE_BYTES:], _place(index, last=last))
    except (InvalidTag, ValueError) as error:
        raise BlobDamaged(f"frame {index}") from error


def _cipher(key: bytes, head: bytes, name: str) -> "AESGCM":
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM  # noqa: PLC0415 - the start does not need it
    from cryptography.hazmat.primitives.hashes import SHA256  # noqa: PLC0415 - same
    from cryptography.hazmat.primitives.kdf.hkdf import HKDF  # noqa: PLC0415 - same

    derive = HKDF(algorithm=SHA256(), length=32, salt=head[len(_MAGIC) :], info=b"atrium file " + name.encode())
    return AESGCM(derive.derive(key))
