"""A minute at the window: typing, sending, switching, resizing, other looks; memory stays flat and Qt never warns."""

import asyncio
import os
import time
from pathlib import Path

import psutil
import pytest
from PySide6.QtTest import QTest

from desktop.widgets.theme import Mode
from tests.journeys.conftest import Guest, Play, let_in
from tests.support.server import ServerProcess

SECONDS = 60
WARM_UP = 0.4
"""The part of the time in which caches fill."""
SIZES = ((1280, 800), (1000, 700), (800, 640), (640, 700))
MODES: tuple[Mode, ...] = ("light", "dark")


def slope_mb_a_minute(samples: list[tuple[float, int]]) -> float:
    """Fit a line through samples of (seconds, bytes) and give its slope."""
    mean_x = sum(at for at, _ in samples) / len(samples)
    mean_y = sum(size for _, size in samples) / len(samples)
    rise = sum((at - mean_x) * (size - mean_y) for at, size in samples)
    return rise / sum((at - mean_x) ** 2 for at, _ in samples) * 60 / (1 << 20)


async def work(mina: Guest, names: list[str], round_: int) -> None:
    """Do what people do, once."""
    window, theme = mina.window, mina.house.theme
    mina.open_chat_with(names[round_ % len(names)])
    editor = mina.conversation.composer.editor
    QTest.keyClicks(editor, f"Round {round_}")
    mina.conversation.composer.send.click()
    await asyncio.sleep(0.05)
    window.window().resize(*SIZES[round_ % len(SIZES)])
    if round_ % 3 == 0:
        theme.mode = MODES[round_ // 3 % 2]
    if round_ % 4 == 0:
        window.searching.open_switcher()
        window.searching.type_in_switcher("j")
        await asyncio.sleep(0.02)
        window.searching.close_switcher()
    if round_ % 5 == 0:
        window.open_section("contacts")
        await asyncio.sleep(0.02)
        window.open_section("chats")
    if round_ % 7 == 0:
        window.want_details(round_ % 2 == 0)
    await asyncio.sleep(0.05)


@pytest.mark.gui
@pytest.mark.soak
@pytest.mark.timeout(300)
def test_a_minute_of_work_leaves_no_trace(play: Play, server: ServerProcess, tmp_path: Path) -> None:
    names = [f"Colleague {index}" for index in range(4)]
    for name in names:
        let_in(server, name, name.replace(" ", "").lower() + "@corvane.example")
    samples: list[tuple[float, int]] = []
    files: list[int] = []

    async def story() -> None:
        mina = Guest(tmp_path / "mina", play.faults)
        await mina.arrive(server.url, "mina@corvane.example")
        process, until, round_ = psutil.Process(os.getpid()), time.monotonic() + SECONDS, 0
        while (left := until - time.monotonic()) > 0:
            await work(mina, names, round_)
            round_ += 1
            if left < SECONDS * (1 - WARM_UP):
                samples.append((time.monotonic(), process.memory_info().rss))
                files.append(len(process.open_files()))
        mina.house.theme.mode = "light"
        await mina.leave()

    play.run(story)
    assert len(samples) > 20
    assert slope_mb_a_minute(samples) < 12
    assert max(files) - min(files) <= 8


def test_a_leak_would_be_seen() -> None:
    leaking = [(float(second), second << 19) for second in range(30)]

    assert slope_mb_a_minute(leaking) > 12
