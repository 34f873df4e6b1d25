"""What can be done with one message: its menu, and the verbs behind menu, keys and hover tools."""

from __future__ import annotations

from collections.abc import Callable, Hashable
from datetime import datetime
from functools import cached_property, partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, QRect, Signal
from PySide6.QtGui import QGuiApplication

from desktop.features.directory.presenter.contacts import profile_of
from desktop.features.directory.presenter.words import day_and_clock_words, fill
from desktop.features.messaging.presenter.feed.rows import DeliveryState, MessageFacts
from desktop.features.messaging.presenter.forwarding import ForwardPresenter
from desktop.features.messaging.view.composer.emoji_picker import EmojiPicker
from desktop.features.messaging.view.message.forward import ForwardDialog
from desktop.features.messaging.view.message.popovers import (
    AcknowledgedPopover,
    HistoryPopover,
    ProfilePopover,
    QuickReactions,
    ReadersPopover,
)
from desktop.features.messaging.view.message.reminders import fill_reminders, tomorrow
from desktop.features.messaging.view.moment import MomentPopover
from desktop.widgets.feed.types import Hit
from desktop.widgets.overlays.dialog import Dialog, Verb, ask
from desktop.widgets.overlays.menu import Menu

if TYPE_CHECKING:
    from desktop.features.messaging.view.conversation import ConversationView

KEEP, DELETE = "keep", "delete"
SHOWN_CHARS = 2000
"""Of each earlier text; a popover is no place for more."""


class MessageActions(QObject):
    """The verbs of the messages of one view.

    Signals:
        asked: a question was opened: the dialog.
    """

    asked = Signal(object)

    def __init__(self, view: ConversationView) -> None:
        super().__init__(view)
        self._view = view
        self._picking: Hashable = None
        self._anchor = QRect()

    @cached_property
    def picker(self) -> EmojiPicker:
        """Give all emoji, made when they are first wanted."""
        picker = EmojiPicker(self._view, self._view.presenter.desk.emoji)
        picker.picked.connect(self._on_picked)
        return picker

    @cached_property
    def quick(self) -> QuickReactions:
        """Give the few emoji, made when they are first wanted."""
        quick = QuickReactions(self._view)
        quick.picked.connect(self._on_picked)
        quick.more_wanted.connect(self._on_more)
        return quick

    def menu_for(self, key: Hashable, hit: Hit | None = None) -> Menu | None:
        """Make the menu of a message, with what it was opened on; lines of the system have none."""
        facts = self._message(key)
        if facts is None:
            return None
        menu = Menu(self._view)
        if hit is not None and hit.kind == "link":
            menu.add(self.tr("Open link"), lambda: self._view.open_link(hit.value), icon="link")
            menu.add(self.tr("Copy link"), lambda: QGuiApplication.clipboard().setText(hit.value), icon="copy")
            menu.addSeparator()
        files = self._view.file_actions
        file = None if files is None else files.find(key, hit) or (facts.files[0] if len(facts.files) == 1 else None)
        if files is not None and file is not None:
            files.fill_menu(menu, file)
        if facts.number is None:
            self._fill_unsent(menu, key, facts)
        else:
            self._fill_sent(menu, key, facts)
            self._fill_own(menu, key, facts)
        return menu

    def open_menu(self, key: Hashable, place: QPoint, hit: Hit | None = None) -> None:
        """Open the menu of a message."""
        menu = self.menu_for(key, hit)
        if menu is not None:
            menu.aboutToHide.connect(menu.deleteLater)
            menu.open_at(place)

    def _fill_sent(self, menu: Menu, key: Hashable, facts: MessageFacts) -> None:
        presenter, chat = self._view.presenter, self._view.presenter.desk.store.chat(self._view.presenter.conversation)
        may_write = chat is None or chat.may_write
        if may_write:
            menu.add(self.tr("Reply"), lambda: self.reply(key), icon="reply", keys="R")
        if self.may_react(facts):
            menu.add(self.tr("React"), lambda: self.ask_reaction(key, self._view.rect_of(key)), icon="smile")
        if self._may_acknowledge(facts):
            menu.add(self.tr("Acknowledge"), lambda: self.acknowledge(key), icon="circle-check", keys="A")
        menu.add(self.tr("Forward"), lambda: self.forward(key), icon="forward", keys="F")
        if facts.text:
            menu.add(self.tr("Copy text"), lambda: self.copy(key), icon="copy", keys="C")
            menu.add(self.tr("Select text"), lambda: self.select(key), icon="text-cursor-input")
        menu.add(self.tr("Copy link to the message"), lambda: self.copy_link(key), icon="link")
        menu.addSeparator()
        if may_write:
            words = self.tr("Unpin") if facts.pinned else self.tr("Pin for everybody")
            menu.add(words, lambda: presenter.pin(key), icon="pin-off" if facts.pinned else "pin", keys="P")
        words = self.tr("Remove from saved") if facts.saved else self.tr("Save for yourself")
        menu.add(words, lambda: self.save(key), icon="bookmark", keys="S")
        menu.add(self.tr("Remind me…"), lambda: self.ask_reminder(key), icon="bell")

    def _fill_own(self, menu: Menu, key: Hashable, facts: MessageFacts) -> None:
        rect = self._view.rect_of(key)
        is_shared = facts.delivery is not None and facts.delivery.readers > 0  # in large groups reading is one's own
        if facts.is_mine and is_shared and not self._view.presenter.direct:
            menu.add(self.tr("Read by"), lambda: self.show_readers(key, rect), icon="check-check")
        if facts.edited:
            menu.add(self.tr("Earlier text"), lambda: self.show_history(key, rect), icon="history")
        if self._view.presenter.may_change(key):
            if facts.text:
                menu.add(self.tr("Edit"), lambda: self.edit(key), icon="pencil", keys="E")
            menu.addSeparator()
            menu.add(self.tr("Recall"), lambda: self.ask_recall(key), icon="undo-2", keys="Del", danger=True)

    def _fill_unsent(self, menu: Menu, key: Hashable, facts: MessageFacts) -> None:
        presenter = self._view.presenter
        if facts.text:
            menu.add(self.tr("Copy text"), lambda: self.copy(key), icon="copy", keys="C")
        if facts.delivery is not None and facts.delivery.state is DeliveryState.FAILED:
            menu.add(self.tr("Retry"), lambda: presenter.retry(key), icon="rotate-ccw")
        menu.addSeparator()
        menu.add(self.tr("Delete"), lambda: presenter.discard(key), icon="trash-2", danger=True)

    # Verbs

    def reply(self, key: Hashable) -> None:
        """Answer a message."""
        facts = self._message(key)
        if facts is not None and facts.number is not None:
            self._view.presenter.composer.answer(facts.number)

    def edit(self, key: Hashable) -> None:
        """Edit an own message, or say why not."""
        facts = self._message(key)
        if facts is None or facts.number is None or not facts.is_mine:
            return
        if not self._view.presenter.composer.edit(facts.number):
            self._view.refused.emit(self.tr("A message can be edited for 24 hours"))

    def copy(self, key: Hashable) -> None:
        """Put what is selected into the clipboard, else the text of a message as it was written."""
        facts = self._message(key)
        if words := self._view.feed.selected_text() or (facts.text if facts is not None else ""):
            QGuiApplication.clipboard().setText(words)

    def copy_link(self, key: Hashable) -> None:
        """Put a link into the clipboard that opens the message for those who are in the chat."""
        if link := self._view.presenter.link(key):
            QGuiApplication.clipboard().setText(link)
            self._view.said.emit(self.tr("Link copied"))

    def select(self, key: Hashable) -> None:
        """Select the whole text of a message, to be made smaller with the mouse or copied."""
        self._view.select_row(key)

    def forward(self, key: Hashable) -> ForwardDialog | None:
        """Ask where a message goes on to."""
        facts = self._message(key)
        if facts is None or facts.number is None:
            return None
        presenter = self._view.presenter
        dialog = ForwardDialog(ForwardPresenter(presenter.desk, presenter.conversation, facts), self._view)
        dialog.forwarded.connect(self._on_forwarded)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()
        self.asked.emit(dialog)
        return dialog

    def _on_forwarded(self, count: int) -> None:
        self._view.said.emit(self.tr("Forwarded to %Ln chats", "", count))

    def pin(self, key: Hashable) -> None:
        """Keep a message in sight for everybody, or no more."""
        chat = self._view.presenter.desk.store.chat(self._view.presenter.conversation)
        if self._message(key) is not None and (chat is None or chat.may_write):
            self._view.presenter.pin(key)

    def save(self, key: Hashable) -> None:
        """Keep a message for oneself, or no more, and say so."""
        facts = self._message(key)
        if facts is not None and facts.number is not None:
            self._view.presenter.save(key)
            self._view.said.emit(self.tr("Removed from saved") if facts.saved else self.tr("Saved for yourself"))

    def ask_reminder(self, key: Hashable) -> Menu | None:
        """Offer moments at which to be reminded of a message."""
        facts = self._message(key)
        if facts is None or facts.number is None:
            return None
        menu = Menu(self._view)
        rect = self._view.rect_of(key)
        now = self._view.presenter.desk.now()
        fill_reminders(menu, now, lambda at: self._remind(key, at), lambda: self.ask_moment(key))
        menu.aboutToHide.connect(menu.deleteLater)
        menu.open_at(self._view.feed.viewport().mapToGlobal(rect.topLeft() + QPoint(8, 8)))
        return menu

    def ask_moment(self, key: Hashable) -> MomentPopover:
        """Ask for any other day and time."""
        popover = MomentPopover(self.tr("Remind me"), self._view)
        popover.chosen.connect(partial(self._remind, key))
        popover.closed.connect(popover.deleteLater)
        popover.open_for(self._view.feed.viewport(), tomorrow(self._view.presenter.desk.now()), self._view.rect_of(key))
        return popover

    def _remind(self, key: Hashable, at: datetime) -> None:
        self._view.presenter.save(key, at)
        self._view.said.emit(fill(self.tr("You are reminded {when}"), when=day_and_clock_words(at.astimezone())))

    def acknowledge(self, key: Hashable) -> None:
        """Say that one has taken note of somebody else's message."""
        facts = self._message(key)
        if facts is not None and self._may_acknowledge(facts):
            self._view.presenter.acknowledge(key)

    def ask_recall(self, key: Hashable) -> Dialog | None:
        """Take a message back after a question."""
        facts = self._message(key)
        if facts is None or not facts.is_mine or facts.number is None:
            return None
        if not self._view.presenter.may_change(key):
            self._view.refused.emit(self.tr("A message can be recalled for 24 hours"))
            return None
        text = self.tr("Nobody can read it in the chat any more. A line stays that says so.")
        verbs = (Verb(self.tr("Keep it"), KEEP), Verb(self.tr("Delete for all"), DELETE, "danger-fill"))
        dialog = ask(self._view, self.tr("Delete this message for everyone?"), text, verbs, self._recall_if(key))
        self.asked.emit(dialog)
        return dialog

    def ask_reaction(self, key: Hashable, anchor: QRect) -> None:
        """Offer a few emoji beside a message."""
        facts = self._message(key)
        if facts is None or not self.may_react(facts):
            return
        self._picking, self._anchor = key, anchor
        self.quick.open_at(self._view.feed.viewport(), anchor, above=True)

    # What is shown about it

    def show_readers(self, key: Hashable, anchor: QRect) -> None:
        """List who has read an own message."""
        read, unread = self._view.presenter.readers(key)
        if read or unread:
            ReadersPopover(read, unread, self._view).open_at(self._view.feed.viewport(), anchor, above=True)

    def show_acknowledged(self, key: Hashable, anchor: QRect) -> None:
        """List who has taken note."""
        did, rest = self._view.presenter.acknowledged(key)
        if did or rest:
            AcknowledgedPopover(did, rest, self._view).open_at(self._view.feed.viewport(), anchor, above=True)

    def show_history(self, key: Hashable, anchor: QRect) -> None:
        """Ask the server what a message said before."""
        self._view.presenter.desk.spawn(self._show_history(key, anchor))

    async def _show_history(self, key: Hashable, anchor: QRect) -> None:
        versions = await self._view.presenter.versions(key)
        facts = self._message(key)
        if not versions or facts is None:
            self._view.refused.emit(self.tr("The earlier text cannot be shown now"))
            return
        began = [facts.at, *(version.replaced_at for version in versions)]
        texts = [
            (day_and_clock_words(at.astimezone()), version.text) for at, version in zip(began, versions, strict=False)
        ]
        lines = [(when, text if len(text) <= SHOWN_CHARS else text[:SHOWN_CHARS] + "…") for when, text in texts]
        HistoryPopover(lines[::-1], self._view).open_at(self._view.feed.viewport(), anchor, above=True)

    def show_person(self, key: str, anchor: QRect) -> None:
        """Show somebody in short."""
        people = self._view.presenter.desk.people
        person = people.find(key)
        if person is None:
            return
        popover = ProfilePopover(profile_of(person, people), self._view)
        popover.message_wanted.connect(self._view.open_chat_with)
        popover.open_at(self._view.feed.viewport(), anchor)

    # Small steps

    def may_react(self, facts: MessageFacts) -> bool:
        """Tell whether a message can be reacted to."""
        chat = self._view.presenter.desk.store.chat(self._view.presenter.conversation)
        return facts.number is not None and (chat is None or not chat.archived)

    def _may_acknowledge(self, facts: MessageFacts) -> bool:
        mine = facts.acknowledgement is not None and facts.acknowledgement.mine
        return not facts.is_mine and not mine and self.may_react(facts)

    def _message(self, key: Hashable) -> MessageFacts | None:
        facts = self._view.presenter.facts(key)
        return None if facts is None or facts.system is not None or facts.recalled else facts

    def _recall_if(self, key: Hashable) -> Callable[[str], None]:
        def answered(value: str) -> None:
            if value == DELETE:
                self._view.presenter.recall(key)

        return answered

    def _on_picked(self, emoji: str) -> None:
        self._view.presenter.react(self._picking, emoji)

    def _on_more(self) -> None:
        self.picker.begin()
        self.picker.open_at(self._view.feed.viewport(), self._anchor, above=True)
