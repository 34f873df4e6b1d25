"""The desktop's session bus (D-Bus), for what Linux desktops offer on it.

The library is imported with the first call: the start does not wait for it.
"""

from __future__ import annotations

import asyncio
import os
from collections.abc import Callable, Sequence
from contextlib import suppress
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from dbus_fast import Message
    from dbus_fast.aio import MessageBus

CALL_S: Final = 5.0
"""How long an answer is waited for; a desktop part that hangs keeps nobody."""
_BUS: Final = "org.freedesktop.DBus"
_BUS_PATH: Final = "/org/freedesktop/DBus"

Signal = Callable[[str, str, list[Any]], None]
"""Hears a signal: its interface, its name and what it carries."""


class BusTrouble(Exception):
    """The bus, or who was asked on it, is not there or refuses."""


class SessionBus:
    """One connection to the session bus; it is made anew when it was lost."""

    def __init__(self, address: str | None = None) -> None:
        self._address = address or os.environ.get("DBUS_SESSION_BUS_ADDRESS") or ""
        self._bus: MessageBus | None = None
        self._opening = asyncio.Lock()
        self._rules: list[str] = []
        self._hearers: list[Signal] = []

    async def call(
        self, service: str, path: str, interface: str, member: str, signature: str = "", body: Sequence[object] = ()
    ) -> list[Any]:
        """Call a method and give its answer; raises `BusTrouble`."""
        from dbus_fast import Message, MessageType  # noqa: PLC0415 - see the module's first lines

        asked = Message(service, path, interface, member, signature=signature, body=list(body))
        bus = await self._open()
        try:
            async with asyncio.timeout(CALL_S):
                answer = await bus.call(asked)
        except (OSError, EOFError, TimeoutError, asyncio.CancelledError) as error:
            if isinstance(error, asyncio.CancelledError) and bus.connected:
                raise
            raise BusTrouble(type(error).__name__) from error
        if answer.message_type is MessageType.ERROR:
            raise BusTrouble(answer.error_name)
        return list(answer.body)

    async def get(self, service: str, path: str, interface: str, name: str) -> Any:  # noqa: ANN401 - any type of D-Bus
        """Read a property; raises `BusTrouble`."""
        told = await self.call(service, path, "org.freedesktop.DBus.Properties", "Get", "ss", (interface, name))
        return told[0].value

    async def emit(self, path: str, interface: str, member: str, signature: str, body: Sequence[object]) -> None:
        """Tell everybody something; raises `BusTrouble`."""
        from dbus_fast import Message, MessageType  # noqa: PLC0415 - see the module's first lines

        bus = await self._open()
        told = Message(
            None, path, interface, member, message_type=MessageType.SIGNAL, signature=signature, body=list(body)
        )
        try:
            await bus.send(told)  # pyright: ignore[reportUnknownMemberType] # the library's
        except (OSError, EOFError) as error:
            raise BusTrouble(type(error).__name__) from error

    async def listen(self, service: str, interface: str, hear: Signal) -> None:
        """Hear the signals of a service, also after it was started again; raises `BusTrouble`."""
        rule = f"type='signal',sender='{service}',interface='{interface}'"
        watch = f"type='signal',sender='{_BUS}',interface='{_BUS}',member='NameOwnerChanged',arg0='{service}'"
        if hear not in self._hearers:
            self._hearers.append(hear)
        for one in (rule, watch):
            self._rules.append(one)
            await self._match(one)

    async def close(self) -> None:
        """Let go; safe to repeat."""
        bus, self._bus = self._bus, None
        self._hearers.clear()
        if bus is not None and bus.connected:
            bus.disconnect()
            with suppress(OSError, EOFError, TimeoutError):
                async with asyncio.timeout(1):
                    await bus.wait_for_disconnect()  # type: ignore[no-untyped-call] # the library's

    async def _open(self) -> MessageBus:
        from dbus_fast.aio import MessageBus  # noqa: PLC0415 - see the module's first lines
        from dbus_fast.errors import AuthError, DBusFastError  # noqa: PLC0415 - same

        async with self._opening:
            if self._bus is not None and self._bus.connected:
                return self._bus
            if not self._address:
                raise BusTrouble("no session bus")
            try:
                async with asyncio.timeout(CALL_S):
                    self._bus = await MessageBus(self._address).connect()
            except (OSError, EOFError, TimeoutError, ValueError, AuthError, DBusFastError) as error:
                raise BusTrouble(type(error).__name__) from error
            self._bus.add_message_handler(self._on_message)
        for rule in self._rules:
            await self._match(rule)
        return self._bus

    async def _match(self, rule: str) -> None:
        await self.call(_BUS, _BUS_PATH, _BUS, "AddMatch", "s", (rule,))

    def _on_message(self, message: Message) -> None:
        from dbus_fast import MessageType  # noqa: PLC0415 - see the module's first lines

        if message.message_type is MessageType.SIGNAL:
            for hear in tuple(self._hearers):
                hear(message.interface or "", message.member or "", list(message.body))
