"""What stands where there is nothing yet: grey rows, a spinner, a bar with its part."""

from __future__ import annotations

from PySide6.QtCore import QEasingCurve, QRectF, QSize, Qt, QTimer, QVariantAnimation
from PySide6.QtGui import QFontMetricsF, QHideEvent, QPaintEvent, QPen, QShowEvent
from PySide6.QtWidgets import QProgressBar, QSizePolicy, QWidget

from desktop.widgets.look.paint import box, brush_for, words
from desktop.widgets.look.tokens import tokens
from desktop.widgets.theme import current_theme

PULSE_MS = 1400
FAINTEST = 0.55
TURN_MS = 900
WORDS_AFTER_MS = 2000
ARC = 100 * 16
FULL = 360 * 16
LINE_PARTS = (0.42, 0.68)


class Skeleton(QWidget):
    """Rows in the shape of those that will come; shown only after a while, and still when motion is reduced."""

    def __init__(self, rows: int = 6, height: int = 60, side: int = 40, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows, self._height, self._side = rows, height, side
        self._due = False
        self.setAccessibleName(self.tr("Loading"))
        self._delay = QTimer(self)
        self._delay.setSingleShot(True)
        self._delay.setInterval(tokens().motion.skeleton_delay)
        self._delay.timeout.connect(self.show_now)
        self._pulse = QVariantAnimation(self)
        self._pulse.setKeyValues([(0.0, 1.0), (0.5, FAINTEST), (1.0, 1.0)])
        self._pulse.setDuration(PULSE_MS)
        self._pulse.setEasingCurve(QEasingCurve.Type.InOutSine)
        self._pulse.setLoopCount(-1)
        self._pulse.valueChanged.connect(self.update)

    def show_now(self) -> None:
        """Show the rows without waiting any longer."""
        self._due = True
        if not current_theme().reduced_motion and self.isVisible():
            self._pulse.start()
        self.update()

    def is_pulsing(self) -> bool:
        """Tell whether the rows fade to and fro."""
        return self._pulse.state() is QVariantAnimation.State.Running

    def sizeHint(self) -> QSize:
        return QSize(200, current_theme().px(self._rows * self._height))

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if not self._due:
            self._delay.start()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._due = False
        self._delay.stop()
        self._pulse.stop()

    def paintEvent(self, event: QPaintEvent) -> None:
        if not self._due:
            return
        theme = current_theme()
        painter, grey, height, side = (
            brush_for(self),
            theme.color("skeleton"),
            theme.px(self._height),
            theme.px(self._side),
        )
        if self.is_pulsing():
            painter.setOpacity(float(self._pulse.currentValue()))
        for row in range(self._rows):
            disc = QRectF(theme.px(10), row * height + (height - side) / 2, side, side)
            box(painter, disc, side / 2, grey)
            left, room = disc.right() + 12, self.width() - disc.right() - 24
            for line, part in enumerate(LINE_PARTS):
                box(
                    painter,
                    QRectF(left, disc.center().y() + theme.px(19 * line - 14), room * part, theme.px(10)),
                    5,
                    grey,
                )


class Spinner(QWidget):
    """A turning arc for waits of up to two seconds; after that it says what is going on."""

    def __init__(self, text: str, side: int = 20, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text, self._side = text, side
        self._said = False
        self.setAccessibleName(text)
        self.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
        self._turn = QVariantAnimation(self)
        self._turn.setStartValue(0.0)
        self._turn.setEndValue(360.0)
        self._turn.setDuration(TURN_MS)
        self._turn.setLoopCount(-1)
        self._turn.valueChanged.connect(self.update)
        self._words_due = QTimer(self)
        self._words_due.setSingleShot(True)
        self._words_due.setInterval(WORDS_AFTER_MS)
        self._words_due.timeout.connect(self.say_now)

    def say_now(self) -> None:
        """Show the words without waiting any longer."""
        self._said = True
        self.update()

    def sizeHint(self) -> QSize:
        theme = current_theme()
        width = QFontMetricsF(theme.font("small")).horizontalAdvance(self._text) + 12
        return QSize(round(theme.px(self._side) + width), theme.px(max(self._side, 20)))

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._words_due.start()
        if not current_theme().reduced_motion:
            self._turn.start()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._said = False
        self._words_due.stop()
        self._turn.stop()

    def paintEvent(self, event: QPaintEvent) -> None:
        theme, painter = current_theme(), brush_for(self)
        side = theme.px(self._side)
        pen = theme.px(25) / 10
        ring = QRectF(pen / 2, (self.height() - side + pen) / 2, side - pen, side - pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(theme.color("track"), pen))
        painter.drawEllipse(ring)
        painter.setPen(QPen(theme.color("accent"), pen, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
        angle = float(self._turn.currentValue() or 0.0)
        painter.drawArc(ring, round(FULL / 4 - angle * 16), -ARC)
        if self._said:
            room = QRectF(self.rect()).adjusted(side + 10, 0, 0, 0)
            words(painter, room, self._text, theme.font("small"), theme.color("text-muted"))


class ProgressBar(QProgressBar):
    """A bar with its per cent."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def restyle(self) -> None:
        """Measure anew with the theme's fonts."""
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(160, current_theme().line("caption"))

    def minimumSizeHint(self) -> QSize:
        return QSize(80, self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        theme, painter = current_theme(), brush_for(self)
        part = (self.value() - self.minimum()) / max(1, self.maximum() - self.minimum())
        font, shown = theme.font("caption"), f"{round(100 * part)}%"
        room = QFontMetricsF(font).horizontalAdvance("100%") + 8
        track = QRectF(0, self.height() / 2 - 3, self.width() - room, 6)
        box(painter, track, 3, theme.color("track"))
        if part > 0:
            track.setWidth(max(6.0, track.width() * part))
            box(painter, track, 3, theme.color("accent"))
        place = QRectF(self.width() - room, 0, room, self.height())
        words(
            painter,
            place,
            shown,
            font,
            theme.color("text-subtle"),
            Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight,
        )
