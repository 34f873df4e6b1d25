"""Asks for a purpose and a period before anything is read, and says what will happen."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop.features.directory.presenter.words import fill
from desktop.features.supervision.presenter.reviewing.opening import OpeningPresenter
from desktop.widgets.controls.fields import Field, Select, labelled
from desktop.widgets.label import Label
from desktop.widgets.overlays.dialog import WIDE, Dialog, Verb
from desktop.widgets.pictures import Icon

CANCEL, OPEN = "cancel", "open"
MOST_PURPOSE, MOST_CASE = 500, 128


class OpeningDialog(Dialog):
    """The door to a review; it closes by itself once the review is open."""

    def __init__(self, presenter: OpeningPresenter, parent: QWidget) -> None:
        title = fill(self.tr("Read {title}?"), title=presenter.title)
        text = self.tr("You can read stored messages, not write. Each page that you read is noted in the audit log.")
        verbs = (Verb(self.tr("Cancel"), CANCEL), Verb(self.tr("Begin to read"), OPEN, "primary"))
        super().__init__(title, text, verbs, parent, width=WIDE)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.presenter = presenter
        presenter.setParent(self)
        self.purpose = Field(
            self.tr("Purpose"),
            placeholder=self.tr("Complaint about a delivery date"),
            helper=self.tr("They read it too."),
        )
        self.purpose.edit.setMaxLength(MOST_PURPOSE)
        self.case = Field(self.tr("Case number, if there is one"), placeholder="CP-1184")
        self.case.edit.setMaxLength(MOST_CASE)
        periods: list[tuple[str, object]] = list(presenter.periods())
        self.period = Select(self.tr("For how long"), periods, "clock")
        self.period.choose(presenter.usual_period())
        self._told = Label(presenter.told_words(), "small", "text-muted", wrap=True)
        self._build()
        self.purpose.entered.connect(self._open)
        self.case.entered.connect(self._open)
        presenter.opened.connect(self._on_opened)
        presenter.failed.connect(self._on_failed)

    def _build(self) -> None:
        self.body.addWidget(self.purpose)
        self.body.addWidget(self.case)
        self.body.addWidget(labelled(self.tr("For how long"), self.period))
        told = QHBoxLayout()
        told.setSpacing(8)
        told.addWidget(Icon("eye", 16, "text-muted"), 0, Qt.AlignmentFlag.AlignTop)
        told.addWidget(self._told, 1)
        self.body.addLayout(told)

    def open(self) -> None:
        super().open()
        self.purpose.setFocus(Qt.FocusReason.TabFocusReason)

    def choose(self, value: str) -> None:
        """Begin to read, unless the purpose is blank; or leave."""
        if value == OPEN:
            self._open()
        else:
            super().choose(value)

    def _open(self) -> None:
        purpose, case = self.purpose.text(), self.case.text()
        trouble = self.presenter.trouble(purpose, case)
        self.purpose.set_error(trouble)
        if trouble:
            self.purpose.setFocus(Qt.FocusReason.TabFocusReason)
            self.adjustSize()
            return
        minutes = self.period.value()
        self.buttons[OPEN].setEnabled(False)
        self.presenter.open(purpose, case, minutes if isinstance(minutes, int) else self.presenter.usual_period())

    def _on_opened(self, _review: object) -> None:
        super().choose(OPEN)

    def _on_failed(self, words: str) -> None:
        self.buttons[OPEN].setEnabled(True)
        self.purpose.set_error(words)
        self.adjustSize()
