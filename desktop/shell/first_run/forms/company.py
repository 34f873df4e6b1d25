"""Making a company on this computer, in three steps."""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, Signal

from backend.contract.base import Language
from desktop.features.directory.presenter.words import is_email
from desktop.shell.first_run.doors import CompanyWish, Doors
from desktop.shell.first_run.forms.form import WHOLE, FormPresenter
from desktop.shell.first_run.ready import Check, Question

if TYPE_CHECKING:
    from desktop.net.accounts import Account


FIELDS: Final = {
    "directory.email_taken": "colleague_email",
    "directory.name_unsafe": "name",
    "directory.name_mixed": "name",
}


class Step(IntEnum):
    """Where in the making one is."""

    YOU = 0
    COMPANY = 1
    COLLEAGUES = 2


@dataclass(frozen=True, slots=True)
class Invited:
    """A colleague whose invite is made; the link is said once."""

    name: str
    email: str
    link: str


class CompanyPresenter(FormPresenter):
    """Stands between the three steps and this computer.

    Fields: `name`, `email`, `password`; `company`, `language`, `folder`; `colleague`, `colleague_email`.

    Signals:
        finished: the company stands and the user wants to begin; carries the account.
    """

    finished = Signal(object)

    def __init__(self, doors: Doors, folder: Path, language: Language, parent: QObject | None = None) -> None:
        super().__init__(doors, parent)
        self._values.update(folder=str(folder), language=language.value)
        self.step = Step.YOU
        self.checks: tuple[Check, ...] = ()
        self.invited: tuple[Invited, ...] = ()
        self.account: Account | None = None

    def back(self) -> bool:
        """Go one step back; False at the first one, and after the company is made."""
        if self.step is not Step.COMPANY or self.busy:
            return False
        self.step = Step.YOU
        self.changed.emit()
        return True

    def finish(self) -> None:
        """Begin to work."""
        if self.account is not None:
            self.finished.emit(self.account)

    def check_computer(self) -> None:
        """Try again what the company will need."""
        if not self.busy:
            self._start(self._run_checks())

    def _check(self) -> dict[str, str]:
        if self.step is Step.YOU:
            return {
                "name": self._name_error(),
                "email": self._email_error(),
                "password": self._password_error(),
            }
        if self.step is Step.COMPANY:
            company, folder = self.value("company").strip(), self.value("folder").strip()
            return {
                "company": "" if company else self.tr("Enter the company's name."),
                "folder": "" if Path(folder).is_absolute() else self.tr("Choose a folder on this computer."),
            }
        email = is_email(self.value("colleague_email"))
        return {
            "colleague": "" if self.value("colleague").strip() else self.tr("Enter the colleague's name."),
            "colleague_email": "" if email else self.tr("Enter an e-mail address, like mina@example.com."),
        }

    async def _send(self) -> None:
        if self.step is Step.YOU:
            self.step = Step.COMPANY
            await self._run_checks()
        elif self.step is Step.COMPANY:
            await self._create()
        else:
            await self._invite()

    async def _run_checks(self) -> None:
        self.changed.emit()
        self.checks = tuple(await self._doors.check_computer(Path(self.value("folder").strip())))

    async def _create(self) -> None:
        await self._run_checks()
        folder = next((check for check in self.checks if check.question is Question.FOLDER), None)
        if folder is not None and not folder.passed:
            self._errors["folder"] = self.tr("Atrium cannot write into this folder. Choose another one.")
            return
        self.account = await self._doors.create(self._wish())
        self.step = Step.COLLEAGUES

    def _wish(self) -> CompanyWish:
        return CompanyWish(
            name=self.value("name").strip(),
            email=self.value("email").strip(),
            password=self.value("password"),
            company=self.value("company").strip(),
            language=Language(self.value("language")),
            folder=Path(self.value("folder").strip()),
        )

    async def _invite(self) -> None:
        if self.account is None:
            return
        name, email = self.value("colleague").strip(), self.value("colleague_email").strip()
        link = await self._doors.invite(self.account, name, email, Language(self.value("language")))
        self.invited = (*self.invited, Invited(name, email, link))
        self._values.update(colleague="", colleague_email="")

    def _field_of(self, code: str) -> str:
        field = FIELDS.get(code, WHOLE)
        if self.step is Step.COLLEAGUES and field == "name":
            return "colleague"
        return field
