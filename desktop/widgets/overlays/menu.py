"""A menu with icons and key caps."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, QSize
from PySide6.QtGui import QAction, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QMenu, QWidget

from desktop.widgets.controls.marks import draw_key, key_size, key_words
from desktop.widgets.look.paint import box, brush_for, picture, words
from desktop.widgets.overlays.floating import POPOVER, make_floating, paint_floating
from desktop.widgets.theme import current_theme

ICON = 16
PAD = 10
INSET = 4
LINE = 36
LEAST_WIDTH = 180


@dataclass(frozen=True, slots=True)
class _Entry:
    text: str
    icon: str = ""
    keys: str = ""
    danger: bool = False


class Menu(QMenu):
    """A menu that draws itself; entries that destroy come last and in red."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._entries: dict[QAction, _Entry] = {}
        make_floating(self)
        self.setContentsMargins(POPOVER.margins)

    def add(
        self,
        text: str,
        do: Callable[[], object],
        *,
        icon: str = "",
        keys: str = "",
        danger: bool = False,
        enabled: bool = True,
    ) -> QAction:
        """Add an entry; `keys` is shown and not bound."""
        action = QAction(text.replace("&", "&&"), self)
        self._entries[action] = _Entry(text, icon, key_words(keys), danger)
        action.setEnabled(enabled)
        action.triggered.connect(lambda _checked=False: do())
        self.addAction(action)
        margins = POPOVER.margins
        least = self.entry_size(action).width() + margins.left() + margins.right()
        self.setMinimumWidth(max(self.minimumWidth(), least))
        return action

    def add_choice(self, text: str, do: Callable[[], object], *, chosen: bool) -> QAction:
        """Add one of several that exclude each other; the chosen one has a check."""
        action = self.add(text, do, icon="check" if chosen else "")
        action.setCheckable(True)
        action.setChecked(chosen)
        return action

    def open_below(self, anchor: QWidget) -> None:
        """Open under a button, its left edges aligned."""
        shadow = POPOVER.margins
        self.popup(anchor.mapToGlobal(QPoint(-shadow.left(), anchor.height() + 4 - shadow.top())))

    def open_at(self, place: QPoint) -> None:
        """Open at a place of the screen."""
        self.popup(place - QPoint(POPOVER.margins.left(), POPOVER.margins.top()))

    def restyle(self) -> None:
        """Draw with the theme's colours."""
        self.update()

    def entry_size(self, action: QAction) -> QSize:
        """Measure an entry."""
        theme, entry = current_theme(), self._entry(action)
        width = QFontMetricsF(theme.font("body")).horizontalAdvance(entry.text)
        width += key_size(theme, entry.keys).width() + 24 if entry.keys else 0
        return QSize(max(LEAST_WIDTH, round(width) + 2 * (PAD + INSET) + theme.px(ICON) + PAD), theme.px(LINE))

    def _entry(self, action: QAction) -> _Entry:
        """Give what an action shows, also one that was added the ordinary way."""
        keys = key_words(action.shortcut().toString())
        return self._entries.get(action) or _Entry(action.text().replace("&", ""), keys=keys)

    def paintEvent(self, event: QPaintEvent) -> None:
        paint_floating(self, POPOVER)
        painter, theme = brush_for(self), current_theme()
        for action in self.actions():
            rect = self.actionGeometry(action)
            if action.isSeparator():
                line = QRectF(rect.left(), rect.center().y(), rect.width(), 1)
                box(painter, line, 0, theme.color("border"))
            elif action.isVisible():
                self._paint_entry(painter, action, rect)

    def _paint_entry(self, painter: QPainter, action: QAction, rect: QRect) -> None:
        theme, entry = current_theme(), self._entry(action)
        area = QRectF(rect).adjusted(INSET, 0, -INSET, 0)
        active = action is self.activeAction() and action.isEnabled()
        if active:
            box(painter, area, 7, theme.color("surface-selected"))
        ink = "text-disabled" if not action.isEnabled() else "danger" if entry.danger else "text"
        side = theme.px(ICON)
        if entry.icon:
            place = QRectF(area.left() + PAD, area.top(), side, area.height())
            picture(painter, place, theme.icon(entry.icon, side, ink, self.devicePixelRatioF()))
        room = area.adjusted(PAD + side + PAD - 2, 0, -PAD, 0)
        if entry.keys:
            size = key_size(theme, entry.keys)
            at = QPointF(room.right() - size.width(), room.center().y() - size.height() / 2)
            box(painter, QRectF(at, size.toSizeF()), 4, theme.color("surface-raised"))
            draw_key(painter, theme, at, entry.keys)
            room.setRight(at.x() - 8)
        words(painter, room, entry.text, theme.font("body"), theme.color(ink))
