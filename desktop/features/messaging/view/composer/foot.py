"""The line below the text: keys, what the message asks for, how much room is left, and Send."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from desktop.widgets.controls.buttons import Button
from desktop.widgets.controls.marks import KeyCap, key_words
from desktop.widgets.flow import empty
from desktop.widgets.label import Label
from desktop.widgets.overlays.tips import give_tip

GAP = 8
COUNT_FROM = 500


class Foot(QWidget):
    """Hints at the left, Send at the right; where there is no room for both, Send stays.

    Signals:
        ask_dropped: nobody is to be asked to acknowledge.
    """

    ask_dropped = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.send = Button("", "primary", size="sm")
        self.counter = Label("", "caption", "text-muted")
        self._asks = self.tr("Asks to acknowledge")
        self.ask = Button(self._asks, "secondary", "badge-check", size="sm")
        self.ask.setAccessibleDescription(self.tr("Press to ask nobody"))
        self.ask.clicked.connect(self.ask_dropped)
        self.ask.hide()
        self.hints = QWidget()
        self._hint_row = QHBoxLayout(self.hints)
        self._hint_row.setContentsMargins(0, 0, 0, 0)
        self._hint_row.setSpacing(4)
        self._hinted: tuple[object, ...] = ()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GAP)
        row.addWidget(self.hints)
        row.addWidget(self.ask)
        row.addStretch()
        row.addWidget(self.counter)
        row.addWidget(self.send)

    def show_hints(self, does: str, *, enter_sends: bool) -> None:
        """Say which keys do what."""
        hints = (does, self.tr("new line"), key_words("Return"), enter_sends)
        if hints == self._hinted:
            return
        self._hinted = hints
        empty(self._hint_row)
        enter, shifted = key_words("Return"), key_words("Shift+Return")
        if not enter_sends:
            enter, shifted = key_words("Ctrl+Return"), key_words("Return")
        for keys, words in ((enter, does), (shifted, self.tr("new line"))):
            self._hint_row.addWidget(KeyCap(keys))
            self._hint_row.addWidget(Label(words, "small", "text-subtle"))
            self._hint_row.addSpacing(4)
        self._fit()

    def show_count(self, left: int) -> None:
        """Say how many characters still fit, near the end."""
        counts = left <= COUNT_FROM
        words = (
            self.tr("%Ln left", "characters that still fit", left)
            if left >= 0
            else self.tr("%Ln too many", "characters above the limit", -left)
        )
        if self.counter.isHidden() is counts or (counts and words != self.counter.text()):
            self.counter.setVisible(counts)
            self.counter.setText(words)
            self.counter.set_color("danger" if left < 0 else "text-muted")
            self._fit()

    def show_ask(self, on: bool) -> None:
        """Say that everybody is asked to acknowledge."""
        self.ask.setHidden(not on)
        self._fit()

    def restyle(self) -> None:
        """Find room anew for words of another size."""
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        self._say_ask(self._asks)
        shown = [one for one in (self.ask, self.counter, self.send) if not one.isHidden()]
        if sum(one.sizeHint().width() + GAP for one in shown) > self.width():
            self._say_ask("")
        taken = sum(one.sizeHint().width() + GAP for one in shown)
        self.hints.setHidden(self._hint_row.sizeHint().width() + taken > self.width())

    def _say_ask(self, words: str) -> None:
        """Show words or the icon alone; the name stays."""
        if words != self.ask.words():
            self.ask.set_words(words)
        self.ask.setAccessibleName(self._asks)
        give_tip(self.ask, self._asks)
