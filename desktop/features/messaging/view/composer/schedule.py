"""When a message is to go out: suggestions, a day, a time, and what the clocks of others show then."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QDate, QLocale, Qt, QTime, Signal
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QLayout, QSizePolicy, QVBoxLayout, QWidget

from desktop.features.directory.presenter.words import local
from desktop.features.messaging.presenter.desk import Desk
from desktop.features.messaging.presenter.writing.scheduling import (
    DAYS_AHEAD,
    fault_of,
    moment_words,
    presets,
)
from desktop.features.messaging.view.calendar import DayChooser, typed_day
from desktop.features.messaging.view.moment import moment_of, typed_time
from desktop.widgets.controls.buttons import Button
from desktop.widgets.controls.fields import Field
from desktop.widgets.label import Label
from desktop.widgets.overlays.dialog import GAP, PAD, Dialog, Verb
from desktop.widgets.overlays.floating import DIALOG

KEEP, TAKE = "keep", "take"


class ScheduleDialog(Dialog):
    """Asks for a moment; `clocks` says what those of others show then.

    Signals:
        taken: a moment was chosen.
    """

    taken = Signal(datetime)

    def __init__(
        self, clocks: Callable[[datetime], list[str]], desk: Desk, at: datetime | None, parent: QWidget | None = None
    ) -> None:
        self._clocks, self._desk = clocks, desk
        self._quick = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self.presets: list[tuple[Button, datetime]] = []
        self._at: datetime | None = None
        now = desk.now()
        title = self.tr("When is it to go out?")
        verbs = (Verb(self.tr("Cancel"), KEEP), Verb(self.tr("Schedule"), TAKE, "primary"))
        super().__init__(title, "", verbs, parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        # The least height that Qt knows is that of the narrowest dialog, whose words take many lines.
        self._whole.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)
        self.presets = [(Button(one.words, size="sm"), one.at) for one in presets(now)]
        self.days = DayChooser(days_ahead=DAYS_AHEAD)
        self.grid = self.days.grid
        self._typing = False
        self.day, self.time = Field(self.tr("Day")), Field(self.tr("Time"))
        self._words = Label("", "body", wrap=True)
        self._others = Label("", "small", "text-muted", wrap=True)
        self._build()
        self._connect()
        self.show_moment(at or self.presets[1][1])

    def _build(self) -> None:
        self._quick.setSpacing(6)
        for button, _ in self.presets:
            button.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
            self._quick.addWidget(button)
        self._quick.addStretch()
        fields = QHBoxLayout()
        fields.setSpacing(12)
        fields.addWidget(self.day, 3, Qt.AlignmentFlag.AlignTop)
        fields.addWidget(self.time, 2, Qt.AlignmentFlag.AlignTop)
        self.body.addLayout(self._quick)
        self.body.addWidget(self.days, 0, Qt.AlignmentFlag.AlignHCenter)
        self.body.addLayout(fields)
        said = QVBoxLayout()
        said.setSpacing(2)
        said.addWidget(self._words)
        said.addWidget(self._others)
        self.body.addLayout(said)
        self.body.addStretch()

    def _connect(self) -> None:
        for button, at in self.presets:
            button.clicked.connect(lambda _on=False, at=at: self.show_moment(at))
        self.grid.moved.connect(self._on_day)
        self.day.changed.connect(self._on_typed)
        self.time.changed.connect(self._on_typed)
        self.day.entered.connect(lambda: self.choose(TAKE))
        self.time.entered.connect(lambda: self.choose(TAKE))

    def restyle(self) -> None:
        super().restyle()
        wide = sum(button.sizeHint().width() + GAP for button, _ in self.presets)
        beside = wide <= self.width() - 2 * PAD - DIALOG.margins.left() - DIALOG.margins.right()
        way = QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom
        self._quick.setDirection(way)

    def open(self) -> None:
        # A day can be typed, too: where the month has no room it is left out.
        self.restyle()
        room = self.screen().availableGeometry().height()
        self.days.setHidden(self._whole.totalHeightForWidth(self.width()) > room)
        super().open()
        self.presets[0][0].setFocus(Qt.FocusReason.TabFocusReason)

    def show_moment(self, at: datetime) -> None:
        """Show a moment in all fields."""
        here = local(at)
        self.day.set_text(QDate(here.year, here.month, here.day).toString(Qt.DateFormat.ISODate))
        self.time.set_text(QLocale().toString(QTime(here.hour, here.minute), "HH:mm"))
        self._on_typed()

    def moment(self) -> datetime | None:
        """Give the moment that the fields say; None while they say none."""
        return self._at

    def choose(self, value: str) -> None:
        if value == TAKE and (self._at is None or self._fault()):
            (self.time if self.day.error() == "" else self.day).setFocus()
            return
        at = self._at
        super().choose(value)
        if value == TAKE and at is not None:
            self.taken.emit(at)

    def _on_day(self, day: QDate) -> None:
        if not self._typing and typed_day(self.day.text()) != day:
            self.day.set_text(day.toString(Qt.DateFormat.ISODate))

    def _on_typed(self) -> None:
        day, time = typed_day(self.day.text()), typed_time(self.time.text())
        self.day.set_error("" if day.isValid() else self.tr("Write the day like 2026-03-01"))
        self.time.set_error("" if time.isValid() else self.tr("Write the time like 17:30"))
        self._at = None
        if day.isValid() and time.isValid():
            self._at = moment_of(day, time)
            if self.grid.day != day:
                # What is typed stays as it is typed.
                self._typing = True
                self.grid.choose(day)
                self._typing = False
        self._say()

    def _say(self) -> None:
        at, fault = self._at, self._fault()
        if fault:
            self.day.set_error(fault)
        good = at is not None and not fault
        self.buttons[TAKE].setEnabled(good)
        self._words.setText(self.tr("Goes out {when}").replace("{when}", self._when()) if good else "")
        others = self._clocks(at) if at is not None and good else []
        self._others.setText("\n".join(others))
        self._others.setHidden(not others)
        if self.isVisible():
            self.adjustSize()

    def _fault(self) -> str:
        return "" if self._at is None else fault_of(self._at, self._desk.now())

    def _when(self) -> str:
        return "" if self._at is None else moment_words(self._at, self._desk.now())
