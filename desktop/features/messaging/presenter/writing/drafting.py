"""What happens in a text while it is written: mentions that move with it, and words that open a popup (pure).

Positions count code points, as in the contract.
"""

from __future__ import annotations

import re
from collections import OrderedDict
from collections.abc import Iterable
from dataclasses import dataclass, replace

from desktop.features.messaging.presenter.writing.formatting import Edit

MOST_QUERY = 40
MOST_REMEMBERED = 100
_MENTION = re.compile(r"(?:^|(?<=[\s(\uff08\u300c\u300e\[]))@([^\s@]{0,40}(?: [^\s@]{0,20})?)$")
_EMOJI = re.compile(r"(?:^|(?<=\s)):([^\s:]{1,20})$")
_REPLY = re.compile(r"(?:^|(?<=\s))/([^\s/]{0,30})$")


@dataclass(frozen=True, slots=True)
class Named:
    """A person named in a text, or a conversation for everybody in it: `text` is what stands there, with the @."""

    person: str
    start: int
    text: str

    @property
    def end(self) -> int:
        """Give the first position behind the name."""
        return self.start + len(self.text)


@dataclass(frozen=True, slots=True)
class Writing:
    """A text being written and the people named in it."""

    text: str = ""
    named: tuple[Named, ...] = ()

    def changed(self, text: str) -> Writing:
        """Take a new text: names before and behind the change stay, those it touches are plain words again."""
        if text == self.text:
            return self
        head = _common(self.text, text)
        tail = _common(self.text[head:][::-1], text[head:][::-1])
        old_end, shift = len(self.text) - tail, len(text) - len(self.text)
        kept: list[Named] = []
        for name in self.named:
            moved = name if name.end <= head else replace(name, start=name.start + shift)
            whole = name.end <= head or name.start >= old_end
            if whole and text[moved.start : moved.end] == name.text:
                kept.append(moved)
        return Writing(text, tuple(kept))

    def edited(self, edits: Iterable[Edit]) -> Writing:
        """Change parts of the text, one by one, so that names between them stay."""
        written = self
        for edit in sorted(edits, key=lambda one: one.start, reverse=True):
            written = written.changed(written.text[: edit.start] + edit.text + written.text[edit.end :])
        return written

    def name_at(self, position: int) -> Named | None:
        """Find the name that the character at a position belongs to."""
        return next((name for name in self.named if name.start <= position < name.end), None)

    def with_mention(self, start: int, end: int, person: str, name: str) -> tuple[Writing, int]:
        """Put "@name " in place of what was typed; gives the text and where the caret stands."""
        word = f"@{name}"
        after = self.text[end:]
        gap = "" if after.startswith((" ", "\n")) else " "
        written = self.changed(self.text[:start] + word + gap + after)
        named = sorted((*written.named, Named(person, start, word)), key=lambda one: one.start)
        return Writing(written.text, tuple(named)), start + len(word) + 1

    def stripped(self) -> Writing:
        """Take away blank space around the text."""
        lead = len(self.text) - len(self.text.lstrip())
        text = self.text.strip()
        moved = (replace(name, start=name.start - lead) for name in self.named)
        return Writing(text, tuple(name for name in moved if name.start >= 0 and name.end <= len(text)))

    @property
    def is_blank(self) -> bool:
        """Tell whether there is nothing to send."""
        return not self.text.strip()


class Remembered:
    """Texts that were written a moment ago with names in them, so that an undo brings the names back, too."""

    def __init__(self) -> None:
        self._kept: OrderedDict[str, Writing] = OrderedDict()

    def keep(self, *written: Writing) -> None:
        """Remember texts that name somebody."""
        for one in written:
            if one.named:
                self._kept[one.text] = one
                self._kept.move_to_end(one.text)
        while len(self._kept) > MOST_REMEMBERED:
            self._kept.popitem(last=False)

    def find(self, text: str) -> Writing | None:
        """Find a text as it was."""
        return self._kept.get(text)

    def clear(self) -> None:
        """Forget all."""
        self._kept.clear()


@dataclass(frozen=True, slots=True)
class Trigger:
    """A word before the caret that opens a popup: `kind` is "@", ":" or "/", `start` is where that sign stands."""

    kind: str
    start: int
    query: str


def find_trigger(text: str, caret: int, named: Iterable[Named] = ()) -> Trigger | None:
    """Find the mention, emoji or quick reply that is being typed at the caret."""
    first = max(0, caret - MOST_QUERY - 24)
    before = text[first:caret]
    if (match := _MENTION.search(before)) is not None:
        start = first + match.start(1) - 1
        inside_name = any(name.start <= start < name.end for name in named)
        return None if inside_name else Trigger("@", start, match.group(1))
    if (match := _EMOJI.search(before)) is not None:
        return Trigger(":", first + match.start(1) - 1, match.group(1))
    if (match := _REPLY.search(before)) is not None:
        return Trigger("/", first + match.start(1) - 1, match.group(1))
    return None


def _common(one: str, other: str) -> int:
    """Count the characters that two texts share from their beginning."""
    if one == other:
        return len(one)
    low, high = 0, min(len(one), len(other))
    while low < high:
        middle = (low + high + 1) // 2
        if one[:middle] == other[:middle]:
            low = middle
        else:
            high = middle - 1
    return low
