"""Answers as bytes."""

from collections.abc import Sequence
from typing import Any, Final

import msgspec

from backend.contract.base import CommandId
from backend.contract.sync import Refusal as WireRefusal
from backend.contract.sync import Refused
from backend.platform.errors import Refusal

HEADERS: Final[list[tuple[bytes, bytes]]] = [
    (b"content-type", b"application/json"),
    (b"cache-control", b"no-store"),
    (b"content-security-policy", b"default-src 'none'; frame-ancestors 'none'"),
    (b"cross-origin-resource-policy", b"same-origin"),
    (b"referrer-policy", b"no-referrer"),
    (b"x-content-type-options", b"nosniff"),
    (b"x-frame-options", b"DENY"),
]
"""What every answer carries: nothing is cached, sniffed, framed or run."""

_encode = msgspec.json.Encoder().encode


def refusal_bytes(refusal: Refusal) -> bytes:
    """Give a refusal's JSON: `{"code", "data"}`."""
    return _encode({"code": refusal.code, "data": refusal.data})


def refused(command: CommandId, refusal: Refusal) -> Refused:
    """Give the answer to a command that is refused."""
    data = {key: msgspec.Raw(_encode(value)) for key, value in refusal.data.items()}
    return Refused(command=command, refusal=WireRefusal(code=refusal.code, data=data))


def answer(
    body: Any,  # noqa: ANN401 - a struct, bytes or None
    status: int = 200,
    *,
    allow: Sequence[str] = (),
    size: int | None = None,
) -> list[dict[str, Any]]:
    """Give the two ASGI messages of an answer.

    `allow` names the methods that a path has, `size` says how large a content is of which a missing part was wanted.
    """
    data = b"" if body is None else body if isinstance(body, bytes) else _encode(body)
    headers = [*HEADERS, (b"content-length", str(len(data)).encode())]
    if allow:
        headers.append((b"allow", ", ".join(allow).encode()))
    if size is not None:
        headers.append((b"content-range", f"bytes */{size}".encode()))
    return [
        {"type": "http.response.start", "status": status, "headers": headers},
        {"type": "http.response.body", "body": data},
    ]
