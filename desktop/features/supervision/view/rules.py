"""The rules that flag, one below the other, with what a company may begin with."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from desktop.features.supervision.presenter.rules import RulesPresenter, RuleWords
from desktop.features.supervision.view.rule import RuleDialog
from desktop.widgets.announcing import announce
from desktop.widgets.controls.buttons import Button, IconButton
from desktop.widgets.controls.choices import Switch
from desktop.widgets.controls.waiting import Skeleton
from desktop.widgets.empty import EmptyState
from desktop.widgets.flow import Flow, empty
from desktop.widgets.headers import Card, Hairline, PaneHeader
from desktop.widgets.label import Label
from desktop.widgets.look.paint import box, brush_for
from desktop.widgets.overlays.dialog import Verb, ask
from desktop.widgets.scroll import scrolled
from desktop.widgets.theme import current_theme

WIDEST, NARROW = 880, 400
KEEP, DELETE = "keep", "delete"
BAR, BARS, GAP = 4, 3, 2
_INKS = {1: "text-muted", 2: "warning", 3: "danger"}


class SeverityMark(QWidget):
    """Three bars that rise: so many are filled as the severity says; the word stands beside them."""

    def __init__(self, severity: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.severity = severity
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def restyle(self) -> None:
        """Measure anew with the theme's fonts."""
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        theme = current_theme()
        return QSize(theme.px(BARS * BAR + (BARS - 1) * GAP), theme.px(14))

    def paintEvent(self, event: QPaintEvent) -> None:
        theme, painter = current_theme(), brush_for(self)
        wide, gap, high = theme.px(BAR), theme.px(GAP), self.height()
        for place in range(BARS):
            tall = high * (place + 1) / BARS
            rect = QRectF(place * (wide + gap), high - tall, wide, tall)
            filled = place < self.severity
            ink = theme.color(_INKS.get(self.severity, "danger") if filled else "border-strong")
            box(painter, rect, 1, ink if filled else None, ink)


class RuleRow(QWidget):
    """A rule on two lines, with its switch and what one may do with it.

    Signals:
        switched: it is to flag, or to rest.
        changed: it is to be changed.
        deleted: it is to be deleted.
    """

    switched = Signal(bool)
    changed = Signal()
    deleted = Signal()

    def __init__(self, words: RuleWords, *, may_change: bool) -> None:
        super().__init__()
        self.words = words
        self.setAccessibleName(f"{words.name}, {words.severity_words}, {words.about}, {words.changed}")
        self.on = Switch(self._state())
        self.on.setAccessibleDescription(words.name)
        self.on.setChecked(words.on)
        self.on.setEnabled(may_change)
        self.on.clicked.connect(self.switched)
        self.edit = IconButton("pencil", self.tr("Change"))
        self.edit.setAccessibleName(f"{self.tr('Change')}, {words.name}")
        self.drop = IconButton("trash-2", self.tr("Delete"))
        self.drop.setAccessibleName(f"{self.tr('Delete')}, {words.name}")
        self.edit.clicked.connect(self.changed)
        self.drop.clicked.connect(self.deleted)
        self._build()
        for button in (self.edit, self.drop):
            button.setVisible(may_change)

    def _state(self) -> str:
        return self.tr("On") if self.words.on else self.tr("Off")

    def _build(self) -> None:
        words = self.words
        lines = QVBoxLayout()
        lines.setSpacing(2)
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(Label(words.name, "body-strong", "text" if words.on else "text-muted", elide=True))
        head.addSpacing(4)
        head.addWidget(SeverityMark(words.severity))
        head.addWidget(Label(words.severity_words, "caption", "text-muted"))
        head.addStretch(1)
        lines.addLayout(head)
        lines.addWidget(Label(words.about, "small", "text-muted", wrap=True))
        lines.addWidget(Label(words.changed, "caption", "text-subtle", wrap=True))
        tools = QHBoxLayout()
        tools.setSpacing(8)
        for tool in (self.on, self.edit, self.drop):
            tools.addWidget(tool)
        tools.addStretch(0)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(0, 10, 0, 10)
        self._row.setSpacing(8)
        self._row.addLayout(lines, 1)
        self._row.addLayout(tools)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        beside, ways = self.width() >= current_theme().px(NARROW), QBoxLayout.Direction
        self._row.setDirection(ways.LeftToRight if beside else ways.TopToBottom)


class RulesPage(QFrame):
    """All rules; those who keep them add, change and delete.

    Signals:
        policy_wanted: the page of the monitoring policy is wanted.
    """

    policy_wanted = Signal()

    def __init__(self, presenter: RulesPresenter, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.presenter = presenter
        presenter.setParent(self)
        self.setProperty("surface", "list")
        self.setAccessibleName(self.tr("Rules"))
        self.head = PaneHeader(self.tr("Rules that flag"), " ")
        self.policy = Button(self.tr("Monitoring policy"), icon="shield-check")
        self.add = Button(self.tr("New rule"), "primary", "plus")
        self.said = Label("", "small", "danger", wrap=True)
        self.nothing = EmptyState(
            "magnifier",
            self.tr("No rules yet"),
            self.tr("A rule flags chats by their words, so that reviews begin where something is the matter."),
            self.tr("New rule"),
        )
        self.waiting = Skeleton(rows=4)
        self.rows: dict[str, RuleRow] = {}
        self.starters: dict[str, Button] = {}
        self.dialog: RuleDialog | None = None
        self._shown: object = None
        self._refusal = ""
        self._build()
        self._connect()
        self.refresh()

    def _build(self) -> None:
        tools = QWidget()
        flow = Flow(tools)
        flow.addWidget(self.add)
        flow.addWidget(self.policy)
        self._list, self._list_card = QVBoxLayout(), Card()
        self._list.setSpacing(0)
        self._list.setContentsMargins(18, 4, 12, 4)
        self._list_card.setLayout(self._list)
        self._begin, self._begin_card = QVBoxLayout(), Card()
        self._begin.setSpacing(10)
        self._begin.setContentsMargins(18, 14, 18, 14)
        self._begin_card.setLayout(self._begin)
        self._page = page = QWidget()
        self.restyle()
        column = QVBoxLayout(page)
        column.setContentsMargins(20, 16, 20, 20)
        column.setSpacing(16)
        for part in (tools, self.said, self.waiting, self.nothing, self._list_card, self._begin_card):
            column.addWidget(part)
        column.addStretch(1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self.head)
        whole.addWidget(scrolled(page), 1)

    def restyle(self) -> None:
        """Be as wide as the text size wants."""
        self._page.setMaximumWidth(current_theme().px(WIDEST))

    def _connect(self) -> None:
        presenter = self.presenter
        presenter.changed.connect(self.refresh)
        presenter.refused.connect(self._on_refused)
        self.destroyed.connect(presenter.close)
        self.policy.clicked.connect(self.policy_wanted)
        self.add.clicked.connect(partial(self.write, ""))
        self.nothing.pressed.connect(partial(self.write, ""))

    def refresh(self) -> None:
        """Show what is known now."""
        presenter = self.presenter
        known, rules, suggestions = presenter.is_loaded, presenter.words(), presenter.suggestions()
        self.head.say(self.tr("Rules that flag"), presenter.count_words() if known else " ")
        for button in (self.policy, self.add):
            button.setVisible(presenter.may_change)
        self.add.setEnabled(known and not presenter.is_full)
        if presenter.busy:
            self._refusal = ""
        self._say(presenter.trouble or self._refusal)
        self.waiting.setVisible(not known and not presenter.trouble)
        self.nothing.setVisible(known and not rules)
        self.nothing.button.setVisible(presenter.may_change)
        self._list_card.setVisible(bool(rules))
        self._begin_card.setVisible(bool(suggestions))
        shown = (rules, [one.key for one in suggestions])
        if shown != self._shown:
            self._shown = shown
            self._show_rules(rules)
            self._show_starters()

    def _show_rules(self, rules: list[RuleWords]) -> None:
        focused = next((key for key, row in self.rows.items() if row.on.hasFocus()), None)
        empty(self._list)
        self.rows = {}
        for place, words in enumerate(rules):
            row = self.rows[words.key] = RuleRow(words, may_change=self.presenter.may_change)
            row.switched.connect(partial(self._switch, words.key))
            row.changed.connect(partial(self.write, words.key))
            row.deleted.connect(partial(self._ask_delete, words.key))
            if place:
                self._list.addWidget(Hairline())
            self._list.addWidget(row)
        if focused in self.rows:
            self.rows[focused].on.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_starters(self) -> None:
        empty(self._begin)
        self.starters = {}
        self._begin.addWidget(Label(self.tr("Rules to begin with"), "body-strong"))
        for one in self.presenter.suggestions():
            button = self.starters[one.key] = Button(self.tr("Add"), size="sm", icon="plus")
            button.setAccessibleName(f"{self.tr('Add')}, {one.rule.name}")
            button.clicked.connect(partial(self.presenter.add_starter, one.key))
            holder = QWidget()
            row = QHBoxLayout(holder)
            row.setContentsMargins(0, 0, 0, 0)
            row.setSpacing(12)
            lines = QVBoxLayout()
            lines.setSpacing(0)
            lines.addWidget(Label(one.rule.name, "body", weight=500, elide=True))
            lines.addWidget(Label(one.why, "small", "text-muted", wrap=True))
            row.addLayout(lines, 1)
            row.addWidget(button)
            self._begin.addWidget(holder)

    def _on_refused(self, words: str) -> None:
        self._refusal = words
        self._shown = None  # a switch that was pressed stands as it was

    def _say(self, words: str) -> None:
        news = words and words != self.said.text()
        self.said.setText(words)
        self.said.setHidden(not words)
        if news:
            announce(self, words)

    def write(self, key: str = "") -> None:
        """Write a new rule, or change one."""
        self.dialog = RuleDialog(self.presenter.write(key), self.window())
        self.dialog.open()

    def _switch(self, key: str, on: bool) -> None:
        self.presenter.switch(key, on=on)

    def _ask_delete(self, key: str) -> None:
        rule = self.presenter.find(key)
        if rule is None:
            return

        def answer(value: str) -> None:
            if value == DELETE:
                self.presenter.delete(key)

        title = self.tr("Delete the rule {name}?").replace("{name}", rule.name)
        text = self.tr("It flags nothing any more, and what it has flagged loses its mark. The audit log keeps both.")
        verbs = (Verb(self.tr("Keep it"), KEEP), Verb(self.tr("Delete the rule"), DELETE, "danger-fill"))
        ask(self.window(), title, text, verbs, answer)
