"""Sync's rules that need no server."""

import asyncio
from datetime import UTC, datetime, timedelta
from random import Random
from uuid import UUID

from backend.contract.base import ConversationId
from desktop.sync.changes import Changes, Collector
from desktop.sync.ground.backoff import Backoff
from desktop.sync.ground.lease import is_over
from desktop.sync.ground.slices import BUDGET_S, Slices
from desktop.sync.reports import GATHER_S, Reports
from tests.desktop.sync.virtual import run

NOW = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)
ROOM = ConversationId(UUID(int=7))
OTHER = ConversationId(UUID(int=8))


def test_the_ceiling_doubles_to_a_minute_and_falls_back() -> None:
    backoff = Backoff(lambda: 1.0)
    assert [backoff.next_delay() for _ in range(8)] == [1, 2, 4, 8, 16, 32, 60, 60]
    backoff.reset()
    assert backoff.next_delay(at_least=30) == 31


def test_the_jitter_is_full() -> None:
    random = Random(1)
    delays: list[float] = []
    for _ in range(1_000):
        backoff = Backoff(random.random)
        backoff.next_delay()
        delays.append(backoff.next_delay())
    assert min(delays) < 0.1
    assert max(delays) > 1.9


def test_a_lease_ends_after_fourteen_days_or_when_the_clock_is_set_back() -> None:
    assert not is_over(None, NOW)
    assert not is_over(NOW - timedelta(days=14), NOW)
    assert is_over(NOW - timedelta(days=14, seconds=1), NOW)
    assert not is_over(NOW + timedelta(hours=2), NOW)
    assert is_over(NOW + timedelta(days=2), NOW)


def test_changes_merge_in_order() -> None:
    gone = Changes(gone=frozenset({ROOM}), outbox=frozenset({OTHER}))
    back = Changes(chats=frozenset({ROOM}), messages={ROOM: (3, 5)})
    more = Changes(messages={ROOM: (9, 9), OTHER: (1, 1)}, directory=True)
    both = gone.merge(back)
    assert (both.gone, both.chats) == (frozenset(), frozenset({ROOM}))
    assert back.merge(gone).messages == {}
    assert back.merge(more).messages == {ROOM: (3, 9), OTHER: (1, 1)}
    assert back.merge(more).directory
    assert not Changes()
    assert not Collector().freeze()


def test_the_first_change_is_told_at_once_and_followers_together() -> None:
    async def story() -> None:
        told: list[Changes] = []
        reports = Reports(told.append)
        reports.loop = asyncio.get_running_loop()
        for number in range(1, 10):
            reports.add(Changes(messages={ROOM: (number, number)}))
        assert [changes.messages for changes in told] == [{ROOM: (1, 1)}]
        await asyncio.sleep(GATHER_S * 3)
        assert [changes.messages for changes in told[1:]] == [{ROOM: (2, 9)}]

    run(story())


class WorkClock:
    """Each item takes as long as a test says."""

    def __init__(self) -> None:
        self.worked = 0.0

    def now(self) -> datetime:
        return NOW

    def monotonic(self) -> float:
        return self.worked


def test_slices_fit_the_budget_for_quick_and_slow_work() -> None:
    clock = WorkClock()
    slices = Slices(clock)
    for cost_s in (0.001, 0.00001, 0.0005):
        took: list[float] = []
        for _ in range(40):
            began, size = slices.begin(), slices.size
            clock.worked += size * cost_s
            slices.learn(began, size)
            took.append(size * cost_s)
        assert max(took[5:]) <= BUDGET_S * 1.25
