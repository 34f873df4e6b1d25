"""Who is in a group: the first of them, and all of them with a search."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from desktop.features.directory.presenter.words import DOT
from desktop.features.messaging.presenter.details.details import DetailsPresenter, MemberCard
from desktop.features.messaging.view.details.barred import BarredLine
from desktop.widgets.controls.buttons import Button, IconButton
from desktop.widgets.controls.fields import SearchField
from desktop.widgets.headers import PaneHeader
from desktop.widgets.label import Label
from desktop.widgets.lists.list_view import ListView
from desktop.widgets.lists.rows import Row
from desktop.widgets.lists.rows_model import RowsModel
from desktop.widgets.overlays.dialog import Verb, ask
from desktop.widgets.overlays.menu import Menu

SHOWN = 8
STAY, GO = "stay", "go"


class MemberList(ListView):
    """Rows of members with their menu.

    Signals:
        open_person: somebody's profile is wanted: the id.
        open_chat_with: a chat with somebody is wanted: the id.
    """

    open_person = Signal(object)
    open_chat_with = Signal(object)

    def __init__(self, presenter: DetailsPresenter, parent: QWidget | None = None) -> None:
        super().__init__("", "dense", "surface", parent)
        self.setAccessibleName(self.tr("Members"))
        self._presenter = presenter
        self._members: dict[str, MemberCard] = {}
        self.rows = RowsModel(self)
        self.setModel(self.rows)
        self.chosen.connect(self._on_chosen)
        self.menu_wanted.connect(self._on_member_menu)

    def use(self, presenter: DetailsPresenter) -> None:
        """Be about another chat."""
        self._presenter = presenter

    def show_members(self, members: Sequence[MemberCard]) -> None:
        """Show these."""
        self._members = {member.card.key: member for member in members}
        self.rows.show([self._row(member) for member in members])

    def menu_for(self, key: str) -> Menu | None:
        """Make the menu of a member."""
        member = self._members.get(key)
        if member is None:
            return None
        menu = Menu(self)
        person = member.card.id
        menu.add(self.tr("Profile"), partial(self.open_person.emit, person), icon="user")
        if member.me:
            return menu
        menu.add(self.tr("Send message"), partial(self.open_chat_with.emit, person), icon="message-circle")
        if member.ranks:
            menu.addSeparator()
            self._add_roles(menu, member)
        if member.removable:
            menu.addSeparator()
            menu.add(self.tr("Take out of the group"), partial(self._ask_remove, member), icon="user-x", danger=True)
        return menu

    def _add_roles(self, menu: Menu, member: MemberCard) -> None:
        person = member.card.id
        if member.admin:
            menu.add(self.tr("Make a member"), partial(self._presenter.make_member, person), icon="user")
        else:
            menu.add(self.tr("Make an admin"), partial(self._presenter.make_admin, person), icon="shield-check")
        menu.add(self.tr("Make the owner"), partial(self._ask_owner, member), icon="badge-check")

    def _row(self, member: MemberCard) -> Row:
        row = member.card.row()
        duty = self._duty(member)
        detail = DOT.join(part for part in (duty, row.preview) if part)
        note = self.tr("(you)") if member.me else ""
        spoken = ", ".join(part for part in (row.accessible, duty, note) if part)
        return replace(row, note=note, preview=detail, accessible=spoken)

    def _duty(self, member: MemberCard) -> str:
        if member.waits:
            return self.tr("Waiting to be added")
        return self.tr("Owner") if member.owner else self.tr("Admin") if member.admin else ""

    def _on_chosen(self, key: str) -> None:
        if (member := self._members.get(key)) is not None:
            self.open_person.emit(member.card.id)

    def _on_member_menu(self, key: str, place: QPoint) -> None:
        menu = self.menu_for(key)
        if menu is not None:
            menu.aboutToHide.connect(menu.deleteLater)
            menu.open_at(place)

    def _ask_remove(self, member: MemberCard) -> None:
        title = self.tr("Take {name} out?").replace("{name}", member.card.full_name)
        text = self.tr("They get no more messages from this group.")
        verbs = (Verb(self.tr("Keep"), STAY), Verb(self.tr("Take out"), GO, "danger-fill"))

        def answered(value: str) -> None:
            if value == GO:
                self._presenter.remove(member.card.id)

        ask(self, title, text, verbs, answered)

    def _ask_owner(self, member: MemberCard) -> None:
        title = self.tr("Make {name} the owner?").replace("{name}", member.card.full_name)
        text = self.tr("You stay as an admin. Only the new owner can give the group back to you.")
        verbs = (Verb(self.tr("Stay the owner"), STAY), Verb(self.tr("Hand over"), GO, "danger-fill"))

        def answered(value: str) -> None:
            if value == GO:
                self._presenter.make_owner(member.card.id)

        ask(self, title, text, verbs, answered)


class MembersSection(QWidget):
    """The first members of a group.

    Signals:
        all_wanted: all members are wanted.
        add_wanted: somebody is to be brought in.
    """

    all_wanted = Signal()
    add_wanted = Signal()

    def __init__(self, presenter: DetailsPresenter, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._presenter = presenter
        self.list = MemberList(presenter)
        self.list.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setViewportMargins(0, 0, 0, 0)
        self.all = Button("", "ghost", None, "sm")
        self.barred = BarredLine(presenter)
        self.add = Button(self.tr("Add people"), "ghost", "user-plus", "sm")
        head = QHBoxLayout()
        head.setContentsMargins(8, 0, 0, 0)
        head.addWidget(Label(self.tr("Members"), "body-strong"), 1)
        head.addWidget(self.add)
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 16, 8, 8)
        column.setSpacing(8)
        column.addLayout(head)
        column.addWidget(self.list)
        column.addWidget(self.all, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self.barred)
        self.all.clicked.connect(self.all_wanted)
        self.add.clicked.connect(self.add_wanted)

    def use(self, presenter: DetailsPresenter) -> None:
        """Be about another chat."""
        self._presenter = presenter
        self.list.use(presenter)
        self.barred.use(presenter)

    def refresh(self) -> None:
        """Show who is in it now."""
        members = self._presenter.members()
        shown = members[:SHOWN]
        self.list.show_members(shown)
        self.list.setFixedHeight(len(shown) * max(0, self.list.sizeHintForRow(0)) + 2)
        self.all.setHidden(len(members) <= SHOWN)
        self.all.set_words(self.tr("All %Ln", "members", len(members)))
        self.barred.refresh()


class MembersPane(QFrame):
    """All members, with a search.

    Signals:
        closed: the list is not wanted any more.
    """

    closed = Signal()

    def __init__(self, presenter: DetailsPresenter, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._presenter = presenter
        self.setProperty("surface", "surface")
        self.setAccessibleName(self.tr("Members"))
        self.search = SearchField(self.tr("Name or initials"))
        self.list = MemberList(presenter)
        self._nothing = Label(self.tr("Nobody found"), "small", "text-muted")
        self._nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        cross = IconButton("arrow-left", self.tr("Back to the details"))
        cross.clicked.connect(self.closed)
        head = PaneHeader(self.tr("Members"))
        head.lead(cross)
        field = QHBoxLayout()
        field.setContentsMargins(16, 4, 16, 0)
        field.addWidget(self.search)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 8)
        column.setSpacing(8)
        column.addWidget(head)
        column.addLayout(field)
        column.addWidget(self._nothing)
        column.addWidget(self.list, 1)
        self.search.textChanged.connect(self.refresh)
        self.search.stepped.connect(self.list.step)
        presenter.changed.connect(self.refresh)
        self.setFocusProxy(self.search)
        self.refresh()

    def refresh(self) -> None:
        """Show who fits what is typed."""
        members = self._presenter.find_members(self.search.text())
        self.list.show_members(members)
        self._nothing.setHidden(bool(members))
