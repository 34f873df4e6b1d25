from __future__ import annotations

import pytest

from backend.contract.base import ConversationId
from tests.backend.directory.cast import Firm, House
from tests.backend.supervision import org


@pytest.fixture
def staff(house: House) -> Firm:
    """A company with a reporting line."""
    return org.found(house)


@pytest.fixture
def pair(house: House, staff: Firm) -> ConversationId:
    """What Ana and Bo say to each other: both report to Leo."""
    room = house.direct(staff, "Ana", "Bo")
    house.say(staff["Ana"], room, "the pump leaks")
    return room
