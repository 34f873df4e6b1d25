"""The server is killed; both go on writing; it comes back on the same port."""

from pathlib import Path

import pytest

from tests.journeys.conftest import Guest, Play, eventually, let_in
from tests.support.server import ServerProcess

pytestmark = pytest.mark.gui


def test_what_both_wrote_without_a_line_arrives_once_and_in_one_order(
    play: Play, server: ServerProcess, tmp_path: Path
) -> None:
    let_in(server, "Jun", "jun@corvane.example")

    async def story() -> None:
        mina, jun = Guest(tmp_path / "mina", play.faults), Guest(tmp_path / "jun", play.faults)
        await mina.arrive(server.url, "mina@corvane.example")
        await jun.arrive(server.url, "jun@corvane.example")
        mina.open_chat_with("Jun")
        jun.open_chat_with("Mina")
        mina.say("Hello")
        await eventually(lambda: jun.texts() == ["Hello"])
        server.kill()
        await mina.offline()
        await jun.offline()
        for index in range(10):
            mina.say(f"Mina {index}")
            jun.say(f"Jun {index}")
        await eventually(lambda: "10 messages" in mina.window.banner.accessibleName())
        server.start()
        mina.window.banner.pressed.emit()
        jun.window.banner.pressed.emit()
        everything = {"Hello", *(f"{name} {index}" for name in ("Mina", "Jun") for index in range(10))}
        await eventually(lambda: len(mina.texts()) == len(jun.texts()) == 21 and mina.texts() == jun.texts(), 60)
        assert set(mina.texts()) == everything
        assert [text for text in jun.texts() if text.startswith("Mina")] == [f"Mina {index}" for index in range(10)]
        await eventually(lambda: not mina.window.banner.isVisible())
        await jun.leave()
        await mina.leave()

    play.run(story)
