"""Everything that waits to be sent or was refused."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Final

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QObject, Signal

from backend.contract.base import Asked, CommandId, ConversationId
from backend.contract.messaging import (
    AcknowledgeMessage,
    AddMembers,
    CancelScheduled,
    ChangeGroup,
    CreateGroup,
    EditMessage,
    ForwardMessage,
    LogExport,
    MemberRole,
    OpenDirect,
    PinMessage,
    RecallMessage,
    RemoveMember,
    SaveMessage,
    ScheduleMessage,
    SendMessage,
    SetQuickReplies,
    SetReaction,
    SetRole,
)
from desktop.features.directory.presenter.refusals import refusal_words
from desktop.features.directory.presenter.words import SystemZone, clock_words, fill, joined
from desktop.features.messaging.presenter.desk import Desk
from desktop.features.messaging.presenter.preview import attached_words
from desktop.features.messaging.presenter.words import said_words
from desktop.features.messaging.store import OutboxRow, SendState
from desktop.sync.changes import Changes
from desktop.sync.outbox import Unreadable
from desktop.widgets.feed.text.markup import plain_words
from desktop.widgets.feed.text.spans import one_line


@dataclass(frozen=True, slots=True)
class Waiting:
    """Something on its way: where to, what, and how far it is; `reason` says why it was refused."""

    command: CommandId
    conversation: ConversationId | None
    title: str
    text: str
    state: str
    reason: str = ""

    @property
    def failed(self) -> bool:
        """Tell whether the server said no."""
        return bool(self.reason)


class OutboxPresenter(QObject):
    """Stands between the outbox and its pane.

    Signals:
        changed: something came, went or was refused.
    """

    changed = Signal()

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._end = desk.engine.subscribe(self._on_changes)
        desk.line.changed.connect(self.changed)

    def close(self) -> None:
        """Hear nothing more."""
        self._end()
        self._desk.line.changed.disconnect(self.changed)

    @property
    def offline(self) -> bool:
        """Tell whether the line is away."""
        return self._desk.line.away

    def rows(self) -> list[Waiting]:
        """List what failed, then what waits; the oldest first."""
        shown = [self._waiting(row) for row in awaited(self._desk)]
        return sorted(shown, key=lambda row: not row.failed)

    def retry(self, command: CommandId) -> None:
        """Try once more."""
        self._desk.actions.retry(command)

    def discard(self, command: CommandId) -> None:
        """Throw away."""
        self._desk.actions.discard(command)

    def _waiting(self, row: OutboxRow) -> Waiting:
        reason = ""
        if row.state is SendState.FAILED:
            code, data = ("", None) if row.refusal is None else (row.refusal.code, row.refusal.data)
            reason = refusal_words(code, data)
        at = clock_words(row.at.astimezone(SystemZone()))
        if row.state is SendState.SENDING:
            state = QCoreApplication.translate("Outbox", "Sending")
        elif row.state is SendState.UPLOADING and not self.offline:
            state = QCoreApplication.translate("Outbox", "Uploading files")
        else:
            state = fill(QCoreApplication.translate("Outbox", "Waiting since {time}"), time=at)
        return Waiting(row.command_id, row.conversation, row.title, words_of_row(row, self._desk), state, reason)

    def _on_changes(self, changes: Changes) -> None:
        if changes.outbox:
            self.changed.emit()


def awaited(desk: Desk) -> list[OutboxRow]:
    """List what somebody waits for or has to decide about; a muted chat, say, is not among it."""
    return [row for row in desk.store.outbox_rows() if words_of_row(row, desk)]


def words_of_row(row: OutboxRow, desk: Desk) -> str:
    """Say what something in the outbox will do; nothing for what nobody waits for."""
    if isinstance(row.command, ForwardMessage):
        text = "" if row.source is None else said_words(row.source)
        return fill(QCoreApplication.translate("Outbox", "Forward: {text}"), text=text)
    if (say := _SAYINGS.get(type(row.command))) is not None:
        return say(row.command, desk)
    plain = _PLAINLY.get(type(row.command))
    return "" if plain is None else QCoreApplication.translate("Outbox", str(plain))


def _message_words(command: SendMessage, desk: Desk) -> str:
    """Give a text in one line, or what is attached."""
    return _short(command.text) if command.text else attached_words(command.files, desk)


def _edit_words(command: EditMessage, _desk: Desk) -> str:
    return fill(QCoreApplication.translate("Outbox", "Edit: {text}"), text=_short(command.text))


def _reaction_words(command: SetReaction, _desk: Desk) -> str:
    pattern = (
        QCoreApplication.translate("Outbox", "React with {emoji}")
        if command.on
        else QCoreApplication.translate("Outbox", "Take back {emoji}")
    )
    return fill(pattern, emoji=command.emoji)


def _pin_words(command: PinMessage, _desk: Desk) -> str:
    if command.on:
        return QCoreApplication.translate("Outbox", "Pin a message")
    return QCoreApplication.translate("Outbox", "Unpin a message")


def _save_words(command: SaveMessage, _desk: Desk) -> str:
    if command.on:
        return QCoreApplication.translate("Outbox", "Save a message")
    return QCoreApplication.translate("Outbox", "Remove a saved message")


def _schedule_words(command: ScheduleMessage, desk: Desk) -> str:
    text = _message_words(command.message, desk)
    return fill(QCoreApplication.translate("Outbox", "Schedule: {text}"), text=text)


def _group_words(command: ChangeGroup, _desk: Desk) -> str:
    if command.title is not None:
        return fill(QCoreApplication.translate("Outbox", "Rename to {title}"), title=command.title)
    if command.archived:
        return QCoreApplication.translate("Outbox", "Archive the group")
    if command.archived is not None:
        return QCoreApplication.translate("Outbox", "Reopen the group")
    if command.history is not None:
        return QCoreApplication.translate("Outbox", "Change what newcomers see")
    return QCoreApplication.translate("Outbox", "Change the settings of the group")


def _role_words(command: SetRole, desk: Desk) -> str:
    pattern = {
        MemberRole.OWNER: QCoreApplication.translate("Outbox", "Make {name} the owner"),
        MemberRole.ADMIN: QCoreApplication.translate("Outbox", "Make {name} an admin"),
    }.get(command.role, QCoreApplication.translate("Outbox", "Make {name} a member"))
    return fill(pattern, name=desk.people.name(command.person))


def _adding_words(command: AddMembers, desk: Desk) -> str:
    names = joined([desk.people.name(person) for person in command.people])
    return fill(QCoreApplication.translate("Outbox", "Add {people}"), people=names)


def _removing_words(command: RemoveMember, desk: Desk) -> str:
    if command.person == desk.people.me:
        return QCoreApplication.translate("Outbox", "Leave the group")
    pattern = QCoreApplication.translate("Outbox", "Take {name} out")
    return fill(pattern, name=desk.people.name(command.person))


def _short(text: str) -> str:
    return one_line(plain_words(text), 200)


_SAYINGS: Final[dict[type[Asked], Callable[[Any, Desk], str]]] = {
    SendMessage: _message_words,
    EditMessage: _edit_words,
    SetReaction: _reaction_words,
    PinMessage: _pin_words,
    SaveMessage: _save_words,
    ScheduleMessage: _schedule_words,
    ChangeGroup: _group_words,
    SetRole: _role_words,
    AddMembers: _adding_words,
    RemoveMember: _removing_words,
}
_PLAINLY: Final[dict[type[Asked], object]] = {
    Unreadable: QT_TRANSLATE_NOOP("Outbox", "Something of another version"),
    RecallMessage: QT_TRANSLATE_NOOP("Outbox", "Recall a message"),
    AcknowledgeMessage: QT_TRANSLATE_NOOP("Outbox", "Acknowledge a message"),
    OpenDirect: QT_TRANSLATE_NOOP("Outbox", "Open the chat"),
    CreateGroup: QT_TRANSLATE_NOOP("Outbox", "Open the group"),
    LogExport: QT_TRANSLATE_NOOP("Outbox", "Note a copy of the chat"),
    CancelScheduled: QT_TRANSLATE_NOOP("Outbox", "Cancel a scheduled message"),
    SetQuickReplies: QT_TRANSLATE_NOOP("Outbox", "Change the quick replies"),
}
