import gc
import threading
import weakref

import pytest
from PySide6.QtWidgets import QApplication

from desktop.app.process.garbage import TRIM_EVERY, GarbageCollector


class Ring:
    """Something that only the collector can destroy."""

    def __init__(self) -> None:
        self.me = self


@pytest.fixture(autouse=True)
def automatic() -> None:
    gc.enable()


def allocate() -> list[list[int]]:
    return [[] for _ in range(100_000)]


def test_no_other_thread_destroys_what_belongs_to_qt(qapp: QApplication) -> None:
    with GarbageCollector():
        gone = weakref.ref(Ring())
        worker = threading.Thread(target=allocate)
        worker.start()
        worker.join()

        assert gone() is not None


def test_garbage_goes_on_qts_own_thread(qapp: QApplication) -> None:
    with GarbageCollector() as collector:
        gone = weakref.ref(Ring())
        kept = [allocate() for _ in range(3)]
        collector.look()

        assert kept
        assert gone() is None


def test_afterwards_python_collects_by_itself_again(qapp: QApplication) -> None:
    with GarbageCollector():
        assert not gc.isenabled()
    assert gc.isenabled()


@pytest.mark.usefixtures("qapp")
def test_memory_is_given_back_now_and_then_while_there_is_work_and_not_at_rest() -> None:
    given, kept = list[int](), list[list[list[int]]]()
    with GarbageCollector(lambda: given.append(1)) as collector:
        for _ in range(2 * TRIM_EVERY):
            kept.append(allocate())
            collector.look()
        worked = len(given)
        gc.collect()
        for _ in range(2 * TRIM_EVERY):
            collector.look()

    assert (worked, len(given)) == (2, 2)
