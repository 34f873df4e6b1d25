"""What the window asks of the app around it."""

from __future__ import annotations

from collections.abc import Coroutine
from typing import Any, Protocol

from backend.contract.directory import CreateInvite, InviteCreated, Session
from desktop.net.accounts import Account


class Office(Protocol):
    """The app, as the window sees it. What is awaited may raise `ConnectionLost` and `Refused`."""

    @property
    def account(self) -> Account:
        """Give the account that is open."""
        ...

    @property
    def accounts(self) -> tuple[Account, ...]:
        """List all accounts on this computer, the open one first."""
        ...

    @property
    def lasting(self) -> bool:
        """Tell whether the account is kept beyond this session."""
        ...

    @property
    def version(self) -> str:
        """Name the release."""
        ...

    async def invite(self, asked: CreateInvite) -> InviteCreated:
        """Make an invite."""
        ...

    async def sessions(self) -> tuple[Session, ...]:
        """List one's own devices."""
        ...

    async def change_password(self, old: str, new: str) -> None:
        """Choose another password; all other devices are signed out."""
        ...

    def cache_bytes(self) -> int:
        """Measure what this computer keeps of messages and people."""
        ...

    def fetch_again(self) -> None:
        """Forget what the server can give again, and fetch it; drafts and the outbox stay."""
        ...

    def follow(self, link: str) -> None:
        """Open a link: a message, a group, or an invite."""
        ...

    def sign_out(self) -> None:
        """Sign out, and wipe what this computer keeps of the account."""
        ...

    def sign_in_again(self) -> None:
        """Ask for the password of the open account."""
        ...

    def switch_to(self, account: Account) -> None:
        """Open another account."""
        ...

    def add_account(self) -> None:
        """Join or sign in with one more account."""
        ...

    def speak(self, language: str) -> None:
        """Speak another language at once."""
        ...

    def starts_with_computer(self) -> bool:
        """Tell whether Atrium starts with the computer."""
        ...

    def start_with_computer(self, wanted: bool) -> bool:
        """Start with the computer, or not any more; tells what is the case now."""
        ...

    def quit(self) -> None:
        """End."""
        ...

    def spawn(self, work: Coroutine[Any, Any, None]) -> None:
        """Start work that waits for the line."""
        ...
