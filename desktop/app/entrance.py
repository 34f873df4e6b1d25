"""The first run at work: forms, doors and their window."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSize, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from desktop.app.doors import Wired
from desktop.app.languages import choose
from desktop.app.version import release
from desktop.net.accounts import Account
from desktop.shell.first_run.forms.company import CompanyPresenter
from desktop.shell.first_run.forms.join import JoinPresenter
from desktop.shell.first_run.forms.sign_in import SignInPresenter
from desktop.shell.first_run.frame import FirstRun
from desktop.shell.window.frame import raise_window

if TYPE_CHECKING:
    from desktop.app.client import House


class Entrance(QObject):
    """Lets somebody in.

    Signals:
        opened: somebody is in; carries the account.
        closed: the window was closed.
    """

    opened = Signal(object)
    closed = Signal()

    def __init__(self, house: House, account: Account | None = None, *, signing_in: bool = False) -> None:
        super().__init__()
        self._house = house
        self._signing_in = signing_in
        doors = Wired(house.keys, house.host)
        self.join = JoinPresenter(doors, self)
        self.sign_in = SignInPresenter(doors, self)
        self.company = CompanyPresenter(doors, house.paths.server, house.languages.now, self)
        if account is not None:
            self.sign_in.set("server", account.server)
            self.sign_in.set("email", account.email)
        for form in (self.join, self.sign_in):
            form.signed_in.connect(self.opened)
        self.company.finished.connect(self.opened)
        self.frame: FirstRun | None = None

    def show(self) -> QWidget:
        """Show the window, also again after its language has changed."""
        house, old = self._house, self.frame
        problem = "" if house.keys.lasting else house.keys.open()
        self.frame = FirstRun(
            self.join,
            self.sign_in,
            self.company,
            language=house.languages.now.value,
            vault_problem=problem,
            signing_in=self._signing_in,
            version=release(),
        )
        self.frame.language_chosen.connect(self._speak)
        self.frame.session_only_chosen.connect(house.keys.use_memory)
        self.frame.vault_retried.connect(self.show)
        self.frame.closed.connect(self.closed)
        if old is not None:
            self.frame.setGeometry(old.geometry())
        else:
            self.frame.resize(self._usual_size())
        self.frame.show()
        if old is not None:
            old.blockSignals(True)
            old.close()
            old.deleteLater()
        return self.frame

    def come_forward(self) -> None:
        """Bring the window to the front."""
        if self.frame is not None:
            raise_window(self.frame)

    def close(self) -> None:
        """Let go of the window."""
        for form in (self.join, self.sign_in, self.company):
            form.close()
        if self.frame is not None:
            self.frame.blockSignals(True)
            self.frame.close()
            self.frame.deleteLater()
            self.frame = None
        self.deleteLater()

    def _usual_size(self) -> QSize:
        return QSize(1280, 800).boundedTo(QGuiApplication.primaryScreen().availableSize())

    def _speak(self, language: str) -> None:
        self._house.settings.change(language=language)
        self._house.languages.speak(choose(language))
        self._house.theme.language = self._house.languages.now.value
        self.show()
