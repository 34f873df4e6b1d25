"""What a decision is bound to: the canonical JSON of a revision, and its hash."""

import hashlib
from collections.abc import Iterable
from typing import Final, NamedTuple

import msgspec

from backend.contract.approvals import Form, RequestId, TemplateId, Value
from backend.contract.base import PersonId, decode
from backend.contract.files import File

_SORTED: Final = msgspec.json.Encoder(order="sorted")
"""Keys in their order, no blanks, whole numbers, ASCII keys: what RFC 8785 says."""


class Bound(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """All that is approved with a revision: whose, by which template, and each file by its content."""

    request: RequestId
    template: TemplateId
    version: int
    requester: PersonId
    revision: int
    form: Form
    files: tuple[File, ...] = ()


class Sealed(NamedTuple):
    """A revision's canonical bytes and their SHA-256."""

    body: bytes
    hash: str


def seal(bound: Bound) -> Sealed:
    """Give the canonical bytes of a revision, and their hash."""
    body = _SORTED.encode(bound)
    return Sealed(body, hashlib.sha256(body).hexdigest())


def unseal(body: bytes) -> Bound:
    """Read a revision's bytes again."""
    bound: Bound = decode(body, Bound)
    return bound


def plain(form: Iterable[Value]) -> Form:
    """Give answers as they are kept, whatever they came as."""
    kept: Form = msgspec.convert(msgspec.to_builtins(tuple(form)), Form)
    return kept
