"""What waits to be sent and what was refused."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from desktop.features.messaging.presenter.outbox import OutboxPresenter, Waiting
from desktop.features.messaging.view.pane import ContextPane, Rule
from desktop.widgets import ring
from desktop.widgets.buttons import Button
from desktop.widgets.label import Label
from desktop.widgets.look.paint import box, brush_for, picture
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


class WaitingRow(QWidget):
    """One thing on its way.

    Signals:
        pressed: the chat is wanted.
    """

    pressed = Signal()

    def __init__(self, row: Waiting, presenter: OutboxPresenter) -> None:
        super().__init__()
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
        verbs = QHBoxLayout()
        verbs.addWidget(retry)
        verbs.addWidget(delete)
        verbs.addStretch()
        return verbs

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        ring.follow(self, event.reason(), RADIUS)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space}:
            self.pressed.emit()
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        self.pressed.emit()


class OutboxView(ContextPane):
    """The context pane of the outbox.

    Signals:
        open_chat: a chat is wanted: its id.
    """

    open_chat = Signal(object)

    def __init__(self, presenter: OutboxPresenter, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Outbox"), parent)
        self.presenter = presenter
        foot = QWidget()
        row = QHBoxLayout(foot)
        row.setContentsMargins(16, 14, 16, 14)
        row.setSpacing(12)
        row.addWidget(Mark("hard-drive", "text-subtle", side=20), 0, Qt.AlignmentFlag.AlignTop)
        kept = self.tr("Kept on this computer, encrypted. Nothing is lost if you close Atrium.")
        row.addWidget(Label(kept, "caption", "text-muted", wrap=True), 1)
        self.set_foot(foot)
        presenter.changed.connect(self.refresh)
        self.refresh()

    def refresh(self) -> None:
        """Show what waits now."""
        rows = self.presenter.rows()
        self.clear()
        self.badge.set_count(len(rows))
        section = self.add_section()
        section.setContentsMargins(16, 4, 16, 4)
        section.setSpacing(0)
        for place, row in enumerate(rows):
            if place:
                section.addWidget(Rule())
            shown = WaitingRow(row, self.presenter)
            if row.conversation is not None:
                shown.pressed.connect(partial(self.open_chat.emit, row.conversation))
            section.addWidget(shown)
        if not rows:
            nothing = Label(self.tr("Everything is sent"), "small", "text-muted")
            nothing.setContentsMargins(0, 12, 0, 12)
            section.addWidget(nothing)
        if self.presenter.offline:
            self._add_ticks()
        self.sections.addStretch()

    def _add_ticks(self) -> None:
        section = self.add_section(self.tr("While you are offline"))
        ticks = (
            (True, self.tr("Read everything on this computer")),
            (True, self.tr("Write, edit, react, open groups")),
            (False, self.tr("Invite people, load older messages")),
        )
        for works, text in ticks:
            row = QHBoxLayout()
            row.setSpacing(10)
            row.addWidget(
                Mark("circle-check" if works else "circle-minus", "success" if works else "text-subtle", side=18)
            )
            row.addWidget(Label(text, "small", "text" if works else "text-muted", wrap=True), 1)
            section.addLayout(row)
