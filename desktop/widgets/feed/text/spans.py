"""Spans, links, scripts and emoji in plain text: pure, and linear in the length of the text."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import Enum

BIDI_CONTROLS = "\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069"
_FULL_WIDTH = "。，、！？；：（）【】「」『』《》"  # noqa: RUF001
# One class of characters after a fixed head: nothing is tried twice. Controls of the writing direction end a link, for
# they can make one address look like another; so does the punctuation of scripts that put no space after it.
_OPENS = "https?://|mailto:|atrium://(?:chat|room)/"
_LINK = re.compile(rf"(?:{_OPENS})[^\s<>\"'`{{}}|\\^{BIDI_CONTROLS}{_FULL_WIDTH}]+", re.IGNORECASE)
_SAFE_LINK = re.compile(rf"(?:{_OPENS})[^\s{BIDI_CONTROLS}]+\Z", re.IGNORECASE)
_CONTROLS = re.compile(f"[{BIDI_CONTROLS}\x00-\x08\x0b-\x1f\x7f-\x9f]")
_SPACES = re.compile(r"\s+")
_TRAILING = ".,;:!?)]}'\"…*"
_MAX_LINKS = 200

_HANGUL = re.compile("[\u1100-\u11ff\u3130-\u318f\ua960-\ua97f\uac00-\ud7ff]+")
_KANA = re.compile("[\u3040-\u30ff\u31f0-\u31ff]")
_HAN = re.compile("[\u2e80-\u2fdf\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0003ffff]")

# UTS #51: a flag, a key cap, or a picture with its variation, skin tone, tags and joined pictures.
_PICTURE = (
    "[\u203c\u2049\u2122\u2139\u2194-\u21aa\u231a-\u23ff\u25aa-\u27bf\u2934-\u2b55"
    "\u3030\u303d\u3297\u3299\U0001f000-\U0001faff]"
)
_PICTURE_FULL = _PICTURE + "(?:\ufe0f|[\U0001f3fb-\U0001f3ff]|[\U000e0020-\U000e007f])*"
_EMOJI = re.compile(f"[\U0001f1e6-\U0001f1ff]{{2}}|[0-9#*]\ufe0f?\u20e3|{_PICTURE_FULL}(?:\u200d{_PICTURE_FULL})*")
_MAX_EMOJI_CHARS = 48


class Mark(Enum):
    """What a span of text is."""

    MENTION = "mention"
    MENTION_ME = "mention_me"
    LINK = "link"
    BOLD = "bold"
    CODE = "code"


@dataclass(frozen=True, slots=True)
class Span:
    """A part of a text, by characters, and whom or where it leads to."""

    start: int
    end: int
    mark: Mark
    target: str


class Script(Enum):
    """Which East Asian family a text needs."""

    NONE = "none"
    KOREAN = "ko"
    CHINESE = "zh"
    JAPANESE = "ja"


def find_links(text: str) -> Iterator[Span]:
    """Find addresses that may be opened; punctuation that ends the sentence is not part of them."""
    for number, match in enumerate(_LINK.finditer(text)):
        if number == _MAX_LINKS:
            return
        address = _without_trailing(match.group())
        if len(address) > address.index(":") + 3:
            yield Span(match.start(), match.start() + len(address), Mark.LINK, address)


def link_at(text: str, start: int, end: int) -> str:
    """Give the address that begins at a place, or nothing."""
    match = _LINK.match(text, start, end)
    address = "" if match is None else _without_trailing(match.group())
    return address if len(address) > address.find(":") + 3 else ""


def _without_trailing(address: str) -> str:
    end, opened, closed = len(address), address.count("("), address.count(")")
    while end and address[end - 1] in _TRAILING:
        # A closing bracket that the address itself opened belongs to it.
        if address[end - 1] == ")":
            if closed <= opened:
                break
            closed -= 1
        end -= 1
    return address[:end]


def is_safe_link(address: str) -> bool:
    """Tell whether an address may be opened: http, https, mailto, or one of our own links."""
    return _SAFE_LINK.match(address) is not None


def tidy_spans(spans: Iterable[Span], length: int) -> tuple[Span, ...]:
    """Sort spans, drop those out of bounds and the later of two that overlap."""
    tidy: list[Span] = []
    for span in sorted(spans, key=lambda span: (span.start, span.end)):
        begins_free = not tidy or span.start >= tidy[-1].end
        if 0 <= span.start < span.end <= length and begins_free:
            tidy.append(span)
    return tuple(tidy)


def one_line(text: str, limit: int = 300) -> str:
    """Make a name or a quote safe to stand inside other words: one line, no direction controls, not endless."""
    head = _CONTROLS.sub("", text[: limit * 2])
    head = _SPACES.sub(" ", head).strip()
    return head if len(head) <= limit else head[: limit - 1] + "…"


def script_of(text: str, locale: str) -> Script:
    """Choose the East Asian family: kana and Hangul speak for themselves, Han goes by the sender's locale."""
    if _KANA.search(text):
        return Script.JAPANESE
    if _HAN.search(text):
        language = locale[:2].lower()
        return {"ko": Script.KOREAN, "ja": Script.JAPANESE, "zh": Script.CHINESE}.get(language, _han_guess(text))
    return Script.KOREAN if _HANGUL.search(text) else Script.NONE


def _han_guess(text: str) -> Script:
    return Script.KOREAN if _HANGUL.search(text) else Script.CHINESE


def hangul_runs(text: str, limit: int = 64) -> list[tuple[int, int]]:
    """List the stretches of Hangul; nothing when there are too many to format each."""
    runs: list[tuple[int, int]] = []
    for match in _HANGUL.finditer(text):
        if len(runs) == limit:
            return []
        runs.append(match.span())
    return runs


def emoji_only(text: str, limit: int = 3) -> int:
    """Count the emoji of a text that has nothing else; 0 when it has, or more than `limit`."""
    text = text.strip()
    if not text or len(text) > _MAX_EMOJI_CHARS:
        return 0
    count, at = 0, 0
    while at < len(text):
        match = _EMOJI.match(text, at)
        if match is None or count == limit:
            return 0
        count, at = count + 1, match.end()
    return count


class Utf16:
    """Translates between Python's characters and Qt's UTF-16 units."""

    def __init__(self, text: str) -> None:
        self._wide = [index for index, char in enumerate(text) if ord(char) > 0xFFFF] if not text.isascii() else []

    def to_qt(self, position: int) -> int:
        """Count the units before a character."""
        return position + _below(self._wide, position)

    def from_qt(self, position: int) -> int:
        """Count the characters before a unit."""
        low, high = 0, len(self._wide)
        while low < high:
            middle = (low + high) // 2
            if self._wide[middle] + middle < position:
                low = middle + 1
            else:
                high = middle
        return position - low


def _below(ordered: list[int], position: int) -> int:
    low, high = 0, len(ordered)
    while low < high:
        middle = (low + high) // 2
        if ordered[middle] < position:
            low = middle + 1
        else:
            high = middle
    return low
