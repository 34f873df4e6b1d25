"""Oneself: profile, password, devices."""

from __future__ import annotations

from collections.abc import Awaitable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget
from shiboken6 import isValid

from backend.contract.base import NAME_CHARACTERS, SessionId
from backend.contract.directory import Session
from desktop.features.directory.actions import DirectoryActions
from desktop.features.directory.presenter.people import Roster
from desktop.features.directory.presenter.refusals import refusal_words
from desktop.features.directory.presenter.words import DOT, fill, local, stamp_words
from desktop.net.errors import ConnectionLost, Refused
from desktop.shell.first_run.password import LONGEST, SHORTEST, Strength, measure
from desktop.shell.window.office import Office
from desktop.widgets.buttons import Button
from desktop.widgets.fields import Field
from desktop.widgets.label import Label


class AccountPage(QWidget):
    """What others see of one, the password, and the devices that are signed in."""

    def __init__(self, office: Office, people: Roster, actions: DirectoryActions) -> None:
        super().__init__()
        self._office, self._people, self._actions = office, people, actions
        me = people.person(people.me)
        self.name = Field(self.tr("Name"))
        self.other_name = Field(
            self.tr("Name in another script"), self.tr("For example 문해솔 or 陈雨桐; may stay empty.")
        )
        self.title = Field(self.tr("Title"))
        if me is not None:
            self.name.set_text(me.name)
            self.other_name.set_text(me.other_name)
            self.title.set_text(me.title)
        for field in (self.name, self.other_name, self.title):
            field.edit.setMaxLength(NAME_CHARACTERS)
        self.save = Button(self.tr("Save the profile"))
        self.save.clicked.connect(self._on_save)
        self.old = Field(self.tr("Old password"), password=True)
        self.new = Field(self.tr("New password"), self.tr("8 characters or more."), password=True)
        self.change = Button(self.tr("Change the password"))
        self.change.clicked.connect(self._on_change)
        self.said = Label("", "small", "text-muted", wrap=True)
        self._devices = QVBoxLayout()
        self._devices.setSpacing(8)
        self._build()
        office.spawn(self._list_devices())

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(Label(self.tr("Profile"), "body", weight=600))
        names = QHBoxLayout()
        names.setSpacing(12)
        names.addWidget(self.name, 1, Qt.AlignmentFlag.AlignTop)
        names.addWidget(self.other_name, 1, Qt.AlignmentFlag.AlignTop)
        column.addLayout(names)
        column.addWidget(self.title)
        column.addWidget(self.save, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(Label(self.tr("Password"), "body", weight=600))
        words = QHBoxLayout()
        words.setSpacing(12)
        words.addWidget(self.old, 1, Qt.AlignmentFlag.AlignTop)
        words.addWidget(self.new, 1, Qt.AlignmentFlag.AlignTop)
        column.addLayout(words)
        column.addWidget(self.change, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(Label(self.tr("Devices"), "body", weight=600))
        column.addLayout(self._devices)
        column.addWidget(self.said)
        column.addStretch(1)

    def _on_save(self) -> None:
        name = _line(self.name)
        self.name.set_error("" if name else self.tr("Enter your name."))
        if name:
            self._actions.change_profile(name=name, other_name=_line(self.other_name), title=_line(self.title))
            self.said.setText(self.tr("Saved. Colleagues see it when you are online."))

    def _on_change(self) -> None:
        strength = measure(self.new.text())
        self.old.set_error("" if self.old.text() else self.tr("Enter your old password."))
        wrong = {
            Strength.EMPTY: self.tr("Choose a password."),
            Strength.TOO_SHORT: self.tr("Use at least %n characters.", "", SHORTEST),
            Strength.TOO_LONG: self.tr("Use at most %n characters.", "", LONGEST),
        }
        self.new.set_error(wrong.get(strength, ""))
        if self.old.text() and strength.accepted:
            self.change.setEnabled(False)
            self._office.spawn(self._change_password(self.old.text(), self.new.text()))

    async def _change_password(self, old: str, new: str) -> None:
        trouble = await _trouble_of(self._office.change_password(old, new))
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
                await self._list_devices()

    async def _list_devices(self) -> None:
        sessions: list[Session] = []

        async def ask() -> None:
            sessions.extend(await self._office.sessions())

        trouble = await _trouble_of(ask())
        if not isValid(self):
            return
        if isinstance(trouble, Refused):
            self.said.setText(refusal_words(trouble.code, trouble.data))
        elif trouble is not None:
            self.said.setText(self.tr("You are offline. The devices are listed when you are online again."))
        else:
            self._show_devices(sessions)

    def _show_devices(self, sessions: list[Session]) -> None:
        while (item := self._devices.takeAt(0)) is not None:
            if widget := item.widget():
                widget.deleteLater()
        for session in sessions:
            self._devices.addWidget(self._row(session))

    def _row(self, session: Session) -> QWidget:
        row = QWidget()
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        seen = local(session.last_seen_at)
        words = stamp_words(seen, seen.now(seen.tzinfo).date())
        when = self.tr("This device") if session.current else fill(self.tr("Last seen {time}"), time=words)
        names = DOT.join(part for part in (session.device, session.platform, when) if part)
        line.addWidget(Label(names, "small", elide=True), 1)
        if not session.current:
            out = Button(self.tr("Sign out"), size="sm")
            out.clicked.connect(lambda: self._close(session.id, out))
            line.addWidget(out)
        return row

    def _close(self, session: SessionId, button: Button) -> None:
        self._actions.close_session(session)
        button.setEnabled(False)
        button.set_words(self.tr("Signed out"))


async def _trouble_of(work: Awaitable[object]) -> ConnectionLost | Refused | None:
    """Wait for work and give what kept it from being done."""
    try:
        await work
    except (ConnectionLost, Refused) as trouble:
        return trouble
    return None


def _line(field: Field) -> str:
    """Give what stands in a field as the contract's `Line`."""
    return field.text().replace("\0", "").strip()[:NAME_CHARACTERS]
