"""The tab Supervision: the list, the review that is open, and what it leaves in the audit log."""

from __future__ import annotations

from uuid import UUID

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from backend.contract.supervision import Review
from desktop.features.supervision.presenter.classing import ClassingPresenter
from desktop.features.supervision.presenter.desk import SupervisionDesk
from desktop.features.supervision.presenter.reach import why_words
from desktop.features.supervision.presenter.reviewables import ReviewablesPresenter
from desktop.features.supervision.presenter.reviewing.opening import OpeningPresenter
from desktop.features.supervision.presenter.reviewing.review import ReviewPresenter
from desktop.features.supervision.presenter.reviewing.trail import TrailPresenter
from desktop.features.supervision.view.classing import ClassingDialog
from desktop.features.supervision.view.list import ReviewList
from desktop.features.supervision.view.opening import OpeningDialog
from desktop.features.supervision.view.trail import TrailPane
from desktop.features.supervision.view.transcript import ReviewView
from desktop.net.errors import ConnectionLost, Refused
from desktop.shell.window.panes import Arrangement, Panes
from desktop.widgets.announcing import announce
from desktop.widgets.empty import EmptyState
from desktop.widgets.theme import Theme

TRAIL = 336


class SupervisionTab(QWidget):
    """Three panes: the list, a review, its audit trail; at most one review is on show.

    Signals:
        chat_wanted: one's own chat with somebody is wanted: the id.
        policy_wanted: a policy is to be published.
        said: something is to be said in passing: the words.
    """

    chat_wanted = Signal(object)
    policy_wanted = Signal()
    said = Signal(str)

    def __init__(
        self, desk: SupervisionDesk, lists: ReviewablesPresenter, theme: Theme, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._desk, self.lists, self._theme = desk, lists, theme
        self.review: ReviewView | None = None
        self.opening: OpeningDialog | None = None
        self.list = ReviewList(lists)
        self.trail = TrailPane()
        self.nothing = EmptyState("key", "", "")
        self.panes = Panes(context=TRAIL)
        self.panes.list.show_widget(self.list)
        self.panes.content.show_widget(self.nothing)
        self.panes.context.show_widget(self.trail)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.panes)
        self.list.chosen.connect(self.choose)
        self.list.about_wanted.connect(self.ask_about)
        self.list.policy_wanted.connect(self.policy_wanted)
        self.panes.arranged.connect(self._on_arranged)
        self.nothing.pressed.connect(self._read_again)
        self._again = ""
        self._say_nothing()

    def restyle(self) -> None:
        """Place the panes anew with the theme's sizes."""
        self.panes.refresh()

    # Going somewhere

    def choose(self, key: str) -> None:
        """Go on with a review that is open, or ask for a purpose."""
        chat = self.lists.find(key)
        if chat is None:
            return
        if chat.why is not None:
            self.said.emit(why_words(chat.why))
        elif chat.review is not None:
            self.go_on(chat.review)
        else:
            self._begin(key)

    def _begin(self, key: str) -> None:
        chat, policy = self.lists.find(key), self.lists.policy
        if chat is None or policy is None or policy.policy is None:
            return
        title = self.lists.title_of(chat)
        presenter = OpeningPresenter(chat, title, policy.policy, self._desk)
        presenter.opened.connect(self._on_opened)
        self.opening = OpeningDialog(presenter, self)
        self.opening.open()

    def ask_about(self, key: str) -> None:
        """Ask what a chat is about, and whether it is held."""
        chat = self.lists.find(key)
        if chat is not None:
            presenter = ClassingPresenter(chat.conversation.id, self.lists.title_of(chat), self._desk)
            presenter.done.connect(self.lists.load)
            ClassingDialog(presenter, self).open()

    def _on_opened(self, review: Review) -> None:
        self.show_review(review)
        self.lists.load()

    def go_on(self, review: UUID) -> None:
        """Show a review of one's own that is still open."""
        if self.review is None or self.review.presenter.review.id != review or not self.review.presenter.is_open:
            self._desk.spawn(self._go_on(review))

    async def _go_on(self, review: UUID) -> None:
        try:
            self.show_review(await self._desk.doors.review(review))
        except (ConnectionLost, Refused):
            self.lists.load()

    def show_review(self, review: Review) -> None:
        """Show an open review; what was on show before is wiped."""
        self._drop()
        chat = self.lists.find_by_id(review.conversation)
        title = self.lists.title_of(chat) if chat is not None else self.tr("A chat of your scope")
        self._again = review.conversation.hex
        policy = self.lists.policy.policy if self.lists.policy is not None else None
        presenter = ReviewPresenter(review, title, self._desk)
        view = ReviewView(presenter, self._theme, always_second=policy is None or policy.export_needs_second)
        self.review = view
        view.chat_wanted.connect(self.chat_wanted)
        view.said.connect(self.said)
        view.back_wanted.connect(lambda: self._show_page(content=False))
        presenter.ended.connect(self._on_ended)
        self.trail.use(TrailPresenter(presenter, view))
        self.panes.content.show_widget(view)
        self.panes.want_context(self.panes.arrangement is Arrangement.WIDE)
        self._show_page(content=True)
        self.list.mark(review.conversation.hex)
        presenter.begin()
        view.canvas.setFocus()

    def _on_ended(self, words: str) -> None:
        self._drop()
        self._say_nothing(words)
        announce(self, words, urgent=True)
        self.lists.load()

    def _drop(self) -> None:
        """Take the review off the window, and every word of it out of memory."""
        view, self.review = self.review, None
        if view is None:
            return
        self.panes.content.show_widget(self.nothing)
        self.panes.drop(view)
        self.panes.want_context(False)
        self.trail.use(None)
        view.shut()
        view.hide()
        QTimer.singleShot(0, view.deleteLater)

    def _say_nothing(self, words: str = "") -> None:
        if words:
            self.nothing.say(self.tr("The review has ended"), words, self.tr("Read again"))
        else:
            self.nothing.say(
                self.tr("Choose a chat"), self.tr("You see names and counts. Texts open for a purpose and a while."), ""
            )

    def _read_again(self) -> None:
        self._begin(self._again)

    # Arranging

    def _show_page(self, *, content: bool) -> None:
        self.panes.show_page(content=content)
        if self.review is not None:
            self.review.show_back(shown=self.panes.arrangement is Arrangement.PAGES and content)

    def _on_arranged(self, arrangement: Arrangement) -> None:
        self.panes.want_context(self.review is not None and arrangement is Arrangement.WIDE)
        self._show_page(content=self.panes.on_content)

    def toggle_trail(self) -> None:
        """Show or hide the audit trail."""
        if self.review is not None:
            self.panes.want_context(not self.panes.context_shown)

    def walkable(self) -> list[QWidget]:
        """List the panes that the keyboard walks through."""
        return [self.panes.list, self.panes.content, self.panes.context]

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.list.search.setFocus(event.reason())

    def shut(self) -> None:
        """Hear nothing more, and forget what was read."""
        self._drop()
