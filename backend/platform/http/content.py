"""An answer that is a file's bytes, and the part of it that a request wants (RFC 9110, 13 and 14)."""

import re
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass
from typing import Final

from backend.platform.errors import PreconditionFailed, RangeNotSatisfiable

_RANGE: Final = re.compile(rb"bytes=[ \t]*(\d{0,19})-(\d{0,19})[ \t]*", re.IGNORECASE)


@dataclass(frozen=True, kw_only=True, slots=True)
class Content:
    """Bytes that never change, read piece by piece.

    `read` gives the bytes from its first argument to before its second. `check` is asked every few seconds while they
    are sent; when it refuses, nothing more is sent. A `strict` content asks it before each further piece as well.
    """

    size: int
    etag: str
    read: Callable[[int, int], Awaitable[bytes]]
    check: Callable[[], Awaitable[object]]
    media: str = "application/octet-stream"
    strict: bool = False


@dataclass(frozen=True, slots=True)
class Wanted:
    """The bytes from `start` to before `stop` of a content; `status` is 200, 206, or 304 with nothing."""

    status: int
    start: int
    stop: int


def wanted(content: Content, headers: Mapping[bytes, bytes]) -> Wanted:
    """Say what a request for a content wants of it. Several ranges at once are not served: that gets all of it."""
    tag = f'"{content.etag}"'.encode()
    match = headers.get(b"if-match")
    if match is not None and not _names(match, tag):
        raise PreconditionFailed
    none_match = headers.get(b"if-none-match")
    if none_match is not None and _names(none_match.replace(b"W/", b""), tag):
        return Wanted(304, 0, 0)
    everything = Wanted(200, 0, content.size)
    if headers.get(b"if-range", tag).strip() != tag:
        return everything
    asked = _RANGE.fullmatch(headers.get(b"range", b"").strip())
    if asked is None or not (asked[1] or asked[2]):
        return everything
    return _cut_out(content.size, asked[1], asked[2]) or everything


def _names(tags: bytes, tag: bytes) -> bool:
    return tags.strip() == b"*" or tag in [each.strip() for each in tags.split(b",")]


def _cut_out(size: int, first: bytes, last: bytes) -> Wanted | None:
    if not first:
        length = int(last)
        if not length:
            raise RangeNotSatisfiable(size=size)
        return Wanted(206, max(0, size - length), size) if size else None
    start = int(first)
    if last and int(last) < start:
        return None
    if start >= size:
        raise RangeNotSatisfiable(size=size)
    return Wanted(206, start, min(size, int(last) + 1) if last else size)
