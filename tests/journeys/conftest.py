"""Real windows in front of a real server process."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Coroutine, Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication

from desktop.app.account.station import Station
from desktop.app.assembly import build_client, furnish
from desktop.app.client import Client
from desktop.app.ground import lay_ground, make_application
from desktop.app.process import loop
from desktop.features.messaging.view.conversation import ConversationView
from desktop.net.session import sign_in
from desktop.shell.window.main import MainWindow
from desktop.sync.status import State
from desktop.system.keyring import MemoryVault, Vault
from desktop.system.paths import find_paths
from tests.support.garbage import collect_between_tests
from tests.support.server import ServerProcess, server_words

__all__ = ["collect_between_tests"]

PASSWORD = "three brave otters"
Story = Callable[[], Coroutine[Any, Any, None]]


async def eventually(true: Callable[[], object], seconds: float = 60) -> None:
    """Wait until something is true."""
    async with asyncio.timeout(seconds):
        while not true():  # noqa: ASYNC110
            await asyncio.sleep(0.02)


class Guest:
    """A person in front of a client of their own."""

    def __init__(self, home: Path, faults: list[BaseException], vault: Vault | None = None) -> None:
        paths = find_paths(environ={"ATRIUM_HOME": str(home)})
        self.house = furnish(lay_ground(paths, vault or MemoryVault()), faults.append)
        self.client: Client = build_client(self.house)
        self._life: asyncio.Task[int] | None = None

    def begin(self) -> None:
        """Let the client live."""
        self._life = asyncio.ensure_future(self.client.live())

    async def arrive(self, url: str, email: str, password: str = PASSWORD) -> None:
        """Sign in and wait until everything is there."""
        self.begin()
        self.client.enter(await sign_in(url, email, password))
        await self.online()

    async def online(self) -> None:
        """Wait for the line."""
        await eventually(lambda: self.client.station and self.client.station.engine.status.state is State.ONLINE)

    async def offline(self) -> None:
        """Wait until the line is known to be away."""
        await eventually(lambda: self.client.station and self.client.station.engine.status.state is State.OFFLINE)

    async def leave(self) -> None:
        """End the client."""
        self.client.quit()
        if self._life is not None:
            await self._life
        else:
            await self.house.lifecycle.close()

    @property
    def station(self) -> Station:
        """Give the account at work."""
        assert self.client.station is not None
        return self.client.station

    @property
    def window(self) -> MainWindow:
        """Give the window."""
        assert self.client.window is not None
        return self.client.window

    @property
    def conversation(self) -> ConversationView:
        """Give the chat that is open."""
        assert self.window.chats.view is not None
        return self.window.chats.view

    def say(self, text: str) -> None:
        """Type into the field and press Send, as a person does."""
        composer = self.conversation.composer
        composer.editor.setPlainText(text)
        composer.send.click()

    def texts(self) -> list[str]:
        """Read the open chat from its rows: what everybody said, in order."""
        source = self.conversation.presenter.source
        facts = [source.facts_at(index) for index in range(source.count())]
        return [one.text for one in facts if one is not None and one.text and one.system is None]

    def open_chat_with(self, name: str) -> None:
        """Open the chat with a colleague."""
        assert self.client.station is not None
        person = next(row for row in self.client.station.desk.people.store.people() if row.name == name)
        self.window.open_chat_with(person.id)


class Play:
    """Runs a story on Qt's loop; whatever failed unnoticed fails the test."""

    def __init__(self, app: QApplication) -> None:
        self._app = app
        self.faults: list[BaseException] = []

    def run(self, story: Story) -> None:
        """Run it."""

        async def act() -> int:
            await story()
            return 0

        loop.run(self._app, act(), self.faults.append)
        self._app.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        assert self.faults == []


@pytest.fixture
def play(qapp: QApplication) -> Play:
    make_application()
    return Play(qapp)


def make_company(folder: Path) -> None:
    """Make the company Corvane with its owner Mina."""
    words = ["create-company", "--name", "Corvane", "--owner-name", "Mina", "--owner-email", "mina@corvane.example"]
    server_words(folder, [*words, "--password-stdin"], PASSWORD + "\n")


@pytest.fixture
def server(tmp_path: Path) -> Iterator[ServerProcess]:
    """A server with the company Corvane and its owner Mina."""
    make_company(tmp_path / "server")
    with ServerProcess(tmp_path / "server") as running:
        yield running


@pytest.fixture(scope="module")
def shared(tmp_path_factory: pytest.TempPathFactory) -> Iterator[ServerProcess]:
    """The same server for all stories of a module, with Jun; each story keeps to chats of its own."""
    folder = tmp_path_factory.mktemp("shared")
    make_company(folder)
    with ServerProcess(folder) as running:
        let_in(running, "Jun", "jun@corvane.example")
        yield running


def let_in(server: ServerProcess, name: str, email: str, **more: str) -> None:
    """Bring somebody into the company: Mina invites, they accept, saying more of themselves."""
    token = server.sign_in("mina@corvane.example", PASSWORD)
    code = server.ask("POST", "/v1/invites", token, {"name": name, "email": email})["code"]
    body = {"code": code, "password": PASSWORD, "device": "Test", "platform": "test"}
    server.ask("POST", "/v1/invites/accept", body={**body, **more})
