"""Corvane Marine, an invented firm that refits pumps on ships: its offices and people."""

from dataclasses import dataclass
from typing import Final

from backend.contract.base import Language
from backend.contract.directory import Role

NAME: Final = "Corvane Marine"
DOMAIN: Final = "corvane.example"
DEMO_USER: Final = "garam"
POLICY: Final = (
    "Managers may read work chats of the people they lead, for a purpose and a while: a complaint, a safety matter, "
    "the handover of an absent colleague's work. Whoever is read sees at once who has read, and why."
)
ANSWERING: Final = ("yutong", "gihun")
"""Those who answer while the demo runs."""


@dataclass(frozen=True, slots=True)
class Office:
    """A department; `parent` is another one's key."""

    key: str
    name: str
    parent: str = ""


@dataclass(frozen=True, slots=True)
class Colleague:
    """Somebody of the firm. E-mail addresses are made of the name."""

    key: str
    name: str
    other_name: str
    title: str
    office: str
    manager: str
    rank: int
    language: Language = Language.ENGLISH
    time_zone: str = "Europe/Amsterdam"
    roles: tuple[Role, ...] = ()

    @property
    def email(self) -> str:
        """The address to sign in with."""
        plain = self.name.lower().replace("á", "a").replace(" ", ".")
        return f"{plain}@{DOMAIN}"


OFFICES: Final = (
    Office("busan", "Busan"),
    Office("sales", "Sales", "busan"),
    Office("field", "Field service", "busan"),
    Office("shanghai", "Shanghai"),
    Office("warehouse", "Warehouse", "shanghai"),
    Office("rotterdam", "Rotterdam"),
    Office("finance", "Finance", "rotterdam"),
    Office("quality", "Quality", "rotterdam"),
    Office("support", "Support", "rotterdam"),
)

_KO, _ZH = Language.KOREAN, Language.CHINESE
_SEOUL, _CHINA = "Asia/Seoul", "Asia/Shanghai"

PEOPLE: Final = (
    Colleague("priya", "Priya Nair", "", "Managing director", "rotterdam", "", 8, roles=(Role.OWNER,)),
    Colleague("daniel", "Daniel Okafor", "", "Operations director", "rotterdam", "priya", 6, roles=(Role.COMPLIANCE,)),
    Colleague("elise", "Elise Vermeer", "", "Head of finance", "finance", "priya", 5, roles=(Role.FINANCE,)),
    Colleague("ingrid", "Ingrid Solheim", "", "Quality engineer", "quality", "daniel", 3),
    Colleague("tomas", "Tomás Ribeiro", "", "Support", "support", "daniel", 2, time_zone="America/Sao_Paulo"),
    Colleague("femke", "Femke de Boer", "", "People and office", "rotterdam", "priya", 4, roles=(Role.HR,)),
    Colleague("haesol", "Moon Haesol", "문해솔", "Team lead", "busan", "daniel", 4, _KO, _SEOUL),
    Colleague("garam", "Yoon Garam", "윤가람", "Sales engineer", "sales", "haesol", 3, _KO, _SEOUL),
    Colleague("eunbyeol", "Cho Eunbyeol", "조은별", "Sales coordinator", "sales", "garam", 2, _KO, _SEOUL),
    Colleague("jinu", "Bae Jinu", "배진우", "Account manager", "sales", "garam", 2, _KO, _SEOUL),
    Colleague("gihun", "Nam Gihun", "남기훈", "Field engineer", "field", "haesol", 3, _KO, _SEOUL),
    Colleague("yutong", "Chen Yutong", "陈雨桐", "Procurement", "shanghai", "daniel", 3, _ZH, _CHINA),
    Colleague("jiaying", "Lin Jiaying", "林佳莹", "Logistics", "warehouse", "yutong", 2, _ZH, _CHINA),
    Colleague("yiran", "Zhou Yiran", "周亦然", "Warehouse lead", "warehouse", "yutong", 2, _ZH, _CHINA),
)
