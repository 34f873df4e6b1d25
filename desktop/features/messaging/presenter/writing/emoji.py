"""All emoji by group, with names in three languages, searched as one types.

The names are those of Unicode CLDR, with a few everyday words added.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import Final

from PySide6.QtCore import QObject, Signal

QUICK: Final = ("👍", "❤️", "😂", "🎉", "🙏", "👀")
GROUPS: Final = ("😀", "👋", "🐶", "🍎", "✈️", "⚽", "💡", "✅", "🏁")
"""One emoji for each group: faces, people, nature, food, travel, activities, objects, symbols, flags."""
TONES: Final = ("", "🏻", "🏼", "🏽", "🏾", "🏿")
"""Skin tones as Unicode has them (Fitzpatrick); the first is none."""
MOST_RECENT: Final = 27
_SELECTOR: Final = "\ufe0f"
_RARE: Final = 10_000


@dataclass(frozen=True, slots=True)
class Emoji:
    """An emoji and its names: English, Korean, Chinese, each "name, other, other".

    `group` is its place in `GROUPS`; `has_tones` says that it shows skin; `order` is lower for those used most.
    """

    text: str
    names: tuple[str, str, str]
    group: int = 0
    has_tones: bool = False
    order: int = _RARE

    def name(self, language: str) -> str:
        """Give the first name in a language ("en", "ko", "zh_CN"); English where there is none."""
        place = {"ko": 1, "zh": 2}.get(language[:2], 0)
        return (self.names[place] or self.names[0]).split(",")[0]

    def toned(self, tone: int) -> str:
        """Give it in a skin tone, where it has one."""
        if not self.has_tones or not 0 < tone < len(TONES):
            return self.text
        return self.text[0] + TONES[tone] + self.text[1:].removeprefix(_SELECTOR)


class EmojiTaste(QObject):
    """Which emoji somebody has used last, and in which skin tone.

    Signals:
        changed: there is something to remember.
    """

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.recent: tuple[str, ...] = ()
        self.tone = 0

    def take(self, recent: Sequence[str], tone: int) -> None:
        """Take up what an earlier run has kept; what is not an emoji is never shown."""
        self.recent = tuple(recent[:MOST_RECENT])
        self.tone = tone if 0 <= tone < len(TONES) else 0

    def last(self) -> list[tuple[str, Emoji]]:
        """List those used last, as they were used."""
        known = all_by_text()
        return [(one, known[plain]) for one in self.recent if (plain := without_tone(one)) in known]

    def used(self, text: str) -> None:
        """Put an emoji before the others."""
        recent = (text, *(one for one in self.recent if one != text))[:MOST_RECENT]
        if recent != self.recent:
            self.recent = recent
            self.changed.emit()

    def set_tone(self, tone: int) -> None:
        """Choose the skin tone for what comes."""
        if tone != self.tone:
            self.tone = tone
            self.changed.emit()


@cache
def all_emoji() -> tuple[Emoji, ...]:
    """Read the list, in Unicode's order."""
    lines = (
        (files("desktop.features.messaging.presenter.writing") / "emoji.tsv").read_text(encoding="utf-8").splitlines()
    )
    return tuple(map(_emoji, lines))


@cache
def all_by_text() -> dict[str, Emoji]:
    """Find an emoji by what it is."""
    return {one.text: one for one in all_emoji()}


@cache
def in_group(group: int) -> tuple[Emoji, ...]:
    """List the emoji of a group."""
    return tuple(one for one in all_emoji() if one.group == group)


def without_tone(text: str) -> str:
    """Give an emoji as the list has it."""
    plain = "".join(letter for letter in text if letter not in TONES)
    known = all_by_text()
    selected = plain[:1] + _SELECTOR + plain[1:]
    return plain if plain in known or selected not in known else selected


def find_emoji(query: str, limit: int = 240) -> tuple[Emoji, ...]:
    """Find emoji by a word in any of the languages: names that begin with it first, then those used most."""
    wanted = query.strip().lower().replace("_", " ")
    if not wanted:
        return tuple(sorted(all_emoji(), key=lambda one: one.order)[:limit])
    ranked = [
        (rank, emoji.order, place)
        for place, (emoji, names) in enumerate(zip(all_emoji(), _searched(), strict=True))
        if (rank := _rank(names, wanted)) is not None
    ]
    return tuple(all_emoji()[place] for _, _, place in sorted(ranked)[:limit])


@cache
def _searched() -> tuple[str, ...]:
    """Give the names of each, one a line, a line break before and behind."""
    return tuple("\n" + "\n".join(emoji.names).lower().replace(", ", "\n") + "\n" for emoji in all_emoji())


def _rank(names: str, wanted: str) -> int | None:
    if wanted not in names:
        return None
    return 0 if f"\n{wanted}\n" in names else 1 if f"\n{wanted}" in names else 2 if f" {wanted}" in names else 3


def _emoji(line: str) -> Emoji:
    text, group, tones, order, english, korean, chinese = line.split("\t")
    return Emoji(text, (english, korean, chinese), int(group), tones == "1", int(order) if order else _RARE)
