"""How long a cache may be read without contact to its server."""

from datetime import datetime, timedelta
from typing import Final

LEASE: Final = timedelta(days=14)
_CLOCK_SLACK: Final = timedelta(days=1)


def is_over(last_synced_at: datetime | None, now: datetime) -> bool:
    """Tell whether a cache is locked until the server says yes again; a clock that was set back locks it, too."""
    return last_synced_at is not None and not -_CLOCK_SLACK <= now - last_synced_at <= LEASE
