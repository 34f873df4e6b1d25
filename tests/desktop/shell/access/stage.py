"""A whole window with a full account in it, and the way to each of its screens."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Coroutine, Generator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, Final, cast
from warnings import catch_warnings

from PySide6.QtCore import QEvent, QLocale, QTranslator
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QMenu, QWidget

from backend.contract.base import Language
from backend.contract.directory import Session
from backend.contract.supervision import PolicyState
from desktop.app.languages import Languages
from desktop.app.process.spawner import Spawner
from desktop.features.files.view.viewer import Viewer
from desktop.features.messaging.presenter.keeping.reminders import Reminders
from desktop.features.messaging.view.conversation import ConversationView
from desktop.features.messaging.view.details import DetailsView
from desktop.features.supervision.view.policy import PolicyPage
from desktop.shell.console.watching import RulesTab
from desktop.shell.key_sheet import show_sheet
from desktop.shell.line import LinePresenter
from desktop.shell.notifications.bell import Bell
from desktop.shell.preferences.dialog import Preferences
from desktop.shell.settings import SettingsFile
from desktop.shell.switcher.overlay import Switcher
from desktop.shell.window.main import MainWindow
from desktop.shell.window.menu import ask_sign_out
from desktop.shell.window.supervising import Supervising
from desktop.sync.status import State
from desktop.widgets.overlays.popover import Popover
from desktop.widgets.theme import Theme
from tests.desktop.shell.access.console import CONSOLE_SCENES, restore
from tests.desktop.shell.access.organisation import ORGANISATION
from tests.desktop.shell.access.rooms import YARD, open_full_desk, sessions
from tests.desktop.shell.access.watching import GARAM, WatchDoors, open_doors, policy
from tests.desktop.shell.conftest import Desk, chat_id, person_id
from tests.desktop.shell.test_window import QuietOffice

WIDE: Final = (1280, 800)


class FullOffice(QuietOffice):
    """An app whose server tells the devices; what is asked is done at once."""

    async def sessions(self) -> tuple[Session, ...]:
        return sessions()

    def spawn(self, work: Coroutine[Any, Any, None]) -> None:
        asyncio.run(work)


class Stage:
    """The window, and the ways to its screens."""

    def __init__(self, desk: Desk, theme: Theme, settings: SettingsFile, app: QApplication) -> None:
        station = desk.station
        self.desk, self.theme, self.app = desk, theme, app
        self.office = FullOffice(station.account)
        line = LinePresenter(station.engine, station.waiting, station.desk.now)
        self.window = MainWindow(station.desk, station.directory, theme, settings, self.office, line, station.rooms)
        self.reminders = Reminders(station.desk)
        self.bell = Bell(station.desk, self.reminders)
        self.window.show_bell(self.bell)
        self.window.resize(*WIDE)
        self.window.show()
        self.window.activateWindow()
        QTest.qWaitForWindowExposed(self.window)
        desk.line(State.ONLINE)
        self.settle()

    @contextmanager
    def at_once(self) -> Generator[None]:
        """Carry out what is begun meanwhile; there is no loop that would."""
        spawner = self.desk.station.desk.spawn
        assert isinstance(spawner, Spawner)
        waiting = len(spawner._early)
        yield
        begun, spawner._early[waiting:] = spawner._early[waiting:], []
        for work in begun:
            asyncio.run(work)

    def settle(self) -> None:
        """Let what is due happen."""
        for _ in range(3):
            self.app.processEvents()

    def reset(self, *, size: tuple[int, int] = WIDE, scale: float = 1.0) -> None:
        """Close whatever lies over the window, and leave the chat."""
        for widget in QApplication.topLevelWidgets():
            if isinstance(widget, (QDialog, QMenu, Popover)) and widget.isVisible():
                widget.close()
        for viewer in self.window.findChildren(Viewer):
            viewer.close_viewer()
        self.window.searching.close_switcher()
        self.window.toasts.toast.hide()
        self.desk.line(State.ONLINE)
        self.window.open_section("chats")
        restore(self)
        if self.window.chats.view is not None:
            while self.view.composer.presenter.cancel():
                pass
            self.view.composer.editor.clear()
        self.window.chats.leave()
        self.theme.text_scale = scale
        self.window.resize(*size)
        self.settle()
        with catch_warnings(action="ignore"):
            QApplication.setActiveWindow(self.window)  # without a screen nothing else does, once a dialog has closed
        self.app.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        self.settle()

    def close(self) -> None:
        self.reset()
        self.bell.close()
        self.reminders.close()
        self.window.shut()
        self.window.deleteLater()
        self.app.sendPostedEvents(None, QEvent.Type.DeferredDelete)

    # What is on show

    def top(self) -> QWidget:
        """Give what lies uppermost: a popup, the last dialog, else the window."""
        over = [
            one for one in self.window.findChildren(QWidget) if isinstance(one, (Viewer, Switcher)) and one.isVisible()
        ]
        popup = QApplication.activePopupWidget() or next(iter(over), None)
        if popup is not None:
            return popup
        dialogs = [one for one in QApplication.topLevelWidgets() if isinstance(one, QDialog) and one.isVisible()]
        return next((one for one in dialogs if one.isActiveWindow()), dialogs[-1] if dialogs else self.window)

    @property
    def view(self) -> ConversationView:
        """Give the open chat."""
        view = self.window.chats.view
        assert view is not None
        return view

    @property
    def details(self) -> DetailsView:
        """Give the details of the yard, shown where they have a place or not."""
        self.yard()
        self.window.want_details(True)
        details = self.window.chats.details()
        assert details is not None
        return details

    @property
    def preferences(self) -> Preferences:
        """Open the preferences."""
        self.window.show_preferences()
        assert self.window.preferences is not None
        return self.window.preferences

    def yard(self) -> ConversationView:
        """Open the chat that has everything."""
        self.window.open_chat(YARD)
        self.settle()
        return self.view

    def wrote(self, text: str = "The gate opens at 07:00.") -> ConversationView:
        """Write something in the yard."""
        view = self.yard()
        view.composer.editor.setPlainText(text)
        return view

    def go_offline(self) -> None:
        """Lose the line while something waits."""
        self.yard()
        self.desk.line(State.OFFLINE, next_try_in=50)

    def look_for(self, text: str) -> None:
        """Open the page of results."""
        self.window.open_search()
        self.window.searching.page.field.put(text)
        self.window.searching.page.presenter.look(text)

    def find(self) -> None:
        """Find something in the yard."""
        self.yard()
        with self.at_once():
            self.window.searching.show_message(YARD, 2, "pump")

    def switcher(self) -> None:
        """Type into the switcher."""
        self.window.searching.open_switcher()
        self.window.searching.type_in_switcher("ya")

    def viewer(self) -> None:
        """Show a picture large."""
        view = self.yard()
        facts = view.presenter.source.facts(5)
        assert facts is not None
        assert view.file_actions is not None
        view.file_actions.open(facts.files[0])

    def attach(self) -> None:
        """Attach a picture."""
        image = QImage(64, 64, QImage.Format.Format_RGB32)
        image.fill(0)
        with self.at_once():
            self.yard().composer.deeds.give_image(image)
        QTest.qWait(50)

    def message_menu(self, number: int) -> None:
        """Open the menu of a message."""
        view = self.yard()
        view.actions_of.open_menu(str(number), view.mapToGlobal(view.rect().center()))

    def watch(self, tab: str) -> QWidget:
        """Open a tab of the console, with a server that tells what there is to watch."""
        open_doors(self.desk.station.rooms, WatchDoors())
        with self.at_once():
            self.window.open_section("console")
            self.window.console.frame.open_tab(tab)
        page = self.window.console.frame.page(tab)
        assert page is not None
        return page

    def rules(self) -> RulesTab:
        """Open the rules."""
        page = self.watch("rules")
        assert isinstance(page, RulesTab)
        return page

    def policy(self, state: PolicyState | None = None) -> PolicyPage:
        """Open the page that makes the policy."""
        tab = self.rules()
        if state is not None:
            cast("WatchDoors", self.desk.station.supervision.doors).state = state
        with self.at_once():
            tab.show_policy()
        assert tab.policy is not None
        return tab.policy

    def notice(self) -> None:
        """Be asked to take note of a policy."""
        doors = WatchDoors()
        doors.state = PolicyState(policy=policy(told_after_days=7))
        open_doors(self.desk.station.rooms, doors)
        self.desk.station.supervision.shown.clear()
        with self.at_once():
            self.supervising = Supervising(self.desk.station.supervision, self.window)

    def access_log(self) -> None:
        """Open the access log."""
        open_doors(self.desk.station.rooms, WatchDoors())
        with self.at_once():
            preferences = self.preferences
            preferences.show_page(preferences.pages.index(preferences.access))

    def popover(self, open_: Callable[[ConversationView], object]) -> None:
        """Open something over the yard."""
        open_(self.yard())


def page(number: int) -> Callable[[Stage], object]:
    """Give the way to a page of the preferences."""
    return lambda stage: stage.preferences.show_page(number)


SCENES: Final[dict[str, Callable[[Stage], object]]] = {
    "nothing open": lambda stage: stage.window.chats.leave(),
    "chat": Stage.yard,
    "direct chat": lambda stage: stage.window.open_chat(chat_id("garam")),
    "chat while writing": lambda stage: stage.wrote(),
    "reply": lambda stage: stage.yard().actions_of.reply("2"),
    "edit": lambda stage: stage.yard().actions_of.edit("12"),
    "attachment": Stage.attach,
    "details": lambda stage: stage.details,
    "members": lambda stage: stage.details.show_members(),
    "files": lambda stage: stage.details.show_files(),
    "group settings": lambda stage: stage.details.ask_settings(),
    "links": lambda stage: stage.details.ask_links(),
    "export": lambda stage: stage.details.ask_export(),
    "add people": lambda stage: stage.details.ask_people(),
    "archive": lambda stage: stage.details.ask_archive(),
    "leave": lambda stage: stage.details.ask_leave(),
    "offline": Stage.go_offline,
    "switcher": Stage.switcher,
    "search": lambda stage: stage.look_for("the"),
    "find": Stage.find,
    "saved": lambda stage: stage.window.open_saved(),
    "viewer": Stage.viewer,
    "forward": lambda stage: stage.yard().actions_of.forward("2"),
    "recall": lambda stage: stage.yard().actions_of.ask_recall("12"),
    "schedule": lambda stage: stage.wrote().composer.deeds.ask_when(),
    "scheduled": lambda stage: stage.yard().composer.deeds.open_scheduled(),
    "quick replies": lambda stage: stage.yard().composer.deeds.manage_replies(),
    "quick replies menu": lambda stage: stage.yard().composer.deeds.open_replies(),
    "emoji": lambda stage: stage.yard().composer.smile.click(),
    "reactions": lambda stage: stage.yard().actions_of.ask_reaction("2", stage.view.rect_of("2")),
    "readers": lambda stage: stage.yard().actions_of.show_readers("12", stage.view.rect_of("12")),
    "person": lambda stage: stage.yard().actions_of.show_person(person_id("garam").hex, stage.view.rect_of("2")),
    "day": lambda stage: stage.yard().header.date_wanted.emit(),
    "moment": lambda stage: stage.yard().actions_of.ask_moment("2"),
    "message menu": lambda stage: stage.message_menu(2),
    "own message menu": lambda stage: stage.message_menu(12),
    "rail menu": lambda stage: stage.window.rail.avatar.click(),
    "bell": lambda stage: stage.window.bell.open(),
    "new chat": lambda stage: stage.window.chats.begin_chat(),
    "contacts": lambda stage: stage.window.show_person(person_id("garam")),
    "invite": lambda stage: stage.window.contacts.invite(),
    "sign out": lambda stage: ask_sign_out(stage.window, stage.office, 2),
    "keys": lambda stage: show_sheet(stage.window, stage.window._settings),
    "access log": Stage.access_log,
    "notice of a policy": Stage.notice,
    "rules": Stage.rules,
    "new rule": lambda stage: stage.rules().rules.write(),
    "policy": Stage.policy,
    "policy that waits": lambda stage: stage.policy(
        PolicyState(policy=policy(), acknowledged=1, proposed=policy(2, by=GARAM, told_after_days=7))
    ),
    "audit log": lambda stage: stage.watch("audit"),
    **ORGANISATION,
    **{f"preferences {number}": page(number) for number in range(11)},
    **CONSOLE_SCENES,
}


class Lengthening(QTranslator):
    """A language whose words are 40 % longer than English."""

    def isEmpty(self) -> bool:  # noqa: N802 - Qt's own name
        return False

    def translate(self, context: str, source: str, disambiguation: str | None = None, n: int = -1) -> str:
        del context, disambiguation, n
        return " ".join(_longer(word) for word in source.split(" "))


def _longer(word: str) -> str:
    letters = sum(letter.isalpha() for letter in word)
    if letters < 2 or not word.isalpha():
        return word
    return word + "o" * max(1, round(0.4 * letters))


@contextmanager
def open_stage(folder: Path, app: QApplication, language: str = "en") -> Generator[Stage]:
    """Open the window in a language; "longer" is English with longer words."""
    before, translator, languages = QLocale(), Lengthening(), Languages()
    QLocale.setDefault(QLocale("en_GB"))
    if language == "longer":
        app.installTranslator(translator)
    elif language != "en":
        languages.speak(Language(language))
    theme = Theme("light", language="en" if language == "longer" else language)
    theme.apply(app)
    with open_full_desk(folder) as desk:
        stage = Stage(desk, theme, SettingsFile(folder / "settings.json"), app)
        yield stage
        stage.close()
    app.removeTranslator(translator)
    if language not in {"en", "longer"}:
        languages.speak(Language.ENGLISH)
    QLocale.setDefault(before)
    Theme("light").apply(app)
