"""The preferences' dialog: pages at the left, the one that is chosen beside them."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from desktop.shell.preferences.about import AboutPage
from desktop.shell.preferences.access import AccessPage
from desktop.shell.preferences.account import AccountPage
from desktop.shell.preferences.alerts import AlertsPage
from desktop.shell.preferences.devices import DevicesPage
from desktop.shell.preferences.ease import EasePage
from desktop.shell.preferences.keyboard import KeyboardPage
from desktop.shell.preferences.look import LookPage
from desktop.shell.preferences.page import Ground, Page
from desktop.shell.preferences.privacy import PrivacyPage
from desktop.shell.preferences.storage import StoragePage
from desktop.shell.preferences.writing import WritingPage
from desktop.widgets.controls.fields import Select
from desktop.widgets.label import Label
from desktop.widgets.lists.list_view import ListView
from desktop.widgets.lists.row_painter import RowPainter
from desktop.widgets.lists.rows import Row, RowShape
from desktop.widgets.lists.rows_model import RowsModel
from desktop.widgets.look.paint import picture, words
from desktop.widgets.overlays.dialog import Dialog, Verb
from desktop.widgets.scroll import scrolled
from desktop.widgets.theme import current_theme

WIDTH, HEIGHT, LIST, NARROW = 760, 460, 184, 620
AROUND = 190
"""Title, button and margins of the dialog, and a little of the window around it."""


class _PagePainter(RowPainter):
    """Draws a page's icon and name on one line."""

    def row(self, painter: QPainter, rect: QRect, row: Row, ground: QColor, shape: RowShape) -> None:
        theme, side = current_theme(), current_theme().px(16)
        place = QRectF(rect.left() + 10, rect.top(), side, rect.height())
        picture(painter, place, theme.icon(row.icon, side, "text-muted", self._view.devicePixelRatioF()))
        room = QRectF(rect).adjusted(10 + side + 8, 0, -6, 0)
        words(painter, room, row.name, theme.font("body", 500), theme.color("text"))

    def height(self, row: object, shape: RowShape) -> int:
        return current_theme().px(36)


class Preferences(Dialog):
    """Everything counts at once. The arrows go from page to page; Tab goes into one.

    Signals:
        text_size_changed: another size of text is wanted.
        enter_sends_changed: whether Enter sends is different now.
        eases_changed: the theme is to be dressed as the system wants.
    """

    text_size_changed = Signal(float)
    enter_sends_changed = Signal(bool)
    eases_changed = Signal()

    def __init__(self, ground: Ground, parent: QWidget) -> None:
        super().__init__("", "", [Verb("", "close")], parent, width=WIDTH)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._settings, self._office = ground.settings, ground.office
        self._title.setText(self.tr("Preferences"))
        self.setAccessibleName(self.tr("Preferences"))
        self.buttons["close"].set_words(self.tr("Close"))
        self.look = LookPage(ground)
        self.writing = WritingPage(ground)
        self.alerts = AlertsPage(ground)
        self.account = AccountPage(ground)
        self.devices = DevicesPage(ground)
        self.storage = StoragePage(ground)
        self.privacy = PrivacyPage(ground)
        self.access = AccessPage(ground)
        self.keyboard = KeyboardPage(ground)
        self.ease = EasePage(ground)
        self.about = AboutPage(ground)
        self.pages: tuple[Page, ...] = (
            self.look,
            self.writing,
            self.alerts,
            self.account,
            self.devices,
            self.storage,
            self.privacy,
            self.access,
            self.keyboard,
            self.ease,
            self.about,
        )
        self.heading = Label("", "body-strong")
        self.heading.setContentsMargins(4, 0, 0, 0)  # over the parts of the page
        self._stack = QStackedWidget()
        for page in self.pages:
            self._stack.addWidget(scrolled(page) if page.scrolls else page)
        self.list = self._list()
        self.choice = Select(self.tr("Pages"), [(page.title, number) for number, page in enumerate(self.pages)])
        self.choice.activated.connect(self.show_page)
        self._build(max(200, parent.window().height() - current_theme().px(AROUND)))
        self._connect()
        self.show_page(0)

    def _list(self) -> ListView:
        model = RowsModel(self)
        model.show([Row(str(number), page.title, icon=page.icon) for number, page in enumerate(self.pages)])
        pages = ListView(self.tr("Pages"), "compact", "surface-raised")
        pages.delegate.painter = _PagePainter(pages)
        pages.setModel(model)
        pages.setViewportMargins(0, 0, 0, 0)
        pages.selectionModel().currentChanged.connect(self._on_current)
        return pages

    def _build(self, room: int) -> None:
        beside = QVBoxLayout()
        beside.setSpacing(8)
        beside.addWidget(self.choice)
        beside.addWidget(self.heading)
        beside.addWidget(self._stack, 1)
        row = QHBoxLayout()
        row.setSpacing(20)
        row.addWidget(self.list)
        row.addLayout(beside, 1)
        self._stack.setMinimumHeight(min(current_theme().px(HEIGHT), room))
        self.body.addLayout(row, 1)
        self._arrange()

    def _connect(self) -> None:
        self.look.text_size_chosen.connect(self.text_size_changed)
        self.look.language_chosen.connect(self._on_language)
        self.writing.enter_sends_changed.connect(self.enter_sends_changed)
        self.ease.changed.connect(self.eases_changed)

    def show_page(self, number: int) -> None:
        """Turn to a page."""
        self.list.setCurrentIndex(self.list.model().index(number, 0))

    def open(self) -> None:
        """Open with the keyboard on the list of pages."""
        super().open()
        (self.list if self.list.isVisible() else self.choice).setFocus(Qt.FocusReason.PopupFocusReason)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        """Where there is no room for a list, a field chooses the page."""
        theme = current_theme()
        narrow = self.width() < theme.px(NARROW)
        self.list.setFixedWidth(theme.px(LIST))
        self.list.setHidden(narrow)
        self.heading.setHidden(narrow)
        self.choice.setHidden(not narrow)

    def _on_current(self, current: QModelIndex, _before: QModelIndex) -> None:
        number = current.row()
        if 0 <= number < len(self.pages):
            self._stack.setCurrentIndex(number)
            self.choice.choose(number)
            self.heading.setText(self.pages[number].title)
            self.pages[number].shown()

    def _on_language(self, language: str) -> None:
        self._settings.change(language=language)
        self.choose("close")
        self._office.speak(language)
