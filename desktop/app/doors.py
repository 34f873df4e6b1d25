"""The ways into a company, over the network and on this computer."""

from __future__ import annotations

import asyncio
from pathlib import Path

import msgspec

from backend.contract.base import Language
from backend.contract.directory import CreateInvite, InviteCreated, InvitePreview, ServerInfo
from desktop.app.account.host import ServerHost
from desktop.app.account.keys import Keys
from desktop.net.accounts import Account
from desktop.net.http import Http
from desktop.net.session import Accepting, Opened, accept_invite, preview_invite, sign_in
from desktop.shell.first_run import ready
from desktop.shell.first_run.doors import CompanyChoice, CompanyWish, JoinWish, SignInWish
from desktop.shell.first_run.forms.address import invite_link
from desktop.shell.first_run.ready import Check
from desktop.system.local_server import NewCompany, create_company


class Wired:
    """The doors of the first run; whatever opens a session keeps its token."""

    def __init__(self, keys: Keys, host: ServerHost) -> None:
        self._keys = keys
        self._host = host
        self._made: CompanyWish | None = None

    async def preview(self, server: str, code: str) -> InvitePreview:
        """Look at an invite without using it up."""
        return await preview_invite(server, code)

    async def join(self, wish: JoinWish) -> Account:
        """Use an invite up and sign in."""
        accepting = Accepting(wish.code, wish.password, name=wish.name, language=wish.language)
        return self._keep(await accept_invite(wish.server, accepting))

    async def companies(self, server: str) -> list[CompanyChoice]:
        """List a server's companies."""
        http = Http(server)
        try:
            told = await http.get("/v1/server", ServerInfo)
        finally:
            await http.close()
        return [CompanyChoice(one.id, one.name) for one in told.companies]

    async def sign_in(self, wish: SignInWish) -> Account:
        """Open a session."""
        return self._keep(await sign_in(wish.server, wish.email, wish.password, wish.company))

    async def create(self, wish: CompanyWish) -> Account:
        """Make a company on this computer, start its server and sign in; a company that was made is not made twice."""
        if self._made != wish:
            language = wish.language.value
            await create_company(wish.folder, NewCompany(wish.company, wish.name, wish.email, wish.password, language))
            self._made = wish
        address = await self._host.start(wish.folder)
        opened = await sign_in(address, wish.email, wish.password)
        here = msgspec.structs.replace(opened.account, server_folder=str(wish.folder))
        return self._keep(Opened(here, opened.token))

    async def invite(self, account: Account, name: str, email: str, language: Language) -> str:
        """Make an invite and give its link."""
        http = Http(account.server, self._keys.token(account))
        try:
            asked = CreateInvite(name=name, email=email, language=language)
            made = await http.post("/v1/invites", asked, InviteCreated)
        finally:
            await http.close()
        return invite_link(account.server, made.code)

    async def check_computer(self, folder: Path) -> list[Check]:
        """Try what a company on this computer needs."""
        checks = [await asyncio.to_thread(check, folder) for check in (ready.check_folder, ready.check_space)]
        engine = await asyncio.to_thread(ready.check_engine)
        return [*checks, engine, ready.check_keys(self._keys.name)]

    def _keep(self, opened: Opened) -> Account:
        """Keep a session; what is known of the account's server on this computer stays known."""
        account = opened.account
        if not account.server_folder:
            places = (one.server_folder for one in self._keys.accounts if _same_place(one, account))
            account = msgspec.structs.replace(account, server_folder=next(places, ""))
        self._keys.keep(account, opened.token)
        return account


def _same_place(one: Account, other: Account) -> bool:
    return (one.server, one.file_name) == (other.server, other.file_name)
