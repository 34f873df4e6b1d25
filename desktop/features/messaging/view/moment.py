"""Chooses a day and a time that are still to come."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Final

from PySide6.QtCore import QDate, QLocale, QRect, Qt, QTime, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.features.messaging.presenter.writing.scheduling import DAYS_AHEAD
from desktop.features.messaging.view.calendar import DayChooser
from desktop.widgets.controls.buttons import Button
from desktop.widgets.controls.fields import Field
from desktop.widgets.overlays.popover import Popover

_FORMS: Final = ("HH:mm", "H:mm", "HH.mm", "H.mm", "HHmm", "H", "h:mm AP", "h AP", "h:mmAP", "hAP")


def typed_time(text: str) -> QTime:
    """Read a time of day as people write it: 09:00, 9.00, 9 or 9:00 pm; one without sense is not valid."""
    words = text.strip()
    readings = [QTime.fromString(words.upper(), form) for form in _FORMS]
    readings += [
        QLocale().toTime(words, form) for form in (QLocale.FormatType.ShortFormat, QLocale.FormatType.LongFormat)
    ]
    return next((time for time in readings if time.isValid()), QTime())


def moment_of(day: QDate, time: QTime) -> datetime:
    """Join day and time of this computer's zone."""
    return datetime(day.year(), day.month(), day.day(), time.hour(), time.minute()).astimezone()


class MomentPopover(Popover):
    """A month, a time and a button that says what happens then.

    Signals:
        chosen: a moment was taken, aware of its zone.
    """

    chosen = Signal(object)

    def __init__(self, verb: str, parent: QWidget) -> None:
        content = QWidget()
        super().__init__(content, parent, inset=12)
        self.days = DayChooser(days_ahead=DAYS_AHEAD)
        self.time = Field(self.tr("Time"))
        self.time.edit.setPlaceholderText("09:00")
        self.button = Button(verb, "primary")
        foot = QHBoxLayout()
        foot.addStretch()
        foot.addWidget(self.button)
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.days)
        column.addWidget(self.time)
        column.addLayout(foot)
        self.days.taken.connect(self._on_day)
        self.time.entered.connect(self.take)
        self.button.clicked.connect(self.take)

    def open_for(self, anchor: QWidget, at: datetime, part: QRect | None = None) -> None:
        """Open beside something, at a moment."""
        local = at.astimezone()
        self.time.set_error("")
        self.days.grid.choose(QDate(local.year, local.month, local.day))
        self.time.set_text(f"{local:%H:%M}")
        self.open_at(anchor, part)
        self.days.grid.setFocus(Qt.FocusReason.PopupFocusReason)

    def take(self) -> None:
        """Take the moment, or say what is wrong with it."""
        time = typed_time(self.time.text())
        if not time.isValid():
            self.time.set_error(self.tr("Write the time like 09:00"))
            return
        moment = moment_of(self.days.grid.day, time)
        if moment <= datetime.now().astimezone() + timedelta(seconds=5):
            self.time.set_error(self.tr("This time has passed"))
            return
        self.close()
        self.chosen.emit(moment)

    def _on_day(self, _day: QDate) -> None:
        self.time.edit.setFocus(Qt.FocusReason.TabFocusReason)
        self.time.edit.selectAll()
