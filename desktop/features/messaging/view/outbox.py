"""What waits to be sent and what was refused."""

from __future__ import annotations

from collections.abc import Hashable
from functools import partial
from itertools import pairwise
from uuid import UUID

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPaintEvent, QShowEvent
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from desktop.features.messaging.presenter.keeping.outbox import OutboxPresenter, Waiting
from desktop.features.messaging.view.pane import ContextPane, FootNote
from desktop.widgets.controls.buttons import Button
from desktop.widgets.label import Label
from desktop.widgets.look.paint import box, brush_for, picture
from desktop.widgets.overlays import ring
from desktop.widgets.theme import Theme, current_theme

DISC, RADIUS = 30, 8


class Mark(QWidget):
    """An icon, in a disc or alone."""

    def __init__(self, icon: str, ink: str, *, fill: str = "", frame: str = "", side: int = DISC) -> None:
        super().__init__()
        self._icon, self._ink, self._fill, self._frame, self._side = icon, ink, fill, frame, side
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        side = current_theme().px(self._side)
        return QSize(side, side)

    def restyle(self) -> None:
        """Grow with the text."""
        self.updateGeometry()

    def paintEvent(self, event: QPaintEvent) -> None:
        theme, painter, rect = current_theme(), brush_for(self), QRectF(self.rect())
        if self._fill or self._frame:
            fill = theme.color(self._fill) if self._fill else None
            box(painter, rect, rect.height() / 2, fill, theme.color(self._frame) if self._frame else None)
        picture(painter, rect, theme.icon(self._icon, theme.px(16), self._ink, self.devicePixelRatioF()))


class WaitingRow(QAbstractButton):
    """One thing on its way; a press leads to its chat."""

    def __init__(self, row: Waiting, presenter: OutboxPresenter) -> None:
        super().__init__()
        self.row, self._first = row, True
        self.stops: list[QWidget] = [self]
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAccessibleName(", ".join(part for part in (row.title, row.text, row.reason or row.state) if part))
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(Label(row.title, "body-strong", elide=True))
        words.addWidget(Label(row.text, "small", "text-muted", elide=True))
        if row.failed:
            words.addWidget(Label(row.reason, "small", "danger", wrap=True))
            words.addSpacing(8)
            words.addLayout(self._verbs(row, presenter))
            mark = Mark("circle-alert", "danger", fill="danger-soft")
        else:
            words.addWidget(Label(row.state, "caption", "text-subtle"))
            mark = Mark("clock", "text-muted", frame="border-strong")
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 14, 0, 14)
        line.setSpacing(12)
        line.addWidget(mark, 0, Qt.AlignmentFlag.AlignTop)
        line.addLayout(words, 1)

    def _verbs(self, row: Waiting, presenter: OutboxPresenter) -> QHBoxLayout:
        retry = Button(self.tr("Retry"), "secondary", "rotate-ccw", "sm")
        retry.clicked.connect(partial(presenter.retry, row.command))
        delete = Button(self.tr("Delete"), "ghost", size="sm")
        delete.clicked.connect(partial(presenter.discard, row.command))
        self.stops += [retry, delete]
        verbs = QHBoxLayout()
        verbs.addWidget(retry)
        verbs.addWidget(delete)
        verbs.addStretch()
        return verbs

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        ring.follow(self, event.reason(), RADIUS)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.click()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw a hairline to the row before; what stands in it draws itself."""
        if not self._first:
            brush_for(self).fillRect(0, 0, self.width(), 1, current_theme().color("border"))

    def set_first(self, first: bool) -> None:
        """Say whether it stands above all others."""
        if first != self._first:
            self._first = first
            self.update()


class OutboxView(ContextPane):
    """The context pane of the outbox.

    Signals:
        open_chat: a chat is wanted: its id.
    """

    open_chat = Signal(object)

    def __init__(self, presenter: OutboxPresenter, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Outbox"), parent)
        self.presenter = presenter
        kept = self.tr("Kept on this computer, encrypted. Nothing is lost if you close Atrium.")
        self.set_foot(FootNote("hard-drive", kept))
        self._rows: dict[Hashable, WaitingRow] = {}
        self._list = self.add_section()
        self._list.setContentsMargins(16, 4, 16, 4)
        self._list.setSpacing(0)
        self._nothing = Label(self.tr("Everything is sent"), "small", "text-muted")
        self._nothing.setContentsMargins(0, 12, 0, 12)
        self._list.addWidget(self._nothing)
        self._ticks = self._make_ticks()
        self.add_part(self._ticks)
        self.sections.addStretch()
        presenter.changed.connect(self._on_changed)
        self.refresh()

    def refresh(self) -> None:
        """Show what waits now; rows that say the same stay, and keep the keyboard."""
        rows = self.presenter.rows()
        self.badge.set_count(len(rows))
        self._nothing.setVisible(not rows)
        self._ticks.setVisible(self.presenter.offline)
        same = {row.command for row in rows if (shown := self._rows.get(row.command)) and shown.row == row}
        for command in self._rows.keys() - same:
            gone = self._rows.pop(command)
            gone.hide()
            self._list.removeWidget(gone)
            gone.deleteLater()
        for place, row in enumerate(rows):
            shown = self._rows.get(row.command) or self._make(row)
            if self._list.indexOf(shown) != place:
                self._list.insertWidget(place, shown)
            shown.set_first(place == 0)
        stops = [stop for row in rows for stop in self._rows[row.command].stops]
        for stop, following in pairwise(stops):
            self.setTabOrder(stop, following)

    def showEvent(self, event: QShowEvent) -> None:
        self.refresh()
        super().showEvent(event)

    def _on_changed(self) -> None:
        if self.isVisible():
            self.refresh()

    def _make(self, row: Waiting) -> WaitingRow:
        shown = self._rows[row.command] = WaitingRow(row, self.presenter)
        if row.conversation is not None:
            shown.clicked.connect(partial(self._on_row, row.conversation))
        return shown

    def _on_row(self, conversation: UUID, _checked: bool = False) -> None:
        self.open_chat.emit(conversation)

    def _make_ticks(self) -> QWidget:
        ticks = (
            (True, self.tr("Read everything on this computer")),
            (True, self.tr("Write, edit, react, open groups")),
            (False, self.tr("Invite people, load older messages")),
        )
        part = QWidget()
        section = QVBoxLayout(part)
        section.setContentsMargins(16, 16, 16, 16)
        section.setSpacing(8)
        section.addWidget(Label(self.tr("While you are offline"), "body-strong"))
        for works, text in ticks:
            row = QHBoxLayout()
            row.setSpacing(10)
            icon, ink = ("circle-check", "success") if works else ("circle-minus", "text-subtle")
            row.addWidget(Mark(icon, ink, side=18))
            row.addWidget(Label(text, "small", "text" if works else "text-muted", wrap=True), 1)
            section.addLayout(row)
        return part
