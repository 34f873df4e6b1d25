"""The console on the rail and in the window, made when it is wanted first; only who leads or watches has it."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtWidgets import QVBoxLayout, QWidget

from backend.contract.directory import Role
from desktop.features.directory.presenter.organisation.desk import OrganisationDesk
from desktop.features.supervision.presenter.desk import SupervisionDesk
from desktop.features.supervision.presenter.reach import place_words
from desktop.shell.keys import KEYS, Deed
from desktop.shell.window.rail import RailItem, SectionFace
from desktop.widgets.theme import Theme

if TYPE_CHECKING:  # imported when it is wanted
    from desktop.features.supervision.presenter.overview import OverviewPresenter
    from desktop.features.supervision.presenter.reviewables import ReviewablesPresenter
    from desktop.features.supervision.view.transcript import ReviewView
    from desktop.shell.console import ConsoleFrame, ConsoleTab
    from desktop.shell.console.supervision import SupervisionTab
    from desktop.shell.console.watching import RulesTab
    from desktop.shell.window.main import MainWindow
    from desktop.shell.window.panes import Panes

translate = QCoreApplication.translate

CONSOLE: Final = "console"
OVERVIEW, SUPERVISION, RULES, AUDIT = "overview", "supervision", "rules", "audit"
ORGANISATION: Final = "organisation"


class ConsolePlace(QObject):
    """Stands on the rail while one may use it, and makes the frame with its tabs."""

    def __init__(self, desk: SupervisionDesk, theme: Theme, window: QWidget, organisation: OrganisationDesk) -> None:
        super().__init__(window)
        self.desk, self.theme, self.organisation = desk, theme, organisation
        self._frame: ConsoleFrame | None = None
        self._lists: ReviewablesPresenter | None = None
        self._overview: OverviewPresenter | None = None
        self._window: MainWindow | None = None
        self._column: QVBoxLayout | None = None
        self._item: RailItem | None = None
        self._shown = False

    def join(self, window: MainWindow, column: QVBoxLayout) -> None:
        """Stand on a window's rail, and in the column of its panes when it is wanted."""
        self._window, self._column = window, column
        face = SectionFace(CONSOLE, translate("MainWindow", "Console"), "scan-eye", KEYS[Deed.CONSOLE][0])
        self._item = window.rail.add_section(face, apart=True)
        self.desk.people.changed.connect(self.refresh)
        self.refresh()

    @property
    def is_allowed(self) -> bool:
        """Tell whether one leads somebody, watches, or looks after people."""
        me = self.desk.people.person(self.desk.people.me)
        return self.desk.leads or (me is not None and Role.HR in me.roles)

    def refresh(self) -> None:
        """Stand on the rail, or not, as the directory says now."""
        allowed = self.is_allowed
        if self._item is not None and self._window is not None:
            self._item.setVisible(allowed)
            if self._window.rail.line is not None:
                self._window.rail.line.setVisible(allowed)
        if self._frame is not None:
            self._frame.say_scope(place_words(self.desk.people))
        frame = self._frame
        if frame is not None and (not allowed or [tab.key for tab in self.tabs()] != frame.bar.keys()):
            self._drop(frame)
            if self._shown and self._window is not None:
                self._window.open_section(CONSOLE if allowed else "chats")

    def _drop(self, frame: ConsoleFrame) -> None:
        """Leave the window: one may not use it any more, or not all of it, or more."""
        self._frame = None
        frame.close_pages()
        self._forget()
        frame.hide()
        frame.deleteLater()

    @property
    def frame(self) -> ConsoleFrame:
        """Give the frame with the tabs that one may use."""
        if self._frame is None:
            from desktop.shell.console import ConsoleFrame  # noqa: PLC0415 - made when it is wanted

            self._frame = ConsoleFrame(self.tabs())
            self._frame.say_scope(place_words(self.desk.people))
            self._frame.opened.connect(self._on_opened)
            if self._column is not None:
                self._column.addWidget(self._frame, 1)
        return self._frame

    def turn(self, name: str) -> bool:
        """Show the console in the place of the window's panes, or them again; tell whether it is on show."""
        self._shown = name == CONSOLE
        if self._window is not None:
            self._window.panes.setHidden(self._shown)
        if self._shown:
            self.frame.show()
            self.frame.open()
        elif self._frame is not None:
            self._frame.hide()
        return self._shown

    def deeds(self, others: dict[Deed, Callable[[], object]]) -> dict[Deed, Callable[[], object]]:
        """Let keys that a chat and the console both know do their deed in what is on show."""
        mine: dict[Deed, Callable[[], object]] = {
            Deed.FIND: lambda: self._with_review(lambda review: review.open_find()),
            Deed.DAY: lambda: self._with_review(lambda review: review.choose_day()),
            Deed.CONTEXT: self.toggle_context,
        }

        def choose(deed: Deed) -> Callable[[], object]:
            def do() -> None:
                (mine if self._shown else others)[deed]()

            return do

        here = {deed: choose(deed) for deed in mine if deed in others}
        return {**others, **here, Deed.CONSOLE: self.go}

    def go(self) -> None:
        """Open the console, if one may use it."""
        if self._window is not None and self.is_allowed:
            self._window.open_section(CONSOLE)

    def _with_review(self, does: Callable[[ReviewView], object]) -> None:
        tab = self.supervision
        if tab is not None and tab.review is not None and self.frame.bar.current() == SUPERVISION:
            does(tab.review)

    def walk(self, panes: Panes) -> list[QWidget]:
        """List the panes that the keyboard walks through."""
        if not self._shown:
            return [panes.list, panes.content, panes.context]
        page = self.frame.page(self.frame.bar.current())
        walkable: Callable[[], list[QWidget]] | None = getattr(page, "walkable", None)
        return [self.frame.bar, *(walkable() if walkable is not None else [page] if page is not None else [])]

    def tabs(self) -> list[ConsoleTab]:
        """List the tabs that one may use; each room of the console has a line here."""
        from desktop.shell.console import ConsoleTab  # noqa: PLC0415 - same

        found: list[ConsoleTab] = []
        if self.desk.leads:
            found.append(ConsoleTab(OVERVIEW, self.tr("Overview"), self._make_overview, self._waiting))
            found.append(ConsoleTab(SUPERVISION, self.tr("Supervision"), self._make_supervision))
            found.append(ConsoleTab(RULES, self.tr("Rules"), self._make_rules))
        if self.desk.watches:
            found.append(ConsoleTab(AUDIT, self.tr("Audit log"), self._make_audit))
        found.append(ConsoleTab(ORGANISATION, self.tr("Organisation"), self._make_organisation))
        return found

    def _on_opened(self, key: str) -> None:
        if key == OVERVIEW and self._overview is not None:
            self._overview.load()
        if key in {OVERVIEW, SUPERVISION}:
            self.lists.load()

    # Overview and Supervision

    @property
    def lists(self) -> ReviewablesPresenter:
        """Give what both tabs show of the lists."""
        if self._lists is None:
            from desktop.features.supervision.presenter.reviewables import (  # noqa: PLC0415 - same
                ReviewablesPresenter,
            )

            self._lists = ReviewablesPresenter(self.desk, self)
        return self._lists

    def _waiting(self) -> int:
        return self._overview.waiting_count() if self._overview is not None else 0

    def _make_overview(self) -> QWidget:
        from desktop.features.supervision.presenter.overview import OverviewPresenter  # noqa: PLC0415 - same
        from desktop.features.supervision.view.overview import OverviewPage  # noqa: PLC0415 - same

        presenter = self._overview = OverviewPresenter(self.desk, self.lists)
        page = OverviewPage(presenter)
        presenter.changed.connect(self.frame.refresh)
        page.review_wanted.connect(self.go_on)
        page.policy_wanted.connect(self._publish)
        return page

    def _make_organisation(self) -> QWidget:
        from desktop.features.directory.presenter.organisation.people import (  # noqa: PLC0415 - same
            OrganisationPresenter,
        )
        from desktop.features.directory.view.organisation import OrganisationPage  # noqa: PLC0415 - same

        page = OrganisationPage(OrganisationPresenter(self.organisation))
        if self._window is not None:
            page.said.connect(self._window.toasts.show)
        return page

    def _make_supervision(self) -> QWidget:
        from desktop.shell.console.supervision import SupervisionTab  # noqa: PLC0415 - same

        tab = SupervisionTab(self.desk, self.lists, self.theme)
        if self._window is not None:
            tab.chat_wanted.connect(self._window.open_chat_with)
            tab.said.connect(self._window.toasts.show)
        tab.policy_wanted.connect(self._publish)
        return tab

    @property
    def supervision(self) -> SupervisionTab | None:
        """Give the page of Supervision, if it was made."""
        from desktop.shell.console.supervision import SupervisionTab  # noqa: PLC0415 - same

        page = self._frame.page(SUPERVISION) if self._frame is not None else None
        return page if isinstance(page, SupervisionTab) else None

    def go_on(self, key: str) -> None:
        """Show one of one's own open reviews."""
        review = self._overview.find(key) if self._overview is not None else None
        if review is not None:
            self.frame.open_tab(SUPERVISION)
            if self.supervision is not None:
                self.supervision.go_on(review.id)

    def _publish(self) -> None:
        """Show the page that makes the policy."""
        self.frame.open_tab(RULES)
        tab = self.frame.page(RULES)
        if isinstance(tab, self._rules_tab()):
            tab.publish()

    # Rules and the audit log

    @staticmethod
    def _rules_tab() -> type[RulesTab]:
        from desktop.shell.console.watching import RulesTab  # noqa: PLC0415 - same

        return RulesTab

    def _make_rules(self) -> QWidget:
        return self._rules_tab()(self.desk)

    def _make_audit(self) -> QWidget:
        from desktop.shell.console.watching import AuditTab  # noqa: PLC0415 - same

        return AuditTab(self.desk)

    def toggle_context(self) -> None:
        """Show or hide the pane at the right of the open tab."""
        if self.supervision is not None and self.frame.bar.current() == SUPERVISION:
            self.supervision.toggle_trail()

    def close(self) -> None:
        """Hear nothing more, and forget what was read."""
        if self._frame is not None:
            self._frame.close_pages()
        self._forget()

    def _forget(self) -> None:
        if self._lists is not None:
            self._lists.close()
        self._lists = self._overview = None
