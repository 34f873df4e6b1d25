"""The company: a list of its people and the profile of one."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QStackedLayout, QVBoxLayout, QWidget

from desktop.features.directory.presenter.contacts import ContactsPresenter
from desktop.features.directory.presenter.people import PersonId
from desktop.features.directory.view.profile import ProfileCard
from desktop.widgets.controls.buttons import IconButton
from desktop.widgets.controls.fields import SearchField
from desktop.widgets.empty import EmptyState
from desktop.widgets.label import Label
from desktop.widgets.lists.list_view import ListView
from desktop.widgets.lists.rows_model import RowsModel
from desktop.widgets.theme import Theme, current_theme

HEAD = 56
FORM = 560


class ContactsView(QFrame):
    """The list pane: departments and people, searched as one types.

    Signals:
        open_person: somebody is to be shown: the id.
        invite_wanted: a colleague is to be invited.
    """

    open_person = Signal(object)
    invite_wanted = Signal()

    def __init__(self, presenter: ContactsPresenter, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._presenter = presenter
        self.model = RowsModel(self)
        self.setProperty("surface", "list")
        self.setAccessibleName(self.tr("Contacts"))
        self.search = SearchField(self.tr("Name or initials"))
        self.list = ListView(self.tr("People"), None, "surface-list")
        self.list.setModel(self.model)
        self.add = IconButton("user-plus", self.tr("Invite colleagues"))
        self.nothing = EmptyState("magnifier", "", "")
        self._body = QStackedLayout()
        for page in (self.list, self.nothing):
            page.setParent(self)  # the layout has no parent yet, and shows its first page
            self._body.addWidget(page)
        self._build()
        self.search.textChanged.connect(presenter.search)
        self.search.stepped.connect(self._on_step)
        self.search.returnPressed.connect(self._on_enter)
        self.list.chosen.connect(self._on_chosen)
        self.add.clicked.connect(self.invite_wanted)
        presenter.changed.connect(self.refresh)
        self.refresh()

    def _build(self) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(16, 0, 12, 0)
        head.addWidget(Label(self.tr("Contacts"), "heading"), 1)
        head.addWidget(self.add)
        top = QWidget()
        top.setLayout(head)
        top.setMinimumHeight(current_theme().px(HEAD))
        field = QHBoxLayout()
        field.setContentsMargins(12, 0, 12, 8)
        field.addWidget(self.search)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(top)
        column.addLayout(field)
        column.addLayout(self._body, 1)

    def refresh(self) -> None:
        """Show the people as they are now."""
        kept = self.list.key_at(self.list.currentIndex())
        self.model.show(self._presenter.rows())
        place = None if kept is None else self.model.place_of(kept)
        if place is not None:
            self.list.setCurrentIndex(self.model.index(place, 0))
        self.add.setVisible(self._presenter.may_invite)
        found = self.model.rowCount() > 0
        if not found:
            title = self.tr("Nobody found for “{text}”").replace("{text}", self._presenter.query)
            self.nothing.say(title, self.tr("Try another name, or a part of it."))
        self._body.setCurrentIndex(0 if found else 1)

    def select(self, person: PersonId) -> None:
        """Mark somebody in the list."""
        place = self.model.place_of(person.hex)
        if place is not None:
            self.list.setCurrentIndex(self.model.index(place, 0))

    def _on_step(self, by: int) -> None:
        self.list.step(by)

    def _on_enter(self) -> None:
        self.list.step(1) if not self.list.currentIndex().isValid() else None
        key = self.list.key_at(self.list.currentIndex())
        if key is not None:
            self._on_chosen(key)

    def _on_chosen(self, key: str) -> None:
        person = self._presenter.person_of(key)
        if person is not None:
            self.open_person.emit(person)


class ProfileView(QFrame):
    """The content pane: one person, or what to do when there is nobody yet.

    Signals:
        open_chat_with: a chat with somebody is wanted: the id.
        invite_wanted: a colleague is to be invited.
        back_wanted: the list is wanted, where there is room for one of both only.
    """

    open_chat_with = Signal(object)
    invite_wanted = Signal()
    back_wanted = Signal()

    def __init__(self, presenter: ContactsPresenter, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._presenter = presenter
        self._person: PersonId | None = None
        self.setProperty("surface", "surface")
        self.card = ProfileCard()
        page = QWidget()
        row = QHBoxLayout(page)
        row.setContentsMargins(40, 32, 40, 40)
        row.addWidget(self.card, 1)
        row.addStretch()
        self._scroll = QScrollArea()
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setAccessibleName(self.tr("Profile"))
        self._scroll.setWidget(page)
        self.back = IconButton("arrow-left", self.tr("Back"), "Esc")
        self.back.clicked.connect(self.back_wanted)
        self.back.hide()
        head = QHBoxLayout()
        head.setContentsMargins(8, 8, 8, 0)
        head.addWidget(self.back)
        head.addStretch()
        self._body = QStackedLayout()
        for part in (self._empty(), self._scroll):
            part.setParent(self)
            self._body.addWidget(part)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addLayout(self._body, 1)
        self.card.message_wanted.connect(self.open_chat_with)
        presenter.changed.connect(self._refresh)
        self.restyle()

    def restyle(self) -> None:
        """Let the card grow with the text."""
        self.card.setMaximumWidth(current_theme().px(FORM))

    def show_person(self, person: PersonId) -> None:
        """Show somebody."""
        self._person = person
        self._refresh()

    def show_back(self, *, shown: bool) -> None:
        """Offer the way back to the list, or not."""
        self.back.setVisible(shown)

    def _refresh(self) -> None:
        profile = None if self._person is None else self._presenter.profile(self._person)
        if profile is not None:
            self.card.show_profile(profile)
        self._body.setCurrentIndex(0 if profile is None else 1)

    def _empty(self) -> EmptyState:
        if not (self._presenter.is_alone and self._presenter.may_invite):
            return EmptyState(
                "people",
                self.tr("Your colleagues"),
                self.tr("Choose somebody to see who they are and how to reach them."),
            )
        empty = EmptyState(
            "people",
            self.tr("Nobody else is here yet"),
            self.tr("Invite the people you work with."),
            self.tr("Invite colleagues"),
            icon="user-plus",
            kind="primary",
        )
        empty.pressed.connect(self.invite_wanted)
        return empty
