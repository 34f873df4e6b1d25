"""Oneself: profile and password."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout
from shiboken6 import isValid

from backend.contract.base import NAME_CHARACTERS
from desktop.features.directory.presenter.refusals import refusal_words
from desktop.net.errors import ConnectionLost, Refused
from desktop.shell.first_run.forms.password import LONGEST, SHORTEST, Strength, measure
from desktop.shell.preferences.page import Ground, Page, trouble_of
from desktop.widgets.controls.buttons import Button
from desktop.widgets.controls.fields import Field
from desktop.widgets.label import Label


class AccountPage(Page):
    """What others see of one, and the password."""

    def __init__(self, ground: Ground) -> None:
        super().__init__("user")
        self.name(self.tr("Profile"))
        people = ground.desk.people
        self._office, self._actions = ground.office, ground.directory
        me = people.person(people.me)
        self.full_name = Field(self.tr("Name"))
        self.other_name = Field(
            self.tr("Name in another script"), self.tr("For example 문해솔 or 陈雨桐; may stay empty.")
        )
        self.position = Field(self.tr("Title"))
        if me is not None:
            self.full_name.set_text(me.name)
            self.other_name.set_text(me.other_name)
            self.position.set_text(me.title)
        for field in (self.full_name, self.other_name, self.position):
            field.edit.setMaxLength(NAME_CHARACTERS)
        self.save = Button(self.tr("Save the profile"))
        self.save.clicked.connect(self._on_save)
        self.old = Field(self.tr("Old password"), password=True)
        self.new = Field(self.tr("New password"), self.tr("8 characters or more."), password=True)
        self.change = Button(self.tr("Change the password"))
        self.change.clicked.connect(self._on_change)
        self.said = Label("", "small", "text-muted", wrap=True)
        self._build()

    def _build(self) -> None:
        column = self.column
        names = QHBoxLayout()
        names.setSpacing(12)
        names.addWidget(self.full_name, 1, Qt.AlignmentFlag.AlignTop)
        names.addWidget(self.other_name, 1, Qt.AlignmentFlag.AlignTop)
        column.addLayout(names)
        column.addWidget(self.position)
        column.addWidget(self.save, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(Label(self.tr("Password"), "body", weight=600))
        words = QHBoxLayout()
        words.setSpacing(12)
        words.addWidget(self.old, 1, Qt.AlignmentFlag.AlignTop)
        words.addWidget(self.new, 1, Qt.AlignmentFlag.AlignTop)
        column.addLayout(words)
        column.addWidget(self.change, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self.said)
        self.fill_up()

    def _on_save(self) -> None:
        name = _line(self.full_name)
        self.full_name.set_error("" if name else self.tr("Enter your name."))
        if name:
            self._actions.change_profile(name=name, other_name=_line(self.other_name), title=_line(self.position))
            self.said.setText(self.tr("Saved. Colleagues see it when you are online."))

    def _on_change(self) -> None:
        strength = measure(self.new.text())
        self.old.set_error("" if self.old.text() else self.tr("Enter your old password."))
        wrong = {
            Strength.EMPTY: self.tr("Choose a password."),
            Strength.TOO_SHORT: self.tr("Use at least %Ln characters.", "", SHORTEST),
            Strength.TOO_LONG: self.tr("Use at most %Ln characters.", "", LONGEST),
        }
        self.new.set_error(wrong.get(strength, ""))
        if self.old.text() and strength.accepted:
            self.change.setEnabled(False)
            self._office.spawn(self._change_password(self.old.text(), self.new.text()))

    async def _change_password(self, old: str, new: str) -> None:
        trouble = await trouble_of(self._office.change_password(old, new))
        if not isValid(self):
            return  # the dialog was closed meanwhile
        self.change.setEnabled(True)
        match trouble:
            case Refused(code="directory.wrong_password"):
                self.old.set_error(refusal_words(trouble.code, trouble.data))
            case Refused():
                self.said.setText(refusal_words(trouble.code, trouble.data))
            case ConnectionLost():
                self.said.setText(self.tr("You are offline. A new password needs the server."))
            case None:
                self.old.set_text("")
                self.new.set_text("")
                self.said.setText(self.tr("The password is changed. All other devices are signed out."))


def _line(field: Field) -> str:
    """Give what stands in a field as the contract's `Line`."""
    return field.text().replace("\0", "").strip()[:NAME_CHARACTERS]
