"""Walking through the window by the keyboard."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget


def next_of(panes: Sequence[QWidget], by: int) -> QWidget:
    """Give the pane after (1) or before (-1) the one that has the focus."""
    focus = QApplication.focusWidget()
    here = next((place for place, pane in enumerate(panes) if focus and pane.isAncestorOf(focus)), -1)
    return panes[(here + by) % len(panes)]


def first_taker(pane: QWidget) -> QWidget | None:
    """Find the first part of a pane that takes the focus."""
    takers = (child for child in pane.findChildren(QWidget) if child.focusPolicy() & Qt.FocusPolicy.TabFocus)
    return next((child for child in takers if child.isVisible() and child.isEnabled()), None)


def give_focus(taker: QWidget | None) -> None:
    """Give the focus as a key does, so that its ring shows."""
    if taker is not None:
        taker.setFocus(Qt.FocusReason.ShortcutFocusReason)
