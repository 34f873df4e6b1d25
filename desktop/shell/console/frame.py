"""The console's frame: its name, its tabs, what one's power reaches, and the open tab's page."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QStackedLayout, QVBoxLayout, QWidget

from desktop.widgets.controls.tabs import TabBar
from desktop.widgets.headers import Hairline
from desktop.widgets.label import Label
from desktop.widgets.pictures import Icon

BEFORE, AFTER, GAP = 20, 16, 6
REST = BEFORE + AFTER + 5 * GAP
"""Of the head's width, what is neither words nor tabs."""


@dataclass(frozen=True, slots=True)
class ConsoleTab:
    """A tab: `make` builds its page when it is opened first, `count` tells how much waits behind it.

    A page that has `shut()` is told when the window goes.
    """

    key: str
    title: str
    make: Callable[[], QWidget]
    count: Callable[[], int] = lambda: 0


class ConsoleFrame(QFrame):
    """Shows one tab's page at a time; pages are made when they are opened first.

    Signals:
        opened: another tab is open: its key.
    """

    opened = Signal(str)

    def __init__(self, tabs: Sequence[ConsoleTab], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("surface", "list")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAccessibleName(self.tr("Console"))
        self._tabs = {tab.key: tab for tab in tabs}
        self._pages: dict[str, QWidget] = {}
        self.title = Label(self.tr("Console"), "heading")
        self.bar = TabBar(self.tr("Rooms of the console"))
        for tab in tabs:
            self.bar.add(tab.key, tab.title)
        self.scope = Label("", "small", "text-muted", elide=True)
        self._build()
        self.bar.chosen.connect(self.open_tab)
        self.refresh()

    def _build(self) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(BEFORE, 0, AFTER, 0)
        head.setSpacing(GAP)
        head.addWidget(self.title)
        head.addSpacing(8)
        head.addWidget(self.bar, 1)
        self._lock = Icon("lock-keyhole", 16, "text-muted")
        head.addWidget(self._lock)
        head.addWidget(self.scope)
        self._stack = QStackedLayout()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(Hairline())
        column.addLayout(self._stack, 1)

    def say_scope(self, words: str) -> None:
        """Say what one's power reaches, at the right."""
        self.scope.setText(words)
        self.scope.setAccessibleName(words)
        self._make_room()

    def restyle(self) -> None:
        """Follow the text size."""
        self._make_room()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._make_room()

    def _make_room(self) -> None:
        """Leave out what one's power reaches where the tabs need its place; the pages say it too."""
        wanted = self.title.sizeHint().width() + self.bar.sizeHint().width() + self._lock.sizeHint().width()
        fits = wanted + self.scope.sizeHint().width() + REST <= self.width()
        for part in (self._lock, self.scope):
            part.setVisible(fits and bool(self.scope.text()))

    def refresh(self) -> None:
        """Count anew what waits behind each tab."""
        for tab in self._tabs.values():
            self.bar.set_count(tab.key, tab.count())

    def open_tab(self, key: str) -> None:
        """Show a tab's page."""
        self.bar.choose(key)
        if key not in self._pages:
            page = self._pages[key] = self._tabs[key].make()
            self._stack.addWidget(page)
        self._stack.setCurrentWidget(self._pages[key])
        self.opened.emit(key)

    def open(self) -> None:
        """Show the tab that was open last, or the first."""
        if key := self.bar.current():
            self.open_tab(key)

    def page(self, key: str) -> QWidget | None:
        """Give a tab's page, if it was made."""
        return self._pages.get(key)

    def close_pages(self) -> None:
        """Let the pages hear nothing more."""
        for page in self._pages.values():
            close = getattr(page, "shut", None)
            if close is not None:
                close()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.bar.setFocus(event.reason())
