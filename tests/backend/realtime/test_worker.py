from __future__ import annotations

import asyncio
from typing import Any

from sqlalchemy import func, select

from backend.platform.db import Database
from backend.realtime.models import event
from backend.realtime.work import UnitOfWork
from backend.realtime.worker import UnitWorker
from tests.backend.realtime.conftest import news


async def test_what_is_queued_at_the_end_is_committed_and_answered(database: Database) -> None:
    worker = UnitWorker(database, lambda _uow, _actor: None, lambda _effects: None)
    answers: list[BaseException | None] = []

    def say(uow: UnitOfWork) -> None:
        uow.tell(news())

    def note(_result: Any, error: BaseException | None) -> None:
        answers.append(error)

    for _ in range(2_000):
        worker.post(None, say, note)
    worker.close()
    await asyncio.to_thread(database.close)

    assert answers == [None] * 2_000
    with database.transaction() as connection:
        assert connection.scalar(select(func.count()).select_from(event)) == 2_000
