"""Starting the client: the list of chats is painted before the rooms, the network and the event loop are imported."""

from __future__ import annotations

import gc

from PySide6.QtCore import QCoreApplication

from desktop.app.ground import lay_ground, make_application, show_glance
from desktop.app.process.crash import CrashReporter
from desktop.app.version import release
from desktop.system.paths import Paths, find_paths

translate = QCoreApplication.translate


def run_client(link: str = "", *, quiet: bool = False) -> int:
    """Run the client until its end; a second start brings the first one to the front. A `quiet` one shows no window."""
    app = make_application()
    paths = find_paths()
    reporter = CrashReporter(paths.logs, release)
    reporter.install()
    from desktop.system.single_instance import FirstIsSilent, claim

    try:
        instance = claim(paths.data, [link])
    except FirstIsSilent:
        return _say_first_is_silent(paths)
    if instance is None:
        return 0
    ground = lay_ground(paths)
    if not quiet:
        show_glance(ground)
    gc.enable()
    from desktop.app.assembly import build_client, furnish
    from desktop.app.links import tell_system

    house = furnish(ground, reporter.report)
    client = build_client(house, last=instance.release)
    reporter.on_full = client.say_full
    house.lifecycle.watch_signals()
    house.lifecycle.watch_application(app, client.on_link)
    client.show(quiet=quiet)
    client.follow(link)
    house.spawn(tell_system(paths))
    instance.asked.connect(client.on_asked)
    if not instance.listen():
        reporter.report(OSError("other starts cannot be heard"))
    app.processEvents()
    gc.freeze()  # what stands now stays; looking through it again and again would stop the window for 50 ms
    from desktop.app.process import loop

    try:
        return loop.run(app, client.live(), reporter.report, client.quit)
    finally:
        reporter.uninstall()


def _say_first_is_silent(paths: Paths) -> int:
    """Say that Atrium runs already and does not answer; give the exit code."""
    from desktop.widgets.overlays.dialog import Dialog, Verb

    lay_ground(paths)
    title = translate("Start", "Atrium is running, but does not answer.")
    rest = translate("Start", "End it in the system's list of programs, or start the computer again.")
    Dialog(title, rest, [Verb(translate("Start", "Close"), "close", "primary")]).exec()
    return 1
