"""What to do where the system keeps no secrets."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.widgets.controls.buttons import Button
from desktop.widgets.label import Label


class VaultPage(QWidget):
    """Says that there is no key store, what that means, and offers this session only.

    Signals:
        session_only_chosen: go on without keeping anything.
        retried: look again for a key store.
    """

    session_only_chosen = Signal()
    retried = Signal()

    def __init__(self, reason: str = "") -> None:
        super().__init__()
        self.go_on = Button(self.tr("Use for this session only"), "primary", size="lg")
        self.again = Button(self.tr("Look again"), icon="refresh-cw", size="lg")
        self.again.clicked.connect(self.retried)
        self.go_on.clicked.connect(self.session_only_chosen)
        verbs = QHBoxLayout()
        verbs.setSpacing(12)
        verbs.addWidget(self.go_on)
        verbs.addWidget(self.again)
        verbs.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 0, 16, 0)
        column.setSpacing(12)
        column.addStretch(1)
        column.addWidget(Label(self.tr("This computer has no key store"), "display", weight=600, wrap=True))
        for sentence in self._sentences(reason):
            column.addWidget(Label(sentence, "body", "text-muted", wrap=True))
        column.addSpacing(8)
        column.addLayout(verbs)
        column.addStretch(2)

    def begin(self) -> None:
        """Go to what most people want."""
        self.go_on.setFocus()

    def _sentences(self, reason: str) -> list[str]:
        found = {
            "vault.locked": self.tr("The key store is locked. Unlock it and look again."),
            "vault.broken": self.tr("The key store does not give back what it is given."),
        }
        return [
            found.get(reason, self.tr("On Linux this is GNOME Keyring or KDE Wallet. Neither answers.")),
            self.tr("Atrium encrypts your messages on this computer and keeps the key in the key store."),
            self.tr("For this session only, messages are kept until you close Atrium; then you sign in again."),
        ]
