"""What is pinned in a chat: the newest first, each leads to its message."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QPoint, QRectF, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from desktop.features.directory.presenter.words import DOT, local, stamp_words
from desktop.features.messaging.presenter.details.details import DetailsPresenter, PinRow
from desktop.widgets.controls.buttons import Button
from desktop.widgets.feed.text.spans import one_line
from desktop.widgets.label import Label
from desktop.widgets.look.paint import box, brush_for
from desktop.widgets.overlays.menu import Menu
from desktop.widgets.overlays.ring import follow
from desktop.widgets.theme import current_theme

SHOWN = 3
MOST_TEXT = 160
RADIUS = 10


class PinCard(QAbstractButton):
    """One pinned message; a press leads to it."""

    def __init__(self, pin: PinRow, aside: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        text = self.tr("Loading") if pin.text is None else one_line(pin.text, MOST_TEXT)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 10, 12, 10)
        column.setSpacing(2)
        column.addWidget(Label(text, "body", wrap=True))
        column.addWidget(Label(aside, "small", "text-muted", elide=True))
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAccessibleName(f"{text}, {aside}")

    def paintEvent(self, event: QPaintEvent) -> None:
        box(brush_for(self), QRectF(self.rect()), RADIUS, current_theme().color("surface-sunken"))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.click()
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        follow(self, event.reason(), RADIUS)


class PinsSection(QWidget):
    """The pins of a chat.

    Signals:
        wanted: a message is to be shown: its number.
    """

    wanted = Signal(int)

    def __init__(self, presenter: DetailsPresenter, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._presenter = presenter
        self._all = False
        self._shown: list[PinRow] | None = None
        self.cards: list[PinCard] = []
        self.more = Button("", "ghost", None, "sm")
        self.more.clicked.connect(self._show_all)
        head = QHBoxLayout()
        head.addWidget(Label(self.tr("Pinned"), "body-strong"), 1)
        head.addWidget(self.more)
        self._list = QVBoxLayout()
        self._list.setSpacing(8)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(8)
        column.addLayout(head)
        column.addLayout(self._list)

    def use(self, presenter: DetailsPresenter) -> None:
        """Be about another chat, with the first of its pins."""
        self._presenter = presenter
        self._all = False

    def refresh(self) -> None:
        """Show what is pinned now."""
        pins = self._presenter.pins()
        self.setHidden(not pins)
        self.more.setHidden(self._all or len(pins) <= SHOWN)
        self.more.set_words(self.tr("All %Ln", "pins", len(pins)))
        shown = pins if self._all else pins[:SHOWN]
        if shown == self._shown:
            return
        self._shown = shown
        for card in self.cards:
            card.hide()
            card.deleteLater()
        self.cards = [self._card(pin) for pin in shown]
        for card in self.cards:
            self._list.addWidget(card)

    def _card(self, pin: PinRow) -> PinCard:
        when = stamp_words(local(pin.at), local(self._presenter.now()).date())
        card = PinCard(pin, DOT.join(part for part in (pin.author, when) if part))
        card.clicked.connect(partial(self._on_card, pin.number))
        card.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        card.customContextMenuRequested.connect(partial(self._on_menu, card, pin.number))
        return card

    def _on_card(self, number: int, _checked: bool = False) -> None:
        self.wanted.emit(number)

    def _on_menu(self, card: PinCard, number: int, at: QPoint) -> None:
        menu = Menu(card)
        menu.add(self.tr("Show in chat"), partial(self.wanted.emit, number), icon="message-circle")
        if self._presenter.facts.may_pin:
            menu.add(self.tr("Unpin"), partial(self._presenter.unpin, number), icon="pin-off")
        menu.aboutToHide.connect(menu.deleteLater)
        menu.open_at(card.mapToGlobal(at))

    def _show_all(self) -> None:
        self._all = True
        self.refresh()
