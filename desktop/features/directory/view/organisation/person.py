"""The pane beside the table: one person's place, or what several get together."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QStackedLayout, QVBoxLayout, QWidget

from desktop.features.directory.presenter.organisation.people import LONGEST_NAME, ROLES, OrganisationPresenter, Place
from desktop.features.directory.presenter.words import both_names, role_words
from desktop.features.directory.view.organisation.choosing import ManagerDialog
from desktop.widgets.controls.buttons import Button
from desktop.widgets.controls.choices import Check
from desktop.widgets.controls.fields import Field, Select, labelled
from desktop.widgets.empty import EmptyState
from desktop.widgets.label import Label
from desktop.widgets.overlays.dialog import Verb, ask
from desktop.widgets.scroll import scrolled

KEEP, LEAVE = "keep", "leave"


class Reason(Label):
    """Why something above it is locked; nothing where it is not."""

    def __init__(self) -> None:
        super().__init__("", "caption", "text-muted", wrap=True)
        self.hide()

    def explain(self, words: str) -> None:
        """Say why, or nothing."""
        self.setText(words)
        self.setHidden(not words)


class PersonForm(QWidget):
    """One person: title, department, manager, rank, duties, and letting them go."""

    def __init__(self, presenter: OrganisationPresenter) -> None:
        super().__init__()
        self._presenter, self.key = presenter, ""
        self._given = ""
        self.name = Label("", "heading", wrap=True)
        self.email = Label("", "small", "text-muted", wrap=True)
        self.refused = Label("", "small", "danger", wrap=True)
        self.title = Field(self.tr("Title"))
        self.title.edit.setMaxLength(LONGEST_NAME)
        self.department = Select(self.tr("Department"), [])
        self.manager = Button("", "secondary", "users")
        self.rank = Select(self.tr("Rank"), [])
        self.roles = {role: Check(role_words(role.value)) for role in ROLES}
        self.leave = Button(self.tr("Let go…"), "danger", "user-x")
        self.why_title, self.why_place, self.why_roles, self.why_leave = Reason(), Reason(), Reason(), Reason()
        self._build()
        self.title.edit.editingFinished.connect(self._on_title)
        self.department.activated.connect(self._on_department)
        self.manager.clicked.connect(self.ask_manager)
        self.rank.activated.connect(self._on_rank)
        for place, check in enumerate(self.roles.values()):
            check.clicked.connect(partial(self._on_role, place))
        self.leave.clicked.connect(self.ask_leaving)

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(6)
        for line in (self.name, self.email, self.refused):
            column.addWidget(line)
        column.addSpacing(8)
        column.addWidget(self.title)
        column.addWidget(self.why_title)
        column.addWidget(labelled(self.tr("Department"), self.department))
        column.addWidget(labelled(self.tr("Reports to"), self.manager))
        column.addWidget(labelled(self.tr("Rank"), self.rank))
        column.addWidget(self.why_place)
        column.addSpacing(4)
        column.addWidget(Label(self.tr("Duties"), "small", weight=500))
        for check in self.roles.values():
            column.addWidget(check)
        column.addWidget(self.why_roles)
        column.addSpacing(8)
        column.addWidget(self.leave, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self.why_leave)
        column.addStretch(1)

    def show_place(self, key: str, place: Place) -> None:
        """Show somebody; a title that is being typed stays."""
        person, rights, same = place.person, place.rights, key == self.key
        self.key = key
        self.name.setText(both_names(person))
        self.email.setText(person.email or self.tr("No e-mail address"))
        self.refused.setText(place.refused)
        self.refused.setHidden(not place.refused)
        if not same or not self.title.edit.hasFocus() or self.title.text() == self._given:
            self.title.set_text(person.title)
        self._given = person.title
        self.title.setEnabled(not rights.title)
        _fill(self.department, self._presenter.departments(), person.department.hex if person.department else "")
        _fill(self.rank, [(str(rank), rank) for rank in rights.ranks], person.rank)
        self.manager.set_words(place.manager or self.tr("Nobody"))
        self.manager.setAccessibleName(self.tr("Reports to {name}").replace("{name}", self.manager.words()))
        for control in (self.department, self.rank, self.manager):
            control.setEnabled(not rights.place)
        for role, check in self.roles.items():
            check.setChecked(role in person.roles)
            check.setEnabled(not rights.roles[role])
            check.setAccessibleDescription(rights.roles[role])
        self.leave.setEnabled(not rights.leaving)
        self.leave.setVisible(person.active)
        self._say_reasons(place)

    def _say_reasons(self, place: Place) -> None:
        """Say each reason once, at the first thing that it locks."""
        rights, said = place.rights, set[str]()
        roles = " ".join(dict.fromkeys(filter(None, rights.roles.values())))
        reasons = ((self.why_title, rights.title), (self.why_place, rights.place), (self.why_roles, roles))
        for label, words in (*reasons, (self.why_leave, rights.leaving if place.person.active else "")):
            label.explain("" if words in said else words)
            said.add(words)

    def _on_title(self) -> None:
        if self.title.text() != self._given:
            self._presenter.change_title(self.key, self.title.text())

    def _on_department(self) -> None:
        self._presenter.change_department([self.key], str(self.department.value()))

    def _on_rank(self) -> None:
        self._presenter.change_rank(self.key, int(str(self.rank.value())))

    def _on_role(self, place: int) -> None:
        role = ROLES[place]
        self._presenter.change_role(self.key, role, held=self.roles[role].isChecked())

    def ask_manager(self) -> None:
        """Ask to whom the person reports."""
        keys = [self.key]
        dialog = ManagerDialog(self.name.text(), lambda text: self._presenter.find_manager(keys, text), self.window())
        dialog.decided.connect(partial(self._presenter.change_manager, keys))
        dialog.open()

    def ask_leaving(self) -> None:
        """Say what letting somebody go does, and ask."""
        key = self.key
        title = self.tr("Let {name} go?").replace("{name}", self.name.text())
        text = self.tr(
            "They are signed out everywhere at once and leave all groups. What they wrote stays, with their name. "
            "An invite can bring them back."
        )
        verbs = (Verb(self.tr("Keep them"), KEEP), Verb(self.tr("Let go"), LEAVE, "danger-fill"))
        ask(self.window(), title, text, verbs, lambda said: self._presenter.deactivate(key) if said == LEAVE else None)


class ManyForm(QWidget):
    """Several people: one department, one manager for all."""

    def __init__(self, presenter: OrganisationPresenter) -> None:
        super().__init__()
        self._presenter = presenter
        self.keys: list[str] = []
        self.title = Label("", "heading", wrap=True)
        self.department = Select(self.tr("Department"), [])
        self.together = Button(self.tr("Move all"))
        self.manager = Button(self.tr("Choose a manager for all…"), "secondary", "users")
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(12)
        column.addWidget(self.title)
        column.addWidget(Label(self.tr("Department"), "small", weight=500))
        column.addWidget(self.department)
        column.addWidget(self.together, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(Label(self.tr("Reports to"), "small", weight=500))
        column.addWidget(self.manager, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(
            Label(self.tr("Who you may not change stays as they are."), "caption", "text-muted", wrap=True)
        )
        column.addStretch(1)
        self.together.clicked.connect(lambda: presenter.change_department(self.keys, str(self.department.value())))
        self.manager.clicked.connect(self.ask_manager)

    def show_people(self, keys: list[str]) -> None:
        """Show how many there are."""
        self.keys = keys
        self.title.setText(self.tr("%Ln people", "", len(keys)))
        _fill(self.department, self._presenter.departments(), self.department.value())

    def ask_manager(self) -> None:
        """Ask to whom all of them report."""
        keys = list(self.keys)
        dialog = ManagerDialog(self.title.text(), lambda text: self._presenter.find_manager(keys, text), self.window())
        dialog.decided.connect(partial(self._presenter.change_manager, keys))
        dialog.open()


class PersonPane(QFrame):
    """Shows who is selected: nobody, one, or several."""

    def __init__(self, presenter: OrganisationPresenter) -> None:
        super().__init__()
        self.setProperty("surface", "list")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAccessibleName(self.tr("Selected people"))
        self._presenter = presenter
        self._keys: list[str] = []
        self.form, self.many = PersonForm(presenter), ManyForm(presenter)
        nobody = EmptyState("people", self.tr("Nobody is selected"), self.tr("Choose somebody to change their place."))
        self._stack = QStackedLayout(self)
        for page in (nobody, scrolled(self.form), scrolled(self.many)):
            self._stack.addWidget(page)

    def show_people(self, keys: list[str]) -> None:
        """Show who is selected now."""
        self._keys = keys
        self.refresh()

    def refresh(self) -> None:
        """Show the selected people as they are now."""
        place = self._presenter.place(self._keys[0]) if len(self._keys) == 1 else None
        if len(self._keys) > 1:
            self.many.show_people(self._keys)
            self._stack.setCurrentIndex(2)
        elif place is not None:
            self.form.show_place(self._keys[0], place)
            self._stack.setCurrentIndex(1)
        else:
            self._stack.setCurrentIndex(0)


def _fill(select: Select, choices: list[tuple[str, str]] | list[tuple[str, int]], value: object) -> None:
    """Give a list other choices; the chosen one stays where it is among them."""
    if [(select.itemText(at), select.itemData(at)) for at in range(select.count())] != choices:
        select.clear()
        for words, each in choices:
            select.addItem(words, each)
    select.choose(value)
