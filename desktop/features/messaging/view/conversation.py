"""The content pane of a chat: header, feed, typing line, composer."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Mapping, Sequence
from datetime import datetime
from functools import cached_property

from PySide6.QtCore import QDate, QPoint, QRect, Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QFocusEvent, QGuiApplication, QHideEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from desktop.features.files.view.tiles import InName, nothing_in
from desktop.features.messaging.presenter.conversation import ConversationPresenter
from desktop.features.messaging.view.calendar import DayPopover
from desktop.features.messaging.view.composer.field import Composer
from desktop.features.messaging.view.feed.painter import BubblePainter
from desktop.features.messaging.view.feed.tiles import DeskFiles
from desktop.features.messaging.view.header import ConversationHeader
from desktop.features.messaging.view.message.files import FileActions
from desktop.features.messaging.view.message.menu import MessageActions
from desktop.features.messaging.view.message.pinned import PinnedBar
from desktop.features.messaging.view.typing_line import TypingLine
from desktop.widgets.feed.canvas import FeedCanvas
from desktop.widgets.feed.selection import Place, Selection
from desktop.widgets.feed.text.markup import plain_words
from desktop.widgets.feed.text.spans import is_safe_link, one_line
from desktop.widgets.feed.types import Hit
from desktop.widgets.theme import Theme

FEED_LEAST = 28
SPOKEN = 300


class ConversationView(QFrame):
    """One conversation, made anew for each chat that is opened.

    Signals:
        open_person: somebody's profile is wanted: the id.
        open_chat_with: a chat with somebody is wanted: the id.
        add_people_wanted: people are to be brought in.
        details_toggled: the details pane is wanted, or not any more.
        said: something for the toast: the words.
        refused: something was not done: why, in words for the toast.
        link_wanted: one of our own links was pressed: its address.
    """

    open_person = Signal(object)
    open_chat_with = Signal(object)
    add_people_wanted = Signal()
    details_toggled = Signal(bool)
    said = Signal(str)
    refused = Signal(str)
    link_wanted = Signal(str)

    def __init__(
        self, presenter: ConversationPresenter, theme: Theme, *, enter_sends: bool = True, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.presenter = presenter
        self._theme = theme
        self.setProperty("surface", "surface")
        self.header = ConversationHeader()
        files = presenter.desk.files
        self.painter = BubblePainter(theme, None if files is None else DeskFiles(files, presenter.desk.line))
        self.feed = FeedCanvas(self.painter, theme)
        self.feed.setAccessibleName(self.tr("Messages"))
        self.feed.setMinimumHeight(FEED_LEAST)
        # At 150 % the viewport ends between two pixels; what is below it must not shine through.
        self.feed.setProperty("surface", "surface")
        # The bar keeps its place when there is nothing to scroll, so bubbles end where the composer does.
        self.feed.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.feed.verticalScrollBar().rangeChanged.connect(self._on_range)
        self.pinned = PinnedBar(presenter.pinned, self)
        self.typing = TypingLine()
        self.composer = Composer(presenter.composer)
        self.composer.set_enter_sends(enter_sends)
        self.actions_of = MessageActions(self)
        self.file_actions = None if files is None else FileActions(self, files)
        self._placed = self._coming = self._stale = False
        self._build()
        self._connect()
        self._on_typing()
        self.feed.set_source(presenter.source)
        self.feed.set_unread(presenter.unread_index)
        self._on_range(self.feed.verticalScrollBar().minimum(), self.feed.verticalScrollBar().maximum())

    def _build(self) -> None:
        line = QFrame()
        line.setFixedHeight(1)
        self._line = line
        foot = QVBoxLayout()
        foot.setContentsMargins(16, 0, 16, 14)
        foot.setSpacing(2)
        foot.addWidget(self.typing)
        foot.addWidget(self.composer)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.header)
        column.addWidget(line)
        column.addWidget(self.pinned)
        column.addWidget(self.feed, 1)
        column.addLayout(foot)
        self.restyle()

    def _connect(self) -> None:
        presenter, feed = self.presenter, self.feed
        presenter.grown.connect(self._on_grown)
        presenter.changed.connect(feed.rows_changed)
        presenter.prepended.connect(feed.rows_prepended)
        presenter.removed.connect(feed.rows_removed)
        presenter.restarted.connect(feed.reset)
        presenter.unread_changed.connect(lambda: feed.set_unread(presenter.unread_index))
        presenter.jump.connect(feed.scroll_to)
        presenter.composer.failed.connect(self.refused)
        presenter.not_found.connect(lambda: self.said.emit(self.tr("Nothing was written on that day or later")))
        presenter.header_changed.connect(self._on_header)
        presenter.typing_changed.connect(self._on_typing)
        presenter.status_changed.connect(self.composer.refresh)
        presenter.status_changed.connect(self._on_header)
        presenter.composer.sent.connect(feed.to_bottom)
        feed.visible_changed.connect(self._on_visible)
        feed.hit.connect(self._on_hit)
        feed.action.connect(self._on_action)
        feed.context_menu.connect(self._on_menu)
        feed.link_activated.connect(self.open_link)
        presenter.refused.connect(feed.announce)
        self.pinned.wanted.connect(presenter.go_to)
        self.header.date_wanted.connect(lambda: self.days.open_for(self.header.date, self._day_on_show()))
        self.header.add_wanted.connect(self.add_people_wanted)
        self.header.details_toggled.connect(self.details_toggled)
        self.header.person_wanted.connect(self.open_person)
        app = QGuiApplication.instance()
        if isinstance(app, QGuiApplication):
            # A dialog that closes gives the focus back without any change of the application's state.
            app.focusWindowChanged.connect(self._on_active)

    @cached_property
    def days(self) -> DayPopover:
        """Give the calendar, made when it is first wanted."""
        days = DayPopover(self)
        days.chosen.connect(self._on_day)
        return days

    # What is shown

    def restyle(self) -> None:
        """Draw the line in the theme's colour."""
        self._line.setStyleSheet(f"background: {self._theme.color('border').name()};")

    def put_bar(self, bar: QWidget) -> None:
        """Stand a bar between header and feed."""
        column = self.layout()
        if isinstance(column, QVBoxLayout):
            column.insertWidget(column.indexOf(self._line) + 1, bar)

    def set_details_shown(self, shown: bool) -> None:
        """Say whether the details pane is on show."""
        self.header.details.setChecked(shown)
        self.pinned.allow(allowed=not shown)

    def focusInEvent(self, event: QFocusEvent) -> None:
        # A focus proxy would do the same, but Tab would then pass over head, feed and tools.
        super().focusInEvent(event)
        self.composer.editor.setFocus(event.reason())

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._coming = True
        self.presenter.set_on_show(True)
        self._coming = False
        if self._stale:
            self._on_header()
        self._on_active()
        if not self._placed:
            self._placed = True
            shown = self.feed.visible_range()
            unread = self.presenter.unread_index
            if unread is not None and shown is not None and unread < shown[0]:
                self.feed.jump_to_unread()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.presenter.set_active(False)
        self.presenter.set_on_show(False)
        self.presenter.composer.save()

    def rect_of(self, key: Hashable) -> QRect:
        """Give the place of a row in the feed."""
        index = self.presenter.source.index_of_key(key)
        spot = None if index is None else self.feed.stage.spot(index)
        row = None if index is None else self.feed.stage.row(index)
        if spot is None or row is None:
            return self.feed.viewport().rect()
        return self.painter.body(row, self.feed.rect_of(spot))

    def show_hits(self, found: Mapping[int, Sequence[tuple[int, int]]], in_name: InName = nothing_in) -> None:
        """Mark words that were searched for, by number of message and place in its written text; none ends it.

        Of these messages, the names of files are marked, too: `in_name` finds the places.
        """
        self.painter.show_found({str(number): tuple(parts) for number, parts in found.items()}, in_name)
        self.feed.rows_repainted(lambda _row: True)

    def select_row(self, key: Hashable) -> None:
        """Select the whole text of a row."""
        index = self.presenter.source.index_of_key(key)
        row = None if index is None else self.feed.stage.row(index)
        if index is not None and row is not None:
            self.feed.select(Selection(Place(index, 0), Place(index, len(self.painter.text(row)))))
            self.feed.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_range(self, least: int, most: int) -> None:
        bar, idle = self.feed.verticalScrollBar(), least == most
        if bool(bar.property("idle")) is not idle:
            bar.setProperty("idle", idle)
            bar.style().polish(bar)
            bar.update()

    def _on_header(self) -> None:
        # Several chats stay open: those that nobody sees are titled when they come back.
        self._stale = self._placed and not self.isVisible()
        if self._stale:
            return
        header = self.presenter.header
        self.header.show_header(header, self.presenter.typing()[1])
        self.setAccessibleName(header.title)

    def _on_typing(self) -> None:
        person, words = self.presenter.typing()
        card = None if person is None else self.presenter.desk.people.card(person)
        self.typing.show_typing(card, words)
        self._on_header()

    def _on_grown(self, number: int) -> None:
        self.feed.rows_appended(number)
        if self._coming:
            return
        newest = self.presenter.source.facts_at(self.presenter.source.messages - 1)
        if newest is not None and not newest.is_mine and newest.system is None:
            said = [plain_words(newest.text[:SPOKEN]), *(file.name for file in newest.files)]
            words = f"{newest.author.name}: {one_line(', '.join(part for part in said if part), SPOKEN)}"
            self.feed.announce(words)

    def _on_active(self, *_told: object) -> None:
        self.presenter.set_active(self.isVisible() and self.window().isActiveWindow())
        shown = self.feed.visible_range()
        if shown is not None:
            self._on_visible(*shown)

    def _on_visible(self, _first: int, last: int) -> None:
        if self.isVisible():
            self.presenter.seen(last)

    # What is done

    def open_link(self, address: str) -> None:
        """Hand an address to the system, when it is of the web or of mail; our own links stay in this window."""
        if not is_safe_link(address):
            return
        if address.lower().startswith("atrium:"):
            self.link_wanted.emit(address)
        else:
            QDesktopServices.openUrl(QUrl(address))

    def _on_menu(self, key: Hashable, place: QPoint) -> None:
        hit = self.feed.hit_at(self.feed.viewport().mapFromGlobal(place)) or self.feed.cursor_row.current_hit()
        self.actions_of.open_menu(key, place, hit)

    def _on_day(self, day: QDate) -> None:
        self.presenter.go_to_date(datetime(day.year(), day.month(), day.day()).astimezone())

    def _day_on_show(self) -> QDate:
        shown = self.feed.visible_range()
        facts = None if shown is None else self.presenter.source.facts_at(shown[0])
        if facts is None:
            return QDate.currentDate()
        at = facts.at.astimezone()
        return QDate(at.year, at.month, at.day)

    def _on_hit(self, key: Hashable, hit: Hit) -> None:
        actions, presenter = self.actions_of, self.presenter
        verbs: dict[str, Callable[[], object]] = {
            "author": lambda: actions.show_person(hit.value, hit.rect),
            "mention": lambda: self._show_mentioned(hit),
            "quote": lambda: presenter.go_to(int(hit.value)),
            "reaction": lambda: presenter.react(key, hit.value),
            "add_reaction": lambda: actions.ask_reaction(key, hit.rect),
            "acknowledge": lambda: actions.acknowledge(key),
            "acknowledged": lambda: actions.show_acknowledged(key, hit.rect),
            "history": lambda: actions.show_history(key, hit.rect),
            "retry": lambda: presenter.retry(key),
            "delete": lambda: presenter.discard(key),
            "write_again": lambda: presenter.write_again(key),
            "read_list": lambda: actions.show_readers(key, hit.rect),
            "marks": lambda: actions.open_menu(key, self.feed.viewport().mapToGlobal(hit.rect.bottomLeft())),
            "more": lambda: self._toggle_more(key),
        }
        if (verb := verbs.get(hit.kind)) is not None:
            verb()
        elif self.file_actions is not None:
            self.file_actions.press(key, hit)

    def _show_mentioned(self, hit: Hit) -> None:
        # The conversation's own id names everybody in it; the details list them.
        if hit.value == self.presenter.conversation.hex:
            self.details_toggled.emit(True)
        else:
            self.actions_of.show_person(hit.value, hit.rect)

    def _on_action(self, key: Hashable, name: str) -> None:
        actions = self.actions_of
        verbs: dict[str, Callable[[], object]] = {
            "reply": lambda: actions.reply(key),
            "edit": lambda: actions.edit(key),
            "recall": lambda: actions.ask_recall(key),
            "react": lambda: actions.ask_reaction(key, self.rect_of(key)),
            "forward": lambda: actions.forward(key),
            "pin": lambda: actions.pin(key),
            "save": lambda: actions.save(key),
            "acknowledge": lambda: actions.acknowledge(key),
            "copy": lambda: actions.copy(key),
            "more": lambda: actions.open_menu(key, self._menu_place(key)),
            "open": lambda: self._open(key),
        }
        if (verb := verbs.get(name)) is not None:
            verb()

    def _open(self, key: Hashable) -> None:
        """Open the file of a message that has one, else its menu."""
        facts = self.presenter.facts(key)
        if self.file_actions is not None and facts is not None and len(facts.files) == 1 and not facts.recalled:
            self.file_actions.open(facts.files[0])
        else:
            self.actions_of.open_menu(key, self._menu_place(key))

    def _menu_place(self, key: Hashable) -> QPoint:
        if self.feed.toolbar.isVisible():
            return self.feed.toolbar.mapToGlobal(QPoint(0, self.feed.toolbar.height()))
        return self.feed.viewport().mapToGlobal(self.rect_of(key).bottomLeft())

    def _toggle_more(self, key: Hashable) -> None:
        index = self.presenter.source.index_of_key(key)
        if index is not None:
            self.painter.toggle_more(str(key))
            self.feed.rows_changed(index, index)
