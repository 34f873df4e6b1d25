"""What fills the frame: rail, banner, panes, and what flies over them."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from backend.contract.base import ConversationId, PersonId
from desktop.features.directory.actions import DirectoryActions
from desktop.features.directory.presenter.contacts import INVITING
from desktop.features.directory.presenter.words import fill
from desktop.features.messaging.presenter.desk import Desk
from desktop.features.messaging.presenter.keeping.outbox import awaited
from desktop.shell.key_sheet import show_sheet
from desktop.shell.keys import Deed, bind_keys
from desktop.shell.line import LinePresenter
from desktop.shell.settings import SettingsFile, next_text_size
from desktop.shell.window.glance import section_faces
from desktop.shell.window.menu import fill_menu
from desktop.shell.window.notice import show_notice
from desktop.shell.window.office import Office
from desktop.shell.window.panes import Arrangement, Panes
from desktop.shell.window.rail import Rail
from desktop.shell.window.rooms import Rooms
from desktop.shell.window.sections.chats import ChatSection
from desktop.shell.window.sections.console import ConsolePlace
from desktop.shell.window.sections.saved import SavedPlace
from desktop.shell.window.sections.searching import Searching
from desktop.shell.window.walk import first_taker, give_focus, next_of
from desktop.widgets.banner import Banner
from desktop.widgets.overlays.toast import ToastHost
from desktop.widgets.theme import Presence, Theme

if TYPE_CHECKING:  # made when they are needed first: the list of chats is painted before
    from desktop.shell.notifications.bell import Bell
    from desktop.shell.notifications.news import Place
    from desktop.shell.preferences.dialog import Preferences
    from desktop.shell.window.sections.contacts import ContactSection

CHATS, CONTACTS = "chats", "contacts"


class MainWindow(QWidget):
    """One account's window.

    Signals:
        unread_changed: so many messages are unread.
        eases_changed: the theme is to be dressed as the system wants.
    """

    unread_changed = Signal(int)
    eases_changed = Signal()

    def __init__(
        self,
        desk: Desk,
        directory: DirectoryActions,
        theme: Theme,
        settings: SettingsFile,
        office: Office,
        line: LinePresenter,
        rooms: Rooms,
    ) -> None:
        super().__init__()
        self._desk, self._theme, self._settings, self._office, self._line = desk, theme, settings, office, line
        self._directory, self._rooms = directory, rooms
        self._section = CHATS
        self._details_over = False
        self._contacts: ContactSection | None = None
        self.preferences: Preferences | None = None
        self.setProperty("surface", "surface")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.rail = Rail()
        self.banner = Banner("warning")
        self.panes = Panes()
        self.toasts = ToastHost(self, self.panes.content)
        self.chats = ChatSection(desk, theme, settings, self)
        self.searching = Searching(rooms.search, self.chats, self)
        self.saved = SavedPlace(desk, self.searching, self)
        self.console = ConsolePlace(rooms.supervision, theme, self, rooms.organisation)
        self._build()
        self._connect()
        self._show_banner()
        self._show_me()
        self.open_section(CHATS)
        self.show_unread(self.chats.presenter.unread)

    # Building

    def _build(self) -> None:
        column = QVBoxLayout()
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.banner)
        column.addWidget(self.panes, 1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.rail)
        row.addLayout(column, 1)
        for face in section_faces():
            self.rail.add_section(face)
        self.console.join(self, column)
        fill_menu(self.rail.menu, self._office, self._deeds()[Deed.KEYS], lambda: len(awaited(self._desk)))
        self.panes.set_list_width(self._settings.now.list_width)

    def _connect(self) -> None:
        chats, panes = self.chats, self.panes
        self.rail.section_chosen.connect(self.open_section)
        self.rail.settings_asked.connect(self.show_preferences)
        self.banner.pressed.connect(self._line.remedy)
        panes.arranged.connect(self._on_arranged)
        panes.list_resized.connect(self._settings.keep_list_width)
        chats.content_changed.connect(self.show_chat)
        chats.context_changed.connect(self._show_context)
        chats.dropped.connect(panes.drop)
        chats.details_toggled.connect(self.want_details)
        chats.back_wanted.connect(self.go_back)
        chats.left.connect(self._on_escape)
        chats.person_wanted.connect(self.show_person)
        chats.invite_wanted.connect(lambda: self.contacts.invite())  # noqa: PLW0108 - made when it is needed
        chats.switcher_wanted.connect(self.searching.open_switcher)
        chats.list.saved_wanted.connect(self.open_saved)
        self.searching.connect_to(self)
        chats.said.connect(self.toasts.show)
        chats.refused.connect(self.toasts.refuse)
        chats.link_wanted.connect(self._office.follow)
        chats.unread_changed.connect(self.show_unread)
        self._line.changed.connect(self._on_line)
        self._line.ticked.connect(self._show_banner)
        self._line.sign_in_asked.connect(self._office.sign_in_again)
        self._desk.people.changed.connect(self._show_me)
        self._desk.people.presence_changed.connect(self._show_me)
        self._line.online_changed.connect(self._show_me)
        bind_keys(self, self.console.deeds(self._deeds()))

    def _deeds(self) -> dict[Deed, Callable[[], object]]:
        return {
            **self.chats.deeds(),
            Deed.SWITCH: self.searching.open_switcher,
            Deed.FIND: self.searching.find,
            Deed.SEARCH: self.open_search,
            Deed.CHATS: lambda: self.open_section(CHATS),
            Deed.CONTACTS: lambda: self.open_section(CONTACTS),
            Deed.NEXT_PANE: lambda: self.step_pane(1),
            Deed.PREVIOUS_PANE: lambda: self.step_pane(-1),
            Deed.CONTEXT: lambda: self.want_details(not self._details_wanted),
            Deed.LARGER: lambda: self.set_text_size(next_text_size(self._settings.now.text_size, 1)),
            Deed.SMALLER: lambda: self.set_text_size(next_text_size(self._settings.now.text_size, -1)),
            Deed.USUAL_SIZE: lambda: self.set_text_size(100.0),
            Deed.SETTINGS: self.show_preferences,
            Deed.KEYS: lambda: show_sheet(self, self._settings),
            Deed.QUIT: self._office.quit,
        }

    # Going somewhere

    @property
    def contacts(self) -> ContactSection:
        """Give the section of contacts; it is made when it is needed first."""
        if self._contacts is None:
            from desktop.shell.window.sections.contacts import ContactSection  # noqa: PLC0415 - made when it is needed first

            self._contacts = ContactSection(self._desk, self._theme, self._office, self)
            self._contacts.person_shown.connect(lambda: self._show_page(content=True))
            self._contacts.chat_wanted.connect(self.open_chat_with)
            self._contacts.profile.back_wanted.connect(self.go_back)
        return self._contacts

    def open_section(self, name: str) -> None:
        """Open a section of the rail."""
        self._section = name
        self.rail.show_section(name)
        if self.console.turn(name):
            return
        if name == CONTACTS:
            self.panes.list.show_widget(self.contacts.list)
            self.panes.content.show_widget(self.contacts.profile)
        else:
            self.panes.list.show_widget(self.chats.list)
            self.panes.content.show_widget(self.chats.view or self.chats.nothing)
        self._show_context()
        pages = self.panes.arrangement is Arrangement.PAGES
        self._show_page(content=name == CHATS and self.chats.view is not None and not pages)

    def open_chat(self, conversation: ConversationId) -> None:
        """Show a chat."""
        if self._section != CHATS:
            self.open_section(CHATS)
        self.chats.open(conversation)

    def open_message(self, conversation: ConversationId, number: int) -> None:
        """Show a message in its chat."""
        self.open_chat(conversation)
        if self.chats.current == conversation:
            self.chats.go_to(number)

    def open_place(self, place: Place) -> None:
        """Show what a notification or an entry of the bell was about."""
        if place.chat is None:
            self.open_section(CHATS)
        elif place.number is None:
            self.open_chat(place.chat)
        else:
            self.open_message(place.chat, place.number)

    def open_chat_with(self, person: PersonId) -> None:
        """Show the chat with somebody."""
        self.open_chat(self._desk.actions.open_direct(person))

    def show_person(self, person: PersonId) -> None:
        """Show somebody's profile."""
        self.open_section(CONTACTS)
        self.contacts.show_person(person)

    def go_back(self) -> None:
        """Turn back to the list where there is room for one pane only."""
        self._show_page(content=False)
        self._focus_in(self.panes.list)

    def open_search(self) -> None:
        """Show the page that searches in all chats."""
        self._show_over_chats(self.searching.page)
        self.searching.page.open()

    def open_saved(self) -> None:
        """Show the saved messages."""
        self._show_over_chats(self.saved.page)
        self.saved.page.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _show_over_chats(self, page: QWidget) -> None:
        self.open_section(CHATS)
        self.panes.content.show_widget(page)
        self._show_page(content=True)
        self._show_context()

    def show_preferences(self) -> None:
        """Open the preferences."""
        from desktop.shell.preferences.dialog import Preferences  # noqa: PLC0415 - made when it is needed
        from desktop.shell.preferences.page import Ground  # noqa: PLC0415 - same

        ground = Ground(self._desk, self._directory, self._theme, self._settings, self._office, self._rooms.supervision)
        self.preferences = Preferences(ground, self)
        self.preferences.enter_sends_changed.connect(self.chats.set_enter_sends)
        self.preferences.text_size_changed.connect(self.set_text_size)
        self.preferences.eases_changed.connect(self.eases_changed)
        self.preferences.open()

    def show_bell(self, bell: Bell) -> None:
        """Count on the rail what one may have missed, and open it from there."""
        from desktop.shell.window.bell import BellHost  # noqa: PLC0415 - made after the first picture

        self.bell = BellHost(bell, self.rail, self)
        self.toasts.said.connect(bell.note)
        self.bell.opened.connect(self.open_place)

    def step_pane(self, by: int) -> None:
        """Go to the next pane, or the previous one."""
        self.chats.details_place.hurry()
        panes = (self.rail, self.banner, *self.console.walk(self.panes))
        self._focus_in(next_of([pane for pane in panes if pane.isVisible()], by))

    def in_view(self, conversation: ConversationId) -> bool:
        """Tell whether somebody looks at a chat just now."""
        on_show = self._section == CHATS and not self._on_page()
        return self.isActiveWindow() and on_show and self.chats.current == conversation

    def _on_page(self) -> bool:
        """Tell whether a page lies over the open chat."""
        return self.searching.on_page(self.panes) or self.saved.is_shown_in(self.panes.content.current())

    # Showing

    def show_unread(self, count: int) -> None:
        """Say how much is unread, on the rail and in the title."""
        self.rail.set_count(CHATS, count)
        name = self._office.account.company_name or "Atrium"
        self.setWindowTitle(f"({count}) {name} - Atrium" if count else f"{name} - Atrium")
        self.unread_changed.emit(count)

    def set_text_size(self, size: float) -> None:
        """Change the size of all text."""
        self._settings.change(text_size=size)
        self._theme.text_scale = size / 100
        self.panes.refresh()
        self.toasts.show(fill(self.tr("Text size {size}%"), size=f"{size:g}"), icon="type")

    def want_details(self, wanted: bool) -> None:
        """Show or hide the context pane; where it has a place of its own, the wish is remembered."""
        if self.panes.arrangement is Arrangement.WIDE:
            self._settings.change(details=wanted)
        else:
            self._details_over = wanted
        self._show_context()

    @property
    def _details_wanted(self) -> bool:
        wide = self.panes.arrangement is Arrangement.WIDE
        return self._settings.now.details if wide else self._details_over

    def show_chat(self) -> None:
        """Show the chat that is open, in place of what lies over it."""
        view = self.chats.view
        if self._section != CHATS:
            return
        self.panes.content.show_widget(view or self.chats.nothing)
        self._show_context()  # before the rest: without the place of the details the feed would be laid out wider
        self._show_page(content=view is not None)
        if view is not None:
            view.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_context(self) -> None:
        view = self.chats.view
        on_show = self._section == CHATS and not self._on_page()
        wanted = on_show and view is not None and self._details_wanted
        if wanted and (pane := self._context()) is not None:
            self.panes.context.show_widget(pane)
        self.panes.want_context(wanted)
        if view is not None:
            view.set_details_shown(wanted)

    def _context(self) -> QWidget | None:
        """Choose between the details of the chat and, while the line is away, what waits; None: it stays as it is."""
        if self._line.notice() is not None and not self._line.online and awaited(self._desk):
            return self.chats.outbox()
        return None if self.chats.details_place.waits else self.chats.details()

    def _show_page(self, *, content: bool) -> None:
        self.panes.show_page(content=content)
        shown = self.panes.arrangement is Arrangement.PAGES and self.panes.on_content
        if self.chats.view is not None:
            self.chats.view.header.show_back(shown=shown)
        if self._contacts is not None:
            self._contacts.profile.show_back(shown=shown)

    def _on_arranged(self, _arrangement: Arrangement) -> None:
        self._details_over = False
        self._show_page(content=self.panes.on_content)
        self._show_context()

    def _on_line(self) -> None:
        self._show_banner()
        self._show_context()

    def _show_banner(self) -> None:
        show_notice(self.banner, self._line.notice())

    def _show_me(self) -> None:
        me = self._desk.people.card(self._desk.people.me)
        presence = me.presence if self._line.online else "offline"
        name = me.full_name if self._desk.people.person(me.id) else self._office.account.name
        self.rail.avatar.show_person(me.key, name, cast("Presence", presence))
        row = self._desk.people.person(me.id)
        self.chats.list.set_may_invite(may_invite=row is not None and bool(INVITING & set(row.roles)))

    def _focus_in(self, pane: QWidget) -> None:
        """Give the focus to a pane: to its list or field, else to the first that takes it."""
        give_focus(self._heart_of(pane) or first_taker(pane))

    def _heart_of(self, pane: QWidget) -> QWidget | None:
        """Give what one comes to a pane for, unless there is nothing in it."""
        if pane is self.panes.list:
            rows = self.contacts.list.list if self._section == CONTACTS else self.chats.list.list
            return rows if rows.isVisible() else None
        return self.chats.view if pane is self.panes.content and self._section == CHATS else None

    def showEvent(self, event: QShowEvent) -> None:
        self._line.watch(seen=True)
        super().showEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:
        self._line.watch(seen=False)
        super().hideEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self._on_escape()
        else:
            super().keyPressEvent(event)

    def _on_escape(self) -> None:
        """Close what lies over the content, else go back to the field."""
        if self._details_over and self.panes.context_shown:
            self.want_details(False)
        elif self.panes.arrangement is Arrangement.PAGES and self.panes.on_content:
            self.go_back()
        elif self.chats.view is not None and self._section == CHATS:
            self.chats.view.setFocus(Qt.FocusReason.OtherFocusReason)

    def shut(self) -> None:
        """Let go of everything that the window hears."""
        for place in (self.searching, self.saved, self.console, self.chats):
            place.close()
        if self._contacts is not None:
            self._contacts.close()
        self._line.close()
