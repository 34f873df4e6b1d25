"""Signing in, by password or by invite, and out. Tokens are handed out once and belong in the vault."""

import platform
from dataclasses import dataclass

from backend.contract.base import CompanyId, Language
from backend.contract.directory import (
    AcceptInvite,
    InviteCode,
    InvitePreview,
    SignedIn,
    SignIn,
)
from desktop.net.accounts import Account
from desktop.net.address import server_url
from desktop.net.errors import ConnectionLost
from desktop.net.http import Http


@dataclass(frozen=True, slots=True, repr=False)
class Opened:
    """A new session: the account for the list, the token for the vault."""

    account: Account
    token: str


@dataclass(frozen=True, slots=True, repr=False)
class Accepting:
    """What a person says when they accept an invite."""

    code: str
    password: str
    name: str | None = None
    other_name: str = ""
    language: Language | None = None
    time_zone: str = ""


def this_device() -> tuple[str, str]:
    """Name this computer and its system, for the list of devices."""
    device = platform.node().replace("\n", " ")[:128] or "?"
    return device, _system()[:128]


def _system() -> str:
    """Name the system as its users know it; on Linux the distribution, not the kernel."""
    kind = platform.system()
    if kind == "Darwin":
        return f"macOS {platform.mac_ver()[0]}".strip()
    if kind == "Linux":
        try:
            return platform.freedesktop_os_release().get("PRETTY_NAME", kind)
        except OSError:
            return kind
    return f"{kind} {platform.release()}".strip()


async def sign_in(server: str, email: str, password: str, company: CompanyId | None = None) -> Opened:
    """Open a session with a password; raises what the connection raises."""
    device, system = this_device()
    asked = SignIn(email=email, password=password, device=device, platform=system, company=company)
    base = server_url(server)
    http = Http(base)
    try:
        answer = await http.post("/v1/sign-in", asked, SignedIn)
    finally:
        await http.close()
    return await _open(base, answer)


async def preview_invite(server: str, code: str) -> InvitePreview:
    """Look at an invite without using it up; raises what the connection raises."""
    http = Http(server_url(server))
    try:
        return await http.post("/v1/invites/preview", InviteCode(code=code), InvitePreview)
    finally:
        await http.close()


async def accept_invite(server: str, accepting: Accepting) -> Opened:
    """Use an invite up and open a session; raises what the connection raises."""
    device, system = this_device()
    asked = AcceptInvite(
        code=accepting.code,
        password=accepting.password,
        device=device,
        platform=system,
        name=accepting.name,
        other_name=accepting.other_name,
        language=accepting.language,
        time_zone=accepting.time_zone,
    )
    base = server_url(server)
    http = Http(base)
    try:
        answer = await http.post("/v1/invites/accept", asked, SignedIn)
    finally:
        await http.close()
    return await _open(base, answer)


async def sign_out(account: Account, token: str) -> None:
    """End the session on the server; raises what the connection raises."""
    http = Http(account.server, token)
    try:
        await http.do("POST", "/v1/sign-out")
    finally:
        await http.close()


async def _open(base: str, answer: SignedIn) -> Opened:
    http = Http(base, answer.token)
    try:
        snapshot = await http.snapshot()
    finally:
        await http.close()
    me = next((person for person in snapshot.directory.people if person.id == answer.person), None)
    if me is None:
        raise ConnectionLost("a directory without oneself")
    account = Account(
        server=base,
        company=answer.company,
        company_name=snapshot.directory.company.name,
        person=answer.person,
        name=me.name,
        email=me.email,
        session=answer.session,
        epoch=answer.epoch,
    )
    return Opened(account, answer.token)
