"""What colleagues may see of each other."""

from __future__ import annotations

from backend.contract.directory import Role
from desktop.shell.preferences.page import Ground, Page
from desktop.sync.changes import Changes
from desktop.widgets.controls.choices import Switch
from desktop.widgets.sentences import sentences


class PrivacyPage(Page):
    """The company's policy; its owner may change it."""

    def __init__(self, ground: Ground) -> None:
        super().__init__("shield-check")
        self.name(self.tr("Privacy"))
        self._desk, self._directory = ground.desk, ground.directory
        self.group(self.tr("When somebody was last here"))
        self.said = self.sentence("")
        self.shows = Switch(self.tr("Colleagues may see when somebody was last here"))
        self.shows.clicked.connect(self._on_clicked)
        self.column.addWidget(self.shows)
        self.group(self.tr("What others see of you"))
        self.sentence(
            self.tr(
                "While Atrium runs, colleagues see that you are here. After five minutes without a key or a move, "
                "or when the computer is locked, they see that you are away."
            )
        )
        self.sentence(self.tr("Your keywords stay on this computer."))
        self.fill_up()
        self._show()
        end = ground.desk.engine.subscribe(self._on_changes)
        self.destroyed.connect(end)

    @property
    def _may_change(self) -> bool:
        me = self._desk.people.person(self._desk.people.me)
        return me is not None and Role.OWNER in me.roles

    def _show(self) -> None:
        company = self._desk.people.store.company()
        shows = company is None or company.shows_last_seen
        self.shows.setChecked(shows)
        self.shows.setVisible(self._may_change)
        if shows:
            words = self.tr("In this company, colleagues see when somebody was last here. Nobody outside does.")
        else:
            words = self.tr("In this company, nobody sees when somebody was last here.")
        if not self._may_change:
            words = sentences(words, self.tr("The owner of the company decides that."))
        self.said.setText(words)

    def _on_clicked(self, on: bool) -> None:
        self._directory.set_company_policy(shows_last_seen=on)

    def _on_changes(self, changes: Changes) -> None:
        if changes.directory:
            self._show()
