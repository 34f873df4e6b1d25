"""Signing in with an e-mail address and a password."""

from __future__ import annotations

from typing import Final

from desktop.net.errors import Refused
from desktop.shell.first_run.doors import CompanyChoice, SignInWish
from desktop.shell.first_run.forms.address import parse_server
from desktop.shell.first_run.forms.form import WHOLE, FormPresenter

FIELDS: Final = {"directory.wrong_credentials": "password"}


class SignInPresenter(FormPresenter):
    """Stands between the sign-in form and the server: fields `server`, `email`, `password`, `company` (an id)."""

    companies: tuple[CompanyChoice, ...] = ()

    def _check(self) -> dict[str, str]:
        return {
            "server": self._server_error(),
            "email": self._email_error(),
            "password": "" if self.value("password") else self.tr("Enter your password."),
        }

    async def _send(self) -> None:
        server = parse_server(self.value("server")) or ""
        chosen = next((choice.id for choice in self.companies if str(choice.id) == self.value("company")), None)
        wish = SignInWish(server, self.value("email").strip(), self.value("password"), chosen)
        try:
            account = await self._doors.sign_in(wish)
        except Refused as refused:
            if refused.code != "directory.company_needed":
                raise
            await self._ask_for_company(server)
        else:
            self.signed_in.emit(account)

    async def _ask_for_company(self, server: str) -> None:
        self.companies = tuple(await self._doors.companies(server))
        if self.companies:
            self._values["company"] = str(self.companies[0].id)
            self._errors["company"] = self.tr("Choose your company.")
        else:
            self._errors[WHOLE] = self.tr("There is no company on this server yet.")

    def _on_set(self, field: str) -> None:
        if field == "server":
            self.companies = ()
            self._values.pop("company", None)

    def _field_of(self, code: str) -> str:
        return FIELDS.get(code, WHOLE)
