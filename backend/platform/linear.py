"""Regular expressions whose time is linear in the text, whoever wrote them (RE2: https://github.com/google/re2/wiki/Syntax).

The library has no types; this is the one file that knows it.
"""

from collections.abc import Iterator
from typing import Any

import re2

_engine: Any = re2


class Linear:
    """An expression that is carried out without backtracking."""

    def __init__(self, expression: str) -> None:
        self._compiled: Any = _engine.compile(expression)

    def find(self, text: str) -> Iterator[tuple[int, int, str]]:
        """Give where it meets the text, from left to right: start and end in code points, and what stands there."""
        for found in self._compiled.finditer(text):
            start, end = found.span()
            if end > start:
                yield start, end, found.group()


def escape(text: str) -> str:
    """Give the expression that meets just this text."""
    return str(_engine.escape(text))
