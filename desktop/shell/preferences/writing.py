"""How one writes: which key sends, and texts that are ready."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal

from desktop.features.messaging.presenter.writing.quick_replies import QuickReplies
from desktop.features.messaging.view.quick_replies import QuickRepliesDialog
from desktop.shell.preferences.page import Ground, Page
from desktop.widgets.controls.buttons import Button
from desktop.widgets.controls.choices import Radio


class WritingPage(Page):
    """The send key and the quick replies.

    Signals:
        enter_sends_changed: whether Enter sends is different now.
    """

    enter_sends_changed = Signal(bool)

    def __init__(self, ground: Ground) -> None:
        super().__init__("pencil")
        self.name(self.tr("Writing"))
        self._settings, self._desk = ground.settings, ground.desk
        self.enter = Radio(self.tr("Enter sends, Shift+Enter begins a new line"))
        self.ctrl_enter = Radio(self.tr("Ctrl+Enter sends, Enter begins a new line"))
        now = ground.settings.now.enter_sends
        (self.enter if now else self.ctrl_enter).setChecked(True)
        self.enter.toggled.connect(self._on_enter)
        self.group(self.tr("Sending"), self.enter, self.ctrl_enter)
        self.sentence(self.tr("While you compose Korean, Chinese or Japanese, Enter belongs to the input method."))
        self.quick_replies = Button(self.tr("Quick replies"), "secondary", "square-pen")
        self.quick_replies.clicked.connect(self._on_quick_replies)
        self.group(self.tr("Texts that are ready"))
        self.sentence(self.tr("Type / in the field to choose one of them."))
        self.column.addWidget(self.quick_replies, 0, Qt.AlignmentFlag.AlignLeft)
        self.fill_up()

    def _on_enter(self, on: bool) -> None:
        self._settings.change(enter_sends=on)
        self.enter_sends_changed.emit(on)

    def _on_quick_replies(self) -> None:
        QuickRepliesDialog(QuickReplies(self._desk), self.window()).open()
