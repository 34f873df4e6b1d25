"""Asks where a copy goes."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFileDialog, QWidget


def ask_where(parent: QWidget, name: str, then: Callable[[str], object]) -> QFileDialog:
    """Ask, and go on with the path; nothing waits meanwhile."""
    dialog = QFileDialog(parent, QCoreApplication.translate("Files", "Save a copy"))
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.selectFile(name)
    dialog.fileSelected.connect(then)
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()
    return dialog
