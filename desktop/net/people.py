"""The doors for bringing people in: a table of them, and invites for those who cannot sign in yet."""

from typing import Final

from backend.contract.directory import CreateInvite, InviteCreated
from backend.contract.importing import ImportAnswer, ImportPeople
from desktop.net.http import Http, Patience

_TABLE: Final = Patience(silence_s=120.0, whole_s=120.0, most_bytes=16 << 20)


class PeopleDoors:
    """What the organisation asks; everything raises `ConnectionLost` or `Refused`."""

    def __init__(self, http: Http) -> None:
        self._http = http

    async def import_people(self, asked: ImportPeople) -> ImportAnswer:
        """Look what a table would change, or change it."""
        return await self._http.post("/v1/people/import", asked, ImportAnswer, _TABLE)

    async def invite(self, asked: CreateInvite) -> InviteCreated:
        """Hold a place for somebody, or let somebody in who is here without a password."""
        return await self._http.post("/v1/invites", asked, InviteCreated)
