"""The bell's list: what one may have missed, over the window."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QCoreApplication, QObject, QPoint, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.features.directory.presenter.words import local, stamp_words
from desktop.shell.notifications.bell import Bell, Kind, Missed
from desktop.shell.window.rail import Rail
from desktop.widgets.controls.buttons import Button
from desktop.widgets.label import Label
from desktop.widgets.lists.list_view import ListView
from desktop.widgets.lists.rows import Row, Section
from desktop.widgets.lists.rows_model import RowsModel
from desktop.widgets.overlays.menu import Menu
from desktop.widgets.overlays.popover import Popover
from desktop.widgets.theme import current_theme

translate = QCoreApplication.translate
WIDTH, HEIGHT = 360, 420
ICONS: Final = {Kind.REMINDER: "alarm-clock", Kind.NOTE: "info"}


class BellView(QWidget):
    """Mentions, reminders and notes of the last day.

    Signals:
        opened: an entry was chosen: its `Place`.
        left: nothing more is wanted here.
    """

    opened = Signal(object)
    left = Signal()

    def __init__(self, bell: Bell, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bell = bell
        self._entries: list[Missed] = []
        self.setAccessibleName(self.tr("What you missed"))
        self._model = RowsModel(self)
        self.list = ListView(self.tr("What you missed"), "comfortable", "surface-raised")
        self.list.setModel(self._model)
        self.list.chosen.connect(self._on_chosen)
        self.list.menu_wanted.connect(self._on_menu)
        self.nothing = Label(self.tr("Nothing in the last day."), "small", "text-muted", wrap=True)
        self.clear = Button(self.tr("Clear"), "ghost", size="sm")
        self.clear.clicked.connect(self._on_clear)
        head = QHBoxLayout()
        head.setContentsMargins(8, 4, 4, 4)
        head.addWidget(Label(self.tr("What you missed"), "body", weight=600), 1)
        head.addWidget(self.clear)
        self.nothing.setContentsMargins(8, 4, 8, 12)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addLayout(head)
        column.addWidget(self.nothing)
        column.addWidget(self.list, 1)

    def refresh(self) -> None:
        """Show what the bell has now."""
        self._entries = self._bell.entries()
        today = local(self._bell.now()).date()
        rows: list[Row | Section] = [
            _row(number, entry, stamp_words(local(entry.at), today)) for number, entry in enumerate(self._entries)
        ]
        self._model.show(rows)
        self.nothing.setHidden(bool(rows))
        self.list.setHidden(not rows)
        self.clear.setHidden(not rows)
        theme = current_theme()
        self.setFixedWidth(theme.px(WIDTH))
        self.list.setFixedHeight(min(theme.px(HEIGHT), theme.px(60) * len(rows)))

    def focus(self) -> None:
        """Give the keyboard to the newest entry."""
        self.list.setCurrentIndex(self._model.index(0, 0))
        (self.list if self._entries else self).setFocus(Qt.FocusReason.PopupFocusReason)

    def _on_chosen(self, key: str) -> None:
        place = self._entries[int(key)].place
        if place.chat is not None:
            self.left.emit()
            self.opened.emit(place)

    def _on_menu(self, key: str, place: QPoint) -> None:
        menu = self.menu_for(key)
        if menu is not None:
            menu.aboutToHide.connect(menu.deleteLater)
            menu.open_at(place)

    def menu_for(self, key: str) -> Menu | None:
        """Make the menu of an entry; only reminders have one."""
        entry = self._entries[int(key)]
        if entry.kind is not Kind.REMINDER:
            return None
        menu = Menu(self)
        menu.add(self.tr("Again in 20 minutes"), lambda: self._bell.snooze(entry), icon="clock")
        menu.add(self.tr("Done"), lambda: self._bell.done(entry), icon="check")
        return menu

    def _on_clear(self) -> None:
        self._bell.clear()
        self.left.emit()


class BellHost(QObject):
    """Counts on the rail, and opens the list beside it.

    Signals:
        opened: an entry was chosen: its `Place`.
    """

    opened = Signal(object)

    def __init__(self, bell: Bell, rail: Rail, window: QWidget) -> None:
        super().__init__(window)
        self._bell, self._rail, self._window = bell, rail, window
        self.popover: Popover | None = None
        self.view: BellView | None = None
        rail.bell_asked.connect(self.open)
        bell.changed.connect(self._count)

    def open(self) -> None:
        """Show the list; what it shows counts as seen."""
        if self.popover is None or self.view is None:
            self.view = BellView(self._bell)
            self.view.opened.connect(self.opened)
            self.popover = Popover(self.view, self._window)
            self.view.left.connect(self.popover.close)
        self.view.refresh()
        self.popover.open_at(self._rail.bell if self._rail.bell.isVisible() else self._rail.avatar, above=True)
        self.view.focus()
        self._bell.see()

    def _count(self) -> None:
        self._rail.bell.set_count(self._bell.unseen)
        if self.view is not None and self.view.isVisible():
            self.view.refresh()


def _row(number: int, entry: Missed, time: str) -> Row:
    spoken = ", ".join(part for part in (_kind_words(entry.kind), entry.title, entry.text, time) if part)
    return Row(
        str(number),
        entry.title,
        entry.text,
        time,
        icon=ICONS.get(entry.kind, ""),
        mentioned=entry.kind is Kind.MENTION,
        square=entry.square,
        accessible=spoken,
        tint=entry.key,
    )


def _kind_words(kind: Kind) -> str:
    return {
        Kind.MENTION: translate("Bell", "Mention"),
        Kind.KEYWORD: translate("Bell", "Keyword"),
        Kind.REMINDER: translate("Bell", "Reminder"),
        Kind.NOTE: translate("Bell", "Note"),
    }[kind]
