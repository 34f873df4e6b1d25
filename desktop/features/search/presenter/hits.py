"""A hit in words: the part of the text where it is, who wrote it, where and when."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QCoreApplication

from backend.contract.base import ConversationId, PersonId
from backend.contract.matching import find_spans
from backend.contract.messaging import Message
from backend.contract.search import Hit
from desktop.features.directory.presenter.words import DOT, SystemZone, fill, stamp_words
from desktop.features.messaging.presenter.desk import Desk
from desktop.features.messaging.presenter.words import you_words
from desktop.features.messaging.store import ChatRow
from desktop.widgets.feed.text.markup import plain_words
from desktop.widgets.lists.rows import Row

translate = QCoreApplication.translate
_BEFORE: Final = 24
_LENGTH: Final = 240
_SPACES: Final = dict.fromkeys(map(ord, "\t\n\r\v\f\u2028\u2029\u0085"), " ")

Spans = tuple[tuple[int, int], ...]


@dataclass(frozen=True, slots=True)
class Snippet:
    """One line of a text around what was found in it, with the places of it."""

    text: str
    marks: Spans


def key_of(hit: Hit) -> str:
    """Give a hit's key."""
    return f"{hit.conversation.hex}/{hit.message.number}"


def spans_of(text: str, phrases: Sequence[str]) -> Spans:
    """Find all phrases in a text, from left to right, none over another."""
    found: list[tuple[int, int]] = []
    for start, end in sorted(span for phrase in phrases for span in find_spans(text, phrase)):
        if found and start < found[-1][1]:
            found[-1] = (found[-1][0], max(found[-1][1], end))
        else:
            found.append((start, end))
    return tuple(found)


def snippet_of(message: Message, phrases: Sequence[str]) -> Snippet:
    """Choose the line that shows best why a message was found: of its text, else of a file's name."""
    names = [file.name for file in message.files]
    plain = plain_words(message.text)
    lines = [plain, message.text, *names] if plain != message.text else [message.text, *names]
    best = max(lines, key=lambda line: len({phrase for phrase in phrases if find_spans(line, phrase)}))
    return cut(best or ", ".join(names), phrases)


def cut(text: str, phrases: Sequence[str]) -> Snippet:
    """Cut a text so that the first thing that was found is in sight."""
    marks = spans_of(text, phrases)
    first = marks[0][0] if marks else 0
    start = first - _BEFORE if first > 2 * _BEFORE else 0
    if start:
        blank = text.find(" ", start, first)
        start = blank + 1 if blank >= 0 else start
    lead = "…" if start else ""
    shift = len(lead) - start
    line = lead + text[start : start + _LENGTH].translate(_SPACES)
    return Snippet(line, tuple((low + shift, high + shift) for low, high in marks if high + shift <= len(line)))


def author_words(author: PersonId, desk: Desk) -> str:
    """Name who wrote."""
    return you_words() if author == desk.people.me else desk.people.full_name(author)


def place_words(hit: Hit, desk: Desk, chat: ChatRow | None) -> str:
    """Say who wrote, and where."""
    author = author_words(hit.message.author, desk)
    author = author[:1].upper() + author[1:]
    if chat is None or chat.other == hit.message.author:
        return author
    title = desk.people.full_name(chat.other) if chat.other is not None else chat.title
    return fill(translate("Search", "{author} in {chat}"), author=author, chat=title)


def row_of(hit: Hit, phrases: Sequence[str], desk: Desk, chat: ChatRow | None) -> Row:
    """Show a hit in a list."""
    snippet, author = snippet_of(hit.message, phrases), hit.message.author
    time = stamp_words(hit.message.at.astimezone(SystemZone()), desk.now().astimezone(SystemZone()).date())
    place = place_words(hit, desk, chat)
    files = DOT.join(file.name for file in hit.message.files if file.name != snippet.text)
    return Row(
        key_of(hit),
        snippet.text,
        DOT.join(filter(None, (place, files))),
        time,
        tint=author.hex,
        pictured=desk.people.full_name(author),
        plain=True,
        marks=snippet.marks,
        accessible=f"{snippet.text}, {place}, {time}",
    )


def chats_by_id(desk: Desk) -> dict[ConversationId, ChatRow]:
    """Give all chats, to name where hits are."""
    return {chat.id: chat for chat in desk.store.chats()}
