"""What a screen reader takes a painted widget for; without a role it passes over it."""

from __future__ import annotations

from typing import Final

import shiboken6
from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QAccessibleWidget, QWidget

ROLE: Final = "accessibleRole"
# Qt holds interfaces by address only; they live here until their widget is gone.
_ALIVE: dict[int, QAccessibleWidget] = {}
_INSTALLED: list[bool] = []


def take_role(widget: QWidget, role: QAccessible.Role) -> None:
    """Have a widget taken for something; its name and description stay its own."""
    if not _INSTALLED:
        _INSTALLED.append(True)
        QAccessible.installFactory(_make)
    widget.setProperty(ROLE, role.value)


def _make(_class_name: str, thing: QObject) -> QAccessibleInterface | None:
    role = thing.property(ROLE) if isinstance(thing, QWidget) else None
    if not isinstance(thing, QWidget) or role is None:
        return None
    place = id(thing)
    made = _ALIVE.get(place)
    if made is None or not shiboken6.isValid(made) or made.object() is not thing:
        made = _ALIVE[place] = QAccessibleWidget(thing, QAccessible.Role(role), "")
        thing.destroyed.connect(lambda: _ALIVE.pop(place, None))
    return made
