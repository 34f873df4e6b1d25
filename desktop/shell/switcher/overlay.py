"""The switcher: one field for chats and people, over the whole window (mock-up c)."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from desktop.features.directory.presenter.words import fill
from desktop.shell.switcher.jump import Jump, Scope, Target, headed
from desktop.shell.switcher.results import ResultModel
from desktop.widgets.choices import Chip
from desktop.widgets.fields import LineEdit
from desktop.widgets.label import Label
from desktop.widgets.list_view import ListView
from desktop.widgets.look.paint import box, brush_for
from desktop.widgets.marks import KeyCap
from desktop.widgets.theme import current_theme

WIDTH, HEIGHT, TOP = 680, 560, 64
STEPS = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}


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
        self._jump = jump
        self._scope = Scope.ALL
        self._targets: dict[str, Target] = {}
        self._before: QWidget | None = None
        self.setAccessibleName(self.tr("Search or jump to"))
        self.field = LineEdit(self.tr("Search or jump to"), self.tr("Chats and people"), "search")
        self.field.setStyleSheet("QLineEdit, QLineEdit:focus { border: 0; background: transparent; }")
        self.field.textChanged.connect(self.refresh)
        self.field.installEventFilter(self)
        self._model = ResultModel(self)
        self.results = ListView(self.tr("Results"), "dense", "surface-raised")
        self.results.setModel(self._model)
        self.results.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.results.chosen.connect(self._choose)
        self._nothing = Label("", "body", "text-muted", wrap=True)
        self._nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        names = {Scope.ALL: self.tr("All"), Scope.CHATS: self.tr("Chats"), Scope.PEOPLE: self.tr("People")}
        self._chips = {scope: Chip(name) for scope, name in names.items()}
        self.panel = Panel(self)
        self._build()
        window.installEventFilter(self)
        self.hide()

    def _build(self) -> None:
        top = QHBoxLayout()
        top.setContentsMargins(16, 12, 16, 4)
        top.addWidget(self.field, 1)
        top.addWidget(KeyCap(self.tr("Esc")))
        chips = QHBoxLayout()
        chips.setContentsMargins(16, 0, 16, 8)
        chips.setSpacing(8)
        for scope, chip in self._chips.items():
            chip.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            chip.clicked.connect(lambda _checked=False, chosen=scope: self.look_for(chosen))
            chips.addWidget(chip)
        chips.addStretch(1)
        chips.addWidget(KeyCap(self.tr("Tab")))
        chips.addWidget(Label(self.tr("filter"), "small", "text-muted"))
        foot = QHBoxLayout()
        foot.setContentsMargins(16, 8, 16, 10)
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
        column.addWidget(self.results, 1)
        column.addWidget(self._nothing, 1)
        column.addLayout(foot)

    def open(self) -> None:
        """Cover the window, empty, ready to be typed into."""
        if not self.isVisible():
            self._before = self.window().focusWidget()
        self._scope = Scope.ALL
        self.field.clear()
        self._place()
        self.show()
        self.raise_()
        self.field.setFocus(Qt.FocusReason.PopupFocusReason)
        self.refresh()

    def close_quietly(self) -> None:
        """Give the window back, with the focus where it was."""
        self.hide()
        if self._before is not None:
            self._before.setFocus(Qt.FocusReason.PopupFocusReason)
        self.closed.emit()

    def look_for(self, scope: Scope) -> None:
        """Look for everything, chats only or people only."""
        self._scope = scope
        self.refresh()

    def refresh(self) -> None:
        """Find anew."""
        query = self.field.text()
        chats, people = self._jump.find(query, self._scope)
        self._targets = {target.row.key: target for target in (*chats, *people)}
        self._model.show_rows(headed(chats, people, recent=not query.strip()))
        for scope, chip in self._chips.items():
            chip.setChecked(scope is self._scope)
        found = bool(self._targets)
        self.results.setVisible(found)
        self._nothing.setVisible(not found)
        self._nothing.setText(fill(self.tr("Nothing found for “{query}”"), query=query.strip()))
        if found:
            self.results.setCurrentIndex(self._model.index(1, 0))

    def _choose(self, key: str) -> None:
        target = self._targets.get(key)
        if target is not None:
            self._before = None
            self.close_quietly()
            self.chosen.emit(target)

    def _place(self) -> None:
        theme, area = current_theme(), self.window().rect()
        self.setGeometry(area)
        width = min(theme.px(WIDTH), area.width() - 32)
        height = min(theme.px(HEIGHT), area.height() - 32)
        top = max(16, min(theme.px(TOP), (area.height() - height) // 2))
        self.panel.setGeometry((area.width() - width) // 2, top, width, height)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.field and isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            return self._on_key(event)
        if watched is self.parentWidget() and event.type() is QEvent.Type.Resize and self.isVisible():
            self._place()
        return False

    def _on_key(self, event: QKeyEvent) -> bool:
        key = Qt.Key(event.key())
        if key in STEPS:
            self.results.step(STEPS[key])
        elif key in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._choose(self.results.key_at(self.results.currentIndex()) or "")
        elif key is Qt.Key.Key_Escape:
            self.close_quietly()
        elif key in {Qt.Key.Key_Tab, Qt.Key.Key_Backtab}:
            scopes, step = list(Scope), 1 if key is Qt.Key.Key_Tab else -1
            self.look_for(scopes[(scopes.index(self._scope) + step) % len(scopes)])
        else:
            return False
        return True

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if not self.panel.geometry().contains(event.position().toPoint()):
            self.close_quietly()

    def paintEvent(self, event: QPaintEvent) -> None:
        QPainter(self).fillRect(self.rect(), current_theme().color("scrim"))
