"""Messages that are wanted and cannot be had are asked for again."""

from __future__ import annotations

import pytest

from backend.contract.base import ConversationId
from desktop.cache.errors import CacheFull
from desktop.features.messaging.presenter.fetching import Fetching
from desktop.net.errors import ConnectionLost
from tests.desktop.features.office import Office
from tests.desktop.features.story import ME, MINA, said


@pytest.fixture
def chat(office: Office) -> ConversationId:
    return office.chat((ME, MINA), messages=[said(1)])


def fail(monkeypatch: pytest.MonkeyPatch, office: Office, error: Exception) -> None:
    async def fetch(_conversation: ConversationId, _first: int, _last: int) -> None:
        raise error

    monkeypatch.setattr(office.line, "fetch_messages", fetch)


def test_what_the_line_did_not_bring_is_asked_for_again(
    office: Office, chat: ConversationId, monkeypatch: pytest.MonkeyPatch
) -> None:
    fetching, places = Fetching(office.desk), [(chat, 1), (chat, 2)]
    fail(monkeypatch, office, ConnectionLost("gone"))
    fetching.want(places)
    fetching.want(places)
    assert len(office.spawned) == 1
    office.settle()
    fetching.want(places)
    assert len(office.spawned) == 1
    office.settle()


def test_what_found_no_room_is_said_and_asked_for_again(
    office: Office, chat: ConversationId, monkeypatch: pytest.MonkeyPatch
) -> None:
    fetching, places = Fetching(office.desk), [(chat, 1), (chat, 2)]
    fail(monkeypatch, office, CacheFull("no room"))
    fetching.want(places)
    with pytest.raises(CacheFull):
        office.settle()
    fetching.want(places)
    assert len(office.spawned) == 1
    with pytest.raises(CacheFull):
        office.settle()
