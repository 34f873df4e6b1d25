"""Small boxes beside a message: who has read it, who somebody is, a few emoji."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from desktop.features.directory.presenter.contacts import Profile
from desktop.features.directory.presenter.people import Card
from desktop.features.directory.view.profile import ProfileCard
from desktop.features.messaging.presenter.emoji import QUICK
from desktop.widgets.avatar import AvatarWidget
from desktop.widgets.buttons import Button, IconButton
from desktop.widgets.label import Label
from desktop.widgets.popover import Popover

WIDTH = 300
MOST_HEIGHT = 320
PICTURE = 28


class ReadersPopover(Popover):
    """The names behind "Read by 9 of 11"."""

    def __init__(self, read: Sequence[Card], unread: Sequence[Card], parent: QWidget) -> None:
        content = QScrollArea()
        super().__init__(content, parent, inset=12)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        title = self.tr("Read by {read} of {all}").replace("{read}", str(len(read)))
        column.addWidget(Label(title.replace("{all}", str(len(read) + len(unread))), "body-strong"))
        self._list(column, read)
        if unread:
            column.addWidget(Label(self.tr("Not yet"), "caption", "text-subtle", weight=500))
            self._list(column, unread)
        column.addStretch()
        content.setWidgetResizable(True)
        content.setFrameShape(QFrame.Shape.NoFrame)
        content.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        content.setWidget(page)
        content.setFixedSize(WIDTH, min(MOST_HEIGHT, page.sizeHint().height() + 4))

    def _list(self, column: QVBoxLayout, cards: Sequence[Card]) -> None:
        for card in cards:
            row = QHBoxLayout()
            row.setSpacing(10)
            row.addWidget(AvatarWidget(card.key, card.full_name, PICTURE))
            row.addWidget(Label(card.full_name, "small", elide=True), 1)
            column.addLayout(row)


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
        content.setFixedWidth(WIDTH + 20)
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
