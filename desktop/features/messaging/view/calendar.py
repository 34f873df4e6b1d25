"""A month to choose a day from: arrows move, PgUp and PgDn turn months, with Shift years, Enter chooses; or type it."""

from __future__ import annotations

from PySide6.QtCore import QDate, QLocale, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QKeyEvent, QMouseEvent, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.widgets.controls.buttons import IconButton
from desktop.widgets.controls.fields import Field
from desktop.widgets.label import Label
from desktop.widgets.look.paint import CENTRED, box, brush_for, words
from desktop.widgets.overlays.popover import Popover
from desktop.widgets.roles import take_role
from desktop.widgets.theme import current_theme

WEEKS, DAYS = 6, 7
YEARS_FROM = 2000
"""The first year that two digits mean."""
CELL = QSize(36, 30)
_STEPS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Up: -7, Qt.Key.Key_Down: 7}


def weekday_mark(locale: QLocale, day: int) -> str:
    """Name a day of the week above its column: by two letters where one would not tell Tuesday from Thursday."""
    narrow = locale.standaloneDayName(day, QLocale.FormatType.NarrowFormat)
    return locale.standaloneDayName(day, QLocale.FormatType.ShortFormat)[:2] if narrow.isascii() else narrow


class MonthGrid(QWidget):
    """Six weeks around a day: days up to today, or with `days_ahead` from today on.

    Signals:
        moved: another day is chosen, not taken yet.
        taken: a day was taken.
    """

    moved = Signal(QDate)
    taken = Signal(QDate)

    def __init__(self, *, days_ahead: int = 0, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._days_ahead = days_ahead
        self.day = QDate.currentDate()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("Day"))
        take_role(self, QAccessible.Role.SpinBox)  # the arrows change its one value

    def may_choose(self, day: QDate) -> bool:
        """Tell whether a day is one of those that are offered."""
        today = QDate.currentDate()
        if self._days_ahead:
            return today <= day <= today.addDays(self._days_ahead)
        return day <= today

    def choose(self, day: QDate) -> None:
        """Move to a day, or to the nearest that is offered."""
        today = QDate.currentDate()
        if self._days_ahead:
            self.day = max(today, min(day, today.addDays(self._days_ahead)))
        else:
            self.day = min(day, today)
        spoken = QLocale().toString(self.day, QLocale.FormatType.LongFormat)
        self.setAccessibleDescription(spoken)
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, spoken))
        self.moved.emit(self.day)
        self.update()

    def sizeHint(self) -> QSize:
        cell = self._cell()
        return QSize(cell.width() * DAYS, cell.height() * (WEEKS + 1))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if key in _STEPS:
            self.choose(self.day.addDays(_STEPS[key]))
        elif key in {Qt.Key.Key_PageUp, Qt.Key.Key_PageDown}:
            months = 12 if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 1
            self.choose(self.day.addMonths(-months if key == Qt.Key.Key_PageUp else months))
        elif key in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.taken.emit(self.day)
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        cell = self._cell()
        place = event.position().toPoint()
        slot = (place.y() // cell.height() - 1) * DAYS + place.x() // cell.width()
        if 0 <= slot < WEEKS * DAYS and self.may_choose(self._first().addDays(slot)):
            self.choose(self._first().addDays(slot))
            self.taken.emit(self.day)

    def paintEvent(self, event: QPaintEvent) -> None:
        theme, painter, cell = current_theme(), brush_for(self), self._cell()
        locale, first, today = QLocale(), self._first(), QDate.currentDate()
        for column in range(DAYS):
            name = weekday_mark(locale, first.addDays(column).dayOfWeek())
            room = QRectF(column * cell.width(), 0, cell.width(), cell.height())
            words(painter, room, name, theme.font("caption"), theme.color("text-subtle"), CENTRED)
        for slot in range(WEEKS * DAYS):
            day = first.addDays(slot)
            rect = QRect(slot % DAYS * cell.width(), (slot // DAYS + 1) * cell.height(), cell.width(), cell.height())
            inner = QRectF(rect).adjusted(1, 1, -1, -1)
            ink = "text" if day.month() == self.day.month() and self.may_choose(day) else "text-disabled"
            if day == self.day:
                box(painter, inner, 8, theme.color("accent"))
                ink = "accent-contrast"
            elif day == today:
                box(painter, inner, 8, None, theme.color("accent"), 1.5)
            weight = 600 if day == self.day else None
            words(painter, QRectF(rect), str(day.day()), theme.font("small", weight), theme.color(ink), CENTRED)

    def _first(self) -> QDate:
        start = QDate(self.day.year(), self.day.month(), 1)
        return start.addDays(-((start.dayOfWeek() - QLocale().firstDayOfWeek().value) % DAYS))

    @staticmethod
    def _cell() -> QSize:
        theme = current_theme()
        return QSize(max(CELL.width(), theme.px(CELL.width())), max(CELL.height(), theme.px(CELL.height())))


def typed_day(text: str) -> QDate:
    """Read a day as people write it: 2019-03-01, or as the language does; one without sense is not valid."""
    words = text.strip()
    forms = (QLocale.FormatType.ShortFormat, QLocale.FormatType.LongFormat)
    written = (QLocale().toDate(words, form, YEARS_FROM) for form in forms)
    readings = (QDate.fromString(words, Qt.DateFormat.ISODate), *written)
    return next((day for day in readings if day.isValid()), QDate())


class DayChooser(QWidget):
    """A month with its name and steps.

    Signals:
        taken: a day was taken.
    """

    taken = Signal(QDate)

    def __init__(self, *, days_ahead: int = 0, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.grid = MonthGrid(days_ahead=days_ahead)
        self._month = Label("", "body-strong")
        self._month.setAlignment(Qt.AlignmentFlag.AlignCenter)
        back = IconButton("chevron-left", self.tr("Previous month"), side=28, icon_size=16)
        forth = IconButton("chevron-right", self.tr("Next month"), side=28, icon_size=16)
        head = QHBoxLayout()
        head.addWidget(back)
        head.addWidget(self._month, 1)
        head.addWidget(forth)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(head)
        column.addWidget(self.grid)
        back.clicked.connect(lambda: self.grid.choose(self.grid.day.addMonths(-1)))
        forth.clicked.connect(lambda: self.grid.choose(self.grid.day.addMonths(1)))
        self.grid.moved.connect(self._on_moved)
        self.grid.taken.connect(self.taken)
        self._on_moved(self.grid.day)

    def _on_moved(self, day: QDate) -> None:
        pattern = self.tr("MMMM yyyy", "Qt date pattern of a month")
        self._month.setText(QLocale().toString(day, pattern))


class DayPopover(Popover):
    """Chooses the day to go to.

    Signals:
        chosen: a day was taken.
    """

    chosen = Signal(QDate)

    def __init__(self, parent: QWidget) -> None:
        content = QWidget()
        super().__init__(content, parent, inset=12)
        self._days = DayChooser()
        self.grid = self._days.grid
        self.typed = Field(self.tr("Date"))
        self.typed.edit.setPlaceholderText(QDate.currentDate().toString(Qt.DateFormat.ISODate))
        self.typed.entered.connect(self._on_typed)
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._days)
        column.addWidget(self.typed)
        self._days.taken.connect(self._on_taken)

    def open_for(self, anchor: QWidget, day: QDate) -> None:
        """Open below a button, at a day."""
        self.typed.edit.clear()
        self.typed.set_error("")
        self.grid.choose(day)
        self.open_at(anchor)
        self.grid.setFocus(Qt.FocusReason.PopupFocusReason)

    def _on_typed(self) -> None:
        day = typed_day(self.typed.text())
        if not day.isValid():
            self.typed.set_error(self.tr("Write the day like 2026-03-01"))
            return
        self.grid.choose(day)
        self._on_taken(self.grid.day)

    def _on_taken(self, day: QDate) -> None:
        self.close()
        self.chosen.emit(day)
