"""What the window asks of the open account's server, and of what this computer keeps of it."""

from __future__ import annotations

from backend.contract.directory import ChangePassword, CreateInvite, InviteCreated, Session, Sessions
from desktop.app.account.station import Station
from desktop.net.accounts import Account
from desktop.net.errors import ConnectionLost


class Asking:
    """The part of the window's `Office` that needs an open account."""

    station: Station | None = None

    @property
    def account(self) -> Account:
        """Give the account that is open."""
        if self.station is None:
            raise LookupError("no account is open")
        return self.station.account

    async def invite(self, asked: CreateInvite) -> InviteCreated:
        """Make an invite."""
        return await self._opened.http.post("/v1/invites", asked, InviteCreated)

    async def sessions(self) -> tuple[Session, ...]:
        """List one's own devices."""
        return (await self._opened.http.get("/v1/sessions", Sessions)).sessions

    async def change_password(self, old: str, new: str) -> None:
        """Choose another password."""
        await self._opened.http.do("POST", "/v1/password", ChangePassword(old=old, new=new))

    def cache_bytes(self) -> int:
        """Measure what this computer keeps of messages and people."""
        path = self._opened.path
        files = (path, path.with_name(path.name + "-wal"))
        return sum(file.stat().st_size for file in files if file.exists())

    def fetch_again(self) -> None:
        """Forget what the server can give again, and fetch it; drafts and the outbox stay."""
        self._opened.engine.start_over()

    @property
    def _opened(self) -> Station:
        if self.station is None:
            raise ConnectionLost("no account is open")
        return self.station
