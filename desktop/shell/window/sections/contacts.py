"""The section of contacts: the company's people and one profile."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from backend.contract.base import PersonId
from desktop.features.directory.presenter.contacts import ContactsPresenter
from desktop.features.directory.presenter.invite import InvitePresenter
from desktop.features.directory.view.contacts import ContactsView, ProfileView
from desktop.features.messaging.presenter.desk import Desk
from desktop.features.messaging.presenter.header import LastSeen
from desktop.shell.window.office import Office
from desktop.widgets.theme import Theme


class ContactSection(QObject):
    """Shows people and brings new ones in.

    Signals:
        person_shown: the content pane shows somebody.
        chat_wanted: a chat with somebody is wanted: the id.
    """

    person_shown = Signal()
    chat_wanted = Signal(object)

    def __init__(self, desk: Desk, theme: Theme, office: Office, window: QWidget) -> None:
        super().__init__(window)
        self._people, self._office, self._window = desk.people, office, window
        self.presenter = ContactsPresenter(desk.people, self)
        self._last_seen = LastSeen(desk, self.presenter.changed.emit)
        self.presenter.last_seen = self._last_seen.get
        self.list = ContactsView(self.presenter, theme, window)
        self.profile = ProfileView(self.presenter, theme, window)
        for view in (self.list, self.profile):
            view.hide()  # until a pane takes it
        self._dialog: QWidget | None = None
        self.list.open_person.connect(self.show_person)
        self.list.invite_wanted.connect(self.invite)
        self.profile.invite_wanted.connect(self.invite)
        self.profile.open_chat_with.connect(self.chat_wanted)

    def show_person(self, person: PersonId) -> None:
        """Show somebody."""
        self.profile.show_person(person)
        self.person_shown.emit()

    def invite(self) -> None:
        """Ask for a colleague and make an invite."""
        from desktop.features.directory.view.invite import InviteDialog  # noqa: PLC0415 - rarely needed

        presenter = InvitePresenter(self._people, self._office.invite, self._office.spawn, self)
        dialog = InviteDialog(presenter, self._window)
        self._dialog = dialog
        dialog.open()

    def close(self) -> None:
        """Hear nothing more."""
        self._last_seen.close()
        self.presenter.close()
