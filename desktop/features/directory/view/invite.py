"""The dialog that invites a colleague and shows the code once."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.features.directory.presenter.invite import InvitePresenter
from desktop.widgets.controls.buttons import Button
from desktop.widgets.controls.fields import Field, Select, labelled
from desktop.widgets.label import Label
from desktop.widgets.overlays.dialog import Dialog, Verb

CANCEL, INVITE = "cancel", "invite"


class InviteDialog(Dialog):
    """Asks for a person, then shows the code that lets them in."""

    def __init__(self, presenter: InvitePresenter, parent: QWidget | None = None) -> None:
        super().__init__(
            self.tr("Invite a colleague"),
            self.tr("They get a code that works once. With it they choose a password and are in."),
            (Verb(self.tr("Cancel"), CANCEL), Verb(self.tr("Make the code"), INVITE, "primary")),
            parent,
        )
        self._presenter = presenter
        self.name = Field(self.tr("Name"))
        self.email = Field(self.tr("E-mail"))
        self.department = Select(self.tr("Department"), list(presenter.departments()))
        self.rank = Select(self.tr("Rank"), list(presenter.ranks()))
        self.language = Select(self.tr("Language"), list(presenter.languages()))
        self.form = QWidget()
        self.result_page = QWidget()
        self.code = Label("", "title")
        self._until = Label("", "small", "text-muted", wrap=True)
        self.refusal = Label("", "small", "danger", wrap=True)
        self.refusal.hide()
        self._build_form()
        self._build_result()
        self.name.entered.connect(self._on_invite)
        self.email.entered.connect(self._on_invite)
        presenter.created.connect(self._on_created)
        presenter.refused.connect(self._on_refused)

    def open(self) -> None:
        """Open with the caret in the first field."""
        super().open()
        self.name.setFocus(Qt.FocusReason.TabFocusReason)

    def choose(self, value: str) -> None:
        """Ask for the code, or close."""
        if value == INVITE and self.form.isVisibleTo(self):
            self._on_invite()
        else:
            super().choose(CANCEL)

    def _build_form(self) -> None:
        column = QVBoxLayout(self.form)
        column.setContentsMargins(0, 8, 0, 0)
        column.setSpacing(16)
        column.addWidget(self.name)
        column.addWidget(self.email)
        row = QHBoxLayout()
        row.setSpacing(12)
        for select in (self.rank, self.language):
            row.addWidget(labelled(select.accessibleName(), select), 1)
        column.addWidget(labelled(self.department.accessibleName(), self.department))
        column.addLayout(row)
        column.addWidget(self.refusal)
        self.body.addWidget(self.form)

    def _build_result(self) -> None:
        self.code.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        copy = Button(self.tr("Copy the code"), "secondary", "copy")
        copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(self.code.text()))
        column = QVBoxLayout(self.result_page)
        column.setContentsMargins(0, 8, 0, 0)
        column.setSpacing(12)
        column.addWidget(self.code)
        column.addWidget(self._until)
        column.addWidget(copy, 0, Qt.AlignmentFlag.AlignLeft)
        self.result_page.hide()
        self.body.addWidget(self.result_page)

    def _on_invite(self) -> None:
        wrong_name, wrong_email = self._presenter.missing(self.name.text(), self.email.text())
        self.name.set_error(wrong_name)
        self.email.set_error(wrong_email)
        if wrong_name or wrong_email:
            (self.name if wrong_name else self.email).setFocus(Qt.FocusReason.OtherFocusReason)
            return
        self.refusal.hide()
        self.buttons[INVITE].setEnabled(False)
        self._presenter.invite(
            self.name.text(),
            self.email.text(),
            str(self.department.value()),
            str(self.rank.value()),
            str(self.language.value()),
        )

    def _on_created(self, code: str, until: str) -> None:
        self.code.setText(code)
        words = self.tr("Give this code to {name}. It is shown only once and is valid until {day}.")
        self._until.setText(words.replace("{name}", self.name.text().strip()).replace("{day}", until))
        self.form.hide()
        self.result_page.show()
        self.buttons[INVITE].hide()
        self.buttons[CANCEL].set_words(self.tr("Close"))
        self.adjustSize()

    def _on_refused(self, words: str) -> None:
        self.buttons[INVITE].setEnabled(True)
        self.refusal.setText(words)
        self.refusal.show()
        self.adjustSize()
