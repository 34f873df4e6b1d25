"""The details beside the open chat: they follow it when its feed has been painted, and their widgets are used again."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from backend.contract.base import ConversationId
from desktop.features.messaging.presenter.desk import Desk
from desktop.features.messaging.presenter.details.details import DetailsPresenter
from desktop.widgets.theme import Theme

if TYPE_CHECKING:  # imported when the first chat opens: the list is painted before
    from desktop.features.messaging.view.details import DetailsView


class DetailsPlace(QObject):
    """One view for groups and one for chats between two people, each made when it is first wanted.

    Signals:
        due: the open chat's feed has been painted, and its details can be shown.
        made: there is a new view: it.
        shown: the details are about another chat.
        about_wanted: it is to be said what a chat is about: its id, its title.
    """

    due = Signal()
    made = Signal(object)
    shown = Signal()
    about_wanted = Signal(object, str)

    def __init__(self, desk: Desk, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._theme = theme
        self._views: dict[bool, DetailsView] = {}
        self._shown: DetailsView | None = None
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.timeout.connect(self.due)

    @property
    def waits(self) -> bool:
        """Tell whether the feed of the open chat is still to be painted; until then the old details stay."""
        return self._soon.isActive()

    def follow(self) -> None:
        """Be about another chat with the next turn of the loop: Qt lays out and paints before it looks at timers."""
        self._let_go()
        self._soon.start(0)

    def hurry(self) -> None:
        """Be about the open chat now: somebody goes there."""
        if self.waits:
            self._soon.stop()
            self.due.emit()

    def release(self) -> None:
        """Hear nothing more of the chat that was open; what is on show stays as it is."""
        self._soon.stop()
        self._let_go()

    def of(self, conversation: ConversationId) -> DetailsView:
        """Give the details of a chat, at once."""
        if self._shown is None or self._shown.presenter.conversation != conversation:
            self._let_go()
            self._shown = self._view_for(DetailsPresenter(conversation, self._desk, self))
            self.shown.emit()
        return self._shown

    @property
    def conversation(self) -> ConversationId | None:
        """Give the chat that the details are about."""
        return None if self._shown is None else self._shown.presenter.conversation

    def say_reviews(self, words: str) -> None:
        """Say who may review the chat."""
        if self._shown is not None:
            self._shown.say_reviews(words)

    def _let_go(self) -> None:
        if self._shown is not None:
            self._shown.presenter.close()
            self._shown = None

    def _view_for(self, presenter: DetailsPresenter) -> DetailsView:
        direct = presenter.facts.direct
        view = self._views.get(direct)
        if view is not None:
            before = view.presenter
            view.use(presenter)
            before.deleteLater()
            return view
        from desktop.features.messaging.view.details import DetailsView  # noqa: PLC0415 - see above

        view = self._views[direct] = DetailsView(presenter, self._theme)
        view.reviews.hide()
        view.about_wanted.connect(self.about_wanted)
        self.made.emit(view)
        return view
