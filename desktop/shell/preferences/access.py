"""Who has read chats of one's own without being in them."""

from __future__ import annotations

from desktop.features.supervision.presenter.access import AccessPresenter
from desktop.features.supervision.view.access import AccessList
from desktop.shell.preferences.page import Ground, Page


class AccessPage(Page):
    """The access log; it is asked for when somebody looks."""

    def __init__(self, ground: Ground) -> None:
        super().__init__("eye")
        self.name(self.tr("Access log"))
        self.presenter = AccessPresenter(ground.supervision)
        self.list = AccessList(self.presenter)
        self.column.addWidget(self.list)
        self.fill_up()

    def shown(self) -> None:
        """Ask for the newest looks."""
        self.presenter.load()
