"""Whether the desktop's user wants less motion."""

from __future__ import annotations

from typing import Annotated, Any

import pytest
from dbus_fast import DBusError, Variant
from dbus_fast.aio import MessageBus
from dbus_fast.annotations import DBusSignature
from dbus_fast.service import ServiceInterface, dbus_method

from desktop.system.bus import SessionBus
from desktop.system.motion import wants_less_motion
from tests.support.session_bus import Str, private_bus


class Portal(ServiceInterface):
    """A desktop's portal with some settings."""

    def __init__(self, settings: dict[str, Variant]) -> None:
        super().__init__("org.freedesktop.portal.Settings")
        self._settings = settings

    @dbus_method()
    def ReadOne(self, namespace: Str, key: Str) -> Annotated[Any, DBusSignature("v")]:  # noqa: N802
        if f"{namespace} {key}" not in self._settings:
            raise DBusError("org.freedesktop.portal.Error.NotFound", key)
        return self._settings[f"{namespace} {key}"]


@pytest.mark.parametrize(
    ("settings", "less"),
    [
        ({"org.freedesktop.appearance reduced-motion": Variant("u", 1)}, True),
        ({"org.freedesktop.appearance reduced-motion": Variant("u", 0)}, False),
        ({"org.gnome.desktop.interface enable-animations": Variant("b", False)}, True),
        ({"org.gnome.desktop.interface enable-animations": Variant("b", True)}, False),
        ({}, False),
    ],
)
async def test_the_desktop_is_asked(settings: dict[str, Variant], less: bool) -> None:
    with private_bus() as address:
        bus = await MessageBus(address).connect()
        bus.export("/org/freedesktop/portal/desktop", Portal(settings))
        await bus.request_name("org.freedesktop.portal.Desktop")

        assert await wants_less_motion("linux", SessionBus(address)) is less
        bus.disconnect()
        await bus.wait_for_disconnect()  # type: ignore[no-untyped-call]


async def test_no_desktop_wants_motion() -> None:
    assert not await wants_less_motion("linux", SessionBus(""))
    assert not await wants_less_motion("win32")
    assert not await wants_less_motion("darwin")
