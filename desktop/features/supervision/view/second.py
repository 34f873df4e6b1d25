"""Asks a second person: to read on after 500 messages, or to take a copy."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from desktop.features.supervision.presenter.reviewing.review import ReviewPresenter
from desktop.widgets.controls.fields import Field
from desktop.widgets.overlays.dialog import WIDE, Dialog, Verb

CANCEL, ASK = "cancel", "ask"
LEAST, MOST = 3, 500


class SecondDialog(Dialog):
    """Takes the reason that the second person will read."""

    def __init__(self, presenter: ReviewPresenter, parent: QWidget, *, export: bool) -> None:
        title = (
            self.tr("Ask a second person to agree to a copy?")
            if export
            else self.tr("Ask a second person to let you read on?")
        )
        text = self.tr("The owner and compliance are asked. Who is in this chat does not answer, nor do you.")
        verbs = (Verb(self.tr("Cancel"), CANCEL), Verb(self.tr("Ask"), ASK, "primary"))
        super().__init__(title, text, verbs, parent, width=WIDE)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._presenter, self._export = presenter, export
        self.reason = Field(self.tr("Why"), helper=self.tr("The second person reads it, and so does the audit log."))
        self.reason.edit.setMaxLength(MOST)
        self.reason.entered.connect(lambda: self.choose(ASK))
        self.body.addWidget(self.reason)
        presenter.ended.connect(self._on_ended)

    def open(self) -> None:
        super().open()
        self.reason.setFocus(Qt.FocusReason.TabFocusReason)

    def choose(self, value: str) -> None:
        """Ask, unless there is no reason; or leave."""
        reason = " ".join(self.reason.text().split())
        if value == ASK and len(reason) < LEAST:
            self.reason.set_error(self.tr("Say in a few words why."))
            self.adjustSize()
            return
        if value == ASK:
            self._presenter.ask_second(reason, export=self._export)
        super().choose(value)

    def _on_ended(self) -> None:
        self.choose(CANCEL)
