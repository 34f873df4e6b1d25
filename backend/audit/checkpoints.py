"""Checkpoints: signed words of how far a company's log went, kept where who holds the database cannot reach them.

Whoever holds the server can sign what is to come, and cannot change what has left it: a log that was rewritten fits
no checkpoint that was made before.
"""

import os
from collections.abc import Sequence
from pathlib import Path
from threading import Lock
from typing import Final

import msgspec
from cryptography.exceptions import InvalidSignature, UnsupportedAlgorithm
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey
from cryptography.hazmat.primitives.serialization import (
    Encoding,
    NoEncryption,
    PrivateFormat,
    PublicFormat,
    load_pem_private_key,
    load_pem_public_key,
)

from backend.audit import KEY, PUBLIC_KEY
from backend.contract.base import CompanyId, Moment, Number, Told, decode, encode
from backend.contract.files import Sha256

_opening: Final = Lock()
"""A server that ends while it makes its key opens it a second time."""
CHECKPOINT_BYTES: Final = 4096
"""No checkpoint is longer."""


class Checkpoint(Told, frozen=True, kw_only=True):
    """How a company's log was at a moment: its entries, the root of their tree, the digest of the last.

    `epoch` is the database's: another one means that it was put back from a copy.
    """

    company: CompanyId
    epoch: str
    size: Number
    root: Sha256
    head: Sha256
    at: Moment


class _Sealed(Told, frozen=True, kw_only=True):
    """What is kept: the bytes that were signed, and their signature (Ed25519, RFC 8032) in hex."""

    checkpoint: msgspec.Raw
    signature: str


class KeyUnusable(ValueError):
    """A file that should hold an Ed25519 key in PEM holds none."""


class NotSigned(ValueError):
    """A checkpoint that none of the keys has signed."""


class Signer:
    """Signs checkpoints with the server's key."""

    def __init__(self, key: Ed25519PrivateKey) -> None:
        self._key = key

    def seal(self, checkpoint: Checkpoint) -> bytes:
        """Give the checkpoint with its signature, as it is kept."""
        said = encode(checkpoint)
        return encode(_Sealed(checkpoint=msgspec.Raw(said), signature=self._key.sign(said).hex()))

    def public_pem(self) -> bytes:
        """Give what a verifier needs."""
        return self._key.public_key().public_bytes(Encoding.PEM, PublicFormat.SubjectPublicKeyInfo)


def open_signer(folder: Path) -> Signer:
    """Open the key in a server's folder; the first time it is made, and the public key beside it."""
    with _opening:
        file = folder / KEY
        if not file.exists():
            made = Ed25519PrivateKey.generate()
            _write_secret(file, made.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption()))
        try:
            key = load_pem_private_key(file.read_bytes(), password=None)
        except (ValueError, TypeError, UnsupportedAlgorithm) as error:
            raise KeyUnusable(file.name) from error
        if not isinstance(key, Ed25519PrivateKey):
            raise KeyUnusable(file.name)
        signer, public = Signer(key), folder / PUBLIC_KEY
        if not public.exists() or public.read_bytes() != signer.public_pem():
            public.write_bytes(signer.public_pem())
    return signer


def open_public_key(file: Path) -> Ed25519PublicKey:
    """Open a public key."""
    try:
        key = load_pem_public_key(file.read_bytes())
    except (ValueError, UnsupportedAlgorithm) as error:
        raise KeyUnusable(file.name) from error
    if not isinstance(key, Ed25519PublicKey):
        raise KeyUnusable(file.name)
    return key


def unseal(data: bytes, keys: Sequence[Ed25519PublicKey]) -> Checkpoint:
    """Give the checkpoint that one of the keys has signed; raise `Malformed` or `NotSigned`."""
    sealed: _Sealed = decode(data, _Sealed)
    checkpoint: Checkpoint = decode(bytes(sealed.checkpoint), Checkpoint)
    if not any(_has_signed(key, sealed) for key in keys):
        raise NotSigned(name_of(checkpoint))
    return checkpoint


def name_of(checkpoint: Checkpoint) -> str:
    """Give the name of the file that holds it: they sort by company and size."""
    return f"{checkpoint.company}-{checkpoint.size:012d}-{checkpoint.epoch}.json"


def _has_signed(key: Ed25519PublicKey, sealed: _Sealed) -> bool:
    try:
        key.verify(bytes.fromhex(sealed.signature), bytes(sealed.checkpoint))
    except (InvalidSignature, ValueError):
        return False
    return True


def _write_secret(file: Path, data: bytes) -> None:
    """Write a file for its owner only, whole or not at all."""
    part = file.with_suffix(".part")
    part.unlink(missing_ok=True)
    flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)
    descriptor = os.open(part, flags, 0o600)
    with os.fdopen(descriptor, "wb") as writing:
        writing.write(data)
        writing.flush()
        os.fsync(writing.fileno())
    part.replace(file)
