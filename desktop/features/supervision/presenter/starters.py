"""Rules that many companies begin with; their words are those of chats in English, Korean and Chinese."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from backend.contract.supervision import ChatClass, FlagRule, RuleKind, SaveRule

translate = QCoreApplication.translate
_PROMISES = (
    "for sure", "guarantee", "guaranteed", "I promise", "without fail", "확실히", "보장합니다", "보장해요",
    "약속드립니다", "무조건", "保证", "一定到", "肯定能", "绝对",
)  # fmt: skip
_REFUNDS = (
    "refund", "money back", "compensation", "chargeback", "환불", "보상", "배상", "退款", "退钱", "赔偿", "赔付",
)  # fmt: skip
_ELSEWHERE = (
    "my personal", "private number", "WhatsApp", "Telegram", "KakaoTalk", "WeChat", "개인 번호", "개인 카톡",
    "카카오톡", "텔레그램", "加微信", "加我微信", "私人电话", "私聊",
)  # fmt: skip
_SECRETS = (
    "password", "passcode", "login code", "비밀번호", "인증번호", "密码", "验证码",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Starter:
    """A rule that can be added with one press, and what it is for."""

    key: str
    why: str
    rule: SaveRule


def starters() -> list[Starter]:
    """List what can be begun with; names are in the reader's language."""
    both, outside = (ChatClass.INTERNAL, ChatClass.CUSTOMER), (ChatClass.CUSTOMER,)
    words, bank, phone = RuleKind.WORDS, RuleKind.BANK, RuleKind.PHONE
    return [
        Starter(
            "promises",
            translate("Rules", "Dates and results that are promised to customers"),
            SaveRule(name=translate("Rules", "Promise"), kind=words, severity=2, words=_PROMISES, classes=outside),
        ),
        Starter(
            "refunds",
            translate("Rules", "Money that customers want back"),
            SaveRule(name=translate("Rules", "Refund"), kind=words, severity=2, words=_REFUNDS, classes=outside),
        ),
        Starter(
            "elsewhere",
            translate("Rules", "Customers who are asked to go on in private"),
            SaveRule(
                name=translate("Rules", "Contact elsewhere"), kind=words, severity=2, words=_ELSEWHERE, classes=outside
            ),
        ),
        Starter(
            "phone",
            translate("Rules", "Telephone numbers that are given away"),
            SaveRule(name=translate("Rules", "Telephone number"), kind=phone, severity=1, classes=outside),
        ),
        Starter(
            "bank",
            translate("Rules", "Accounts and cards that somebody could misuse"),
            SaveRule(name=translate("Rules", "Bank details"), kind=bank, severity=3, classes=both),
        ),
        Starter(
            "secrets",
            translate("Rules", "Passwords and codes that are written down"),
            SaveRule(name=translate("Rules", "Password"), kind=words, severity=3, words=_SECRETS, classes=both),
        ),
    ]


def is_there(starter: Starter, rules: tuple[FlagRule, ...]) -> bool:
    """Tell whether a company has a rule already: by its words, or by its kind where that has none."""
    asked = starter.rule
    return any(
        rule.name == asked.name or (rule.kind is asked.kind and set(rule.words) == set(asked.words)) for rule in rules
    )
