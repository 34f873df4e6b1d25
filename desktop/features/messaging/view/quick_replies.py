"""The quick replies of a person: added, changed, put in order, deleted."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.features.messaging.presenter.writing.quick_replies import QuickReplies
from desktop.widgets.controls.buttons import Button, IconButton
from desktop.widgets.controls.fields import Field, TextArea
from desktop.widgets.label import Label
from desktop.widgets.lists.list_view import ListView
from desktop.widgets.lists.rows_model import RowsModel
from desktop.widgets.overlays.dialog import WIDE, Dialog, Verb
from desktop.widgets.theme import current_theme

CLOSE = "close"
ROW, ROWS = 44, 5


class ReplyForm(QWidget):
    """A name and a text, and what is wrong with them."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.name = Field(self.tr("Name, to be typed after a slash"))
        self.text = TextArea(self.tr("Text"), lines=3, most_lines=6)
        self._fault = Label("", "caption", "danger", wrap=True)
        self.save = Button(self.tr("Save"), "primary")
        self.leave = Button(self.tr("Cancel"))
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addStretch()
        buttons.addWidget(self.leave)
        buttons.addWidget(self.save)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(5)
        column.addWidget(self.name)
        column.addSpacing(8)
        column.addWidget(Label(self.tr("Text"), "small", weight=500))
        column.addWidget(self.text)
        column.addWidget(self._fault)
        column.addSpacing(4)
        column.addLayout(buttons)
        self.show_fault("")

    def show_fault(self, what: str) -> None:
        """Say what is wrong, in the place where it is."""
        words = {
            "name": self.tr("Give it a name"),
            "taken": self.tr("Another quick reply has this name. Choose another name."),
            "text": self.tr("Write 1 to 4,000 characters"),
            "full": self.tr("There are 100 quick replies already. Delete one first."),
        }
        self.name.set_error(words[what] if what in {"name", "taken"} else "")
        self._fault.setText(words[what] if what in {"text", "full"} else "")
        self._fault.setHidden(what not in {"text", "full"})


class QuickRepliesDialog(Dialog):
    """Lists the quick replies; Alt+Up and Alt+Down move one."""

    def __init__(self, replies: QuickReplies, parent: QWidget | None = None) -> None:
        self._replies = replies
        self._place: int | None = None
        title = self.tr("Quick replies")
        text = self.tr("Type a slash and the name in any chat.")
        super().__init__(title, text, (Verb(self.tr("Close"), CLOSE),), parent, width=WIDE)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._model = RowsModel(self)
        self.list = ListView(title, "compact", "surface-raised")
        self.list.setModel(self._model)
        self.list.chosen.connect(self._on_chosen)
        self._nothing = Label(self.tr("There are none yet."), "body", "text-muted")
        self.form = ReplyForm()
        self._tools = QWidget()
        self.add = Button(self.tr("Add"), "secondary", "plus")
        self.change = IconButton("pencil", self.tr("Edit"), "Return")
        self.up = IconButton("chevron-up", self.tr("Move up"), "Alt+Up")
        self.down = IconButton("chevron-down", self.tr("Move down"), "Alt+Down")
        self.delete = IconButton("trash-2", self.tr("Delete"), "Del")
        self._build()
        self._connect()
        self.form.hide()
        self.refresh(0)

    def _build(self) -> None:
        row = QHBoxLayout(self._tools)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(2)
        row.addWidget(self.add)
        row.addStretch()
        for button in (self.change, self.up, self.down, self.delete):
            row.addWidget(button)
        self.body.addWidget(self.list)
        self.body.addWidget(self._nothing)
        self.body.addWidget(self._tools)
        self.body.addWidget(self.form)

    def _connect(self) -> None:
        self.add.clicked.connect(lambda: self._open_form(None))
        self.change.clicked.connect(self.edit)
        self.up.clicked.connect(partial(self.shift, -1))
        self.down.clicked.connect(partial(self.shift, 1))
        self.delete.clicked.connect(self.remove)
        self.form.save.clicked.connect(self._on_save)
        self.form.leave.clicked.connect(self._close_form)
        self.form.name.entered.connect(self._on_name_entered)
        for keys, do in (
            ("Alt+Up", partial(self.shift, -1)),
            ("Alt+Down", partial(self.shift, 1)),
            ("Del", self.remove),
        ):
            shortcut = QShortcut(QKeySequence(keys), self.list)
            shortcut.setContext(Qt.ShortcutContext.WidgetShortcut)
            shortcut.activated.connect(do)

    def open(self) -> None:
        super().open()
        (self.list if self._model.rowCount() else self.add).setFocus(Qt.FocusReason.TabFocusReason)

    def refresh(self, place: int) -> None:
        """Show the quick replies as they are now."""
        rows = [self._replies.row(reply) for reply in self._replies.all()]
        self._model.show(rows)
        self.list.setHidden(not rows or self.form.isVisible())
        self._nothing.setHidden(bool(rows) or self.form.isVisible())
        self.list.setFixedHeight(max(1, min(ROWS, len(rows))) * max(ROW, current_theme().px(ROW)))
        if rows:
            self.list.setCurrentIndex(self._model.index(max(0, min(place, len(rows) - 1)), 0))
        for button in (self.change, self.up, self.down, self.delete):
            button.setEnabled(bool(rows))
        if self.isVisible():
            self.adjustSize()

    def edit(self) -> None:
        """Change the current one."""
        if self._model.rowCount():
            self._open_form(self._current())

    def _on_chosen(self, _key: str) -> None:
        self.edit()

    def shift(self, by: int, _checked: bool = False) -> None:
        """Move the current one."""
        if self._model.rowCount():
            self.refresh(self._replies.move(self._current(), by))

    def remove(self) -> None:
        """Delete the current one."""
        if self._model.rowCount():
            place = self._current()
            self._replies.remove(place)
            self.refresh(place)

    def _on_name_entered(self) -> None:
        self.form.text.setFocus(Qt.FocusReason.TabFocusReason)

    def _current(self) -> int:
        return max(0, self.list.currentIndex().row())

    def _open_form(self, place: int | None) -> None:
        self._place = place
        reply = None if place is None else self._replies.all()[place]
        self.form.name.set_text("" if reply is None else reply.name)
        self.form.text.setPlainText("" if reply is None else reply.text)
        self.form.show_fault("")
        self._swap(editing=True)
        self.form.name.setFocus(Qt.FocusReason.OtherFocusReason)

    def _close_form(self) -> None:
        self._swap(editing=False)
        self.refresh(self._current() if self._place is None else self._place)
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def _swap(self, *, editing: bool) -> None:
        self.form.setVisible(editing)
        self._tools.setHidden(editing)
        self.buttons[CLOSE].setHidden(editing)
        self.list.setHidden(editing or not self._model.rowCount())
        self._nothing.setHidden(editing or bool(self._model.rowCount()))
        self.adjustSize()

    def _on_save(self) -> None:
        name, text = self.form.name.text(), self.form.text.toPlainText()
        fault = self._replies.fault_of(name, text, self._place)
        if fault:
            self.form.show_fault(fault)
            self.adjustSize()
            return
        self._replies.put(name, text, self._place)
        place = len(self._replies.all()) - 1 if self._place is None else self._place
        self._place = place
        self._close_form()
