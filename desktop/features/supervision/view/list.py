"""The console's list: search, whom reviews may reach, and the chats in their sections."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QResizeEvent, QTextLayout
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from desktop.features.directory.presenter.words import fill
from desktop.features.supervision.presenter.reviewables import LOCKED, MORE, ReviewablesPresenter, ReviewRow
from desktop.widgets.announcing import announce
from desktop.widgets.controls.buttons import IconButton
from desktop.widgets.controls.fields import SearchField
from desktop.widgets.controls.marks import draw_tag, tag_size
from desktop.widgets.controls.waiting import Skeleton
from desktop.widgets.empty import EmptyState
from desktop.widgets.headers import Card, PaneHeader
from desktop.widgets.label import Label
from desktop.widgets.lines import lay_lines
from desktop.widgets.lists.list_view import ListView, RowDelegate
from desktop.widgets.lists.row_painter import RowPainter
from desktop.widgets.lists.rows import Row, RowShape
from desktop.widgets.lists.rows_model import RowsModel
from desktop.widgets.look.paint import LEFT, box, words
from desktop.widgets.overlays.menu import Menu
from desktop.widgets.pictures import Icon
from desktop.widgets.theme import Theme, current_theme

PAIR, OVER = 25, 15
"""Side of one of two pictures that overlap, and how far the second is set off."""
TILE, PAD, GAP = 40, 10, 12
FLAG_PART = 0.45
"""A flag has at least this part of its line."""


class ReviewRowPainter(RowPainter):
    """Draws a chat of the console: two overlapping pictures or a tile, two lines, a flag at the end."""

    def row(self, painter: QPainter, rect: QRect, row: Row, ground: QColor, shape: RowShape) -> None:
        """Draw the content of a row."""
        if not isinstance(row, ReviewRow) or shape == "avatar":
            super().row(painter, rect, row, ground, shape)
            return
        theme = current_theme()
        side = theme.px(TILE)
        area = QRectF(rect.left() + theme.px(PAD), rect.top() + (rect.height() - side) / 2, side, side)
        self._front(painter, theme, area, row, ground)
        left = area.right() + theme.px(GAP)
        room = QRectF(left, rect.top(), rect.right() - theme.px(PAD) - left, rect.height())
        (self._whole if row.lock and not row.time else self._lines)(painter, theme, room, row)

    def height(self, row: object, shape: RowShape) -> int:
        """Measure a row; why a chat stays closed is told in full, on as many lines as it takes."""
        usual = super().height(row, shape)
        if not isinstance(row, ReviewRow) or not row.lock or row.time or shape == "avatar":
            return usual
        theme = current_theme()
        width = (
            self._view.viewport().width() - theme.px(TILE + 2 * PAD + GAP) if isinstance(self._view, ListView) else 0
        )
        lines = [self._wrapped(theme, row.name, "body", width), self._wrapped(theme, row.preview, "small", width)]
        return max(usual, round(sum(high for _, high in lines)) + theme.px(16))

    def _wrapped(self, theme: Theme, text: str, role: str, width: float) -> tuple[QTextLayout, int]:
        pitch = theme.line(role)
        layout = lay_lines(text, theme.font(role), int(width), pitch)
        return layout, layout.lineCount() * pitch

    def _whole(self, painter: QPainter, theme: Theme, room: QRectF, row: ReviewRow) -> None:
        """Write both texts on as many lines as they take."""
        laid = [
            (*self._wrapped(theme, text, role, room.width()), ink)
            for text, role, ink in ((row.name, "body", "text"), (row.preview, "small", "text-muted"))
        ]
        top = room.top() + round((room.height() - sum(high for _, high, _ in laid)) / 2)
        for layout, high, ink in laid:
            painter.setPen(theme.color(ink))
            layout.draw(painter, QPointF(room.left(), top))
            top += high

    def _front(self, painter: QPainter, theme: Theme, area: QRectF, row: ReviewRow, ground: QColor) -> None:
        if row.lock:
            box(painter, area, area.width() * 0.28, theme.color("surface-pressed"))
            self._glyph(painter, theme, area, row.icon or "lock-keyhole")
        elif row.pair:
            side, off = theme.px(PAIR), theme.px(OVER)
            for place, (key, name) in enumerate(row.pair):
                disc = QRectF(area.left() + place * off, area.top() + place * off, side, side)
                if place:
                    box(painter, disc.adjusted(-2, -2, 2, 2), side / 2 + 2, ground)
                theme.draw_avatar(painter, disc, key, name)
        elif row.key.startswith(MORE):
            self._glyph(painter, theme, area, row.icon)
        else:
            theme.draw_tile(painter, area, row.key, row.icon or "users")

    def _glyph(self, painter: QPainter, theme: Theme, area: QRectF, name: str) -> None:
        side = theme.px(18)
        pixmap = theme.icon(name, side, "text-muted", self._view.devicePixelRatioF())
        painter.drawPixmap(area.center() - QPointF(side / 2, side / 2), pixmap)

    def _lines(self, painter: QPainter, theme: Theme, room: QRectF, row: ReviewRow) -> None:
        first, second = theme.line("body"), theme.line("small")
        high = first + second + 2 if row.preview else first
        top = room.top() + round((room.height() - high) / 2)
        upper = QRectF(room.left(), top, room.width(), first)
        upper.setRight(self._time(painter, theme, upper, row))
        role = "body" if row.plain else "body-strong"
        words(painter, upper, row.name, theme.font(role), theme.color("text"))
        lower = QRectF(room.left(), top + first + 2, room.width(), second)
        if row.flag:
            kind = "danger" if row.severe else "warning"
            said = QFontMetricsF(theme.font("small")).horizontalAdvance(row.preview)
            room_left = max(lower.width() * FLAG_PART, lower.width() - said - theme.px(8)) - theme.px(12)
            flag = QFontMetricsF(theme.font("micro")).elidedText(row.flag, Qt.TextElideMode.ElideRight, room_left)
            size = tag_size(theme, flag)
            at = QPointF(lower.right() - size.width(), lower.top() + (second - size.height()) / 2)
            draw_tag(painter, theme, at, flag, kind)
            lower.setRight(at.x() - theme.px(6))
        words(painter, lower, row.preview, theme.font("small"), theme.color("text-muted"), LEFT)


class ReviewDelegate(RowDelegate):
    """Draws rows of the console."""

    def __init__(self, view: ListView) -> None:
        super().__init__(view)
        self.painter = ReviewRowPainter(view)


class ChatRows(ListView):
    """Rows that are as high as their words need at the list's width."""

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()


class ScopeCard(Card):
    """Says whom reviews may reach: a bold number, where, and that texts stay closed."""

    def __init__(self) -> None:
        super().__init__(radius=10)
        self._icon = Icon("network", 16, "accent")
        self._label = Label("", "small", "text", wrap=True)
        row = QHBoxLayout(self)
        row.setContentsMargins(13, 10, 12, 10)
        row.setSpacing(10)
        row.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._label, 1)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)

    def say(self, count: str, where: str) -> None:
        """Say how many, and where they are."""
        closed = self.tr("Texts stay closed until you state a purpose.")
        self._label.say(count, fill(self.tr("{where}. {closed}"), where=where, closed=closed))
        self.setAccessibleName(self._label.text())


class ReviewList(QFrame):
    """The list pane of Supervision.

    Signals:
        chosen: a chat was chosen: the key of its row.
        about_wanted: it is to be said what a chat is about: the key of its row.
        policy_wanted: a policy is to be published.
    """

    chosen = Signal(str)
    about_wanted = Signal(str)
    policy_wanted = Signal()

    def __init__(self, presenter: ReviewablesPresenter, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.presenter = presenter
        self.setProperty("surface", "list")
        self.setAccessibleName(self.tr("Chats that may be reviewed"))
        self.head = PaneHeader(self.tr("Supervision"), line=False)
        self.again = IconButton("refresh-cw", self.tr("Ask again"))
        self.search = SearchField(self.tr("Person, title, case number"))
        self.scope = ScopeCard()
        self.list = ChatRows(self.tr("Chats that may be reviewed"), "dense")
        self.list.delegate = ReviewDelegate(self.list)
        self.list.setItemDelegate(self.list.delegate)
        self._model = RowsModel(self)
        self.list.setModel(self._model)
        self._skeleton = Skeleton(6, 56, 36)
        self.nothing = EmptyState("key", "", "")
        self._said = ""
        self._build()
        presenter.changed.connect(self.refresh)
        self.search.textChanged.connect(presenter.look)
        self.search.stepped.connect(self.list.step)
        self.search.returnPressed.connect(self._on_entered)
        self.list.chosen.connect(self._on_chosen)
        self.list.menu_wanted.connect(self._on_menu)
        self.nothing.pressed.connect(self._on_remedy)
        self.again.clicked.connect(presenter.load)
        self.refresh()

    def _build(self) -> None:
        self.head.add(self.again)
        top = QVBoxLayout()
        top.setContentsMargins(12, 0, 12, 8)
        top.setSpacing(10)
        top.addWidget(self.search)
        top.addWidget(self.scope)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.head)
        column.addLayout(top)
        column.addWidget(self.list, 1)
        column.addWidget(self._skeleton, 1)
        column.addWidget(self.nothing, 1)

    def refresh(self) -> None:
        """Show what there is now."""
        presenter = self.presenter
        nothing, count = presenter.empty_words, presenter.scope_words()
        first = presenter.loading and presenter.scope is None and nothing is None
        self._skeleton.setVisible(first)
        self.list.setVisible(nothing is None and not first)
        self.nothing.setVisible(nothing is not None)
        self.scope.setVisible(bool(count[0]) and (nothing is None or bool(presenter.query)))
        self.scope.say(*count)
        if nothing is not None:
            self.nothing.say(*nothing)
            if nothing[0] != self._said and self.isVisible():
                announce(self, f"{nothing[0]}. {nothing[1]}")
        self._said = nothing[0] if nothing is not None else ""
        key = self.list.key_at(self.list.currentIndex())
        self._model.show(presenter.rows())
        place = self._model.place_of(key) if key else None
        if place is not None:
            self.list.setCurrentIndex(self._model.index(place, 0))

    def mark(self, key: str) -> None:
        """Select the row of the chat that is open, or none."""
        place = self._model.place_of(key)
        self.list.setCurrentIndex(self._model.index(-1 if place is None else place, 0))

    def _on_entered(self) -> None:
        self._on_chosen(self.list.key_at(self.list.currentIndex()) or "")

    def _on_chosen(self, key: str) -> None:
        if key.startswith(MORE):
            self.presenter.load_more(key.removeprefix(MORE))
        elif key and not key.startswith(LOCKED):
            self.chosen.emit(key)

    def _on_menu(self, key: str, place: QPoint) -> None:
        if self.presenter.find(key) is not None:
            menu = Menu(self)
            menu.aboutToHide.connect(menu.deleteLater)
            menu.add(self.tr("Read"), partial(self.chosen.emit, key), icon="eye")
            if self.presenter.classifies:
                menu.add(self.tr("Who may review it"), partial(self.about_wanted.emit, key), icon="scan-eye")
            menu.open_at(place)

    def _on_remedy(self) -> None:
        if self.presenter.wants_policy:
            self.policy_wanted.emit()
        else:
            self.presenter.load()
