"""How Atrium behaves: sending, notifications, starting."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.shell.notifications import Tray
from desktop.shell.settings import SettingsFile
from desktop.shell.window.office import Office
from desktop.widgets.choices import Switch
from desktop.widgets.label import Label


class HabitsPage(QWidget):
    """Switches that count at once.

    Signals:
        enter_sends_changed: whether Enter sends is different now.
    """

    enter_sends_changed = Signal(bool)

    def __init__(self, settings: SettingsFile, office: Office) -> None:
        super().__init__()
        self._settings, self._office = settings, office
        now = settings.now
        self.enter_sends = Switch(self.tr("Enter sends, Shift+Enter begins a new line"))
        self.notify = Switch(self.tr("Notify me of new messages"))
        self.with_text = Switch(self.tr("Show who writes and what"))
        self.to_tray = Switch(self.tr("Keep running when the window is closed"))
        self.autostart = Switch(self.tr("Start with this computer"))
        self.enter_sends.setChecked(now.enter_sends)
        self.notify.setChecked(now.notify)
        self.with_text.setChecked(now.notify_with_text)
        self.with_text.setEnabled(now.notify)
        self.to_tray.setChecked(now.close_to_tray)
        self.to_tray.setVisible(Tray.is_there())
        self.autostart.setChecked(office.starts_with_computer())
        self.enter_sends.toggled.connect(self._on_enter_sends)
        self.notify.toggled.connect(self._on_notify)
        self.with_text.toggled.connect(self._on_with_text)
        self.to_tray.toggled.connect(self._on_to_tray)
        self.autostart.toggled.connect(self._on_autostart)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        groups = {
            self.tr("Writing"): [self.enter_sends],
            self.tr("Notifications"): [self.notify, self.with_text],
            self.tr("This computer"): [self.autostart, self.to_tray],
        }
        for title, switches in groups.items():
            column.addWidget(Label(title, "body", weight=600))
            for switch in switches:
                column.addWidget(switch)
            column.addSpacing(4)
        column.addStretch(1)

    def _on_enter_sends(self, on: bool) -> None:
        self._settings.change(enter_sends=on)
        self.enter_sends_changed.emit(on)

    def _on_notify(self, on: bool) -> None:
        self._settings.change(notify=on)
        self.with_text.setEnabled(on)

    def _on_with_text(self, on: bool) -> None:
        self._settings.change(notify_with_text=on)

    def _on_to_tray(self, on: bool) -> None:
        self._settings.change(close_to_tray=on)

    def _on_autostart(self, on: bool) -> None:
        is_on = self._office.start_with_computer(on)
        if is_on != on:
            self.autostart.setChecked(is_on)
