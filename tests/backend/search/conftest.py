from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from backend.contract.search import Found, Search
from backend.domains.search import service
from backend.platform.auth import Actor
from tests.backend.directory.cast import House


class Library(House):
    """A server whose index is up to date when somebody searches."""

    def index(self, batch: int = 50) -> None:
        while late := self.run(service.behind):
            for company, conversation in late:
                self.run(service.index_conversation, company, conversation, batch)

    def search(self, actor: Actor, *phrases: str, **more: object) -> Found:
        self.index()
        return self.run(service.search, actor, Search(phrases=phrases, **more))  # type: ignore[arg-type]

    def texts(self, actor: Actor, *phrases: str, **more: object) -> list[str]:
        return [hit.message.text for hit in self.search(actor, *phrases, **more).hits]


@pytest.fixture
def house(tmp_path: Path) -> Iterator[Library]:
    opened = Library(tmp_path / "data")
    noise = opened.found("Noise and Sons")
    opened.say(noise["Mina"], opened.group(noise, "Mina", "Jun"), "The canary sings for Noise. 카나리아 金丝雀")
    yield opened
    opened.close()
