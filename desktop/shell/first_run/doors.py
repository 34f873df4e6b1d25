"""The ways into a company, as the first run needs them; the app connects them with the network and the system."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from backend.contract.base import CompanyId, Language
from backend.contract.directory import InvitePreview
from desktop.shell.first_run.ready import Check

if TYPE_CHECKING:
    from desktop.net.accounts import Account


@dataclass(frozen=True, slots=True)
class CompanyChoice:
    """One of several companies on a server."""

    id: CompanyId
    name: str


@dataclass(frozen=True, slots=True)
class JoinWish:
    """What somebody says who joins with an invite."""

    server: str
    code: str
    name: str
    password: str
    language: Language


@dataclass(frozen=True, slots=True)
class SignInWish:
    """What somebody says who has an account."""

    server: str
    email: str
    password: str
    company: CompanyId | None = None


@dataclass(frozen=True, slots=True)
class CompanyWish:
    """A company to be made on this computer, and its first person."""

    name: str
    email: str
    password: str
    company: str
    language: Language
    folder: Path


class Doors(Protocol):
    """All of it may raise `ConnectionLost` and `Refused`."""

    async def preview(self, server: str, code: str) -> InvitePreview:
        """Look at an invite without using it up."""
        ...

    async def join(self, wish: JoinWish) -> Account:
        """Use an invite up and sign in."""
        ...

    async def companies(self, server: str) -> list[CompanyChoice]:
        """List a server's companies."""
        ...

    async def sign_in(self, wish: SignInWish) -> Account:
        """Open a session."""
        ...

    async def create(self, wish: CompanyWish) -> Account:
        """Make a company on this computer, start its server and sign in; may raise `LocalServerFailed`."""
        ...

    async def invite(self, account: Account, name: str, email: str, language: Language) -> str:
        """Make an invite and give its link."""
        ...

    async def check_computer(self, folder: Path) -> list[Check]:
        """Try what a company on this computer needs."""
        ...
