"""Strict JSON: what RFC 8259 leaves open and what text must not contain is refused before anybody reads a field."""

import json
from typing import Any, Final, Never, TypeAlias

from backend.contract.base import Malformed as BadBytes
from backend.contract.base import decode
from backend.platform.errors import Malformed

Json: TypeAlias = "bool | float | str | list[Json] | dict[str, Json] | None"


def parse(data: bytes, kind: Any) -> Any:  # noqa: ANN401 - the caller names the type
    """Turn JSON bytes into a `kind`; refuse doubled keys, NaN, infinities, NUL and lone surrogates too."""
    try:
        read = _READER.decode(data.decode())
        if b"\\u" in data:
            _check_text(read)
        return decode(data, kind)
    except (BadBytes, ValueError, RecursionError) as error:
        raise Malformed(place=str(error)[:200]) from error


def _unique(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found = dict(pairs)
    if len(found) != len(pairs):
        raise ValueError("a key stands twice")
    return found


def _no_constant(name: str) -> Never:
    raise ValueError(f"{name} is no number")


_READER: Final = json.JSONDecoder(object_pairs_hook=_unique, parse_constant=_no_constant)


def _check_text(value: Json) -> None:
    """Look at every text that was written with escapes: only so can NUL and lone surrogates get in."""
    if isinstance(value, str):
        if "\0" in value:
            raise ValueError("a text contains NUL")
        value.encode()
    elif isinstance(value, dict):
        for key, inner in value.items():
            _check_text(key)
            _check_text(inner)
    elif isinstance(value, list):
        for inner in value:
            _check_text(inner)
