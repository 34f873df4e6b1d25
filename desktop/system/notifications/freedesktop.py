"""Notifications of Linux desktops (Desktop Notifications Specification 1.3, with KDE's inline reply)."""

from __future__ import annotations

import asyncio
from html import escape
from typing import Any, Final

from desktop.system.bus import BusTrouble, SessionBus
from desktop.system.notifications.types import (
    TEXT_CHARACTERS,
    TITLE_CHARACTERS,
    Answer,
    Deed,
    Hear,
    Notification,
    plain,
)

NAME: Final = "org.freedesktop.Notifications"
PATH: Final = "/org/freedesktop/Notifications"
DEFAULT: Final = "default"
REPLY: Final = "inline-reply"
_BY_SERVER: Final = -1
"""The server decides how long it shows one."""


class FreedesktopNotifications:
    """Speaks to whatever shows notifications on this desktop."""

    def __init__(self, hear: Hear, desktop_entry: str, bus: SessionBus | None = None) -> None:
        self._hear = hear
        self._entry = desktop_entry
        self._bus = bus or SessionBus()
        self._turn = asyncio.Lock()
        self._listens = False
        self._can: frozenset[str] | None = None
        self._ids: dict[str, int] = {}
        self._token = ""

    async def show(self, notification: Notification) -> bool:
        """Show one; False where nobody shows notifications."""
        async with self._turn:
            try:
                can = await self._capabilities()
                body = self._body(notification, can)
                told = await self._bus.call(NAME, PATH, NAME, "Notify", "susssasa{sv}i", body)
            except BusTrouble:
                return False
            self._ids[notification.tag] = int(told[0])
            return True

    async def withdraw(self, tag: str) -> None:
        """Take one away, if it is still there."""
        async with self._turn:
            number = self._ids.pop(tag, None)
            if number is not None:
                await self._close(number)

    async def close(self) -> None:
        """Take away what is shown, and hear nothing more."""
        async with self._turn:
            numbers, self._ids = tuple(self._ids.values()), {}
            for number in numbers:
                await self._close(number)
            await self._bus.close()

    async def _close(self, number: int) -> None:
        try:
            await self._bus.call(NAME, PATH, NAME, "CloseNotification", "u", (number,))
        except BusTrouble:
            return  # it is gone already, and so is maybe who showed it

    async def _capabilities(self) -> frozenset[str]:
        """Ask what the server can do, again after another one has taken its place."""
        if not self._listens:
            await self._bus.listen(NAME, NAME, self._on_signal)
            self._listens = True
        if self._can is None:
            told = await self._bus.call(NAME, PATH, NAME, "GetCapabilities")
            self._can = frozenset(told[0])
        return self._can

    def _body(self, notification: Notification, can: frozenset[str]) -> list[object]:
        text = plain(notification.text, TEXT_CHARACTERS)
        if "body-markup" in can:
            text = escape(text, quote=False)
        return [
            "Atrium",
            self._ids.get(notification.tag, 0),
            "",  # the icon is the desktop entry's
            plain(notification.title, TITLE_CHARACTERS),
            text,
            _actions(notification, can),
            self._hints(notification, can),
            _BY_SERVER,
        ]

    def _hints(self, notification: Notification, can: frozenset[str]) -> dict[str, object]:
        from dbus_fast import Variant  # noqa: PLC0415 - the start does not wait for it

        hints: dict[str, object] = {
            "desktop-entry": Variant("s", self._entry),
            "category": Variant("s", "im.received"),
            "urgency": Variant("y", 1),
        }
        if notification.sound:
            hints["sound-name"] = Variant("s", "message-new-instant")
        else:
            hints["suppress-sound"] = Variant("b", True)
        if notification.reply is not None and REPLY in can:
            hints["x-kde-reply-submit-button-text"] = Variant("s", notification.reply.words)
            hints["x-kde-reply-placeholder-text"] = Variant("s", notification.reply.hint)
        return hints

    def _on_signal(self, interface: str, member: str, body: list[Any]) -> None:
        if member == "NameOwnerChanged":
            if body[0] == NAME:
                self._can = None
                self._ids.clear()
            return
        if interface == NAME and body:
            self._on_told(member, body)

    def _on_told(self, member: str, body: list[Any]) -> None:
        tag = next((tag for tag, number in self._ids.items() if number == body[0]), None)
        if tag is None:
            return  # of another program
        if member == "ActivationToken":
            self._token = str(body[1])
        elif member == "NotificationReplied":
            self._answer(Answer(tag, Deed.REPLIED, text=str(body[1])))
        elif member == "ActionInvoked":
            key = str(body[1])
            deed = Deed.OPENED if key == DEFAULT else Deed.PRESSED
            self._answer(Answer(tag, deed, "" if key == DEFAULT else key, token=self._token))
        elif member == "NotificationClosed":
            self._ids.pop(tag, None)

    def _answer(self, answer: Answer) -> None:
        self._token = ""
        self._hear(answer)


def _actions(notification: Notification, can: frozenset[str]) -> list[str]:
    """List keys and words in turn; the default one is what pressing the notification itself does."""
    if "actions" not in can:
        return []
    actions = [DEFAULT, ""]
    if notification.reply is not None and REPLY in can:
        actions += [REPLY, notification.reply.words]
    for button in notification.buttons:
        actions += [button.key, button.words]
    return actions
