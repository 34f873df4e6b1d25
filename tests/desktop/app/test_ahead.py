"""The views of a chat are read while the window rests, one a turn."""

from __future__ import annotations

import json
import subprocess
import sys

STORY = """
import json, sys
from PySide6.QtWidgets import QApplication
from desktop.app.process.ahead import PIECES, ReadAhead

app = QApplication(sys.argv)
before = sum(piece in sys.modules for piece in PIECES)
ahead, turns = ReadAhead(), []
while ahead.is_reading:
    app.processEvents()
    turns.append(sum(piece in sys.modules for piece in PIECES))
print(json.dumps([before, turns, len(PIECES)]))
"""


def test_it_reads_all_pieces_and_lets_the_window_answer_between_them() -> None:
    told = subprocess.run([sys.executable, "-c", STORY], capture_output=True, text=True, check=True)
    before, turns, pieces = json.loads(told.stdout)
    assert before == 0
    assert turns[-1] == pieces
    assert len(turns) > pieces
    assert sorted(set(turns)) == list(range(turns[0], pieces + 1))  # no turn reads two
