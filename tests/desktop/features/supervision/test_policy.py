"""The page that makes the monitoring policy: what it means, who has to agree, and what is published."""

from __future__ import annotations

from typing import Any

import msgspec
import pytest
from PySide6.QtWidgets import QApplication

from backend.contract.base import Language
from backend.contract.directory import Role
from backend.contract.supervision import ChatClass, PolicyState, ProposePolicy
from desktop.features.supervision.presenter.meaning import meaning
from desktop.features.supervision.presenter.policy import PolicyPresenter
from desktop.features.supervision.presenter.policy_texts import TEXTS
from desktop.features.supervision.view.policy import DO, STAY, PolicyPage
from desktop.net.errors import Refused
from desktop.sync.changes import Changes
from desktop.sync.status import State
from desktop.widgets.overlays.dialog import Dialog
from tests.desktop.features.office import DANIEL, SALES, Office, colleagues
from tests.desktop.features.story import ME
from tests.desktop.features.supervision.test_notice_and_access import desk_of, policy

pytestmark = pytest.mark.gui


@pytest.fixture
def presenter(office: Office) -> PolicyPresenter:
    office.doors.behind["policy"] = PolicyState()
    made = PolicyPresenter(desk_of(office))
    made.load()
    office.settle()
    return made


@pytest.fixture
def second(office: Office) -> None:
    """Daniel is in compliance, too."""
    people = [
        msgspec.structs.replace(one, roles=(Role.COMPLIANCE,)) if one.id == DANIEL else one for one in colleagues()
    ]
    office.staff(*people)


def say_yes(door: str, office: Office) -> None:
    """Answer the question that is open; the server's door is asked then."""
    (dialog,) = [one for one in QApplication.topLevelWidgets() if isinstance(one, Dialog) and one.isVisible()]
    dialog.choose(DO)
    office.settle()
    assert office.doors.asked[-1][0] == door


def test_it_begins_with_a_text_in_the_language_of_most_people(office: Office, presenter: PolicyPresenter) -> None:
    assert presenter.draft.text == TEXTS[Language.ENGLISH]
    office.staff(*(msgspec.structs.replace(one, language=Language.KOREAN) for one in colleagues()))
    assert presenter.usual_text() == TEXTS[Language.KOREAN]
    assert set(TEXTS) == set(Language)


def test_what_it_means_changes_with_every_term(office: Office, presenter: PolicyPresenter) -> None:
    changes: list[dict[str, Any]] = [
        {"classes": (ChatClass.INTERNAL,)},
        {"classes": (ChatClass.CUSTOMER,)},
        {"classes": ()},
        {"rank_distance": 3},
        {"departments": (SALES,)},
        {"review_minutes": 15},
        {"review_minutes": 2_880},
        {"told_after_days": 7},
        {"export_needs_second": False},
        {"retention_days": 180},
    ]
    told = {tuple(meaning(msgspec.structs.replace(presenter.draft, **change), office.roster)) for change in changes}
    assert len({*told, tuple(presenter.meaning())}) == len(changes) + 1


def test_the_notice_says_the_same_sentences(office: Office, presenter: PolicyPresenter) -> None:
    terms: dict[str, Any] = {"told_after_days": 7, "departments": (SALES,), "rank_distance": 2}
    presenter.change(**terms)
    assert presenter.meaning() == meaning(policy(**terms), office.roster)
    assert any("Sales" in sentence for sentence in presenter.meaning())


def test_what_is_published_is_what_was_written(office: Office, presenter: PolicyPresenter, theme: object) -> None:
    page = PolicyPage(presenter)
    page.show()
    page.form.text.setPlainText("Managers read with a reason only.")
    page.form.customer.click()
    page.form.minutes.choose(120)
    page.form.minutes.activated.emit(0)
    page.form.department.choose(SALES.hex)
    page.form.department.activated.emit(1)
    page.form.second.click()
    office.doors.behind["propose_policy"] = PolicyState(policy=policy())
    page.publish.click()
    say_yes("propose_policy", office)

    assert office.doors.asked[-1][1] == (
        ProposePolicy(
            text="Managers read with a reason only.",
            classes=(ChatClass.INTERNAL,),
            review_minutes=120,
            departments=(SALES,),
            export_needs_second=False,
        ),
    )
    assert "Everybody is asked" in page.said.text()
    page.deleteLater()


def test_the_question_says_what_follows_and_no_publishes_nothing(
    office: Office, presenter: PolicyPresenter, theme: object
) -> None:
    page = PolicyPage(presenter)
    page.show()
    page.publish.click()
    (dialog,) = [one for one in QApplication.topLevelWidgets() if isinstance(one, Dialog) and one.isVisible()]
    assert "take note of it again" in dialog.accessibleDescription()
    assert "stays closed" in dialog.accessibleDescription()
    dialog.choose(STAY)
    office.settle()
    assert [door for door, _ in office.doors.asked] == ["policy"]
    page.deleteLater()


def test_a_firm_of_one_cannot_delay_and_learns_why(presenter: PolicyPresenter, theme: object) -> None:
    page = PolicyPage(presenter)
    assert not page.form.when.isEnabled()
    assert page.form.delay.text().startswith("Locked")


@pytest.mark.usefixtures("second")
def test_a_delay_waits_for_a_second_person(office: Office, presenter: PolicyPresenter, theme: object) -> None:
    page = PolicyPage(presenter)
    assert page.form.when.isEnabled()
    page.form.when.chosen.emit("later")
    assert presenter.draft.told_after_days == 1
    assert "second person" in page.form.delay.text()
    assert page.publish.words() == "Propose to a second person"
    waiting = policy(2, told_after_days=1)
    office.doors.behind["propose_policy"] = PolicyState(proposed=msgspec.structs.replace(waiting, proposed_by=ME))
    presenter.publish()
    office.settle()

    assert not presenter.may_agree
    assert page.waiting.accessibleName() == "Version 2 waits for a second person"
    assert page.waiting.agree.isHidden()
    assert page.form.isHidden()
    assert page.publish.words() == "Version 2 waits"


def test_the_second_person_agrees_or_takes_it_back(office: Office, presenter: PolicyPresenter, theme: object) -> None:
    page = PolicyPage(presenter)
    page.show()
    office.doors.behind["policy"] = PolicyState(policy=policy(), proposed=policy(2, told_after_days=7))
    presenter.load()
    office.settle()
    assert "7 days later" in " ".join(page.waiting.meaning.sentences())
    office.doors.behind["withdraw_policy"] = ()
    page.waiting.withdraw.click()
    office.settle()
    assert ("withdraw_policy", (2,)) in office.doors.asked
    office.doors.behind["agree_to_policy"] = PolicyState(policy=policy(2, told_after_days=7))
    page.waiting.agree.click()
    say_yes("agree_to_policy", office)

    assert presenter.waiting is None
    assert page.waiting.isHidden()
    assert presenter.draft.told_after_days == 7
    page.deleteLater()


def test_a_draft_outlives_news_and_can_be_discarded(office: Office, presenter: PolicyPresenter, theme: object) -> None:
    page = PolicyPage(presenter)
    page.form.text.setPlainText("A text that somebody is writing.")
    office.doors.behind["policy"] = PolicyState(policy=policy())
    office.line.tell(Changes(supervision=True))
    office.settle()
    assert page.form.text.toPlainText() == "A text that somebody is writing."
    page.discard.click()
    assert page.form.text.toPlainText() == policy().text
    assert page.publish.words() == "Nothing changed"


def test_what_is_wrong_stands_at_the_field(presenter: PolicyPresenter, theme: object) -> None:
    page = PolicyPage(presenter)
    page.form.text.setPlainText("Too short")
    assert "20 characters" in page.form.text_trouble.words()
    assert not page.publish.isEnabled()
    page.form.text.setPlainText("x" * 16_001)
    assert "16,000" in page.form.text_trouble.words()


def test_a_refusal_and_a_lost_line_are_said(office: Office, presenter: PolicyPresenter, theme: object) -> None:
    page = PolicyPage(presenter)

    def refuse(_asked: ProposePolicy) -> None:
        raise Refused("supervision.policy_waits", {"version": 3})

    office.doors.behind["propose_policy"] = refuse
    presenter.publish()
    office.settle()
    assert "Version 3 still waits" in page.said.text()
    office.line.goes(State.OFFLINE)
    presenter.publish()
    office.settle()
    assert "offline" in page.said.text()
    assert presenter.waiting is None
