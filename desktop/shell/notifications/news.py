"""The words of a notification."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Final

from PySide6.QtCore import QCoreApplication

from backend.contract.base import ConversationId
from desktop.features.directory.presenter.words import fill
from desktop.features.messaging.presenter.desk import Desk
from desktop.features.messaging.store import ChatRow
from desktop.shell.notifications.rules import Heard, Summary
from desktop.system.notifications.types import Button, Notification, Reply

translate = QCoreApplication.translate
LINES: Final = 3
"""So many messages of a chat stand in its notification, the newest ones."""
READ, SNOOZE, DONE = "read", "snooze", "done"
SUMMARY: Final = "summary"


@dataclass(frozen=True, slots=True)
class Place:
    """Where a press leads: a chat, and a message in it."""

    chat: ConversationId | None = None
    number: int | None = None


@dataclass(frozen=True, slots=True)
class News:
    """A notification and where a press on it leads."""

    notification: Notification
    place: Place = field(default_factory=Place)


def news_of(chat: ChatRow, heard: Sequence[Heard], desk: Desk, *, shown: bool, sound: bool = True) -> News:
    """Tell messages of one chat, oldest first; `shown` tells whether who and what may be read on the screen."""
    place = Place(chat.id, heard[0].message.number)
    buttons = (Button(READ, translate("Notifications", "Mark as read")),)
    if not shown:
        words = translate("Notifications", "%Ln new messages", "", len(heard)) if len(heard) > 1 else new_message()
        return News(Notification(tag_of(chat.id), "Atrium", words, buttons, sound=sound), place)
    reply = Reply(translate("Notifications", "Reply"), translate("Notifications", "Write a reply"))
    told = Notification(tag_of(chat.id), _title(chat, heard, desk), _text(chat, heard, desk), buttons, reply, sound)
    return News(told, place)


def summary_of(summary: Summary) -> News:
    """Tell in one sentence how much has come."""
    chats = translate("Notifications", "%Ln chats", "in 5 chats", summary.chats)
    messages = translate("Notifications", "%Ln new messages", "", summary.messages)
    words = fill(translate("Notifications", "{messages} in {chats}"), messages=messages, chats=chats)
    return News(Notification(SUMMARY, "Atrium", words))


def new_message() -> str:
    """Say that there is one, and nothing of it."""
    return translate("Notifications", "New message")


def tag_of(chat: ConversationId) -> str:
    """Name the notification of a chat."""
    return chat.hex


def _title(chat: ChatRow, heard: Sequence[Heard], desk: Desk) -> str:
    if chat.other is not None:
        return desk.people.name(chat.other)
    if len(heard) > 1:
        return chat.title
    name = desk.people.name(heard[0].message.author)
    return fill(translate("Notifications", "{name} in {chat}"), name=name, chat=chat.title)


def _text(chat: ChatRow, heard: Sequence[Heard], desk: Desk) -> str:
    lines = [_line(one, desk, named=chat.other is None and len(heard) > 1) for one in heard[-LINES:]]
    if earlier := len(heard) - len(lines):
        lines.insert(0, translate("Notifications", "%Ln earlier", "messages", earlier))
    return "\n".join(lines)


def _line(one: Heard, desk: Desk, *, named: bool) -> str:
    text = said(one)
    if not named:
        return text
    name = desk.people.name(one.message.author)
    return fill(translate("Notifications", "{name}: {text}"), name=name, text=text)


def said(one: Heard) -> str:
    """Give a message's text, or the names of its files."""
    return one.message.text or ", ".join(file.name for file in one.message.files)
