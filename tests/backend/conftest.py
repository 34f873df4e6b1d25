"""The server that most rooms are tried on."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.backend.directory.cast import Firm, House


@pytest.fixture
def house(tmp_path: Path) -> Iterator[House]:
    """A server with a company that is nobody's business."""
    opened = House(tmp_path / "data")
    opened.found("Noise and Sons")
    yield opened
    opened.close()


@pytest.fixture
def firm(house: House) -> Firm:
    """A company beside another one with the same names and addresses."""
    return house.found()
