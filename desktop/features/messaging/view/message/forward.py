"""The dialog that sends a message on: a search, the chosen, a comment."""

from __future__ import annotations

from itertools import pairwise

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QLayout, QSizePolicy, QVBoxLayout, QWidget

from desktop.features.messaging.presenter.forwarding import ForwardPresenter
from desktop.widgets.controls.fields import Field, SearchField
from desktop.widgets.controls.tokens import Tokens
from desktop.widgets.label import Label
from desktop.widgets.lists.list_view import ListView
from desktop.widgets.lists.rows_model import RowsModel
from desktop.widgets.overlays.dialog import Dialog, Verb
from desktop.widgets.theme import current_theme

CANCEL, FORWARD = "cancel", "forward"
SHOWN_ROWS, ROW = 4, 56


class TargetPicker(QWidget):
    """Searches chats and people as one types; arrows move, Enter chooses.

    Signals:
        chosen: a row was chosen: its key.
    """

    chosen = Signal(str)

    def __init__(self, presenter: ForwardPresenter, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._presenter = presenter
        self._model = RowsModel(self)
        self.field = SearchField(self.tr("Chat or name"))
        self.list = ListView(self.tr("Chats and people"), "dense", "surface-raised")
        self.list.setModel(self._model)
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._nothing = Label(self.tr("Nothing found"), "small", "text-muted")
        self._nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        for part in (self.field, self.list, self._nothing):
            column.addWidget(part)
        for part in (self.list, self._nothing):
            part.setMinimumHeight(current_theme().px(ROW))
            part.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.field.textChanged.connect(self.refresh)
        self.field.stepped.connect(self.list.step)
        self.field.returnPressed.connect(self._on_enter)
        self.list.chosen.connect(self._on_chosen)
        self.setFocusProxy(self.field)
        self.refresh()

    def refresh(self) -> None:
        """Search anew."""
        self._model.show(self._presenter.rows(self.field.text()))
        found = self._model.rowCount() > 0
        self.list.setVisible(found)
        self._nothing.setHidden(found)
        if found:
            self.list.setCurrentIndex(self._model.index(0, 0))

    def sizeHint(self) -> QSize:
        return QSize(320, self.field.sizeHint().height() + 8 + SHOWN_ROWS * current_theme().px(ROW))

    def _on_enter(self) -> None:
        key = self.list.key_at(self.list.currentIndex())
        if key is not None:
            self._on_chosen(key)

    def _on_chosen(self, key: str) -> None:
        self.chosen.emit(key)  # first: what is on offer changes with the field
        self.field.clear()
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)


class ForwardDialog(Dialog):
    """Asks where a message goes.

    Signals:
        forwarded: it is on its way: to how many chats.
    """

    forwarded = Signal(int)

    def __init__(self, presenter: ForwardPresenter, parent: QWidget | None = None) -> None:
        super().__init__(
            self.tr("Who gets this message?"),
            presenter.line,
            (Verb(self.tr("Cancel"), CANCEL), Verb(self.tr("Forward"), FORWARD, "primary")),
            parent,
        )
        # The least height that Qt knows is that of the narrowest dialog, whose words take many lines.
        self._whole.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)
        self.presenter = presenter
        presenter.setParent(self)
        self.picker = TargetPicker(presenter)
        self.tokens = Tokens()
        self.comment = Field(self.tr("Comment"), placeholder=self.tr("Follows the message, if you write one"))
        self.body.addWidget(self.tokens)
        self.body.addWidget(self.picker, 1)  # what the window has no room for, the list gives up
        self.body.addWidget(self.comment)
        self.picker.chosen.connect(presenter.choose)
        self.tokens.dropped.connect(presenter.drop)
        self.comment.entered.connect(self._on_entered)
        presenter.changed.connect(self._refresh)
        self._refresh()

    def open(self) -> None:
        """Open with the caret in the search field."""
        super().open()
        self.picker.setFocus(Qt.FocusReason.TabFocusReason)

    def choose(self, value: str) -> None:
        """Send it on, or close."""
        if value == FORWARD:
            self.forwarded.emit(self.presenter.send(self.comment.text()))
        super().choose(value)

    def _on_entered(self) -> None:
        if self.presenter.chosen:
            self.choose(FORWARD)

    def _refresh(self) -> None:
        self.tokens.show_tokens([(target.key, target.name) for target in self.presenter.chosen])
        count = len(self.presenter.chosen)
        self.picker.refresh()
        button = self.buttons[FORWARD]
        button.setEnabled(count > 0)
        button.set_words(self.tr("Forward to %Ln chats", "", count) if count else self.tr("Choose a chat first"))
        for before, after in pairwise([*self.tokens.chips(), self.picker.field, self.comment.edit]):
            self.setTabOrder(before, after)
        self.put_buttons_last()
        self.adjustSize()
