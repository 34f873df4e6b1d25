"""What a notification is, and what is heard of it, on every system."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum
from typing import Final, Protocol

TITLE_CHARACTERS: Final = 120
TEXT_CHARACTERS: Final = 400
"""How much a notification says; no system shows more."""


class Deed(Enum):
    """What somebody did with a notification."""

    OPENED = "opened"
    PRESSED = "pressed"
    REPLIED = "replied"


@dataclass(frozen=True, slots=True)
class Button:
    """A button below a notification."""

    key: str
    words: str


@dataclass(frozen=True, slots=True)
class Reply:
    """A field below a notification: its button's words, and what stands in the empty field."""

    words: str
    hint: str = ""


@dataclass(frozen=True, slots=True)
class Notification:
    """What is said; a later one of the same `tag` takes its place. Title and text are plain, never markup."""

    tag: str
    title: str
    text: str = ""
    buttons: tuple[Button, ...] = ()
    reply: Reply | None = None
    sound: bool = True


@dataclass(frozen=True, slots=True)
class Answer:
    """What somebody did: `text` is a reply's, `button` names the one that was pressed.

    `token` lets the window come to the front where the system asks for one (XDG Activation).
    """

    tag: str
    deed: Deed
    button: str = ""
    text: str = ""
    token: str = ""


Hear = Callable[[Answer], None]


class Notifications(Protocol):
    """The system's notifications. Both verbs are done in the order in which they are called."""

    async def show(self, notification: Notification) -> bool:
        """Show one; False where the system cannot, so that another way is needed."""
        ...

    async def withdraw(self, tag: str) -> None:
        """Take one away, if it is still there."""
        ...

    async def close(self) -> None:
        """Hear nothing more; what is shown is taken away, as nobody would hear its buttons."""
        ...


def plain(text: str, most: int) -> str:
    """Cut a text to what a notification shows, on lines without controls and lone surrogates."""
    cut = text[: most + 1]
    kept = "".join(char for char in cut if char == "\n" or unicodedata.category(char) not in {"Cc", "Cs"})
    return kept if len(text) <= most else kept[:most].rstrip() + "…"
