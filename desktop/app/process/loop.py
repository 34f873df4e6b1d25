"""The one place where asyncio meets Qt's event loop."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Coroutine
from typing import Any, cast

from PySide6.QtWidgets import QApplication

from desktop.app.process.garbage import GarbageCollector

Report = Callable[[BaseException], object]


def run(
    app: QApplication,
    work: Coroutine[Any, Any, int],
    report: Report,
    ask_end: Callable[[], object] = lambda: None,
) -> int:
    """Run `work` on Qt's event loop and give its exit code; `report` hears of faults in tasks that nobody awaits.

    Where Qt stops its loop by itself, `ask_end` is called and the loop goes on until the work has ended in peace.
    The import stands here because the first window is painted before it is needed.
    """
    import qasync

    loop = cast("asyncio.AbstractEventLoop", qasync.QEventLoop(app))
    asyncio.set_event_loop(loop)
    loop.set_exception_handler(lambda _loop, context: _report(context, report))
    task = loop.create_task(work)
    task.add_done_callback(lambda _task: loop.stop())
    try:
        with GarbageCollector():
            while not task.done():
                loop.run_forever()  # run_until_complete would go on with tasks after the loop has ended
                if not task.done():
                    ask_end()
        return task.result()
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
