"""The line that names whom leaders took out of a group, and lets them in again."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.features.directory.presenter.people import Card
from desktop.features.directory.presenter.words import fill, joined
from desktop.features.messaging.presenter.details.details import DetailsPresenter
from desktop.widgets.controls.buttons import Button
from desktop.widgets.label import Label
from desktop.widgets.overlays.menu import Menu


class BarredLine(QWidget):
    """Nothing for members, and where nobody was taken out."""

    def __init__(self, presenter: DetailsPresenter, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._presenter = presenter
        self._people: list[Card] = []
        self.names = Label("", "small", "text-muted", wrap=True)
        self.admit = Button(self.tr("Let in again"), "ghost", "user-plus", "sm")
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 4, 0, 0)
        column.setSpacing(4)
        column.addWidget(self.names)
        column.addWidget(self.admit, 0, Qt.AlignmentFlag.AlignLeft)
        self.admit.clicked.connect(self._on_admit)

    def use(self, presenter: DetailsPresenter) -> None:
        """Be about another chat."""
        self._presenter = presenter

    def refresh(self) -> None:
        """Name them."""
        facts = self._presenter.facts
        leads = facts.leads and not facts.header.archived
        self._people = self._presenter.barred.people() if leads else []
        self.setHidden(not self._people)
        names = joined([self._presenter.barred.name(card) for card in self._people])
        self.names.setText(fill(self.tr("Taken out: {names}"), names=names))

    def menu(self) -> Menu:
        """Make the menu that chooses one of several."""
        menu = Menu(self)
        for card in self._people:
            menu.add(card.full_name, partial(self._presenter.add, [card.id]), icon="user")
        return menu

    def _on_admit(self) -> None:
        if len(self._people) == 1:
            self._presenter.add([self._people[0].id])
            return
        menu = self.menu()
        menu.aboutToHide.connect(menu.deleteLater)
        menu.open_at(self.admit.mapToGlobal(QPoint(0, self.admit.height())))
