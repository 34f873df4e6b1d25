"""The console's first page: the policy, numbers, one's open reviews, and what waits for one's answer."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from desktop.features.supervision.presenter.overview import Fact, OverviewPresenter, ReviewWords
from desktop.widgets.controls.avatar import AvatarWidget
from desktop.widgets.controls.buttons import Button
from desktop.widgets.flow import Flow, empty
from desktop.widgets.headers import Card
from desktop.widgets.label import Label
from desktop.widgets.pictures import Icon
from desktop.widgets.scroll import scrolled

WIDEST = 880


class OverviewPage(QFrame):
    """Cards one below the other.

    Signals:
        review_wanted: an open review is to be shown: its key.
        list_wanted: the list of Supervision is wanted.
        policy_wanted: a policy is to be published.
    """

    review_wanted = Signal(str)
    list_wanted = Signal()
    policy_wanted = Signal()

    def __init__(self, presenter: OverviewPresenter, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.presenter = presenter
        presenter.setParent(self)
        self.setProperty("surface", "list")
        self.setAccessibleName(self.tr("Overview"))
        self._trouble = Label("", "body", "danger", wrap=True)
        self._policy, self._policy_more = Label("", "heading", wrap=True), Label("", "body", "text-muted", wrap=True)
        self._lacking = Label("", "body", "text-muted", wrap=True)
        self._proposal = Label("", "body", wrap=True)
        self.look = Button(self.tr("Look at it"), "primary")
        self.publish = Button(self.tr("Publish a policy"), "primary")
        self._numbers = QWidget()
        self._waiting, self._mine = QVBoxLayout(), QVBoxLayout()
        self._waiting_card = self._card(self.tr("Waits for your answer"), self._waiting)
        self._mine_card = self._card(self.tr("Your open reviews"), self._mine)
        self.rows: list[Button] = []
        self._shown: tuple[list[Fact], list[ReviewWords], list[ReviewWords]] | None = None
        self._build()
        presenter.changed.connect(self.refresh)
        presenter.refused.connect(self._on_refused)
        self.look.clicked.connect(self.policy_wanted)
        self.publish.clicked.connect(self.policy_wanted)
        self.refresh()

    def _build(self) -> None:
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(20, 20, 20, 20)
        column.setSpacing(16)
        column.addWidget(self._trouble)
        column.addWidget(self._policy_card())
        self._figures = Flow(self._numbers)
        column.addWidget(self._numbers)
        column.addWidget(self._waiting_card)
        column.addWidget(self._mine_card)
        column.addStretch(1)
        page.setMaximumWidth(WIDEST)
        outer = QHBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(scrolled(page))

    def _policy_card(self) -> Card:
        card = Card()
        row = QHBoxLayout(card)
        row.setContentsMargins(18, 14, 18, 14)
        row.setSpacing(14)
        row.addWidget(Icon("shield-check", 20, "accent", tile="accent-soft"), 0, Qt.AlignmentFlag.AlignTop)
        lines = QVBoxLayout()
        lines.setSpacing(2)
        for label in (self._policy, self._policy_more, self._lacking, self._proposal):
            lines.addWidget(label)
        for button in (self.look, self.publish):
            lines.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        row.addLayout(lines, 1)
        return card

    def _card(self, title: str, rows: QVBoxLayout) -> Card:
        card = Card()
        card.setAccessibleName(title)
        column = QVBoxLayout(card)
        column.setContentsMargins(18, 14, 18, 14)
        column.setSpacing(10)
        column.addWidget(Label(title, "body-strong", wrap=True))
        rows.setSpacing(10)
        column.addLayout(rows)
        return card

    def refresh(self) -> None:
        """Show what there is now."""
        presenter = self.presenter
        self._trouble.setText(presenter.trouble)
        self._trouble.setVisible(bool(presenter.trouble))
        title, more = presenter.policy_words()
        self._policy.setText(title if presenter.policy is not None else "")
        self._policy_more.setText(more if presenter.policy is not None else "")
        self._lacking.setText(presenter.lacking_words())
        self._lacking.setVisible(bool(self._lacking.text()))
        proposal = presenter.proposal_words()
        self._proposal.setText(proposal)
        self._proposal.setVisible(bool(proposal))
        self.look.setVisible(bool(proposal))
        none = presenter.policy is not None and presenter.policy.policy is None
        self.publish.setVisible(none and presenter.desk.watches and not proposal)
        shown = (presenter.facts(), presenter.asked(), presenter.open_reviews())
        if shown != self._shown:
            self._shown = shown
            self._show_numbers()
            self._show_reviews(*shown[1:])

    def _show_reviews(self, asked: list[ReviewWords], mine: list[ReviewWords]) -> None:
        self.rows = []
        self._fill(self._waiting, [self._asked_row(one) for one in asked], "")
        self._waiting_card.setVisible(bool(asked))
        self._fill(self._mine, [self._mine_row(one) for one in mine], self.tr("You read in no chat just now."))

    def _show_numbers(self) -> None:
        empty(self._figures)
        for fact in self.presenter.facts():
            card = Card(radius=10)
            card.setAccessibleName(f"{fact.number} {fact.words}")
            column = QVBoxLayout(card)
            column.setContentsMargins(18, 12, 28, 12)
            column.setSpacing(0)
            column.addWidget(Label(fact.number, "title"))
            column.addWidget(Label(fact.words, "small", "text-muted", wrap=True))
            self._figures.addWidget(card)
            card.show()

    def _fill(self, column: QVBoxLayout, rows: list[QWidget], nothing: str) -> None:
        empty(column)
        for row in rows or ([Label(nothing, "body", "text-muted", wrap=True)] if nothing else []):
            column.addWidget(row)

    def _row(self, one: ReviewWords, *buttons: Button) -> QWidget:
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.addWidget(AvatarWidget(one.tint, one.who, 32), 0, Qt.AlignmentFlag.AlignTop)
        lines = QVBoxLayout()
        lines.setSpacing(1)
        lines.addWidget(Label(one.what, "body-strong", wrap=True))
        lines.addWidget(Label(one.about, "small", "text-muted", wrap=True))
        row.addLayout(lines, 1)
        below = QWidget()
        flow = Flow(below)
        for button in buttons:
            flow.addWidget(button)
        lines.addSpacing(6)
        lines.addWidget(below)
        self.rows += buttons
        return holder

    def _asked_row(self, one: ReviewWords) -> QWidget:
        decline, agree = Button(self.tr("Decline")), Button(self.tr("Agree"), "primary")
        for button, yes in ((decline, False), (agree, True)):
            button.setAccessibleName(f"{button.words()}: {one.what}")
            button.clicked.connect(partial(self.presenter.answer, one.key, export=one.export, agree=yes))
        return self._row(one, decline, agree)

    def _mine_row(self, one: ReviewWords) -> QWidget:
        button = Button(self.tr("Go on reading"))
        button.setAccessibleName(f"{button.words()}: {one.what}")
        button.clicked.connect(partial(self.review_wanted.emit, one.key))
        return self._row(one, button)

    def _on_refused(self, words: str) -> None:
        self._trouble.setText(words)
        self._trouble.setVisible(True)

    def shut(self) -> None:
        """Hear nothing more."""
        self.presenter.close()
