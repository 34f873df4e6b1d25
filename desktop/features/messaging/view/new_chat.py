"""Dialogs that choose people: for a new chat, and for a group that is there."""

from __future__ import annotations

from functools import partial
from itertools import pairwise

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from desktop.features.directory.presenter.people import Card
from desktop.features.directory.view.picker import PeoplePicker
from desktop.features.messaging.presenter.details.details import DetailsPresenter
from desktop.features.messaging.presenter.new_chat import NewChatPresenter
from desktop.widgets.controls.fields import Field
from desktop.widgets.controls.tokens import Tokens
from desktop.widgets.overlays.dialog import Dialog, Verb

CANCEL, OPEN = "cancel", "open"


class NewChatDialog(Dialog):
    """One person opens a chat, several a group with a title.

    Signals:
        opened: a chat is there: its id.
    """

    opened = Signal(object)

    def __init__(self, presenter: NewChatPresenter, parent: QWidget | None = None) -> None:
        super().__init__(
            self.tr("New chat"),
            self.tr("Choose one person, or several for a group."),
            (Verb(self.tr("Cancel"), CANCEL), Verb(self.tr("Open chat"), OPEN, "primary")),
            parent,
        )
        self.presenter = presenter
        self.tokens = Tokens()
        self.picker = PeoplePicker(presenter.candidates)
        self.title_field = Field(self.tr("Title of the group"))
        for part in (self.tokens, self.picker, self.title_field):
            self.body.addWidget(part)
        self.picker.chosen.connect(presenter.choose)
        self.picker.confirmed.connect(partial(self.choose, OPEN))
        self.tokens.dropped.connect(presenter.drop)
        self.title_field.entered.connect(partial(self.choose, OPEN))
        presenter.changed.connect(self._refresh)
        self._refresh()

    def open(self) -> None:
        """Open with the caret in the search field."""
        super().open()
        self.picker.setFocus(Qt.FocusReason.TabFocusReason)

    def choose(self, value: str) -> None:
        """Open the chat, or close."""
        if value == OPEN:
            conversation = self.presenter.open(self.title_field.text())
            if conversation is None:
                return
            self.opened.emit(conversation)
        super().choose(value)

    def _refresh(self) -> None:
        self.tokens.show_tokens([(card.key, card.full_name) for card in self.presenter.chosen])
        self.picker.set_confirmable(bool(self.presenter.chosen))
        self.picker.refresh()
        group = self.presenter.is_group
        self.title_field.setVisible(group)
        self.title_field.edit.setPlaceholderText(self.presenter.proposed_title())
        button = self.buttons[OPEN]
        button.setEnabled(bool(self.presenter.chosen))
        if not self.presenter.chosen:
            button.set_words(self.tr("Choose somebody first"))
        else:
            button.set_words(self.tr("Open group") if group else self.tr("Open chat"))
        for before, after in pairwise([*self.tokens.chips(), self.picker.field, self.title_field.edit]):
            self.setTabOrder(before, after)
        self.put_buttons_last()
        self.adjustSize()


class AddPeopleDialog(Dialog):
    """Brings people into a group."""

    def __init__(self, presenter: DetailsPresenter, parent: QWidget | None = None) -> None:
        super().__init__(
            self.tr("Add people"),
            presenter.history_words(),
            (Verb(self.tr("Cancel"), CANCEL), Verb(self.tr("Add"), OPEN, "primary")),
            parent,
        )
        self.presenter = presenter
        self._chosen: list[Card] = []
        self.tokens = Tokens()
        self.picker = PeoplePicker(self._candidates)
        self.body.addWidget(self.tokens)
        self.body.addWidget(self.picker)
        self.picker.chosen.connect(self._on_chosen)
        self.tokens.dropped.connect(self._on_dropped)
        self._refresh()

    def open(self) -> None:
        """Open with the caret in the search field."""
        super().open()
        self.picker.setFocus(Qt.FocusReason.TabFocusReason)

    def choose(self, value: str) -> None:
        """Bring them in, or close."""
        if value == OPEN:
            self.presenter.add([card.id for card in self._chosen])
        super().choose(value)

    def _candidates(self, query: str) -> list[Card]:
        return [card for card in self.presenter.candidates(query) if card not in self._chosen]

    def _on_chosen(self, key: str) -> None:
        card = self.presenter.card(key)
        if card is not None and card not in self._chosen:
            self._chosen.append(card)
            self._refresh()

    def _on_dropped(self, key: str) -> None:
        self._chosen = [card for card in self._chosen if card.key != key]
        self._refresh()

    def _refresh(self) -> None:
        self.tokens.show_tokens([(card.key, card.full_name) for card in self._chosen])
        self.picker.refresh()
        button = self.buttons[OPEN]
        button.setEnabled(bool(self._chosen))
        button.set_words(
            self.tr("Add %Ln people", "", len(self._chosen)) if self._chosen else self.tr("Choose somebody first")
        )
        for before, after in pairwise([*self.tokens.chips(), self.picker.field]):
            self.setTabOrder(before, after)
        self.put_buttons_last()
        self.adjustSize()
