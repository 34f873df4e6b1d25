"""The devices that are signed in."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget
from shiboken6 import isValid

from backend.contract.directory import Session
from desktop.features.directory.presenter.refusals import refusal_words
from desktop.features.directory.presenter.words import DOT, fill, local, stamp_words
from desktop.net.errors import Refused
from desktop.shell.preferences.page import Ground, Page, trouble_of
from desktop.sync.changes import Changes
from desktop.widgets.controls.buttons import Button
from desktop.widgets.flow import empty
from desktop.widgets.label import Label
from desktop.widgets.overlays.dialog import Verb, ask


class DevicesPage(Page):
    """Where one is signed in; each device, or all others at once, can be signed out from here."""

    def __init__(self, ground: Ground) -> None:
        super().__init__("laptop")
        self.name(self.tr("Devices"))
        self._office, self._actions = ground.office, ground.directory
        self._others: list[Session] = []
        self.said = self.sentence(self.tr("You are signed in on these devices."))
        self._rows = QVBoxLayout()
        self._rows.setSpacing(12)
        self.column.addLayout(self._rows)
        self.all_others = Button(self.tr("Sign out all others"), "danger", "log-out")
        self.all_others.clicked.connect(self._ask_all)
        self.all_others.hide()
        self.column.addSpacing(4)
        self.column.addWidget(self.all_others, 0, Qt.AlignmentFlag.AlignLeft)
        self.fill_up()
        end = ground.desk.engine.subscribe(self._on_changes)
        self.destroyed.connect(end)
        self._asked = False

    def shown(self) -> None:
        """Ask for the devices, when somebody looks."""
        if not self._asked:
            self._asked = True
            self._office.spawn(self._list())

    def _on_changes(self, changes: Changes) -> None:
        if changes.sessions and self._asked:
            self._office.spawn(self._list())

    async def _list(self) -> None:
        sessions: list[Session] = []

        async def look() -> None:
            sessions.extend(await self._office.sessions())

        trouble = await trouble_of(look())
        if not isValid(self):
            return
        if isinstance(trouble, Refused):
            self.said.setText(refusal_words(trouble.code, trouble.data))
        elif trouble is not None:
            self.said.setText(self.tr("You are offline. The devices are listed when you are online again."))
            self._asked = False
        else:
            self.said.setText(self.tr("You are signed in on these devices."))
            self._show(sessions)

    def _show(self, sessions: list[Session]) -> None:
        empty(self._rows)
        for session in sorted(sessions, key=lambda one: (one.current, one.last_seen_at), reverse=True):
            self._rows.addWidget(self._row(session))
        self._others = [one for one in sessions if not one.current]
        self.all_others.setHidden(len(self._others) < 2)

    def _row(self, session: Session) -> QWidget:
        row = QWidget()
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(Label(session.device or self.tr("A device"), "body", weight=500, elide=True))
        words.addWidget(Label(self._detail(session), "small", "text-muted", elide=True))
        line.addLayout(words, 1)
        if not session.current:
            out = Button(self.tr("Sign out"), size="sm")
            out.setAccessibleName(f"{self.tr('Sign out')}, {session.device}")
            out.clicked.connect(partial(self._close, session, out))
            line.addWidget(out)
        return row

    def _detail(self, session: Session) -> str:
        seen = local(session.last_seen_at)
        last = fill(self.tr("Last here {time}"), time=stamp_words(seen, seen.now(seen.tzinfo).date()))
        when = self.tr("This device") if session.current else last
        return DOT.join(part for part in (session.platform, when) if part)

    def _close(self, session: Session, button: Button) -> None:
        self._actions.close_session(session.id)
        button.setEnabled(False)
        button.set_words(self.tr("Signed out"))

    def _ask_all(self) -> None:
        text = self.tr("Whoever uses them needs your password again. What is written there and not sent stays there.")
        verbs = (Verb(self.tr("Stay"), "stay"), Verb(self.tr("Sign out all others"), "out", "danger-fill"))
        ask(self.window(), self.tr("Sign out all other devices?"), text, verbs, self._on_answer)

    def _on_answer(self, value: str) -> None:
        if value == "out":
            for session in self._others:
                self._actions.close_session(session.id)
            self.all_others.setEnabled(False)
            self.all_others.set_words(self.tr("All others are signed out"))
