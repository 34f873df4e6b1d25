"""Making a company: the pages of the three steps."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from backend.contract.base import Language
from desktop.features.directory.presenter.sizes import size_words
from desktop.features.directory.presenter.words import fill, language_words
from desktop.shell.first_run import ready
from desktop.shell.first_run.binding import ErrorLine, PageStack, PasswordField, bind, focus_error
from desktop.shell.first_run.forms.company import CompanyPresenter, Invited, Step
from desktop.shell.first_run.steps import ReadyBox
from desktop.widgets.controls.buttons import Button, IconButton
from desktop.widgets.controls.fields import Field, Select
from desktop.widgets.label import Label
from desktop.widgets.theme import current_theme


class _StepPage(QWidget):
    """One step: a title, a sentence, its parts from above."""

    def __init__(self) -> None:
        super().__init__()
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 40, 16, 12)
        self.column.setSpacing(16)

    def add_head(self, title: str, text: str) -> None:
        """Begin with what the step is about."""
        head = QVBoxLayout()
        head.setSpacing(4)
        head.addWidget(Label(title, "display", weight=600, wrap=True))
        head.addWidget(Label(text, "body", "text-muted", wrap=True))
        self.column.addLayout(head)


class YouPage(_StepPage):
    """Who makes the company and becomes its owner."""

    def __init__(self, form: CompanyPresenter) -> None:
        super().__init__()
        self.add_head(self.tr("About you"), self.tr("You become the owner of the company. You can change this later."))
        self.name = bind(Field(self.tr("Your name"), icon="user", size="lg"), form, "name")
        self.email = bind(Field(self.tr("E-mail"), icon="mail", size="lg"), form, "email")
        self.email.set_helper(self.tr("You sign in with it. Nothing is sent there."))
        self.password = PasswordField(self.tr("Choose a password"), form, known=("name", "email"))
        for part in (self.name, self.email, self.password):
            self.column.addWidget(part)
        self.column.addStretch(1)


class CompanyPage(_StepPage):
    """The company, its language, its place on this computer."""

    def __init__(self, form: CompanyPresenter) -> None:
        super().__init__()
        self._form = form
        self.add_head(
            self.tr("Create your company"), self.tr("You can change all of this later. It takes about two minutes.")
        )
        self.company = bind(Field(self.tr("Company name"), size="lg"), form, "company")
        self.language = Select(self.tr("Language for everyone"), [(language_words(one), one.value) for one in Language])
        self.language.choose(form.value("language"))
        self.language.currentIndexChanged.connect(lambda: form.set("language", str(self.language.value())))
        self.folder = bind(Field(self.tr("Where Atrium keeps your data"), icon="hard-drive", size="lg"), form, "folder")
        self.folder.edit.editingFinished.connect(form.check_computer)
        choose = IconButton("folder-open", self.tr("Choose a folder"), side=32)
        choose.clicked.connect(self._choose_folder)
        self.folder.edit.put_at_end(choose)
        language = QVBoxLayout()
        language.setSpacing(5)
        language.addWidget(Label(self.tr("Language for everyone"), "small", weight=500))
        self.language.setMinimumHeight(current_theme().px(40))
        language.addWidget(self.language)
        language.addStretch(1)
        first = QHBoxLayout()
        first.setSpacing(16)
        first.addWidget(self.company, 4, Qt.AlignmentFlag.AlignTop)
        first.addLayout(language, 3)
        self.ready = ReadyBox()
        self.column.addLayout(first)
        self.column.addWidget(self.folder)
        self.column.addWidget(self.ready)
        self.column.addStretch(1)
        form.changed.connect(self._show)
        self._show()

    def _show(self) -> None:
        self.ready.show_checks(self._form.checks)
        free = ready.free_bytes(Path(self._form.value("folder")))
        yearly = size_words(ready.YEARLY_BYTES_OF_FIVE)
        pattern = self.tr("{free} free. Five people use about {yearly} a year.")
        helper = fill(pattern, free=size_words(free), yearly=yearly) if free >= 0 else ""
        if not self.folder.error():
            self.folder.set_helper(helper)
        self.language.setEnabled(not self._form.busy)

    def _choose_folder(self) -> None:
        chosen = QFileDialog.getExistingDirectory(self, self.tr("Where Atrium keeps your data"), self.folder.text())
        if chosen:
            self._form.set("folder", chosen)
            self._form.check_computer()


class InviteRow(QWidget):
    """A colleague with the link to send; it is said once."""

    def __init__(self, invited: Invited) -> None:
        super().__init__()
        self._link = invited.link
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        lines = QVBoxLayout()
        lines.setSpacing(0)
        lines.addWidget(Label(f"{invited.name}, {invited.email}", "body", weight=500, elide=True))
        link = Label(invited.link, "small", "text-muted", elide=True)
        link.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        lines.addWidget(link)
        self.copy = Button(self.tr("Copy the link"), icon="copy", size="sm")
        self.copy.clicked.connect(self._copy)
        row.addLayout(lines, 1)
        row.addWidget(self.copy)

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self._link)
        self.copy.set_words(self.tr("Copied"))


class ColleaguesPage(_StepPage):
    """Who else works here."""

    def __init__(self, form: CompanyPresenter) -> None:
        super().__init__()
        self._form = form
        self.add_head(
            self.tr("Invite your colleagues"),
            self.tr("Each gets a link for one person. It is valid for 7 days. You can also do this later."),
        )
        self.name = bind(Field(self.tr("Name"), size="lg"), form, "colleague")
        self.email = bind(Field(self.tr("E-mail"), size="lg"), form, "colleague_email")
        self.invite = Button(self.tr("Make a link"), icon="user-plus", size="lg")
        self.invite.clicked.connect(form.submit)
        first = QHBoxLayout()
        first.setSpacing(16)
        first.addWidget(self.name, 1)
        first.addWidget(self.email, 1)
        self.column.addLayout(first)
        self.column.addWidget(self.invite, 0, Qt.AlignmentFlag.AlignLeft)
        reach = self.tr("The links work on this computer. For others, run atrium-server with --host on your network.")
        self.column.addWidget(Label(reach, "caption", "text-muted", wrap=True))
        self._rows = QVBoxLayout()
        self._rows.setSpacing(12)
        self._shown = 0
        self.column.addLayout(self._rows)
        self.column.addStretch(1)
        form.changed.connect(self._show)
        self._show()

    def _show(self) -> None:
        for invited in self._form.invited[self._shown :]:
            self._rows.addWidget(InviteRow(invited))
            self._shown += 1
            self.name.setFocus()
        self.invite.setEnabled(not self._form.busy)


class CompanyWizard(QWidget):
    """The pages in their order, with the buttons below."""

    def __init__(self, form: CompanyPresenter) -> None:
        super().__init__()
        self._form = form
        self.you, self.company, self.colleagues = YouPage(form), CompanyPage(form), ColleaguesPage(form)
        self.pages = (self.you, self.company, self.colleagues)
        self._stack = PageStack()
        for page in self.pages:
            self._stack.addWidget(page)
        self.next = Button("", "primary", size="lg")
        self.next.clicked.connect(self._on_next)
        self.back = Button(self.tr("Back"), size="lg")
        self.back.clicked.connect(form.back)
        hint = Label(
            self.tr("No IT staff needed: the company runs on this computer."), "caption", "text-subtle", wrap=True
        )
        foot = QHBoxLayout()
        foot.setSpacing(16)
        foot.addWidget(hint, 1)
        foot.addWidget(self.back)
        foot.addWidget(self.next)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 24)
        column.addWidget(self._stack, 1)
        column.addWidget(ErrorLine(form))
        column.addLayout(foot)
        form.changed.connect(self._show)
        form.stopped.connect(self._on_stopped)
        self._turned = True
        self._show()

    def begin(self) -> None:
        """Go to where one writes first on the page that is on show."""
        self.pages[self._form.step].findChildren(Field)[0].setFocus()

    def _on_stopped(self) -> None:
        focus_error(self.pages[self._form.step], self._form)

    def _on_next(self) -> None:
        if self._form.step is Step.COLLEAGUES:
            self._form.finish()
        else:
            self._form.submit()

    def _show(self) -> None:
        form = self._form
        if self._stack.currentIndex() != form.step:
            self._stack.setCurrentIndex(form.step)
            self._turned = True
        busy = form.busy and form.step is Step.COMPANY and form.account is None
        verbs = [self.tr("Next"), self.tr("Create company"), self.tr("Open Atrium")]
        self.next.set_words(self.tr("Creating the company") if busy and form.checks else verbs[form.step])
        self.next.setEnabled(not form.busy)
        self.back.setVisible(form.step is Step.COMPANY)
        self.back.setEnabled(not form.busy)
        if self._turned and not form.busy:  # before, the fields take no focus
            self._turned = False
            self.begin()
