"""A bar of tabs, of which one is open."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QFontMetricsF, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QTabBar, QToolButton, QWidget

from desktop.widgets.controls.marks import badge_size, count_words, draw_badge
from desktop.widgets.look.paint import CENTRED, box, brush_for, picture, words
from desktop.widgets.overlays.ring import KEYBOARD
from desktop.widgets.theme import current_theme

HEIGHT = 48
PAD, BADGE_GAP = 14, 7


class TabBar(QTabBar):
    """Words in a row, a line below the open one, counts beside those where something waits.

    Arrows, Home and End move; the tab that is moved to is open.

    Signals:
        chosen: another tab was opened by a person: its key.
    """

    chosen = Signal(str)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._counts: dict[str, int] = {}
        self._ring = False
        self._silent = False
        self._hovered = -1
        self.setAccessibleName(name)
        self.setDrawBase(False)
        self.setExpanding(False)
        self.setUsesScrollButtons(True)
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.currentChanged.connect(self._on_current)
        for button in self.findChildren(QToolButton):
            button.installEventFilter(self)

    def add(self, key: str, title: str) -> None:
        """Add a tab after the others; the first is open."""
        self._silent = True
        place = self.addTab(title.replace("&", "&&"))
        self.setTabData(place, key)
        self._silent = False
        self.set_count(key, 0)

    def keys(self) -> list[str]:
        """List the keys of all tabs."""
        return [str(self.tabData(place)) for place in range(self.count())]

    def current(self) -> str:
        """Give the key of the open tab, or nothing where there are none."""
        return str(self.tabData(self.currentIndex())) if self.currentIndex() >= 0 else ""

    def choose(self, key: str) -> None:
        """Open a tab, silently."""
        self._silent = True
        self.setCurrentIndex(self.keys().index(key))
        self._silent = False

    def set_count(self, key: str, count: int) -> None:
        """Show how much waits behind a tab."""
        place = self.keys().index(key)
        self._counts[key] = count
        title = self._title(place)
        waiting = self.tr("%Ln waiting", "", count)
        self.setAccessibleTabName(place, f"{title}, {waiting}" if count else title)
        self.updateGeometry()
        self.setIconSize(self.iconSize())  # lays the tabs out anew
        self.update()

    def waiting(self, key: str) -> int:
        """Tell how much waits behind a tab."""
        return self._counts[key]

    def restyle(self) -> None:
        """Measure anew with the theme's fonts."""
        self.setFont(current_theme().font("body", 500))
        self.updateGeometry()
        self.update()

    def tabSizeHint(self, index: int) -> QSize:
        theme = current_theme()
        width = QFontMetricsF(theme.font("body", 600)).horizontalAdvance(self._title(index)) + 2 * PAD
        if count := self._counts.get(str(self.tabData(index)), 0):
            width += theme.px(BADGE_GAP) + badge_size(theme, count_words(count)).width()
        return QSize(round(width + 1), theme.px(HEIGHT))

    def minimumTabSizeHint(self, index: int) -> QSize:
        return self.tabSizeHint(index)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = brush_for(self)
        for place in range(self.count()):
            if self.tabRect(place).intersects(event.rect()):
                self._draw_tab(painter, place)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Paint and isinstance(watched, QToolButton):
            self._draw_scroller(watched)
            return True
        return super().eventFilter(watched, event)

    def _draw_scroller(self, button: QToolButton) -> None:
        theme, side = current_theme(), current_theme().px(20)
        painter, rect = brush_for(button), QRectF(button.rect())
        painter.fillRect(rect, theme.color("surface-list"))
        icon = "chevron-left" if button.arrowType() is Qt.ArrowType.LeftArrow else "chevron-right"
        ink = "text-muted" if button.isEnabled() else "text-disabled"
        picture(painter, rect, theme.icon(icon, side, ink, self.devicePixelRatioF()))

    def _draw_tab(self, painter: QPainter, place: int) -> None:
        theme, rect, on = current_theme(), QRectF(self.tabRect(place)), place == self.currentIndex()
        room = rect.adjusted(PAD, 0, -PAD, 0)
        if count := self._counts.get(str(self.tabData(place)), 0):
            size = badge_size(theme, count_words(count))
            at = QPointF(room.right() - size.width(), (rect.height() - size.height()) / 2)
            draw_badge(painter, theme, at, count_words(count))
            room.setRight(at.x() - theme.px(BADGE_GAP))
        ink = "text" if on or place == self._hovered else "text-muted"
        font = theme.font("body", 600 if on else 500)
        words(painter, room.adjusted(-1, 0, 1, 0), self._title(place), font, theme.color(ink), CENTRED)
        if on:
            left, wide = rect.left() + PAD, rect.width() - 2 * PAD
            box(painter, QRectF(left, rect.bottom() - 2, wide, 3), 1.5, theme.color("accent"))
        if on and self._ring:
            box(painter, rect.adjusted(3, 7, -3, -7), 8, None, theme.color("focus"), 2)

    def _title(self, place: int) -> str:
        return self.tabText(place).replace("&&", "&")

    def _on_current(self, place: int) -> None:
        if place >= 0 and not self._silent:
            self.chosen.emit(str(self.tabData(place)))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        self._ring = True
        edge = {Qt.Key.Key_Home: 0, Qt.Key.Key_End: self.count() - 1}.get(Qt.Key(event.key()))
        if edge is None:
            super().keyPressEvent(event)
        else:
            self.setCurrentIndex(edge)
        self.update()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        self._hover(self.tabAt(event.position().toPoint()))

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._hover(-1)

    def _hover(self, place: int) -> None:
        if place != self._hovered:
            self._hovered = place
            self.update()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._ring = event.reason() in KEYBOARD
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._ring = False
        self.update()
