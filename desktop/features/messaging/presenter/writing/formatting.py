"""Markers in a text that is written: set around words, before lines, continued on the next line, and seen (pure).

Positions count code points.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import pairwise
from typing import Final, Literal

from desktop.widgets.feed.text.inline import Found, Inline
from desktop.widgets.feed.text.spans import Mark

Style = Literal["bold", "code", "bullets", "numbers", "link"]
Kind = Literal["marker", "bold", "code", "link"]

FENCE: Final = "```"
LINK_START: Final = "https://"
_AROUND: Final = {"bold": "**", "code": "`"}
_LINE_START: Final = re.compile(r"( {0,16})(?:(-) |(\d{1,3})\. )|(>) ")
_BULLET: Final = re.compile(r" {0,16}- ")
_NUMBER: Final = re.compile(r" {0,16}\d{1,3}\. ")
_ANY: Final = re.compile(r"\*\*|`|\]\(|://|mailto:| *(?:- |\d{1,3}\. )|> ", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Edit:
    """Put `text` in place of what stands from `start` to `end`."""

    start: int
    end: int
    text: str


@dataclass(frozen=True, slots=True)
class Change:
    """Edits in ascending order, none over another, and what is selected afterwards."""

    edits: tuple[Edit, ...]
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Seen:
    """A part of a line that has a meaning."""

    start: int
    length: int
    kind: Kind


def styled(style: Style, text: str, start: int, end: int) -> Change:
    """Set a style for what is selected, or take it away."""
    if style == "link":
        return _link(text, start, end)
    if style in {"bullets", "numbers"}:
        return _list(text, start, end, numbered=style == "numbers")
    if style == "code" and "\n" in text[start:end]:
        return _block(text, start, end)
    return _around(text, start, end, _AROUND[style])


def next_line(text: str, caret: int) -> Change | None:
    """Begin a line below a list or a quote: with the next marker; an item without words ends the list."""
    begin = text.rfind("\n", 0, caret) + 1
    found = _LINE_START.match(text, begin)
    if found is None or found.end() > caret or _in_fence(text, begin):
        return None
    finish = text.find("\n", caret)
    line_end = len(text) if finish < 0 else finish
    if not text[found.end() : line_end].strip():
        return Change((Edit(begin, line_end, ""),), begin, begin)
    indent, bullet, number, quote = found.groups()
    marker = f"{bullet} " if bullet else f"{quote} " if quote else f"{int(number) + 1}. "
    words = f"\n{indent or ''}{marker}"
    return Change((Edit(caret, caret, words),), caret + len(words), caret + len(words))


def seen_in(line: str, *, fenced: bool) -> tuple[list[Seen], bool]:
    """Find the markers of one line and what they mark; tells whether a block of code goes on below."""
    if line.startswith(FENCE):
        return [Seen(0, len(line), "marker")], not fenced
    if fenced:
        return [Seen(0, len(line), "code")], True
    if _ANY.search(line) is None:
        return [], False
    found = _LINE_START.match(line)
    words = 0 if found is None else found.end()
    seen = [Seen(0, words, "marker")] if words else []
    for one in Inline(line, ()).read(words, len(line)):
        seen += _seen(one)
    return seen, False


def _seen(found: Found) -> list[Seen]:
    if found.mark is None:
        return []
    kind: Kind = "bold" if found.mark is Mark.BOLD else "code" if found.mark is Mark.CODE else "link"
    seen = [Seen(found.start, found.end - found.start, kind)]
    if found.outer_start < found.start:
        seen.append(Seen(found.outer_start, found.start - found.outer_start, "marker"))
        seen.append(Seen(found.end, found.outer_end - found.end, "marker"))
    for part in found.parts:
        seen += _seen(part)
    return seen


def _around(text: str, start: int, end: int, marker: str) -> Change:
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    width = len(marker)
    if text[max(0, start - width) : start] == marker and text[end : end + width] == marker:
        edits = (Edit(start - width, start, ""), Edit(end, end + width, ""))
        return Change(edits, start - width, end - width)
    inside = text[start:end]
    if len(inside) > 2 * width and inside.startswith(marker) and inside.endswith(marker):
        return Change((Edit(start, start + width, ""), Edit(end - width, end, "")), start, end - 2 * width)
    if "\n" in inside:
        return _around_each(text, start, end, marker)
    if start == end:
        return Change((Edit(start, start, marker * 2),), start + width, start + width)
    return Change((Edit(start, start, marker), Edit(end, end, marker)), start + width, end + width)


def _around_each(text: str, start: int, end: int, marker: str) -> Change:
    """Mark each line of a selection; a marker does not reach over the end of a line."""
    edits: list[Edit] = []
    for first, last in _lines(text, start, end):
        words = text[max(first, start) : min(last, end)]
        if words.strip():
            at = max(first, start) + len(words) - len(words.lstrip())
            edits += [Edit(at, at, marker), Edit(at + len(words.strip()), at + len(words.strip()), marker)]
    return Change(tuple(edits), start, end + len(edits) * len(marker))


def _block(text: str, start: int, end: int) -> Change:
    first = "" if start == 0 or text[start - 1] == "\n" else "\n"
    last = "" if end == len(text) or text[end] == "\n" else "\n"
    head, tail = f"{first}{FENCE}\n", f"\n{FENCE}{last}"
    return Change((Edit(start, start, head), Edit(end, end, tail)), start + len(head), end + len(head))


def _list(text: str, start: int, end: int, *, numbered: bool) -> Change:
    mine, other = (_NUMBER, _BULLET) if numbered else (_BULLET, _NUMBER)
    lines = [span for span in _lines(text, start, end) if text[span[0] : span[1]].strip()] or _lines(text, start, end)
    taking = all(mine.match(text, first) for first, _ in lines)
    edits: list[Edit] = []
    for count, (first, _) in enumerate(lines, 1):
        found = mine.match(text, first) or other.match(text, first)
        marker = "" if taking else f"{count}. " if numbered else "- "
        edits.append(Edit(first, first if found is None else found.end(), marker))
    shift = [len(edit.text) - (edit.end - edit.start) for edit in edits]
    new_end = max(edits[0].start, end + sum(shift))
    return Change(tuple(edits), new_end if start == end else max(edits[0].start, start + shift[0]), new_end)


def _link(text: str, start: int, end: int) -> Change:
    words = text[start:end]
    if re.fullmatch(r"https?://[^\s()\[\]]+", words):
        return Change((Edit(start, start, "["), Edit(start, start, "]("), Edit(end, end, ")")), start + 1, start + 1)
    if "\n" in words or "[" in words or "]" in words:
        start = end
    tail = f"]({LINK_START})"
    if start == end:
        return Change((Edit(end, end, "[" + tail),), start + 1, start + 1)
    address = end + 3
    return Change((Edit(start, start, "["), Edit(end, end, tail)), address, address + len(LINK_START))


def _lines(text: str, start: int, end: int) -> list[tuple[int, int]]:
    """Give where the lines of a selection begin and end."""
    first = text.rfind("\n", 0, start) + 1
    last = end - 1 if end > start and text[end - 1] == "\n" else end
    finish = text.find("\n", last)
    finish = len(text) if finish < 0 else finish
    breaks = [first - 1, *(at for at in range(first, finish) if text[at] == "\n"), finish]
    return [(before + 1, after) for before, after in pairwise(breaks)]


def _in_fence(text: str, begin: int) -> bool:
    return sum(line.startswith(FENCE) for line in text[:begin].split("\n")) % 2 == 1
