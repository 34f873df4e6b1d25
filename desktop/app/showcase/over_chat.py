"""What opens over a chat: menus, popovers and questions, for those who take pictures of it."""

from __future__ import annotations

from collections.abc import Callable, Hashable
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication

from desktop.app.showcase.pictures import Camera, Look, close_dialogs, popups
from desktop.shell.key_sheet import show_sheet
from desktop.shell.window.menu import ask_sign_out

if TYPE_CHECKING:
    from desktop.app.client import Client
    from desktop.features.messaging.view.conversation import ConversationView
    from desktop.shell.window.main import MainWindow


def close_popups() -> None:
    """Close every menu and popover that is open."""
    for popup in popups():
        popup.close()
    QApplication.processEvents()


async def over_a_chat(window: MainWindow, client: Client, camera: Camera, look: Look) -> None:
    """Take what belongs to the whole window: emoji, the bell, one's own menu, a new chat, keys, leaving."""
    view = window.chats.view
    if view is None:
        return
    ways: dict[str, Callable[[], object]] = {
        "emoji-picker": view.composer.smile.click,
        "bell": window.bell.open,
        "own-menu": window.rail.avatar.click,
        "go-to-day": view.header.date_wanted.emit,
        "new-chat": window.chats.begin_chat,
        "keys": lambda: show_sheet(client.house.frame, client.house.settings),
        "sign-out": lambda: ask_sign_out(client.house.frame, client, 0),
    }
    await _take_each(ways, camera, look)


async def over_a_message(view: ConversationView, number: int, camera: Camera, look: Look) -> None:
    """Take what a message offers, and what one is asked about it."""
    key: Hashable = str(number)
    actions = view.actions_of
    ways: dict[str, Callable[[], object]] = {
        "message-menu": lambda: actions.open_menu(key, view.mapToGlobal(view.rect_of(key).center())),
        "reactions": lambda: actions.ask_reaction(key, view.rect_of(key)),
        "readers": lambda: actions.show_readers(key, view.rect_of(key)),
        "moment": lambda: actions.ask_moment(key),
        "forward": lambda: actions.forward(key),
        "recall": lambda: actions.ask_recall(key),
    }
    await _take_each(ways, camera, look)
    actions.reply(key)
    await camera.take("reply", look)
    view.composer.presenter.cancel()
    actions.edit(key)
    await camera.take("edit", look)
    view.composer.presenter.cancel()


async def _take_each(ways: dict[str, Callable[[], object]], camera: Camera, look: Look) -> None:
    for name, go in ways.items():
        go()
        await camera.take(name, look)
        close_popups()
        close_dialogs()
