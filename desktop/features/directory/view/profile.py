"""One person: picture, names, presence and what colleagues may know."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from desktop.features.directory.presenter.contacts import Profile
from desktop.widgets.controls.avatar import AvatarWidget
from desktop.widgets.controls.buttons import Button
from desktop.widgets.flow import Flow, empty
from desktop.widgets.label import Label

BIG, SMALL = 72, 56


class ProfileCard(QWidget):
    """A profile with its one action.

    Signals:
        message_wanted: a chat with the person is wanted: the id.
    """

    message_wanted = Signal(object)

    def __init__(self, *, small: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        side = SMALL if small else BIG
        self._profile: Profile | None = None
        self._picture = AvatarWidget("", "", side)
        self._name = Label("", "heading" if small else "title", wrap=True)
        self._name.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._presence = Label("", "small", "text-muted")
        holder = QWidget()
        names = QVBoxLayout(holder)
        names.setContentsMargins(0, 0, 0, 0)
        names.setSpacing(2)
        names.addWidget(self._name)
        names.addWidget(self._presence)
        head = QHBoxLayout()
        head.setSpacing(16)
        head.addWidget(self._picture)
        head.addWidget(holder, 1, Qt.AlignmentFlag.AlignVCenter)
        self.message = Button(self.tr("Send message"), "primary", "message-circle")
        self.message.clicked.connect(self._on_message)
        self._copy = Button(self.tr("Copy e-mail"), "secondary", "copy")
        self._copy.clicked.connect(self._on_copy)
        row = QWidget()
        verbs = Flow(row)
        verbs.addWidget(self.message)
        verbs.addWidget(self._copy)
        self._facts = QGridLayout()
        self._facts.setHorizontalSpacing(12 if small else 24)
        self._facts.setVerticalSpacing(10)
        self._facts.setColumnStretch(1, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(20)
        column.addLayout(head)
        column.addWidget(row)
        column.addLayout(self._facts)
        column.addStretch(1)

    def show_profile(self, profile: Profile) -> None:
        """Show a person."""
        self._profile = profile
        card = profile.card
        self._picture.show_person(card.key, card.full_name)
        self._picture.set_presence(card.presence if card.active else None)
        self._name.setText(card.full_name)
        self._presence.setText(profile.presence)
        self.message.setHidden(profile.is_me or not card.active)
        self._copy.setHidden(not self._email())
        empty(self._facts)
        for row, (name, words) in enumerate(profile.facts):
            self._facts.addWidget(Label(name, "small", "text-muted"), row, 0, Qt.AlignmentFlag.AlignTop)
            value = Label(words, "small", wrap=True)
            value.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            value.setAccessibleName(f"{name}: {words}")
            self._facts.addWidget(value, row, 1)

    def presence(self) -> str:
        """Give the words about presence on show."""
        return self._presence.text()

    def _email(self) -> str:
        facts = () if self._profile is None else self._profile.facts
        return next((words for _, words in facts if "@" in words), "")

    def _on_message(self) -> None:
        if self._profile is not None:
            self.message_wanted.emit(self._profile.card.id)

    def _on_copy(self) -> None:
        QGuiApplication.clipboard().setText(self._email())
