"""What must be there for the first picture, and nothing else: settings, theme, keys, the frame."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from desktop.app.account.kept import path_of, recall_rows
from desktop.app.account.keys import Keys
from desktop.app.languages import Languages, choose
from desktop.shell.settings import Ease, SettingsFile
from desktop.shell.window.frame import Frame
from desktop.system.keyring import Vault
from desktop.system.paths import Paths
from desktop.widgets.theme import Theme

DESKTOP_ENTRY: Final = "chat.atrium.desktop"
"""How the desktop knows this program, without the ending of the file."""


@dataclass(frozen=True, slots=True)
class Ground:
    """The parts that every later part stands on."""

    paths: Paths
    settings: SettingsFile
    languages: Languages
    theme: Theme
    keys: Keys
    frame: Frame


def make_application() -> QApplication:
    """Make Qt's application; it ends when we say so, not with its last window."""
    app = QApplication.instance()
    if not isinstance(app, QApplication):
        QApplication.setHighDpiScaleFactorRoundingPolicy(Qt.HighDpiScaleFactorRoundingPolicy.PassThrough)
        app = QApplication(["atrium"])
    app.setApplicationName("Atrium")
    app.setDesktopFileName(DESKTOP_ENTRY)
    app.setQuitOnLastWindowClosed(False)
    return app


def lay_ground(paths: Paths, vault: Vault | None = None) -> Ground:
    """Read the settings and make the look that they ask for."""
    settings = SettingsFile(paths.config / "settings.json")
    languages = Languages()
    languages.speak(choose(settings.now.language))
    theme = Theme(settings.now.theme.value, settings.now.text_size / 100, languages.now.value)
    theme.density = settings.now.density.value
    theme.contrast = settings.now.more_contrast.value
    theme.reduced_motion = settings.now.less_motion is Ease.ON
    theme.apply()
    return Ground(paths, settings, languages, theme, Keys(paths, vault), Frame(settings))


def show_glance(ground: Ground) -> bool:
    """Show the list of chats as it was last, if it was kept; the frame is painted when this returns."""
    accounts = ground.keys.accounts
    if not accounts or ground.keys.open():
        return False
    path = path_of(ground.keys.cache_path(accounts[0]))
    rows = recall_rows(path, ground.keys.cache_key(accounts[0]), datetime.now(UTC)) if path.exists() else []
    if not rows:
        return False
    from desktop.shell.window.glance import Glance

    ground.frame.hold(Glance(rows, ground.settings.now.list_width))
    ground.frame.show()
    QApplication.processEvents()
    return True
