"""Small boxes beside a message: who has read it, what it said before, who somebody is, a few emoji."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from desktop.features.directory.presenter.contacts import Profile
from desktop.features.directory.presenter.people import Card
from desktop.features.directory.presenter.words import fill, number_words
from desktop.features.directory.view.profile import ProfileCard
from desktop.features.messaging.presenter.writing.emoji import QUICK
from desktop.widgets.controls.avatar import AvatarWidget
from desktop.widgets.controls.buttons import Button, IconButton
from desktop.widgets.label import Label
from desktop.widgets.overlays.popover import Popover
from desktop.widgets.theme import current_theme

WIDTH = 300
MOST_HEIGHT = 320
PICTURE = 28
MOST_NAMES = 200
"""Names of one list; in a large room the rest is counted."""


class NamesPopover(Popover):
    """Who did something, and who did not yet."""

    def __init__(self, title: str, did: Sequence[Card], rest: Sequence[Card], parent: QWidget) -> None:
        content = QScrollArea()
        super().__init__(content, parent, inset=12)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        counted = fill(title, count=number_words(len(did)), all=number_words(len(did) + len(rest)))
        column.addWidget(Label(counted, "body-strong"))
        content.setAccessibleName(counted)
        self._list(column, did)
        if rest:
            column.addWidget(Label(self.tr("Not yet"), "caption", "text-subtle", weight=500))
            self._list(column, rest)
        column.addStretch()
        _scroll(content, page)

    def _list(self, column: QVBoxLayout, cards: Sequence[Card]) -> None:
        for card in cards[:MOST_NAMES]:
            row = QHBoxLayout()
            row.setSpacing(10)
            row.addWidget(AvatarWidget(card.key, card.full_name, PICTURE))
            row.addWidget(Label(card.full_name, "small", elide=True), 1)
            column.addLayout(row)
        more = len(cards) - MOST_NAMES
        if more > 0:
            column.addWidget(Label(self.tr("and %Ln more", "people in a list", more), "small", "text-muted"))


class ReadersPopover(NamesPopover):
    """The names behind "Read by 9 of 11"."""

    def __init__(self, read: Sequence[Card], unread: Sequence[Card], parent: QWidget) -> None:
        super().__init__(self.tr("Read by {count} of {all}"), read, unread, parent)


class AcknowledgedPopover(NamesPopover):
    """The names behind "3 of 11 acknowledged"."""

    def __init__(self, did: Sequence[Card], rest: Sequence[Card], parent: QWidget) -> None:
        super().__init__(self.tr("{count} of {all} acknowledged"), did, rest, parent)


class HistoryPopover(Popover):
    """What a message said before, newest first, as plain text."""

    def __init__(self, versions: Sequence[tuple[str, str]], parent: QWidget) -> None:
        content = QScrollArea()
        super().__init__(content, parent, inset=12)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        page = QWidget()
        page.setFixedWidth(current_theme().px(WIDTH) - 12)
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(Label(self.tr("Edited"), "body-strong"))
        content.setAccessibleName(self.tr("Edited"))
        for when, text in versions:
            column.addWidget(Label(when, "caption", "text-subtle", weight=500))
            column.addWidget(Label(text, "small", wrap=True))
        column.addStretch()
        _scroll(content, page)


def _scroll(content: QScrollArea, page: QWidget) -> None:
    content.setWidgetResizable(True)
    content.setFrameShape(QFrame.Shape.NoFrame)
    content.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    content.setWidget(page)
    theme = current_theme()
    high = page.heightForWidth(page.width()) if page.hasHeightForWidth() else page.sizeHint().height()
    content.setFixedSize(theme.px(WIDTH), min(theme.px(MOST_HEIGHT), high + 4))


class ProfilePopover(Popover):
    """A person in short.

    Signals:
        message_wanted: a chat with the person is wanted: the id.
    """

    message_wanted = Signal(object)

    def __init__(self, profile: Profile, parent: QWidget) -> None:
        content = ProfileCard(small=True)
        super().__init__(content, parent, inset=16)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        content.show_profile(profile)
        content.setFixedWidth(current_theme().px(WIDTH + 20))
        content.message_wanted.connect(self._on_message)

    def _on_message(self, person: object) -> None:
        self.close()
        self.message_wanted.emit(person)


class QuickReactions(Popover):
    """A row of emoji that fit most answers, and the way to all others.

    Signals:
        picked: an emoji was chosen.
        more_wanted: none of these.
    """

    picked = Signal(str)
    more_wanted = Signal()

    def __init__(self, parent: QWidget) -> None:
        content = QWidget()
        super().__init__(content, parent, inset=4)
        row = QHBoxLayout(content)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        self.buttons = {emoji: Button(emoji, "ghost") for emoji in QUICK}
        for emoji, button in self.buttons.items():
            button.clicked.connect(lambda _on=False, emoji=emoji: self._take(emoji))
            row.addWidget(button)
        more = IconButton("smile", self.tr("More emoji"))
        more.clicked.connect(self._more)
        row.addWidget(more)

    def _take(self, emoji: str) -> None:
        self.close()
        self.picked.emit(emoji)

    def _more(self) -> None:
        self.close()
        self.more_wanted.emit()
