"""What the operator sees: logs that cannot carry what people write, and numbers for Prometheus."""

import io
import sys
import time
from collections.abc import Iterable, MutableMapping
from functools import cache
from typing import TYPE_CHECKING, Any, Final, TextIO, cast

if TYPE_CHECKING:
    from prometheus_client.metrics_core import Metric
    from structlog.typing import FilteringBoundLogger

ALLOWED: Final = frozenset(
    {
        "event", "level", "timestamp", "method", "route", "status", "code", "ms", "address", "port", "pid", "epoch",
        "error", "file", "count", "connections", "version", "revision",
    }
)  # fmt: skip
"""The only fields a log line may have: nothing that somebody has written is among them."""


def only_allowed(_logger: object, _method: str, line: MutableMapping[str, Any]) -> MutableMapping[str, Any]:
    """Drop every field that is not on the list."""
    return {key: value for key, value in line.items() if key in ALLOWED}


class _StandardError(io.TextIOBase):
    """Standard error as it is at the moment: whoever has put another in its place gets the lines from then on."""

    def write(self, text: str) -> int:
        """Write some of a line."""
        return sys.stderr.write(text)

    def flush(self) -> None:
        """Let it out."""
        sys.stderr.flush()


@cache
def log() -> "FilteringBoundLogger":
    """Give the logger: one JSON object a line on standard error."""
    import structlog  # noqa: PLC0415 - a quick start needs no log

    structlog.configure(
        processors=[
            structlog.processors.add_log_level,
            structlog.processors.TimeStamper(fmt="iso", utc=True),
            only_allowed,
            structlog.processors.JSONRenderer(),
        ],
        logger_factory=structlog.PrintLoggerFactory(cast("TextIO", _StandardError())),
        wrapper_class=structlog.make_filtering_bound_logger(20),
        cache_logger_on_first_use=True,
    )
    logger: FilteringBoundLogger = structlog.get_logger()
    return logger


class Counts:
    """Requests by route and status, with the time they took."""

    def __init__(self) -> None:
        self.started_at = time.time()
        self.requests: dict[tuple[str, str, int], list[float]] = {}

    def request(self, method: str, route: str, status: int, seconds: float) -> None:
        """Count one request. The route is the template of its path, so that there are few of them."""
        entry = self.requests.setdefault((method, route, status), [0.0, 0.0])
        entry[0] += 1
        entry[1] += seconds


def render(counts: Counts, gauges: dict[str, tuple[str, float]], totals: dict[str, tuple[str, float]]) -> bytes:
    """Write all numbers in Prometheus' text format; each comes as (help, value)."""
    from prometheus_client import CollectorRegistry, generate_latest  # noqa: PLC0415 - only who scrapes pays for it
    from prometheus_client.core import CounterMetricFamily, GaugeMetricFamily  # noqa: PLC0415 - same
    from prometheus_client.registry import Collector  # noqa: PLC0415 - same

    class Numbers(Collector):
        """Everything we count, at this moment."""

        def collect(self) -> "Iterable[Metric]":
            """Give the families."""
            answered = CounterMetricFamily("atrium_requests", "HTTP requests", labels=["method", "route", "status"])
            spent = CounterMetricFamily("atrium_request_seconds", "Seconds spent on them", labels=["method", "route"])
            seconds: dict[tuple[str, str], float] = {}
            for (method, route, status), (count, total) in counts.requests.items():
                answered.add_metric([method, route, str(status)], count)
                seconds[method, route] = seconds.get((method, route), 0.0) + total
            for (method, route), total in seconds.items():
                spent.add_metric([method, route], total)
            yield answered
            yield spent
            for name, (words, value) in gauges.items():
                yield GaugeMetricFamily(f"atrium_{name}", words, value=value)
            for name, (words, value) in totals.items():
                yield CounterMetricFamily(f"atrium_{name}", words, value=value)

    registry = CollectorRegistry()
    registry.register(Numbers())
    return generate_latest(registry)
