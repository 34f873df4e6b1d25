"""Dialogs that choose people: for a new chat, and for a group that is there."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from itertools import pairwise

from PySide6.QtCore import QPoint, QRect, QSize, Qt, Signal
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget

from desktop.features.directory.presenter.people import Card
from desktop.features.directory.view.picker import PeoplePicker
from desktop.features.messaging.presenter.details import DetailsPresenter
from desktop.features.messaging.presenter.new_chat import NewChatPresenter
from desktop.widgets.choices import Chip
from desktop.widgets.dialog import Dialog, Verb
from desktop.widgets.fields import Field

CANCEL, OPEN = "cancel", "open"
GAP = 6


class Flow(QLayout):
    """Lays widgets out like words: from left to right, then on the next line."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self.setContentsMargins(0, 0, 0, 0)

    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._lay(QRect(0, 0, width, 0), place=False)

    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        self._lay(rect, place=True)

    def sizeHint(self) -> QSize:
        return QSize(100, self.heightForWidth(max(100, self.geometry().width())))

    def minimumSize(self) -> QSize:
        return QSize(60, 0)

    def _lay(self, rect: QRect, *, place: bool) -> int:
        x, y, line = rect.x(), rect.y(), 0
        for item in self._items:
            size = item.sizeHint()
            if line and x + size.width() > rect.right() + 1:
                x, y, line = rect.x(), y + line + GAP, 0
            if place:
                item.setGeometry(QRect(QPoint(x, y), size))
            x, line = x + size.width() + GAP, max(line, size.height())
        return y + line - rect.y()


class Tokens(QWidget):
    """The people who are chosen, each with a cross.

    Signals:
        dropped: somebody was taken out: the key.
    """

    dropped = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._flow = Flow(self)

    def show_people(self, cards: Sequence[Card]) -> None:
        """Show who is chosen."""
        while (item := self._flow.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        for card in cards:
            chip = Chip(card.full_name, "token")
            chip.removed.connect(partial(self.dropped.emit, card.key))
            self._flow.addWidget(chip)
        self.setHidden(not cards)

    def chips(self) -> list[Chip]:
        """Give the people as they stand."""
        items = (self._flow.itemAt(index) for index in range(self._flow.count()))
        return [chip for item in items if item is not None and isinstance(chip := item.widget(), Chip)]


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
        self.tokens.show_people(self.presenter.chosen)
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
        self.tokens.show_people(self._chosen)
        self.picker.refresh()
        button = self.buttons[OPEN]
        button.setEnabled(bool(self._chosen))
        button.set_words(
            self.tr("Add %n people", "", len(self._chosen)) if self._chosen else self.tr("Choose somebody first")
        )
        for before, after in pairwise([*self.tokens.chips(), self.picker.field]):
            self.setTabOrder(before, after)
        self.put_buttons_last()
        self.adjustSize()
