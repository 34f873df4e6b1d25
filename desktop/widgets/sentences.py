"""Sentences one after the other: with a space between, but not after the wide stops of Chinese."""

from __future__ import annotations

from functools import reduce
from typing import Final

_WIDE: Final = tuple("\u3002\uff01\uff1f\uff1a\uff1b\uff0c")


def sentences(*parts: str) -> str:
    """Write sentences one after the other; empty ones are left out."""
    return reduce(_follow, filter(None, parts), "")


def _follow(said: str, part: str) -> str:
    return f"{said}{part}" if not said or said.endswith(_WIDE) else f"{said} {part}"
