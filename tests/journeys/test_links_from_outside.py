"""A link that the system opens: a second start hands it to the client that runs, and ends."""

from __future__ import annotations

import os
import subprocess
import sys
from functools import partial
from pathlib import Path

import pytest

from desktop.net.links import link_to
from desktop.system.single_instance import claim
from tests.journeys.conftest import Guest, Play, eventually
from tests.journeys.hands import fact, open_chat, turn_to
from tests.support.firm import PASSWORD, seed_firm, seed_messages
from tests.support.server import ServerProcess

pytestmark = [pytest.mark.gui, pytest.mark.qt_log_ignore("This plugin does not support", extend=True)]
ROOT = Path(__file__).parents[2]
OLD = 900


async def opened_by_system(home: Path, link: str) -> int:
    """Start the client as the system does it for a link, and give how it ended."""
    words = [sys.executable, "-m", "desktop.app.main", "open", "--", link]
    environment = {**os.environ, "ATRIUM_HOME": str(home), "QT_QPA_PLATFORM": "minimal"}
    started = subprocess.Popen(words, cwd=ROOT, env=environment)  # noqa: ASYNC220
    await eventually(lambda: started.poll() is not None)
    return started.returncode


def test_a_second_start_with_a_link_shows_the_message_in_the_window_that_is_there(play: Play, tmp_path: Path) -> None:
    firm = seed_firm(tmp_path / "server", people=12, groups={"Yard": 3})
    quay = seed_messages(tmp_path / "server", firm, "Quay", OLD)

    async def story(server: ServerProcess) -> None:
        mina = Guest(tmp_path / "mina", play.faults)
        instance = claim(mina.house.paths.data, [])
        assert instance is not None
        assert instance.listen()
        instance.asked.connect(mina.client.on_asked)
        await mina.arrive(server.url, firm.email, PASSWORD)
        await open_chat(mina, "Yard")
        await turn_to(mina)
        mina.house.frame.showMinimized()

        assert await opened_by_system(tmp_path / "mina", link_to(quay, 450)) == 0
        await eventually(lambda: mina.window.chats.current == quay and not mina.house.frame.isMinimized())
        await eventually(partial(in_sight, mina, "450. "))
        assert not in_sight(mina, f"{OLD}. ")
        for link in (f"atrium://chat/{quay}/1?open=calc", "file:///etc/passwd"):
            assert await opened_by_system(tmp_path / "mina", link) == 0
            assert (mina.window.chats.current, in_sight(mina, "450. ")) == (quay, True)
        await mina.leave()
        instance.release()

    with ServerProcess(tmp_path / "server") as server:
        play.run(lambda: story(server))


def in_sight(guest: Guest, text: str) -> bool:
    """Tell whether a message stands in the part of the feed that is seen."""
    facts, view = fact(guest, text), guest.conversation
    index = None if facts is None else view.presenter.source.index_of_key(facts.key)
    spot = None if index is None else view.feed.stage.spot(index)
    return spot is not None and view.feed.viewport().rect().intersects(view.feed.rect_of(spot))
