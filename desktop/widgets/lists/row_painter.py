"""Draws a row of a list: picture, name, tag, time, preview and badges, in four shapes."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter
from PySide6.QtWidgets import QWidget

from desktop.widgets.controls.marks import badge_size, count_words, draw_badge, draw_tag, tag_size
from desktop.widgets.lists.rows import Row, RowShape, Section
from desktop.widgets.look.paint import CENTRED, box, picture, words
from desktop.widgets.theme import Theme, current_theme

RADIUS = 10
PAD = 10
GAP = 8
ICON = 14
RIGHT = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight
HEIGHTS: dict[RowShape, int] = {"comfortable": 60, "dense": 56, "compact": 44, "result": 48, "avatar": 54}
AVATARS: dict[RowShape, int] = {"comfortable": 40, "dense": 36, "compact": 28, "result": 32, "avatar": 40}
SECTION, HEADING = 32, 20
AVATAR_EDGE, AVATAR_INSET = 8, 16
"""A narrow list is 72 wide; its pictures stand in the middle, scroll bar or not."""
ASIDE, ABOVE = 3, 5
"""How far a badge stands out of a picture's corner."""


class RowPainter:
    """Draws with the theme that is on."""

    def __init__(self, view: QWidget) -> None:
        self._view = view

    def height(self, row: object, shape: RowShape) -> int:
        """Measure a row."""
        theme = current_theme()
        if isinstance(row, Section):
            return theme.px(12 if shape == "avatar" else SECTION)
        return theme.px(HEIGHTS[shape])

    def section(self, painter: QPainter, rect: QRect, section: Section, shape: RowShape) -> None:
        """Draw a heading; a narrow list has room for a line only."""
        theme = current_theme()
        if shape == "avatar":
            y = rect.center().y()
            box(painter, QRectF(rect.left() + 8, y, rect.width() - 16, 1), 0, theme.color("border"))
            return
        indent = PAD if shape == "result" else HEADING
        room = QRectF(rect).adjusted(theme.px(indent), 4, -theme.px(PAD), 0)
        if section.icon:
            self._icon(painter, room, section.icon, "text-subtle")
        if section.action:
            words(painter, room, section.action, theme.font("caption", 500), theme.color("text-link"), RIGHT)
        words(painter, room, section.title, theme.font("caption", 500), theme.color("text-subtle"))

    def ground(self, painter: QPainter, rect: QRect, *, selected: bool, hovered: bool, ring: bool) -> QColor:
        """Draw hover, selection and focus; give the colour that the row stands on."""
        theme = current_theme()
        name = (
            "surface-selected"
            if selected
            else "surface-hover"
            if hovered
            else str(getattr(self._view, "ground", "surface"))
        )
        color = theme.color(name)
        if selected or hovered:
            box(painter, QRectF(rect), RADIUS, color)
        if ring:
            box(painter, QRectF(rect), RADIUS, None, theme.color("focus"), 2)
        return color

    def row(self, painter: QPainter, rect: QRect, row: Row, ground: QColor, shape: RowShape) -> None:
        """Draw the content of a row."""
        theme = current_theme()
        side, pad = theme.px(AVATARS[shape]), theme.px(PAD)
        left = rect.left() + (theme.px(AVATAR_INSET) - AVATAR_EDGE if shape == "avatar" else pad)
        circle = QRectF(round(left), round(rect.top() + (rect.height() - side) / 2), side, side)
        name, tint = row.pictured or f"{row.name} {row.other_name}", row.tint or row.key
        if row.glyph:
            font = theme.font("body")
            font.setPixelSize(round(side * 0.7))
            words(painter, circle.adjusted(-4, 0, 4, 0), row.glyph, font, theme.color("text"), CENTRED)
        elif row.icon:
            theme.draw_tile(painter, circle, tint, row.icon)
        else:
            theme.draw_avatar(painter, circle, tint, name, square=row.square, presence=row.presence, ground=ground)
        if shape == "avatar":
            self._corner_badge(painter, circle, row, ground)
            return
        room = QRectF(circle.right() + pad + 1, rect.top(), rect.right() - circle.right() - 2 * pad, rect.height())
        if shape == "compact":
            self._one_line(painter, theme, room, row)
        else:
            self._two_lines(painter, theme, room, row)

    def _two_lines(self, painter: QPainter, theme: Theme, room: QRectF, row: Row) -> None:
        first, second, gap = theme.line("body"), theme.line("small"), 1
        top = room.top() + (room.height() - first - second - gap) / 2
        upper = QRectF(room.left(), round(top), room.width(), first)
        lower = QRectF(room.left(), round(top) + first + gap, room.width(), second)
        if not row.preview and not row.badge:
            upper.moveTop(room.top() + (room.height() - first) / 2)
        upper.setRight(self._time(painter, theme, upper, row))
        self._name(painter, theme, upper, row)
        lower.setRight(self._badges(painter, theme, lower, row))
        self._preview(painter, theme, lower, row)

    def _one_line(self, painter: QPainter, theme: Theme, room: QRectF, row: Row) -> None:
        room.setRight(self._badges(painter, theme, room, row))
        room.setRight(self._time(painter, theme, room, row))
        half = QRectF(room)
        half.setWidth(room.width() * (0.6 if row.preview else 1))
        used = self._name(painter, theme, half, row)
        room.setLeft(room.left() + used + GAP)
        self._preview(painter, theme, room, row)

    def _time(self, painter: QPainter, theme: Theme, room: QRectF, row: Row) -> float:
        right = room.right()
        if row.time:
            font = theme.font("caption")
            width = QFontMetricsF(font).horizontalAdvance(row.time) + 1
            words(
                painter,
                QRectF(right - width, room.top(), width, room.height()),
                row.time,
                font,
                theme.color("text-subtle"),
                RIGHT,
            )
            right -= width + GAP
        if row.muted:
            side = theme.px(ICON)
            self._icon(painter, QRectF(right - side, room.top(), side, room.height()), "bell-off", "text-subtle")
            right -= side + GAP
        return right

    def _name(self, painter: QPainter, theme: Theme, room: QRectF, row: Row) -> float:
        """Draw the name, then its second script, then the tag; the Latin part is cut last."""
        font = theme.font("body" if row.plain else "body-strong")
        metrics = QFontMetricsF(font)
        tag = tag_size(theme, row.tag) if row.tag else None
        note = QFontMetricsF(theme.font("small")).horizontalAdvance(row.note) + 6 if row.note else 0
        free = room.width() - (tag.width() + 6 if tag else 0) - note
        full = f"{row.name} {row.other_name}" if row.other_name else row.name
        shown = full if metrics.horizontalAdvance(full) <= free else row.name
        place = QRectF(room.left(), room.top(), max(0.0, free), room.height())
        used = words(painter, place, shown, font, theme.color("text"))
        self._marks(painter, theme, place, metrics.elidedText(shown, Qt.TextElideMode.ElideRight, free), row.marks)
        if row.note:
            after = QRectF(room.left() + used + 5, room.top(), note, room.height())
            words(painter, after, row.note, theme.font("small"), theme.color("text-muted"))
            used += note
        if tag:
            draw_tag(
                painter,
                theme,
                QPointF(room.left() + used + 6, room.top() + (room.height() - tag.height()) / 2),
                row.tag,
            )
            used += tag.width() + 6
        return used

    def _marks(
        self, painter: QPainter, theme: Theme, room: QRectF, shown: str, marks: tuple[tuple[int, int], ...]
    ) -> None:
        """Lay a colour below what was found, and write it once more."""
        metrics, height = QFontMetricsF(painter.font()), theme.px(18)
        for start, end in marks:
            if end > len(shown):
                continue
            left = room.left() + metrics.horizontalAdvance(shown[:start])
            part = QRectF(left, room.top(), metrics.horizontalAdvance(shown[:end]) + room.left() - left, room.height())
            ground = QRectF(part.left() - 1, part.center().y() - height / 2, part.width() + 2, height)
            box(painter, ground, 3, theme.color("highlight"))
            words(painter, part.adjusted(0, 0, 2, 0), shown[start:end], painter.font(), theme.color("highlight-text"))

    def _badges(self, painter: QPainter, theme: Theme, room: QRectF, row: Row) -> float:
        right = room.right()
        shown = [(count_words(row.badge), "muted" if row.muted or row.quiet else "accent")] if row.badge else []
        if row.mentioned:
            shown.append(("@", "mention"))
        for text, kind in shown:
            size = badge_size(theme, text)
            draw_badge(
                painter,
                theme,
                QPointF(right - size.width(), room.top() + (room.height() - size.height()) / 2),
                text,
                kind,
            )
            right -= size.width() + 6
        return right

    def _preview(self, painter: QPainter, theme: Theme, room: QRectF, row: Row) -> None:
        if row.preview_icon:
            color = row.preview_color if row.preview_color != "text-muted" else "text-subtle"
            self._icon(painter, room, row.preview_icon, color)
        if room.width() > 0:
            words(painter, room, row.preview, theme.font("small"), theme.color(row.preview_color))

    def _corner_badge(self, painter: QPainter, circle: QRectF, row: Row, ground: QColor) -> None:
        if row.badge or row.mentioned:
            text = "@" if row.mentioned else count_words(row.badge)
            kind = "mention" if row.mentioned else "muted" if row.muted or row.quiet else "accent"
            size = badge_size(current_theme(), text)
            at = QPointF(circle.right() + ASIDE - size.width(), circle.top() - ABOVE)
            ring = QRectF(at, size.toSizeF()).adjusted(-2, -2, 2, 2)
            box(painter, ring, ring.height() / 2, ground)
            draw_badge(painter, current_theme(), at, text, kind)

    def _icon(self, painter: QPainter, room: QRectF, name: str, color: str) -> None:
        """Draw a small icon at the left of a room, and take its place away from the room."""
        theme = current_theme()
        side = theme.px(ICON)
        pixmap = theme.icon(name, side, color, self._view.devicePixelRatioF())
        picture(painter, QRectF(room.left(), room.top(), side, room.height()), pixmap)
        room.setLeft(room.left() + side + 5)
