"""What the avatar's menu offers."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from desktop.features.directory.presenter.words import fill
from desktop.shell.window.office import Office
from desktop.widgets.overlays.dialog import Verb, ask
from desktop.widgets.overlays.menu import Menu

translate = QCoreApplication.translate


def fill_menu(menu: Menu, office: Office, keys: Callable[[], object], waiting: Callable[[], int]) -> None:
    """Add the accounts, the keyboard sheet, signing out and the end."""
    for other in office.accounts[1:]:
        words = fill(translate("Menu", "Switch to {company}"), company=other.company_name)
        menu.add(words, partial(office.switch_to, other), icon="building-2")
    menu.add(translate("Menu", "Add an account"), office.add_account, icon="user-plus")
    menu.addSeparator()
    menu.add(translate("Menu", "Keyboard"), keys, icon="keyboard", keys="Ctrl+/")
    parent = menu.parentWidget()
    menu.add(translate("Menu", "Sign out"), lambda: ask_sign_out(parent, office, waiting()), icon="log-out")
    menu.add(translate("Menu", "Quit"), office.quit, icon="power", keys="Ctrl+Q")


def ask_sign_out(parent: QWidget | None, office: Office, waiting: int) -> None:
    """Ask before what this computer keeps is wiped."""
    if parent is None:
        return
    text = translate("Menu", "Your messages stay on the server. What this computer keeps of them is deleted.")
    if waiting:
        text = translate(
            "Menu",
            "What is not sent yet would be lost. Your messages stay on the server. "
            "What this computer keeps of them is deleted.",
        )
    title = fill(translate("Menu", "Sign out of {company}?"), company=office.account.company_name)
    verbs = (
        Verb(translate("Menu", "Stay"), "stay"),
        Verb(translate("Menu", "Sign out"), "out", "danger-fill" if waiting else "primary"),
    )
    ask(parent.window(), title, text, verbs, lambda value: office.sign_out() if value == "out" else None)
