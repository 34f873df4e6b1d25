import pytest
from PySide6.QtWidgets import QApplication

from desktop.shell.preferences.dialog import Preferences
from desktop.shell.settings import Density, ThemeMode
from desktop.shell.window.main import MainWindow
from desktop.widgets.theme import Theme
from tests.desktop.shell.conftest import Desk
from tests.desktop.shell.test_window import QuietOffice, office, window

__all__ = ["office", "window"]
pytestmark = pytest.mark.gui


@pytest.fixture
def preferences(window: MainWindow) -> Preferences:
    window.show_preferences()
    assert window._preferences is not None
    return window._preferences


def test_looks_count_at_once_and_are_kept(preferences: Preferences, window: MainWindow, theme: Theme) -> None:
    preferences.look.mode.chosen.emit(ThemeMode.DARK)
    preferences.look.density.chosen.emit(Density.COMPACT)
    preferences.look.text_size.choose(150.0)
    preferences.look.text_size.activated.emit(0)

    assert theme.is_dark
    assert theme.density == "compact"
    assert theme.text_scale == 1.5
    now = window._settings.now
    assert (now.theme, now.density, now.text_size) == (ThemeMode.DARK, Density.COMPACT, 150.0)


def test_another_language_closes_the_dialog_and_is_spoken(preferences: Preferences, office: QuietOffice) -> None:
    preferences.look.language.choose("ko")
    preferences.look.language.activated.emit(0)

    assert office.asked == ["speak ko"]
    assert not preferences.isVisible()


def test_habits_are_kept(preferences: Preferences, window: MainWindow, office: QuietOffice) -> None:
    for switch in (preferences.habits.enter_sends, preferences.habits.notify, preferences.habits.autostart):
        switch.click()

    assert not window._settings.now.enter_sends
    assert not window._settings.now.notify
    assert not preferences.habits.with_text.isEnabled()
    assert office.starts_with_computer()


def test_the_profile_goes_to_the_outbox(preferences: Preferences, desk: Desk) -> None:
    preferences.account.title.set_text("Surveyor")
    preferences.account.save.click()

    (entry,) = desk.station.outbox.pending()
    assert entry.kind == "directory.change_profile"


def test_a_short_password_is_said_below_its_field(preferences: Preferences) -> None:
    preferences.account.old.set_text("old one")
    preferences.account.new.set_text("short")
    preferences.account.change.click()

    assert preferences.account.new.error().startswith("Use at least 8 character")


def test_the_notices_of_others_are_shown(preferences: Preferences) -> None:
    assert "Lucide" in preferences.about.notices.toPlainText()
    assert "SQLCipher" in preferences.about.notices.toPlainText()


def test_escape_closes_the_dialog(preferences: Preferences, qapp: QApplication) -> None:
    preferences.reject()

    assert not preferences.isVisible()
