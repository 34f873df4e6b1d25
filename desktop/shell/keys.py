"""The keyboard map: what each key does in the window, and a line for every key of the house."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum
from typing import Final

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from desktop.widgets.controls.marks import key_words

translate = QCoreApplication.translate


class Deed(Enum):
    """What a key of the window does."""

    SWITCH = "switch"
    FIND = "find"
    SEARCH = "search"
    NEW_CHAT = "new_chat"
    CHATS = "chats"
    CONTACTS = "contacts"
    CONSOLE = "console"
    NEXT_CHAT = "next_chat"
    PREVIOUS_CHAT = "previous_chat"
    NEXT_UNREAD = "next_unread"
    PREVIOUS_UNREAD = "previous_unread"
    NEXT_PANE = "next_pane"
    PREVIOUS_PANE = "previous_pane"
    CONTEXT = "context"
    DAY = "day"
    MUTE = "mute"
    LARGER = "larger"
    SMALLER = "smaller"
    USUAL_SIZE = "usual_size"
    SETTINGS = "settings"
    KEYS = "keys"
    QUIT = "quit"


KEYS: Final[dict[Deed, tuple[str, ...]]] = {
    Deed.SWITCH: ("Ctrl+K",),
    Deed.FIND: ("Ctrl+F",),
    Deed.SEARCH: ("Ctrl+Shift+F",),
    Deed.NEW_CHAT: ("Ctrl+N",),
    Deed.CHATS: ("Ctrl+1",),
    Deed.CONTACTS: ("Ctrl+2",),
    Deed.CONSOLE: ("Ctrl+3",),
    Deed.NEXT_CHAT: ("Alt+Down",),
    Deed.PREVIOUS_CHAT: ("Alt+Up",),
    Deed.NEXT_UNREAD: ("Alt+Shift+Down",),
    Deed.PREVIOUS_UNREAD: ("Alt+Shift+Up",),
    Deed.NEXT_PANE: ("F6",),
    Deed.PREVIOUS_PANE: ("Shift+F6",),
    Deed.CONTEXT: ("Ctrl+I",),
    Deed.DAY: ("Ctrl+G",),
    Deed.MUTE: ("Ctrl+Shift+M",),
    Deed.LARGER: ("Ctrl+=", "Ctrl++"),
    Deed.SMALLER: ("Ctrl+-",),
    Deed.USUAL_SIZE: ("Ctrl+0",),
    Deed.SETTINGS: ("Ctrl+,",),
    Deed.KEYS: ("Ctrl+/",),
    Deed.QUIT: ("Ctrl+Q",),
}


@dataclass(frozen=True, slots=True)
class Line:
    """A line of the sheet: keys and what they do."""

    keys: str
    does: str


def bind_keys(window: QWidget, deeds: dict[Deed, Callable[[], object]]) -> None:
    """Let the window's keys do their deeds."""
    for deed, do in deeds.items():
        for keys in KEYS[deed]:
            shortcut = QShortcut(QKeySequence(keys), window)
            shortcut.setContext(Qt.ShortcutContext.WindowShortcut)
            shortcut.activated.connect(do)


def all_lines(*, enter_sends: bool = True) -> list[Line]:
    """List every key that does something."""
    send, new_line = ("Return", "Shift+Return") if enter_sends else ("Ctrl+Return", "Return")
    return [
        Line(key_words("Ctrl+K"), translate("Keys", "Go to a chat, person, message or file")),
        Line(key_words("Ctrl+N"), translate("Keys", "New chat")),
        Line(key_words("Ctrl+F"), translate("Keys", "Find in this chat")),
        Line(key_words("Ctrl+Shift+F"), translate("Keys", "Search in all chats")),
        Line(key_words("Ctrl+G"), translate("Keys", "Go to a day in this chat")),
        Line(f"{key_words('Ctrl+1')}, {key_words('Ctrl+2')}", translate("Keys", "Chats, contacts")),
        Line(key_words("Ctrl+3"), translate("Keys", "Console, where you lead")),
        Line(f"{key_words('Alt+Up')}, {key_words('Alt+Down')}", translate("Keys", "Previous, next chat")),
        Line(f"{key_words('Alt+Shift+Up')}, {key_words('Alt+Shift+Down')}", translate("Keys", "Previous, next unread")),
        Line(f"{key_words('F6')}, {key_words('Shift+F6')}", translate("Keys", "Next pane, previous pane")),
        Line(key_words("Esc"), translate("Keys", "Close, else back to the field")),
        Line(f"{key_words(send)}, {key_words(new_line)}", translate("Keys", "Send, new line")),
        Line(key_words("Up"), translate("Keys", "Edit the last message, in the empty field")),
        Line("@  :  /", translate("Keys", "Mention, emoji, quick reply")),
        Line(key_words("Ctrl+B"), translate("Keys", "Bold")),
        Line(key_words("Ctrl+Shift+X"), translate("Keys", "Code")),
        Line(f"{key_words('Ctrl+Shift+7')}, {key_words('Ctrl+Shift+8')}", translate("Keys", "Numbered list, list")),
        Line(key_words("Ctrl+Shift+L"), translate("Keys", "Link")),
        Line(key_words("Ctrl+Shift+T"), translate("Keys", "Send later")),
        Line("R  E  Del", translate("Keys", "Reply, edit, recall, on a message")),
        Line("F  P  S  A  C", translate("Keys", "Forward, pin, save, acknowledge, copy, on a message")),
        Line(key_words("Ctrl+I"), translate("Keys", "Show or hide the details")),
        Line(key_words("Ctrl+Shift+M"), translate("Keys", "Mute this chat")),
        Line(f"{key_words('Ctrl+=')}, {key_words('Ctrl+-')}, {key_words('Ctrl+0')}", translate("Keys", "Text size")),
        Line(key_words("Ctrl+,"), translate("Keys", "Preferences")),
        Line(key_words("Ctrl+/"), translate("Keys", "This sheet")),
        Line(key_words("Ctrl+Q"), translate("Keys", "Quit")),
    ]
