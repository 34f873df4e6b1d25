"""How long nobody has touched the computer, asked of desktops that the test plays."""

from __future__ import annotations

import sys

import pytest
from dbus_fast.aio import MessageBus
from dbus_fast.service import ServiceInterface, dbus_method, dbus_signal

from desktop.system.bus import SessionBus
from desktop.system.idleness import LOCKED, DesktopIdleness, find_idleness, ticks_between
from tests.support.session_bus import Flag, Long, Unsigned, private_bus, until


class Mutter(ServiceInterface):
    """GNOME's monitor."""

    def __init__(self) -> None:
        super().__init__("org.gnome.Mutter.IdleMonitor")

    @dbus_method()
    def GetIdletime(self) -> Long:  # noqa: N802
        return 61_500


class Saver(ServiceInterface):
    """KDE's screen saver."""

    def __init__(self) -> None:
        super().__init__("org.freedesktop.ScreenSaver")

    @dbus_method()
    def GetSessionIdleTime(self) -> Unsigned:  # noqa: N802
        return 7_000

    @dbus_signal()
    def ActiveChanged(self, active: bool) -> Flag:  # noqa: N802
        return active


async def serve(address: str, name: str, path: str, interface: ServiceInterface) -> MessageBus:
    bus = await MessageBus(address).connect()
    bus.export(path, interface)
    await bus.request_name(name)
    return bus


async def leave(*buses: MessageBus) -> None:
    for bus in buses:
        bus.disconnect()
        await bus.wait_for_disconnect()  # type: ignore[no-untyped-call]


async def test_gnome_s_compositor_tells() -> None:
    with private_bus() as address:
        gnome = await serve(address, "org.gnome.Mutter.IdleMonitor", "/org/gnome/Mutter/IdleMonitor/Core", Mutter())
        idleness = DesktopIdleness(SessionBus(address))

        assert await idleness.seconds() == 61.5
        await idleness.close()
        await leave(gnome)


async def test_kde_s_screen_saver_tells_and_a_locked_screen_counts_at_once() -> None:
    with private_bus() as address:
        saver, told = Saver(), list[bool]()
        kde = await serve(address, "org.freedesktop.ScreenSaver", "/org/freedesktop/ScreenSaver", saver)
        idleness = DesktopIdleness(SessionBus(address))
        await idleness.listen(lambda: told.append(True))
        assert await idleness.seconds() == 7.0

        saver.ActiveChanged(True)
        await until(lambda: told)
        assert await idleness.seconds() == LOCKED
        saver.ActiveChanged(False)
        await until(lambda: len(told) == 2)
        assert await idleness.seconds() == 7.0
        await idleness.close()
        await leave(kde)


async def test_a_desktop_that_does_not_tell_and_no_desktop_say_nothing() -> None:
    with private_bus() as address:
        for idleness in (DesktopIdleness(SessionBus(address)), DesktopIdleness(SessionBus(""))):
            await idleness.listen(lambda: None)
            assert await idleness.seconds() is None
            await idleness.close()


def test_the_ticks_of_windows_begin_anew_after_49_days() -> None:
    assert ticks_between(4_294_967_000, 704) == 1.0
    assert ticks_between(1_000, 3_500) == 2.5


@pytest.mark.skipif(sys.platform != "linux", reason="the others have functions of their own")
@pytest.mark.parametrize("platform", ["win32", "darwin"])
async def test_a_function_that_is_not_there_says_nothing(platform: str) -> None:
    assert await find_idleness(platform).seconds() is None
