"""The page that searches everywhere: a field, filters, results."""

from __future__ import annotations

from functools import partial
from typing import Final

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from desktop.features.search.presenter.everywhere import EverywherePresenter, Kind
from desktop.features.search.presenter.query import Operator
from desktop.widgets.announcing import announce
from desktop.widgets.controls.buttons import IconButton
from desktop.widgets.controls.choices import Chip
from desktop.widgets.controls.composing import ComposedEdit
from desktop.widgets.empty import EmptyState
from desktop.widgets.flow import Flow
from desktop.widgets.headers import Hairline, PaneHeader
from desktop.widgets.label import Label
from desktop.widgets.lists.list_view import ListView
from desktop.widgets.lists.rows_model import RowsModel
from desktop.widgets.overlays.menu import Menu

SWITCHED: Final = {Operator.HAS: "file", Operator.IS: "unread"}
"""Filters that are on or off, and what they are then."""


class SearchPage(QFrame):
    """Searches in all chats.

    Signals:
        chosen: a message is to be shown: conversation, number.
        left: the page is to be closed.
    """

    chosen = Signal(object, int)
    left = Signal()

    def __init__(self, presenter: EverywherePresenter, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.presenter = presenter
        presenter.setParent(self)
        self.setProperty("surface", "surface")
        self.setAccessibleName(self.tr("Search"))
        self._head = PaneHeader(self.tr("Search"), line=False)
        self._end = IconButton("x", self.tr("Close"), self.tr("Esc"))
        self.field = ComposedEdit(self.tr("Search in all chats"), self.tr("Words, names of files, from: in: before:"))
        self.kinds = {Kind.MESSAGES: Chip(self.tr("Messages")), Kind.FILES: Chip(self.tr("Files"))}
        self._names = {kind: chip.accessibleName() for kind, chip in self.kinds.items()}
        self.offers = {
            Operator.FROM: Chip(self.tr("From"), icon="user"),
            Operator.IN: Chip(self.tr("In"), icon="message-circle"),
            Operator.ON: Chip(self.tr("When"), icon="calendar"),
            Operator.HAS: Chip(self.tr("Has file"), icon="paperclip"),
            Operator.IS: Chip(QCoreApplication.translate("Search", "Unread"), icon="mail"),
        }
        self.best = Chip(self.tr("Best first"), icon="list-filter")
        self.tokens: list[Chip] = []
        self._said = ""
        self._filters = QWidget()
        self._flow = Flow(self._filters)
        self.note = Label("", "caption", "text-muted")
        self._model = RowsModel(self)
        self.results = ListView(self.tr("Results"), "comfortable", "surface")
        self.results.setModel(self._model)
        self._nothing = EmptyState("magnifier", "", "")
        self._build()
        self._connect()
        self._show()

    def _build(self) -> None:
        self._head.add(self._end)
        kinds = QWidget()
        flow = Flow(kinds)
        for chip in (*self.kinds.values(), *self.offers.values(), self.best):
            flow.addWidget(chip)
        top = QVBoxLayout()
        top.setContentsMargins(16, 0, 16, 10)
        top.setSpacing(10)
        top.addWidget(self.field)
        top.addWidget(kinds)
        top.addWidget(self._filters)
        top.addWidget(self.note)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._head)
        column.addLayout(top)
        column.addWidget(Hairline())
        column.addSpacing(4)
        column.addWidget(self.results, 1)
        column.addWidget(self._nothing, 1)

    def _connect(self) -> None:
        presenter = self.presenter
        presenter.changed.connect(self._show)
        presenter.text_changed.connect(self.field.put)
        self.field.typed.connect(lambda: presenter.look(self.field.words()))
        self.field.stepped.connect(self.results.step)
        self.field.entered.connect(self._on_entered)
        self.field.left.connect(self.left)
        self.results.chosen.connect(self._on_chosen)
        self.results.verticalScrollBar().valueChanged.connect(self._on_scrolled)
        self._end.clicked.connect(self.left)
        for kind, chip in self.kinds.items():
            chip.clicked.connect(partial(presenter.choose, kind))
        for operator, chip in self.offers.items():
            chip.clicked.connect(partial(self._offer, operator))
        self.best.clicked.connect(self._on_best)

    def open(self) -> None:
        """Be ready to be typed into, with what was looked for before selected."""
        self.presenter.look(self.field.words())
        self.field.selectAll()
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)

    # What is shown

    def _show(self) -> None:
        presenter = self.presenter
        for kind, chip in self.kinds.items():
            chip.setChecked(kind is presenter.kind)
            chip.set_words(f"{self._names[kind]} {presenter.count(kind)}".rstrip())
        self.best.setChecked(presenter.best_first)
        self._show_filters()
        self._say_count()
        self.note.setText(presenter.note)
        self.note.setVisible(bool(presenter.note))
        nothing = presenter.nothing
        self.results.setVisible(nothing is None)
        self._nothing.setVisible(nothing is not None)
        if nothing is not None:
            self._nothing.say(nothing.title, nothing.text)
        current = self.results.key_at(self.results.currentIndex())
        self._model.show(presenter.rows())
        place = self._model.place_of(current) if current else None
        self.results.setCurrentIndex(self._model.index(place or 0, 0))

    def _say_count(self) -> None:
        """Say to who does not see how many results there are, when the search is over."""
        words = self.presenter.count_words
        if words != self._said and words and self.isVisible():
            announce(self, words)
        self._said = words

    def _show_filters(self) -> None:
        told = {one.operator for one in self.presenter.asked.query.filters}
        for operator, chip in self.offers.items():
            days = {Operator.ON, Operator.AFTER, Operator.BEFORE}
            chip.setChecked(bool(told & days) if operator is Operator.ON else operator in told)
        words = self.presenter.filters()
        if words != [chip.text().replace("&&", "&") for chip in self.tokens]:
            for chip in self.tokens:
                self._flow.removeWidget(chip)
                chip.hide()
                chip.deleteLater()
            self.tokens = [self._token(place, text) for place, text in enumerate(words)]
        self._filters.setVisible(bool(words))

    def _token(self, place: int, text: str) -> Chip:
        chip = Chip(text, "token", parent=self._filters)
        chip.removed.connect(partial(self.presenter.remove_filter, place))
        self._flow.addWidget(chip)
        chip.show()
        return chip

    # What is done

    def _offer(self, operator: Operator) -> None:
        """Open the choices of a filter; what has no choices is on or off."""
        presenter, chip = self.presenter, self.offers[operator]
        self._show_filters()
        if operator in SWITCHED:
            places = [place for place, one in enumerate(presenter.asked.query.filters) if one.operator is operator]
            if places:
                presenter.remove_filter(places[0])
            else:
                presenter.add_filter(operator, SWITCHED[operator])
            return
        menu = Menu(self)
        menu.aboutToHide.connect(menu.deleteLater)
        for words, what, value in self._choices(operator):
            menu.add(words, partial(presenter.add_filter, what, value))
        menu.open_below(chip)

    def _choices(self, operator: Operator) -> list[tuple[str, Operator, str]]:
        if operator is Operator.FROM:
            return [(words, operator, name) for words, name in self.presenter.people()]
        if operator is Operator.IN:
            return [(title, operator, title) for title in self.presenter.chats()]
        return self.presenter.days()

    def _on_best(self) -> None:
        self.presenter.put_best_first(on=not self.presenter.best_first)
        self.results.setCurrentIndex(self._model.index(0, 0))
        self.results.scrollToTop()

    def _on_chosen(self, key: str) -> None:
        place = self.presenter.place_of(key)
        if place is not None:
            self.chosen.emit(*place)

    def _on_entered(self) -> None:
        self._on_chosen(self.results.key_at(self.results.currentIndex()) or "")

    def _on_scrolled(self, value: int) -> None:
        """Have more when the end of the list is near."""
        if self.presenter.more and value >= self.results.verticalScrollBar().maximum() - self.results.height():
            self.presenter.load_more()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.field.setFocus(event.reason())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)
