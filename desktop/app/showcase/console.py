"""The way through the console, for those who take pictures of it."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from typing import TYPE_CHECKING

from desktop.app.showcase.pictures import SYNC_S, Camera, Look, close_dialogs
from desktop.features.supervision.view.opening import OPEN

if TYPE_CHECKING:
    from desktop.shell.window.main import MainWindow

PURPOSE = "Complaint CP-1184, delivery date"
ANSWER_S = 0.5


async def _until(true: Callable[[], object]) -> None:
    async with asyncio.timeout(SYNC_S):
        while not true():  # noqa: ASYNC110 - presenters tell many things, one of them is this
            await asyncio.sleep(0.1)


async def through_the_console(window: MainWindow, camera: Camera, look: Look) -> None:
    """Take the first page, the list, the door to a review, a review, which is closed again, rules and organisation."""
    place = window.console
    window.open_section("console")
    place.frame.open_tab("overview")
    await _until(lambda: not place.lists.loading)
    await camera.take("console-overview", look)
    place.frame.open_tab("supervision")
    tab = place.supervision
    if tab is None:
        return
    await _until(lambda: tab.list.list.model().rowCount() and not place.lists.loading)
    await camera.take("console-supervision", look)
    keys = [tab.list.list.key_at(tab.list.list.model().index(row, 0)) for row in range(3)]
    chat = next((key for key in keys if key and place.lists.find(key)), None)
    if chat is None:
        return
    tab.choose(chat)
    await camera.take("review-purpose", look)
    if tab.opening is not None:
        tab.opening.purpose.set_text(PURPOSE)
        tab.opening.choose(OPEN)
    await _until(lambda: tab.review and tab.review.presenter.transcript.count() and tab.trail.presenter)
    await camera.take("review", look)
    if tab.review is not None:
        tab.review.ask_note(0)
        await camera.take("review-note", look)
        close_dialogs()
        tab.review.ask_export()
        await camera.take("review-export", look)
        close_dialogs()
        tab.review.ask_second()
        await camera.take("review-second", look)
        close_dialogs()
        tab.review.open_find()
        tab.review.find_bar.field.put("Friday")
        tab.review.finding.look("Friday")
        await camera.take("review-find", look)
        tab.review.presenter.close_review()
    await _until(lambda: tab.review is None)
    await camera.take("review-ended", look)
    for name in ("rules", "organisation"):
        place.frame.open_tab(name)
        await asyncio.sleep(ANSWER_S)
        await camera.take(f"console-{name}", look)
    window.open_section("chats")
