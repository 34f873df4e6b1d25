"""A server without companies, and the id of one whose log is empty."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from backend.contract.base import CompanyId
from backend.platform.ids import new_id
from tests.backend.directory.cast import House


@pytest.fixture
def house(tmp_path: Path) -> Iterator[House]:
    opened = House(tmp_path / "data")
    yield opened
    opened.close()


@pytest.fixture
def company() -> CompanyId:
    return CompanyId(new_id())
