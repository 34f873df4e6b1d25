"""Which messages are told, and how many notifications they make (pure)."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum
from typing import Final

from backend.contract.base import ConversationId, PersonId
from backend.contract.matching import matches
from backend.contract.messaging import Message
from desktop.features.messaging.store import ChatRow
from desktop.features.messaging.store.fold import counts, names, said_by
from desktop.shell.settings import Level

CHATS_AT_ONCE: Final = 4
"""From more chats at once one sentence tells all of them."""
KEYWORDS: Final = 50
KEYWORD_CHARACTERS: Final = 60
CAUGHT_UP_ONE_BY_ONE: Final = 3
"""Of what was missed while the line was away, so many messages are told one by one."""


class Reason(Enum):
    """Why a message is told."""

    MESSAGE = "message"
    MENTION = "mention"
    KEYWORD = "keyword"


@dataclass(frozen=True, slots=True)
class Wishes:
    """What this person wants to hear of on this device."""

    level: Level = Level.ALL
    keywords: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Heard:
    """A message that is told, with its reason."""

    chat: ChatRow
    message: Message
    reason: Reason


@dataclass(frozen=True, slots=True)
class Summary:
    """So many messages of so many chats in one sentence."""

    messages: int
    chats: int


def reason_to_tell(message: Message, chat: ChatRow, wishes: Wishes, me: PersonId) -> Reason | None:
    """Tell why a message is told, or that it is not.

    A muted chat tells nothing, also no mention: its row shows the @. A chat set to mentions tells what names the
    person, everybody or a keyword. Where the device is set to mentions, direct messages are told as well.
    """
    if wishes.level is Level.NONE or chat.muted or not counts(message, me):
        return None
    if names(message, me, chat.id):
        return Reason.MENTION
    if has_keyword(said_by(message), wishes.keywords):
        return Reason.KEYWORD
    if chat.mentions_only or (wishes.level is Level.MENTIONS and chat.other is None):
        return None
    return Reason.MESSAGE


def has_keyword(text: str, keywords: Sequence[str]) -> bool:
    """Tell whether a text has one of the words: whole ones, and Hangul, Han and kana also within words."""
    return any(matches(text, f'"{word}"') for word in keywords if word)


def keywords_of(typed: str) -> tuple[str, ...]:
    """Read words that stand between commas or on lines of their own; no word twice."""
    words = (" ".join(word.replace('"', " ").split()) for word in typed.replace("\n", ",").split(","))
    return tuple(dict.fromkeys(word[:KEYWORD_CHARACTERS] for word in words if word))[:KEYWORDS]


def shared_out(
    heard: Sequence[Heard], counts: Counter[ConversationId], *, caught_up: bool
) -> Summary | dict[ConversationId, list[Heard]]:
    """Group what is told by chats, or say all of it in one sentence where that would be a flood.

    `counts` says how many messages each chat has; `caught_up`, that they came together after the line was away: then
    `heard` may be only the newest of them.
    """
    if len(counts) > CHATS_AT_ONCE or (caught_up and counts.total() > CAUGHT_UP_ONE_BY_ONE):
        return Summary(counts.total(), len(counts))
    chats: dict[ConversationId, list[Heard]] = {}
    for one in heard:
        chats.setdefault(one.chat.id, []).append(one)
    return chats
