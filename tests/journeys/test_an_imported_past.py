"""A real Slack export: imported, read in the client from its newest to its oldest message, searched by date."""

import json
import zipfile
from collections import Counter
from datetime import UTC, datetime
from pathlib import Path

import pytest

from backend.contract.base import ConversationId
from desktop.features.messaging.presenter.feed.rows import FeedRow
from tests.journeys.conftest import PASSWORD, Guest, Play, eventually
from tests.support.server import ServerProcess, server_words

pytestmark = pytest.mark.gui


def days_of(export: Path) -> dict[str, Counter[str]]:
    """Count the messages of each channel and day in the export itself."""
    found: dict[str, Counter[str]] = {}
    with zipfile.ZipFile(export) as archive:
        for name in archive.namelist():
            channel, _, day = name.removesuffix(".json").partition("/")
            if day:
                found.setdefault(channel, Counter())[day] += len(json.loads(archive.read(name)))
    return found


def test_a_whole_slack_export_is_read_in_the_client(play: Play, sample_data: Path, tmp_path: Path) -> None:
    export, folder = sample_data / "slack-export.zip", tmp_path / "server"
    owner = ["--owner-name", "Mina", "--owner-email", "mina@corvane.example", "--password-stdin", "--json"]
    server_words(folder, ["import-slack", str(export), "--company", "Corvane", *owner], PASSWORD + "\n")

    async def story() -> None:
        with ServerProcess(folder) as server:
            mina = Guest(tmp_path / "mina", play.faults)
            await mina.arrive(server.url, "mina@corvane.example")
            chats = {chat.title: chat.id for chat in mina.station.desk.store.chats()}
            for title, days in days_of(export).items():
                await read_channel(mina, chats[title], days)
            await mina.leave()

    play.run(story)


async def read_channel(guest: Guest, channel: ConversationId, days: Counter[str]) -> None:
    """Wait for all of it, compare with the export, scroll to the beginning, go to a day in the middle."""
    store = guest.station.desk.store
    first, last = store.span(channel)
    await eventually(lambda: not store.missing(channel, first, last), 120)
    said = store.messages(channel, first, last).values()
    assert sum(one.message.notice is None for one in said) == days.total()
    guest.window.open_chat(channel)
    await read_to_the_beginning(guest)
    middle = sorted(days)[len(days) // 2]
    guest.conversation.presenter.go_to_date(datetime.fromisoformat(f"{middle}T00:00:00+00:00"))
    await eventually(lambda: middle in shown_days(guest))


async def read_to_the_beginning(guest: Guest) -> None:
    """Scroll up, a page at a time, until the first message stands at the top; nothing on the way stays empty."""
    feed = guest.conversation.feed
    while (shown := feed.visible_range()) is not None and shown[0] > 0:
        feed.scroll_by(-40 * feed.viewport().height())
        await eventually(lambda: all(feed.stage.row(spot.index) is not None for spot in feed.stage.placed))


def shown_days(guest: Guest) -> list[str]:
    """List the days of the messages on show."""
    feed = guest.conversation.feed
    rows = [feed.stage.row(spot.index) for spot in feed.stage.placed]
    return [row.at.astimezone(UTC).date().isoformat() for row in rows if isinstance(row, FeedRow)]
