"""The chain of digests, and the Merkle tree over them whose root a checkpoint signs. Pure."""

import hashlib
from collections.abc import Iterable
from typing import Final

from backend.contract.audit import AuditEntry
from backend.contract.base import CompanyId, encode

DIGEST_BYTES: Final = 32
_LEAF: Final = b"\x00"
_INNER: Final = b"\x01"


def beginning(company: CompanyId) -> bytes:
    """Give what the first entry of a company follows on: no entry of another company's log can stand there."""
    return hashlib.sha256(company.bytes).digest()


def canonical(entry: AuditEntry) -> bytes:
    """Give the bytes of an entry that are kept and hashed: its JSON, fields in the contract's order, no digest."""
    if entry.digest:
        raise ValueError("an entry is hashed without its digest")
    return encode(entry)


def digest_after(previous: bytes, body: bytes) -> bytes:
    """Chain an entry's canonical bytes to the digest before it: SHA-256(0x00 || previous || body)."""
    return hashlib.sha256(_LEAF + previous + body).digest()


class Tree:
    """A Merkle tree (RFC 6962, 2.1) over digests in their order, as the roots of its full subtrees only.

    Appending and the root take O(log n), and so does the memory, however long the log is.
    """

    __slots__ = ("_peaks", "size")

    def __init__(self, digests: Iterable[bytes] = ()) -> None:
        self.size = 0
        self._peaks: list[bytes] = []
        """Roots of full subtrees, the largest first: one for each binary digit 1 of the size."""
        for digest in digests:
            self.append(digest)

    def append(self, digest: bytes) -> None:
        """Add the next digest."""
        made = hashlib.sha256(_LEAF + digest).digest()
        full = self.size
        while full & 1:
            made = hashlib.sha256(_INNER + self._peaks.pop() + made).digest()
            full >>= 1
        self._peaks.append(made)
        self.size += 1

    def root(self) -> bytes:
        """Give the root of all that was added; that of nothing is SHA-256 of nothing."""
        if not self._peaks:
            return hashlib.sha256().digest()
        made = self._peaks[-1]
        for peak in reversed(self._peaks[:-1]):
            made = hashlib.sha256(_INNER + peak + made).digest()
        return made
