"""Notifications of Windows (toasts) and macOS (the notification centre), through the library desktop-notifier.

What the library needs of the system is found when it is made: a version of Windows that has toasts, on macOS an
application bundle. Where it is missing the tray tells.
"""

from __future__ import annotations

import asyncio
from pathlib import Path
from typing import TYPE_CHECKING

from desktop.system.notifications.types import (
    TEXT_CHARACTERS,
    TITLE_CHARACTERS,
    Answer,
    Deed,
    Hear,
    Notification,
    plain,
)

if TYPE_CHECKING:
    from desktop_notifier import DesktopNotifier
    from desktop_notifier import Notification as Native


class CentreNotifications:
    """Hands notifications to the system's centre; a press there may come long after it was shown."""

    def __init__(self, hear: Hear, centre: DesktopNotifier) -> None:
        self._hear = hear
        self._centre = centre
        self._turn = asyncio.Lock()
        self._shown: set[str] = set()
        self._can: bool | None = None
        centre.on_clicked = lambda tag: hear(Answer(tag, Deed.OPENED))
        centre.on_replied = lambda tag, text: hear(Answer(tag, Deed.REPLIED, text=text))
        centre.on_button_pressed = lambda tag, key: hear(Answer(tag, Deed.PRESSED, key))

    async def show(self, notification: Notification) -> bool:
        """Show one; False where the system has no centre or the person forbade it."""
        async with self._turn:
            try:
                if not await self._is_allowed():
                    return False
                if notification.tag in self._shown:
                    await self._centre.clear(notification.tag)
                await self._centre.send_notification(_native(notification))
            except (OSError, RuntimeError):
                return False
            self._shown.add(notification.tag)
            return True

    async def withdraw(self, tag: str) -> None:
        """Take one away, if it is still there."""
        async with self._turn:
            if tag in self._shown:
                self._shown.discard(tag)
                await self._clear(tag)

    async def close(self) -> None:
        """Take away what is shown, and hear nothing more."""
        async with self._turn:
            for tag in self._shown:
                await self._clear(tag)
            self._shown.clear()
            self._centre.on_clicked = self._centre.on_replied = self._centre.on_button_pressed = None

    async def _clear(self, tag: str) -> None:
        try:
            await self._centre.clear(tag)
        except (OSError, RuntimeError):
            return  # it is gone already

    async def _is_allowed(self) -> bool:
        if self._can is None:
            self._can = bool(await self._centre.get_capabilities())
        return self._can and await self._centre.request_authorisation()


def open_centre(icon: Path) -> DesktopNotifier | None:
    """Find the system's centre; None where it has none."""
    try:
        import desktop_notifier  # noqa: PLC0415 - only where it is needed, after the first picture

        return desktop_notifier.DesktopNotifier("Atrium", desktop_notifier.Icon(path=icon))
    except (ImportError, OSError, RuntimeError):
        return None


def _native(notification: Notification) -> Native:
    import desktop_notifier as library  # noqa: PLC0415 - see above

    reply = None
    if notification.reply is not None:
        reply = library.ReplyField(title=notification.reply.words, button_title=notification.reply.words)
    return library.Notification(
        title=plain(notification.title, TITLE_CHARACTERS),
        message=plain(notification.text, TEXT_CHARACTERS),
        buttons=tuple(library.Button(title=one.words, identifier=one.key) for one in notification.buttons),
        reply_field=reply,
        sound=library.DEFAULT_SOUND if notification.sound else None,
        identifier=notification.tag,
    )
