"""Other devices are signed out: their windows end at once, nothing of the chats can be read there, nothing is lost."""

from __future__ import annotations

from functools import partial
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from desktop.sync.status import State
from desktop.system.keyring import MemoryVault
from tests.journeys.conftest import PASSWORD, Guest, Play, eventually, let_in
from tests.journeys.hands import answer, click, found, preferences, said, send, turn_to, write
from tests.support.server import ServerProcess

pytestmark = pytest.mark.gui
SECRET, DRAFT = "The reserve price is 41,200", "not for everybody"


def is_out(guest: Guest) -> bool:
    """Tell whether a window has given way to the form that asks for the password."""
    return guest.client.window is None and guest.client.entrance is not None


def shown_texts() -> str:
    """Read everything that any window says."""
    return "\n".join(said(top) for top in QApplication.topLevelWidgets() if top.isVisible())


async def sign_in_again(guest: Guest) -> None:
    """Give the password in the form that the window has become."""
    entrance = guest.client.entrance
    assert entrance is not None
    assert entrance.frame is not None
    assert entrance.sign_in.value("email") == "mina@corvane.example"
    entrance.frame.welcome.sign_in_form.password.set_text(PASSWORD)
    entrance.sign_in.submit()
    await eventually(lambda: guest.client.window is not None)
    await guest.online()


def files_below(folder: Path) -> bytes:
    """Read every file of a folder, as whoever has the disk does."""
    return b"".join(path.read_bytes() for path in folder.rglob("*") if path.is_file())


def test_other_devices_end_at_once_read_nothing_more_and_keep_what_was_written(
    play: Play, server: ServerProcess, tmp_path: Path
) -> None:
    let_in(server, "Jun", "jun@corvane.example")
    vault = MemoryVault()

    async def story() -> None:
        mina, third = Guest(tmp_path / "mina", play.faults), Guest(tmp_path / "third", play.faults)
        other = Guest(tmp_path / "other", play.faults, vault)
        for guest in (mina, other, third):
            await guest.arrive(server.url, "mina@corvane.example")
        other.open_chat_with("Jun")
        await turn_to(other)
        send(other, SECRET)
        await found(other, SECRET)
        write(other.conversation.composer.editor, DRAFT)
        dialog = await preferences(mina, "Devices")
        await eventually(dialog.devices.all_others.isVisible)
        click(dialog.devices.all_others)
        await answer(mina, "Sign out all other", "out")
        for guest in (other, third):
            await eventually(partial(is_out, guest))
        click(dialog.buttons["close"])
        assert mina.station.engine.status.state is State.ONLINE
        for guest in (mina, other, third):
            await guest.leave()
        disk = files_below(tmp_path / "other")
        assert b"reserve price" not in disk
        assert b"Jun" not in disk

    async def again() -> None:
        other = Guest(tmp_path / "other", play.faults, vault)
        other.begin()
        other.client.show()
        assert is_out(other)
        await eventually(lambda: "Sign in" in shown_texts())
        assert "Jun" not in shown_texts()
        await sign_in_again(other)
        other.open_chat_with("Jun")
        assert other.texts() == [SECRET]
        assert other.conversation.composer.editor.toPlainText() == DRAFT
        await other.leave()

    play.run(story)
    play.run(again)
