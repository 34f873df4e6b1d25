"""The access log: who has read what one has taken part in."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.features.supervision.presenter.access import AccessPresenter, AccessWords
from desktop.widgets.controls.avatar import AvatarWidget
from desktop.widgets.controls.buttons import Button
from desktop.widgets.flow import empty
from desktop.widgets.headers import Card
from desktop.widgets.label import Label

SIDE = 32


class AccessList(QWidget):
    """Every look at one's own words: who, in which chat, why, how much, when; the newest first."""

    def __init__(self, presenter: AccessPresenter, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.presenter = presenter
        presenter.setParent(self)
        self.said = Label("", "small", "text-muted", wrap=True)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(8)
        self.more = Button(self.tr("Show older ones"))
        self.more.clicked.connect(presenter.load_more)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(self.said)
        column.addLayout(self._rows)
        column.addWidget(self.more, 0, Qt.AlignmentFlag.AlignLeft)
        presenter.changed.connect(self.refresh)
        self.destroyed.connect(presenter.close)
        self.refresh()

    def refresh(self) -> None:
        """Show what is known now."""
        looks = self.presenter.words()
        self.said.setText(self._said(looks))
        empty(self._rows)
        for look in looks:
            self._rows.addWidget(_card(look))
        self.more.setHidden(not self.presenter.more)
        self.more.setEnabled(not self.presenter.busy)

    def _said(self, looks: list[AccessWords]) -> str:
        presenter = self.presenter
        if presenter.trouble:
            return presenter.trouble
        if not presenter.is_loaded:
            return self.tr("Loading")
        if not looks:
            return self.tr("Nobody has read chats of yours that they are not in.")
        return self.tr("These people have read chats of yours that they are not in.")


def _card(look: AccessWords) -> QWidget:
    card = Card(radius=10)
    card.setAccessibleName(f"{look.who}, {look.where}, {look.why}, {look.how_much}, {look.when}")
    words = QVBoxLayout()
    words.setSpacing(2)
    head = QHBoxLayout()
    head.addWidget(Label(look.who, "body", weight=600, elide=True), 1)
    head.addWidget(Label(look.when, "caption", "text-muted"))
    words.addLayout(head)
    words.addWidget(Label(look.where, "small", wrap=True))
    words.addWidget(Label(look.why, "small", "text-muted", wrap=True))
    words.addWidget(Label(look.how_much, "caption", "text-muted", wrap=True))
    row = QHBoxLayout(card)
    row.setContentsMargins(14, 12, 14, 12)
    row.setSpacing(12)
    row.addWidget(AvatarWidget(look.key, look.who, SIDE), 0, Qt.AlignmentFlag.AlignTop)
    row.addLayout(words, 1)
    return card
