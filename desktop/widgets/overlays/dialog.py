"""A question whose buttons are verbs; the safe one comes first, has the focus, and is what Esc does."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import pairwise

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QBoxLayout, QDialog, QVBoxLayout, QWidget

from desktop.widgets.controls.buttons import Button, Kind
from desktop.widgets.label import Label
from desktop.widgets.overlays.floating import DIALOG, make_floating, paint_floating
from desktop.widgets.theme import current_theme

PAD = 20
GAP = 8
NARROW, WIDE = 400, 560
LEAST_ROOM = 600
"""A window that is lower than this, dialogs stand over its edges."""


@dataclass(frozen=True, slots=True)
class Verb:
    """A button of a dialog; `value` is what the dialog answers."""

    text: str
    value: str
    kind: Kind = "secondary"


class Scrim(QWidget):
    """Dims a window behind its dialog."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        window.installEventFilter(self)
        self.setGeometry(window.rect())
        self.show()
        self.raise_()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Resize:
            self.setGeometry(self._window.rect())
        return False

    def paintEvent(self, event: QPaintEvent) -> None:
        QPainter(self).fillRect(self.rect(), current_theme().color("scrim"))


class Dialog(QDialog):
    """A floating dialog over its window.

    Signals:
        chosen: a verb was pressed: its value; Esc chooses the first.
    """

    chosen = Signal(str)

    def __init__(
        self, title: str, text: str, verbs: Sequence[Verb], parent: QWidget | None = None, *, width: int = NARROW
    ) -> None:
        super().__init__(parent)
        make_floating(self)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setWindowTitle(title)
        self.setAccessibleName(title)
        self.setAccessibleDescription(text)
        self._safe = verbs[0].value
        self._scrim: Scrim | None = None
        shadow = DIALOG.margins
        whole = self._whole = QVBoxLayout(self)
        whole.setContentsMargins(shadow.left() + PAD, shadow.top() + PAD, shadow.right() + PAD, shadow.bottom() + PAD)
        whole.setSpacing(GAP)
        self._width = width
        self._title = Label(title, "heading", wrap=True)
        self._text = Label(text, "body", "text-muted", wrap=True, parent=self)
        self.restyle()
        self._text.setHidden(not text)
        whole.addWidget(self._title)
        whole.addWidget(self._text)
        self.body = QVBoxLayout()
        self.body.setSpacing(16)
        whole.addLayout(self.body)
        whole.addSpacing(GAP)
        self.buttons: dict[str, Button] = {}
        self._verb_row = self._row_of(verbs)
        whole.addLayout(self._verb_row)

    def _row_of(self, verbs: Sequence[Verb]) -> QBoxLayout:
        row = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        row.setSpacing(GAP)
        row.addStretch()
        for verb in verbs:
            button = Button(verb.text, verb.kind)
            button.clicked.connect(lambda _checked=False, value=verb.value: self.choose(value))
            self.buttons[verb.value] = button
            row.addWidget(button)
        return row

    def restyle(self) -> None:
        """Be as wide as the text size wants and the window has room for."""
        parent, shadow = self.parentWidget(), DIALOG.margins
        wide = current_theme().px(self._width)
        most = parent.window().width() - 2 * PAD if parent is not None else wide
        wide = max(min(wide, most), self._width)
        self.setFixedWidth(wide + shadow.left() + shadow.right())
        for words in (self._title, self._text):
            words.setMinimumWidth(wide - 2 * PAD)

    def event(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.LayoutRequest:
            self._turn_row()
        return super().event(event)

    def _turn_row(self) -> None:
        """Let the buttons stand below each other where they are too wide to stand side by side."""
        shown = [button for button in self.buttons.values() if not button.isHidden()]
        wide = sum(button.sizeHint().width() + GAP for button in shown) - GAP
        beside = wide <= self.width() - self._whole.contentsMargins().left() - self._whole.contentsMargins().right()
        self._verb_row.setDirection(QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom)

    def choose(self, value: str) -> None:
        """Close with an answer."""
        self.done(QDialog.DialogCode.Rejected if value == self._safe else QDialog.DialogCode.Accepted)
        self.chosen.emit(value)

    def reject(self) -> None:
        self.choose(self._safe)

    def done(self, result: int) -> None:
        super().done(result)
        if self._scrim is not None:
            self._scrim.deleteLater()
            self._scrim = None

    def open(self) -> None:
        """Open over the window; the safe verb has the focus unless the body wants it."""
        if (parent := self.parentWidget()) is not None and self._scrim is None:
            self._scrim = Scrim(parent.window())
        self.restyle()
        self.adjustSize()
        self.put_buttons_last()
        super().open()
        if self.body.count() == 0:
            self.buttons[self._safe].setFocus(Qt.FocusReason.TabFocusReason)

    def adjustSize(self) -> None:
        """Be as high as the content where screen and window have room; Qt would stop at two thirds of the screen."""
        self._turn_row()
        layout, wide = self._whole, self.width()
        layout.activate()
        high = layout.totalHeightForWidth(wide) if layout.hasHeightForWidth() else layout.totalSizeHint().height()
        least = layout.minimumHeightForWidth(wide) if layout.hasHeightForWidth() else 0
        self.resize(wide, max(min(high, self._room()), least))

    def _room(self) -> int:
        """Tell how high it may be: no higher than its window, over which it stands in the middle."""
        screen, parent = self.screen().availableGeometry().height(), self.parentWidget()
        return screen if parent is None else min(screen, max(parent.window().height(), LEAST_ROOM))

    def put_buttons_last(self) -> None:
        """Let Tab come to the buttons after the body, which was made later."""
        buttons: list[QWidget] = list(self.buttons.values())
        last: list[QWidget] = []
        one = self.nextInFocusChain()
        while one is not None and one is not self:
            if self.isAncestorOf(one) and one not in buttons and one.focusPolicy() & Qt.FocusPolicy.TabFocus:
                last = [one]
            one = one.nextInFocusChain()
        for before, after in pairwise([*last, *buttons]):
            self.setTabOrder(before, after)

    def paintEvent(self, event: QPaintEvent) -> None:
        paint_floating(self, DIALOG)


def ask(parent: QWidget, title: str, text: str, verbs: Sequence[Verb], then: Callable[[str], object]) -> Dialog:
    """Ask, and go on with the answer; nothing waits meanwhile."""
    dialog = Dialog(title, text, verbs, parent)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.chosen.connect(then)
    dialog.open()
    return dialog
