"""Who is here is told by a form, also to those who see no colours."""

from __future__ import annotations

from itertools import combinations

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QApplication

from desktop.widgets.look.avatars import draw_presence

pytestmark = pytest.mark.gui
STATES = ("here", "away", "offline", "off_duty")
WHITE, BLACK = QColor("white"), QColor("black")


def ink(state: str, side: int) -> set[tuple[int, int]]:
    """Draw a state in black on white and give the dots that are black."""
    image = QImage(side + 8, side + 8, QImage.Format.Format_RGB32)
    image.fill(WHITE)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    draw_presence(painter, QRectF(4, 4, side, side), state, BLACK, WHITE)
    painter.end()
    dots = ((x, y) for x in range(image.width()) for y in range(image.height()))
    return {(x, y) for x, y in dots if image.pixelColor(x, y).lightness() < 128}


@pytest.mark.parametrize("side", [10, 12, 24])
def test_each_state_has_a_form_of_its_own_in_one_colour(side: int, qapp: QApplication) -> None:
    forms = {state: ink(state, side) for state in STATES}
    middle = 4 + side // 2
    assert (middle, middle) in forms["here"]
    assert (middle, middle) not in forms["offline"]
    quarter = side // 4
    assert (middle - quarter, middle) in forms["away"]
    assert (middle + quarter, middle) not in forms["away"]
    for one, other in combinations(STATES, 2):
        different = forms[one] ^ forms[other]
        assert len(different) >= 0.15 * len(forms["here"]), (one, other)
