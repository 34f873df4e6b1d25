"""The switcher: one field for chats, people, messages and files, over the whole window."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QPointF, QRect, QRectF, Qt, Signal
from PySide6.QtGui import (
    QFontMetricsF,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
)
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from desktop.features.directory.presenter.words import fill
from desktop.shell.switcher.jump import Jump, Scope
from desktop.shell.switcher.results import count_words, results_of
from desktop.widgets.controls.choices import Chip
from desktop.widgets.controls.composing import ComposedEdit
from desktop.widgets.controls.marks import KeyCap, draw_key, key_size
from desktop.widgets.empty import EmptyState
from desktop.widgets.feed.text.spans import one_line
from desktop.widgets.flow import Flow
from desktop.widgets.headers import Hairline
from desktop.widgets.label import Label
from desktop.widgets.lists.list_view import ListView, RowDelegate
from desktop.widgets.lists.rows import ROW, Row, Section
from desktop.widgets.lists.rows_model import RowsModel
from desktop.widgets.look.paint import box, brush_for, words
from desktop.widgets.theme import current_theme

translate = QCoreApplication.translate
WIDTH, HEIGHT, TOP = 680, 616, 64
NOTHING = 280
TITLE = 60


class SearchLine(ComposedEdit):
    """The field: larger than others, without a frame of its own."""

    role, icon_side, edge, gap = "title", 20, 0, 14

    def __init__(self, name: str, placeholder: str) -> None:
        super().__init__(name, placeholder)
        self.setProperty("bare", "true")


class ResultDelegate(RowDelegate):
    """Says at the end of the chosen row what Enter does."""

    def paint_end(self, painter: QPainter, rect: QRect, row: Row, *, selected: bool) -> int:
        if not selected:
            return 0
        theme, verb, key = current_theme(), translate("Switcher", "Open"), translate("Switcher", "Enter")
        cap, font = key_size(theme, key), theme.font("small")
        width = round(QFontMetricsF(font).horizontalAdvance(verb)) + 2
        at = QPointF(rect.right() - 10 - cap.width(), rect.center().y() + 0.5 - cap.height() / 2)
        draw_key(painter, theme, at, key)
        words(
            painter, QRectF(at.x() - 6 - width, rect.top(), width, rect.height()), verb, font, theme.color("text-muted")
        )
        return cap.width() + width + 18


class ResultList(ListView):
    """The results, whose headings may have a link at their end.

    Signals:
        heading_pressed: a heading's link was pressed: its title.
    """

    heading_pressed = Signal(str)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        section = self.indexAt(event.position().toPoint()).data(ROW)
        if isinstance(section, Section) and section.action:
            self.heading_pressed.emit(section.title)
        else:
            super().mousePressEvent(event)


class Foot(QWidget):
    """The tinted strip with the keys."""

    def paintEvent(self, event: QPaintEvent) -> None:
        theme, painter = current_theme(), brush_for(self)
        shape = QPainterPath()
        shape.addRoundedRect(QRectF(1, -20, self.width() - 2, self.height() + 19), 13, 13)
        painter.setClipRect(self.rect())
        painter.fillPath(shape, theme.color("surface-sunken"))
        painter.fillRect(1, 0, self.width() - 2, 1, theme.color("border"))


class Panel(QFrame):
    """The box that floats."""

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = current_theme()
        rect = QRectF(self.rect())
        box(brush_for(self), rect, 14, theme.color("surface-raised"), theme.color("border-strong"))


class Switcher(QWidget):
    """An overlay that fills its window while it is open.

    Signals:
        chosen: where to go: a `Target`.
        closed: it is not on show any more.
    """

    chosen = Signal(object)
    closed = Signal()

    def __init__(self, jump: Jump, window: QWidget) -> None:
        super().__init__(window)
        self.jump = jump
        self._scope = Scope.ALL
        self._found = results_of(jump, Scope.ALL)
        self._before: QWidget | None = None
        self.setAccessibleName(self.tr("Search or jump to"))
        self.field = SearchLine(self.tr("Search or jump to"), self.tr("Chats, people, messages, files"))
        self.field.typed.connect(self.look)
        self.field.installEventFilter(self)
        self._model = RowsModel(self)
        self.results = ResultList(self.tr("Results"), "result", "surface-raised")
        self.results.setItemDelegate(ResultDelegate(self.results))
        self.results.setModel(self._model)
        self.results.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.results.chosen.connect(self._choose)
        self.field.stepped.connect(self.results.step)
        self.field.entered.connect(self._on_entered)
        self.field.left.connect(self.close_quietly)
        self.results.heading_pressed.connect(self._on_heading)
        self.results.verticalScrollBar().valueChanged.connect(self._on_scrolled)
        self._nothing = EmptyState("magnifier", "", "")
        self._names = {
            Scope.ALL: self.tr("All"),
            Scope.CHATS: self.tr("Chats"),
            Scope.PEOPLE: self.tr("People"),
            Scope.MESSAGES: self.tr("Messages"),
            Scope.FILES: self.tr("Files"),
        }
        self._chips = {scope: Chip(name) for scope, name in self._names.items()}
        jump.changed.connect(self.refresh)
        self.panel = Panel(self)
        self._build()
        window.installEventFilter(self)
        self.hide()

    def _build(self) -> None:
        top = QHBoxLayout()
        top.setContentsMargins(20, 10, 18, 4)
        top.addWidget(self.field, 1)
        top.addWidget(KeyCap(self.tr("Esc")))
        chips = QHBoxLayout()
        chips.setContentsMargins(18, 4, 18, 12)
        chips.setSpacing(8)
        scopes = QWidget()
        flow = Flow(scopes)
        chips.addWidget(scopes, 1)
        for scope, chip in self._chips.items():
            chip.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            chip.clicked.connect(lambda _checked=False, chosen=scope: self.look_for(chosen))
            flow.addWidget(chip)
        chips.addWidget(KeyCap(self.tr("Tab")))
        chips.addWidget(Label(self.tr("filter"), "small", "text-muted"))
        strip = Foot()
        foot = QHBoxLayout(strip)
        foot.setContentsMargins(18, 10, 18, 11)
        foot.setSpacing(6)
        for cap in ("↑", "↓"):
            foot.addWidget(KeyCap(cap))
        foot.addWidget(Label(self.tr("move"), "small", "text-muted"))
        foot.addWidget(KeyCap(self.tr("Enter")))
        foot.addWidget(Label(self.tr("open"), "small", "text-muted"))
        foot.addStretch(1)
        foot.addWidget(
            Label(self.tr("Names also match by initial: ㅎㄱㄹ, hgr, cyt"), "small", "text-muted", elide=True)
        )
        column = QVBoxLayout(self.panel)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(top)
        column.addLayout(chips)
        column.addWidget(Hairline())
        column.addWidget(self.results, 1)
        column.addWidget(self._nothing, 1)
        column.addSpacing(8)
        column.addWidget(strip)

    def open(self) -> None:
        """Cover the window, empty, ready to be typed into."""
        if not self.isVisible():
            self._before = self.window().focusWidget()
        self._scope = Scope.ALL
        self.field.put("")
        self._place()
        self.show()
        self.raise_()
        self.field.setFocus(Qt.FocusReason.PopupFocusReason)
        self.look()

    def warm_up(self) -> None:
        """Be laid out and painted once unseen, so that the first opening takes no longer than the others."""
        if not self.isVisible():
            self.jump.look("")
            self.refresh(afresh=True)
            self.grab()

    def close_quietly(self) -> None:
        """Give the window back, with the focus where it was."""
        self.hide()
        self.jump.rest()
        if self._before is not None:
            self._before.setFocus(Qt.FocusReason.PopupFocusReason)
        self.closed.emit()

    def look_for(self, scope: Scope) -> None:
        """Look for everything, or for things of one kind only."""
        self._scope = scope
        self.refresh(afresh=True)

    def look(self) -> None:
        """Look for what is typed now."""
        if self.isVisible():
            self.jump.look(self.field.words(), unfinished=bool(self.field.composed))
            self.refresh(afresh=True)

    def refresh(self, *, afresh: bool = False) -> None:
        """Show what was found; unless it is something else that is looked for, the chosen row stays chosen."""
        before = None if afresh else self.results.key_at(self.results.currentIndex())
        self._found = results_of(self.jump, self._scope)
        self._model.show(self._found.rows)
        place = self._model.place_of(before) if before else None
        self.results.setCurrentIndex(self._model.index(1 if place is None else place, 0))
        for scope, chip in self._chips.items():
            chip.setChecked(scope is self._scope)
            count = count_words(self.jump.count(scope)) if self.jump.is_looking else ""
            chip.set_words(f"{self._names[scope]} {count}".rstrip())
        found = bool(self._found.targets)
        self.results.setVisible(found)
        self._nothing.setVisible(not found)
        title = fill(self.tr("Nothing found for “{query}”"), query=one_line(self.field.words(), TITLE))
        self._nothing.say(title, self.jump.problem or self.tr("Try another name or word, or a part of it."))
        self._place()

    def _on_heading(self, title: str) -> None:
        if (scope := self._found.scopes.get(title)) is not None:
            self.look_for(scope)

    def _on_scrolled(self, value: int) -> None:
        """Have more when the end of the list is near."""
        seeker = self.jump.seekers.get(self._scope)
        if seeker is not None and value >= self.results.verticalScrollBar().maximum() - self.results.height():
            seeker.load_more()

    def _choose(self, key: str) -> None:
        target = self._found.targets.get(key)
        if target is not None:
            self._before = None
            self.close_quietly()
            self.chosen.emit(target)

    def _place(self) -> None:
        theme, area = current_theme(), self.window().rect()
        self.setGeometry(area)
        width = min(theme.px(WIDTH), area.width() - 32)
        most = min(theme.px(HEIGHT), area.height() - 32)
        top = max(16, min(theme.px(TOP), (area.height() - most) // 2))
        self.panel.setGeometry((area.width() - width) // 2, top, width, min(most, self._wanted_height()))

    def _wanted_height(self) -> int:
        """End right below the last row, so that nothing looks as if there were more."""
        shown = self.results if self._found.targets else self._nothing
        around = self.panel.sizeHint().height() - shown.sizeHint().height()
        rows = sum(self.results.sizeHintForRow(place) for place in range(self._model.rowCount()))
        return around + (rows + 2 if self._found.targets else current_theme().px(NOTHING))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.field and isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            return self._on_tab(event)
        if watched is self.parentWidget() and event.type() is QEvent.Type.Resize and self.isVisible():
            self._place()
        return False

    def _on_tab(self, event: QKeyEvent) -> bool:
        """Look for things of the next or previous kind; the focus would leave before the field hears of it."""
        if self.field.composed or event.key() not in {Qt.Key.Key_Tab, Qt.Key.Key_Backtab}:
            return False
        scopes, step = list(Scope), 1 if event.key() == Qt.Key.Key_Tab else -1
        self.look_for(scopes[(scopes.index(self._scope) + step) % len(scopes)])
        return True

    def _on_entered(self) -> None:
        self._choose(self.results.key_at(self.results.currentIndex()) or "")

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if not self.panel.geometry().contains(event.position().toPoint()):
            self.close_quietly()

    def paintEvent(self, event: QPaintEvent) -> None:
        QPainter(self).fillRect(self.rect(), current_theme().color("scrim"))
