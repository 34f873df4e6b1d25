"""The command line, in processes of their own."""

import os
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QApplication

from backend.contract.base import Language
from desktop.app.languages import Languages, choose

ROOT = Path(__file__).resolve().parents[3]


def run(*words: str, **environ: str) -> subprocess.CompletedProcess[str]:
    kept = {name: value for name, value in os.environ.items() if name not in {"DISPLAY", "WAYLAND_DISPLAY"}}
    command = [sys.executable, "-m", "desktop.app.main", *words]
    return subprocess.run(
        command, cwd=ROOT, env={**kept, **environ}, capture_output=True, text=True, timeout=120, check=False
    )


def test_the_version_is_told_without_qt() -> None:
    code = (
        "import sys; from desktop.app.main import main; main(['--version']); sys.exit('PySide6.QtCore' in sys.modules)"
    )
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=False)

    assert done.returncode == 0
    assert done.stdout.startswith("Atrium ")


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="displays are a matter of Linux")
def test_without_a_display_the_client_says_so() -> None:
    done = run()

    assert done.returncode == 1
    assert "There is no display here" in done.stderr
    assert "Traceback" not in done.stderr


def test_the_first_picture_needs_neither_network_nor_rooms() -> None:
    code = (
        "import sys; import desktop.app.ground, desktop.shell.window.glance;"
        "heavy = {'sqlalchemy', 'httpx', 'websockets', 'keyring', 'qasync', 'asyncio', 'desktop.features'};"
        "print(sorted(heavy & set(sys.modules)))"
    )
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True)

    assert done.stdout.strip() == "[]"


def test_importing_does_not_read_sources_after_qt_is_there() -> None:
    code = (
        "import linecache; from desktop.app.process import preflight; preflight.check_qt(display=False);"
        "import desktop.app.assembly, sqlalchemy;"
        "print([name for name in linecache.cache if '/sqlalchemy/' in name or '/desktop/' in name])"
    )
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True)

    assert done.stdout.strip() == "[]"


def test_the_window_needs_no_network() -> None:
    code = (
        "import sys; import desktop.app.assembly;"
        "print(sorted({'httpx', 'websockets', 'keyring', 'qasync'} & set(sys.modules)))"
    )
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True)

    assert done.stdout.strip() == "[]"


@pytest.mark.gui
@pytest.mark.timeout(170)
def test_the_demo_saves_pictures_where_there_is_no_display(tmp_path: Path) -> None:
    looks = ("--looks", "light", "chinese")
    done = run("demo", "--pictures", str(tmp_path / "pictures"), *looks, QT_SCALE_FACTOR="1")

    assert done.returncode == 0, done.stderr
    assert str(tmp_path / "pictures") in done.stdout
    names = {path.stem for path in (tmp_path / "pictures").glob("*.png")}
    screens = {name.rpartition("-")[0] for name in names}
    assert {"chat", "switcher", "search", "bell", "viewer", "forward", "schedule", "offline", "first-run"} <= screens
    assert names == {f"{screen}-{look}" for screen in screens for look in ("light", "chinese")}


@pytest.mark.parametrize(
    ("wish", "language"),
    [
        ("ko", Language.KOREAN),
        ("ko_KR", Language.KOREAN),
        ("zh-Hans-CN", Language.CHINESE),
        ("en_GB", Language.ENGLISH),
    ],
)
def test_a_language_is_found_by_its_beginning(wish: str, language: Language) -> None:
    assert choose(wish) is language


def test_languages_are_spoken_and_left_again(qapp: QApplication) -> None:
    languages = Languages()
    languages.speak(Language.KOREAN)
    assert QCoreApplication.translate("Line", "You are offline.") == "오프라인이에요."

    languages.speak(Language.ENGLISH)
    assert QCoreApplication.translate("Line", "You are offline.") == "You are offline."
