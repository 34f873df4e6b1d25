"""The page that makes the monitoring policy: its terms at the left, what they mean beside them, the deed below."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QVBoxLayout, QWidget

from desktop.features.supervision.presenter.policy import PolicyPresenter
from desktop.features.supervision.view.terms import TermsForm
from desktop.widgets.announcing import announce
from desktop.widgets.controls.buttons import Button, IconButton
from desktop.widgets.flow import Flow, empty
from desktop.widgets.headers import Card, Hairline, PaneHeader
from desktop.widgets.label import Label
from desktop.widgets.overlays.dialog import Verb, ask
from desktop.widgets.pictures import Icon
from desktop.widgets.scroll import scrolled
from desktop.widgets.theme import current_theme

FORM, BESIDE = 560, 320
NARROW, WIDE = 520, 1000
"""Below the one, buttons stand below each other; from the other on, what it means stands beside the terms."""
STAY, DO = "stay", "do"


class Meaning(Card):
    """Sentences below each other, with a heading; `inside` another card without a frame of its own."""

    def __init__(self, title: str, *, inside: bool = False) -> None:
        super().__init__(frame="surface-raised" if inside else "border")
        self._title = title
        self._lines = QVBoxLayout()
        self._lines.setSpacing(8)
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(Icon("eye", 16, "accent"))
        self._head = Label(title, "body-strong", wrap=True)
        head.addWidget(self._head, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(*((0, 4, 0, 4) if inside else (18, 14, 18, 14)))
        column.setSpacing(10)
        column.addLayout(head)
        column.addLayout(self._lines)
        column.addStretch(1)
        self._said: list[str] = []

    def say(self, sentences: list[str]) -> None:
        """Show other sentences."""
        if sentences == self._said:
            return
        self._said = sentences
        empty(self._lines)
        for sentence in sentences:
            self._lines.addWidget(Label(sentence, "small", wrap=True))
        self.setAccessibleName(self._title)
        self.setAccessibleDescription(" ".join(sentences))

    def sentences(self) -> list[str]:
        """Give what is said."""
        return self._said


class WaitingCard(Card):
    """A version that waits for a second person: what it means, and what one may do about it."""

    def __init__(self, presenter: PolicyPresenter) -> None:
        super().__init__(frame="border-strong")
        self._presenter = presenter
        self._title = Label("", "body-strong", wrap=True)
        self._about = Label("", "small", "text-muted", wrap=True)
        self._text = Label("", "small", wrap=True)
        self.meaning = Meaning(self.tr("What this version means"), inside=True)
        self.withdraw = Button(self.tr("Take it back"))
        self.agree = Button(self.tr("Agree and publish"), "primary")
        buttons = QWidget()
        row = Flow(buttons)
        row.addWidget(self.agree)
        row.addWidget(self.withdraw)
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 14, 18, 14)
        column.setSpacing(10)
        for part in (self._title, self._about, self.meaning, self._text):
            column.addWidget(part)
        column.addWidget(buttons)

    def refresh(self) -> None:
        """Show what waits now."""
        presenter = self._presenter
        waiting = presenter.waiting
        self.setHidden(waiting is None)
        if waiting is None:
            return
        title, about = presenter.waiting_words()
        self._title.setText(title)
        self._about.setText(about)
        self._text.setText(waiting.text)
        self.setAccessibleName(title)
        self.meaning.say(presenter.waiting_meaning())
        self.agree.setVisible(presenter.may_agree)
        for button in (self.agree, self.withdraw):
            button.setEnabled(not presenter.busy)


class PolicyPage(QFrame):
    """Shows what is in force, and makes the next version.

    Signals:
        back_wanted: the page before is wanted.
    """

    back_wanted = Signal()

    def __init__(self, presenter: PolicyPresenter, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.presenter = presenter
        presenter.setParent(self)
        self.setProperty("surface", "list")
        self.setAccessibleName(self.tr("Monitoring policy"))
        self.back = IconButton("arrow-left", self.tr("Back to the rules"))
        self.head = PaneHeader(self.tr("Monitoring policy"), " ", line=False)
        self.waiting = WaitingCard(presenter)
        self.form = TermsForm(presenter)
        self.meaning = Meaning(self.tr("What this means for everybody"))
        self.said = Label("", "small", "text-muted", wrap=True)
        self.said.hide()
        self._told = ""
        self._writes = False
        self.discard = Button(self.tr("Discard changes"))
        self.publish = Button("", "primary")
        self._build()
        self._connect()
        self.refresh()

    def _build(self) -> None:
        page = QWidget()
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._row.setSpacing(24)
        self._row.addWidget(self.form, 560)
        self._row.addWidget(self.meaning, 320, Qt.AlignmentFlag.AlignTop)
        self._row.addStretch(1)
        body = QVBoxLayout(page)
        body.setContentsMargins(20, 20, 20, 20)
        body.setSpacing(16)
        body.addWidget(self.waiting)
        body.addLayout(self._row)
        body.addStretch(1)
        top = QHBoxLayout()
        top.setContentsMargins(12, 0, 0, 0)
        top.setSpacing(0)
        top.addWidget(self.back)
        top.addWidget(self.head, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(top)
        column.addWidget(Hairline())
        column.addWidget(scrolled(page), 1)
        column.addWidget(Hairline())
        column.addLayout(self._bar())

    def _bar(self) -> QBoxLayout:
        self._deeds = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._deeds.setContentsMargins(20, 10, 20, 10)
        self._deeds.setSpacing(8)
        self._deeds.addWidget(self.said, 1)
        self._deeds.addStretch(0)
        self._deeds.addWidget(self.discard)
        self._deeds.addWidget(self.publish)
        return self._deeds

    def _connect(self) -> None:
        presenter = self.presenter
        presenter.changed.connect(self.refresh)
        presenter.refused.connect(self._on_told)
        presenter.said.connect(self._on_told)
        self.destroyed.connect(presenter.close)
        self.back.clicked.connect(self.back_wanted)
        self.discard.clicked.connect(self._discard)
        self.publish.clicked.connect(self._ask)
        self.waiting.agree.clicked.connect(self._ask_agree)
        self.waiting.withdraw.clicked.connect(presenter.withdraw)

    def refresh(self) -> None:
        """Show what is known now."""
        presenter = self.presenter
        self.head.say(self.tr("Monitoring policy"), presenter.version_words() if presenter.state is not None else " ")
        self.waiting.refresh()
        self.form.refresh()
        self.form.setEnabled(presenter.state is not None)
        for part in (self.form, self.meaning, self.publish):
            part.setHidden(presenter.waiting is not None)
        self.meaning.say(presenter.meaning())
        verb, may = presenter.publish_words()
        self.publish.set_words(verb)
        self.publish.setEnabled(may)
        self.discard.setVisible(presenter.is_begun and presenter.waiting is None)
        if presenter.busy:
            self._told = ""
        self._say(presenter.trouble or self._told)
        self._lead()

    def write(self) -> None:
        """Put the keyboard into the text, as soon as one may write there."""
        self._writes = True
        self._lead()

    def _lead(self) -> None:
        if self._writes and self.form.isEnabled():
            self._writes = False
            if self.presenter.waiting is None:
                self.form.text.setFocus(Qt.FocusReason.TabFocusReason)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.restyle()

    def restyle(self) -> None:
        """Stand side by side where there is room for that."""
        beside = self.width() >= current_theme().px(WIDE)
        ways = QBoxLayout.Direction
        self._row.setDirection(ways.LeftToRight if beside else ways.TopToBottom)
        narrow = self.width() < current_theme().px(NARROW)
        self._deeds.setDirection(ways.TopToBottom if narrow else ways.LeftToRight)
        self.form.setMaximumWidth(current_theme().px(FORM))
        self.meaning.setMaximumWidth(current_theme().px(BESIDE if beside else FORM))
        self.waiting.setMaximumWidth(current_theme().px(FORM))

    def _on_told(self, words: str) -> None:
        self._told = words

    def _say(self, words: str) -> None:
        if words != self.said.text():
            self.said.setText(words)
            self.said.setHidden(not words)
            if words:
                announce(self, words)

    def _discard(self) -> None:
        self.presenter.discard()

    def _ask(self) -> None:
        self._question(self.presenter.question(), self.presenter.publish)

    def _ask_agree(self) -> None:
        self._question(self.presenter.agree_question(), self.presenter.agree)

    def _question(self, words: tuple[str, str, str], does: Callable[[], None]) -> None:
        title, text, verb = words

        def answer(value: str) -> None:
            if value == DO:
                does()

        ask(self.window(), title, text, (Verb(self.tr("Not yet"), STAY), Verb(verb, DO, "primary")), answer)
