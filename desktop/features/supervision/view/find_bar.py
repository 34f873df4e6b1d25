"""The bar over a transcript that finds in it; a search is asked for with Enter, as each is noted."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from desktop.features.supervision.presenter.reviewing.finding import FindPresenter
from desktop.widgets.announcing import announce
from desktop.widgets.controls.buttons import IconButton
from desktop.widgets.controls.composing import ComposedEdit
from desktop.widgets.headers import Hairline
from desktop.widgets.label import Label

LEAST_FIELD = 56


class FindBar(QFrame):
    """A field, the how-manieth of how many, older and newer, close.

    Signals:
        closed: it is not on show any more.
    """

    closed = Signal()

    def __init__(self, presenter: FindPresenter, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.presenter = presenter
        self.setAccessibleName(self.tr("Find in this review"))
        hint = self.tr("Words, then Enter: each search is noted")
        self.field = ComposedEdit(self.tr("Find in this review"), hint)
        self.field.entered.connect(self._on_entered)
        self.field.left.connect(self.leave)
        self.field.setMinimumWidth(LEAST_FIELD)
        self.words = Label("", "small", "text-muted")
        self.older = IconButton("chevron-up", self.tr("Older"), self.tr("Enter"))
        self.newer = IconButton("chevron-down", self.tr("Newer"), self.tr("Shift+Enter"))
        self.end = IconButton("x", self.tr("Close"), self.tr("Esc"))
        self.older.clicked.connect(lambda: presenter.step(1))
        self.newer.clicked.connect(lambda: presenter.step(-1))
        self.end.clicked.connect(self.leave)
        row = QHBoxLayout()
        row.setContentsMargins(16, 6, 12, 6)
        row.setSpacing(6)
        row.addWidget(self.field, 1)
        for part in (self.words, self.older, self.newer, self.end):
            row.addWidget(part)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(row)
        column.addWidget(Hairline())
        presenter.changed.connect(self._show)
        self._show()

    def open(self) -> None:
        """Show the bar."""
        self.show()
        self.field.selectAll()
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def leave(self) -> None:
        """Close the bar; nothing is marked any more."""
        self.hide()
        self.presenter.rest()
        self.closed.emit()

    def _on_entered(self, with_shift: bool) -> None:
        if with_shift:
            self.presenter.step(-1)
        else:
            self.presenter.look(self.field.words())

    def _show(self) -> None:
        words = self.presenter.words
        if words and words != self.words.text() and self.isVisible():
            announce(self, words)
        self.words.setText(words)
        for button in (self.older, self.newer):
            button.setEnabled(bool(self.presenter.numbers))
