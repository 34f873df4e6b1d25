"""Those who hear something do not disturb each other."""

import asyncio
from typing import Any

import pytest

from desktop.sync.ground.listeners import Listeners


def failing(_news: str) -> None:
    raise ValueError("a defect of a listener")


def test_one_that_fails_neither_silences_the_others_nor_ends_who_tells() -> None:
    heard: list[str] = []
    faults: list[dict[str, Any]] = []
    listeners: Listeners[str] = Listeners()
    for listener in (failing, heard.append, failing):
        listeners.add(listener)

    async def story() -> None:
        asyncio.get_running_loop().set_exception_handler(lambda _loop, context: faults.append(context))
        listeners.tell("news")

    asyncio.run(story())
    assert heard == ["news"]
    assert [str(fault["exception"]) for fault in faults] == ["a defect of a listener"]


def test_without_a_loop_the_fault_is_raised_after_all_have_heard() -> None:
    heard: list[str] = []
    listeners: Listeners[str] = Listeners()
    listeners.add(failing)
    listeners.add(heard.append)
    with pytest.raises(ValueError, match="a defect"):
        listeners.tell("news")
    assert heard == ["news"]
