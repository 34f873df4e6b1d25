"""For machines that watch: is it alive, can it work, how is it doing."""

import asyncio

from sqlalchemy import Connection, text
from sqlalchemy.exc import SQLAlchemyError

from backend.entry.checkpoints import Checkpointer
from backend.entry.edge.asgi import Plain
from backend.platform.db import Database
from backend.platform.telemetry import Counts, render
from backend.realtime.hub import Hub
from backend.realtime.worker import UnitWorker

JSON = b"application/json"
READY_SECONDS = 2.0


def health_doors(
    database: Database, hub: Hub, worker: UnitWorker, checkpointer: Checkpointer, counts: Counts
) -> dict[str, Plain]:
    """Make `/healthz`, `/readyz` and `/metrics`."""

    async def healthz() -> tuple[int, bytes, bytes]:
        return 200, JSON, b'{"status":"ok"}'

    async def readyz() -> tuple[int, bytes, bytes]:
        try:
            probes = (database.read(_look), database.submit(_look))
            await asyncio.wait_for(asyncio.gather(*map(asyncio.wrap_future, probes)), READY_SECONDS)
        except (SQLAlchemyError, TimeoutError):
            return 503, JSON, b'{"status":"unavailable"}'
        return 200, JSON, b'{"status":"ok"}'

    async def metrics() -> tuple[int, bytes, bytes]:
        gauges = {
            "connections": ("Open live channels", float(len(hub.connections))),
            "writer_queue": ("Jobs that wait for the writer", float(database.writer.depth())),
            "checkpoints_waiting": ("Checkpoints that a place has not taken yet", float(checkpointer.waiting)),
            "started_at_seconds": ("When the server started", counts.started_at),
        }
        totals = {
            "commits": ("Group commits", float(worker.commits)),
            "committed_units": ("Units of work in them", float(worker.committed)),
            "events_delivered": ("Events pushed to connections", float(hub.delivered)),
            "readers_dropped": ("Connections dropped because they did not read", float(hub.dropped)),
            "checkpoints_taken": ("Checkpoints that a place has taken", float(checkpointer.taken)),
            "checkpoint_failures": ("Times that a place did not take checkpoints", float(checkpointer.failures)),
        }
        return 200, b"text/plain; version=0.0.4; charset=utf-8", render(counts, gauges, totals)

    return {"/healthz": healthz, "/readyz": readyz, "/metrics": metrics}


def _look(connection: Connection) -> None:
    connection.execute(text("SELECT 1"))
