"""What is chosen in the preferences has its effect at once, and it is still so after a restart."""

from __future__ import annotations

from pathlib import Path

import pytest

from desktop.system.keyring import MemoryVault
from tests.journeys.conftest import Guest, Play, eventually, let_in
from tests.journeys.hands import CTRL, KEY, answer, click, found, part, pick, preferences, press, turn_to, write
from tests.support.server import ServerProcess

pytestmark = pytest.mark.gui


def test_looks_and_the_send_key_stay_and_a_draft_outlives_a_cleared_cache(
    play: Play, server: ServerProcess, tmp_path: Path
) -> None:
    let_in(server, "Jun", "jun@corvane.example")
    vault = MemoryVault()

    async def story() -> None:
        mina = Guest(tmp_path / "mina", play.faults, vault)
        await mina.arrive(server.url, "mina@corvane.example")
        mina.open_chat_with("Jun")
        dialog = await preferences(mina, "Look")
        click(part(dialog, "Dark"))
        click(part(dialog, "Compact"))
        assert (mina.house.theme.mode, mina.house.theme.density) == ("dark", "compact")
        pick(dialog.list, "Writing")
        click(dialog.writing.ctrl_enter)
        click(dialog.buttons["close"])

        await turn_to(mina)
        editor = mina.conversation.composer.editor
        write(editor, "one")
        press(editor, KEY.Key_Return)
        write(editor, "two")
        press(editor, KEY.Key_Return, CTRL)
        await found(mina, "one\ntwo")
        write(editor, "a draft")
        dialog = await preferences(mina, "Storage")
        await eventually(dialog.storage.fetch_again.isEnabled)
        click(dialog.storage.fetch_again)
        await answer(mina, "Clear what", "clear")
        click(dialog.buttons["close"])
        await mina.online()
        await eventually(lambda: mina.window.chats.view and mina.texts() == ["one\ntwo"])
        assert mina.conversation.composer.editor.toPlainText() == "a draft"
        await mina.leave()

    async def again() -> None:
        mina = Guest(tmp_path / "mina", play.faults, vault)
        mina.begin()
        mina.client.show()
        await mina.online()
        mina.open_chat_with("Jun")
        composer = mina.conversation.composer
        assert (mina.house.theme.mode, mina.house.theme.density) == ("dark", "compact")
        assert (composer.editor.toPlainText(), composer.editor.enter_sends) == ("a draft", False)
        await mina.leave()

    play.run(story)
    play.run(again)
