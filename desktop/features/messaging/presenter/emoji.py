"""A short list of common emoji with names in three languages, searched as one types (pure).

The names are Unicode CLDR's, with a few everyday words added.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from importlib.resources import files

QUICK = ("👍", "❤️", "😂", "🎉", "🙏", "👀")


@dataclass(frozen=True, slots=True)
class Emoji:
    """An emoji and its names: English, Korean, Chinese, each "name, other, other"."""

    text: str
    names: tuple[str, str, str]

    def name(self, language: str) -> str:
        """Give the first name in a language ("en", "ko", "zh_CN"); English where there is none."""
        place = {"ko": 1, "zh": 2}.get(language[:2], 0)
        return (self.names[place] or self.names[0]).split(",")[0]


@cache
def all_emoji() -> tuple[Emoji, ...]:
    """Read the list, the most used first."""
    lines = (files("desktop.features.messaging.presenter") / "emoji.tsv").read_text(encoding="utf-8").splitlines()
    return tuple(Emoji(text, (english, korean, chinese)) for text, english, korean, chinese in map(_cells, lines))


def find_emoji(query: str, limit: int = 240) -> tuple[Emoji, ...]:
    """Find emoji by a word in any of the languages: names that begin with it first."""
    wanted = query.strip().lower().replace("_", " ")
    if not wanted:
        return all_emoji()[:limit]
    ranked = [(rank, place) for place, emoji in enumerate(all_emoji()) if (rank := _rank(emoji, wanted)) is not None]
    return tuple(all_emoji()[place] for _, place in sorted(ranked)[:limit])


def _rank(emoji: Emoji, wanted: str) -> int | None:
    best: int | None = None
    for names in emoji.names:
        for name in names.lower().split(", "):
            rank = 0 if name == wanted else 1 if name.startswith(wanted) else 2 if wanted in name else None
            if rank is not None and (best is None or rank < best):
                best = rank
    return best


def _cells(line: str) -> list[str]:
    return line.split("\t")
