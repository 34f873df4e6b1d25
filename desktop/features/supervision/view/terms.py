"""The terms of a monitoring policy, as fields."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.features.supervision.presenter.meaning import days_words, minutes_words
from desktop.features.supervision.presenter.policy import PolicyPresenter
from desktop.features.supervision.view.trouble import Trouble, group
from desktop.widgets.controls.choices import Check, Switch
from desktop.widgets.controls.fields import Select, TextArea
from desktop.widgets.controls.segmented import Segmented
from desktop.widgets.controls.tokens import Tokens
from desktop.widgets.label import Label

AT_ONCE, LATER = "at_once", "later"


class TermsForm(QWidget):
    """Fields that write into the presenter's draft at once."""

    def __init__(self, presenter: PolicyPresenter, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.presenter = presenter
        self._shown: object = None
        self._departments: object = None
        self.text = TextArea(self.tr("What the company says"), lines=8, most_lines=14)
        self.text_trouble = Trouble()
        self.internal = Check(self.tr("Chats among colleagues"))
        self.customer = Check(self.tr("Chats with customers"))
        self.rank = Select(self.tr("How far above everybody in the chat"), self._ranks())
        self.department = Select(self.tr("Departments where higher rank is enough"), [])
        self.departments = Tokens()
        self.minutes = Select(self.tr("A review lasts at most"), self._choices(presenter.minutes(), minutes_words))
        self.when = Segmented(
            self.tr("When people see who has read"), [(self.tr("At once"), AT_ONCE), (self.tr("Later"), LATER)]
        )
        self.days = Select(self.tr("Days until people see it"), self._choices(presenter.told_days(), days_words))
        self.delay = Label("", "caption", "text-muted", wrap=True)
        self.second = Switch(self.tr("Copies need a second person"))
        self.retention = Select(
            self.tr("Nothing older is shown than"), self._choices(presenter.retention(), days_words)
        )
        self._build()
        self._connect()
        self.show_draft()

    def _ranks(self) -> list[tuple[str, object]]:
        return [(self._rank_words(rank), rank) for rank in self.presenter.ranks()]

    @staticmethod
    def _choices(values: Sequence[int], words: Callable[[int], str]) -> list[tuple[str, object]]:
        return [(words(value), value) for value in values]

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(16)
        helper = self.tr("Everybody reads this, and what the policy means, before they take note of it.")
        closed = self.tr("Chats on HR, union, health and law stay closed, always.")
        column.addWidget(group(self.text, self.text_trouble, Label(helper, "caption", "text-muted", wrap=True)))
        column.addWidget(
            group(
                self.internal,
                self.customer,
                Label(closed, "caption", "text-muted", wrap=True),
                title=self.tr("Chats that may be reviewed"),
            )
        )
        column.addWidget(group(self.rank))
        column.addWidget(group(self.department, self.departments))
        column.addWidget(group(self.minutes))
        column.addWidget(group(self.when, self.days, self.delay, title=self.tr("When people see who has read")))
        column.addWidget(self.second)
        column.addWidget(group(self.retention))
        column.addStretch(1)

    def _connect(self) -> None:
        change = self.presenter.change
        self.text.textChanged.connect(lambda: change(text=self.text.toPlainText()))
        for check in (self.internal, self.customer):
            check.clicked.connect(self._on_check)
        for select, name in (
            (self.rank, "rank_distance"),
            (self.minutes, "review_minutes"),
            (self.retention, "retention_days"),
        ):
            select.activated.connect(partial(self._on_select, select, name))
        self.when.chosen.connect(self._on_when)
        self.days.activated.connect(partial(self._on_select, self.days, "told_after_days"))
        self.second.clicked.connect(self._on_second)
        self.department.activated.connect(self._on_department)
        self.departments.dropped.connect(self.presenter.drop_department)

    def _on_check(self) -> None:
        self.presenter.choose_classes(inside=self.internal.isChecked(), outside=self.customer.isChecked())

    def _on_select(self, select: Select, name: str, _place: int) -> None:
        self.presenter.change(**{name: select.value()})

    def _on_when(self, value: object) -> None:
        self.presenter.change(told_after_days=self.days.value() if value == LATER else 0)

    def _on_second(self, on: bool) -> None:
        self.presenter.change(export_needs_second=on)

    def _on_department(self, _place: int) -> None:
        self.presenter.add_department(str(self.department.value() or ""))
        self.department.choose("")

    def show_draft(self) -> None:
        """Show the draft in the fields."""
        draft = self._shown = self.presenter.draft
        if self.text.toPlainText() != draft.text:
            self.text.setPlainText(draft.text)
        inside, outside = self.presenter.has_classes()
        self.internal.setChecked(inside)
        self.customer.setChecked(outside)
        for select, value, words in (
            (self.minutes, draft.review_minutes, minutes_words),
            (self.retention, draft.retention_days, days_words),
            (self.rank, draft.rank_distance, self._rank_words),
        ):
            _show(select, value, words)
        self.when.choose(LATER if draft.told_after_days else AT_ONCE)
        if draft.told_after_days:
            _show(self.days, draft.told_after_days, days_words)
        self.second.setChecked(draft.export_needs_second)

    def _rank_words(self, rank: int) -> str:
        return self.tr("%n ranks or more", "", rank)

    def refresh(self) -> None:
        """Show what depends on the draft, and the draft itself when another one came."""
        presenter = self.presenter
        if self._shown is not presenter.draft:
            self.show_draft()
        trouble = presenter.text_trouble()
        self.text_trouble.say(trouble)
        self.text.setAccessibleDescription(trouble)
        self.delay.setText(presenter.delay_words())
        self.when.setEnabled(presenter.has_second or bool(presenter.draft.told_after_days))
        self.days.setVisible(bool(presenter.draft.told_after_days))
        self._show_departments()

    def _show_departments(self) -> None:
        chosen, others = self.presenter.chosen_departments(), self.presenter.other_departments()
        if (chosen, others) == self._departments:
            return
        self._departments = chosen, others
        self.departments.show_tokens(chosen)
        self.department.clear()
        self.department.addItem(self.tr("Add a department") if others else self.tr("No others"), "")
        for key, name in others:
            self.department.addItem(name, key)
        self.department.setEnabled(bool(others))


def _show(select: Select, value: int, words: Callable[[int], str]) -> None:
    """Choose a value, also one that is not among the usual ones."""
    if select.findData(value) < 0:
        select.addItem(words(value), value)
    select.choose(value)
