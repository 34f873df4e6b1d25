"""What waits for its time in a chat: sent now, moved, edited, deleted; what could not go out says why."""

from __future__ import annotations

from datetime import datetime
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from desktop.features.messaging.presenter.writing.scheduling import ScheduledPresenter, Waiting
from desktop.features.messaging.view.composer.schedule import ScheduleDialog
from desktop.widgets.controls.buttons import Button
from desktop.widgets.flow import Flow, empty
from desktop.widgets.label import Label
from desktop.widgets.overlays.dialog import WIDE, Dialog, Verb
from desktop.widgets.pictures import Icon
from desktop.widgets.theme import current_theme

CLOSE = "close"
MOST_HEIGHT = 360


class ScheduledRow(QWidget):
    """One message that waits.

    Signals:
        verb: something is to be done with it: "now", "time", "edit" or "delete".
    """

    verb = Signal(str)

    def __init__(self, waiting: Waiting, *, online: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.waiting = waiting
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 6, 0, 6)
        column.setSpacing(2)
        head = QHBoxLayout()
        head.setSpacing(6)
        icon, ink = ("circle-alert", "danger") if waiting.refused else ("clock", "text-muted")
        head.addWidget(Icon(icon, 16, ink), 0, Qt.AlignmentFlag.AlignVCenter)
        head.addWidget(Label(waiting.when, "body-strong"), 1)
        head.addWidget(Label(waiting.state, "caption", "text-muted"))
        column.addLayout(head)
        column.addWidget(Label(waiting.text, "body", elide=True))
        if waiting.refused:
            column.addWidget(Label(waiting.refused, "small", "danger", wrap=True))
        verbs = {
            "now": Button(self.tr("Send now"), "secondary", size="sm"),
            "time": Button(self.tr("Change time"), "ghost", size="sm"),
            "edit": Button(self.tr("Edit"), "ghost", size="sm"),
            "delete": Button(self.tr("Delete"), "danger", size="sm"),
        }
        self.buttons = verbs
        verbs["now"].setEnabled(online)
        holder = QWidget()
        row = Flow(holder)
        for name, button in verbs.items():
            button.setAccessibleDescription(f"{waiting.when}, {waiting.text}")
            button.clicked.connect(partial(self._on_verb, name))
            row.addWidget(button)
        column.addWidget(holder)
        self.setAccessibleName(", ".join(part for part in (waiting.when, waiting.text, waiting.refused) if part))

    def _on_verb(self, name: str, _checked: bool = False) -> None:
        self.verb.emit(name)


class ScheduledDialog(Dialog):
    """Lists what waits for its time in a chat.

    Signals:
        edit_wanted: a message is to be edited in the field.
    """

    edit_wanted = Signal(object)

    def __init__(self, presenter: ScheduledPresenter, parent: QWidget | None = None) -> None:
        self._presenter = presenter
        title = self.tr("Scheduled in this chat")
        super().__init__(title, "", (Verb(self.tr("Close"), CLOSE),), parent, width=WIDE)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.rows: list[ScheduledRow] = []
        self._nothing = Label(self.tr("Nothing waits. Write a message, then choose Send later."), "body", "text-muted")
        self._nothing.setWordWrap(True)
        self._page = QWidget()
        self._column = QVBoxLayout(self._page)
        self._column.setContentsMargins(0, 0, 8, 0)
        self._column.setSpacing(0)
        self._scroll = QScrollArea()
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setWidget(self._page)
        self.body.addWidget(self._nothing)
        self.body.addWidget(self._scroll)
        presenter.changed.connect(self.refresh)
        self.refresh()

    def open(self) -> None:
        super().open()
        self.buttons[CLOSE].setFocus(Qt.FocusReason.TabFocusReason)

    def refresh(self) -> None:
        """Show what waits now."""
        empty(self._column)
        online = not self._presenter.desk.line.away
        self.rows = [ScheduledRow(waiting, online=online) for waiting in self._presenter.rows()]
        for row in self.rows:
            row.verb.connect(partial(self._on_verb, row))
            self._column.addWidget(row)
        self._nothing.setHidden(bool(self.rows))
        self._scroll.setHidden(not self.rows)
        high = self._page.sizeHint().height()
        self._scroll.setFixedHeight(min(current_theme().px(MOST_HEIGHT), high))
        if self.isVisible():
            self.adjustSize()
            self.buttons[CLOSE].setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_verb(self, row: ScheduledRow, name: str) -> None:
        scheduled, presenter = row.waiting.row, self._presenter
        if name == "now":
            presenter.send_now(scheduled.id)
        elif name == "delete":
            presenter.delete(scheduled.id)
        elif name == "edit":
            self.choose(CLOSE)
            self.edit_wanted.emit(scheduled)
        else:
            dialog = ScheduleDialog(presenter.clocks, presenter.desk, scheduled.at, self)
            dialog.taken.connect(partial(self._on_moved, row))
            dialog.open()

    def _on_moved(self, row: ScheduledRow, at: datetime) -> None:
        self._presenter.change_time(row.waiting.row.id, at)
