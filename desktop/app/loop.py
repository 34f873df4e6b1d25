"""The one place where asyncio meets Qt's event loop."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Coroutine
from typing import Any, cast

from PySide6.QtWidgets import QApplication

Report = Callable[[BaseException], object]


def run(app: QApplication, work: Coroutine[Any, Any, int], report: Report) -> int:
    """Run `work` on Qt's event loop and give its exit code; `report` hears of faults in tasks that nobody awaits.

    The import stands here because the first window is painted before it is needed.
    """
    import qasync

    loop = cast("asyncio.AbstractEventLoop", qasync.QEventLoop(app))
    asyncio.set_event_loop(loop)
    loop.set_exception_handler(lambda _loop, context: _report(context, report))
    try:
        return loop.run_until_complete(work)
    finally:
        loop.run_until_complete(_cancel_all())
        asyncio.set_event_loop(None)
        loop.close()


def _report(context: dict[str, Any], report: Report) -> None:
    fault = context.get("exception")
    report(fault if isinstance(fault, BaseException) else RuntimeError(str(context.get("message", "unknown"))))


async def _cancel_all() -> None:
    """Cancel what still runs and wait for it."""
    tasks = asyncio.all_tasks() - {asyncio.current_task()}
    for task in tasks:
        task.cancel()
    await asyncio.gather(*tasks, return_exceptions=True)
    await asyncio.get_running_loop().shutdown_asyncgens()
