"""The server's command line, with an eye on how long its loop is held up: `python -m tests.backend.entry.paced`.

What counts is processor time between two beats of the loop, in yardsticks of the same process: other processes do not
show. The loop's own work is told apart from that of all threads, as one that keeps the interpreter to itself holds the
loop up, too; but on a busy machine threads also work while the loop waits for a processor.
"""

from __future__ import annotations

import asyncio
import json
import sys
import time
from pathlib import Path
from typing import Any

from backend.entry import cli, serve

BEAT_S = 0.005
MOST = {"own": 250.0, "all": 1_000.0}
"""So many yardsticks, one second and five or so, may lie between two beats; most of them are less than ten."""
NOTE = "longest_beats.json"


def spend_a_yardstick() -> None:
    """Do some five milliseconds of plain work."""
    for _ in range(200_000):
        pass


def yardstick_s() -> float:
    """Give the least processor time of several."""
    spent: list[float] = []
    for _ in range(5):
        begun = time.thread_time()
        spend_a_yardstick()
        spent.append(time.thread_time() - begun)
    return max(min(spent), 0.001)


async def watch(note: Path) -> None:
    """Keep the longest beats so far in a file, in yardsticks, until cancelled."""
    clocks = {"own": time.thread_time, "all": time.process_time}
    yardstick, longest = yardstick_s(), dict.fromkeys(clocks, -1.0)
    while True:
        last = {name: clock() for name, clock in clocks.items()}
        await asyncio.sleep(BEAT_S)
        beat = {name: (clock() - last[name]) / yardstick for name, clock in clocks.items()}
        if any(beat[name] > longest[name] for name in beat):
            longest = {name: max(beat[name], longest[name]) for name in beat}
            part = note.with_suffix(".part")
            part.write_text(json.dumps(longest))
            part.replace(note)


def held_up(folder: Path) -> dict[str, float]:
    """Give the longest beats that were longer than they may be."""
    told: dict[str, float] = json.loads((folder / NOTE).read_text())
    return {name: beat for name, beat in told.items() if beat > MOST[name]}


def main() -> int:
    """Run the command line; whatever it serves is watched."""
    serving = serve._serve

    async def watched(database: Any, *others: Any) -> None:
        watching = asyncio.create_task(watch(database.settings.data / NOTE))
        try:
            await serving(database, *others)
        finally:
            watching.cancel()

    setattr(serve, "_serve", watched)  # noqa: B010 - it is another module's own
    return cli.main(sys.argv[1:])


if __name__ == "__main__":
    sys.exit(main())
