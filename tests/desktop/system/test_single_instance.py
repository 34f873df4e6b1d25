"""One running client for each home."""

import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from pytestqt.qtbot import QtBot

from desktop.system.single_instance import claim, read_words, socket_of

ROOT = Path(__file__).parents[3]
SECOND = """
import sys
from pathlib import Path
from PySide6.QtCore import QCoreApplication
from desktop.system.single_instance import claim
app = QCoreApplication([])
import desktop.system.single_instance as module
module._LISTENS_S = float(sys.argv[2])
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
            [sys.executable, "-c", SECOND, str(tmp_path), "3"], stdout=subprocess.PIPE, text=True, cwd=ROOT
        )
    assert heard == [["--open", "채팅"]]
    assert second.communicate(timeout=20)[0].strip() == "None"
    first.release()


def test_a_second_start_waits_until_the_first_listens(qtbot: QtBot, tmp_path: Path) -> None:
    first = claim(tmp_path, [])
    assert first is not None
    second = subprocess.Popen(
        [sys.executable, "-c", SECOND, str(tmp_path), "3"], stdout=subprocess.PIPE, text=True, cwd=ROOT
    )
    heard: list[list[str]] = []
    first.asked.connect(heard.append)
    with qtbot.waitSignal(first.asked, timeout=20_000):
        QTimer.singleShot(1_000, first.listen)
    assert heard == [["--open", "채팅"]]
    assert second.communicate(timeout=20)[0].strip() == "None"
    first.release()


def test_a_first_start_that_does_not_answer_is_told_from_one_that_does(qtbot: QtBot, tmp_path: Path) -> None:
    first = claim(tmp_path, [])
    assert first is not None
    second = subprocess.run(
        [sys.executable, "-c", SECOND, str(tmp_path), "0.1"], capture_output=True, text=True, cwd=ROOT, check=False
    )
    assert "FirstIsSilent" in second.stderr
    first.release()


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has pipes with rights of their own")
def test_others_of_this_computer_cannot_reach_what_listens(tmp_path: Path) -> None:
    run = tmp_path / "run"
    run.mkdir()
    assert Path(socket_of(tmp_path, "linux", {"XDG_RUNTIME_DIR": str(run)})).parent == run
    assert Path(socket_of(tmp_path, "darwin", {})) == tmp_path / "client.socket"
    assert Path(socket_of(tmp_path, "linux", {"XDG_RUNTIME_DIR": str(tmp_path / "missing")})).parent == tmp_path
    assert "/" not in socket_of(tmp_path, "win32", {})


def test_where_nobody_can_listen_it_is_said(qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    deep = tmp_path / ("long" * 40)
    monkeypatch.delenv("XDG_RUNTIME_DIR", raising=False)
    first = claim(deep, [])
    assert first is not None
    assert first.listen() is (sys.platform == "win32")
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
