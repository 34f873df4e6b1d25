"""A chat that is no longer kept open leaves nothing behind."""

from __future__ import annotations

import gc
from collections import Counter
from typing import Any

import pytest
from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication

from desktop.shell.window.main import MainWindow
from tests.desktop.shell import test_window
from tests.desktop.shell.conftest import Desk, chat, chat_id

pytestmark = pytest.mark.gui

ROUNDS = 5
ROOMS = ("pumps", "gate", "yard")

office, window = test_window.office, test_window.window


@pytest.fixture(autouse=True)
def one_at_a_time(desk: Desk, window: MainWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    desk.fill(chat("yard", "yutong", "Yard"), chat("gate", "yutong", "Gate"))
    monkeypatch.setattr("desktop.shell.window.sections.chats.KEPT_OPEN", 1)


def go_round(window: MainWindow) -> None:
    """Open each room, and let what was dropped go."""
    for name in ROOMS:
        window.open_chat(chat_id(name))
        for _ in range(3):
            QApplication.processEvents()
            QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def ours() -> Counter[str]:
    """Count the living objects of our own classes."""
    gc.collect()
    kinds: list[Any] = [type(one) for one in gc.get_objects()]
    return Counter(str(kind.__qualname__) for kind in kinds if str(kind.__module__).startswith("desktop."))


def test_rooms_that_come_and_go_leave_no_object(window: MainWindow) -> None:
    window.searching.open_switcher()  # a timer makes it once, sooner or later
    window.searching.close_switcher()
    for _ in range(2):
        go_round(window)
    before, children = ours(), len(window.findChildren(QObject))

    for _ in range(ROUNDS):
        go_round(window)

    assert len(window.findChildren(QObject)) == children
    grown = ours() - before
    assert {name: count for name, count in grown.items() if count >= ROUNDS} == {}
