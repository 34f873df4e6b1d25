"""What the demo company has said lately, as its people would: in three languages, some of it unread.

A time is `-3 09:12` (that time of day, three days ago) or `-45m` (minutes ago). `{garam:가람}` names a person as
`@가람`.
"""

from dataclasses import dataclass
from typing import Final

Reactions = tuple[tuple[str, tuple[str, ...]], ...]


@dataclass(frozen=True, slots=True)
class Line:
    """One message. `key` names it for the `reply` of a later one."""

    at: str
    who: str
    text: str
    key: str = ""
    reply: str = ""
    reactions: Reactions = ()
    edited: bool = False
    recalled: bool = False
    pinned_by: str = ""
    asks: bool = False
    acknowledged: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Chat:
    """A room. Without a title it is direct. `unread` of the last lines are new to the demo user.

    The first of `people` owns it, `admins` help. In an `announcement` room only they write.
    """

    people: tuple[str, ...]
    lines: tuple[Line, ...]
    title: str = ""
    topic: str = ""
    unread: int = 0
    pinned: bool = False
    muted: bool = False
    announcement: bool = False
    admins: tuple[str, ...] = ()


_EVERYBODY: Final = (
    *("priya", "daniel", "elise", "ingrid", "tomas", "femke", "haesol"),
    *("garam", "eunbyeol", "jinu", "gihun", "yutong", "jiaying", "yiran"),
)

_BALTHAVEN: Final = Chat(
    title="Balthaven retrofit",
    topic="Pump room 3, two sets, base plates in stage 2. Sign-off on Friday, pier 2.",
    admins=("haesol",),
    people=(
        *("daniel", "haesol", "garam", "gihun", "yutong", "elise"),
        *("tomas", "ingrid", "jiaying", "yiran", "jinu", "eunbyeol"),
    ),
    pinned=True,
    lines=(
        Line(
            "-4 09:05",
            "daniel",
            "Balthaven Shipyard signed. Two pump sets for pump room 3, then the base plates in stage 2.",
        ),
        Line(
            "-4 09:11",
            "haesol",
            "축하합니다! 부산에서는 기훈 님이 현장, 가람 님이 고객 담당입니다.",
            reactions=(("🎉", ("daniel", "garam", "elise")),),
        ),
        Line("-4 09:20", "yutong", "两套泵从上海仓发，舱单本周内出。"),
        Line(
            "-4 10:02",
            "garam",
            "Katrin at the yard wants the survey before the plates are cut. {gihun:Gihun}, can you be there Thursday?",
            key="survey",
        ),
        Line(
            "-4 10:09",
            "gihun",
            "네, 목요일 첫 배로 들어갑니다. I take the laser level with me.",
            reply="survey",
            reactions=(("👍", ("garam", "haesol")),),
        ),
        Line("-3 13:40", "ingrid", "Lot 0817 of the PX-220 ring passed the salt test: 720 h, no pitting."),
        Line(
            "-3 13:52",
            "daniel",
            "Good. Certificate with the shipment, please.",
            reactions=(
                (
                    "👍",
                    ("ingrid", "jiaying"),
                ),
            ),
        ),
        Line("-3 15:30", "jiaying", "请把 PX-220 的报关单发给我，今天下午可以提前申报。"),
        Line("-3 15:38", "yutong", "发你邮箱了，一共 40 套，HS 编码没变。", reactions=(("👌", ("jiaying",)),)),
        Line(
            "-2 09:00",
            "daniel",
            "Site protocol sign-off moved to Friday, 14:00, pier 2.",
            pinned_by="daniel",
            asks=True,
            acknowledged=("haesol", "gihun", "elise", "tomas", "ingrid", "yutong", "jiaying"),
        ),
        Line("-2 09:04", "tomas", "Noted. I keep the support line open until the yard has confirmed."),
        Line("-2 11:15", "elise", "Reminder: no sign-off, no invoice. Stage 2 is €48,600."),
        Line(
            "-1 16:31",
            "yutong",
            "PX-220 密封圈的供应商确认了：首批 40 套周四到上海仓。",
            key="seals",
            reactions=(("👍", ("garam", "yiran", "daniel")),),
            pinned_by="garam",
        ),
        Line("-1 16:36", "gihun", "현장 실측 도면 올립니다. Flange C sits 12 mm off the drawing.", key="flange"),
        Line(
            "-1 16:41",
            "garam",
            "12 mm is within tolerance for the base plate. {elise:Elise} can we still invoice stage 2 this week?",
            reply="flange",
            reactions=(("👀", ("elise",)),),
        ),
        Line("-95m", "gihun", "용접 전에 한 번 더 재겠습니다.", recalled=True),
        Line(
            "-92m",
            "gihun",
            "용접 전에 한 번 더 쟀습니다: 11.8 mm. 도면 수정본은 오늘 안에 보내겠습니다.",
            reactions=(("🙏", ("garam",)),),
        ),
        Line("-64m", "elise", "Yes, if signed by Friday. {garam:가람} please check line 4."),
        Line("-58m", "garam", "Line 4 is right. Delivered on the 6th, signed by Katrin on board.", edited=True),
        Line("-31m", "haesol", "내일 회의 전에 점검표 v3만 확인해 주세요. 나머지는 제가 정리합니다."),
    ),
)

_SALES: Final = Chat(
    title="부산 영업팀",
    people=("haesol", "garam", "eunbyeol", "jinu", "gihun"),
    unread=3,
    lines=(
        Line("-3 08:55", "haesol", "좋은 아침입니다. 이번 주 방문 일정 공유해 주세요."),
        Line("-3 09:02", "jinu", "저는 화요일 울산, 목요일 거제입니다."),
        Line("-3 09:03", "garam", "저는 금요일 발트하벤 서명식 준비로 사무실에 있습니다."),
        Line(
            "-3 09:10",
            "eunbyeol",
            "견적서 양식 바뀌었어요. 새 양식은 이번 주부터 써 주세요!",
            reactions=(("👍", ("haesol", "jinu", "garam")),),
        ),
        Line("-2 12:05", "jinu", "점심 국밥 드실 분?"),
        Line("-2 12:06", "garam", "저요 🙋"),
        Line("-2 12:06", "gihun", "현장이라 다음에요 😢"),
        Line("-1 17:20", "haesol", "10월 실적 초안 보냈습니다. 숫자 틀린 데 있으면 말씀해 주세요."),
        Line("-1 17:42", "garam", "확인했습니다. 3번 거래처 단가만 다시 봐 주세요."),
        Line("-1 17:50", "haesol", "수정했어요, 고맙습니다.", reactions=(("😊", ("garam",)),)),
        Line("-52m", "jinu", "거제 조선소에서 PX-220 재고 문의 왔어요. 다음 달 12대 가능할까요?"),
        Line("-47m", "haesol", "{garam:가람} 님, 상하이 창고에 확인 부탁드려요."),
        Line("-40m", "eunbyeol", "내일 9시 회의 회의실 3층으로 변경됐습니다. 자료는 출력해 둘게요."),
    ),
)

_ALL_HANDS: Final = Chat(
    title="All hands",
    people=_EVERYBODY,
    unread=4,
    muted=True,
    lines=(
        Line(
            "-4 15:00",
            "femke",
            "Welcome Zhou Yiran 周亦然, who leads the warehouse in Shanghai from today!",
            reactions=(("👋", ("priya", "garam", "yutong", "tomas")), ("🎉", ("jiaying", "gihun"))),
        ),
        Line("-4 15:06", "yiran", "谢谢大家！Looking forward to working with you all."),
        Line(
            "-3 10:30",
            "femke",
            "The office in Rotterdam is closed on Friday afternoon: the water is turned off for repairs.",
        ),
        Line(
            "-2 14:10",
            "daniel",
            "No accidents in 400 days. Thank you for looking after each other.",
            reactions=(("👏", ("priya", "haesol", "gihun", "ingrid", "garam")),),
        ),
        Line("-1 11:00", "ingrid", "The salt-test chamber is back. Send samples any time."),
        Line("-170m", "femke", "연차 신청은 이번 달 말까지 부탁드립니다. / 年假请在本月底前申请。"),
        Line("-150m", "tomas", "Support rota for next month is out. Swaps until Monday, please."),
        Line(
            "-122m",
            "priya",
            "Q3 figures and the new rota: revenue is up 9 %, and nobody works two weekends in a row any more.",
        ),
        Line("-118m", "haesol", "부산 팀 모두 고생 많으셨습니다!", reactions=(("❤️", ("eunbyeol", "jinu")),)),
    ),
)

_WAREHOUSE: Final = Chat(
    title="Shanghai warehouse",
    people=("yutong", "jiaying", "yiran", "garam", "daniel"),
    lines=(
        Line("-3 08:40", "yiran", "早上好，今天到两个集装箱，下午入库。"),
        Line("-3 08:52", "jiaying", "3 号门已经预约了叉车。"),
        Line("-2 10:15", "garam", "Morning! Can you hold 4 base plates for Balthaven?", key="plates"),
        Line(
            "-2 10:21", "yiran", "可以，4 块底板已经锁定，架位 B-07。", reply="plates", reactions=(("🙏", ("garam",)),)
        ),
        Line(
            "-1 14:44",
            "jiaying",
            "盘点完成：密封圈 212 套，法兰 38 个，和系统一致。",
            reactions=(("👍", ("yutong", "daniel")),),
        ),
        Line("-182m", "yiran", "2 pallets short on order 4471. The carrier says they come with tomorrow's truck."),
        Line("-176m", "yutong", "收到，我让承运商今天书面确认。"),
        Line("-169m", "garam", "Thank you, that is in time for us."),
    ),
)

_RECALL: Final = Chat(
    title="PX-220 seal recall",
    people=("ingrid", "daniel", "garam", "yutong", "gihun", "tomas"),
    lines=(
        Line(
            "-3 11:00",
            "ingrid",
            "Two rings of lot 0794 swell in warm sea water. I propose to take the whole lot back: 64 pieces, 5 ships.",
        ),
        Line("-3 11:08", "daniel", "Agreed. Customers hear it from us first, today."),
        Line("-3 11:30", "garam", "I call Balthaven and the two Ulsan ships."),
        Line("-3 16:02", "gihun", "PX-220 펌프 씰 교체 후 누수 없음, 압력 6.2 bar 유지."),
        Line("-2 09:33", "yutong", "供应商同意全部换新，运费他们出。", reactions=(("💪", ("ingrid", "daniel")),)),
        Line(
            "-1 14:20", "tomas", "All five ships have the new ring. I close the case tomorrow unless somebody objects."
        ),
    ),
)

_SAFETY: Final = Chat(
    title="Safety notices",
    topic="What everybody on board and in the halls must know.",
    people=("ingrid", *(who for who in _EVERYBODY if who != "ingrid")),
    announcement=True,
    admins=("daniel",),
    lines=(
        Line(
            "-3 07:30",
            "ingrid",
            "Salt-test chamber: wear goggles, also when you only read the gauge.",
            reactions=(("👍", ("jiaying", "tomas", "gihun")),),
        ),
        Line(
            "-2 07:45",
            "ingrid",
            "New on every pier from Monday: life jackets before the gangway, not on it. Please confirm that you have "
            "read this.\n월요일부터 모든 부두에서 구명조끼는 승선 전에 착용합니다. / 周一起，上舷梯前请先穿好救生衣。",
            asks=True,
            acknowledged=("daniel", "haesol", "gihun", "yiran", "tomas", "femke", "jiaying", "elise"),
            pinned_by="ingrid",
        ),
        Line("-2 13:10", "daniel", "Jackets are in the locker at gate 3; take your size and write your name in it."),
    ),
)

_ELISE: Final = Chat(
    people=("garam", "elise"),
    pinned=True,
    unread=1,
    lines=(
        Line("-2 15:12", "elise", "Your Ulsan trip: the hotel receipt is there, the taxi is missing."),
        Line("-2 15:20", "garam", "Sorry! Found it in my other coat. On its way."),
        Line("-2 15:24", "elise", "Got it. Paid tomorrow.", reactions=(("🙏", ("garam",)),)),
        Line(
            "-66m",
            "elise",
            "Line 4 is the only open point for stage 2. {garam:Garam}, is the delivery date on the protocol?",
        ),
    ),
)

_YUTONG: Final = Chat(
    people=("garam", "yutong"),
    lines=(
        Line("-2 16:01", "garam", "你好！首批密封圈什么时候到上海？"),
        Line("-2 16:05", "yutong", "供应商说周四，我盯着呢。"),
        Line("-2 16:06", "garam", "太好了，谢谢 🙏"),
        Line("-98m", "garam", "数量能再确认一下吗？客户想多留 4 套。"),
        Line("-96m", "yutong", "好的，我周四去仓库确认数量"),
    ),
)

_GIHUN: Final = Chat(
    people=("garam", "gihun"),
    lines=(
        Line("-1 08:30", "gihun", "지금 부두 들어갑니다. 바람이 꽤 부네요."),
        Line("-1 08:34", "garam", "조심하세요! 도면 올라오면 바로 볼게요."),
        Line("-1 16:40", "gihun", "도면 보냈습니다. 플랜지 C만 12 mm 차이 나요."),
        Line("-160m", "gihun", "고객사에서 사진도 달라고 하네요. 저녁에 정리해서 드릴게요."),
        Line("-154m", "garam", "도면 고마워요, 잘 받았습니다", reactions=(("👍", ("gihun",)),)),
    ),
)

_HAESOL: Final = Chat(
    people=("garam", "haesol"),
    lines=(
        Line("-3 18:05", "haesol", "오늘 발표 좋았어요. 수치 부분이 특히 설득력 있었습니다."),
        Line("-3 18:09", "garam", "감사합니다! 기훈 님 실측 자료 덕분이에요."),
        Line("-1 09:15", "haesol", "금요일 서명식에 같이 가시죠. 제가 운전할게요."),
        Line("-1 09:16", "garam", "네, 좋습니다 🚗"),
    ),
)

_DELIVERY: Final = Chat(
    people=("eunbyeol", "jinu"),
    lines=(
        Line("-1 09:12", "jinu", "The yard asks when the second pump set arrives."),
        Line("-1 09:20", "eunbyeol", "It left Shanghai on Saturday."),
        Line("-1 09:21", "eunbyeol", "I told them pier 2 on Wednesday for sure."),
        Line("-1 09:25", "jinu", "Careful: customs may take until Friday. I confirm once it clears.", edited=True),
        Line("-1 09:41", "eunbyeol", "확인했어요. 고객에게 다시 말할게요."),
        Line("-0 08:49", "jinu", "Can the crew see the seals before Friday?"),
        Line("-0 08:51", "eunbyeol", "Yes. 40 sets reach the warehouse on Thursday."),
        Line("-0 08:55", "jinu", "Good. Please reserve 4 plates and quote the rings too."),
    ),
)

CHATS: Final = (
    _BALTHAVEN,
    _SALES,
    _ALL_HANDS,
    _WAREHOUSE,
    _RECALL,
    _SAFETY,
    _ELISE,
    _YUTONG,
    _GIHUN,
    _HAESOL,
    _DELIVERY,
)
