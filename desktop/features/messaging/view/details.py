"""The details of a chat: who is in it and what can be changed about it."""

from __future__ import annotations

from dataclasses import replace
from functools import partial

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.features.directory.presenter.contacts import Profile
from desktop.features.directory.presenter.words import DOT
from desktop.features.directory.view.profile import ProfileCard
from desktop.features.directory.view.rows_model import RowsModel
from desktop.features.messaging.presenter.details import DetailsPresenter, MemberCard
from desktop.features.messaging.view.new_chat import AddPeopleDialog
from desktop.features.messaging.view.pane import ContextPane
from desktop.widgets.buttons import Button
from desktop.widgets.choices import Switch
from desktop.widgets.dialog import Dialog, Verb, ask
from desktop.widgets.fields import Field, Select
from desktop.widgets.label import Label
from desktop.widgets.list_view import ListView
from desktop.widgets.menu import Menu
from desktop.widgets.rows import Row
from desktop.widgets.theme import Theme

STAY, GO = "stay", "go"


class DetailsView(ContextPane):
    """The context pane of one chat.

    Signals:
        open_person: somebody's profile is wanted: the id.
        open_chat_with: a chat with somebody is wanted: the id.
    """

    open_person = Signal(object)
    open_chat_with = Signal(object)

    def __init__(self, presenter: DetailsPresenter, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Details"), parent)
        self.presenter = presenter
        self.model = RowsModel(self)
        self._members: list[MemberCard] = []
        self.pinned = Switch(self.tr("Pinned"))
        self.muted = Switch(self.tr("Muted"))
        self._direct = presenter.header.other is not None
        self.list = ListView(self.tr("Members"), "dense", "surface")
        self.card = ProfileCard(small=True)
        self.title = Label("", "title", wrap=True)
        self.history = Select(self.tr("Newcomers see"), list(presenter.history_choices()))
        self.rename = Button(self.tr("Rename"), "secondary", "pencil", "sm")
        self.history_said = Label("", "body", wrap=True)
        self._count = Label("", "small", "text-muted")
        self._build()
        self._connect()
        self.refresh()

    def _build(self) -> None:
        if self._direct:
            self.add_section().addWidget(self.card)
        else:
            self._build_group()
        settings = self.add_section(self.tr("This chat"))
        settings.addWidget(self.pinned)
        settings.addWidget(self.muted)
        if not self._direct:
            self._build_history(settings)
            self._build_members()
            leave = Button(self.tr("Leave the group"), "danger", "log-out")
            leave.clicked.connect(self.ask_leave)
            self.add_section().addWidget(leave, 0, Qt.AlignmentFlag.AlignLeft)
        self.sections.addStretch()

    def _build_group(self) -> None:
        head = self.add_section()
        head.addWidget(self.title)
        head.addWidget(self._count)
        head.addWidget(self.rename, 0, Qt.AlignmentFlag.AlignLeft)

    def _build_history(self, settings: QVBoxLayout) -> None:
        column = QVBoxLayout()
        column.setContentsMargins(0, 8, 0, 0)
        column.setSpacing(5)
        column.addWidget(Label(self.tr("Newcomers see"), "small", weight=500))
        column.addWidget(self.history)
        column.addWidget(self.history_said)
        settings.addLayout(column)

    def _build_members(self) -> None:
        members = self.add_section()
        members.setContentsMargins(8, 16, 8, 8)
        head = QHBoxLayout()
        head.setContentsMargins(8, 0, 8, 0)
        head.addWidget(Label(self.tr("Members"), "body-strong"), 1)
        add = Button(self.tr("Add people"), "ghost", "user-plus", "sm")
        add.clicked.connect(self.ask_people)
        head.addWidget(add)
        members.addLayout(head)
        self.list.setModel(self.model)
        self.list.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setViewportMargins(0, 0, 0, 0)
        members.addWidget(self.list)

    def _connect(self) -> None:
        self.presenter.changed.connect(self.refresh)
        self.pinned.clicked.connect(self.presenter.set_pinned)
        self.muted.clicked.connect(self.presenter.set_muted)
        self.history.activated.connect(self._on_history)
        self.rename.clicked.connect(self.ask_title)
        self.list.chosen.connect(self._on_chosen)
        self.list.menu_wanted.connect(self._on_menu)
        self.card.message_wanted.connect(self.open_chat_with)

    # What is shown

    def refresh(self) -> None:
        """Show the chat as it is now."""
        header = self.presenter.header
        self.pinned.setChecked(self.presenter.pinned)
        self.muted.setChecked(self.presenter.muted)
        if self._direct:
            profile: Profile | None = self.presenter.profile()
            if profile is not None:
                self.card.show_profile(profile)
                self.card.message.hide()
            return
        owns = self.presenter.owns
        self.title.setText(header.title)
        self._count.setText(header.detail)
        self.rename.setVisible(owns)
        self.history.choose(self.presenter.history)
        self.history.setVisible(owns)
        self.history_said.setText(self.history.currentText())
        self.history_said.setHidden(owns)
        self._members = self.presenter.members()
        self.model.show([self._row(member) for member in self._members])
        height = self.list.sizeHintForRow(0) if self._members else 0
        self.list.setFixedHeight(height * len(self._members) + 2)

    def _row(self, member: MemberCard) -> Row:
        row = member.card.row()
        duty = self.tr("Waiting to be added") if member.waits else self.tr("Owner") if member.owner else ""
        detail = DOT.join(part for part in (duty, row.preview) if part)
        note = self.tr("(you)") if member.me else ""
        spoken = ", ".join(part for part in (row.accessible, duty, note) if part)
        return replace(row, note=note, preview=detail, accessible=spoken)

    # What is done

    def _on_history(self, _place: int) -> None:
        self.presenter.set_history(str(self.history.value()))

    def _on_chosen(self, key: str) -> None:
        member = self._member(key)
        if member is not None:
            self.open_person.emit(member.card.id)

    def _on_menu(self, key: str, place: QPoint) -> None:
        menu = self.menu_for(key)
        if menu is not None:
            menu.aboutToHide.connect(menu.deleteLater)
            menu.open_at(place)

    def menu_for(self, key: str) -> Menu | None:
        """Make the menu of a member."""
        member = self._member(key)
        if member is None:
            return None
        menu = Menu(self)
        menu.add(self.tr("Profile"), partial(self.open_person.emit, member.card.id), icon="user")
        if not member.me:
            menu.add(self.tr("Send message"), partial(self.open_chat_with.emit, member.card.id), icon="message-circle")
            if self.presenter.owns:
                menu.addSeparator()
                menu.add(
                    self.tr("Take out of the group"), partial(self._ask_remove, member), icon="user-x", danger=True
                )
        return menu

    def ask_people(self) -> Dialog:
        """Choose people to bring in."""
        dialog = AddPeopleDialog(self.presenter, self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()
        return dialog

    def ask_title(self) -> Dialog:
        """Ask for another title."""
        verbs = (Verb(self.tr("Cancel"), STAY), Verb(self.tr("Rename"), GO, "primary"))
        dialog = Dialog(self.tr("Rename the group"), "", verbs, self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        field = Field(self.tr("Title"))
        field.set_text(self.presenter.header.title)
        dialog.body.addWidget(field)
        field.entered.connect(lambda: dialog.choose(GO))

        def answered(value: str) -> None:
            if value == GO:
                self.presenter.rename(field.text())

        dialog.chosen.connect(answered)
        dialog.open()
        field.setFocus(Qt.FocusReason.TabFocusReason)
        field.edit.selectAll()
        return dialog

    def ask_leave(self) -> Dialog:
        """Leave after a question."""
        title = self.tr("Leave {title}?").replace("{title}", self.presenter.header.title)
        text = self.tr("You get no more messages from it. A member can bring you back.")
        verbs = (Verb(self.tr("Stay"), STAY), Verb(self.tr("Leave"), GO, "danger-fill"))

        def answered(value: str) -> None:
            if value == GO:
                self.presenter.leave()

        return ask(self, title, text, verbs, answered)

    def _ask_remove(self, member: MemberCard) -> None:
        title = self.tr("Take {name} out?").replace("{name}", member.card.full_name)
        text = self.tr("They get no more messages from this group.")
        verbs = (Verb(self.tr("Keep"), STAY), Verb(self.tr("Take out"), GO, "danger-fill"))

        def answered(value: str) -> None:
            if value == GO:
                self.presenter.remove(member.card.id)

        ask(self, title, text, verbs, answered)

    def _member(self, key: str) -> MemberCard | None:
        return next((one for one in self._members if one.card.key == key), None)
