"""What somebody types into a search, taken apart (pure): words, phrases, and filters like `from:mina`.

Only the filters named here are filters; everything else, whatever signs it has, is text that is looked for.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from enum import Enum
from typing import Final


class Operator(Enum):
    """What a filter limits."""

    FROM = "from"
    IN = "in"
    BEFORE = "before"
    AFTER = "after"
    ON = "on"
    HAS = "has"
    IS = "is"
    CUSTOMER = "customer"


_NAMES: Final = {
    "from": Operator.FROM,
    "보낸사람": Operator.FROM,
    "보낸이": Operator.FROM,
    "发件人": Operator.FROM,
    "发送人": Operator.FROM,
    "来自": Operator.FROM,
    "in": Operator.IN,
    "채팅": Operator.IN,
    "대화": Operator.IN,
    "대화방": Operator.IN,
    "聊天": Operator.IN,
    "会话": Operator.IN,
    "before": Operator.BEFORE,
    "이전": Operator.BEFORE,
    "之前": Operator.BEFORE,
    "早于": Operator.BEFORE,
    "after": Operator.AFTER,
    "이후": Operator.AFTER,
    "之后": Operator.AFTER,
    "晚于": Operator.AFTER,
    "on": Operator.ON,
    "날짜": Operator.ON,
    "日期": Operator.ON,
    "has": Operator.HAS,
    "포함": Operator.HAS,
    "包含": Operator.HAS,
    "is": Operator.IS,
    "상태": Operator.IS,
    "状态": Operator.IS,
    "customer": Operator.CUSTOMER,
    "고객": Operator.CUSTOMER,
    "客户": Operator.CUSTOMER,
}
FILE_WORDS: Final = frozenset({"file", "files", "파일", "文件", "附件"})
UNREAD_WORDS: Final = frozenset({"unread", "안읽음", "안 읽음", "未读"})
_QUOTED: Final = r"[\"“”„‟\uff02][^\"“”„‟\uff02]*[\"“”„‟\uff02]?"
_TOKEN: Final = re.compile(
    rf"(?P<minus>[-\uff0d])?(?:(?P<name>{'|'.join(map(re.escape, sorted(_NAMES, key=len, reverse=True)))})[:\uff1a])?"
    rf"(?P<value>{_QUOTED}|\S*)",
    re.IGNORECASE,
)
_QUOTES: Final = '"“”„‟\uff02'


@dataclass(frozen=True, slots=True)
class Filter:
    """A filter with what was written after the colon; `start` to `end` is its place in the text."""

    operator: Operator
    value: str
    start: int
    end: int
    negative: bool = False


@dataclass(frozen=True, slots=True)
class Query:
    """A search as it was typed. Phrases in quotes keep them."""

    phrases: tuple[str, ...] = ()
    without: tuple[str, ...] = ()
    filters: tuple[Filter, ...] = ()

    @property
    def is_empty(self) -> bool:
        """Tell whether nothing is asked for."""
        return not (self.phrases or self.without or self.filters)


def parse(text: str) -> Query:
    """Take a search apart; every text is a search."""
    phrases: list[str] = []
    without: list[str] = []
    filters: list[Filter] = []
    place = 0
    while place < len(text):
        if text[place].isspace():
            place += 1
            continue
        found = _TOKEN.match(text, place)
        end = found.end() if found is not None else place + 1
        if found is None or end == place:
            place += 1
            continue
        minus, name, value = found["minus"], found["name"], found["value"]
        if name is not None:
            filters.append(Filter(_NAMES[name.casefold()], unquoted(value), place, end, negative=bool(minus)))
        elif unquoted(value):
            (without if minus else phrases).append(_closed(value))
        elif minus and not value:
            phrases.append(minus)
        place = end
    return Query(tuple(phrases), tuple(without), tuple(filters))


def unquoted(value: str) -> str:
    """Take the quotes off."""
    if value[:1] and value[0] in _QUOTES:
        value = value[1:-1] if len(value) > 1 and value[-1] in _QUOTES else value[1:]
    return value.strip()


def cut(text: str, one: Filter) -> str:
    """Take a filter out of a text."""
    return " ".join((text[: one.start] + " " + text[one.end :]).split())


def add(text: str, operator: Operator, value: str) -> str:
    """Put a filter behind a text; a name with blanks or signs gets quotes."""
    plain = value.replace('"', "'")
    written = plain if plain and all(_is_plain(letter) for letter in plain) else f'"{plain}"'
    return f"{text.strip()} {operator.value}:{written} ".lstrip()


def _is_plain(letter: str) -> bool:
    return unicodedata.category(letter)[0] in "LN" or letter in "-./"


def _closed(value: str) -> str:
    """Write a phrase in plain quotes; one whose end is still to be typed gets it."""
    return f'"{unquoted(value)}"' if value[0] in _QUOTES else value
