from __future__ import annotations

import pytest

from backend.contract.base import ConversationId
from tests.backend.directory.cast import Firm, House


@pytest.fixture
def room(house: House, firm: Firm) -> ConversationId:
    """A group that Mina owns, with Jun and Ana, beside another one of theirs."""
    house.say(firm["Mina"], house.group(firm, "Mina", "Jun", "Ana", title="Noise"), "noise")
    return house.group(firm, "Mina", "Jun", "Ana")
