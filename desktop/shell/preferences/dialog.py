"""The preferences' dialog."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QScrollArea, QStackedWidget, QWidget

from desktop.features.directory.actions import DirectoryActions
from desktop.features.directory.presenter.people import Roster
from desktop.shell.preferences.about import AboutPage
from desktop.shell.preferences.account import AccountPage
from desktop.shell.preferences.habits import HabitsPage
from desktop.shell.preferences.look import LookPage
from desktop.shell.settings import SettingsFile
from desktop.shell.window.office import Office
from desktop.widgets.choices import Segmented
from desktop.widgets.dialog import WIDE, Dialog, Verb
from desktop.widgets.theme import Theme, current_theme

HEIGHT = 420


class Preferences(Dialog):
    """Four pages; everything counts at once.

    Signals:
        text_size_changed: another size of text is wanted.
        enter_sends_changed: whether Enter sends is different now.
    """

    text_size_changed = Signal(float)
    enter_sends_changed = Signal(bool)

    def __init__(
        self,
        theme: Theme,
        settings: SettingsFile,
        office: Office,
        people: Roster,
        actions: DirectoryActions,
        parent: QWidget,
    ) -> None:
        super().__init__("", "", [Verb("", "close")], parent, width=WIDE)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._settings, self._office = settings, office
        self._title.setText(self.tr("Preferences"))
        self.setAccessibleName(self.tr("Preferences"))
        self.buttons["close"].set_words(self.tr("Close"))
        self.look = LookPage(theme, settings)
        self.habits = HabitsPage(settings, office)
        self.account = AccountPage(office, people, actions)
        self.about = AboutPage(office.version, office.account.server)
        self.tabs = Segmented(
            self.tr("Pages"),
            [(self.tr("Look"), 0), (self.tr("Behaviour"), 1), (self.tr("Account"), 2), (self.tr("About"), 3)],
        )
        self._stack = QStackedWidget()
        for page in (self.look, self.habits, self.account, self.about):
            self._stack.addWidget(_scrolled(page))
        self._stack.setMinimumHeight(min(current_theme().px(HEIGHT), max(200, parent.window().height() - 220)))
        self.tabs.chosen.connect(self._stack.setCurrentIndex)
        self.body.addWidget(self.tabs)
        self.body.addWidget(self._stack, 1)
        self.look.text_size_chosen.connect(self.text_size_changed)
        self.look.language_chosen.connect(self._on_language)
        self.habits.enter_sends_changed.connect(self.enter_sends_changed)

    def show_page(self, number: int) -> None:
        """Turn to a page."""
        self.tabs.choose(number)
        self._stack.setCurrentIndex(number)

    def _on_language(self, language: str) -> None:
        self._settings.change(language=language)
        self.choose("close")
        self._office.speak(language)


def _scrolled(page: QWidget) -> QScrollArea:
    area = QScrollArea()
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setWidgetResizable(True)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setWidget(page)
    return area
