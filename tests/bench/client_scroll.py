"""Scrolling a feed of all that messages carry, at QT_SCALE_FACTOR's ratio: `python -m tests.bench.client_scroll`."""

from __future__ import annotations

import json
import os
from collections.abc import Hashable
from datetime import UTC, datetime, timedelta
from functools import partial
from typing import Final
from uuid import UUID

from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QApplication

from backend.contract.base import FileId
from backend.contract.files import FileKind
from desktop.features.files.presenter.facts import Transfer, TransferKind
from desktop.features.messaging.presenter.feed.rows import (
    Author,
    Delivery,
    DeliveryState,
    FeedRow,
    FileFacts,
    MessageFacts,
    Reaction,
    Reading,
    build_row,
    quote_of,
)
from desktop.features.messaging.view.feed.painter import BubblePainter
from desktop.widgets.feed.canvas import FeedCanvas
from desktop.widgets.theme import Theme
from tests.bench import measure
from tests.bench.client_child import Stopwatch, step

ROWS: Final = 4_000
STEPS: Final = 800
TEXTS: Final = (
    "**Gate three** is free from `Thursday` on, see [the plan](https://plan.example/gates).",
    "> The pump arrives on Thursday.\nThen we need:\n- two people\n- the **small** lift\n- `key 14`",
    "펌프는 목요일 9시에 도착합니다. **3번 게이트**를 비워 주세요.",
    "```\nfor gate in gates:\n    gate.open()\n```\n周四九点水泵到货，请把三号门空出来。",
    "Good morning. " * 30,
    "A line of the protocol, **number** after number.\n" * 36,
)


class Scroll:
    """A feed's source: texts with markup, quotes, reactions, pictures and files in turn."""

    def count(self) -> int:
        """Count the rows."""
        return ROWS

    def row(self, index: int) -> FeedRow:
        """Give a row; those around the last one are remembered."""
        if index not in self._known:
            self._known[index] = build_row(facts(index), Reading(UTC), facts(index - 1), facts(index + 1))
        return self._known[index]

    def key(self, index: int) -> Hashable:
        """Name a row as the painter does."""
        return str(index)

    def wanted(self, first: int, last: int) -> None:
        """Have everything already."""

    def __init__(self) -> None:
        self._known: dict[int, FeedRow] = {}


class Files:
    """Small pictures that are all here."""

    def __init__(self) -> None:
        self._images: dict[int, QImage] = {}

    def state(self, file: FileFacts) -> Transfer:
        """Have everything on this computer."""
        del file
        return Transfer(TransferKind.LOCAL)

    def image(self, file: FileFacts, pixels: int) -> QImage | None:
        """Give one picture of a size again and again."""
        del file
        if pixels not in self._images:
            self._images[pixels] = QImage(pixels, pixels * 3 // 4, QImage.Format.Format_RGB32)
            self._images[pixels].fill(QColor("steelblue"))
        return self._images[pixels]

    def is_offline(self) -> bool:
        """Wait for nothing."""
        return False


def facts(number: int) -> MessageFacts:
    """Make one message of each kind in turn."""
    files: tuple[FileFacts, ...] = ()
    if number % 7 == 3:
        files = tuple(_file(number * 10 + place, FileKind.IMAGE) for place in range(1 + number % 4))
    elif number % 9 == 5:
        files = (_file(number * 10, FileKind.DOCUMENT),)
    return MessageFacts(
        key=str(number),
        author=Author(str(number // 3 % 5), f"Mina {number // 3 % 5}"),
        at=datetime(2026, 3, 2, tzinfo=UTC) + timedelta(minutes=2 * number),
        number=number,
        text="" if files and number % 2 else TEXTS[number % len(TEXTS)],
        is_mine=number // 3 % 5 == 0,
        quote=quote_of(number - 1, "Mina", TEXTS[0]) if number % 11 == 4 else None,
        reactions=(Reaction("👍", 3, mine=True), Reaction("🎉", 2)) if number % 5 == 2 else (),
        delivery=Delivery(DeliveryState.READ, 4, 7),
        files=files,
    )


def _file(number: int, kind: FileKind) -> FileFacts:
    width, height = (1600, 1200) if kind is FileKind.IMAGE else (0, 0)
    media = "image/jpeg" if width else "application/pdf"
    return FileFacts(FileId(UUID(int=number)), f"Gate {number}", 240_000, kind, media, width, height, bool(width))


def main() -> None:
    """Scroll up by two notches at a time, as fast as the window takes them."""
    app = QApplication(["scroll"])
    theme = Theme("light")
    theme.apply(app)
    canvas = FeedCanvas(BubblePainter(theme, Files()), theme)
    canvas.resize(920, 740)
    canvas.show()
    canvas.set_source(Scroll())
    app.processEvents()
    before = measure.pss_bytes(os.getpid())
    steps, between = Stopwatch(), Stopwatch()
    for _ in range(STEPS):
        steps.time(partial(step, canvas, -120))
        between.time(app.processEvents)
    grown_mb = round((measure.pss_bytes(os.getpid()) - before) / 1e6, 1)
    told = {"step": steps.told(), "between": between.told(), "grown_mb": grown_mb}
    print(json.dumps({"pixel_ratio": canvas.devicePixelRatio(), **told}))


if __name__ == "__main__":
    main()
