"""Words about people and moments, in the reader's language."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from datetime import UTC, date, datetime, time, timedelta, tzinfo
from enum import Enum
from typing import Final, Protocol

from PySide6.QtCore import QCoreApplication, QDate, QLocale, QTime

from backend.contract.base import NAME_CHARACTERS

DOT: Final = " · "
WEEK_DAYS: Final = 7
# Windows knows no local times before 1970, and no zone may lead out of the years of `datetime`.
_FIRST: Final = datetime(1970, 1, 2, tzinfo=UTC)
_LAST: Final = datetime(2999, 12, 31, tzinfo=UTC)
_SLOT = re.compile(r"\{(\w+)\}")
_AND = re.compile(r"(?<=[!-~])和|和(?=[!-~])")
"""The Chinese "and" beside a Latin letter or a digit, where spaces belong."""


class HasNames(Protocol):
    """Somebody with a name, maybe in two scripts."""

    @property
    def name(self) -> str:
        """Give the name as the person writes it."""
        ...

    @property
    def other_name(self) -> str:
        """Give the same name in another script, or nothing."""
        ...


class Section(Enum):
    """A stretch of time, the newest first."""

    TODAY = "today"
    YESTERDAY = "yesterday"
    EARLIER = "earlier"


class SystemZone(tzinfo):
    """The zone of this computer, with its summer times."""

    def fromutc(self, dt: datetime) -> datetime:
        """Turn UTC into the time that the computer's clock shows."""
        return local(dt.replace(tzinfo=UTC)).replace(tzinfo=self)

    def utcoffset(self, dt: datetime | None) -> timedelta | None:
        """Give the offset of a local time."""
        return None if dt is None else _told(dt).utcoffset()

    def dst(self, dt: datetime | None) -> timedelta | None:
        """Say nothing of summer time alone."""
        return None

    def tzname(self, dt: datetime | None) -> str | None:
        """Give the zone's short name."""
        return None if dt is None else _told(dt).tzname()


def local(at: datetime) -> datetime:
    """Give an aware moment in the computer's time; one that its clock cannot show is moved to where it can."""
    return max(_FIRST, min(at, _LAST)).astimezone()


def _told(here: datetime) -> datetime:
    return max(_FIRST.replace(tzinfo=None), min(here.replace(tzinfo=None), _LAST.replace(tzinfo=None))).astimezone()


def fill(pattern: str, **values: str) -> str:
    """Put values into the named slots of a translated sentence; a slot without a value stays as it is."""
    return _SLOT.sub(lambda slot: values.get(slot.group(1), slot.group()), pattern)


def number_words(count: int) -> str:
    """Write a number as the reader's language does: 2,000."""
    return QLocale().toString(count)


def one_line_name(text: str) -> str:
    """Make of what was typed a name that the contract takes, or nothing."""
    return " ".join(text.replace("\0", "").split())[:NAME_CHARACTERS].strip()


def is_email(text: str) -> bool:
    """Tell whether the server would take this for an e-mail address."""
    before, at, after = text.strip().partition("@")
    return bool(before and at and after) and not any(char.isspace() or char == "@" for char in before + after)


def both_names(person: HasNames) -> str:
    """Write a name in its two scripts."""
    if person.other_name and person.other_name != person.name:
        return f"{person.name} {person.other_name}"
    return person.name


def reader_name(person: HasNames) -> str:
    """Choose the name in the reader's script."""
    script = {"ko": "HANGUL", "zh": "CJK"}.get(QLocale().name()[:2], "LATIN")
    if person.other_name and not _has(person.name, script) and _has(person.other_name, script):
        return person.other_name
    return person.name


def joined(names: Sequence[str], most: int = 4) -> str:
    """List names in words; many are counted."""
    shown = list(names[:most])
    rest = len(names) - len(shown)
    if rest:
        shown.append(QCoreApplication.translate("People", "%Ln more", "", rest))
    return _AND.sub(" 和 ", QLocale().createSeparatedList(shown))


def somebody() -> str:
    """Name a person who is not known on this computer."""
    return QCoreApplication.translate("People", "Somebody")


def presence_words(state: str) -> str:
    """Say whether somebody can be reached: "here", "away", "offline" or "off_duty"."""
    words = {
        "off_duty": QCoreApplication.translate("People", "Off duty"),
        "here": QCoreApplication.translate("People", "Here"),
        "away": QCoreApplication.translate("People", "Away"),
        "offline": QCoreApplication.translate("People", "Offline"),
    }
    return words.get(state, "")


def last_seen_words(at: datetime, now: datetime) -> str:
    """Say when somebody was last here, in the computer's time."""
    words = stamp_words(local(at), local(now).date())
    return fill(QCoreApplication.translate("People", "Last seen {time}"), time=words)


def language_words(code: str) -> str:
    """Name a language in itself, so that everybody finds their own."""
    return {"en": "English", "ko": "한국어", "zh_CN": "简体中文"}.get(code, code)


def role_words(role: str) -> str:
    """Name a duty."""
    words = {
        "owner": QCoreApplication.translate("People", "Owner"),
        "hr": QCoreApplication.translate("People", "Human resources"),
        "finance": QCoreApplication.translate("People", "Finance"),
        "compliance": QCoreApplication.translate("People", "Compliance"),
        "it": QCoreApplication.translate("People", "IT"),
    }
    return words.get(role, "")


def clock_words(at: datetime | time) -> str:
    """Write a time of day."""
    return QLocale().toString(QTime(at.hour, at.minute), "HH:mm")


def day_and_clock_words(at: datetime) -> str:
    """Write day, with its year, and time as the system writes them shortly: for what is kept or copied."""
    day = QLocale().toString(QDate(at.year, at.month, at.day), QLocale.FormatType.ShortFormat)
    return f"{day} {clock_words(at)}"


def date_words(day: date, today: date) -> str:
    """Write a day shortly; the year only when it is another one."""
    if day.year == today.year:
        pattern = QCoreApplication.translate("Moments", "d MMM", "Qt date pattern, short")
    else:
        pattern = QCoreApplication.translate("Moments", "d MMM yyyy", "Qt date pattern, short with year")
    return QLocale().toString(QDate(day.year, day.month, day.day), pattern)


def weekday_words(day: date) -> str:
    """Name a day of the week, shortly where the language can."""
    pattern = QCoreApplication.translate("Moments", "ddd", "Qt date pattern of a weekday")
    return QLocale().toString(QDate(day.year, day.month, day.day), pattern)


def stamp_words(at: datetime, today: date) -> str:
    """Write when something was, as short as a list needs it."""
    age = (today - at.date()).days
    if age <= 0:
        return clock_words(at)
    if age == 1:
        return QCoreApplication.translate("Moments", "Yesterday")
    if age < WEEK_DAYS:
        return weekday_words(at.date())
    return date_words(at.date(), today)


def section_of(day: date, today: date) -> Section:
    """Sort a day into today, yesterday and earlier."""
    age = (today - day).days
    if age <= 0:
        return Section.TODAY
    return Section.YESTERDAY if age == 1 else Section.EARLIER


def section_words(section: Section) -> str:
    """Name a stretch of time."""
    return {
        Section.TODAY: QCoreApplication.translate("Moments", "Today"),
        Section.YESTERDAY: QCoreApplication.translate("Moments", "Yesterday"),
        Section.EARLIER: QCoreApplication.translate("Moments", "Earlier"),
    }[section]


def _has(text: str, script: str) -> bool:
    return any(unicodedata.name(char, "").startswith(script) for char in text)
