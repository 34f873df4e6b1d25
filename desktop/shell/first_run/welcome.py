"""The first page: three ways to begin, each opens in place."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.features.directory.presenter.words import fill
from desktop.shell.first_run.binding import ErrorLine, PasswordField, bind, focus_error
from desktop.shell.first_run.card import Card
from desktop.shell.first_run.forms.address import Way, host_of, parse_server, way_to
from desktop.shell.first_run.forms.join import JoinPresenter
from desktop.shell.first_run.forms.sign_in import SignInPresenter
from desktop.widgets.controls.buttons import Button
from desktop.widgets.controls.fields import Field, Select
from desktop.widgets.label import Label
from desktop.widgets.sentences import sentences
from desktop.widgets.theme import current_theme

translate = QCoreApplication.translate
CARDS, EDGE = 556, 16


class JoinForm(QWidget):
    """The code or link, what it promises, then name and password."""

    def __init__(self, form: JoinPresenter) -> None:
        super().__init__()
        self._form = form
        self.invite = bind(Field("", placeholder="ATR-XXXX-XXXX-XXXX", icon="ticket", size="lg"), form, "invite")
        self.invite.edit.setAccessibleName(self.tr("Invite code or link"))
        self.server = bind(Field(self.tr("Server address"), icon="server", size="lg"), form, "server")
        self.server.set_helper(self.tr("You find it in the invitation. Example: 192.168.0.24."))
        self._tick = Label()
        self._preview = Label(role="small", color="text-muted", wrap=True)
        self.name = bind(Field(self.tr("Your name"), size="lg"), form, "name")
        self.password = PasswordField(self.tr("Choose a password"), form, known=("name",))
        self.join = Button(self.tr("Join"), "primary", size="lg")
        self.join.clicked.connect(form.submit)
        line = QHBoxLayout()
        line.setSpacing(6)
        line.addWidget(self._tick, 0, Qt.AlignmentFlag.AlignTop)
        line.addWidget(self._preview, 1)
        self._beside, self._below = QHBoxLayout(), QHBoxLayout()
        self._beside.setSpacing(8)
        self._beside.addWidget(self.invite, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addLayout(self._beside)
        column.addWidget(self.server)
        column.addLayout(line)
        column.addWidget(self.name)
        column.addWidget(self.password)
        column.addWidget(ErrorLine(form))
        column.addLayout(self._below)
        form.changed.connect(self._show)
        form.stopped.connect(partial(focus_error, self, form))
        self._show()

    def _show(self) -> None:
        form, found = self._form, self._form.preview
        self.server.setVisible(form.needs_server)
        for part in (self.name, self.password):
            part.setVisible(found is not None)
        self._place_button(at_end=found is not None)
        self._tick.setVisible(found is not None)
        self._preview.setVisible(found is not None or form.looking or bool(form.server))
        if found is not None:
            ratio = self.devicePixelRatioF()
            self._tick.setPixmap(current_theme().icon("circle-check", 16, "success", ratio))
            pattern = self.tr("{company}, invited by {inviter}") if found.invited_by else "{company}"
            self._preview.setText(fill(pattern, company=found.company, inviter=found.invited_by))
        elif form.looking:
            self._preview.setText(self.tr("Looking for the invite"))
        else:
            self._preview.setText(where_words(form.server))
        self.join.setEnabled(not form.busy and not form.looking)
        self.join.set_words(self._verb())

    def _verb(self) -> str:
        if self._form.preview is not None:
            return self.tr("Joining") if self._form.busy else self.tr("Join")
        return self.tr("Looking") if self._form.busy else self.tr("Continue")

    def _place_button(self, *, at_end: bool) -> None:
        """Stand beside the code while that is all there is, else after the last field."""
        row, last = (self._below, self.password) if at_end else (self._beside, self.invite)
        if row.indexOf(self.join) < 0:
            row.addWidget(self.join, 0, Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
            QWidget.setTabOrder(last.edit, self.join)


class SignInForm(QWidget):
    """Server, e-mail and password; the company when the server has several."""

    def __init__(self, form: SignInPresenter) -> None:
        super().__init__()
        self._form = form
        self.server = bind(Field(self.tr("Server address"), icon="server", size="lg"), form, "server")
        self.email = bind(Field(self.tr("E-mail"), icon="mail", size="lg"), form, "email")
        self.password = bind(Field(self.tr("Password"), password=True, size="lg"), form, "password")
        self._company_label = Label(self.tr("Company"), "small", weight=500)
        self.company = Select(self.tr("Company"), [])
        self.company.currentIndexChanged.connect(self._on_company)
        self.sign_in = Button(self.tr("Sign in"), "primary", size="lg")
        self.sign_in.clicked.connect(form.submit)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        for part in (self.server, self.email, self.password, self._company_label, self.company, ErrorLine(form)):
            column.addWidget(part)
        column.addWidget(self.sign_in, 0, Qt.AlignmentFlag.AlignLeft)
        form.changed.connect(self._show)
        form.stopped.connect(partial(focus_error, self, form))
        self._show()

    def _on_company(self) -> None:
        if self.company.value() is not None:
            self._form.set("company", str(self.company.value()))

    def _show(self) -> None:
        form = self._form
        choices = [str(choice.id) for choice in form.companies]
        if choices != [self.company.itemData(index) for index in range(self.company.count())]:
            self.company.blockSignals(True)
            self.company.clear()
            for choice in form.companies:
                self.company.addItem(choice.name, str(choice.id))
            self.company.blockSignals(False)
            self.company.choose(form.value("company"))
        self._company_label.setVisible(bool(choices))
        self.company.setVisible(bool(choices))
        server = parse_server(form.value("server"))
        note = plain_words() if server and way_to(server) is Way.NEAR else ""
        self.server.set_helper(note)
        self.sign_in.setEnabled(not form.busy)
        self.sign_in.set_words(self.tr("Signing in") if form.busy else self.tr("Sign in"))


def plain_words() -> str:
    """Say that a way is not encrypted, and where that is no harm."""
    return translate("WelcomePage", "The way there is not encrypted. Use it only in a network that you trust.")


def where_words(server: str) -> str:
    """Say to which server an invite leads, and whether the way there is encrypted."""
    said = fill(translate("WelcomePage", "It leads to {server}."), server=host_of(server))
    return sentences(said, plain_words()) if way_to(server) is Way.NEAR else said


class WelcomePage(QWidget):
    """Three cards; the first one is open.

    Signals:
        create_asked: a company on this computer is wanted.
    """

    create_asked = Signal()

    def __init__(self, join: JoinPresenter, sign_in: SignInPresenter, *, signing_in: bool = False) -> None:
        super().__init__()
        self.join_form, self.sign_in_form = JoinForm(join), SignInForm(sign_in)
        invite = self.tr("Enter the code or open the link that a colleague sent you.")
        create = self.tr("For a new company. Nothing else to install.")
        account = self.tr("You already have an account at your company.")
        self.join = Card("ticket", self.tr("Join with an invite"), invite, self.join_form)
        self.creation = Card("building-2", self.tr("Create a company on this computer"), create)
        self.sign_in = Card("log-in", self.tr("Sign in"), account, self.sign_in_form)
        head = QVBoxLayout()
        head.setSpacing(4)
        head.addWidget(Label(self.tr("Welcome"), "display", weight=600))
        head.addWidget(Label(self.tr("How would you like to start?"), "heading", "text-muted", weight=400))
        inner = QWidget()
        inner.setMaximumWidth(current_theme().px(CARDS))
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 12, 0, 12)
        column.setSpacing(12)
        column.addStretch(1)
        column.addLayout(head)
        column.addSpacing(8)
        for card in (self.join, self.creation, self.sign_in):
            column.addWidget(card)
        column.addStretch(1)
        whole = QHBoxLayout(self)
        whole.setContentsMargins(EDGE, 0, 0, 0)
        whole.addWidget(inner, 1000)
        whole.addStretch(1)
        self.join.chosen.connect(lambda: self._open(self.join, self.join_form.invite))
        self.sign_in.chosen.connect(lambda: self._open(self.sign_in, self.sign_in_form.server))
        self.creation.chosen.connect(self.create_asked)
        if signing_in:
            self._open(self.sign_in, self.sign_in_form.email if sign_in.value("server") else self.sign_in_form.server)
        else:
            self._open(self.join, self.join_form.invite)

    def begin(self) -> None:
        """Go to where one writes first."""
        self._first.setFocus()

    def _open(self, card: Card, first: Field) -> None:
        for other in (self.join, self.sign_in):
            other.set_open(other is card)
        self._first = first
        self.begin()
