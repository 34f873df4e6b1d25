"""Python's collector, kept away from Qt's destructors.

A collection that begins inside one destroys other objects of Qt's there, and waits for a lock that it holds itself.
"""

from __future__ import annotations

import gc
from collections.abc import Iterator

import pytest

FULL_EVERY = 40
_tests = 0


@pytest.fixture(autouse=True)
def collect_between_tests() -> Iterator[None]:
    """Collect after each test, now and then everything; never within one by itself."""
    global _tests  # noqa: PLW0603 - a count over the whole run
    gc.disable()
    yield
    _tests += 1
    gc.collect(2 if _tests % FULL_EVERY == 0 else 1)
