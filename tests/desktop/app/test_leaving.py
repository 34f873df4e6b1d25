"""Ways of leaving an account a moment after something changed in it: nothing of its window reads the closed cache."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from contextlib import AbstractContextManager
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import msgspec
import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from sqlalchemy import Connection

from desktop.app.assembly import build_client
from desktop.app.client import Client, House
from desktop.app.languages import choose
from desktop.cache.engine import Cache
from desktop.shell.window.main import MainWindow
from desktop.sync.status import State, Status
from tests.desktop.app.conftest import ACCOUNT
from tests.desktop.app.test_client import run, synced, until

pytestmark = pytest.mark.gui
OTHER = msgspec.structs.replace(ACCOUNT, company_name="Harrow Yards", server="http://127.0.0.1:10")
Way = Callable[[Client], None]


def sign_out(client: Client) -> None:
    client.sign_out()


def switch(client: Client) -> None:
    client.house.keys.keep(OTHER, "token")
    client.switch_to(OTHER)


def lock(client: Client) -> None:
    assert client.station is not None
    engine = client.station.engine
    engine._status = replace(engine.status, last_synced_at=datetime.now(UTC) - timedelta(days=15))
    client._daybreak.turned.emit()


def end_elsewhere(client: Client) -> None:
    assert client.station is not None
    client.station.engine._set(Status(State.SIGNED_OUT, datetime.now(UTC), "auth.signed_out"))


def speak(client: Client) -> None:
    client.speak("ko")


def change_everywhere(client: Client) -> None:
    """Open a new group beside its details, and let each of its parts have something to follow in a moment."""
    assert client.window is not None
    assert client.station is not None
    window, desk = client.window, client.station.desk
    desk.people.warm()
    chat = desk.actions.create_group("Pier 2", ())
    window.open_chat(chat)
    details = window.chats.details()
    assert details is not None
    view = window.chats.view
    assert view is not None
    view.composer.editor.setPlainText("not yet")
    for on in (True, False, True):
        desk.actions.pin(chat, on=on)
    assert details.presenter.files is not None
    details.presenter.files.refresh_soon()
    assert details._soon.isActive()


def readers(window: MainWindow, monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Let everything happen for which a window waits, and name those that read the cache for it."""
    found: list[str] = []
    read = Cache.read
    for timer in window.findChildren(QTimer):
        if timer.isActive():
            owner = type(timer.parent()).__name__

            def named(cache: Cache, owner: str = owner) -> AbstractContextManager[Connection]:
                found.append(owner)
                return read(cache)

            with monkeypatch.context() as patch:
                patch.setattr(Cache, "read", named)
                timer.timeout.emit()
    return found


@pytest.mark.parametrize("leave", [sign_out, switch, lock, end_elsewhere, speak])
def test_nothing_of_a_window_that_is_shut_reads(
    leave: Way, qapp: QApplication, house: House, faults: list[BaseException], monkeypatch: pytest.MonkeyPatch
) -> None:
    synced(house, 1)
    client = build_client(house)
    client.show()
    left: list[list[str]] = []
    shut = MainWindow.shut

    def watched(window: MainWindow) -> None:
        shut(window)
        left.append(readers(window, monkeypatch))

    monkeypatch.setattr(MainWindow, "shut", watched)

    async def story() -> None:
        await until(lambda: client.herald)
        change_everywhere(client)
        window = client.window
        leave(client)
        await until(lambda: client.window is not window)
        await asyncio.sleep(0.4)
        house.languages.speak(choose("en"))

    run(qapp, client, story)
    assert left[0] == []
    assert faults == []
