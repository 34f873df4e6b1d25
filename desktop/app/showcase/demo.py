"""`atrium demo`: a client, signed in, beside a server with a small company whose members answer."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from desktop.app.client import Client
from desktop.app.languages import choose
from desktop.app.process.crash import CrashReporter
from desktop.app.version import release
from desktop.system.keyring import MemoryVault
from desktop.system.local_server import NO_WINDOW, server_command
from desktop.system.paths import find_paths

SCREEN: Final = (1280, 800)
STOP_S: Final = 10.0


@dataclass(frozen=True, slots=True)
class Wishes:
    """How the demonstration is to be; with `pictures` it saves them there and ends."""

    pictures: Path | None = None
    language: str = ""
    theme: str = "system"
    looks: tuple[str, ...] = ()


class DemoFailed(Exception):
    """The demo company's server did not start."""


class DemoServer:
    """The demo company's server, a process of its own."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._process: subprocess.Popen[str] | None = None
        self.url = ""
        self.email = ""
        self.password = ""

    def start(self) -> None:
        """Start, fill the company and wait until it listens; raises `DemoFailed`."""
        words = [*server_command(), "demo", "--data", str(self._folder / "company"), "--port", "0"]
        log = (self._folder / "server.txt").open("w", encoding="utf-8")
        with log:
            self._process = subprocess.Popen(  # noqa: S603 - our own command, no shell
                words,
                stdin=subprocess.DEVNULL,
                stdout=subprocess.PIPE,
                stderr=log,
                text=True,
                encoding="utf-8",
                creationflags=NO_WINDOW,
            )
        if self._process.stdout is not None:
            for line in self._process.stdout:
                self._hear(line)
                if self.url and self.email:
                    return
        self.stop()
        raise DemoFailed((self._folder / "server.txt").read_text(encoding="utf-8")[-2000:])

    def stop(self) -> None:
        """Stop the server; safe to repeat."""
        process, self._process = self._process, None
        if process is None:
            return
        process.terminate()
        try:
            process.wait(STOP_S)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()
        if process.stdout is not None:
            process.stdout.close()

    def _hear(self, line: str) -> None:
        try:
            said = json.loads(line)
        except ValueError:
            return
        if said.get("ready"):
            self.url = f"http://127.0.0.1:{said['port']}"
        self.email = said.get("email", self.email)
        self.password = said.get("password", self.password)


def run_demo(wishes: Wishes) -> int:
    """Run the demonstration until its end."""
    if wishes.pictures is not None:
        wishes.pictures.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(prefix="atrium-demo-", ignore_cleanup_errors=True) as folder:
        if wishes.pictures is not None:
            _see_no_screen(Path(folder))
        server = DemoServer(Path(folder))
        print("Starting the demo company ...", flush=True)
        try:
            server.start()
            code = _run_client(Path(folder), server, wishes)
            if wishes.pictures is not None:
                print(f"The pictures are in {wishes.pictures.resolve()}")
            return code
        except DemoFailed as failed:
            print(f"The demo company's server did not start:\n{failed}", file=sys.stderr)
            return 1
        except KeyboardInterrupt:
            return 0
        finally:
            server.stop()


def _see_no_screen(folder: Path) -> None:
    """Let Qt draw without a display, as on a screen of 1280 x 800 whose pictures are sharp on any other."""
    scale = float(os.environ.setdefault("QT_SCALE_FACTOR", "1.5"))
    width, height = (round(side * scale) for side in SCREEN)
    screen = {"name": "pictures", "x": 0, "y": 0, "width": width, "height": height}
    dots = {"logicalDpi": 96, "logicalBaseDpi": 96, "dpr": 1}
    config = folder / "screens.json"
    config.write_text(json.dumps({"screens": [{**screen, **dots}]}), encoding="utf-8")
    os.environ["QT_QPA_PLATFORM"] = f"offscreen:configfile={config}"


def _run_client(folder: Path, server: DemoServer, wishes: Wishes) -> int:
    from desktop.app.assembly import build_client, furnish
    from desktop.app.ground import lay_ground, make_application
    from desktop.app.process import loop

    app = make_application()
    paths = find_paths(environ={"ATRIUM_HOME": str(folder / "home")})
    reporter = CrashReporter(paths.logs, release)
    house = furnish(lay_ground(paths, MemoryVault()), reporter.report)
    house.settings.change(language=wishes.language, keep_running=False)
    house.languages.speak(choose(wishes.language))
    house.theme.language = house.languages.now.value
    house.theme.mode = "dark" if wishes.theme == "dark" else "light" if wishes.theme == "light" else "system"
    client = build_client(house)
    reporter.on_full = client.say_full
    house.lifecycle.watch_signals()
    house.lifecycle.watch_application(app, client.on_link)
    print(f"Signed in as {server.email}. Close the window or press Ctrl+C to end.", flush=True)
    return loop.run(app, _demonstrate(client, server, wishes), house.report, client.quit)


async def _demonstrate(client: Client, server: DemoServer, wishes: Wishes) -> int:
    from desktop.net.session import sign_in

    opened = await sign_in(server.url, server.email, server.password)
    client.enter(opened)
    if wishes.pictures is None:
        return await client.live()
    from desktop.app.showcase.pictures import take_pictures

    return await take_pictures(client, server.stop, wishes.pictures, wishes.looks)
