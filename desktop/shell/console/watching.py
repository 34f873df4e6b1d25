"""The console's tabs of those who watch: the rules with the policy behind them, and the audit log."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QStackedLayout, QWidget

from desktop.features.supervision.presenter.audit import AuditPresenter
from desktop.features.supervision.presenter.desk import SupervisionDesk
from desktop.features.supervision.presenter.policy import PolicyPresenter
from desktop.features.supervision.presenter.rules import RulesPresenter
from desktop.features.supervision.view.audit import AuditPage
from desktop.features.supervision.view.policy import PolicyPage
from desktop.features.supervision.view.rules import RulesPage


class RulesTab(QWidget):
    """The rules, and the page of the monitoring policy in their place when it is wanted."""

    def __init__(self, desk: SupervisionDesk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.rules = RulesPage(RulesPresenter(desk))
        self.policy: PolicyPage | None = None
        self._stack = QStackedLayout(self)
        self._stack.addWidget(self.rules)
        self.rules.policy_wanted.connect(self.show_policy)
        self.rules.presenter.load()

    def publish(self) -> None:
        """Show the page that makes the policy, with the keyboard in its text."""
        self.show_policy()
        if self.policy is not None:
            self.policy.write()

    def show_policy(self) -> None:
        """Show the page that makes the policy; only who watches has it."""
        if not self._desk.watches:
            return
        if self.policy is None:
            self.policy = PolicyPage(PolicyPresenter(self._desk))
            self.policy.back_wanted.connect(self.show_rules)
            self._stack.addWidget(self.policy)
        self.policy.presenter.load()
        self._stack.setCurrentWidget(self.policy)
        self.policy.back.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_rules(self) -> None:
        """Show the rules again."""
        self._stack.setCurrentWidget(self.rules)
        self.rules.policy.setFocus(Qt.FocusReason.OtherFocusReason)

    def shut(self) -> None:
        """Hear nothing more."""
        self.rules.presenter.close()
        if self.policy is not None:
            self.policy.presenter.close()


class AuditTab(AuditPage):
    """The audit log; it is looked at when the tab is opened first, and then when somebody wants that."""

    def __init__(self, desk: SupervisionDesk, parent: QWidget | None = None) -> None:
        super().__init__(AuditPresenter(desk), parent)
        self.presenter.load()

    def shut(self) -> None:
        """Hear nothing more, and finish no copy."""
        self.presenter.give_up()
        self.presenter.close()
