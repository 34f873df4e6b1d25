"""Slack's markup as plain text: mentions, links and shortcodes are resolved.

`*bold*`, `_italic_`, `~strike~` and code stay as they were typed: they read well, and taking the marks away would
change programs and formulas.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Final

from backend.imports.slack.shortcodes import find_emoji

# Every repetition stops at the character that starts the next try, so the search is linear.
_CODE: Final = re.compile(r"```.*?```|`[^`\n]+`", re.DOTALL)
_TOKEN: Final = re.compile(
    r"<(?P<token>[@#!][^<>\n]+|[A-Za-z][A-Za-z0-9+.-]{0,20}:[^<>\n]+)>"
    r"|:(?P<name>[a-z0-9_+'-]{1,64})(?:::(?P<tone>skin-tone-[2-6]))?:"
)
_CODE_TOKEN: Final = re.compile(r"<(?P<token>[@#!][^<>\n]+|[A-Za-z][A-Za-z0-9+.-]{0,20}:[^<>\n]+)>")
_LINE_END: Final = re.compile(r"\r\n?")
_SHORT_NAME: Final = 2


@dataclass(frozen=True, slots=True)
class Marked:
    """A person, by the key in the export, named in a text; counted in code points, with the @."""

    person: str
    start: int
    length: int


@dataclass(frozen=True, slots=True)
class Plain:
    """A text as we keep it, and what of its markup nobody could resolve."""

    text: str
    mentions: tuple[Marked, ...] = ()
    unknown_people: tuple[str, ...] = ()
    unknown_emoji: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Names:
    """How people and channels are called, by their keys in the export."""

    people: Mapping[str, str]
    channels: Mapping[str, str]


@dataclass(slots=True)
class _Writer:
    """Puts a text together and remembers where mentions stand."""

    names: Names
    parts: list[str] = field(default_factory=list[str])
    length: int = 0
    mentions: list[Marked] = field(default_factory=list[Marked])
    unknown_people: list[str] = field(default_factory=list[str])
    unknown_emoji: list[str] = field(default_factory=list[str])

    def put(self, text: str) -> None:
        self.parts.append(text)
        self.length += len(text)

    def put_raw(self, raw: str) -> None:
        self.put(unescape(raw))

    def put_token(self, token: str) -> None:
        """Write what stood between < and >."""
        sign, (target, _, label) = token[0], token[1:].partition("|")
        if sign == "@":
            self._put_person(target, unescape(label))
        elif sign == "#":
            name = unescape(label) or self.names.channels.get(target, target)
            self.put("#" + name.removeprefix("#"))
        elif sign == "!":
            self.put(_broadcast(target, unescape(label)))
        else:
            self.put(_link(token))

    def _put_person(self, key: str, label: str) -> None:
        name = self.names.people.get(key)
        shown = "@" + (name or label.removeprefix("@") or key)
        if name is None:
            self.unknown_people.append(key)
        else:
            self.mentions.append(Marked(key, self.length, len(shown)))
        self.put(shown)

    def done(self) -> Plain:
        return Plain("".join(self.parts), tuple(self.mentions), tuple(self.unknown_people), tuple(self.unknown_emoji))


def read_text(raw: str, names: Names) -> Plain:
    """Turn a message's `text` into plain text."""
    raw = _LINE_END.sub("\n", raw).replace("\x00", "").strip()
    writer = _Writer(names)
    at = 0
    for code in _CODE.finditer(raw):
        _read_words(raw[at : code.start()], writer)
        _read_code(code.group(), writer)
        at = code.end()
    _read_words(raw[at:], writer)
    return writer.done()


def unescape(raw: str) -> str:
    """Undo the three escapes that Slack makes."""
    return raw.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&")


def _read_code(raw: str, writer: _Writer) -> None:
    at = 0
    for match in _CODE_TOKEN.finditer(raw):
        writer.put_raw(raw[at : match.start()])
        writer.put_token(match["token"])
        at = match.end()
    writer.put_raw(raw[at:])


def _read_words(raw: str, writer: _Writer) -> None:
    at = 0
    while match := _TOKEN.search(raw, at):
        writer.put_raw(raw[at : match.start()])
        at = match.end()
        if match["token"]:
            writer.put_token(match["token"])
        elif found := _emoji_at(raw, match):
            writer.put(found)
        else:
            at -= 1  # the last colon may begin the next shortcode
            writer.put(raw[match.start() : at])
            if any(letter.isalpha() for letter in match["name"]):
                writer.unknown_emoji.append(match["name"])
    writer.put_raw(raw[at:])


def _emoji_at(raw: str, match: re.Match[str]) -> str | None:
    """Find the shortcode's character; `1:100:2` and `a:x:b` are no emoji."""
    name = match["name"]
    glued = match.start() > 0 and raw[match.start() - 1].isalnum()
    if glued and (len(name) <= _SHORT_NAME or name.isdigit()):
        return None
    return find_emoji(f"{name}::{match['tone']}" if match["tone"] else name)


def _broadcast(target: str, label: str) -> str:
    """Name whom `<!here>`, `<!subteam^S1|@team>` calls, and what `<!date^1^{date}|fallback>` says."""
    if target.startswith("date^"):
        return label or target.split("^")[1]
    name = label or target.rpartition("^")[2]
    return "@" + name.removeprefix("@")


def _link(token: str) -> str:
    target, _, label = (unescape(part) for part in token.partition("|"))
    shown = target.removeprefix("mailto:")
    if not label or label.rstrip("/") in {shown.rstrip("/"), shown.partition("://")[2].rstrip("/")}:
        return shown
    return f"{label} ({shown})"
