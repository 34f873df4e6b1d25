"""Hostile texts and names in the feed's painter: they are laid out, painted and read out without a stall."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from uuid import UUID

import pytest
from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QImage, QPainter

from backend.contract.base import FileId
from desktop.features.messaging.presenter.feed.rows import (
    Author,
    FileFacts,
    ForwardedFacts,
    MessageFacts,
    Reaction,
    Reading,
    build_row,
    quote_of,
)
from desktop.features.messaging.view.feed.painter import BubblePainter
from desktop.widgets.feed.types import RowState
from desktop.widgets.theme import Theme
from tests.support import pace

pytestmark = pytest.mark.gui
AT = datetime(2026, 3, 10, 9, tzinfo=UTC)
WIDTH = 640
DEAR = 20.0
"""How many times a harmless text of the same length one may cost: fonts are looked for, marks are found."""

CORPUS = {
    "limit": "x" * 16_000,
    "words": "word " * 3_200,
    "bidi": "\u202etxt.exe\u2066\u2067\u2068\u2069" * 1_000,
    "accents": "a" + "\u0301" * 1_000,
    "accents on each": "a\u0301\u0302" * 5_000,
    "joined emoji": "👩\u200d" * 5_000,
    "decomposed Hangul": "\u1112\u1161\u11ab" * 5_000,
    "Hangul and Latin": "가a" * 8_000,
    "look-alikes": "https://аррӏе.com/" * 800,
    "line ends": "\r\n" * 8_000,
    "escapes": "\x1b[31m" * 3_000,
    "formula": "=cmd|' /C calc'!A0",
    "image": "<img src=file:///etc/passwd>" * 500,
    "tables": "<table>" * 22 + "</table>" * 22,
    "script": "[x](javascript:alert(1)) javascript:alert(1)",
    "share": r"\\host\share ../../ CON NUL.txt",
    "query": '"a NEAR( b:x a AND',
    "stars": "*" * 16_000,
    "bold": "**a** " * 2_600,
    "ticks": "`" * 16_000,
    "code": "`a` " * 4_000,
    "brackets": "[" * 8_000 + "](https://a.org)" * 500,
    "links": "[a](https://a.org) " * 800,
    "fences": "```\nx\n```\n" * 1_500,
    "lists": "\n".join(" " * (depth % 16) + "- x" for depth in range(2_000)),
    "quotes": "> x\n" * 4_000,
}


def row_of(text: str, name: str = "Mina") -> object:
    file = FileFacts(FileId(UUID(int=1)), name, 10)
    facts = MessageFacts(
        key="1",
        author=Author("1", name),
        at=AT,
        number=1,
        text=text,
        quote=quote_of(1, name, text, file),
        reactions=(Reaction("👍", 3, names=(name,) * 3),),
        forwarded=ForwardedFacts(name, AT - timedelta(days=400)),
        files=(file,),
        edited=True,
    )
    return build_row(facts, Reading(UTC), None, None)


def show(painter: BubblePainter, text: str, name: str = "Mina") -> None:
    """Do with a message whatever the feed does, from nothing."""
    painter.rest()
    row, image = row_of(text, name), QImage(WIDTH, 800, QImage.Format.Format_ARGB32_Premultiplied)
    rect = QRect(0, 0, WIDTH, painter.height(row, WIDTH))
    brush = QPainter(image)
    painter.paint(brush, row, rect, RowState(hovered=True, selection=(0, len(painter.text(row)))))
    brush.end()
    painter.hits(row, rect)
    painter.hit(row, rect, QPoint(120, 60))
    painter.accessible(row)
    painter.copied(row, 1, len(painter.text(row)))


def harmless(length: int) -> str:
    return ("Plain words of a message. " * (length // 26 + 1))[:length]


@pytest.mark.parametrize("name", CORPUS)
def test_no_message_stalls_the_feed(theme: Theme, name: str) -> None:
    painter, text = BubblePainter(theme), CORPUS[name]
    show(painter, text)

    pace.check_linear(lambda part: show(painter, part), text)
    pace.check_ratio(DEAR, lambda: show(painter, text), lambda: show(painter, harmless(len(text))))


@pytest.mark.parametrize("name", CORPUS)
def test_no_name_stalls_the_feed(theme: Theme, name: str) -> None:
    painter, text = BubblePainter(theme), CORPUS[name][:255]
    show(painter, "Hello", text)

    pace.check_ratio(DEAR, lambda: show(painter, "Hello", text), lambda: show(painter, "Hello", harmless(len(text))))


def test_a_name_that_turns_the_direction_does_not_turn_its_line(theme: Theme) -> None:
    painter = BubblePainter(theme)
    spoken = painter.accessible(row_of("Hello", "Mina\u202egpj.exe"))

    assert "\u202e" not in spoken
