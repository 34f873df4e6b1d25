"""The client around its accounts: opening, leaving, ending."""

from __future__ import annotations

import asyncio

import pytest
from PySide6.QtWidgets import QApplication

from desktop.app import loop
from desktop.app.assembly import build_client
from desktop.app.client import House
from tests.desktop.app.conftest import ACCOUNT

pytestmark = pytest.mark.gui


def test_the_claim_to_the_home_is_given_up_when_all_else_is_closed(qapp: QApplication, house: House) -> None:
    house.keys.keep(ACCOUNT, "token")
    left: list[object] = []
    client = build_client(house, last=lambda: left.append(client.station))
    house.lifecycle.push(lambda: left.append("pushed later"))
    client.show()

    async def story() -> int:
        asyncio.get_running_loop().call_later(0.05, client.quit)
        return await client.live()

    loop.run(qapp, story(), house.report, client.quit)
    assert left == ["pushed later", None]
