"""The notice that a company may begin with, in the languages of its people; it is the company's to change."""

from typing import Final

from backend.contract.base import Language

TEXTS: Final = {
    Language.ENGLISH: (
        "In this company, work chats belong to the work. Managers may read chats of the people they lead, where there "
        "is a reason: a complaint, a safety matter, a case at law, or the handover of an absent colleague's work.\n\n"
        "Whoever reads states the reason first. Each look is noted in a log that nobody can change, and the people in "
        "the chat can see it.\n\n"
        "Nobody reads out of curiosity, to measure how much somebody works, or to look into private life. If you think "
        "that a look was not right, speak to the owner of the company or to compliance."
    ),
    Language.KOREAN: (
        "우리 회사의 업무 대화는 업무를 위한 것이에요. 관리자는 고객 불만, 안전 문제, 법적 사안, "
        "자리를 비운 동료의 업무 인수처럼 이유가 있을 때 자신이 이끄는 구성원의 대화를 읽을 수 있어요.\n\n"
        "읽는 사람은 먼저 이유를 적어요. 모든 열람은 누구도 바꿀 수 없는 기록에 남고, "
        "대화에 있는 사람들이 볼 수 있어요.\n\n"
        "호기심으로, 일하는 양을 재려고, 사생활을 알려고 읽지 않아요. "
        "열람이 옳지 않았다고 생각하면 회사 소유자나 준법 담당자에게 말해 주세요."
    ),
    Language.CHINESE: (
        "本公司的工作聊天用于工作。遇到客户投诉、安全问题、法律事务，"  # noqa: RUF001 - Chinese
        "或需要接手不在岗同事的工作时，"  # noqa: RUF001 - Chinese
        "管理者可以查看自己所带人员的聊天。\n\n"
        "查看者须先写明理由。每次查看都会记入任何人都无法更改的日志，"  # noqa: RUF001 - Chinese
        "聊天中的人可以看到。\n\n"
        "任何人不得出于好奇、为衡量工作量或打探私生活而查看。"
        "如果你认为某次查看不当，请告诉公司所有者或合规人员。"  # noqa: RUF001 - Chinese
    ),
}
