"""Asking the server: answers are taken, troubles told, and what comes too late is dropped."""

from __future__ import annotations

import asyncio
from collections.abc import Coroutine
from typing import Any

import pytest
import shiboken6
from PySide6.QtWidgets import QApplication

from desktop.features.directory.presenter.asking import Asker
from desktop.net.errors import ConnectionLost, Refused
from tests.desktop.features.office import heard

Works = list[Coroutine[Any, Any, None]]
TROUBLES = {
    ConnectionLost("no line"): "You are offline. Try again when you are online.",
    Refused("messaging.archived", {}): "This group is archived. Nobody writes here until it is reopened.",
}


@pytest.fixture
def works(qapp: QApplication) -> Works:
    assert qapp is not None
    return []


async def answer() -> int:
    return 42


def raising(trouble: Exception) -> Any:
    async def work() -> int:
        raise trouble

    return work


def test_an_answer_is_taken_when_nothing_is_asked_any_more(works: Works) -> None:
    asker, taken = Asker(works.append), list[tuple[int, bool]]()
    asker.do(answer, lambda got: taken.append((got, asker.busy)))
    assert asker.busy
    asyncio.run(works.pop())
    assert taken == [(42, False)]


@pytest.mark.parametrize(("trouble", "words"), TROUBLES.items())
def test_why_something_was_not_done_is_told_once(works: Works, trouble: Exception, words: str) -> None:
    asker, taken = Asker(works.append), list[int]()
    told = heard(asker.refused)
    asker.do(raising(trouble), taken.append)
    asyncio.run(works.pop())
    assert (told, taken, asker.trouble, asker.busy) == ([(words,)], [], "", False)


@pytest.mark.parametrize(("trouble", "words"), TROUBLES.items())
def test_why_something_is_not_here_stays_until_it_comes(works: Works, trouble: Exception, words: str) -> None:
    asker = Asker(works.append)
    told = heard(asker.refused)
    asker.fetch(raising(trouble))
    asyncio.run(works.pop())
    assert (told, asker.trouble) == ([], words)
    asker.fetch(answer)
    asyncio.run(works.pop())
    assert asker.trouble == ""


@pytest.mark.parametrize("work", [answer, *map(raising, TROUBLES)])
def test_what_comes_after_the_window_has_gone_is_dropped(works: Works, work: Any) -> None:
    asker, taken = Asker(works.append), list[int]()

    async def slowly() -> int:
        shiboken6.delete(asker)
        return int(await work())

    asker.do(slowly, taken.append)
    asyncio.run(works.pop())
    assert taken == []
