"""Asks what a chat is about, and whether it is held for a case."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from desktop.features.directory.presenter.words import fill
from desktop.features.supervision.presenter.classing import ClassingPresenter
from desktop.widgets.controls.choices import Switch
from desktop.widgets.controls.fields import Field, Select, labelled
from desktop.widgets.label import Label
from desktop.widgets.overlays.dialog import WIDE, Dialog, Verb

CANCEL, SAVE = "cancel", "save"
MOST_REASON = 500


class ClassingDialog(Dialog):
    """Says who may review a chat: what it is about, and whether all of it is kept for a case."""

    def __init__(self, presenter: ClassingPresenter, parent: QWidget) -> None:
        title = fill(self.tr("Who may review {title}?"), title=presenter.title)
        text = self.tr(
            "Nobody reviews chats about HR, union, health or law. What is said in them stays closed, also when the chat"
            " becomes another. Its members are told."
        )
        verbs = (Verb(self.tr("Cancel"), CANCEL), Verb(self.tr("Save"), SAVE, "primary"))
        super().__init__(title, text, verbs, parent, width=WIDE)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.presenter = presenter
        presenter.setParent(self)
        self.about = Select(self.tr("It is about"), presenter.choices())
        self.hold = Switch(self.tr("Keep all of it for a case"))
        self.reason = Field(self.tr("Why"), helper=self.tr("The audit log keeps it."))
        self.reason.edit.setMaxLength(MOST_REASON)
        self._trouble = Label("", "small", "danger", wrap=True)
        self._trouble.hide()
        self.body.addWidget(labelled(self.about.accessibleName(), self.about))
        if presenter.may_hold:
            self.body.addWidget(self.hold)
            self.body.addWidget(self.reason)
        self.body.addWidget(self._trouble)
        self._shown = False
        self._connect()
        self._refresh()

    def _connect(self) -> None:
        self.presenter.changed.connect(self._refresh)
        self.presenter.refused.connect(self._say)
        self.presenter.done.connect(self._on_done)
        self.hold.toggled.connect(self._refresh)
        self.reason.entered.connect(lambda: self.choose(SAVE))
        self.finished.connect(self.presenter.close)

    def choose(self, value: str) -> None:
        """Save, unless something is missing; or leave."""
        if value != SAVE:
            super().choose(value)
            return
        trouble = self.presenter.trouble_with(self.reason.text(), held=self.hold.isChecked())
        self.reason.set_error(trouble)
        if not trouble:
            self.presenter.save(str(self.about.value()), self.reason.text(), held=self.hold.isChecked())
        self.adjustSize()

    def _refresh(self) -> None:
        standing = self.presenter.standing
        if standing is not None and not self._shown:
            self._shown = True
            self.about.choose(standing.chat_class.value)
            self.hold.setChecked(standing.held)
        for widget in (self.about, self.hold, self.buttons[SAVE]):
            widget.setEnabled(standing is not None and not self.presenter.busy)
        self.reason.setVisible(
            self.presenter.may_hold and standing is not None and self.hold.isChecked() != standing.held
        )
        if self.presenter.trouble:
            self._say(self.presenter.trouble)
        self.adjustSize()

    def _say(self, words: str) -> None:
        self._trouble.setText(words)
        self._trouble.show()
        self.adjustSize()

    def _on_done(self) -> None:
        super().choose(SAVE)
