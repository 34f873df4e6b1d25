"""A link into a group that one has just left opens the chat, also when what is left of the old one goes late."""

from __future__ import annotations

from datetime import UTC, datetime
from types import SimpleNamespace
from typing import Any, cast
from uuid import UUID

import pytest
from PySide6.QtWidgets import QWidget

from backend.contract.base import ConversationId
from desktop.shell.window.links import LinkOpener
from desktop.sync.changes import Changes
from tests.desktop.features.office import HandLine

pytestmark = pytest.mark.gui
ROOM = ConversationId(UUID(int=5))
CAME, WENT = Changes(chats=frozenset((ROOM,))), Changes(gone=frozenset((ROOM,)))


class Window(QWidget):
    """Notes which chats are opened."""

    def __init__(self) -> None:
        super().__init__()
        self.opened: list[ConversationId] = []

    def open_chat(self, conversation: ConversationId) -> None:
        self.opened.append(conversation)


class Scene:
    """A window, a line, and whether the chat is in the cache."""

    def __init__(self, *, here: bool) -> None:
        self.window = Window()
        self.line = HandLine(lambda: datetime(2026, 11, 24, tzinfo=UTC))

        def chat(_room: ConversationId) -> object | None:
            return object() if here else None

        store = SimpleNamespace(chat=chat)
        desk: Any = SimpleNamespace(store=store, engine=self.line)
        self.opener = LinkOpener(desk, cast("Any", self.window))


def test_a_chat_that_is_not_here_is_opened_when_it_has_come(qapp: object) -> None:
    scene = Scene(here=False)
    scene.opener._open_when_there(ROOM, anew=True)
    assert scene.window.opened == []
    scene.line.tell(CAME)
    scene.line.tell(CAME)
    assert scene.window.opened == [ROOM]


def test_what_is_left_of_the_old_one_may_go_late(qapp: object) -> None:
    scene = Scene(here=True)
    scene.opener._open_when_there(ROOM, anew=True)
    for news in (CAME, WENT, CAME, WENT, CAME):
        scene.line.tell(news)
    assert scene.window.opened == [ROOM, ROOM]


def test_whoever_was_in_already_is_not_taken_back_later(qapp: object) -> None:
    scene = Scene(here=True)
    scene.opener._open_when_there(ROOM)
    for news in (WENT, CAME):
        scene.line.tell(news)
    assert scene.window.opened == [ROOM]
