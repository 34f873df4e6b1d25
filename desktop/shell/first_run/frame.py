"""The window of the first run: the drawing on the left, the pages on the right."""

from __future__ import annotations

from functools import partial
from typing import Final

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QCloseEvent, QFontMetricsF, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from backend.contract.base import Language
from desktop.features.directory.presenter.words import language_words
from desktop.shell.first_run.binding import PageStack
from desktop.shell.first_run.company_view import CompanyWizard
from desktop.shell.first_run.forms.company import CompanyPresenter
from desktop.shell.first_run.forms.join import JoinPresenter
from desktop.shell.first_run.forms.sign_in import SignInPresenter
from desktop.shell.first_run.steps import StepBar
from desktop.shell.first_run.vault import VaultPage
from desktop.shell.first_run.welcome import WelcomePage
from desktop.shell.window.rail import Logo
from desktop.widgets.controls.buttons import IconButton, PaintedButton
from desktop.widgets.controls.marks import KeyCap
from desktop.widgets.label import Label
from desktop.widgets.look.paint import box, brush_for, picture, words
from desktop.widgets.overlays.menu import Menu
from desktop.widgets.theme import current_theme

BRAND: Final = 520
FORM: Final = 648
EDGE: Final = 56
BRAND_FROM: Final = 1060
"""Narrower windows have room for the form only."""


class Brand(QWidget):
    """The drawing, the name and what it is for."""

    def __init__(self) -> None:
        super().__init__()
        name = QHBoxLayout()
        name.setSpacing(12)
        name.addWidget(Logo(40))
        name.addWidget(Label("Atrium", "title", weight=600))
        name.addStretch(1)
        promise = self.tr("One place for your colleagues, and the work between you.")
        column = QVBoxLayout(self)
        column.setContentsMargins(40, 32, 40, 40)
        column.addLayout(name)
        column.addStretch(1)
        column.addWidget(Label(promise, "title", "bubble-own-text", weight=600, wrap=True))
        own = self.tr("Runs on your own computer or server. Your messages stay with you.")
        column.addWidget(Label(own, "small", "accent-soft-text", wrap=True))

    def paintEvent(self, event: QPaintEvent) -> None:
        theme, painter = current_theme(), brush_for(self)
        painter.fillRect(self.rect(), theme.color("accent-soft"))
        wide = min(self.width() - 60, 460)
        size = QSize(wide, wide * 272 // 460)
        picture = theme.drawing("arcade", size, self.devicePixelRatioF())
        at = QRectF((self.width() - wide) / 2, (self.height() - size.height()) * 0.47, wide, size.height())
        painter.drawPixmap(at.topLeft(), picture)


class LanguageButton(PaintedButton):
    """Names the language that is on, and opens the others."""

    def __init__(self, language: str) -> None:
        super().__init__()
        self.setAccessibleName(language)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        theme = current_theme()
        width = QFontMetricsF(theme.font("small", 500)).horizontalAdvance(self.accessibleName())
        return QSize(round(width) + theme.px(62), theme.px(32))

    def paintEvent(self, event: QPaintEvent) -> None:
        theme, painter, ratio = current_theme(), brush_for(self), self.devicePixelRatioF()
        if self.underMouse() or self.isDown():
            box(painter, QRectF(self.rect()), self.radius, theme.color("surface-hover"))
        room = QRectF(self.rect()).adjusted(theme.px(10), 0, -theme.px(10), 0)
        side = theme.px(16)
        picture(
            painter, QRectF(room.left(), 0, side, self.height()), theme.icon("languages", side, "text-muted", ratio)
        )
        end = QRectF(room.right() - side, 0, side, self.height())
        picture(painter, end, theme.icon("chevron-down", side, "text-muted", ratio))
        room.setLeft(room.left() + theme.px(22))
        words(painter, room, self.accessibleName(), theme.font("small", 500), theme.color("text-muted"))


class FirstRun(QWidget):
    """Everything before there is an account.

    Signals:
        language_chosen: another language is wanted: its code.
        session_only_chosen: there is no vault, and that is fine for this session.
        closed: the window was closed.
    """

    language_chosen = Signal(str)
    session_only_chosen = Signal()
    vault_retried = Signal()
    closed = Signal()

    def __init__(
        self,
        join: JoinPresenter,
        sign_in: SignInPresenter,
        company: CompanyPresenter,
        *,
        language: str,
        vault_problem: str = "",
        signing_in: bool = False,
        version: str = "",
    ) -> None:
        super().__init__()
        self.setWindowTitle("Atrium")
        self.setProperty("surface", "surface")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._company = company
        self.brand = Brand()
        self.welcome = WelcomePage(join, sign_in, signing_in=signing_in)
        self.wizard = CompanyWizard(company)
        self.vault = VaultPage(vault_problem)
        self.steps = StepBar()
        self.back = IconButton("arrow-left", self.tr("Back"), "Esc")
        self._languages = LanguageButton(language_words(language))
        self._stack = PageStack()
        for page in (self.vault, self.welcome, self.wizard):
            self._stack.addWidget(page)
        self._build("Atrium " + ".".join(version.split(".")[:2]))
        self.welcome.create_asked.connect(lambda: self._turn_to(self.wizard))
        self.vault.session_only_chosen.connect(self._on_session_only)
        self.vault.retried.connect(self.vault_retried)
        self.back.clicked.connect(self._go_back)
        self._languages.clicked.connect(self._choose_language)
        company.changed.connect(self._show_step)
        self._turn_to(self.vault if vault_problem else self.wizard if company.account else self.welcome)

    def _build(self, version: str) -> None:
        top = QHBoxLayout()
        top.setContentsMargins(EDGE, 16, 31, 0)
        top.setSpacing(7)
        top.addWidget(self.back)
        top.addWidget(self.steps)
        top.addStretch(1)
        top.addWidget(self._languages)
        top.setAlignment(Qt.AlignmentFlag.AlignVCenter)
        foot = QHBoxLayout()
        foot.setSpacing(5)
        foot.setContentsMargins(16, 0, 0, 24)
        foot.addWidget(Label(version, "caption", "text-subtle"))
        foot.addSpacing(8)
        for cap, verb in ((self.tr("Tab"), self.tr("move")), (self.tr("Enter"), self.tr("choose"))):
            foot.addWidget(KeyCap(cap))
            foot.addWidget(Label(verb, "caption", "text-subtle"))
            foot.addSpacing(8)
        foot.addStretch(1)
        self._foot = QWidget()
        self._foot.setLayout(foot)
        page = QVBoxLayout()
        page.setContentsMargins(EDGE, 0, EDGE, 0)
        page.addWidget(self._stack, 1)
        page.addWidget(self._foot)
        form = QWidget()
        column = QVBoxLayout(form)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(top)
        column.addLayout(page, 1)
        form.setMaximumWidth(current_theme().px(FORM) + 2 * EDGE)
        middle = QWidget()
        row = QHBoxLayout(middle)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(form, 1)
        area = QScrollArea()
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidgetResizable(True)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(middle)
        whole = QHBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self.brand)
        whole.addWidget(area, 1)

    def _turn_to(self, page: VaultPage | WelcomePage | CompanyWizard) -> None:
        self._stack.setCurrentWidget(page)
        self._show_step()
        page.begin()

    def _show_step(self) -> None:
        creating = self._stack.currentWidget() is self.wizard
        self.steps.setVisible(creating)
        self._foot.setVisible(self._stack.currentWidget() is self.welcome)
        self.steps.show_step(self._company.step)
        self.back.setVisible(creating and self._company.account is None)

    def _go_back(self) -> None:
        if self._stack.currentWidget() is self.wizard and self._company.account is None and not self._company.back():
            self._turn_to(self.welcome)

    def _on_session_only(self) -> None:
        self._turn_to(self.welcome)
        self.session_only_chosen.emit()

    def _choose_language(self) -> None:
        menu = Menu(self)
        for language in Language:
            name = language_words(language)
            chosen = name == self._languages.accessibleName()
            menu.add_choice(name, partial(self.language_chosen.emit, language.value), chosen=chosen)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.open_below(self._languages)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.brand.setVisible(self.width() >= current_theme().px(BRAND_FROM))
        self.brand.setFixedWidth(min(BRAND, self.width() * 13 // 32))

    def keyPressEvent(self, event: object) -> None:
        if getattr(event, "key", lambda: None)() == Qt.Key.Key_Escape:
            self._go_back()
        else:
            super().keyPressEvent(event)  # type: ignore[arg-type]

    def closeEvent(self, event: QCloseEvent) -> None:
        super().closeEvent(event)
        self.closed.emit()
