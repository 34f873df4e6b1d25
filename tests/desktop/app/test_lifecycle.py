import asyncio
import os
import signal
import sys

import pytest
from PySide6.QtWidgets import QApplication

from desktop.app import loop
from desktop.app.lifecycle import Lifecycle

pytestmark = pytest.mark.gui


def test_parts_are_closed_in_reverse_even_when_one_fails(qapp: QApplication) -> None:
    closed: list[str] = []
    faults: list[BaseException] = []

    async def close_first() -> None:
        closed.append("first")

    async def story() -> int:
        lifecycle = Lifecycle(faults.append)
        lifecycle.push(close_first)
        lifecycle.push(lambda: closed.insert(0, 1 / 0))  # type: ignore[arg-type]
        lifecycle.push(lambda: closed.append("last"))
        lifecycle.quit()
        await lifecycle.wait()
        await lifecycle.close()
        return 7

    assert loop.run(qapp, story(), faults.append) == 7
    assert closed == ["last", "first"]
    assert [type(fault) for fault in faults] == [ZeroDivisionError]


@pytest.mark.skipif(sys.platform == "win32", reason="signals are POSIX")
def test_ctrl_c_ends_the_client(qapp: QApplication) -> None:
    async def story() -> int:
        lifecycle = Lifecycle(lambda _fault: None)
        lifecycle.watch_signals()
        os.kill(os.getpid(), signal.SIGINT)
        await asyncio.wait_for(lifecycle.wait(), 5)
        await lifecycle.close()
        return 0

    before = signal.getsignal(signal.SIGINT)

    assert loop.run(qapp, story(), lambda _fault: None) == 0
    assert signal.getsignal(signal.SIGINT) is before


def test_a_task_that_nobody_awaits_is_reported_and_the_rest_is_cancelled(qapp: QApplication) -> None:
    faults: list[BaseException] = []
    ended: list[str] = []

    async def fail() -> None:
        raise LookupError

    async def linger() -> None:
        try:
            await asyncio.sleep(60)
        finally:
            ended.append("linger")

    async def story() -> int:
        task = asyncio.ensure_future(fail())
        lingering = asyncio.ensure_future(linger())
        await asyncio.sleep(0.05)
        del task
        assert not lingering.done()
        return 0

    assert loop.run(qapp, story(), faults.append) == 0
    assert ended == ["linger"]
    assert [type(fault) for fault in faults] == [LookupError]
