"""The bar above a chat's feed that finds in it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from desktop.features.search.presenter.find import FindPresenter
from desktop.widgets.announcing import announce
from desktop.widgets.controls.buttons import IconButton
from desktop.widgets.controls.composing import ComposedEdit
from desktop.widgets.headers import Hairline
from desktop.widgets.label import Label


class FindBar(QFrame):
    """A field, the how-manieth of how many, older and newer, close.

    Signals:
        marked: what is to be marked in the feed is different now: spans by number, and what finds them in files' names.
        back_wanted: the results of the search everywhere are wanted again.
        closed: it is not on show any more.
    """

    marked = Signal(object, object)
    back_wanted = Signal()
    closed = Signal()

    def __init__(self, presenter: FindPresenter, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.presenter = presenter
        presenter.setParent(self)
        self.setAccessibleName(self.tr("Find in this chat"))
        self.field = ComposedEdit(self.tr("Find in this chat"), self.tr("Find in this chat"))
        self.field.typed.connect(self._on_typed)
        self.field.entered.connect(self._on_entered)
        self.field.left.connect(self.leave)
        self.back = IconButton("arrow-left", self.tr("Back to the results"))
        self.back.clicked.connect(self.back_wanted)
        self.words = Label("", "small", "text-muted")
        self.note = Label("", "small", "warning", elide=True)
        self.older = IconButton("chevron-up", self.tr("Older"), self.tr("Enter"))
        self.newer = IconButton("chevron-down", self.tr("Newer"), self.tr("Shift+Enter"))
        self.end = IconButton("x", self.tr("Close"), self.tr("Esc"))
        self.older.clicked.connect(lambda: presenter.step(1))
        self.newer.clicked.connect(lambda: presenter.step(-1))
        self.end.clicked.connect(self.leave)
        presenter.changed.connect(self._show)
        self._build()
        self._show()

    def _build(self) -> None:
        row = QHBoxLayout()
        row.setContentsMargins(16, 6, 12, 6)
        row.setSpacing(6)
        row.addWidget(self.back)
        row.addWidget(self.field, 3)
        row.addWidget(self.words)
        row.addWidget(self.note, 1)
        row.addWidget(self.older)
        row.addWidget(self.newer)
        row.addWidget(self.end)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(row)
        column.addWidget(Hairline())

    def open(self, text: str | None = None, at: int | None = None, *, from_results: bool = False) -> None:
        """Show the bar; with a text it finds that, beginning with a message, else what it found before."""
        self.back.setVisible(from_results)
        self.show()
        if text is not None:
            self.field.put(text)
        self.presenter.look(self.field.words(), at)
        self.field.selectAll()
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def leave(self) -> None:
        """Close the bar; nothing is marked any more."""
        self.hide()
        self.presenter.rest()
        self.closed.emit()

    def _on_entered(self, with_shift: bool) -> None:
        self.presenter.step(-1 if with_shift else 1)

    def _on_typed(self) -> None:
        self.presenter.look(self.field.words())

    def _show(self) -> None:
        if self.presenter.words != self.words.text() and self.isVisible():
            announce(self, self.presenter.words)
        self.words.setText(self.presenter.words)
        self.words.setAccessibleName(self.presenter.words)
        self.note.setText(self.presenter.note)
        self.note.setVisible(bool(self.presenter.note))
        for button in (self.older, self.newer):
            button.setEnabled(self.presenter.found)
        self.marked.emit(self.presenter.marks(), self.presenter.found_in)
