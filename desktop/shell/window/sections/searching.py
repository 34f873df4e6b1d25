"""The switcher, finding in the open chat, and the page that searches everywhere: made when they are wanted first."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget

from backend.contract.base import ConversationId
from desktop.features.search.presenter.desk import SearchDesk
from desktop.shell.window.panes import Panes
from desktop.shell.window.sections.chats import ChatSection

if TYPE_CHECKING:  # imported when something is searched for
    from desktop.features.messaging.view.conversation import ConversationView
    from desktop.features.search.view.find_bar import FindBar
    from desktop.features.search.view.page import SearchPage
    from desktop.shell.switcher.jump import Target
    from desktop.shell.switcher.overlay import Switcher
    from desktop.shell.window.main import MainWindow

PREPARED_AFTER_MS: Final = 2_500
"""So long after the window the switcher is made and painted unseen, so that its key finds it ready."""


class Searching(QObject):
    """Shows messages where they were said, with what was found in them marked.

    Signals:
        page_wanted: the page is to be shown, with what was found before.
        page_left: the page is not wanted any more.
        chat_wanted: a chat is to be opened.
        person_wanted: the chat with somebody is to be opened.
    """

    page_wanted = Signal()
    page_left = Signal()
    chat_wanted = Signal(object)
    person_wanted = Signal(object)

    def __init__(self, search: SearchDesk, chats: ChatSection, window: QWidget) -> None:
        super().__init__(window)
        self._search, self._chats, self._window = search, chats, window
        self.switcher: Switcher | None = None
        self._page: SearchPage | None = None
        self._bars: dict[QWidget, FindBar] = {}
        chats.dropped.connect(self._on_dropped)
        self._prepared = QTimer(self)
        self._prepared.setSingleShot(True)
        self._prepared.timeout.connect(self._prepare)
        self._prepared.start(PREPARED_AFTER_MS)
        chats.find_wanted.connect(self.find)

    def connect_to(self, window: MainWindow) -> None:
        """Let a window show what is wanted."""
        self.page_wanted.connect(window.open_search)
        self.page_left.connect(window.show_chat)
        self.chat_wanted.connect(window.open_chat)
        self.person_wanted.connect(window.open_chat_with)

    def close(self) -> None:
        """Hear nothing more."""
        self._prepared.stop()
        for view in tuple(self._bars):
            self._on_dropped(view)
        if self._page is not None:
            self._page.presenter.close()
        if self.switcher is not None:
            self.switcher.jump.close()

    def open_switcher(self) -> None:
        """Open the one field for everything."""
        self._make_switcher().open()

    def _prepare(self) -> None:
        self._make_switcher().warm_up()

    def _make_switcher(self) -> Switcher:
        if self.switcher is None:
            from desktop.shell.switcher.jump import Jump  # noqa: PLC0415 - see above
            from desktop.shell.switcher.overlay import Switcher  # noqa: PLC0415 - same

            self.switcher = Switcher(Jump(self._search, lambda: self._chats.presenter.chats, self), self._window)
            self.switcher.chosen.connect(self._on_jump)
        return self.switcher

    def type_in_switcher(self, text: str) -> None:
        """Search for something in the switcher."""
        if self.switcher is not None:
            self.switcher.field.setText(text)

    def close_switcher(self) -> None:
        """Close the switcher."""
        if self.switcher is not None:
            self.switcher.close_quietly()

    def _on_jump(self, target: Target) -> None:
        if target.chat is not None and target.number is not None and self.switcher is not None:
            self.show_message(target.chat, target.number, self.switcher.jump.words)
        elif target.chat is not None:
            self.chat_wanted.emit(target.chat)
        elif target.person is not None:
            self.person_wanted.emit(target.person)

    @property
    def page(self) -> SearchPage:
        """Give the page."""
        if self._page is None:
            from desktop.features.search.presenter.everywhere import EverywherePresenter  # noqa: PLC0415 - see above
            from desktop.features.search.view.page import SearchPage  # noqa: PLC0415 - same

            self._page = SearchPage(EverywherePresenter(self._search))
            self._page.left.connect(self.page_left)
            self._page.chosen.connect(self._on_chosen)
        return self._page

    def on_page(self, panes: Panes) -> bool:
        """Tell whether the page is on show."""
        return self._page is not None and panes.content.current() is self._page

    def find(self) -> None:
        """Open the bar of the open chat."""
        if (bar := self._bar()) is not None:
            bar.open()

    def show_message(
        self, conversation: ConversationId, number: int, words: str = "", *, results: bool = False
    ) -> None:
        """Show a message in its chat; `words` are marked there, and from `results` there is a way back."""
        self.chat_wanted.emit(conversation)
        if words and (bar := self._bar()) is not None:
            bar.open(words, number, from_results=results)
        self._chats.go_to(number)

    def _on_chosen(self, conversation: ConversationId, number: int) -> None:
        self.show_message(conversation, number, self.page.presenter.words_to_mark, results=True)

    def _bar(self) -> FindBar | None:
        view, conversation = self._chats.view, self._chats.current
        if view is None or conversation is None:
            return None
        if view not in self._bars:
            self._bars[view] = self._make(view, conversation)
        return self._bars[view]

    def _make(self, view: ConversationView, conversation: ConversationId) -> FindBar:
        from desktop.features.search.presenter.find import FindPresenter  # noqa: PLC0415 - see above
        from desktop.features.search.view.find_bar import FindBar  # noqa: PLC0415 - same

        bar = FindBar(FindPresenter(conversation, self._search))
        bar.hide()
        view.put_bar(bar)
        bar.marked.connect(view.show_hits)
        bar.presenter.go_to.connect(view.presenter.go_to)
        bar.back_wanted.connect(self.page_wanted)
        bar.closed.connect(view.setFocus)
        return bar

    def _on_dropped(self, view: QWidget) -> None:
        if (bar := self._bars.pop(view, None)) is not None:
            bar.blockSignals(True)
            bar.presenter.blockSignals(True)
            bar.presenter.close()
