"""A picture and a text are sent, seen, taken note of, forwarded, edited and looked back at, by whole clients."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QColor, QImage

from desktop.features.messaging.presenter.feed.rows import MessageFacts
from desktop.features.messaging.view.message.popovers import HistoryPopover
from desktop.widgets.feed.types import Hit
from desktop.widgets.label import Label
from tests.journeys.conftest import Guest, Play, eventually, let_in
from tests.support.server import ServerProcess

pytestmark = pytest.mark.gui


def last(guest: Guest) -> MessageFacts | None:
    """Give the last message of the open chat."""
    source = guest.conversation.presenter.source
    return source.facts(source.last)


def red_at(guest: Guest) -> bool:
    """Tell whether the last row shows the red picture."""
    view = guest.conversation
    index = view.presenter.source.messages - 1
    row, spot = view.feed.stage.row(index), view.feed.stage.spot(index)
    if row is None or spot is None:
        return False
    tiles = view.painter.parts(row, view.feed.viewport().width()).tiles
    if not tiles:
        return False
    place = tiles[0].rect.center().toPoint() + QPoint(round(tiles[0].rect.width() / 4), spot.top)
    shot = view.feed.viewport().grab().toImage()
    seen = shot.pixelColor(place * shot.devicePixelRatio())
    return seen.red() > 200 and seen.green() < 60  # small pictures are JPEG: nearly red


def test_a_picture_goes_its_way_and_everything_is_done_with_it(
    play: Play, server: ServerProcess, tmp_path: Path
) -> None:
    let_in(server, "Jun", "jun@corvane.example")

    async def story() -> None:
        mina, jun = Guest(tmp_path / "mina", play.faults), Guest(tmp_path / "jun", play.faults)
        await mina.arrive(server.url, "mina@corvane.example")
        await jun.arrive(server.url, "jun@corvane.example")
        mina.open_chat_with("Jun")
        jun.open_chat_with("Mina")
        files = mina.station.files
        image = QImage(900, 500, QImage.Format.Format_RGB32)
        image.fill(QColor("red"))
        picture = await files.attach_image(image, "plan.png")
        chat = mina.conversation.presenter.conversation
        mina.station.desk.actions.send(chat, "The **plan**", files=[picture.id], asks_acknowledgement=True)
        await eventually(lambda: (one := last(jun)) is not None and one.files)
        await eventually(lambda: red_at(jun))
        await eventually(lambda: red_at(mina))

        jun.conversation.feed.action.emit("1", "acknowledge")
        await eventually(lambda: (one := last(mina)) is not None and one.acknowledgement and one.acknowledgement.count)
        mina.conversation.presenter.desk.actions.edit(chat, 1, "The **new** plan")
        await eventually(lambda: jun.texts() == ["The **new** plan"])
        jun.conversation.feed.hit.emit("1", Hit("history", jun.conversation.rect_of("1"), "1"))
        await eventually(lambda: jun.conversation.findChildren(HistoryPopover))
        (popover,) = jun.conversation.findChildren(HistoryPopover)
        assert "The **plan**" in [label.text() for label in popover.findChildren(Label)]
        popover.close()

        dialog = jun.conversation.actions_of.forward("1")
        assert dialog is not None
        dialog.picker.chosen.emit(dialog.presenter.rows("")[0].key)
        dialog.choose("forward")
        await eventually(lambda: (one := last(mina)) is not None and one.forwarded and one.files)
        assert (one := last(mina)) is not None
        assert one.forwarded is not None
        assert (one.text, one.forwarded.author) == ("The **new** plan", "Mina")
        await mina.leave()
        await jun.leave()

    play.run(story)
