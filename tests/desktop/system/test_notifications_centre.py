"""The library's own notifier in the place of Windows' and macOS' centre: what we ask of it, and what it tells."""

from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from desktop.system.notifications.centre import CentreNotifications, open_centre
from desktop.system.notifications.types import Answer, Button, Deed, Notification, Reply
from tests.support.session_bus import NotificationServer, private_bus

NEWS = Notification("garam", "윤가람", "9시에 봐요", (Button("read", "Mark as read"),), Reply("Reply"))


@pytest.fixture
async def server(monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[NotificationServer]:
    with private_bus() as address:
        monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", address)
        server = await NotificationServer("actions", "body").start(address)
        yield server
        await server.stop()


async def test_one_is_shown_replaced_and_taken_away(server: NotificationServer, tmp_path: Path) -> None:
    centre = open_centre(tmp_path / "icon.png")
    assert centre is not None
    notifications = CentreNotifications(lambda _answer: None, centre)

    assert await notifications.show(NEWS)
    assert server.only["summary"] == "윤가람"
    assert "Mark as read" in server.only["actions"].values()
    assert await notifications.show(Notification("garam", "윤가람", "10시요"))
    assert server.only["body"] == "10시요"
    await notifications.close()
    assert server.shown == {}
    centre._backend.bus.disconnect()  # type: ignore[attr-defined] # here, for tidiness
    await centre._backend.bus.wait_for_disconnect()  # type: ignore[attr-defined]


async def test_what_is_done_is_told_with_the_chat(tmp_path: Path) -> None:
    told: list[Answer] = []
    centre = open_centre(tmp_path / "icon.png")
    assert centre is not None
    notifications = CentreNotifications(told.append, centre)
    assert centre.on_clicked
    assert centre.on_button_pressed
    assert centre.on_replied

    centre.on_clicked("garam")
    centre.on_button_pressed("garam", "read")
    centre.on_replied("garam", "네")
    await notifications.close()

    deeds = [(one.tag, one.deed, one.button, one.text) for one in told]
    assert deeds == [
        ("garam", Deed.OPENED, "", ""),
        ("garam", Deed.PRESSED, "read", ""),
        ("garam", Deed.REPLIED, "", "네"),
    ]
    assert centre.on_clicked is None
