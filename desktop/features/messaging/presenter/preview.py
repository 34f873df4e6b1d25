"""The second line of a chat's row: who types, what waits, what was last said."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from backend.contract.base import FileId
from backend.contract.files import FileKind
from desktop.features.directory.presenter.refusals import refusal_words
from desktop.features.directory.presenter.words import fill
from desktop.features.messaging.presenter.desk import Desk
from desktop.features.messaging.presenter.words import file_words, notice_words, typing_words
from desktop.features.messaging.store import ChatRow, LastLine, LineKind, SendState
from desktop.features.messaging.store.types import LineFiles
from desktop.widgets.feed.text.markup import plain_words
from desktop.widgets.feed.text.spans import one_line


@dataclass(frozen=True, slots=True)
class Preview:
    """One line with an icon before it; `spoken` says what the icon shows."""

    text: str
    icon: str = ""
    color: str = "text-muted"
    spoken: str = ""


def preview_of(chat: ChatRow, desk: Desk, *, is_open: bool) -> Preview:
    """Choose what the second line says: typing, a failure, a draft, what waits, the last line."""
    typing = [desk.people.name(person) for person in desk.typing.people(chat.id)]
    if typing:
        return Preview(fill(QCoreApplication.translate("Chats", "{words}…"), words=typing_words(typing)))
    if chat.failed:
        return Preview(_failure(chat, desk), "circle-alert", "danger")
    if chat.draft and not is_open:
        return Preview(_short(chat.draft), "pencil", spoken=QCoreApplication.translate("Chats", "draft"))
    if chat.last is None:
        return Preview(QCoreApplication.translate("Chats", "No messages yet"))
    line = _line(chat, chat.last, desk)
    if chat.waiting or chat.last.state in {SendState.WAITING, SendState.UPLOADING}:
        return Preview(line, "clock", spoken=QCoreApplication.translate("Chats", "waiting to send"))
    return Preview(line)


def _line(chat: ChatRow, last: LastLine, desk: Desk) -> str:
    mine = last.author == desk.people.me
    if last.kind is LineKind.NOTICE and last.notice is not None:
        return one_line(notice_words(last.notice, last.author, desk.people), 120)
    if last.kind is LineKind.RECALLED:
        if mine:
            return QCoreApplication.translate("Chats", "You recalled a message")
        pattern = QCoreApplication.translate("Chats", "{name} recalled a message")
        return fill(pattern, name=desk.people.name(last.author))
    text = _short(last.text) or _files(chat, last, desk)
    if mine:
        return fill(QCoreApplication.translate("Chats", "You: {text}"), text=text)
    if chat.other is not None:
        return text
    pattern = QCoreApplication.translate("Chats", "{name}: {text}", "who said it, in a row of the chat list")
    return fill(pattern, name=desk.people.name(last.author), text=text)


def attached_words(files: Sequence[FileId], desk: Desk) -> str:
    """Name own files on their way in one line."""
    known = [one for file in files if desk.files is not None and (one := desk.files.attachment(file))]
    pictures = len(known) == len(files) and all(one.kind is FileKind.IMAGE for one in known)
    return file_words(LineFiles(len(files), known[0].name if known else "", pictures))


def _files(chat: ChatRow, last: LastLine, desk: Desk) -> str:
    pending = desk.store.pending(chat.id) if last.files is not None and not last.files.name else []
    if pending and pending[-1].attached:
        return attached_words(pending[-1].attached, desk)
    return file_words(last.files)


def _short(text: str) -> str:
    return one_line(plain_words(text), 120)


def _failure(chat: ChatRow, desk: Desk) -> str:
    for pending in desk.store.pending(chat.id):
        if pending.refusal is not None:
            reason = refusal_words(pending.refusal.code, pending.refusal.data)
            return fill(QCoreApplication.translate("Chats", "Not sent: {reason}"), reason=reason)
    return QCoreApplication.translate("Chats", "Not done: see the outbox")
