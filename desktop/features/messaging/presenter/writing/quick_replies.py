"""Texts that one writes often: found by their names after a slash, and kept in order."""

from __future__ import annotations

import asyncio
from collections.abc import Iterable, Sequence
from typing import Final

from PySide6.QtCore import QObject, Signal

from backend.contract.base import NAME_CHARACTERS
from backend.contract.messaging import QUICK_REPLIES, QuickReply
from desktop.features.directory.presenter.words import one_line_name
from desktop.features.directory.store.match import folded, matcher
from desktop.features.messaging.presenter.desk import Desk
from desktop.features.messaging.presenter.writing.wording import sendable
from desktop.widgets.feed.text.spans import one_line
from desktop.widgets.lists.rows import Row

__all__ = ["QuickReplies", "QuickReply"]

TEXT_CHARACTERS: Final = 4_000
MOST_FOUND: Final = 8
_FIRST_HAN, _LAST_HAN = "\u3400", "\u9fff"


class QuickReplies(QObject):
    """The quick replies of an account.

    Signals:
        learned: names can be found by more than before.
    """

    learned = Signal()

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._pinyin: dict[str, str] = {}

    def all(self) -> list[QuickReply]:
        """List them in their order."""
        return self._desk.store.quick_replies()

    def find(self, query: str) -> list[QuickReply]:
        """Find them by what somebody types of the name: letters, initials, pinyin."""
        replies = self.all()
        if not query.strip():
            return replies[:MOST_FOUND]
        self._learn(reply.name for reply in replies)
        match = matcher(query)
        ranks = ((match(self._key(one.name)), place) for place, one in enumerate(replies))
        ranked = sorted((rank, place) for rank, place in ranks if rank is not None)
        return [replies[place] for _, place in ranked[:MOST_FOUND]]

    def row(self, reply: QuickReply) -> Row:
        """Show one in a line."""
        said = one_line(reply.text, 120)
        return Row(reply.name, f"/{reply.name}", said, icon="clipboard-list", tint="/", square=True)

    def fault_of(self, name: str, text: str, place: int | None) -> str:
        """Say why one cannot stand at a place (None: the end): "name", "text", "taken", "full"; nothing if it can."""
        replies = self.all()
        others = {one.name.casefold() for at, one in enumerate(replies) if at != place}
        if not one_line_name(name):
            return "name"
        if not text.strip() or len(text) > TEXT_CHARACTERS:
            return "text"
        if one_line_name(name).casefold() in others:
            return "taken"
        return "full" if place is None and len(replies) >= QUICK_REPLIES else ""

    def put(self, name: str, text: str, place: int | None) -> None:
        """Keep one, new (None) or in the place of another."""
        replies, reply = self.all(), QuickReply(name=one_line_name(name)[:NAME_CHARACTERS], text=sendable(text))
        if place is None:
            replies.append(reply)
        else:
            replies[place] = reply
        self._save(replies)

    def remove(self, place: int) -> None:
        """Forget one."""
        replies = self.all()
        del replies[place]
        self._save(replies)

    def move(self, place: int, by: int) -> int:
        """Move one up or down; gives where it stands now."""
        replies = self.all()
        target = max(0, min(place + by, len(replies) - 1))
        if target != place:
            replies.insert(target, replies.pop(place))
            self._save(replies)
        return target

    def _save(self, replies: Sequence[QuickReply]) -> None:
        self._desk.actions.set_quick_replies(replies)

    def _key(self, name: str) -> str:
        return folded("\n".join(line for line in (name, name.replace(" ", ""), self._pinyin.get(name, "")) if line))

    def _learn(self, names: Iterable[str]) -> None:
        unknown = [name for name in names if name not in self._pinyin and has_han(name)]
        if unknown:
            self._pinyin |= dict.fromkeys(unknown, "")
            self._desk.spawn(self._read(unknown))

    async def _read(self, names: Sequence[str]) -> None:
        # The dictionary takes a moment to load; typing does not wait for it.
        self._pinyin |= await asyncio.to_thread(_pinyin_of, names)
        self.learned.emit()


def has_han(name: str) -> bool:
    """Tell whether a name has Chinese characters."""
    return any(_FIRST_HAN <= letter <= _LAST_HAN for letter in name)


def _pinyin_of(names: Sequence[str]) -> dict[str, str]:
    from pypinyin import lazy_pinyin  # noqa: PLC0415 - large, and few need it

    found: dict[str, str] = {}
    for name in names:
        parts = lazy_pinyin(name)
        found[name] = f"{''.join(parts)}\n{' '.join(parts)}\n{''.join(part[:1] for part in parts)}"
    return found
