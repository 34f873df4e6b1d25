"""Days as people write them in a search, in three languages (pure)."""

from __future__ import annotations

import re
from datetime import date, timedelta
from typing import Final

_RELATIVE: Final = {
    "today": 0,
    "오늘": 0,
    "今天": 0,
    "今日": 0,
    "yesterday": 1,
    "어제": 1,
    "昨天": 1,
    "昨日": 1,
    "그제": 2,
    "그저께": 2,
    "前天": 2,
}
_FULL: Final = re.compile(r"(\d{4})\s*[-/.年년]\s*(\d{1,2})\s*[-/.月월]\s*(\d{1,2})\s*[.日号일]?", re.ASCII)
_SHORT: Final = re.compile(r"(\d{1,2})\s*[-/月월]\s*(\d{1,2})\s*[日号일]?", re.ASCII)


def parse_day(text: str, today: date) -> date | None:
    """Read a day: 2026-10-13, 2026.10.13, 10/13, 10월 13일, 10月13日, today, 어제, 昨天; None for what is none.

    Month and day alone mean the last such day, today included.
    """
    words = text.strip().casefold()
    if words in _RELATIVE:
        return today - timedelta(days=_RELATIVE[words])
    if full := _FULL.fullmatch(words):
        return _day(*map(int, full.groups()))
    if short := _SHORT.fullmatch(words):
        month, day = map(int, short.groups())
        # The 29th of February may be four years back, and eight around the year 1900.
        past = (found for year in range(today.year, today.year - 9, -1) if (found := _day(year, month, day)))
        return next((found for found in past if found <= today), None)
    return None


def _day(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None
