"""Words about chats that are more than one message's own."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from backend.contract.base import PersonId
from backend.contract.messaging import Message, Notice, NoticeKind
from desktop.features.directory.presenter.people import Roster
from desktop.features.directory.presenter.words import fill, joined
from desktop.features.messaging.presenter.feed.rows import SystemNote
from desktop.features.messaging.store.fold import line_files
from desktop.features.messaging.store.types import LineFiles
from desktop.widgets.feed.text.markup import plain_words
from desktop.widgets.feed.text.spans import one_line

_ICONS = {
    NoticeKind.CREATED: "users",
    NoticeKind.JOINED: "user-plus",
    NoticeKind.LEFT: "log-out",
    NoticeKind.RENAMED: "pencil",
    NoticeKind.CHANGED: "settings",
    NoticeKind.ARCHIVED: "archive",
    NoticeKind.REOPENED: "archive-restore",
    NoticeKind.EXPORTED: "download",
}


def notice_note(notice: Notice, author: PersonId, people: Roster) -> SystemNote:
    """Write a line of the system in the reader's language."""
    icon = _ICONS.get(notice.kind, "circle-help")
    return SystemNote(icon, notice_words(notice, author, people))


def notice_words(notice: Notice, author: PersonId, people: Roster) -> str:
    """Say who did what to whom; the reader is "you"."""
    mine, alone = author == people.me, notice.people in {(), (author,)}
    who = people.name(author)
    whom = joined([you_words() if person == people.me else people.name(person) for person in notice.people])
    known = {
        NoticeKind.CREATED: _created(mine=mine),
        NoticeKind.JOINED: _joined(mine=mine, alone=alone),
        NoticeKind.LEFT: _left(mine=mine, alone=alone),
        NoticeKind.RENAMED: _renamed(mine=mine),
        NoticeKind.CHANGED: _changed(mine=mine),
        NoticeKind.ARCHIVED: _archived(mine=mine),
        NoticeKind.REOPENED: _reopened(mine=mine),
        NoticeKind.EXPORTED: _exported(mine=mine),
    }
    pattern = known.get(notice.kind) or QCoreApplication.translate("Chats", "Update Atrium to read this line")
    return fill(pattern, name=who, people=whom, title=notice.title)


def you_words() -> str:
    """Name the reader among others."""
    return QCoreApplication.translate("Chats", "you", "in a list of people")


def file_words(files: LineFiles | None) -> str:
    """Name the files of a message in one line: what they are, or the name of the only one."""
    if files is None:
        return ""
    if files.pictures:
        return QCoreApplication.translate("Chats", "%Ln photos", "", files.count)
    if files.count == 1 and files.name:
        return one_line(files.name, 120)
    return QCoreApplication.translate("Chats", "%Ln files", "", files.count)


def said_words(message: Message) -> str:
    """Say in one line what a message says: its text, or its files, or that it was recalled."""
    if message.recalled:
        return QCoreApplication.translate("Chats", "Message recalled")
    return one_line(plain_words(message.text), 200) or file_words(line_files(message.files))


def unknown_file() -> str:
    """Name a file that this computer does not know."""
    return QCoreApplication.translate("Chats", "File")


def typing_words(names: Sequence[str]) -> str:
    """Say who is writing."""
    if len(names) == 1:
        return fill(QCoreApplication.translate("Chats", "{name} is typing"), name=names[0])
    if len(names) == 2:
        return fill(QCoreApplication.translate("Chats", "{name} and {other} are typing"), name=names[0], other=names[1])
    return QCoreApplication.translate("Chats", "%Ln people are typing", "", len(names)) if names else ""


def _created(*, mine: bool) -> str:
    if mine:
        return QCoreApplication.translate("Chats", "You opened the group")
    return QCoreApplication.translate("Chats", "{name} opened the group")


def _joined(*, mine: bool, alone: bool) -> str:
    if alone:
        if mine:
            return QCoreApplication.translate("Chats", "You joined")
        return QCoreApplication.translate("Chats", "{name} joined")
    if mine:
        return QCoreApplication.translate("Chats", "You added {people}")
    return QCoreApplication.translate("Chats", "{name} added {people}")


def _left(*, mine: bool, alone: bool) -> str:
    if alone:
        if mine:
            return QCoreApplication.translate("Chats", "You left")
        return QCoreApplication.translate("Chats", "{name} left")
    if mine:
        return QCoreApplication.translate("Chats", "You took {people} out")
    return QCoreApplication.translate("Chats", "{name} took {people} out")


def _renamed(*, mine: bool) -> str:
    if mine:
        return QCoreApplication.translate("Chats", "You renamed the group to {title}")
    return QCoreApplication.translate("Chats", "{name} renamed the group to {title}")


def _changed(*, mine: bool) -> str:
    if mine:
        return QCoreApplication.translate("Chats", "You changed the settings of the group")
    return QCoreApplication.translate("Chats", "{name} changed the settings of the group")


def _archived(*, mine: bool) -> str:
    if mine:
        return QCoreApplication.translate("Chats", "You archived the group")
    return QCoreApplication.translate("Chats", "{name} archived the group")


def _reopened(*, mine: bool) -> str:
    if mine:
        return QCoreApplication.translate("Chats", "You reopened the group")
    return QCoreApplication.translate("Chats", "{name} reopened the group")


def _exported(*, mine: bool) -> str:
    if mine:
        return QCoreApplication.translate("Chats", "You made a copy of this chat")
    return QCoreApplication.translate("Chats", "{name} made a copy of this chat")
