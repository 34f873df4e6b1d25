"""Ties fields to a form's values by name."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QStackedWidget, QWidget

from desktop.shell.first_run.forms.form import FormPresenter
from desktop.shell.first_run.forms.password import Strength, measure
from desktop.widgets.controls.fields import Field
from desktop.widgets.label import Label


def bind(field: Field, form: FormPresenter, name: str) -> Field:
    """Let the field show a value and what is wrong with it, and tell the form what is typed."""

    def show() -> None:
        if field.text() != form.value(name):
            field.set_text(form.value(name))
        if field.error() != form.error(name):
            field.set_error(form.error(name))
        field.setEnabled(not form.busy)

    show()
    field.changed.connect(partial(form.set, name))
    field.entered.connect(form.submit)
    form.changed.connect(show)
    field.setProperty("field", name)
    return field


def focus_error(page: QWidget, form: FormPresenter) -> None:
    """Go to the first field that has to be looked at."""
    wrong = form.first_error()
    for field in page.findChildren(Field):
        if wrong and field.property("field") == wrong and field.isVisibleTo(page):
            field.setFocus()
            return


class ErrorLine(Label):
    """What is wrong with a whole form, in a sentence; hidden while nothing is."""

    def __init__(self, form: FormPresenter) -> None:
        super().__init__(role="small", color="danger", wrap=True)
        self._form = form
        form.changed.connect(self._show)
        self._show()

    def _show(self) -> None:
        self.setText(self._form.error())
        self.setVisible(bool(self._form.error()))


class PasswordField(Field):
    """A new password with its strength in words."""

    def __init__(self, label: str, form: FormPresenter, name: str = "password", known: tuple[str, ...] = ()) -> None:
        super().__init__(label, password=True, size="lg")
        self._form, self._name, self._known = form, name, known
        bind(self, form, name)
        form.changed.connect(self._show_strength)
        self._show_strength()

    def _show_strength(self) -> None:
        if self.error():
            return
        known = [self._form.value(name) for name in self._known]
        helper = self.strength_words(measure(self._form.value(self._name), known))
        if self._below.text() != helper:
            self.set_helper(helper)

    def strength_words(self, strength: Strength) -> str:
        """Say how hard a password is to guess."""
        return {
            Strength.EMPTY: self.tr("8 characters or more. Several words are best."),
            Strength.TOO_SHORT: self.tr("Too short: 8 characters or more."),
            Strength.TOO_LONG: self.tr("Too long: 128 characters at most."),
            Strength.WEAK: self.tr("Weak: easy to guess. It can be used."),
            Strength.FAIR: self.tr("Good."),
            Strength.STRONG: self.tr("Strong."),
        }[strength]


class PageStack(QStackedWidget):
    """Pages of which one shows; the others take no room."""

    def __init__(self) -> None:
        super().__init__()
        self.currentChanged.connect(self._on_turned)

    def _on_turned(self, _index: int) -> None:
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        page = self.currentWidget()
        return page.sizeHint() if page else super().sizeHint()

    def minimumSizeHint(self) -> QSize:
        page = self.currentWidget()
        return page.minimumSizeHint() if page else super().minimumSizeHint()
