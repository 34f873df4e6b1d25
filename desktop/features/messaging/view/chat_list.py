"""The list pane of chats."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QPoint, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QButtonGroup, QFrame, QHBoxLayout, QStackedLayout, QVBoxLayout, QWidget

from desktop.features.messaging.presenter.chat_list import ARCHIVE, ChatListPresenter, Filter, Kinds, key_of
from desktop.widgets.controls.buttons import IconButton, PaintedButton
from desktop.widgets.controls.choices import Chip
from desktop.widgets.controls.marks import draw_key, key_size, key_words
from desktop.widgets.empty import EmptyState
from desktop.widgets.flow import Flow
from desktop.widgets.label import Label
from desktop.widgets.lists.list_view import ListView
from desktop.widgets.lists.rows_model import RowsModel
from desktop.widgets.look.paint import box, brush_for, picture, words
from desktop.widgets.overlays.dialog import Verb, ask
from desktop.widgets.overlays.menu import Menu
from desktop.widgets.theme import Theme, current_theme

HEAD = 56
NARROW, AVATARS_BELOW = 72, 160
SEARCH_KEYS = "Ctrl+K"
EDGE, ICON = 11, 16


class SearchButton(PaintedButton):
    """Looks like a field and opens the switcher."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = ""
        self._keys = key_words(SEARCH_KEYS)
        self.setCursor(Qt.CursorShape.IBeamCursor)

    def set_words(self, text: str) -> None:
        """Say where the search reaches."""
        self._words = text
        self.setAccessibleName(text)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(160, current_theme().px(32))

    def paintEvent(self, event: QPaintEvent) -> None:
        theme, painter = current_theme(), brush_for(self)
        box(painter, QRectF(self.rect()), 8, theme.color("surface-raised"), theme.color("border-strong"))
        side = theme.px(ICON)
        icon = theme.icon("search", side, "text-muted", self.devicePixelRatioF())
        picture(painter, QRectF(EDGE, 0, side, self.height()), icon)
        cap = key_size(theme, self._keys)
        room = QRectF(self.rect()).adjusted(EDGE + side + 8, 0, -cap.width() - 14, 0)
        words(painter, room, self._words, theme.font("body"), theme.color("text-subtle"))
        at = QPointF(self.width() - cap.width() - 8, (self.height() - cap.height()) / 2)
        draw_key(painter, theme, at, self._keys)


class ChatListView(QFrame):
    """Chats with search, filters and sections; a narrow one shows pictures only.

    Signals:
        open_chat: a chat was chosen: its id.
        new_chat_wanted: somebody wants to begin a chat.
        search_wanted: the switcher is wanted.
        invite_wanted: colleagues are to be invited.
        saved_wanted: the saved messages are wanted.
    """

    open_chat = Signal(object)
    new_chat_wanted = Signal()
    search_wanted = Signal()
    invite_wanted = Signal()
    saved_wanted = Signal()

    def __init__(
        self, presenter: ChatListPresenter, theme: Theme, *, may_invite: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.presenter = presenter
        self.model = RowsModel(self)
        self.setProperty("surface", "list")
        self.setAccessibleName(self.tr("Chats"))
        self.list = ListView(self.tr("Chats"), None, "surface-list")
        self.list.setModel(self.model)
        self.search = SearchButton()
        self.new_chat = IconButton("square-pen", self.tr("New chat"), "Ctrl+N")
        self.filter = IconButton("list-filter", self.tr("People, groups, saved messages"))
        self._title = Label(self.tr("Chats"), "heading")
        self._stale_icon = Label()
        self._stale_icon.setContentsMargins(10, 0, 0, 0)
        self._stale_icon.setAccessibleName(self.tr("Offline"))
        self.stale = Label("", "small", "text-muted", elide=True)
        self.chips: dict[Filter, Chip] = {}
        self._chip_row = self._chips()
        self.nothing = Label("", "small", "text-muted", wrap=True)
        self.nothing.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
        self.nothing.setContentsMargins(24, 24, 24, 0)
        self.hello = EmptyState("bubble", "", "", kind="primary")
        self._may_invite: bool | None = None
        self.set_may_invite(may_invite=may_invite)
        self._body = QStackedLayout()
        for page in (self.list, self.nothing, self.hello):
            page.setParent(self)  # the layout has no parent yet, and shows its first page
            self._body.addWidget(page)
        self._build()
        self._connect()
        self.refresh()
        self._on_status()

    def _build(self) -> None:
        self._head = QHBoxLayout()
        self._head.setSpacing(4)
        self._head.addWidget(self._title)
        self._head.addWidget(self._stale_icon)
        self._head.addWidget(self.stale, 1)
        self._head.addStretch()
        self._head.addWidget(self.filter)
        self._head.addWidget(self.new_chat)
        self._top = QWidget()
        self._top.setLayout(self._head)
        self._search_row = QHBoxLayout()
        self._search_row.setContentsMargins(12, 0, 12, 8)
        self._search_row.addWidget(self.search)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._top)
        column.addLayout(self._search_row)
        column.addWidget(self._chip_row)
        column.addLayout(self._body, 1)

    def _chips(self) -> QWidget:
        holder = QWidget()
        row = Flow(holder)
        row.setContentsMargins(12, 0, 12, 2)
        group = QButtonGroup(self)
        names = (
            (Filter.ALL, self.tr("All")),
            (Filter.UNREAD, self.tr("Unread")),
            (Filter.MENTIONS, self.tr("Mentions")),
        )
        for which, name in names:
            chip = Chip(name)
            chip.setChecked(which is Filter.ALL)
            chip.clicked.connect(partial(self.presenter.show, which))
            group.addButton(chip)
            self.chips[which] = chip
            row.addWidget(chip)
        return holder

    def _connect(self) -> None:
        self.hello.pressed.connect(self._on_hello)
        self.list.chosen.connect(self._on_chosen)
        self.list.menu_wanted.connect(self._on_menu)
        self.search.clicked.connect(self.search_wanted)
        self.new_chat.clicked.connect(self.new_chat_wanted)
        self.filter.clicked.connect(self._on_filter)
        self.presenter.changed.connect(self.refresh)
        self.presenter.status_changed.connect(self._on_status)

    # What is shown

    def set_may_invite(self, *, may_invite: bool) -> None:
        """Offer an empty company's next step: to invite somebody, or to write."""
        if may_invite is self._may_invite:
            return
        self._may_invite = may_invite
        if may_invite:
            text, verb = self.tr("Invite the people you work with; chats appear here."), self.tr("Invite colleagues")
        else:
            text, verb = self.tr("Write to somebody you work with; chats appear here."), self.tr("New chat")
        self.hello.say(self.tr("Say hello"), text, verb)
        self.hello.button.set_icon("user-plus" if may_invite else "square-pen")

    def refresh(self) -> None:
        """Show the chats as they are now."""
        top, stands_on = self.list.verticalScrollBar().value(), self.list.key_at(self.list.currentIndex())
        self.model.show(self.presenter.rows())
        if self._by_keyboard() and stands_on is not None:
            self._stand_on(stands_on)
        else:
            self._mark_open()
        self.list.executeDelayedItemsLayout()
        self.list.verticalScrollBar().setValue(top)
        if self.model.rowCount():
            self._body.setCurrentWidget(self.list)
        elif self.presenter.is_empty:
            self._body.setCurrentWidget(self.hello)
        else:
            nothing = {
                Filter.ALL: self.tr("No chats of this kind"),
                Filter.UNREAD: self.tr("Everything is read"),
                Filter.MENTIONS: self.tr("Nobody has mentioned you"),
            }
            self.nothing.setText(nothing[self.presenter.filter])
            self._body.setCurrentWidget(self.nothing)
        self._chip_row.setHidden(self._is_narrow() or self.presenter.is_empty)

    def _mark_open(self) -> None:
        row = next((one for one in self.presenter.on_show() if one.id == self.presenter.open), None)
        if row is None:
            self.list.clearSelection()
        else:
            self._stand_on(key_of(row))

    def _stand_on(self, key: str) -> None:
        place = self.model.place_of(key)
        if place is not None:
            self.list.setCurrentIndex(self.model.index(place, 0))

    def _by_keyboard(self) -> bool:
        return self.list.hasFocus() and self.list.ring

    def _on_status(self) -> None:
        stale = self.presenter.stale_words
        self.stale.setText(stale)
        self.stale.setHidden(not stale or self._is_narrow())
        self._stale_icon.setHidden(not stale or self._is_narrow())
        self.search.set_words(self.tr("Search this computer") if stale else self.tr("Search or jump to"))
        self.restyle()

    def restyle(self) -> None:
        """Draw the icon in the theme's colours; the head grows with the text."""
        self._top.setMinimumHeight(current_theme().px(HEAD))
        self.setMinimumWidth(current_theme().px(NARROW))
        icon = current_theme().icon("cloud-off", current_theme().px(16), "text-muted", self.devicePixelRatioF())
        self._stale_icon.setPixmap(icon)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        narrow = self._is_narrow()
        self.list.shape = "avatar" if narrow else None
        for wide in (self._title, self.search, self.filter):
            wide.setHidden(narrow)
        margin = 0 if narrow else 12
        side = max(0, (self.width() - self.new_chat.sizeHint().width()) // 2)
        self._head.setContentsMargins(side if narrow else 16, 0, side if narrow else 12, 0)
        self._search_row.setContentsMargins(margin, 0, margin, 0 if narrow else 8)
        self._chip_row.setHidden(narrow or self.presenter.is_empty)
        self.stale.setHidden(narrow or not self.stale.text())
        self._stale_icon.setHidden(narrow or not self.stale.text())

    def _is_narrow(self) -> bool:
        return 0 < self.width() < current_theme().px(AVATARS_BELOW)

    # What is done

    def _on_hello(self) -> None:
        if self._may_invite:
            self.invite_wanted.emit()
        else:
            self.new_chat_wanted.emit()

    def _on_chosen(self, key: str) -> None:
        if key == ARCHIVE:
            self.presenter.toggle_archive()
            return
        chat = self.presenter.chat(key)
        if chat is not None:
            self.open_chat.emit(chat.id)

    def _on_filter(self) -> None:
        menu = Menu(self)
        choices = (
            (Kinds.BOTH, self.tr("People and groups")),
            (Kinds.PEOPLE, self.tr("People")),
            (Kinds.GROUPS, self.tr("Groups")),
        )
        for kind, name in choices:
            chosen = self.presenter.kinds is kind
            menu.add_choice(name, partial(self.presenter.show, kind), chosen=chosen)
        menu.addSeparator()
        menu.add(self.tr("Saved messages"), self.saved_wanted.emit, icon="bookmark")
        menu.aboutToHide.connect(menu.deleteLater)
        menu.open_below(self.filter)

    def _on_menu(self, key: str, place: QPoint) -> None:
        menu = self.menu_for(key)
        if menu is not None:
            menu.aboutToHide.connect(menu.deleteLater)
            menu.open_at(place)

    def menu_for(self, key: str) -> Menu | None:
        """Make the menu of a row."""
        chat, presenter = self.presenter.chat(key), self.presenter
        if chat is None:
            return None
        menu = Menu(self)
        if chat.pinned:
            menu.add(self.tr("Unpin"), lambda: presenter.pin(chat), icon="pin-off")
        else:
            menu.add(self.tr("Pin"), lambda: presenter.pin(chat), icon="pin")
        if chat.muted:
            menu.add(self.tr("Unmute"), lambda: presenter.mute(chat), icon="bell")
        else:
            menu.add(self.tr("Mute"), lambda: presenter.mute(chat), icon="bell-off", keys="Ctrl+Shift+M")
        if chat.other is None:
            menu.add_choice(
                self.tr("Tell mentions only"), lambda: presenter.tell_mentions_only(chat), chosen=chat.mentions_only
            )
        if chat.unread:
            menu.add(self.tr("Mark as read"), lambda: presenter.mark_read(chat), icon="check-check")
        if chat.other is None:
            menu.addSeparator()
            if chat.leads:
                self._add_archive(menu, key, archived=chat.archived)
            menu.add(self.tr("Leave the group"), lambda: self.ask_leave(key), icon="log-out", danger=True)
        return menu

    def _add_archive(self, menu: Menu, key: str, *, archived: bool) -> None:
        if archived:
            menu.add(self.tr("Open the group again"), lambda: self._archive(key), icon="archive-restore")
        else:
            menu.add(self.tr("Archive the group"), lambda: self.ask_archive(key), icon="archive")

    def _archive(self, key: str) -> None:
        chat = self.presenter.chat(key)
        if chat is not None:
            self.presenter.archive(chat)

    def ask_archive(self, key: str) -> None:
        """Archive a group after a question: it is for everybody in it."""
        chat = self.presenter.chat(key)
        if chat is None:
            return
        title = self.tr("Archive {title}?").replace("{title}", chat.title)
        text = self.tr("Everybody can read it, nobody can write in it. You can open it again.")
        verbs = (Verb(self.tr("Stay"), "stay"), Verb(self.tr("Archive for all"), "archive", "primary"))
        ask(self, title, text, verbs, lambda value: self._archive(key) if value == "archive" else None)

    def ask_leave(self, key: str) -> None:
        """Leave a group after a question."""
        chat = self.presenter.chat(key)
        if chat is None:
            return
        title = self.tr("Leave {title}?").replace("{title}", chat.title)
        text = self.tr("You get no more messages from it. A member can bring you back.")
        verbs = (Verb(self.tr("Stay"), "stay"), Verb(self.tr("Leave"), "leave", "danger-fill"))

        def answered(value: str) -> None:
            if value == "leave":
                self.presenter.leave(chat)

        ask(self, title, text, verbs, answered)
