"""What is cut off, out of reach or in the way of something else on a screen."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import combinations
from typing import Final

from PySide6.QtCore import QPoint, QRect, QSize
from PySide6.QtGui import QFontMetricsF
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QComboBox,
    QLabel,
    QLineEdit,
    QScrollArea,
    QTabBar,
    QWidget,
)

from desktop.widgets.label import Label
from desktop.widgets.theme import current_theme
from tests.desktop.shell.access.audit import INPUTS, hear, is_control, shown

SLACK: Final = 1
TARGET: Final = 28
QUOTING: Final = ("QuoteBar", "ScheduledRow")


def cut_off(root: QWidget) -> list[str]:
    """Find words that have less room than they need."""
    return [line for widget in shown(root) if (line := _cut(widget))]


def _cut(widget: QWidget) -> str:  # noqa: C901 - one line for each kind of widget
    have, need = widget.size(), widget.sizeHint()
    if isinstance(widget, Label):
        if not widget.text():
            return ""
        if widget.wordWrap():
            need.setHeight(widget.heightForWidth(have.width()))
            need.setWidth(0)
        elif widget._elide:
            need.setWidth(0)
    elif isinstance(widget, QComboBox):
        wide = QFontMetricsF(widget.font()).horizontalAdvance(widget.currentText())
        need.setWidth(round(wide) + current_theme().px(16) + 26)
    elif isinstance(widget, QLineEdit):
        need.setWidth(0)
        need.setHeight(round(QFontMetricsF(widget.font()).height()))
    elif not isinstance(widget, QAbstractButton) or widget.layout() is not None:
        return ""
    elif widget.hasHeightForWidth():
        need = QSize(0, widget.heightForWidth(have.width()))
    short = need.width() > have.width() + SLACK or need.height() > have.height() + SLACK
    return f"{hear(widget)} has {have.width()}x{have.height()}, needs {need.width()}x{need.height()}" if short else ""


def elided(root: QWidget) -> list[str]:
    """Find words of ours that end in three dots, and tabs that must be scrolled to; what people wrote may be cut."""
    found: list[str] = []
    for widget in shown(root):
        if isinstance(widget, Label) and widget._elide and widget.sizeHint().width() > widget.width() + SLACK:
            if type(widget.parentWidget()).__name__ not in QUOTING:
                found.append(f"{hear(widget)}")
        elif isinstance(widget, QTabBar) and widget.tabRect(widget.count() - 1).right() > widget.width():
            found.append(f"{hear(widget)} is cut")
    return found


def out_of_reach(root: QWidget) -> list[str]:
    """Find controls and words that lie outside of what holds them, where nothing scrolls there."""
    parts = [one for one in shown(root) if one is not root and (is_control(one) or isinstance(one, QLabel))]
    return [f"{hear(one)} lies outside of {_outside(one, root)}" for one in parts if _outside(one, root)]


def _outside(widget: QWidget, root: QWidget) -> str:
    """Name the first holder that a widget does not fit into."""
    part, holder = QRect(QPoint(0, 0), widget.size()), widget
    while holder is not root and (owner := holder.parentWidget()) is not None:
        part.translate(holder.pos())
        scrolls = isinstance(owner.parentWidget(), QScrollArea)
        room = owner.rect().adjusted(-SLACK, -SLACK, SLACK, SLACK)
        if part.left() < room.left() or part.right() > room.right():
            return f"{type(owner).__name__} {part} {room}"
        if not scrolls and (part.top() < room.top() or part.bottom() > room.bottom()):
            return f"{type(owner).__name__} {part} {room}"
        if scrolls:
            part = QRect(QPoint(part.left(), 0), part.size().boundedTo(owner.size()))
        holder = owner
    return ""


def overlaps(root: QWidget) -> list[str]:
    """Find words and controls of one holder that lie over each other."""
    found: list[str] = []
    for holder in shown(root):
        parts = [one for one in _parts(holder) if one.isVisible()]
        for one, other in combinations(parts, 2):
            both = one.geometry().intersected(other.geometry())
            if both.width() > SLACK and both.height() > SLACK:
                found.append(f"{hear(one)} and {hear(other)}")
    return found


def _parts(holder: QWidget) -> Iterator[QWidget]:
    if isinstance(holder, (QAbstractScrollArea, QAbstractButton, *INPUTS)):
        return
    for child in holder.children():
        if isinstance(child, (QLabel, QAbstractButton, *INPUTS)) and not child.isWindow():
            yield child


def small_targets(root: QWidget) -> list[str]:
    """Find what is to be pressed and is lower or narrower than 28 pixels."""
    return [
        f"{hear(widget)} is {widget.width()}x{widget.height()}"
        for widget in shown(root)
        if isinstance(widget, (QAbstractButton, QComboBox))
        and widget.isEnabled()
        and min(widget.width(), widget.height()) < TARGET
    ]


CHECKS: Final = (cut_off, out_of_reach, overlaps)
