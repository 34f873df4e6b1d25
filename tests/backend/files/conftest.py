from __future__ import annotations

from collections.abc import AsyncIterator

import pytest

from backend.platform.ids import new_id
from tests.backend.directory.cast import House
from tests.backend.files.desk import Desk


@pytest.fixture(params=["folder", "memory"])
async def desk(request: pytest.FixtureRequest, house: House) -> AsyncIterator[Desk]:
    """The room of files without its doors, on a folder and on a store in memory."""
    made = Desk(house, "" if request.param == "folder" else f"memory://{new_id().hex}")
    yield made
    made.close()
