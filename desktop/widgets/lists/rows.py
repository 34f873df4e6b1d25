"""What a row of a list shows; a model hands these out, a delegate draws them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from PySide6.QtCore import Qt

ROW = int(Qt.ItemDataRole.UserRole) + 1
KEY = ROW + 1


@dataclass(frozen=True, slots=True)
class Row:
    """A person or a chat in one or two lines.

    `marks` are the parts of the name (with the other name after a space) that a search has found.

    `key` also chooses the tint, unless `tint` does. `other_name` is the name's second script. `badge` counts
    what is unread, `mentioned` adds the at sign, `muted` the crossed bell and `quiet` only its grey badge, `note` says
    something after the name. `pictured` is whose picture stands in front, where the name says something else,
    `plain` is such a text. `glyph` stands in the place of the picture. `accessible` is the row in one sentence.
    """

    key: str
    name: str
    preview: str = ""
    time: str = ""
    other_name: str = ""
    tag: str = ""
    preview_icon: str = ""
    preview_color: str = "text-muted"
    badge: int = 0
    mentioned: bool = False
    muted: bool = False
    quiet: bool = False
    square: bool = False
    icon: str = ""
    presence: str | None = None
    accessible: str = ""
    note: str = ""
    glyph: str = ""
    tint: str = ""
    marks: tuple[tuple[int, int], ...] = ()
    pictured: str = ""
    plain: bool = False


@dataclass(frozen=True, slots=True)
class Section:
    """A heading between rows; `action` is a link at its end."""

    title: str
    icon: str = ""
    action: str = ""


def data_of(row: Row | Section, role: int) -> object:
    """Answer a model's `data`: what the delegate draws, what a screen reader says, what type-ahead looks for."""
    if role == ROW:
        return row
    title = row.title if isinstance(row, Section) else row.name
    if role == int(Qt.ItemDataRole.AccessibleTextRole):
        return (
            title
            if isinstance(row, Section)
            else row.accessible or ", ".join(p for p in (title, row.preview, row.time) if p)
        )
    if role == int(Qt.ItemDataRole.DisplayRole):
        return title
    if role == KEY:
        return None if isinstance(row, Section) else row.key
    return None


RowShape = Literal["comfortable", "dense", "compact", "result", "avatar"]
