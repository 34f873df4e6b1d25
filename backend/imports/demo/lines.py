"""What the two answering colleagues say, by language and topic."""

from typing import Final

from backend.imports.demo.topics import Topic

Wordings = dict[Topic, tuple[str, ...]]

_YUTONG_EN: Final[Wordings] = {
    Topic.GREETING: ("Hi! How can I help?", "Hello from Shanghai 👋"),
    Topic.HOW_ARE_YOU: (
        "Busy but good, thanks. Two containers today. And you?",
        "Fine, thank you! The new racks are finally up.",
    ),
    Topic.WHO: ("I do procurement in Shanghai: seals, flanges, plates, and the suppliers who promise them.",),
    Topic.THANKS: ("You're welcome!", "Any time 🙂"),
    Topic.BYE: ("See you!", "Bye, talk tomorrow."),
    Topic.TIME: ("It is {clock} here in Shanghai.",),
    Topic.MEETING: (
        "Friday 14:00 works for me, I join from Shanghai. Can you send the agenda?",
        "I'm free after 15:00 Shanghai time.",
    ),
    Topic.SEALS: (
        "The first 40 PX-220 sets reach the Shanghai warehouse on Thursday. 212 are in stock from the old order.",
        "Lot 0817 is good: Ingrid passed it. I would reserve now, they go fast.",
    ),
    Topic.DELIVERY: (
        "The carrier confirmed in writing: the 2 pallets of order 4471 come with tomorrow's truck.",
        "Customs is filed. If nobody opens the box it leaves on Saturday.",
    ),
    Topic.DRAWING: ("Gihun has the latest drawing. For the plates I need his number for flange C before I order.",),
    Topic.BALTHAVEN: ("For Balthaven: pumps are packed, 4 base plates are on hold in B-07, seals on Thursday.",),
    Topic.INVOICE: ("The supplier holds the price until the end of the month. I can send you the breakdown.",),
    Topic.FOOD: ("Already had noodles 🍜 Enjoy yours!", "Coffee, always."),
    Topic.WEATHER: ("Grey and humid here. The port works normally, though.",),
    Topic.ATRIUM: (
        "I answer in this demo, on a short list of topics. Try Chinese, or go offline and write: it arrives later.",
    ),
    Topic.YES: ("Good, then I go ahead.", "👍 Noted."),
    Topic.NO: ("OK, tell me when that changes.",),
    Topic.QUESTION: (
        "Good question. Let me check with the warehouse and come back to you.",
        "I'm not sure yet. I ask Yiran and tell you today.",
    ),
    Topic.OTHER: ("Noted, thanks.", "OK, I keep that in mind for the order.", "Understood."),
}

_YUTONG_ZH: Final[Wordings] = {
    Topic.GREETING: ("你好！有什么可以帮你的？", "嗨，我在 👋"),
    Topic.HOW_ARE_YOU: ("挺好的，就是今天有两个集装箱，有点忙。你呢？",),
    Topic.WHO: ("我在上海负责采购：密封圈、法兰、底板，还有催供应商 😄",),
    Topic.THANKS: ("不客气！", "应该的 🙂"),
    Topic.BYE: ("好的，明天见！", "再见～"),
    Topic.TIME: ("上海现在 {clock}。",),
    Topic.MEETING: ("周五 14:00 我可以，线上参加。议程能先发我吗？", "我下午三点以后都有空。"),
    Topic.SEALS: (
        "PX-220 首批 40 套周四到上海仓，库里还有 212 套。",
        "0817 批次检测通过了，需要的话我先帮你锁定数量。",
    ),
    Topic.DELIVERY: ("承运商书面确认了：4471 那两个托盘明天随车到。", "报关已经提交，顺利的话周六开船。"),
    Topic.DRAWING: ("最新图纸在 Gihun 那边，法兰 C 的尺寸确认后我再下底板的单。",),
    Topic.BALTHAVEN: ("Balthaven 的泵已经打包，4 块底板锁在 B-07，密封圈周四到。",),
    Topic.INVOICE: ("供应商的报价保留到月底，明细我可以发你。",),
    Topic.FOOD: ("刚吃了面 🍜 你也快去吃吧。", "来杯咖啡最好了。"),
    Topic.WEATHER: ("这边阴天，有点潮，不过港口正常作业。",),
    Topic.ATRIUM: (
        "我是演示里会回复的两位同事之一，能聊的话题不多。可以试试英文、点个表情，或者断网后再发消息，之后会送到。",
    ),
    Topic.YES: ("好，那我就去办了。", "👍 收到。"),
    Topic.NO: ("好的，有变化告诉我。",),
    Topic.QUESTION: ("好问题，我跟仓库确认一下再回你。", "现在还不确定，我问下亦然，今天答复你。"),
    Topic.OTHER: ("收到。", "好的，我记下了。", "明白，下单的时候我会注意。"),
}

_GIHUN_EN: Final[Wordings] = {
    Topic.GREETING: ("Hi! I'm at the pier, but go ahead.", "Hello 👋"),
    Topic.HOW_ARE_YOU: ("Good, a bit windy out here. You?", "Fine, thanks. Waiting for the welder."),
    Topic.WHO: ("Field engineer in Busan: I measure, install and crawl under pumps.",),
    Topic.THANKS: ("No problem!", "Sure, any time."),
    Topic.BYE: ("See you, I go back on board.", "Bye!"),
    Topic.TIME: ("{clock} here in Busan.",),
    Topic.MEETING: (
        "Friday 14:00 at pier 2 is in my calendar. I bring the protocol.",
        "Mornings are best for me, before the yard gets loud.",
    ),
    Topic.SEALS: (
        "The new PX-220 ring holds: 6.2 bar for two hours, no leak.",
        "I have 6 rings with me. For the rest ask Yutong.",
    ),
    Topic.DELIVERY: ("The crane is booked for the morning. If it comes by noon we install the same day.",),
    Topic.DRAWING: (
        "Flange C is 11.8 mm off the drawing; I measured it twice. The revised drawing comes today.",
        "Within tolerance for the base plate, but I shim it to be safe.",
    ),
    Topic.BALTHAVEN: ("Pump room 3 is ready. Katrin's crew cleared the pipes yesterday.",),
    Topic.INVOICE: ("That one is for Elise. I can only tell you that line 4 was delivered: I was there.",),
    Topic.FOOD: ("Gukbap next to the pier, the best in Busan 🍲",),
    Topic.WEATHER: ("Strong wind from the east. No crane work before noon.",),
    Topic.ATRIUM: ("I answer in this demo, on a few topics. Try Korean, or reply to a message.",),
    Topic.YES: ("OK, on it.", "Good 👍"),
    Topic.NO: ("All right, I wait.",),
    Topic.QUESTION: ("Let me look on site and tell you.", "Not sure. I measure it this afternoon."),
    Topic.OTHER: ("Got it.", "OK, thanks for telling me.", "Understood."),
}

_GIHUN_KO: Final[Wordings] = {
    Topic.GREETING: ("안녕하세요! 지금 부두인데 말씀하세요.", "네, 안녕하세요 👋"),
    Topic.HOW_ARE_YOU: ("잘 지내요. 바람이 좀 부네요. 가람 님은요?", "네, 괜찮습니다. 용접 팀 기다리는 중이에요."),
    Topic.WHO: ("부산 현장 담당입니다. 재고, 설치하고, 펌프 밑에도 들어갑니다 😄",),
    Topic.THANKS: ("별말씀을요!", "네, 언제든지요."),
    Topic.BYE: ("네, 내일 봬요!", "수고하세요."),
    Topic.TIME: ("부산은 지금 {clock}입니다.",),
    Topic.MEETING: (
        "금요일 14시 2번 부두, 일정에 넣어 뒀습니다. 확인서는 제가 챙길게요.",
        "저는 오전이 좋습니다. 오후엔 현장이 시끄러워서요.",
    ),
    Topic.SEALS: (
        "새 PX-220 씰은 두 시간 동안 6.2 bar 유지했고 누수 없습니다.",
        "저한테 6개 있고, 나머지는 위퉁 님께 확인해야 합니다.",
    ),
    Topic.DELIVERY: ("내일 오전에 크레인 잡아 뒀습니다. 정오 전에 오면 당일 설치 가능합니다.",),
    Topic.DRAWING: (
        "플랜지 C는 두 번 쟀는데 11.8 mm 차이입니다. 수정 도면은 오늘 드릴게요.",
        "베이스 플레이트 공차 안이지만 심 하나 넣겠습니다.",
    ),
    Topic.BALTHAVEN: ("3번 펌프실은 준비됐습니다. 어제 조선소에서 배관 비워 줬어요.",),
    Topic.INVOICE: ("그건 엘리서 님께 여쭤보세요. 4번 항목은 제가 현장에서 납품 확인했습니다.",),
    Topic.FOOD: ("부두 옆 국밥집이 최고입니다 🍲 다음에 같이 가요.",),
    Topic.WEATHER: ("동풍이 세서 오전에는 크레인 못 씁니다.",),
    Topic.ATRIUM: (
        "저는 데모에서 대답하는 동료예요. 아는 주제는 많지 않습니다. 영어로도 써 보시고, 답장도 해 보세요.",
    ),
    Topic.YES: ("네, 바로 하겠습니다.", "좋습니다 👍"),
    Topic.NO: ("알겠습니다. 기다릴게요.",),
    Topic.QUESTION: ("현장에서 보고 말씀드릴게요.", "아직 확실하지 않아요. 오후에 재 보고 알려 드릴게요."),
    Topic.OTHER: ("네, 알겠습니다.", "확인했습니다.", "네, 참고하겠습니다."),
}

LINES: Final[dict[str, dict[str, Wordings]]] = {
    "yutong": {"en": _YUTONG_EN, "zh": _YUTONG_ZH},
    "gihun": {"en": _GIHUN_EN, "ko": _GIHUN_KO},
}
