"""The rail on the left: the house's mark, the sections, settings and oneself."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QPoint, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from desktop.widgets.controls.buttons import IconButton, PaintedButton
from desktop.widgets.controls.marks import badge_size, count_words, draw_badge
from desktop.widgets.headers import Hairline
from desktop.widgets.look.paint import CENTRED, box, brush_for, picture, words
from desktop.widgets.overlays.floating import POPOVER
from desktop.widgets.overlays.menu import Menu
from desktop.widgets.overlays.tips import give_tip
from desktop.widgets.theme import Presence, current_theme

WIDTH: Final = 72
OVERHANG: Final = 2
"""How far the presence mark stands out of an avatar."""
LOW: Final = 700
"""Below this height bell and settings move into the menu of the avatar, so that the rail never scrolls."""
LINE_INSET, LINE_ROOM = 18, 6


@dataclass(frozen=True, slots=True)
class SectionFace:
    """How a section stands on the rail."""

    name: str
    label: str
    icon: str
    shortcut: str


class Logo(QWidget):
    """Two nested arches on a rounded square."""

    def __init__(self, side: int = 40, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._side = side
        self.setFixedSize(side, side)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def paintEvent(self, event: QPaintEvent) -> None:
        draw_logo(brush_for(self), QRectF(self.rect()))


def draw_logo(painter: QPainter, rect: QRectF) -> None:
    """Draw the house's mark into a square."""
    device = painter.device()
    ratio = device.devicePixelRatio()
    painter.drawPixmap(rect.topLeft(), current_theme().drawing("logo", rect.size().toSize(), ratio))


class RailItem(PaintedButton):
    """A section: an icon, a word, a bar when it is open, and a count."""

    radius = 10

    def __init__(self, face: SectionFace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.face = face
        self._count = 0
        self.setCheckable(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.set_count(0)

    def set_count(self, count: int) -> None:
        """Show how much waits here."""
        self._count = count
        waiting = self.tr("%Ln unread", "", count)
        self.setAccessibleName(f"{self.face.label}, {waiting}" if count else self.face.label)
        self.update()

    def count(self) -> int:
        """Tell how much waits here."""
        return self._count

    def sizeHint(self) -> QSize:
        theme = current_theme()
        return QSize(theme.px(WIDTH), theme.px(52))

    def paintEvent(self, event: QPaintEvent) -> None:
        theme, painter = current_theme(), brush_for(self)
        body = QRectF(self.rect()).adjusted(4, 0, -4, 0)
        if self.isChecked():
            box(painter, body, self.radius, theme.color("surface-selected"))
            box(painter, QRectF(-3, self.height() * 0.27, 6, self.height() * 0.46), 3, theme.color("accent"))
        elif self.underMouse() or self.isDown():
            box(painter, body, self.radius, theme.color("surface-hover"))
        ink = "accent-soft-text" if self.isChecked() else "text-muted"
        side = theme.px(20)
        icon = QRectF((self.width() - side) / 2, self.height() * 0.15, side, side)
        picture(painter, icon, theme.icon(self.face.icon, side, ink, self.devicePixelRatioF()))
        label = QRectF(2, icon.bottom() + 2, self.width() - 4, theme.line("micro"))
        words(
            painter,
            label,
            self.face.label,
            theme.font("micro", 600 if self.isChecked() else 500),
            theme.color(ink),
            CENTRED,
        )
        if self._count:
            size = badge_size(theme, count_words(self._count))
            at = QPointF(icon.right() - size.height() * 0.23, icon.top() - size.height() * 0.27)
            ground = "surface-selected" if self.isChecked() else "surface-rail"
            ring = QRectF(at, size.toSizeF()).adjusted(-2, -2, 2, 2)
            box(painter, ring, ring.height() / 2, theme.color(ground))
            draw_badge(painter, theme, at, count_words(self._count))


class OwnAvatar(PaintedButton):
    """Oneself, with presence; opens a menu."""

    radius = 20

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._person, self._name = "", ""
        self._presence: Presence = "offline"
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_person(self, person: str, name: str, presence: Presence) -> None:
        """Show who is signed in and how others see them."""
        self._person, self._name, self._presence = person, name, presence
        said = {"here": self.tr("here"), "away": self.tr("away"), "off_duty": self.tr("off duty")}
        words = f"{name}, " + said.get(presence, self.tr("offline"))
        self.setAccessibleName(self.tr("You") + f", {words}")
        give_tip(self, words)
        self.update()

    def sizeHint(self) -> QSize:
        side = current_theme().px(36) + 2 * OVERHANG
        return QSize(side, side)

    def paintEvent(self, event: QPaintEvent) -> None:
        theme, painter = current_theme(), brush_for(self)
        rail, over = theme.color("surface-rail"), OVERHANG
        disc = QRectF(self.rect()).adjusted(over, over, -over, -over)
        theme.draw_avatar(painter, disc, self._person, self._name, presence=self._presence, ground=rail)


class BellButton(IconButton):
    """Opens what one may have missed, and counts what is new there."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("bell", "", parent=parent)
        self._count = 0
        self.set_count(0)

    def set_count(self, count: int) -> None:
        """Show how much is new."""
        self._count = count
        missed = self.tr("What you missed")
        self.set_tip(missed)
        self.setAccessibleName(f"{missed}, " + self.tr("%Ln new", "", count) if count else missed)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._count:
            theme, painter = current_theme(), brush_for(self)
            size = badge_size(theme, count_words(self._count))
            at = QPointF(self.width() - size.width(), 0)
            draw_badge(painter, theme, at, count_words(self._count))


class Rail(QWidget):
    """The rail with its sections.

    Signals:
        section_chosen: the name of the section to open.
        settings_asked: the preferences are wanted.
        bell_asked: what one may have missed is wanted.
    """

    section_chosen = Signal(str)
    settings_asked = Signal()
    bell_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("surface", "rail")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAccessibleName(self.tr("Sections"))
        self._items: dict[str, RailItem] = {}
        self._group = QButtonGroup(self)
        self._group.setExclusive(True)
        self.line: Hairline | None = None
        self.menu = Menu(self)
        self._menu_settings = self.menu.add(
            self.tr("Preferences"), self.settings_asked.emit, icon="settings", keys="Ctrl+,"
        )
        self._menu_bell = self.menu.add(self.tr("What you missed"), self.bell_asked.emit, icon="bell")
        for entry in (self._menu_settings, self._menu_bell):
            entry.setVisible(False)
        self.bell = BellButton()
        self.bell.clicked.connect(self.bell_asked)
        self.settings = IconButton("settings", self.tr("Preferences"), "Ctrl+,")
        self.settings.clicked.connect(self.settings_asked)
        self.avatar = OwnAvatar()
        self.avatar.clicked.connect(self._open_menu)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 12, 0, 12)
        self._column.setSpacing(2)
        self._column.addWidget(Logo(36), 0, Qt.AlignmentFlag.AlignHCenter)
        self._column.addSpacing(10)
        self._column.addStretch(1)
        self._column.addWidget(self.bell, 0, Qt.AlignmentFlag.AlignHCenter)
        self._column.addSpacing(4)
        self._column.addWidget(self.settings, 0, Qt.AlignmentFlag.AlignHCenter)
        self._column.addSpacing(8)
        self._column.addWidget(self.avatar, 0, Qt.AlignmentFlag.AlignHCenter)
        self.restyle()

    def restyle(self) -> None:
        """Follow the text size."""
        self.setFixedWidth(current_theme().px(WIDTH))

    def add_section(self, face: SectionFace, *, apart: bool = False) -> RailItem:
        """Add a section below the others; one that stands apart has a line above it, and is the last."""
        item = RailItem(face)
        item.clicked.connect(lambda: self.section_chosen.emit(face.name))
        self._group.addButton(item)
        place = 2 + len(self._items)
        self._column.insertWidget(place, item)
        if apart:
            self.line = Hairline()
            holder = QHBoxLayout()
            holder.setContentsMargins(LINE_INSET, LINE_ROOM, LINE_INSET, LINE_ROOM)
            holder.addWidget(self.line)
            self._column.insertLayout(place, holder)
        QWidget.setTabOrder(item, self.bell)
        QWidget.setTabOrder(self.bell, self.settings)
        QWidget.setTabOrder(self.settings, self.avatar)
        self._items[face.name] = item
        return item

    def show_section(self, name: str) -> None:
        """Mark the section that is open."""
        self._items[name].setChecked(True)

    def set_count(self, name: str, count: int) -> None:
        """Show how much waits in a section."""
        self._items[name].set_count(count)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        low = self.height() < current_theme().px(LOW)
        for button in (self.bell, self.settings):
            button.setVisible(not low)
        for entry in (self._menu_settings, self._menu_bell):
            entry.setVisible(low)

    def _open_menu(self) -> None:
        place = self.avatar.mapToGlobal(QPoint(self.avatar.width() + 8, self.avatar.height()))
        self.menu.open_at(place - QPoint(0, self.menu.sizeHint().height() - POPOVER.margins.bottom()))
