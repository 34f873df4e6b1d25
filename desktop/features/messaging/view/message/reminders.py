"""When to be reminded of a message: a few moments that fit most, or any other."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta

from PySide6.QtCore import QCoreApplication

from desktop.features.directory.presenter.words import local
from desktop.features.messaging.presenter.writing.scheduling import MORNING, moment
from desktop.widgets.overlays.menu import Menu


def soon(now: datetime) -> datetime:
    """Give the moment in 20 minutes."""
    return now + timedelta(minutes=20)


def later(now: datetime) -> datetime:
    """Give the moment in an hour."""
    return now + timedelta(hours=1)


def tomorrow(now: datetime) -> datetime:
    """Give tomorrow at nine, by this computer's clock."""
    return moment(local(now).date() + timedelta(days=1), MORNING)


def fill_reminders(
    menu: Menu, now: datetime, remind: Callable[[datetime], object], choose: Callable[[], object]
) -> None:
    """Offer the moments in a menu."""
    translate = QCoreApplication.translate
    menu.add(translate("Reminders", "In 20 minutes"), lambda: remind(soon(now)), icon="bell")
    menu.add(translate("Reminders", "In 1 hour"), lambda: remind(later(now)), icon="bell")
    menu.add(translate("Reminders", "Tomorrow 09:00"), lambda: remind(tomorrow(now)), icon="bell")
    menu.add(translate("Reminders", "Choose day and time…"), choose, icon="calendar")
