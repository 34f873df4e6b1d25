import asyncio
import os
import signal
import sys
from collections.abc import Callable

import pytest
from PySide6.QtCore import QEvent, QTimer, QUrl
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtWidgets import QApplication

from desktop.app.process import loop
from desktop.app.process.lifecycle import ApplicationWatch, Lifecycle

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


@pytest.mark.skipif(sys.platform == "win32", reason="signals are POSIX")
def test_a_signal_is_heard_where_another_loop_has_taken_the_wake_up_file(qapp: QApplication) -> None:
    async def story() -> int:
        lifecycle = Lifecycle(lambda _fault: None)
        lifecycle.watch_signals()
        taken = signal.set_wakeup_fd(-1)
        os.kill(os.getpid(), signal.SIGTERM)
        await asyncio.wait_for(lifecycle.wait(), 5)
        signal.set_wakeup_fd(taken)
        await lifecycle.close()
        return 0

    assert loop.run(qapp, story(), lambda _fault: None) == 0


def leave(app: QApplication) -> None:
    app.quit()


def end_by_event(app: QApplication) -> None:
    QApplication.sendEvent(app, QEvent(QEvent.Type.Quit))


def stop_the_loop(app: QApplication) -> None:
    app.exit(1)


@pytest.mark.parametrize("end", [leave, end_by_event, stop_the_loop])
def test_when_qt_ends_everything_is_closed_on_a_running_loop(
    qapp: QApplication, end: Callable[[QApplication], None]
) -> None:
    closed: list[str] = []
    lifecycle = Lifecycle(lambda _fault: None)

    async def stop_server() -> None:
        await asyncio.sleep(0.05)
        closed.append("server")

    async def story() -> int:
        lifecycle.watch_application(qapp, lambda _link: None)
        lifecycle.push(stop_server)
        QTimer.singleShot(10, lambda: end(qapp))
        await asyncio.wait_for(lifecycle.wait(), 5)
        await lifecycle.close()
        return 0

    assert loop.run(qapp, story(), lambda _fault: None, lifecycle.quit) == 0
    assert closed == ["server"]


def test_the_end_of_the_session_is_heard(qapp: QApplication) -> None:
    before = qapp.receivers("2commitDataRequest(QSessionManager&)")
    watch = ApplicationWatch(qapp)

    assert qapp.receivers("2commitDataRequest(QSessionManager&)") == before + 1
    watch.stop()


def test_a_link_that_the_system_opens_is_followed(qapp: QApplication) -> None:
    opened: list[str] = []
    watch = ApplicationWatch(qapp)
    watch.link_opened.connect(opened.append)

    QApplication.sendEvent(qapp, QFileOpenEvent(QUrl("atrium://192.168.0.24:8440/ATR-7KQ2-M4XD-90AB")))
    watch.stop()

    assert opened == ["atrium://192.168.0.24:8440/ATR-7KQ2-M4XD-90AB"]


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
