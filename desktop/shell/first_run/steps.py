"""Small pictures of progress: the steps above the form, and the ticks of "This computer is ready"."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPaintEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from desktop.features.directory.presenter.sizes import size_words
from desktop.features.directory.presenter.words import fill
from desktop.shell.first_run.ready import Check, Question
from desktop.widgets.controls.choices import Chip
from desktop.widgets.flow import empty
from desktop.widgets.label import Label
from desktop.widgets.look.paint import CENTRED, box, brush_for, picture, words
from desktop.widgets.theme import current_theme

translate = QCoreApplication.translate
CIRCLE = 22


class StepMark(QWidget):
    """One step: done, now, or to come."""

    def __init__(self, number: int, label: str) -> None:
        super().__init__()
        self._number, self._label, self._state = number, label, 1
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_state(self, now: int) -> None:
        """Compare with the step that is on: before it is done."""
        self._state = (self._number > now) - (self._number < now)
        done = self.tr("done") if self._state < 0 else self.tr("now") if self._state == 0 else self.tr("to come")
        self.setAccessibleName(f"{self._number + 1}. {self._label}, {done}")
        self.update()

    def sizeHint(self) -> QSize:
        theme = current_theme()
        return QSize(
            round(theme.px(CIRCLE + 8) + QFontMetricsF(theme.font("body", 600)).horizontalAdvance(self._label)) + 4,
            theme.px(26),
        )

    def paintEvent(self, event: QPaintEvent) -> None:
        theme, painter = current_theme(), brush_for(self)
        side = theme.px(CIRCLE)
        circle = QRectF(1, (self.height() - side) / 2, side, side)
        if self._state < 0:
            box(painter, circle, side / 2, theme.color("accent"))
            picture(painter, circle, theme.icon("check", theme.px(14), "accent-contrast", self.devicePixelRatioF()))
        else:
            frame = theme.color("accent" if self._state == 0 else "border-control")
            box(painter, circle, side / 2, None, frame, 2 if self._state == 0 else 1)
            ink = theme.color("accent" if self._state == 0 else "text-muted")
            words(painter, circle, str(self._number + 1), theme.font("micro", 600), ink, CENTRED)
        weight, ink = (600, theme.color("text")) if self._state == 0 else (400, theme.color("text-muted"))
        room = QRectF(QPointF(side + theme.px(8), 0), self.size().toSizeF())
        words(painter, room, self._label, theme.font("body", weight), ink)


class StepBar(QWidget):
    """You, Company, Colleagues."""

    def __init__(self) -> None:
        super().__init__()
        labels = [self.tr("You"), self.tr("Company"), self.tr("Colleagues")]
        self._marks = [StepMark(number, label) for number, label in enumerate(labels)]
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(24)
        for mark in self._marks:
            row.addWidget(mark)

    def show_step(self, now: int) -> None:
        """Mark the step that is on."""
        for mark in self._marks:
            mark.show_state(now)


class ReadyBox(QWidget):
    """What was tried on this computer, each with what was found."""

    def __init__(self) -> None:
        super().__init__()
        self._checks: tuple[Check, ...] | None = None
        self._title = Label(self.tr("This computer is ready"), "body", weight=600)
        self._chip = Chip("", "success", "check")
        head = QHBoxLayout()
        head.addWidget(self._title, 1)
        head.addWidget(self._chip)
        self._rows = QGridLayout()
        self._rows.setHorizontalSpacing(12)
        self._rows.setVerticalSpacing(12)
        self._rows.setColumnStretch(1, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 14, 18, 14)
        column.setSpacing(12)
        column.addLayout(head)
        column.addLayout(self._rows)
        self.show_checks(())

    def restyle(self) -> None:
        """Draw the ticks in the theme's colours."""
        checks, self._checks = self._checks or (), None
        self.show_checks(checks)

    def show_checks(self, checks: tuple[Check, ...]) -> None:
        """Show the answers."""
        if checks == self._checks:
            return
        self._checks = checks
        empty(self._rows)
        passed = sum(check.passed for check in checks)
        ready = bool(checks) and passed == len(checks)
        title = self.tr("This computer is ready") if ready or not checks else self.tr("This computer is nearly ready")
        self._title.setText(title)
        pattern = self.tr("{passed} of {all}")
        self._chip.set_words(fill(pattern, passed=str(passed), all=str(len(checks))))
        self._chip.setVisible(bool(checks))
        self.setVisible(bool(checks))
        for row, check in enumerate(checks):
            self._add(row, check)

    def _add(self, row: int, check: Check) -> None:
        theme, mark = current_theme(), Label()
        icon, ink = ("circle-check", "success") if check.passed else ("circle-alert", "warning")
        mark.setPixmap(theme.icon(icon, theme.px(18), ink, self.devicePixelRatioF()))
        mark.setAccessibleName(self.tr("Ready") if check.passed else self.tr("Not ready"))
        self._rows.addWidget(mark, row, 0, Qt.AlignmentFlag.AlignTop)
        lines = QVBoxLayout()
        lines.setSpacing(0)
        title, detail = check_words(check)
        lines.addWidget(Label(title, "body", weight=500, wrap=True))
        lines.addWidget(Label(detail, "small", "text-muted", wrap=True))
        holder = QWidget()
        lines.setContentsMargins(0, 0, 0, 0)
        holder.setLayout(lines)
        self._rows.addWidget(holder, row, 1)

    def paintEvent(self, event: QPaintEvent) -> None:
        box(brush_for(self), QRectF(self.rect()), 12, None, current_theme().color("border"))


def check_words(check: Check) -> tuple[str, str]:
    """Say what was checked and what was found."""
    title, found, missing = {
        Question.FOLDER: (
            translate("ReadyBox", "The data folder can be written"),
            check.fact,
            translate("ReadyBox", "Atrium cannot write here. Choose another folder."),
        ),
        Question.SPACE: (
            translate("ReadyBox", "There is room for years of messages"),
            _free_words(check),
            _free_words(check),
        ),
        Question.ENGINE: (
            translate("ReadyBox", "The company's server can start"),
            translate("ReadyBox", "It runs on this computer, beside Atrium."),
            translate("ReadyBox", "No port could be opened. A security program may forbid it."),
        ),
        Question.KEYS: (
            translate("ReadyBox", "Your messages are encrypted on this computer"),
            fill(translate("ReadyBox", "The key is kept by {vault}."), vault=check.fact),
            translate("ReadyBox", "There is no key store: you sign in again after each start."),
        ),
    }[check.question]
    return title, found if check.passed else missing


def _free_words(check: Check) -> str:
    size = int(check.fact) if check.question is Question.SPACE else 0
    return fill(translate("ReadyBox", "{size} free"), size=size_words(max(0, size)))
