"""Rules that flag: their list, writing one, trying it, and those to begin with."""

from __future__ import annotations

from typing import Any
from uuid import UUID

import msgspec
import pytest
from PySide6.QtWidgets import QApplication, QWidget

from backend.contract.supervision import ChatClass, FlagRule, FlagRules, RuleKind, SaveRule, Spans, TryRule
from desktop.features.supervision.presenter.rules import RulesPresenter, kind_help, kind_words, severity_words
from desktop.features.supervision.presenter.starters import starters
from desktop.features.supervision.view.rule import SAVE, RuleDialog
from desktop.features.supervision.view.rules import DELETE, RulesPage, SeverityMark
from desktop.net.errors import Refused
from desktop.sync.status import State
from desktop.widgets.overlays.dialog import Dialog
from tests.desktop.features.office import Office, colleagues
from tests.desktop.features.story import ME, MINA, MORNING
from tests.desktop.features.supervision.test_notice_and_access import desk_of

pytestmark = pytest.mark.gui


def rule(number: int = 1, **more: Any) -> FlagRule:
    facts: dict[str, Any] = {
        "id": UUID(int=number),
        "name": f"Rule {number}",
        "kind": RuleKind.WORDS,
        "words": ("for sure",),
        "changed_by": MINA,
        "changed_at": MORNING,
    }
    return FlagRule(**facts | more)


def kept(rule_id: UUID, asked: SaveRule) -> FlagRule:
    """Keep a rule as the server does."""
    facts = {field: getattr(asked, field) for field in asked.__struct_fields__}
    return FlagRule(id=rule_id, changed_by=ME, changed_at=MORNING, **facts)


@pytest.fixture
def presenter(office: Office) -> RulesPresenter:
    office.doors.behind["rules"] = FlagRules(rules=(rule(), rule(2, severity=3), rule(3, on=False, severity=3)))
    office.doors.behind["save_rule"] = kept
    office.doors.behind["delete_rule"] = ()
    made = RulesPresenter(desk_of(office))
    made.load()
    office.settle()
    return made


def dialog_of(presenter: RulesPresenter, key: str = "") -> tuple[RuleDialog, QWidget]:
    parent = QWidget()
    return RuleDialog(presenter.write(key), parent), parent


def test_rules_that_are_on_come_first_the_gravest_on_top(presenter: RulesPresenter) -> None:
    rows = presenter.words()
    assert [row.name for row in rows] == ["Rule 2", "Rule 1", "Rule 3"]
    assert (rows[0].severity_words, rows[1].about) == ("High", "Words (1) · All chats")
    assert rows[0].changed == "Changed by Mina, 08:00"
    assert presenter.count_words().startswith("3 rules, 2 on")


def test_every_kind_and_severity_has_words() -> None:
    assert len({kind_words(kind) for kind in RuleKind}) == len(RuleKind)
    assert all(kind_help(kind) for kind in RuleKind)
    assert len({severity_words(severity) for severity in (1, 2, 3)}) == 3


def test_a_severity_has_a_form_beside_its_word(presenter: RulesPresenter, theme: object) -> None:
    page = RulesPage(presenter)
    marks = [row.findChildren(SeverityMark)[0] for row in page.rows.values()]
    assert [mark.severity for mark in marks] == [3, 1, 3]
    pictures = [mark.grab().toImage() for mark in marks]
    assert pictures[0] != pictures[1]


def test_a_switch_saves_the_rule_as_it_is(office: Office, presenter: RulesPresenter, theme: object) -> None:
    page = RulesPage(presenter)
    page.rows[UUID(int=1).hex].on.click()
    office.settle()

    door, (key, asked) = office.doors.asked[-1]
    assert (door, key) == ("save_rule", UUID(int=1))
    assert asked == SaveRule(name="Rule 1", kind=RuleKind.WORDS, words=("for sure",), on=False)
    assert page.rows[UUID(int=1).hex].on.text() == "Off"


def test_a_switch_that_is_refused_stands_as_it_was(office: Office, presenter: RulesPresenter, theme: object) -> None:
    page = RulesPage(presenter)
    office.line.goes(State.OFFLINE)
    page.rows[UUID(int=1).hex].on.click()
    office.settle()

    assert page.rows[UUID(int=1).hex].on.isChecked()
    assert "offline" in page.said.text()


def test_a_rule_is_written_and_added(office: Office, presenter: RulesPresenter, theme: object) -> None:
    dialog, parent = dialog_of(presenter)
    dialog.name.set_text(" Delivery promise ")
    dialog.lines.setPlainText("for sure\n\n 확실히 \nfor sure\n一定到")
    dialog.severity.choose(3)
    dialog.internal.click()
    dialog.choose(SAVE)
    office.settle()

    asked = office.doors.asked[-1][1][1]
    words = ("for sure", "확실히", "一定到")
    assert asked == SaveRule(
        name="Delivery promise", kind=RuleKind.WORDS, severity=3, words=words, classes=(ChatClass.CUSTOMER,)
    )
    assert "Delivery promise" in [row.name for row in presenter.words()]
    assert not dialog.isVisible()
    parent.deleteLater()


def test_kinds_without_words_ask_for_none(office: Office, presenter: RulesPresenter, theme: object) -> None:
    dialog, parent = dialog_of(presenter, UUID(int=1).hex)
    dialog.kind.choose(RuleKind.PHONE)
    dialog.kind.activated.emit(0)
    assert dialog._words.isHidden()
    dialog.choose(SAVE)
    office.settle()
    assert office.doors.asked[-1][1][1].words == ()
    parent.deleteLater()


def test_what_is_missing_is_said_at_its_field_before_anything_is_asked(
    office: Office, presenter: RulesPresenter, theme: object
) -> None:
    dialog, parent = dialog_of(presenter)
    asked = len(office.doors.asked)
    dialog.internal.click()
    dialog.customer.click()
    dialog.choose(SAVE)
    office.settle()

    assert "name" in dialog.name.error()
    assert "Give it words" in dialog.words_trouble.words()
    assert dialog.classes_trouble.words()
    assert len(office.doors.asked) == asked
    parent.deleteLater()


@pytest.mark.parametrize(
    ("code", "data", "place", "said"),
    [
        ("supervision.rule_too_wide", {"word": "a"}, "words_trouble", "a: The rule would flag almost everything"),
        ("supervision.rule_empty", {}, "words_trouble", "looks for nothing"),
        ("supervision.too_many_rules", {"most": 200}, "name_trouble", "200 rules"),
        ("auth.forbidden", {}, "save_trouble", "may not do this"),
    ],
)
def test_a_refusal_is_said_where_it_belongs(
    office: Office, presenter: RulesPresenter, theme: object, code: str, data: dict[str, object], place: str, said: str
) -> None:
    dialog, parent = dialog_of(presenter, UUID(int=1).hex)

    def refuse(_rule: UUID, _asked: SaveRule) -> None:
        raise Refused(code, data)

    office.doors.behind["save_rule"] = refuse
    dialog.choose(SAVE)
    office.settle()

    assert said in getattr(dialog.presenter, place)
    assert dialog.lines.toPlainText() == "for sure"
    parent.deleteLater()


def test_a_text_is_marked_where_the_rule_finds_something(
    office: Office, presenter: RulesPresenter, theme: object
) -> None:
    dialog, parent = dialog_of(presenter, UUID(int=1).hex)
    tried: list[TryRule] = []

    def find(asked: TryRule) -> Spans:
        tried.append(asked)
        return Spans(spans=((asked.text.index("for sure"), 8),))

    office.doors.behind["try_rule"] = find
    dialog.text.setPlainText("🚢 At pier 2 for sure.")
    dialog.presenter.try_now()
    office.settle()

    (mark,) = dialog.text.extraSelections()
    assert mark.cursor.selectedText() == "for sure"
    assert "1 place" in dialog.presenter.tried_words()
    assert tried[0].rule.words == ("for sure",)
    parent.deleteLater()


def test_an_answer_that_came_too_late_marks_nothing(office: Office, presenter: RulesPresenter, theme: object) -> None:
    dialog, parent = dialog_of(presenter, UUID(int=1).hex)
    office.doors.behind["try_rule"] = Spans(spans=((0, 3),))
    dialog.text.setPlainText("Yes, for sure")
    dialog.presenter.try_now()
    dialog.lines.setPlainText("")
    dialog.presenter.try_now()
    office.settle()

    assert dialog.text.extraSelections() == []
    assert dialog.presenter.tried_words() == "The rule has no words yet."
    office.line.goes(State.OFFLINE)
    dialog.lines.setPlainText("Yes")
    dialog.presenter.try_now()
    office.settle()
    assert "offline" in dialog.presenter.tried_words()
    parent.deleteLater()


def test_a_rule_is_deleted_after_a_question(office: Office, presenter: RulesPresenter, theme: object) -> None:
    page = RulesPage(presenter)
    page.show()
    page.rows[UUID(int=1).hex].drop.click()
    (dialog,) = [one for one in QApplication.topLevelWidgets() if isinstance(one, Dialog) and one.isVisible()]
    assert dialog.accessibleName() == "Delete the rule Rule 1?"
    dialog.choose(DELETE)
    office.settle()

    assert office.doors.asked[-1] == ("delete_rule", (UUID(int=1),))
    assert UUID(int=1).hex not in page.rows
    page.deleteLater()


def test_a_rule_to_begin_with_is_added_by_one_press_and_not_offered_again(
    office: Office, presenter: RulesPresenter, theme: object
) -> None:
    page = RulesPage(presenter)
    offered = set(page.starters)
    page.starters["promises"].click()
    office.settle()

    assert set(page.starters) == offered - {"promises"}
    assert "Promise" in [row.name for row in presenter.words()]


def test_rules_to_begin_with_know_three_languages_and_are_what_the_server_takes() -> None:
    for starter in starters():
        msgspec.json.decode(msgspec.json.encode(starter.rule), type=SaveRule)
        if starter.rule.kind is RuleKind.WORDS:
            words = " ".join(starter.rule.words)
            assert any("가" <= letter <= "힣" for letter in words), starter.key
            assert any("一" <= letter <= "鿿" for letter in words), starter.key
            assert any(letter.isascii() and letter.isalpha() for letter in words), starter.key


def test_who_only_leads_reads_the_rules_and_changes_none(office: Office, theme: object) -> None:
    office.staff(
        *(msgspec.structs.replace(one, roles=(), manager=ME if one.id == MINA else None) for one in colleagues())
    )
    office.doors.behind["rules"] = FlagRules(rules=(rule(),))
    page = RulesPage(RulesPresenter(desk_of(office)))
    page.presenter.load()
    office.settle()

    (row,) = page.rows.values()
    assert not row.on.isEnabled()
    assert all(part.isHidden() for part in (row.edit, row.drop, page.add, page.policy))
    assert page.starters == {}


def test_nothing_and_no_line_are_said(office: Office, theme: object) -> None:
    office.doors.behind["rules"] = FlagRules(rules=())
    page = RulesPage(RulesPresenter(desk_of(office)))
    office.line.goes(State.OFFLINE)
    page.presenter.load()
    office.settle()
    assert "offline" in page.said.text()
    office.line.goes(State.ONLINE)
    page.presenter.load()
    office.settle()
    assert not page.nothing.isHidden()
    assert page.said.isHidden()
