from __future__ import annotations

import pytest

from tests.backend.approvals.office import Office
from tests.backend.directory.cast import House


@pytest.fixture
def office(house: House) -> Office:
    """A company with a reporting line, beside one that is nobody's business."""
    return Office(house)
