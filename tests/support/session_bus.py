# ruff: noqa: N802 - the specification names its methods
"""A session bus of a test's own, with a notification server that follows the specification to the letter."""

from __future__ import annotations

import asyncio
import shutil
import subprocess
from collections.abc import Callable, Generator
from contextlib import contextmanager
from typing import Annotated, Any

from dbus_fast import Variant
from dbus_fast.aio import MessageBus
from dbus_fast.annotations import DBusSignature
from dbus_fast.service import ServiceInterface, dbus_method, dbus_signal

Str = Annotated[str, DBusSignature("s")]
Int = Annotated[int, DBusSignature("i")]
Unsigned = Annotated[int, DBusSignature("u")]
Long = Annotated[int, DBusSignature("t")]
Flag = Annotated[bool, DBusSignature("b")]
Words = Annotated[list[str], DBusSignature("as")]
Hints = Annotated[dict[str, Variant], DBusSignature("a{sv}")]
UnsignedPair = Annotated[tuple[int, int], DBusSignature("uu")]
Pressed = Annotated[tuple[int, str], DBusSignature("us")]

EXPIRED, DISMISSED, BY_CALL = 1, 2, 3


@contextmanager
def private_bus() -> Generator[str]:
    """Run a bus of one's own, and give its address."""
    program = shutil.which("dbus-daemon")
    if program is None:
        import pytest

        pytest.skip("no dbus-daemon here")
    command = [program, "--session", "--nofork", "--nopidfile", "--print-address=1"]
    daemon = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
    try:
        assert daemon.stdout is not None
        yield daemon.stdout.readline().strip()
    finally:
        daemon.terminate()
        daemon.wait(10)
        if daemon.stdout is not None:
            daemon.stdout.close()


class NotificationServer(ServiceInterface):
    """Remembers what it shows; numbers begin at 1 and are never used twice."""

    def __init__(self, *capabilities: str) -> None:
        super().__init__("org.freedesktop.Notifications")
        self.capabilities = list(capabilities)
        self.shown: dict[int, dict[str, Any]] = {}
        self._next = 0
        self._bus: MessageBus | None = None

    async def start(self, address: str) -> NotificationServer:
        """Take the name on a bus."""
        self._bus = await MessageBus(address).connect()
        self._bus.export("/org/freedesktop/Notifications", self)
        await self._bus.request_name("org.freedesktop.Notifications")
        return self

    async def stop(self) -> None:
        """Leave the bus, as a server that crashed."""
        if self._bus is not None:
            self._bus.disconnect()
            await self._bus.wait_for_disconnect()  # type: ignore[no-untyped-call]

    @property
    def only(self) -> dict[str, Any]:
        """Give the one notification that is on show."""
        (one,) = self.shown.values()
        return one

    @property
    def number(self) -> int:
        """Give the number of the one that is on show."""
        (number,) = self.shown
        return number

    @dbus_method()
    def GetCapabilities(self) -> Words:
        return self.capabilities

    @dbus_method()
    def GetServerInformation(self) -> Annotated[tuple[str, str, str, str], DBusSignature("ssss")]:
        return ("test", "Atrium", "1", "1.2")

    @dbus_method()
    def Notify(
        self,
        app_name: Str,
        replaces: Unsigned,
        icon: Str,
        summary: Str,
        body: Str,
        actions: Words,
        hints: Hints,
        timeout: Int,
    ) -> Unsigned:
        if not replaces:
            self._next += 1
        number = replaces or self._next
        self.shown[number] = {
            "app": app_name,
            "summary": summary,
            "body": body,
            "actions": dict(zip(actions[::2], actions[1::2], strict=True)),
            "hints": {name: hint.value for name, hint in hints.items()},
            "timeout": timeout,
        }
        return number

    @dbus_method()
    def CloseNotification(self, number: Unsigned) -> Annotated[None, DBusSignature("")]:
        if self.shown.pop(number, None) is not None:
            self.NotificationClosed(number, BY_CALL)

    @dbus_signal()
    def NotificationClosed(self, number: int, reason: int) -> UnsignedPair:
        return (number, reason)

    @dbus_signal()
    def ActionInvoked(self, number: int, key: str) -> Pressed:
        return (number, key)

    @dbus_signal()
    def ActivationToken(self, number: int, token: str) -> Pressed:
        return (number, token)

    @dbus_signal()
    def NotificationReplied(self, number: int, text: str) -> Pressed:
        return (number, text)


async def until(true: Callable[[], object]) -> None:
    """Wait until something is so."""
    async with asyncio.timeout(5):
        while not true():  # noqa: ASYNC110
            await asyncio.sleep(0.01)
