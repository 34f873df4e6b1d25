"""What a screen reader sees of a feed: a list whose items are the rows on show."""

from __future__ import annotations

from typing import cast

import shiboken6
from PySide6.QtCore import QObject, QPoint, QRect
from PySide6.QtGui import QAccessible, QAccessibleActionInterface, QAccessibleEvent, QAccessibleInterface
from PySide6.QtWidgets import QAccessibleWidget

from desktop.widgets.feed.base import FeedBase
from desktop.widgets.feed.types import Hit, Tool

# Qt holds interfaces by address only; they live here until their canvas is gone.
_ALIVE: dict[int, FeedAccess] = {}
_INSTALLED: list[bool] = []


class RowActions(QAccessibleActionInterface):
    """What can be done with a row: its tools, and the places in it that can be pressed."""

    def __init__(self, row: RowAccess) -> None:
        super().__init__()
        self._row = row

    def actionNames(self) -> list[str]:
        return list(self._row.deeds())

    def localizedActionName(self, name: str) -> str:
        deed = self._row.deeds().get(name)
        return "" if deed is None else deed.tip or (deed.value if isinstance(deed, Hit) else deed.name)

    def localizedActionDescription(self, name: str) -> str:
        return self.localizedActionName(name)

    def doAction(self, actionName: str) -> None:  # noqa: N803 - Qt's own name
        self._row.do(actionName)

    def keyBindingsForAction(self, actionName: str) -> list[str]:  # noqa: N803 - Qt's own name
        del actionName
        return []


class RowAccess(QAccessibleInterface):
    """The n-th row on show, whichever that is just now."""

    def __init__(self, feed: FeedAccess, slot: int) -> None:
        super().__init__()
        self._feed = feed
        self._slot = slot
        self._actions = RowActions(self)

    def interface_cast(self, t: QAccessible.InterfaceType) -> int:
        # An interface or None is wanted; the stubs take the pointer for a number.
        return cast("int", self._actions if t is QAccessible.InterfaceType.ActionInterface else None)

    def deeds(self) -> dict[str, Tool | Hit]:
        """List what can be done with the row, by name: tools first, then places in reading order."""
        canvas, index = self._feed.canvas(), self._index()
        row = None if canvas is None or index is None else canvas.stage.row(index)
        if canvas is None or row is None:
            return {}
        found: dict[str, Tool | Hit] = {tool.name: tool for tool in canvas.row_painter.tools(row)}
        hits = canvas.row_painter.hits(row, canvas.rect_of(canvas.stage.placed[self._slot]))
        return found | {f"{hit.kind} {number}": hit for number, hit in enumerate(hits, 1)}

    def do(self, name: str) -> None:
        """Do what a name stands for."""
        canvas, index, deed = self._feed.canvas(), self._index(), self.deeds().get(name)
        if canvas is None or index is None or deed is None:
            return
        if isinstance(deed, Hit):
            canvas.activate(index, deed)
        else:
            canvas.action.emit(canvas.stage.key(index), deed.name)

    def _index(self) -> int | None:
        canvas = self._feed.canvas()
        if canvas is None or self._slot >= len(canvas.stage.placed):
            return None
        return canvas.stage.placed[self._slot].index

    def isValid(self) -> bool:
        return self._index() is not None

    def object(self) -> QObject:
        # A row is no QObject; Qt asks for None here, which the stubs do not know.
        return cast("QObject", None)

    def parent(self) -> QAccessibleInterface:
        return self._feed

    def childCount(self) -> int:
        return 0

    def child(self, index: int) -> QAccessibleInterface:
        return cast("QAccessibleInterface", None)

    def childAt(self, x: int, y: int) -> QAccessibleInterface:
        return cast("QAccessibleInterface", None)

    def indexOfChild(self, child: QAccessibleInterface) -> int:
        return -1

    def role(self) -> QAccessible.Role:
        return QAccessible.Role.ListItem

    def rect(self) -> QRect:
        canvas = self._feed.canvas()
        if canvas is None or self._slot >= len(canvas.stage.placed):
            return QRect()
        rect = canvas.rect_of(canvas.stage.placed[self._slot])
        return QRect(canvas.viewport().mapToGlobal(rect.topLeft()), rect.size())

    def state(self) -> QAccessible.State:
        state = QAccessible.State()
        canvas, index = self._feed.canvas(), self._index()
        if canvas is None or index is None:
            state.invalid = True
            return state
        state.focusable = state.selectable = state.readOnly = True
        state.focused = state.active = canvas.hasFocus() and canvas.current == index
        return state

    def text(self, t: QAccessible.Text) -> str:
        canvas, index = self._feed.canvas(), self._index()
        row = None if canvas is None or index is None else canvas.stage.row(index)
        if canvas is None or row is None or t is not QAccessible.Text.Name:
            return ""
        return canvas.row_painter.accessible(row)

    def setText(self, t: QAccessible.Text, text: str) -> None:
        """Leave the row as it is: nobody writes into it this way."""


class FeedAccess(QAccessibleWidget):
    """The feed as a list."""

    def __init__(self, canvas: FeedBase) -> None:
        super().__init__(canvas, QAccessible.Role.List, canvas.accessibleName())
        self._canvas = canvas
        self._slots: list[RowAccess] = []

    def canvas(self) -> FeedBase | None:
        """Give the canvas unless it is gone."""
        return self._canvas if shiboken6.isValid(self._canvas) else None

    def childCount(self) -> int:
        canvas = self.canvas()
        return 0 if canvas is None else len(canvas.stage.placed)

    def child(self, index: int) -> QAccessibleInterface:
        if not 0 <= index < self.childCount():
            return cast("QAccessibleInterface", None)
        while len(self._slots) <= index:
            self._slots.append(RowAccess(self, len(self._slots)))
        return self._slots[index]

    def childAt(self, x: int, y: int) -> QAccessibleInterface:
        canvas = self.canvas()
        spot = None if canvas is None else canvas.stage.spot_at(canvas.viewport().mapFromGlobal(QPoint(x, y)).y())
        if canvas is None or spot is None:
            return cast("QAccessibleInterface", None)
        return self.child(spot.index - canvas.stage.placed[0].index)

    def indexOfChild(self, child: QAccessibleInterface) -> int:
        return next((slot for slot, mine in enumerate(self._slots) if mine is child), -1)

    def focusChild(self) -> QAccessibleInterface:
        canvas = self.canvas()
        index = None if canvas is None else canvas.current
        spot = None if canvas is None or index is None else canvas.stage.spot(index)
        if canvas is None or spot is None:
            return cast("QAccessibleInterface", None)
        return self.child(spot.index - canvas.stage.placed[0].index)

    def text(self, t: QAccessible.Text) -> str:
        canvas = self.canvas()
        if canvas is None:
            return ""
        return canvas.accessibleName() if t is QAccessible.Text.Name else super().text(t)

    def let_go(self) -> None:
        """Have Qt forget the rows."""
        for slot in self._slots:
            if shiboken6.isValid(slot):
                QAccessible.deleteAccessibleInterface(QAccessible.uniqueId(slot))
        self._slots.clear()


def install_access() -> None:
    """Have Qt ask here for the accessible form of a feed, once for the process."""
    if not _INSTALLED:
        _INSTALLED.append(True)
        QAccessible.installFactory(_make)


def _make(_class_name: str, thing: QObject) -> QAccessibleInterface | None:
    if not isinstance(thing, FeedBase):
        return None
    name = id(thing)
    access = _ALIVE.get(name)
    if access is None or access.canvas() is not thing:
        access = _ALIVE[name] = FeedAccess(thing)
        thing.destroyed.connect(lambda: _forget(name))
    return access


def _forget(name: int) -> None:
    access = _ALIVE.pop(name, None)
    if access is not None:
        access.let_go()


def tell_current(canvas: FeedBase) -> None:
    """Tell a screen reader that another row is current."""
    if not QAccessible.isActive():
        return
    access = QAccessible.queryAccessibleInterface(canvas)
    row = access.focusChild() if isinstance(access, FeedAccess) else None
    if row is not None:
        QAccessible.updateAccessibility(QAccessibleEvent(row, QAccessible.Event.Focus))
