"""Everything that waits to be sent or was refused."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QObject, Signal

from backend.contract.base import Asked, CommandId, ConversationId
from backend.contract.messaging import (
    AddMembers,
    ChangeGroup,
    CreateGroup,
    EditMessage,
    OpenDirect,
    RecallMessage,
    RemoveMember,
    SendMessage,
    SetReaction,
)
from desktop.features.directory.presenter.refusals import refusal_words
from desktop.features.directory.presenter.words import SystemZone, clock_words, fill, joined
from desktop.features.messaging.presenter.desk import Desk
from desktop.features.messaging.store import OutboxRow, SendState
from desktop.sync.changes import Changes
from desktop.sync.outbox import Unreadable
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
        else:
            state = fill(QCoreApplication.translate("Outbox", "Waiting since {time}"), time=at)
        return Waiting(row.command_id, row.conversation, row.title, words_of(row.command, self._desk), state, reason)

    def _on_changes(self, changes: Changes) -> None:
        if changes.outbox:
            self.changed.emit()


def awaited(desk: Desk) -> list[OutboxRow]:
    """List what somebody waits for or has to decide about; a muted chat, say, is not among it."""
    return [row for row in desk.store.outbox_rows() if words_of(row.command, desk)]


def words_of(command: Asked, desk: Desk) -> str:
    """Say what a command will do; nothing for those that nobody waits for."""
    if isinstance(command, SendMessage):
        return one_line(command.text, 200)
    if isinstance(command, Unreadable):
        return QCoreApplication.translate("Outbox", "Something of another version")
    return _change_words(command) or _people_words(command, desk)


def _change_words(command: Asked) -> str:
    if isinstance(command, EditMessage):
        return fill(QCoreApplication.translate("Outbox", "Edit: {text}"), text=one_line(command.text, 200))
    if isinstance(command, RecallMessage):
        return QCoreApplication.translate("Outbox", "Recall a message")
    if isinstance(command, SetReaction):
        pattern = (
            QCoreApplication.translate("Outbox", "React with {emoji}")
            if command.on
            else QCoreApplication.translate("Outbox", "Take back {emoji}")
        )
        return fill(pattern, emoji=command.emoji)
    if isinstance(command, ChangeGroup):
        if command.title is None:
            return QCoreApplication.translate("Outbox", "Change what newcomers see")
        return fill(QCoreApplication.translate("Outbox", "Rename to {title}"), title=command.title)
    return ""


def _people_words(command: Asked, desk: Desk) -> str:
    if isinstance(command, OpenDirect):
        return QCoreApplication.translate("Outbox", "Open the chat")
    if isinstance(command, CreateGroup):
        return QCoreApplication.translate("Outbox", "Open the group")
    if isinstance(command, AddMembers):
        names = joined([desk.people.name(person) for person in command.people])
        return fill(QCoreApplication.translate("Outbox", "Add {people}"), people=names)
    if isinstance(command, RemoveMember):
        if command.person == desk.people.me:
            return QCoreApplication.translate("Outbox", "Leave the group")
        pattern = QCoreApplication.translate("Outbox", "Take {name} out")
        return fill(pattern, name=desk.people.name(command.person))
    return ""
