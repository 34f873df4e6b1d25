"""The keyboard map: what each key does in the window, and the sheet that lists all of them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum
from typing import Final

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QWidget

from desktop.widgets.dialog import WIDE, Dialog, Verb
from desktop.widgets.label import Label
from desktop.widgets.marks import KeyCap, key_words

translate = QCoreApplication.translate


class Deed(Enum):
    """What a key of the window does."""

    SWITCH = "switch"
    NEW_CHAT = "new_chat"
    CHATS = "chats"
    CONTACTS = "contacts"
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
    Deed.NEW_CHAT: ("Ctrl+N",),
    Deed.CHATS: ("Ctrl+1",),
    Deed.CONTACTS: ("Ctrl+2",),
    Deed.NEXT_CHAT: ("Alt+Down",),
    Deed.PREVIOUS_CHAT: ("Alt+Up",),
    Deed.NEXT_UNREAD: ("Alt+Shift+Down",),
    Deed.PREVIOUS_UNREAD: ("Alt+Shift+Up",),
    Deed.NEXT_PANE: ("F6",),
    Deed.PREVIOUS_PANE: ("Shift+F6",),
    Deed.CONTEXT: ("Ctrl+I",),
    Deed.DAY: ("Ctrl+F",),
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


def all_lines() -> list[Line]:
    """List every key that does something."""
    return [
        Line(key_words("Ctrl+K"), translate("Keys", "Switch to a chat or person")),
        Line(key_words("Ctrl+N"), translate("Keys", "New chat")),
        Line(key_words("Ctrl+F"), translate("Keys", "Go to a day in this chat")),
        Line(f"{key_words('Ctrl+1')}, {key_words('Ctrl+2')}", translate("Keys", "Chats, contacts")),
        Line(f"{key_words('Alt+Up')}, {key_words('Alt+Down')}", translate("Keys", "Previous, next chat")),
        Line(f"{key_words('Alt+Shift+Up')}, {key_words('Alt+Shift+Down')}", translate("Keys", "Previous, next unread")),
        Line(key_words("F6"), translate("Keys", "Next pane")),
        Line(key_words("Esc"), translate("Keys", "Close, else back to the field")),
        Line(f"{key_words('Return')}, {key_words('Shift+Return')}", translate("Keys", "Send, new line")),
        Line(key_words("Up"), translate("Keys", "Edit the last message, in the empty field")),
        Line("@  :", translate("Keys", "Mention, emoji")),
        Line("R  E  Del", translate("Keys", "Reply, edit, recall, on a message")),
        Line(key_words("Ctrl+I"), translate("Keys", "Show or hide the details")),
        Line(key_words("Ctrl+Shift+M"), translate("Keys", "Mute this chat")),
        Line(f"{key_words('Ctrl+=')}, {key_words('Ctrl+-')}, {key_words('Ctrl+0')}", translate("Keys", "Text size")),
        Line(key_words("Ctrl+,"), translate("Keys", "Preferences")),
        Line(key_words("Ctrl+/"), translate("Keys", "This sheet")),
    ]


def show_sheet(window: QWidget) -> Dialog:
    """Show all keys over the window."""
    verbs = [Verb(translate("Keys", "Close"), "close")]
    dialog = Dialog(translate("Keys", "Keyboard"), "", verbs, window, width=WIDE)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    grid = QGridLayout()
    grid.setHorizontalSpacing(24)
    grid.setVerticalSpacing(6)
    grid.setColumnStretch(1, 1)
    for row, line in enumerate(all_lines()):
        caps = QHBoxLayout()
        caps.setSpacing(4)
        for keys in line.keys.split(", "):
            caps.addWidget(KeyCap(keys))
        caps.addStretch(1)
        grid.addLayout(caps, row, 0)
        grid.addWidget(Label(line.does, wrap=True), row, 1)
    dialog.body.addLayout(grid)
    dialog.open()
    dialog.buttons["close"].setFocus(Qt.FocusReason.PopupFocusReason)
    return dialog
