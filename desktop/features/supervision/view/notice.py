"""The policy as everybody sees it, and takes note of it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.features.supervision.presenter.notice import NoticePresenter
from desktop.widgets.label import Label
from desktop.widgets.overlays.dialog import PAD, WIDE, Dialog, Verb
from desktop.widgets.overlays.ring import follow
from desktop.widgets.scroll import ScrollPage
from desktop.widgets.theme import current_theme

LATER, TAKE_NOTE = "later", "take_note"
LEAST, AROUND, SLACK = 160, 190, 12


class _Reader(ScrollPage):
    """Words that are read with the keyboard, too: the arrows scroll."""

    def __init__(self, page: QWidget, name: str) -> None:
        super().__init__(page)
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        follow(self, event.reason(), 8)


class NoticeDialog(Dialog):
    """Says who may read chats here and what one learns of it; asks to take note."""

    def __init__(self, presenter: NoticePresenter, parent: QWidget) -> None:
        super().__init__("", "", [Verb("", LATER), Verb("", TAKE_NOTE, "primary")], parent, width=WIDE)
        self.presenter = presenter
        title = self.tr("Managers may read chats in this company")
        self._title.setText(title)
        self.setAccessibleName(title)
        self.buttons[LATER].set_words(self.tr("Later"))
        self.buttons[TAKE_NOTE].set_words(self.tr("I have taken note"))
        page = self._page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 12, 0)
        column.setSpacing(8)
        for sentence in presenter.sentences():
            column.addWidget(Label(sentence, "body", wrap=True))
        policy = presenter.policy
        if policy is not None:
            column.addSpacing(8)
            column.addWidget(Label(self.tr("What the company says"), "body", weight=600))
            column.addWidget(Label(policy.text, "body", "text-muted", wrap=True))
        column.addStretch(1)
        self.reader = _Reader(page, title)
        self.body.addWidget(self.reader, 1)

    def open(self) -> None:
        """Open with the keyboard on the safe answer, as high as the words and the window let it be."""
        parent = self.parentWidget()
        wide = current_theme().px(WIDE) - current_theme().px(2 * PAD) - SLACK
        room = LEAST if parent is None else parent.window().height() - current_theme().px(AROUND)
        self.reader.setMinimumHeight(max(LEAST, min(self._page.heightForWidth(wide) + SLACK, room)))
        super().open()
        self.buttons[LATER].setFocus(Qt.FocusReason.PopupFocusReason)

    def choose(self, value: str) -> None:
        """Close with an answer."""
        if value == TAKE_NOTE:
            self.presenter.acknowledge()
        super().choose(value)
