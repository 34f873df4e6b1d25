"""The details of a chat: what it is, what is pinned and sent in it, who is in it, what can be changed about it."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop.features.directory.presenter.contacts import Profile
from desktop.features.directory.view.profile import ProfileCard
from desktop.features.messaging.presenter.details.details import DetailsPresenter
from desktop.features.messaging.presenter.details.facts import DetailsFacts
from desktop.features.messaging.view.details.copying import ExportDialog
from desktop.features.messaging.view.details.files import FilesSection
from desktop.features.messaging.view.details.group import GroupDialog
from desktop.features.messaging.view.details.links import RoomLinksDialog
from desktop.features.messaging.view.details.members import MembersPane, MembersSection
from desktop.features.messaging.view.details.pins import PinsSection
from desktop.features.messaging.view.new_chat import AddPeopleDialog
from desktop.features.messaging.view.pane import ContextPane, FootNote
from desktop.widgets.controls.buttons import Button
from desktop.widgets.controls.choices import Switch
from desktop.widgets.controls.fields import Select, labelled
from desktop.widgets.label import Label
from desktop.widgets.overlays.dialog import Dialog, Verb, ask
from desktop.widgets.theme import Theme

STAY, GO = "stay", "go"
SOON_MS = 250


class DetailsView(ContextPane):
    """The context pane of a chat, made once for all groups and once for all chats between two people.

    Signals:
        open_person: somebody's profile is wanted: the id.
        open_chat_with: a chat with somebody is wanted: the id.
        message_wanted: a message is to be shown: its number.
        about_wanted: it is to be said what the chat is about: its id, its title.
    """

    open_person = Signal(object)
    open_chat_with = Signal(object)
    message_wanted = Signal(int)
    about_wanted = Signal(object, str)

    def __init__(self, presenter: DetailsPresenter, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Details"), parent)
        self.presenter = presenter
        self._facts = presenter.facts
        self._direct = self._facts.direct
        self.card = ProfileCard(small=True)
        self.title = Label("", "title", wrap=True)
        self.topic = Label("", "body", "text-muted", wrap=True)
        self._count = Label("", "small", "text-muted")
        self.pins = PinsSection(presenter)
        self.files = None if presenter.files is None else FilesSection(presenter.files, self)
        self.pinned = Switch(self.tr("Pinned"))
        self.notify = Select(self.tr("Notifications"), list(presenter.notify_choices()))
        self.rules = Label("", "small", "text-muted", wrap=True)
        self.settings = Button(self.tr("Group settings"), "secondary", "settings", "sm")
        self.links = Button(self.tr("Invite with a link"), "secondary", "link", "sm")
        self.members = MembersSection(presenter)
        self.export = Button(self.tr("Export"), "secondary", "download", "sm")
        self.archive = Button("", "secondary", "archive", "sm")
        self.leave = Button(self.tr("Leave the group"), "danger", "log-out", "sm")
        self.about = Button(self.tr("Who may review it"), "secondary", "scan-eye", "sm")
        self.reviews = FootNote("scan-eye", "", self)
        self.reviews.hide()
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(SOON_MS)
        self._soon.timeout.connect(self._on_soon)
        self._changed = False
        self._build()
        self._connect()
        self.refresh(self._facts)

    def _build(self) -> None:
        if self._direct:
            self.add_section().addWidget(self.card)
        else:
            self._build_group()
        self.add_part(self.pins)
        if self.files is not None:
            self.add_part(self.files)
        if not self._direct:
            self.add_part(self.members)
        settings = self.add_section(self.tr("This chat"))
        settings.addWidget(self.pinned)
        settings.addSpacing(8)
        settings.addWidget(labelled(self.notify.accessibleName(), self.notify))
        deeds = self.add_section()
        for button in (self.about, self.export, self.archive, self.leave):
            deeds.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        self.sections.addStretch()
        self.set_foot(self.reviews)

    def _build_group(self) -> None:
        head = self.add_section()
        for label in (self.title, self.topic, self._count, self.rules):
            head.addWidget(label)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addWidget(self.settings)
        buttons.addStretch()
        head.addLayout(buttons)
        head.addWidget(self.links, 0, Qt.AlignmentFlag.AlignLeft)

    def _connect(self) -> None:
        self._hear(self.presenter)
        self.pinned.clicked.connect(self._on_pinned)
        self.notify.activated.connect(self._on_notify)
        self.settings.clicked.connect(self.ask_settings)
        self.links.clicked.connect(self.ask_links)
        self.export.clicked.connect(self.ask_export)
        self.archive.clicked.connect(self.ask_archive)
        self.leave.clicked.connect(self.ask_leave)
        self.about.clicked.connect(self._on_about)
        self.card.message_wanted.connect(self.open_chat_with)
        self.pins.wanted.connect(self.message_wanted)
        self.members.add_wanted.connect(self.ask_people)
        self.members.all_wanted.connect(self.show_members)
        self.members.list.open_person.connect(self.open_person)
        self.members.list.open_chat_with.connect(self.open_chat_with)
        if self.files is not None:
            self.files.message_wanted.connect(self.message_wanted)
            self.files.all_wanted.connect(self.show_files)

    # What is shown

    def use(self, presenter: DetailsPresenter) -> None:
        """Show another chat of the same kind; what lies over the old one closes."""
        for dialog in self.findChildren(Dialog):
            if dialog.isVisible():
                dialog.reject()
        self.show_sections()
        self.presenter.changed.disconnect(self._on_changed)
        self.presenter.closed.disconnect(self._soon.stop)
        self.presenter = presenter
        self._hear(presenter)
        self._soon.stop()
        self._changed = False
        self.pins.use(presenter)
        self.members.use(presenter)
        if self.files is not None and presenter.files is not None:
            self.files.use(presenter.files)
        self.refresh(presenter.facts)
        self.to_top()

    def _hear(self, presenter: DetailsPresenter) -> None:
        presenter.changed.connect(self._on_changed)
        presenter.closed.connect(self._soon.stop)

    def _on_changed(self) -> None:
        """Follow at once, but not after every message of a shower."""
        facts = self.presenter.facts
        self._changed = self._soon.isActive() and facts.header == self._facts.header
        if not self._changed:
            self.refresh(facts)
            self._soon.start()

    def _on_soon(self) -> None:
        if self._changed:
            self._on_changed()

    def refresh(self, facts: DetailsFacts) -> None:
        """Show the chat as it is now."""
        self._facts = facts
        self.pinned.setChecked(facts.pinned)
        self.notify.choose(facts.notify)
        self.pins.refresh()
        self.export.setVisible(facts.may_export)
        self.about.setVisible(self.presenter.may_classify)
        if self._direct:
            self._show_profile()
        else:
            self._show_group(facts)

    def _show_profile(self) -> None:
        profile: Profile | None = self.presenter.profile()
        if profile is not None:
            self.card.show_profile(profile)
            self.card.message.hide()
        self.archive.hide()
        self.leave.hide()

    def _show_group(self, facts: DetailsFacts) -> None:
        header, leads = facts.header, facts.leads
        self.title.setText(header.title)
        self.topic.setText(header.topic)
        self.topic.setHidden(not header.topic)
        self._count.setText(header.detail)
        self.rules.setText(facts.rules_words())
        for button in (self.settings, self.links, self.archive):
            button.setVisible(leads)
        self.settings.setEnabled(not header.archived)
        self.links.setVisible(leads and not header.archived)
        self.archive.set_words(self.tr("Reopen the group") if header.archived else self.tr("Archive the group"))
        self.archive.set_icon("archive-restore" if header.archived else "archive")
        self.members.add.setHidden(header.archived)
        self.members.refresh()

    def say_reviews(self, words: str) -> None:
        """Say at the lower end who may review the chat, or nothing."""
        self.reviews.label.setText(words)
        self.reviews.setVisible(bool(words))

    # Pages over the details

    def show_members(self) -> MembersPane:
        """Show all members, with a search."""
        pane = MembersPane(self.presenter, self)
        pane.list.open_person.connect(self.open_person)
        pane.list.open_chat_with.connect(self.open_chat_with)
        pane.closed.connect(self.show_sections)
        self.show_over(pane)
        return pane

    def show_files(self) -> None:
        """Show all files, with a search."""
        if self.files is not None:
            pane = self.files.make_pane()
            pane.closed.connect(self.show_sections)
            self.show_over(pane)

    # What is done

    def _on_pinned(self, on: bool) -> None:
        self.presenter.set_pinned(on)

    def _on_notify(self, _place: int) -> None:
        self.presenter.set_notify(str(self.notify.value()))

    def _on_about(self) -> None:
        self.about_wanted.emit(self.presenter.conversation, self.presenter.facts.header.title)

    def ask_people(self) -> Dialog:
        """Choose people to bring in."""
        return _opened(AddPeopleDialog(self.presenter, self))

    def ask_settings(self) -> Dialog:
        """Change what the group is."""
        return _opened(GroupDialog(self.presenter, self))

    def ask_links(self) -> Dialog:
        """Make links into the group, or end them."""
        return _opened(RoomLinksDialog(self.presenter.make_links(), self))

    def ask_export(self) -> Dialog:
        """Make a copy of the chat."""
        return _opened(ExportDialog(self.presenter.make_export(), self))

    def ask_archive(self) -> Dialog | None:
        """Archive after a question; open again at once."""
        presenter = self.presenter
        header = presenter.facts.header
        if header.archived:
            presenter.set_archived(False)
            return None
        title = self.tr("Archive {title}?").replace("{title}", header.title)
        text = self.tr("Nobody can write in it any more. Everybody can still read and search it.")
        verbs = (Verb(self.tr("Keep it open"), STAY), Verb(self.tr("Archive"), GO, "danger-fill"))

        def answered(value: str) -> None:
            if value == GO:
                presenter.set_archived(True)

        return ask(self, title, text, verbs, answered)

    def ask_leave(self) -> Dialog:
        """Leave after a question."""
        presenter = self.presenter
        title = self.tr("Leave {title}?").replace("{title}", presenter.facts.header.title)
        text = self.tr("You get no more messages from it. A member can bring you back.")
        verbs = (Verb(self.tr("Stay"), STAY), Verb(self.tr("Leave"), GO, "danger-fill"))

        def answered(value: str) -> None:
            if value == GO:
                presenter.leave()

        return ask(self, title, text, verbs, answered)


def _opened(dialog: Dialog) -> Dialog:
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.open()
    return dialog
