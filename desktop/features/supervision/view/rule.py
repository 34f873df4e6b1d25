"""One rule that flags: its fields, and a text that it is tried on."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QTextEdit, QVBoxLayout, QWidget

from desktop.features.supervision.presenter.rules import RulePresenter, kinds, severities
from desktop.features.supervision.view.trouble import Trouble, group
from desktop.widgets.announcing import announce
from desktop.widgets.controls.choices import Check, Switch
from desktop.widgets.controls.fields import Field, Select, TextArea
from desktop.widgets.controls.segmented import Segmented
from desktop.widgets.label import Label
from desktop.widgets.overlays.dialog import WIDE, Dialog, Verb
from desktop.widgets.scroll import scrolled
from desktop.widgets.theme import current_theme

CANCEL, SAVE = "cancel", "save"
HIGH, AROUND = 460, 230


class TryField(TextArea):
    """A text of one's own in which what a rule finds is marked."""

    def mark(self, spans: tuple[tuple[int, int], ...]) -> None:
        """Mark places: pairs of start and length, in code points of the text."""
        text, theme = self.toPlainText(), current_theme()
        look = QTextCharFormat()
        look.setBackground(theme.color("highlight"))
        look.setForeground(theme.color("highlight-text"))
        marks: list[QTextEdit.ExtraSelection] = []
        for start, length in spans:
            mark = QTextEdit.ExtraSelection()
            cursor = QTextCursor(self.document())
            cursor.setPosition(_units(text[:start]))
            cursor.setPosition(_units(text[: start + length]), QTextCursor.MoveMode.KeepAnchor)
            mark.cursor, mark.format = cursor, look
            marks.append(mark)
        self.setExtraSelections(marks)


def _units(text: str) -> int:
    """Count what Qt counts: UTF-16 code units."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


class RuleDialog(Dialog):
    """Writes a rule; it closes when the rule is kept."""

    def __init__(self, presenter: RulePresenter, parent: QWidget) -> None:
        super().__init__("", "", [Verb("", CANCEL), Verb("", SAVE, "primary")], parent, width=WIDE)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.presenter = presenter
        draft = presenter.draft
        title = self.tr("New rule") if presenter.is_new else self.tr("Change the rule")
        self._title.setText(title)
        self.setAccessibleName(title)
        self.buttons[CANCEL].set_words(self.tr("Cancel"))
        self.buttons[SAVE].set_words(self.tr("Add the rule") if presenter.is_new else self.tr("Save the rule"))
        self.name = Field(self.tr("Name"), helper=self.tr("It stands beside the chats that the rule flags."))
        self.name.set_text(draft.name)
        self.kind = Select(self.tr("Looks for"), kinds())
        self.kind.choose(draft.kind)
        self.lines = TextArea(self.tr("Words or patterns, one a line"), lines=4, most_lines=8)
        self.lines.setPlainText("\n".join(draft.words))
        self.severity = Segmented(self.tr("Severity"), severities())
        self.severity.choose(draft.severity)
        inside, outside = presenter.has_classes()
        self.internal, self.customer = Check(self.tr("Chats among colleagues")), Check(self.tr("Chats with customers"))
        self.internal.setChecked(inside)
        self.customer.setChecked(outside)
        self.on = Switch(self.tr("The rule is on"))
        self.on.setChecked(draft.on)
        self.text = TryField(
            self.tr("Try it on a text"), self.tr("A sentence that it should find"), lines=2, most_lines=5
        )
        self._help = Label("", "caption", "text-muted", wrap=True)
        self._tried = Label("", "caption", "text-muted", wrap=True)
        self.words_trouble, self.classes_trouble, self.trouble = Trouble(), Trouble(), Trouble()
        self._build()
        self._connect()
        self._refresh()
        self._show_tried()

    def _build(self) -> None:
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(4, 2, 12, 4)
        column.setSpacing(16)
        self._words = group(self.lines, self.words_trouble)
        column.addWidget(self.name)
        column.addWidget(group(self.kind, self._help))
        column.addWidget(self._words)
        column.addWidget(group(self.severity))
        column.addWidget(group(self.internal, self.customer, self.classes_trouble, title=self.tr("Looks at")))
        column.addWidget(self.on)
        column.addWidget(group(self.text, self._tried))
        column.addStretch(1)
        room = scrolled(page)
        parent = self.parentWidget()
        most = max(200, (parent.window().height() if parent is not None else HIGH) - current_theme().px(AROUND))
        room.setMinimumHeight(min(current_theme().px(HIGH), most))
        self.body.addWidget(room, 1)
        self.body.addWidget(self.trouble)

    def _connect(self) -> None:
        presenter = self.presenter
        self.name.edit.textChanged.connect(self._write)
        self.name.entered.connect(lambda: self.choose(SAVE))
        self.lines.textChanged.connect(self._write)
        self.kind.activated.connect(self._write)
        self.severity.chosen.connect(self._write)
        for check in (self.internal, self.customer, self.on):
            check.clicked.connect(self._write)
        self.text.textChanged.connect(lambda: presenter.type_text(self.text.toPlainText()))
        presenter.changed.connect(self._refresh)
        presenter.tried.connect(self._show_tried)
        presenter.saved.connect(self._on_saved)

    def open(self) -> None:
        """Open with the caret in the name."""
        super().open()
        self.name.edit.setFocus(Qt.FocusReason.PopupFocusReason)

    def choose(self, value: str) -> None:
        """Keep the rule, or close without it."""
        if value == SAVE:
            self._write()
            self.presenter.save()
            return
        self.presenter.close()
        super().choose(value)

    def _on_saved(self, _name: str) -> None:
        self.presenter.close()
        super().choose(SAVE)

    def _write(self, *_: object) -> None:
        self.presenter.write(
            self.name.text(),
            str(self.kind.value()),
            self.lines.toPlainText(),
            severity_of(self.severity.value()),
            inside=self.internal.isChecked(),
            outside=self.customer.isChecked(),
            on=self.on.isChecked(),
        )
        self._refresh()

    def _refresh(self) -> None:
        presenter = self.presenter
        self._help.setText(presenter.help())
        self._words.setVisible(presenter.has_words)
        self.name.set_error(presenter.name_trouble)
        self.words_trouble.say(presenter.words_trouble)
        self.classes_trouble.say(presenter.classes_trouble)
        self.trouble.say(presenter.save_trouble)
        self.buttons[SAVE].setEnabled(not presenter.busy)
        self._tried.setText(presenter.tried_words())

    def _show_tried(self) -> None:
        words = self.presenter.tried_words()
        self._tried.setText(words)
        self.text.mark(self.presenter.spans)
        if self.presenter.text.strip():
            announce(self.text, words)


def severity_of(value: object) -> int:
    """Read what was chosen."""
    return value if isinstance(value, int) else 1
