"""The theme that is on: colours, fonts, icons and pictures, for the standard widgets and for painted ones."""

from __future__ import annotations

from typing import Literal, cast

from PySide6.QtCore import QObject, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QGuiApplication, QPainter, QPalette, QPixmap
from PySide6.QtWidgets import QApplication

from desktop.widgets.look import avatars, fonts, icons, sheet
from desktop.widgets.look.avatars import initials
from desktop.widgets.look.paint import box, picture, ratio_of
from desktop.widgets.look.tokens import Density, parse_color, tokens

Mode = Literal["light", "dark", "system"]
Wish = Literal["system", "on", "off"]
"""Whether an ease is on, whatever the system says, or as it says."""
Presence = Literal["here", "away", "offline", "off_duty"]
PRESENCE_COLOURS = {"here": "presence-on", "away": "presence-away", "offline": "presence-off", "off_duty": "accent"}
SMALLEST_SCALE, LARGEST_SCALE = 0.875, 2.0
CACHED_PIXMAPS = 512
LEAST_TARGET = 28

__all__ = ["Mode", "Presence", "Theme", "Wish", "current_theme", "initials"]

_applied: list[Theme] = []


def the_application() -> QApplication:
    """Give the one application; without it there are no widgets."""
    return cast("QApplication", QApplication.instance())


def current_theme() -> Theme:
    """Give the theme that was applied last; widgets ask it whenever they paint."""
    if not _applied:
        Theme().apply()
    return _applied[-1]


class Theme(QObject):
    """Colours, fonts and pictures for one mode, text size and language.

    Signals:
        changed: everything looks different now.
    """

    changed = Signal()

    def __init__(
        self, mode: Mode = "system", text_scale: float = 1.0, language: str = "en", parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self.generation = 0
        self._mode: Mode = mode
        self._scale = text_scale
        self._language = language
        self._density = "comfortable"
        self._reduced_motion = False
        self._contrast: Wish = "system"
        self._quiet = False
        self._colors: dict[str, str] = {}
        self._parsed: dict[str, QColor] = {}
        self._fonts: dict[tuple[str, int | None], QFont] = {}
        self._pixmaps: dict[tuple[object, ...], QPixmap] = {}
        self._load()

    # What a person chooses.

    @property
    def mode(self) -> Mode:
        """Name the mode that was asked for."""
        return self._mode

    @mode.setter
    def mode(self, mode: Mode) -> None:
        if mode != self._mode:
            self._mode = mode
            self._tell_platform()
            self._refresh()

    @property
    def is_dark(self) -> bool:
        """Tell which of the two colour sets is on."""
        if self._mode == "system":
            return QGuiApplication.styleHints().colorScheme() is Qt.ColorScheme.Dark
        return self._mode == "dark"

    @property
    def text_scale(self) -> float:
        """Give the text size as a factor, 0.875 to 2."""
        return self._scale

    @text_scale.setter
    def text_scale(self, scale: float) -> None:
        scale = min(LARGEST_SCALE, max(SMALLEST_SCALE, scale))
        if scale != self._scale:
            self._scale = scale
            self._refresh()

    @property
    def language(self) -> str:
        """Name the language of the interface; it decides which East Asian font comes first."""
        return self._language

    @language.setter
    def language(self, language: str) -> None:
        if language != self._language:
            self._language = language
            self._refresh()

    @property
    def density(self) -> Literal["comfortable", "compact"]:
        """Name the density of lists."""
        return "compact" if self._density == "compact" else "comfortable"

    @density.setter
    def density(self, density: Literal["comfortable", "compact"]) -> None:
        if density != self._density:
            self._density = density
            self._refresh()

    @property
    def reduced_motion(self) -> bool:
        """Tell whether nothing may move by itself."""
        return self._reduced_motion

    @reduced_motion.setter
    def reduced_motion(self, reduced: bool) -> None:
        if reduced != self._reduced_motion:
            self._reduced_motion = reduced
            self._refresh()

    @property
    def contrast(self) -> Wish:
        """Tell whether more contrast is wanted."""
        return self._contrast

    @contrast.setter
    def contrast(self, wish: Wish) -> None:
        if wish != self._contrast:
            self._contrast = wish
            self._refresh()

    # What widgets ask.

    def color(self, name: str) -> QColor:
        """Give a colour of the tokens; the caller may change it."""
        if name not in self._parsed:
            self._parsed[name] = parse_color(self._colors[name])
        return QColor(self._parsed[name])

    def avatar_colors(self, key: str) -> tuple[QColor, QColor]:
        """Give ground and ink for an id."""
        ground, ink = tokens().color.avatar["dark" if self.is_dark else "light"][avatars.tint_of(key)]
        return QColor(ground), QColor(ink)

    def font(self, role: str, weight: int | None = None) -> QFont:
        """Give a font of the scale at the user's text size, with figures of one width."""
        if (role, weight) not in self._fonts:
            families = fonts.families_for(self._language)
            self._fonts[role, weight] = fonts.font_of(role, weight, families, self._scale)
        return QFont(self._fonts[role, weight])

    def line(self, role: str) -> int:
        """Give the line pitch of a role."""
        return self.px(tokens().type.scale[role].line)

    def px(self, length: float) -> int:
        """Scale a length that holds text with the text size, to whole pixels."""
        return round(length * self._scale)

    def target(self, length: float) -> int:
        """Scale the height of what is pressed; with small text, too, it can be hit."""
        return max(LEAST_TARGET, self.px(length))

    def sizes(self) -> Density:
        """Give the sizes that the density setting changes."""
        return tokens().density[self._density]

    def duration(self, name: Literal["fast", "base", "slow"]) -> int:
        """Give a duration in milliseconds; 0 when motion is reduced."""
        motion = tokens().motion
        return 0 if self._reduced_motion else {"fast": motion.fast, "base": motion.base, "slow": motion.slow}[name]

    def icon(self, name: str, size: int, color: str, ratio: float) -> QPixmap:
        """Draw an icon in a colour of the tokens for screens of a pixel ratio; it is drawn once."""
        key = (name, size, color, ratio)
        if key not in self._pixmaps:
            self._keep(key, icons.render_icon(name, size, self.color(color).name(), ratio))
        return self._pixmaps[key]

    def drawing(self, name: str, size: QSize, ratio: float) -> QPixmap:
        """Draw a picture of `resources/drawings` in the theme's colours."""
        key = (name, size.width(), size.height(), ratio)
        if key not in self._pixmaps:
            names = {colour: self.color(colour).name() for colour in self._colors}
            self._keep(key, icons.render_drawing(name, size, names, ratio))
        return self._pixmaps[key]

    def draw_avatar(
        self,
        painter: QPainter,
        rect: QRectF,
        person_id: str,
        name: str,
        *,
        square: bool = False,
        presence: str | None = None,
        ground: QColor | None = None,
    ) -> None:
        """Draw initials on the tint of an id: a circle for a person, a rounded square for a group.

        `presence` is "here", "away", "offline" or "off_duty"; `ground` is the colour that its mark is cut out of.
        """
        painter.save()
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.TextAntialiasing)
        fill, ink = self.avatar_colors(person_id)
        corner = rect.width() * (avatars.SQUARE_CORNER if square else 0.5)
        box(painter, rect, corner, fill)
        font = self.font("body", 600)
        font.setPixelSize(max(8, round(rect.width() * avatars.LETTERS)))
        painter.setFont(font)
        painter.setPen(ink)
        painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, initials(name))
        if presence:
            mark = self.color(PRESENCE_COLOURS[presence])
            avatars.draw_presence(painter, avatars.mark_rect(rect), presence, mark, ground or self.color("surface"))
        painter.restore()

    def draw_tile(self, painter: QPainter, rect: QRectF, key: str, icon: str) -> None:
        """Draw an icon on a rounded square in the tint of an id, for groups, apps and places."""
        fill, ink = self.avatar_colors(key)
        box(painter, rect, rect.width() * avatars.SQUARE_CORNER, fill)
        self._draw_glyph(painter, rect, icon, ink)

    def _draw_glyph(self, painter: QPainter, rect: QRectF, icon: str, ink: QColor) -> None:
        side = round(rect.width() * 0.5)
        ratio = ratio_of(painter)
        key = ("glyph", icon, side, ink.name(), ratio)
        if key not in self._pixmaps:
            self._keep(key, icons.render_icon(icon, side, ink.name(), ratio))
        picture(painter, rect, self._pixmaps[key])

    # How it comes to the widgets.

    def apply(self, app: QApplication | None = None) -> None:
        """Make this the theme of the application, before the first window opens."""
        made = app or the_application()
        _applied[:] = [self]
        self.setParent(made)
        made.setStyle("Fusion")
        self._tell_platform()
        hints = QGuiApplication.styleHints()
        hints.colorSchemeChanged.connect(self._on_system_changed)
        hints.accessibility().contrastPreferenceChanged.connect(self._on_system_changed)
        self._dress(made)

    def _on_system_changed(self) -> None:
        if not self._quiet:
            self._refresh()

    def _tell_platform(self) -> None:
        scheme = {"light": Qt.ColorScheme.Light, "dark": Qt.ColorScheme.Dark, "system": Qt.ColorScheme.Unknown}[
            self._mode
        ]
        self._quiet = True
        QGuiApplication.styleHints().setColorScheme(scheme)
        self._quiet = False

    def _refresh(self) -> None:
        self.generation += 1
        self._load()
        if _applied[-1:] == [self]:
            self._dress(the_application())
            for widget in QApplication.allWidgets():
                restyle = getattr(widget, "restyle", None)
                if restyle is not None:
                    restyle()
        self.changed.emit()

    def _load(self) -> None:
        colors = tokens().color
        self._colors = dict(colors.dark if self.is_dark else colors.light)
        if self._contrast == "on" or (self._contrast == "system" and _system_wants_contrast()):
            self._colors = _with_contrast(self._colors)
        for kept in (self._parsed, self._fonts, self._pixmaps):
            kept.clear()

    def _dress(self, app: QApplication) -> None:
        app.setFont(self.font("body"))
        app.setPalette(sheet.palette_of(self._colors))
        app.setStyleSheet(sheet.style_sheet(self._colors, self._scale))

    def _keep(self, key: tuple[object, ...], pixmap: QPixmap) -> None:
        if len(self._pixmaps) >= CACHED_PIXMAPS:
            self._pixmaps.pop(next(iter(self._pixmaps)))
        self._pixmaps[key] = pixmap


def _with_contrast(colors: dict[str, str]) -> dict[str, str]:
    from desktop.widgets.look import contrast  # noqa: PLC0415 - few need it

    if QGuiApplication.platformName() != "windows" or not _system_wants_contrast():
        return contrast.stronger(colors)
    QGuiApplication.setPalette(QPalette())  # ours away, so that the system's shows
    return contrast.system_colors(colors, QGuiApplication.palette())


def _system_wants_contrast() -> bool:
    hints = QGuiApplication.styleHints()  # the wrapper must outlive that of its part
    return hints.accessibility().contrastPreference() is Qt.ContrastPreference.HighContrast
