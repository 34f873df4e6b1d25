"""One running client for each home."""

import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from pytestqt.qtbot import QtBot

from desktop.system.single_instance import claim, read_words

ROOT = Path(__file__).parents[3]
SECOND = """
import sys
from pathlib import Path
from PySide6.QtCore import QCoreApplication
from desktop.system.single_instance import claim
app = QCoreApplication([])
print(claim(Path(sys.argv[1]), ["--open", "채팅"]))
"""


def test_a_second_start_hands_its_words_over(qtbot: QtBot, tmp_path: Path) -> None:
    first = claim(tmp_path, [])
    assert first is not None
    first.listen()
    heard: list[list[str]] = []
    first.asked.connect(heard.append)
    with qtbot.waitSignal(first.asked, timeout=20_000):
        second = subprocess.Popen(
            [sys.executable, "-c", SECOND, str(tmp_path)], stdout=subprocess.PIPE, text=True, cwd=ROOT
        )
    assert heard == [["--open", "채팅"]]
    assert second.communicate(timeout=20)[0].strip() == "None"
    first.release()


def test_a_second_start_waits_until_the_first_listens(qtbot: QtBot, tmp_path: Path) -> None:
    first = claim(tmp_path, [])
    assert first is not None
    second = subprocess.Popen(
        [sys.executable, "-c", SECOND, str(tmp_path)], stdout=subprocess.PIPE, text=True, cwd=ROOT
    )
    heard: list[list[str]] = []
    first.asked.connect(heard.append)
    with qtbot.waitSignal(first.asked, timeout=20_000):
        QTimer.singleShot(1_000, first.listen)
    assert heard == [["--open", "채팅"]]
    assert second.communicate(timeout=20)[0].strip() == "None"
    first.release()


def test_another_home_is_another_claim(qtbot: QtBot, tmp_path: Path) -> None:
    one, other = claim(tmp_path / "a", []), claim(tmp_path / "b", [])
    assert one is not None
    assert other is not None
    one.release()
    other.release()


def test_a_released_claim_can_be_taken(qtbot: QtBot, tmp_path: Path) -> None:
    first = claim(tmp_path, [])
    assert first is not None
    first.release()
    again = claim(tmp_path, [])
    assert again is not None
    again.release()


@pytest.mark.parametrize("line", [b"", b"\xff\n", b'{"a": 1}\n', b"[1]\n", b"null\n"])
def test_what_is_no_list_of_words_is_not_heard(line: bytes) -> None:
    assert read_words(line) is None
