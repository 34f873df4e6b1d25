"""The audit trail beside a review: who did what, when, sealed one with the other."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPen, QResizeEvent, QTextLayout
from PySide6.QtWidgets import QFrame, QHBoxLayout, QListView, QSizePolicy, QStyleOptionViewItem, QVBoxLayout, QWidget

from desktop.features.supervision.presenter.reviewing.trail import AuditRow, TrailPresenter
from desktop.widgets.controls.choices import Chip
from desktop.widgets.feed.text.families import mono_for
from desktop.widgets.headers import Hairline, PaneHeader
from desktop.widgets.label import Label
from desktop.widgets.lines import lay_lines
from desktop.widgets.lists.list_view import AnyIndex, ListView, RowDelegate
from desktop.widgets.lists.rows import ROW, Row
from desktop.widgets.lists.rows_model import RowsModel
from desktop.widgets.look.paint import box, picture, words
from desktop.widgets.pictures import Icon
from desktop.widgets.theme import Theme, current_theme

DISC, PAD, GAP, BELOW = 27, 10, 12, 14
_TONES: Final = {
    "accent": ("accent-soft", "accent-soft-text", ""),
    "warning": ("warning-soft", "warning", ""),
    "plain": ("", "text-muted", "border-strong"),
}


@dataclass(frozen=True, slots=True)
class TrailRow(Row):
    """An entry as a row of a list; `joined` has another one below."""

    entry: AuditRow | None = None
    joined: bool = True


class TrailDelegate(RowDelegate):
    """Draws entries: an icon on a line that joins them, who and what, why, when and the hash."""

    def sizeHint(self, option: QStyleOptionViewItem, index: AnyIndex) -> QSize:
        row = index.data(ROW)
        if not isinstance(row, TrailRow) or row.entry is None:
            return super().sizeHint(option, index)
        theme = current_theme()
        lines = self._title(theme, row.entry, self._room()).lineCount()
        detail = theme.line("small") if row.entry.detail else 0
        return QSize(10, lines * theme.line("body") + detail + theme.line("caption") + theme.px(BELOW))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        row, rect = index.data(ROW), option.rect
        if not isinstance(row, TrailRow) or row.entry is None:
            super().paint(painter, option, index)
            return
        painter.save()
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.TextAntialiasing)
        self._icon(painter, rect, row, row.entry)
        self._words(painter, rect, row.entry)
        if self._view.ring and index == self._view.currentIndex():
            frame = QRectF(rect).adjusted(0, -4, 0, -6)
            box(painter, frame, 8, None, current_theme().color("focus"), 2)
        painter.restore()

    def _icon(self, painter: QPainter, rect: QRect, row: TrailRow, entry: AuditRow) -> None:
        theme = current_theme()
        fill, ink, frame = _TONES[entry.tone]
        side = theme.px(DISC)
        disc = QRectF(rect.left() + theme.px(PAD), rect.top() + 1, side, side)
        if row.joined:
            middle = round(disc.center().x()) + 0.5
            painter.setPen(QPen(theme.color("border-strong"), 1))
            painter.drawLine(QPointF(middle, disc.bottom() + 2), QPointF(middle, rect.bottom() + 1))
        box(
            painter,
            disc,
            side / 2,
            theme.color(fill) if fill else theme.color("surface"),
            theme.color(frame) if frame else None,
        )
        picture(painter, disc, theme.icon(entry.icon, theme.px(14), ink, self._view.devicePixelRatioF()))

    def _words(self, painter: QPainter, rect: QRect, entry: AuditRow) -> None:
        theme = current_theme()
        left, room, top = rect.left() + theme.px(PAD + DISC + GAP), self._room(), float(rect.top())
        layout = self._title(theme, entry, room)
        painter.setPen(theme.color("text"))
        layout.draw(painter, QPointF(left, top))
        top += layout.lineCount() * theme.line("body")
        if entry.detail:
            line = QRectF(left, top, room, theme.line("small"))
            words(painter, line, entry.detail, theme.font("small"), theme.color("text-muted"))
            top += theme.line("small")
        line = QRectF(left, top, room, theme.line("caption"))
        used = words(painter, line, f"{entry.when} · ", theme.font("caption"), theme.color("text-muted"))
        mono = mono_for(theme.font("caption"))
        words(painter, line.adjusted(used, 0, 0, 0), entry.digest, mono, theme.color("text-muted"))

    def _room(self) -> float:
        theme = current_theme()
        return max(80.0, self._view.viewport().width() - theme.px(PAD + DISC + GAP) - theme.px(4))

    def _title(self, theme: Theme, entry: AuditRow, room: float) -> QTextLayout:
        text = f"{entry.who} {entry.did}"
        return lay_lines(text, theme.font("body"), round(room), theme.line("body"), strong=entry.who)


class TrailList(ListView):
    """Entries one below the other; what is read here is not pressed."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(name, "comfortable", "surface", parent)
        self.delegate = TrailDelegate(self)
        self.setItemDelegate(self.delegate)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setWordWrap(True)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()


class TrailPane(QFrame):
    """The context pane of a review."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("surface", "surface")
        self.setAccessibleName(self.tr("Audit trail"))
        self.presenter: TrailPresenter | None = None
        self.head = PaneHeader(self.tr("Audit trail"))
        self._sound = Chip(self.tr("Chain intact"), "success", "shield-check")
        self._broken = Chip(self.tr("Chain broken"), "danger", "shield-alert")
        self.list = TrailList(self.tr("Audit trail"))
        self._model = RowsModel(self)
        self.list.setModel(self._model)
        self._note = Label("", "small", "text-muted", wrap=True)
        self.nothing = Label(
            self.tr("What you do in a review is noted here, at once."), "small", "text-muted", wrap=True
        )
        self.nothing.setContentsMargins(16, 16, 16, 16)
        self._foot = QWidget()
        self._foot.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self._build()
        self.refresh()

    def _build(self) -> None:
        for tag in (self._sound, self._broken):
            self.head.add(tag)
        row = QHBoxLayout(self._foot)
        row.setContentsMargins(16, 12, 16, 12)
        row.setSpacing(10)
        row.addWidget(Icon("link", 14, "text-muted"), 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._note, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.head)
        column.addSpacing(12)
        column.addWidget(self.nothing)
        column.addWidget(self.list, 1)
        column.addStretch(0)
        self._line = Hairline()
        column.addWidget(self._line)
        column.addWidget(self._foot)

    def use(self, presenter: TrailPresenter | None) -> None:
        """Show another review's entries, or none."""
        self.presenter = presenter
        if presenter is not None:
            presenter.changed.connect(self.refresh)
        self.refresh()

    def refresh(self) -> None:
        """Show what there is now."""
        presenter = self.presenter
        sound = presenter.is_sound if presenter is not None else None
        entries = presenter.rows() if presenter is not None else []
        self._sound.setVisible(sound is True)
        self._broken.setVisible(sound is False)
        self._model.show(
            [
                TrailRow(one.key, one.who, entry=one, joined=place < len(entries) - 1, accessible=one.accessible)
                for place, one in enumerate(entries)
            ]
        )
        self.list.setVisible(bool(entries))
        self.nothing.setVisible(not entries)
        self._note.setText(presenter.foot_words() if presenter is not None else "")
        for part in (self._line, self._foot):
            part.setVisible(bool(self._note.text()))
