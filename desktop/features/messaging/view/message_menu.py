"""What can be done with one message: menu, reactions, recall, readers, profile."""

from __future__ import annotations

from collections.abc import Callable, Hashable
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, QRect, Signal
from PySide6.QtGui import QGuiApplication

from desktop.features.directory.presenter.contacts import profile_of
from desktop.features.messaging.presenter.rows import DeliveryState, MessageFacts
from desktop.features.messaging.view.composer.emoji_picker import EmojiPicker
from desktop.features.messaging.view.popovers import ProfilePopover, QuickReactions, ReadersPopover
from desktop.widgets.dialog import Dialog, Verb, ask
from desktop.widgets.menu import Menu

if TYPE_CHECKING:
    from desktop.features.messaging.view.conversation import ConversationView

KEEP, DELETE = "keep", "delete"


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
        picker = EmojiPicker(self._view)
        picker.picked.connect(self._on_picked)
        return picker

    @cached_property
    def quick(self) -> QuickReactions:
        """Give the few emoji, made when they are first wanted."""
        quick = QuickReactions(self._view)
        quick.picked.connect(self._on_picked)
        quick.more_wanted.connect(self._on_more)
        return quick

    def menu_for(self, key: Hashable) -> Menu | None:
        """Make the menu of a message; lines of the system have none."""
        facts = self._view.presenter.facts(key)
        if facts is None or facts.system is not None or facts.recalled:
            return None
        menu = Menu(self._view)
        if facts.number is None:
            self._fill_unsent(menu, key, facts)
        else:
            self._fill_sent(menu, key, facts)
        return menu

    def open_menu(self, key: Hashable, place: QPoint) -> None:
        """Open the menu of a message."""
        menu = self.menu_for(key)
        if menu is not None:
            menu.aboutToHide.connect(menu.deleteLater)
            menu.open_at(place)

    def _fill_sent(self, menu: Menu, key: Hashable, facts: MessageFacts) -> None:
        menu.add(self.tr("Reply"), lambda: self.reply(key), icon="reply", keys="R")
        menu.add(self.tr("React"), lambda: self.ask_reaction(key, self._view.rect_of(key)), icon="smile")
        menu.add(self.tr("Copy text"), lambda: self.copy(facts), icon="copy", keys="Ctrl+C")
        menu.add(self.tr("Select text"), lambda: self.select(key), icon="text-cursor-input")
        if facts.is_mine and not self._view.presenter.direct:
            menu.add(self.tr("Read by"), lambda: self.show_readers(key, self._view.rect_of(key)), icon="check-check")
        if self._view.presenter.may_change(key):
            menu.add(self.tr("Edit"), lambda: self.edit(key), icon="pencil", keys="E")
            menu.addSeparator()
            menu.add(self.tr("Recall"), lambda: self.ask_recall(key), icon="undo-2", keys="Del", danger=True)

    def _fill_unsent(self, menu: Menu, key: Hashable, facts: MessageFacts) -> None:
        presenter = self._view.presenter
        menu.add(self.tr("Copy text"), lambda: self.copy(facts), icon="copy", keys="Ctrl+C")
        if facts.delivery is not None and facts.delivery.state is DeliveryState.FAILED:
            menu.add(self.tr("Retry"), lambda: presenter.retry(key), icon="rotate-ccw")
        menu.addSeparator()
        menu.add(self.tr("Delete"), lambda: presenter.discard(key), icon="trash-2", danger=True)

    # Verbs

    def reply(self, key: Hashable) -> None:
        """Answer a message."""
        facts = self._view.presenter.facts(key)
        if facts is not None and facts.number is not None and facts.system is None and not facts.recalled:
            self._view.presenter.composer.answer(facts.number)

    def edit(self, key: Hashable) -> None:
        """Edit an own message, or say why not."""
        facts = self._view.presenter.facts(key)
        if facts is None or facts.number is None or not facts.is_mine:
            return
        if not self._view.presenter.composer.edit(facts.number):
            self._view.said.emit(self.tr("A message can be edited for 24 hours"))

    def copy(self, facts: MessageFacts) -> None:
        """Put the text into the clipboard."""
        QGuiApplication.clipboard().setText(facts.text)

    def select(self, key: Hashable) -> None:
        """Select the whole text of a message, to be made smaller with the mouse or copied."""
        self._view.select_row(key)

    def ask_recall(self, key: Hashable) -> Dialog | None:
        """Take a message back after a question."""
        facts = self._view.presenter.facts(key)
        if facts is None or not facts.is_mine or facts.number is None or facts.recalled:
            return None
        if not self._view.presenter.may_change(key):
            self._view.said.emit(self.tr("A message can be recalled for 24 hours"))
            return None
        text = self.tr("Nobody can read it in the chat any more. A line stays that says so.")
        verbs = (Verb(self.tr("Keep it"), KEEP), Verb(self.tr("Delete for all"), DELETE, "danger-fill"))
        dialog = ask(self._view, self.tr("Delete this message for everyone?"), text, verbs, self._recall_if(key))
        self.asked.emit(dialog)
        return dialog

    def ask_reaction(self, key: Hashable, anchor: QRect) -> None:
        """Offer a few emoji beside a message."""
        facts = self._view.presenter.facts(key)
        if facts is None or facts.number is None or facts.system is not None or facts.recalled:
            return
        self._picking, self._anchor = key, anchor
        self.quick.open_at(self._view.feed.viewport(), anchor, above=True)

    def show_readers(self, key: Hashable, anchor: QRect) -> None:
        """List who has read an own message."""
        read, unread = self._view.presenter.readers(key)
        if read or unread:
            ReadersPopover(read, unread, self._view).open_at(self._view.feed.viewport(), anchor, above=True)

    def show_person(self, key: str, anchor: QRect) -> None:
        """Show somebody in short."""
        people = self._view.presenter.desk.people
        person = people.find(key)
        if person is None:
            return
        popover = ProfilePopover(profile_of(person, people), self._view)
        popover.message_wanted.connect(self._view.open_chat_with)
        popover.open_at(self._view.feed.viewport(), anchor)

    def _recall_if(self, key: Hashable) -> Callable[[str], None]:
        def answered(value: str) -> None:
            if value == DELETE:
                self._view.presenter.recall(key)

        return answered

    def _on_picked(self, emoji: str) -> None:
        self._view.presenter.react(self._picking, emoji)

    def _on_more(self) -> None:
        self.picker.field.clear()
        self.picker.open_at(self._view.feed.viewport(), self._anchor, above=True)
