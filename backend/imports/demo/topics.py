"""What the answering colleagues understand, by words in three languages."""

from enum import StrEnum
from typing import Final


class Topic(StrEnum):
    """What a message is about."""

    GREETING = "greeting"
    HOW_ARE_YOU = "how_are_you"
    WHO = "who"
    THANKS = "thanks"
    BYE = "bye"
    TIME = "time"
    MEETING = "meeting"
    SEALS = "seals"
    DELIVERY = "delivery"
    DRAWING = "drawing"
    BALTHAVEN = "balthaven"
    INVOICE = "invoice"
    FOOD = "food"
    WEATHER = "weather"
    ATRIUM = "atrium"
    YES = "yes"
    NO = "no"
    QUESTION = "question"
    OTHER = "other"


QUESTION: Final = ("?", "？")

WORDS: Final[dict[Topic, tuple[str, ...]]] = {
    Topic.GREETING: (
        "hi",
        "hello",
        "hey",
        "good morning",
        "good evening",
        "안녕",
        "안녕하세요",
        "좋은 아침",
        "你好",
        "您好",
        "早上好",
        "在吗",
    ),
    Topic.HOW_ARE_YOU: (
        "how are you",
        "how is it going",
        "how's it going",
        "how are things",
        "잘 지내",
        "어떠세요",
        "요즘 어때",
        "你好吗",
        "怎么样",
        "最近好吗",
    ),
    Topic.WHO: (
        "who are you",
        "what do you do",
        "your job",
        "누구",
        "무슨 일",
        "담당이",
        "你是谁",
        "负责什么",
        "做什么",
    ),
    Topic.THANKS: ("thanks", "thank you", "thx", "cheers", "great job", "고마", "감사", "수고", "谢谢", "多谢", "辛苦"),
    Topic.BYE: (
        "bye",
        "goodbye",
        "see you",
        "good night",
        "잘 가",
        "내일 봐",
        "내일 뵙",
        "퇴근",
        "再见",
        "拜拜",
        "明天见",
        "晚安",
    ),
    Topic.TIME: ("what time", "time is it", "the time", "몇 시", "지금 시간", "几点", "现在时间"),
    Topic.MEETING: (
        "meeting",
        "call",
        "appointment",
        "agenda",
        "friday",
        "회의",
        "미팅",
        "일정",
        "금요일",
        "서명식",
        "开会",
        "会议",
        "周五",
        "约时间",
    ),
    Topic.SEALS: ("px-220", "px220", "seal", "seals", "ring", "stock", "씰", "재고", "密封圈", "库存", "备件"),
    Topic.DELIVERY: (
        "delivery",
        "deliver",
        "shipment",
        "shipping",
        "arrive",
        "pallet",
        "pallets",
        "order",
        "customs",
        "배송",
        "납기",
        "도착",
        "통관",
        "出货",
        "发货",
        "到货",
        "交期",
        "报关",
        "托盘",
    ),
    Topic.DRAWING: (
        "drawing",
        "drawings",
        "flange",
        "survey",
        "tolerance",
        "measure",
        "plate",
        "도면",
        "플랜지",
        "실측",
        "공차",
        "图纸",
        "法兰",
        "测量",
        "公差",
    ),
    Topic.BALTHAVEN: (
        "balthaven",
        "katrin",
        "shipyard",
        "the yard",
        "retrofit",
        "발트하벤",
        "조선소",
        "개조",
        "船厂",
        "改装",
    ),
    Topic.INVOICE: (
        "invoice",
        "price",
        "cost",
        "quote",
        "payment",
        "budget",
        "견적",
        "가격",
        "비용",
        "단가",
        "发票",
        "报价",
        "价格",
        "付款",
        "费用",
    ),
    Topic.FOOD: (
        "lunch",
        "dinner",
        "coffee",
        "eat",
        "hungry",
        "점심",
        "저녁 먹",
        "밥",
        "커피",
        "배고",
        "吃饭",
        "午饭",
        "晚饭",
        "咖啡",
        "饿",
    ),
    Topic.WEATHER: (
        "weather",
        "rain",
        "wind",
        "storm",
        "cold",
        "날씨",
        "바람",
        "추워",
        "비가",
        "天气",
        "下雨",
        "台风",
        "冷",
    ),
    Topic.ATRIUM: (
        "atrium",
        "demo",
        "are you a bot",
        "are you real",
        "robot",
        "아트리움",
        "데모",
        "로봇",
        "机器人",
        "演示",
    ),
    Topic.YES: (
        "yes",
        "ok",
        "okay",
        "sure",
        "agreed",
        "perfect",
        "네",
        "넵",
        "좋아요",
        "알겠",
        "好",
        "好的",
        "可以",
        "没问题",
    ),
    Topic.NO: ("no", "nope", "not yet", "아니요", "아직", "안 돼", "不行", "不是", "还没"),
}
