"""Reading the directory: people, departments, own devices."""

from __future__ import annotations

from typing import TYPE_CHECKING

from backend.contract.base import PersonId
from backend.contract.directory import Company, Department, Session
from desktop.features.directory.store.types import PersonRow

if TYPE_CHECKING:
    from desktop.cache.engine import Cache


class DirectoryStore:
    """The company of one account, read once and kept until it changes."""

    def __init__(self, cache: Cache, me: PersonId) -> None:
        self._cache = cache
        self.me = me

    def company(self) -> Company | None:
        """Give the company; None before the first sync."""
        raise NotImplementedError

    def departments(self) -> list[Department]:
        """List the departments by name."""
        raise NotImplementedError

    def people(self) -> list[PersonRow]:
        """List everybody who works here, by name; who has left is found by `person`."""
        raise NotImplementedError

    def person(self, person: PersonId) -> PersonRow | None:
        """Find somebody who works here or did."""
        raise NotImplementedError

    def sessions(self) -> list[Session]:
        """List own devices that the company's server told of, the newest first."""
        raise NotImplementedError

    def search(self, text: str, limit: int = 50) -> list[PersonRow]:
        """Find active people by a part of a name, initial consonants (ㅎㄱㄹ), Latin initials or pinyin; best first."""
        raise NotImplementedError
