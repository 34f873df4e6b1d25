from __future__ import annotations

import pytest

from backend.contract.base import ConversationId
from tests.backend.directory.cast import Firm, House
from tests.backend.supervision.reviews.regime import lead, publish


@pytest.fixture
def talk(house: House, firm: Firm) -> ConversationId:
    """Let Ana and Bo have said three things to each other, under a policy in force; Cho leads them."""
    lead(house, firm)
    publish(house, firm)
    room = house.direct(firm, "Ana", "Bo")
    house.say(firm["Ana"], room, "When does the pump arrive?")
    house.say(firm["Bo"], room, "On Wednesday, for sure.")
    house.say(firm["Ana"], room, "Thank you")
    return room
