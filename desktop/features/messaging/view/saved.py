"""The page of saved messages."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from desktop.features.messaging.presenter.keeping.saved import SavedPresenter
from desktop.features.messaging.view.message.reminders import fill_reminders, tomorrow
from desktop.features.messaging.view.moment import MomentPopover
from desktop.widgets.controls.buttons import IconButton
from desktop.widgets.empty import EmptyState
from desktop.widgets.headers import PaneHeader
from desktop.widgets.lists.list_view import ListView
from desktop.widgets.lists.rows_model import RowsModel
from desktop.widgets.overlays.menu import Menu


class SavedPage(QFrame):
    """Saved messages: each leads to its chat; its menu reminds, or keeps it no more.

    Signals:
        chosen: a message is to be shown: conversation, number.
        left: the page is to be closed.
    """

    chosen = Signal(object, int)
    left = Signal()

    def __init__(self, presenter: SavedPresenter, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.presenter = presenter
        presenter.setParent(self)
        self.setProperty("surface", "surface")
        self.setAccessibleName(self.tr("Saved messages"))
        self.list = ListView(self.tr("Saved messages"), "comfortable", "surface")
        self.model = RowsModel(self)
        self.list.setModel(self.model)
        self._nothing = EmptyState(
            "bubble",
            self.tr("Nothing saved"),
            self.tr("Press S on a message to keep it here for yourself, with a reminder if you want one."),
        )
        head = PaneHeader(self.tr("Saved messages"))
        cross = IconButton("x", self.tr("Close"), self.tr("Esc"))
        head.add(cross)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(head)
        column.addSpacing(4)
        column.addWidget(self.list, 1)
        column.addWidget(self._nothing, 1)
        cross.clicked.connect(self.left)
        self.list.chosen.connect(self._on_chosen)
        self.list.menu_wanted.connect(self._on_menu)
        presenter.changed.connect(self.refresh)
        self.setFocusProxy(self.list)
        self.refresh()

    def refresh(self) -> None:
        """Show what is kept now."""
        rows = self.presenter.rows()
        self.model.show(rows)
        self.list.setVisible(bool(rows))
        self._nothing.setHidden(bool(rows))

    def menu_for(self, key: str) -> Menu | None:
        """Make the menu of a row."""
        if self.presenter.place(key) is None:
            return None
        menu = Menu(self)
        menu.add(self.tr("Show in chat"), partial(self._on_chosen, key), icon="message-circle")
        menu.addSeparator()
        fill_reminders(menu, self.presenter.now(), partial(self.presenter.remind, key), partial(self.ask_moment, key))
        if self.presenter.reminds(key):
            menu.add(self.tr("No reminder"), partial(self.presenter.remind, key, None), icon="bell-off")
        menu.addSeparator()
        menu.add(self.tr("Keep no more"), partial(self.presenter.drop, key), icon="bookmark", keys="Del")
        return menu

    def ask_moment(self, key: str) -> None:
        """Choose a day and a time to be reminded at."""
        popover = MomentPopover(self.tr("Remind me"), self)
        popover.chosen.connect(partial(self.presenter.remind, key))
        popover.closed.connect(popover.deleteLater)
        popover.open_for(self.list, tomorrow(self.presenter.now()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = self.list.key_at(self.list.currentIndex())
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        elif event.key() == Qt.Key.Key_Delete and key is not None:
            self.presenter.drop(key)
        else:
            super().keyPressEvent(event)

    def _on_chosen(self, key: str) -> None:
        place = self.presenter.place(key)
        if place is not None:
            self.chosen.emit(*place)

    def _on_menu(self, key: str, at: QPoint) -> None:
        menu = self.menu_for(key)
        if menu is not None:
            menu.aboutToHide.connect(menu.deleteLater)
            menu.open_at(at)
