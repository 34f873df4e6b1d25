"""Inviting somebody into the company."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Coroutine
from datetime import UTC, datetime
from typing import Any
from uuid import UUID

from PySide6.QtCore import QCoreApplication, QObject, Signal

from backend.contract.base import DepartmentId, Language
from backend.contract.directory import CreateInvite, InviteCreated
from desktop.features.directory.presenter.asking import trouble_words
from desktop.features.directory.presenter.people import Roster
from desktop.features.directory.presenter.words import date_words, fill, is_email, language_words, local
from desktop.net.errors import ConnectionLost, Refused

Ask = Callable[[CreateInvite], Awaitable[InviteCreated]]


class InvitePresenter(QObject):
    """Stands between the invite dialog and the server; this needs the line.

    Signals:
        created: an invite is there: its code, until when it holds.
        refused: the server said no, or could not be asked: the words.
    """

    created = Signal(str, str)
    refused = Signal(str)

    def __init__(
        self,
        people: Roster,
        ask: Ask,
        spawn: Callable[[Coroutine[Any, Any, None]], object],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._people = people
        self._ask = ask
        self._spawn = spawn

    def departments(self) -> list[tuple[str, str]]:
        """List the departments by name, with their ids."""
        none = QCoreApplication.translate("Contacts", "Without a department")
        return [(none, ""), *((one.name, one.id.hex) for one in self._people.store.departments())]

    def languages(self) -> list[tuple[str, str]]:
        """List the languages by their own names."""
        return [(language_words(one.value), one.value) for one in Language]

    def ranks(self) -> list[tuple[str, str]]:
        """List the ranks that one may give: one's own and below."""
        me = self._people.person(self._people.me)
        highest = 1 if me is None else me.rank
        words = QCoreApplication.translate("Contacts", "Rank {rank}")
        return [(fill(words, rank=str(rank)), str(rank)) for rank in range(1, highest + 1)]

    def missing(self, name: str, email: str) -> tuple[str, str]:
        """Say what is wrong with name and e-mail; nothing when they are fine."""
        wrong_name = "" if name.strip() else QCoreApplication.translate("Contacts", "Enter a name.")
        wrong_email = (
            ""
            if is_email(email)
            else QCoreApplication.translate("Contacts", "Enter an address such as mina@example.com.")
        )
        return wrong_name, wrong_email

    def invite(self, name: str, email: str, department: str, rank: str, language: str) -> None:
        """Ask the server for an invite."""
        asked = CreateInvite(
            name=name.strip(),
            email=email.strip(),
            department=DepartmentId(UUID(hex=department)) if department else None,
            rank=int(rank),
            language=Language(language),
        )
        self._spawn(self._invite(asked))

    async def _invite(self, asked: CreateInvite) -> None:
        try:
            answer = await self._ask(asked)
        except (ConnectionLost, Refused) as trouble:
            offline = QCoreApplication.translate("Contacts", "You are offline. An invite needs the server.")
            self.refused.emit(trouble_words(trouble, offline))
        else:
            until = local(answer.invite.expires_at).date()
            self.created.emit(answer.code, date_words(until, datetime.now(UTC).astimezone().date()))
