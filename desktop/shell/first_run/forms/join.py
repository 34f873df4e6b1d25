"""Joining a company with an invite."""

from __future__ import annotations

import asyncio
from typing import Final

from backend.contract.directory import InvitePreview
from desktop.features.directory.presenter.refusals import refusal_words
from desktop.net.errors import ConnectionLost, Refused
from desktop.shell.first_run.doors import JoinWish
from desktop.shell.first_run.forms.address import InviteLink, Way, parse_invite, parse_server, way_to
from desktop.shell.first_run.forms.form import WHOLE, FormPresenter, missing_server_words, unsafe_words

FIELDS: Final = {
    "directory.invite_not_found": "invite",
    "directory.email_taken": "invite",
    "directory.name_unsafe": "name",
    "directory.name_mixed": "name",
    "directory.name_looks_alike": "name",
}
PAUSE_S: Final = 0.4
"""How long typing rests before the server is asked about an invite."""


class JoinPresenter(FormPresenter):
    """Stands between the invite form and the server: fields `invite`, `server`, `name`, `password`.

    `preview` is what the invite promises, as soon as the server has said so. A server that only a link names is asked
    nothing before the form is sent: a link alone makes this computer call nobody.
    """

    preview: InvitePreview | None = None
    looking = False
    _seen: tuple[str, str] = ("", "")
    _look: asyncio.Task[None] | None = None

    @property
    def needs_server(self) -> bool:
        """Tell whether the code came without an address."""
        link = self._link()
        return link is not None and not link.server

    @property
    def server(self) -> str:
        """Give the base address of the server that will be asked, once it is known."""
        return self._target()[0]

    def fill(self, link: str) -> None:
        """Take an invite's link that was opened; nothing is asked of its server yet."""
        self.set("invite", link)

    def close(self) -> None:
        """Wait for no answer any more."""
        super().close()
        if self._look is not None:
            self._look.cancel()
            self._look = None

    def _link(self) -> InviteLink | None:
        return parse_invite(self.value("invite"))

    def _target(self) -> tuple[str, str]:
        """Give the server and the code, each empty while it is not known."""
        link = self._link()
        if link is None:
            return "", ""
        return link.server or parse_server(self.value("server")) or "", link.code

    def _on_set(self, field: str) -> None:
        if field not in {"invite", "server"} or self._target() == self._seen:
            return
        self._seen = self._target()
        self.preview = None
        self.looking = self.needs_server and all(self._seen) and way_to(self.server) is not Way.OPEN
        if self._look is not None:
            self._look.cancel()
        self._look = asyncio.ensure_future(self._look_up()) if self.looking else None

    async def _look_up(self) -> None:
        server, code = self._seen
        await asyncio.sleep(PAUSE_S)
        try:
            await self._ask(server, code)
        except Refused as refused:
            self._errors["invite"] = refusal_words(refused.code, refused.data)
        except ConnectionLost:
            self._errors["server" if self.needs_server else "invite"] = self._unreachable()
        finally:
            self.looking = False
            self.changed.emit()

    async def _ask(self, server: str, code: str) -> None:
        self.preview = await self._doors.preview(server, code)
        if not self.value("name"):
            self._values["name"] = self.preview.name

    def _check(self) -> dict[str, str]:
        found = {"invite": "", "server": "", "name": "", "password": ""}
        server, code = self._target()
        if not code:
            found["invite"] = self.tr("Enter the code, like ATR-7KQ2-M4XD-90AB, or the whole link.")
        elif not server:
            found["server"] = missing_server_words()
        elif unsafe := unsafe_words(server):
            found["server" if self.needs_server else "invite"] = unsafe
        elif self.preview is not None:
            found["name"] = self._name_error()
            found["password"] = self._password_error()
        return found

    async def _send(self) -> None:
        server, code = self._target()
        if self.preview is None:
            await self._ask(server, code)
            return
        wish = JoinWish(server, code, self.value("name").strip(), self.value("password"), self.preview.language)
        self.signed_in.emit(await self._doors.join(wish))

    def _field_of(self, code: str) -> str:
        return FIELDS.get(code, WHOLE)
