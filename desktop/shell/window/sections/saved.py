"""The page of saved messages, made when it is wanted first."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from desktop.features.messaging.presenter.desk import Desk
from desktop.shell.window.sections.searching import Searching

if TYPE_CHECKING:  # imported when it is wanted
    from desktop.features.messaging.view.saved import SavedPage


class SavedPlace(QObject):
    """Holds the page and shows its messages where they were said."""

    def __init__(self, desk: Desk, searching: Searching, window: QWidget) -> None:
        super().__init__(window)
        self._desk, self._searching = desk, searching
        self._page: SavedPage | None = None

    @property
    def page(self) -> SavedPage:
        """Give the page."""
        if self._page is None:
            from desktop.features.messaging.presenter.keeping.saved import SavedPresenter  # noqa: PLC0415 - see above
            from desktop.features.messaging.view.saved import SavedPage  # noqa: PLC0415 - same

            self._page = SavedPage(SavedPresenter(self._desk))
            self._page.left.connect(self._searching.page_left)
            self._page.chosen.connect(self._searching.show_message)
        return self._page

    def is_shown_in(self, content: QWidget | None) -> bool:
        """Tell whether the page is on show."""
        return self._page is not None and content is self._page

    def close(self) -> None:
        """Hear nothing more."""
        if self._page is not None:
            self._page.presenter.close()
