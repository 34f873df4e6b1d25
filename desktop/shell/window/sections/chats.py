"""The section of chats: which one is open, its details, the outbox."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from backend.contract.base import ConversationId, PersonId
from desktop.features.messaging.presenter.chat_list import ChatListPresenter
from desktop.features.messaging.presenter.conversation import ConversationPresenter
from desktop.features.messaging.presenter.desk import Desk
from desktop.features.messaging.presenter.keeping.outbox import OutboxPresenter
from desktop.features.messaging.presenter.new_chat import NewChatPresenter
from desktop.features.messaging.view.chat_list import ChatListView
from desktop.shell.keys import Deed
from desktop.shell.settings import SettingsFile
from desktop.shell.window.sections.details import DetailsPlace
from desktop.sync.changes import Changes
from desktop.widgets.empty import EmptyState
from desktop.widgets.theme import Theme

if TYPE_CHECKING:  # imported when the first chat opens: the list is painted before
    from desktop.features.messaging.view.conversation import ConversationView
    from desktop.features.messaging.view.details import DetailsView
    from desktop.features.messaging.view.outbox import OutboxView

KEPT_OPEN: Final = 12
"""How many chats stay as they are while others are looked at: 1.4 MB each. Making one anew leaves memory in pieces."""


@dataclass(frozen=True, slots=True)
class OpenChat:
    """A chat that stays as it is."""

    presenter: ConversationPresenter
    view: ConversationView


class ChatSection(QObject):
    """Opens chats, keeps the last ones, and gives the panes what they show.

    Signals:
        content_changed: another chat is open, or none.
        context_changed: the details of the open chat can be shown now.
        dropped: a widget of the content pane is no longer used.
        details_toggled: the context pane is wanted, or not any more.
        back_wanted: the list is wanted, where there is room for one of both only.
        left: Esc in the field, with nothing in it to cancel.
        person_wanted: somebody's profile is wanted: the id.
        invite_wanted: colleagues are to be invited.
        switcher_wanted: the switcher is wanted.
        find_wanted: something is to be found in the open chat.
        said: something for the toast.
        refused: something was not done: why, for the toast.
        link_wanted: one of our own links was pressed: its address.
        unread_changed: so many messages are unread.
    """

    content_changed = Signal()
    context_changed = Signal()
    dropped = Signal(QWidget)
    details_toggled = Signal(bool)
    back_wanted = Signal()
    left = Signal()
    person_wanted = Signal(object)
    invite_wanted = Signal()
    switcher_wanted = Signal()
    find_wanted = Signal()
    said = Signal(str)
    refused = Signal(str)
    link_wanted = Signal(str)
    unread_changed = Signal(int)

    def __init__(self, desk: Desk, theme: Theme, settings: SettingsFile, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk, self._theme, self._settings = desk, theme, settings
        self.presenter = ChatListPresenter(desk, self)
        self.list = ChatListView(self.presenter, theme)
        self.choice = self._choice()
        self.nothing = QWidget()
        QVBoxLayout(self.nothing).addWidget(self.choice)
        self._open: OrderedDict[ConversationId, OpenChat] = OrderedDict()
        self.details_place = DetailsPlace(desk, theme, self)
        self._outbox: tuple[OutboxPresenter, OutboxView] | None = None
        self._dialog: QWidget | None = None
        self._end = desk.engine.subscribe(self._on_changes)
        desk.emoji.take(settings.now.recent_emoji, settings.now.skin_tone)
        desk.emoji.changed.connect(self._keep_emoji)
        self.list.open_chat.connect(self.open)
        self.list.new_chat_wanted.connect(self.begin_chat)
        self.list.search_wanted.connect(self.switcher_wanted)
        self.list.invite_wanted.connect(self.invite_wanted)
        self.presenter.changed.connect(self._on_chats)
        self.details_place.due.connect(self.context_changed)
        self.details_place.made.connect(self._on_details_made)
        self._on_chats()

    def _choice(self) -> EmptyState:
        empty = EmptyState(
            "bubble",
            self.tr("Choose a chat"),
            self.tr("Or begin one with somebody you work with."),
            self.tr("New chat"),
            icon="square-pen",
        )
        empty.pressed.connect(self.begin_chat)
        return empty

    def _on_chats(self) -> None:
        """Count anew; where there is no chat at all, the list alone says what to do."""
        self.choice.setHidden(self.presenter.is_empty)
        self.unread_changed.emit(self.presenter.unread)

    # What is open

    @property
    def current(self) -> ConversationId | None:
        """Give the chat that is open."""
        return self.presenter.open

    @property
    def view(self) -> ConversationView | None:
        """Give the view of the chat that is open."""
        chat = self._open.get(self.presenter.open) if self.presenter.open else None
        return None if chat is None else chat.view

    def open(self, conversation: ConversationId) -> None:
        """Open a chat and go to its field."""
        if self._desk.store.chat(conversation) is None:
            return
        if conversation not in self._open:
            self._open[conversation] = self._make(conversation)
        self._open.move_to_end(conversation)
        if conversation != self.current:
            self.details_place.follow()
        self.presenter.set_open(conversation)
        self.content_changed.emit()
        while len(self._open) > KEPT_OPEN:
            self._drop(next(iter(self._open)))

    def leave(self) -> None:
        """Have no chat open."""
        self.presenter.set_open(None)
        self.details_place.release()
        self.content_changed.emit()

    def open_with(self, person: PersonId) -> None:
        """Open the chat with somebody."""
        self.open(self._desk.actions.open_direct(person))

    def step(self, by: int, *, unread: bool = False) -> None:
        """Open the next or previous chat of the list."""
        chat = self.presenter.neighbour(by, unread=unread)
        if chat is not None:
            self.open(chat)

    def go_to(self, number: int) -> None:
        """Show a message of the open chat, and let it flash."""
        chat = self._open.get(self.presenter.open) if self.presenter.open else None
        if chat is not None:
            chat.presenter.go_to(number)

    def deeds(self) -> dict[Deed, Callable[[], object]]:
        """Name what the window's keys do here."""
        return {
            Deed.NEW_CHAT: self.begin_chat,
            Deed.NEXT_CHAT: lambda: self.step(1),
            Deed.PREVIOUS_CHAT: lambda: self.step(-1),
            Deed.NEXT_UNREAD: lambda: self.step(1, unread=True),
            Deed.PREVIOUS_UNREAD: lambda: self.step(-1, unread=True),
            Deed.DAY: self.choose_day,
            Deed.MUTE: self.mute,
        }

    def choose_day(self) -> None:
        """Ask for a day of the open chat to go to."""
        if (view := self.view) is not None and view.isVisible():
            view.header.date_wanted.emit()

    def mute(self) -> None:
        """Silence the open chat, or let it speak again."""
        chat = self._desk.store.chat(self.current) if self.current else None
        if chat is not None:
            self._desk.actions.mute(chat.id, on=not chat.muted)
            self.said.emit(self.tr("The chat is no longer muted") if chat.muted else self.tr("The chat is muted"))

    def begin_chat(self) -> None:
        """Ask whom to talk to."""
        from desktop.features.messaging.view.new_chat import NewChatDialog  # noqa: PLC0415 - see above

        dialog = NewChatDialog(NewChatPresenter(self._desk, self), self.list.window())
        dialog.opened.connect(self.open)
        self._dialog = dialog
        dialog.open()

    def _keep_emoji(self) -> None:
        emoji = self._desk.emoji
        self._settings.change(recent_emoji=emoji.recent, skin_tone=emoji.tone)

    def set_enter_sends(self, enter_sends: bool) -> None:
        """Let Enter send, or only begin a new line."""
        for chat in self._open.values():
            chat.view.composer.set_enter_sends(enter_sends)

    # The context pane

    def details(self) -> DetailsView | None:
        """Give the details of the open chat."""
        return None if self.current is None else self.details_place.of(self.current)

    def _on_details_made(self, view: DetailsView) -> None:
        view.closed.connect(lambda: self.details_toggled.emit(False))
        view.open_person.connect(self.person_wanted)
        view.open_chat_with.connect(self.open_with)
        view.message_wanted.connect(self.go_to)

    def outbox(self) -> OutboxView:
        """Give the list of what waits."""
        if self._outbox is None:
            from desktop.features.messaging.view.outbox import OutboxView  # noqa: PLC0415 - see above

            presenter = OutboxPresenter(self._desk, self)
            view = OutboxView(presenter, self._theme)
            view.closed.connect(lambda: self.details_toggled.emit(False))
            view.open_chat.connect(self.open)
            self._outbox = (presenter, view)
        return self._outbox[1]

    def close(self) -> None:
        """Keep every draft and hear nothing more."""
        self._end()
        for conversation in tuple(self._open):
            self._drop(conversation)
        self.details_place.release()
        if self._outbox is not None:
            self._outbox[0].close()
        self.presenter.close()

    # Inside

    def _make(self, conversation: ConversationId) -> OpenChat:
        from desktop.features.messaging.view.conversation import ConversationView  # noqa: PLC0415 - see above

        presenter = ConversationPresenter(conversation, self._desk, self)
        view = ConversationView(presenter, self._theme, enter_sends=self._settings.now.enter_sends)
        view.open_person.connect(self.person_wanted)
        view.open_chat_with.connect(self.open_with)
        view.details_toggled.connect(self.details_toggled)
        view.header.back_wanted.connect(self.back_wanted)
        view.header.find_wanted.connect(self.find_wanted)
        view.composer.left.connect(self.left)
        view.add_people_wanted.connect(self._on_add_people)
        view.said.connect(self.said)
        view.refused.connect(self.refused)
        view.link_wanted.connect(self.link_wanted)
        presenter.gone.connect(lambda: self._forget(conversation))
        return OpenChat(presenter, view)

    def _on_add_people(self) -> None:
        self.details_place.hurry()
        self.details_toggled.emit(True)
        details = self.details()
        if details is not None:
            details.ask_people()

    def _forget(self, conversation: ConversationId) -> None:
        if self.current == conversation:
            self.leave()
        if conversation in self._open:
            self._drop(conversation)

    def _drop(self, conversation: ConversationId) -> None:
        chat = self._open.pop(conversation)
        chat.presenter.close()
        self.dropped.emit(chat.view)
        chat.view.deleteLater()
        chat.presenter.deleteLater()

    def _on_changes(self, changes: Changes) -> None:
        for conversation in changes.gone:
            self._forget(conversation)
