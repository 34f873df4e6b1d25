"""The settings of a group, for those who lead it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from desktop.features.messaging.presenter.details.details import DetailsPresenter
from desktop.widgets.controls.choices import Switch
from desktop.widgets.controls.fields import Field, Select, labelled
from desktop.widgets.overlays.dialog import Dialog, Verb

CANCEL, SAVE = "cancel", "save"


class GroupDialog(Dialog):
    """Title, topic, what newcomers see, who writes."""

    def __init__(self, presenter: DetailsPresenter, parent: QWidget | None = None) -> None:
        super().__init__(
            self.tr("Group settings"),
            "",
            (Verb(self.tr("Cancel"), CANCEL), Verb(self.tr("Save"), SAVE, "primary")),
            parent,
        )
        self._presenter = presenter
        facts = presenter.facts
        header = facts.header
        self.title = Field(self.tr("Title"))
        self.title.set_text(header.title)
        self.topic = Field(self.tr("What it is for"))
        self.topic.set_text(header.topic)
        self.history = Select(self.tr("Newcomers see"), list(presenter.history_choices()))
        self.history.choose(facts.history)
        self.announcement = Switch(self.tr("Only the owner and admins write"))
        self.announcement.setChecked(header.announcement)
        for part in (self.title, self.topic):
            self.body.addWidget(part)
            part.entered.connect(lambda: self.choose(SAVE))
        self.body.addWidget(labelled(self.history.accessibleName(), self.history))
        self.body.addWidget(self.announcement)
        self.put_buttons_last()

    def open(self) -> None:
        """Open with the caret in the title."""
        super().open()
        self.title.setFocus(Qt.FocusReason.TabFocusReason)
        self.title.edit.selectAll()

    def choose(self, value: str) -> None:
        """Save what is different, or close; a group has a title."""
        if value == SAVE:
            if not self.title.text().strip():
                self.title.set_error(self.tr("A group has a title"))
                self.adjustSize()
                return
            self._presenter.change_group(
                self.title.text(),
                self.topic.text(),
                str(self.history.value()),
                announcement=self.announcement.isChecked(),
            )
        super().choose(value)
