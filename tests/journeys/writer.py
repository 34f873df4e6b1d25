"""A client process that is killed: it writes into an open chat, or sends what a killed one has left.

`python -m tests.journeys.writer HOME URL EMAIL PASSWORD write|send NAME` says `ready`, then each text it has taken.
"""

from __future__ import annotations

import asyncio
import json
import sys
from pathlib import Path

from desktop.app.ground import make_application
from desktop.app.process import loop
from tests.journeys.conftest import Guest, eventually


class FileVault:
    """Keeps secrets in a plain file: a vault that outlives a killed process, for tests only."""

    lasting = True

    def __init__(self, path: Path) -> None:
        self._path = path

    def get(self, name: str) -> str | None:
        return self._read().get(name)

    def put(self, name: str, secret: str) -> None:
        self._path.parent.mkdir(parents=True, exist_ok=True)
        self._path.write_text(json.dumps({**self._read(), name: secret}))

    def delete(self, name: str) -> None:
        self._path.write_text(json.dumps({key: kept for key, kept in self._read().items() if key != name}))

    def _read(self) -> dict[str, str]:
        return dict(json.loads(self._path.read_text())) if self._path.exists() else {}


def tell(word: str) -> None:
    print(word, flush=True)


async def write(writer: Guest, url: str, email: str, password: str, name: str) -> int:
    """Sign in, wait for the word that the line is gone, then write until killed."""
    await writer.arrive(url, email, password)
    writer.open_chat_with(name)
    tell("ready")
    await asyncio.to_thread(sys.stdin.readline)
    for index in range(10_000):
        writer.say(f"Line {index}")
        tell(f"Line {index}")
        await asyncio.sleep(0)
    return 0


async def send(writer: Guest) -> int:
    """Open what the killed process has left and send it."""
    writer.client.show()
    assert writer.client.station is not None
    tell(f"waiting {writer.client.station.waiting()}")
    writer.begin()
    await writer.online()
    station = writer.client.station
    await eventually(lambda: station.waiting() == 0, 60)
    tell("sent")
    await writer.leave()
    return 0


def main() -> int:
    home, url, email, password, deed, name = sys.argv[1:]
    app = make_application()
    faults: list[BaseException] = []
    writer = Guest(Path(home), faults, FileVault(Path(home) / "vault.json"))
    story = send(writer) if deed == "send" else write(writer, url, email, password, name)
    return loop.run(app, story, faults.append) or len(faults)


if __name__ == "__main__":
    sys.exit(main())
