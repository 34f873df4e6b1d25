"""Starting the client: the list of chats is painted before network, event loop and tray are even imported."""

from __future__ import annotations

import sys
from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from desktop.app.client import Client, House
from desktop.app.crash import CrashReporter
from desktop.app.host import ServerHost
from desktop.app.keys import Keys
from desktop.app.languages import Languages, choose
from desktop.app.lifecycle import Lifecycle
from desktop.app.spawner import Spawner
from desktop.app.version import release
from desktop.shell.settings import Settings, SettingsFile
from desktop.system.keyring import Vault
from desktop.system.paths import Paths, find_paths
from desktop.widgets.theme import Theme

Report = Callable[[BaseException], object]


def make_application() -> QApplication:
    """Make Qt's application; it ends when we say so, not with its last window."""
    app = QApplication.instance()
    if not isinstance(app, QApplication):
        QApplication.setHighDpiScaleFactorRoundingPolicy(Qt.HighDpiScaleFactorRoundingPolicy.PassThrough)
        app = QApplication(["atrium"])
    app.setApplicationName("Atrium")
    app.setDesktopFileName("chat.atrium.desktop")
    app.setQuitOnLastWindowClosed(False)
    return app


def furnish(paths: Paths, report: Report, vault: Vault | None = None) -> House:
    """Put together what a client stands on."""
    settings = SettingsFile(paths.config / "settings.json")
    languages = Languages()
    languages.speak(choose(settings.now.language))
    theme = make_theme(settings.now, languages)
    theme.apply()
    return House(
        paths=paths,
        settings=settings,
        theme=theme,
        languages=languages,
        keys=Keys(paths, vault),
        host=ServerHost(settings, paths.logs / "server.txt"),
        lifecycle=Lifecycle(report),
        spawn=Spawner(report),
        report=report,
    )


def make_theme(settings: Settings, languages: Languages) -> Theme:
    """Make the theme that the settings ask for."""
    theme = Theme(settings.theme.value, settings.text_size / 100, languages.now.value)
    theme.density = settings.density.value
    return theme


def build_client(house: House) -> Client:
    """Make a client whose parts are closed in the right order when it ends."""
    client = Client(house)
    house.lifecycle.push(house.keys.close)
    house.lifecycle.push(house.host.stop)
    house.lifecycle.push(house.spawn.close)
    house.lifecycle.push(client.close)
    return client


def run_client(link: str = "") -> int:
    """Run the client until its end; a second start brings the first one to the front."""
    app = make_application()
    paths = find_paths()
    reporter = CrashReporter(paths.logs, release)
    reporter.install()
    from desktop.system.single_instance import claim

    instance = claim(paths.data, [link])
    if instance is None:
        return 0
    house = furnish(paths, reporter.report)
    client = build_client(house)
    house.lifecycle.watch_signals()
    house.lifecycle.push(instance.release)
    client.show()
    client.follow(link)
    instance.asked.connect(client.on_asked)
    app.processEvents()
    from desktop.app import loop

    try:
        return loop.run(app, client.live(), reporter.report)
    finally:
        reporter.uninstall()
        sys.stdout.flush()
