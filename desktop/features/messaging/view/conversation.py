"""The content pane of a chat: header, feed, typing line, composer."""

from __future__ import annotations

from collections.abc import Callable, Hashable
from datetime import datetime
from functools import cached_property

from PySide6.QtCore import QDate, QPoint, QRect, Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QFocusEvent, QGuiApplication, QHideEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from desktop.features.messaging.presenter.conversation import ConversationPresenter
from desktop.features.messaging.view.calendar import DayPopover
from desktop.features.messaging.view.composer.field import Composer
from desktop.features.messaging.view.feed.painter import BubblePainter
from desktop.features.messaging.view.header import ConversationHeader
from desktop.features.messaging.view.message_menu import MessageActions
from desktop.features.messaging.view.typing_line import TypingLine
from desktop.widgets.feed.canvas import FeedCanvas
from desktop.widgets.feed.selection import Place, Selection
from desktop.widgets.feed.text.spans import one_line
from desktop.widgets.feed.types import Hit
from desktop.widgets.theme import Theme

FEED_LEAST = 160
SPOKEN = 300


class ConversationView(QFrame):
    """One conversation, made anew for each chat that is opened.

    Signals:
        open_person: somebody's profile is wanted: the id.
        open_chat_with: a chat with somebody is wanted: the id.
        add_people_wanted: people are to be brought in.
        details_toggled: the details pane is wanted, or not any more.
        said: something for the toast: the words.
    """

    open_person = Signal(object)
    open_chat_with = Signal(object)
    add_people_wanted = Signal()
    details_toggled = Signal(bool)
    said = Signal(str)

    def __init__(
        self, presenter: ConversationPresenter, theme: Theme, *, enter_sends: bool = True, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.presenter = presenter
        self._theme = theme
        self.setProperty("surface", "surface")
        self.header = ConversationHeader()
        self.painter = BubblePainter(theme)
        self.feed = FeedCanvas(self.painter, theme)
        self.feed.setAccessibleName(self.tr("Messages"))
        self.feed.setMinimumHeight(FEED_LEAST)
        # At 150 % the viewport ends between two pixels; what is below it must not shine through.
        self.feed.setProperty("surface", "surface")
        # The bar keeps its place when there is nothing to scroll, so bubbles end where the composer does.
        self.feed.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.feed.verticalScrollBar().rangeChanged.connect(self._on_range)
        self.typing = TypingLine()
        self.composer = Composer(presenter.composer)
        self.composer.set_enter_sends(enter_sends)
        self.actions_of = MessageActions(self)
        self._placed = False
        self._build()
        self._connect()
        self._on_header()
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
        presenter.composer.failed.connect(self.said)
        presenter.not_found.connect(lambda: self.said.emit(self.tr("Nothing was written on that day or later")))
        presenter.header_changed.connect(self._on_header)
        presenter.typing_changed.connect(self._on_typing)
        presenter.status_changed.connect(self.composer.refresh)
        presenter.status_changed.connect(self._on_header)
        presenter.composer.sent.connect(feed.to_bottom)
        feed.visible_changed.connect(self._on_visible)
        feed.hit.connect(self._on_hit)
        feed.action.connect(self._on_action)
        feed.context_menu.connect(self.actions_of.open_menu)
        feed.link_activated.connect(self._on_link)
        presenter.refused.connect(feed.announce)
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

    def set_details_shown(self, shown: bool) -> None:
        """Say whether the details pane is on show."""
        self.header.details.setChecked(shown)

    def focusInEvent(self, event: QFocusEvent) -> None:
        # A focus proxy would do the same, but Tab would then pass over head, feed and tools.
        super().focusInEvent(event)
        self.composer.editor.setFocus(event.reason())

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
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
        self.presenter.composer.save()

    def rect_of(self, key: Hashable) -> QRect:
        """Give the place of a row in the feed."""
        index = self.presenter.source.index_of_key(key)
        spot = None if index is None else self.feed.stage.spot(index)
        row = None if index is None else self.feed.stage.row(index)
        if spot is None or row is None:
            return self.feed.viewport().rect()
        return self.painter.body(row, self.feed.rect_of(spot))

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
        newest = self.presenter.source.facts_at(self.presenter.source.messages - 1)
        if newest is not None and not newest.is_mine and newest.system is None:
            words = f"{newest.author.name}: {one_line(newest.text, SPOKEN)}"
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

    def _on_link(self, address: str) -> None:
        QDesktopServices.openUrl(QUrl(address))

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
        verbs: dict[str, Callable[[], object]] = {
            "author": lambda: self.actions_of.show_person(hit.value, hit.rect),
            "mention": lambda: self.actions_of.show_person(hit.value, hit.rect),
            "quote": lambda: self.presenter.go_to(int(hit.value)),
            "reaction": lambda: self.presenter.react(key, hit.value),
            "add_reaction": lambda: self.actions_of.ask_reaction(key, hit.rect),
            "retry": lambda: self.presenter.retry(key),
            "delete": lambda: self.presenter.discard(key),
            "write_again": lambda: self.presenter.write_again(key),
            "read_list": lambda: self.actions_of.show_readers(key, hit.rect),
            "more": lambda: self._toggle_more(key),
        }
        if (verb := verbs.get(hit.kind)) is not None:
            verb()

    def _on_action(self, key: Hashable, name: str) -> None:
        verbs: dict[str, Callable[[], object]] = {
            "reply": lambda: self.actions_of.reply(key),
            "edit": lambda: self.actions_of.edit(key),
            "recall": lambda: self.actions_of.ask_recall(key),
            "react": lambda: self.actions_of.ask_reaction(key, self.rect_of(key)),
            "more": lambda: self.actions_of.open_menu(key, self._menu_place(key)),
            "open": lambda: self.actions_of.open_menu(key, self._menu_place(key)),
        }
        if (verb := verbs.get(name)) is not None:
            verb()

    def _menu_place(self, key: Hashable) -> QPoint:
        if self.feed.toolbar.isVisible():
            return self.feed.toolbar.mapToGlobal(QPoint(0, self.feed.toolbar.height()))
        return self.feed.viewport().mapToGlobal(self.rect_of(key).bottomLeft())

    def _toggle_more(self, key: Hashable) -> None:
        index = self.presenter.source.index_of_key(key)
        if index is not None:
            self.painter.toggle_more(str(key))
            self.feed.rows_changed(index, index)
