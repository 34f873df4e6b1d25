import msgspec
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from backend.contract.directory import Company, DirectorySnapshot, SetCompanyPolicy
from desktop.shell.preferences.dialog import Preferences
from desktop.shell.settings import Density, Ease, Level, ThemeMode
from desktop.shell.window.main import MainWindow
from desktop.sync.status import State
from desktop.widgets.controls.buttons import Button
from desktop.widgets.controls.marks import key_words
from desktop.widgets.overlays.dialog import Dialog
from desktop.widgets.theme import Theme
from tests.desktop.shell.conftest import COMPANY, NOW, PEOPLE, Desk
from tests.desktop.shell.test_window import QuietOffice, office, window

__all__ = ["office", "window"]
pytestmark = pytest.mark.gui


@pytest.fixture
def preferences(window: MainWindow) -> Preferences:
    window.show_preferences()
    assert window.preferences is not None
    return window.preferences


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
    preferences.writing.ctrl_enter.click()
    preferences.alerts.level.chosen.emit(Level.NONE)
    preferences.alerts.autostart.click()
    preferences.alerts.to_tray.click()

    now = window._settings.now
    assert (now.enter_sends, now.notify, now.keep_running) == (False, Level.NONE, False)
    assert not preferences.alerts.with_text.isEnabled()
    assert office.starts_with_computer()


def test_keywords_are_kept_as_they_count(preferences: Preferences, window: MainWindow) -> None:
    preferences.alerts.keywords.set_text('seal,, 견적 ,"PO  12", seal')
    preferences.alerts.keywords.edit.editingFinished.emit()

    assert window._settings.now.keywords == ("seal", "견적", "PO 12")
    assert preferences.alerts.keywords.text() == "seal, 견적, PO 12"


def test_chats_with_their_own_setting_are_listed_and_let_speak_again(preferences: Preferences, desk: Desk) -> None:
    assert [chat.title for chat in preferences.alerts.own()] == ["All hands"]
    verb = next(one for one in preferences.alerts.findChildren(Button) if one.accessibleName() == "Tell all, All hands")
    verb.click()

    assert preferences.alerts.own() == []
    (entry,) = desk.station.outbox.pending()
    assert entry.kind == "messaging.set_preferences"


def test_the_arrows_turn_the_pages_and_a_small_window_has_a_field_for_it(preferences: Preferences) -> None:
    assert preferences.list.hasFocus() or preferences.choice.hasFocus()
    for _ in range(3):
        QTest.keyClick(preferences.list, Qt.Key.Key_Down)
    assert preferences.heading.text() == "Profile"

    preferences.setFixedWidth(400)
    assert preferences.list.isHidden()
    preferences.choice.choose(2)
    preferences.choice.activated.emit(2)
    assert preferences.alerts.isVisible()


def test_eases_are_followed_whatever_the_system_says(
    preferences: Preferences, window: MainWindow, theme: Theme
) -> None:
    before = theme.color("border")
    preferences.ease.contrast.chosen.emit(Ease.ON)
    preferences.ease.motion.chosen.emit(Ease.ON)

    assert theme.color("border") == theme.color("border-control") != before
    assert theme.color("text-subtle") == theme.color("text-muted")
    assert theme.duration("base") == 0
    preferences.ease.motion.chosen.emit(Ease.OFF)
    assert theme.duration("base") > 0
    assert window._settings.now.less_motion is Ease.OFF


def test_only_the_owner_changes_what_colleagues_may_see(preferences: Preferences, desk: Desk) -> None:
    assert not preferences.privacy.shows.isHidden()
    preferences.privacy.shows.click()

    (entry,) = desk.station.outbox.pending()
    assert entry.body == SetCompanyPolicy(shows_last_seen=False)


def test_who_is_not_the_owner_reads_what_counts(desk: Desk, window: MainWindow) -> None:
    company = Company(id=COMPANY, name="Corvane Marine", created_at=NOW, shows_last_seen=False)
    people = tuple(msgspec.structs.replace(person, roles=()) for person in PEOPLE)
    desk.fill(DirectorySnapshot(company=company, departments=(), people=people, seq=2))
    window.show_preferences()
    assert window.preferences is not None

    page = window.preferences.privacy
    assert page.shows.isHidden()
    assert page.said.text().startswith("In this company, nobody sees")
    assert "owner" in page.said.text()


def test_what_is_kept_here_is_cleared_only_after_a_question_and_only_online(
    preferences: Preferences, desk: Desk, office: QuietOffice
) -> None:
    desk.line(State.OFFLINE, next_try_in=5)
    preferences.storage.shown()
    assert not preferences.storage.fetch_again.isEnabled()
    assert "offline" in preferences.storage.messages.text()

    desk.line(State.ONLINE)
    preferences.storage.shown()
    assert "3.0 MB" in preferences.storage.messages.text()
    preferences.storage.fetch_again.click()
    question = next(
        one
        for one in QApplication.topLevelWidgets()
        if isinstance(one, Dialog) and one is not preferences and one.isVisible()
    )
    question.choose("keep")
    assert office.asked == []
    preferences.storage._on_fetch("clear")
    assert office.asked == ["fetch again"]


@pytest.mark.parametrize(("text", "keys"), [("mute", "Ctrl+Shift+M"), ("ctrl+k", "Ctrl+K"), ("details", "Ctrl+I")])
def test_a_key_is_found_by_what_it_does_and_by_itself(text: str, keys: str, preferences: Preferences) -> None:
    preferences.keyboard.sheet.search.setText(text)

    assert key_words(keys) in {line.keys for line in preferences.keyboard.sheet.shown()}
    assert len(preferences.keyboard.sheet.shown()) < 4


def test_the_profile_goes_to_the_outbox(preferences: Preferences, desk: Desk) -> None:
    preferences.account.position.set_text("Surveyor")
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
