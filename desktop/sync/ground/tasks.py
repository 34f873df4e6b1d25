"""Tasks that live and die together."""

import asyncio
from collections.abc import Coroutine
from typing import Any


async def run_together(*parts: Coroutine[Any, Any, None]) -> None:
    """Run all until the first one ends, then stop the others; raises what ended it."""
    tasks = [asyncio.ensure_future(part) for part in parts]
    try:
        await asyncio.wait(tasks, return_when=asyncio.FIRST_COMPLETED)
        ended = [task for task in tasks if task.done()]
    finally:
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
    for task in ended:
        task.result()


async def set_within(event: asyncio.Event, seconds: float) -> bool:
    """Wait for an event, so long; False when it was not set."""
    try:
        async with asyncio.timeout(seconds):
            await event.wait()
    except TimeoutError:
        return False
    return True
