"""Each panel, by the names of its widgets: what is typed is in the workshop and on the wall."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLabel, QLineEdit, QPlainTextEdit, QSpinBox, QWidget

from abcdesk.domain import records as r
from abcdesk.domain.commands.preparing import KeepStep
from abcdesk.domain.commands.staging import GoToStep
from abcdesk.domain.steps.judge import judged
from abcdesk.ui.console.panels.impact import ImpactPanel
from abcdesk.ui.console.run_screen import RunScreen
from abcdesk.ui.setup.kinds import new_step
from abcdesk.ui.widgets.key_button import KeyButton
from tests.ui.console.conftest import Console
from tests.ui.console.hands import child, press, target, type_
from tests.ui.console.rooms import Edit, all_of, open_at, plus, without


def click(screen: QWidget, name: str) -> None:
    QTest.mouseClick(child(screen, name), Qt.MouseButton.LeftButton)


def choose(screen: QWidget, group: str, words: str) -> None:
    button = next(b for b in child(screen, group).findChildren(QAbstractButton) if b.text() == words)
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def fill(screen: RunScreen, name: str, words: str) -> None:
    editor = child(screen, name)
    editor.setFocus(Qt.FocusReason.TabFocusReason)
    press(screen, "Ctrl+A")
    type_(screen, words)
    press(screen, "Tab")


def words_of(screen: QWidget, name: str) -> str:
    widget = child(screen, name)
    assert isinstance(widget, QLabel)
    return widget.text()


def wall_texts(screen: RunScreen) -> str:
    window = screen.bench.stage.window
    assert window is not None and window.slide is not None
    return " ".join(window.slide.texts)


def judge_step(answers: tuple[str, ...] = ("agree", "unsure", "disagree")) -> Edit:
    step = r.Step(
        "agree",
        r.StepKind.JUDGE,
        "Agree or not",
        "Is this so here?",
        10,
        settings={"answers": list(answers), "cards": ["it-hero", "plan-do-stop"]},
        position=2,
    )
    return plus(step)


# -------------------------------------------------------------------------------- impact


@pytest.fixture
def impact(console: Console) -> RunScreen:
    edit = all_of(open_at("impact"), without(r.Impact, r.Judgement, r.Decision))
    return console(edit, step="impact")


def test_a_note_from_keys_to_file_and_wall(impact: RunScreen) -> None:
    press(impact, "Alt+3", "Ctrl+2", "Alt+M")
    type_(impact, "A second rota clerk @office")
    assert words_of(impact, "costsTeam") == "said by Office users"
    press(impact, "Return")
    note = impact.bench.workshop.impacts[0]
    assert (note.text, note.dimension, note.severity) == ("A second rota clerk", r.Dimension.COSTS, 2)
    assert note.evidence is r.Evidence.MEASURED and note.team == "t5"
    assert note.card == "not-my-responsibility"
    assert "A second rota clerk" in wall_texts(impact)
    editor = child(impact, "costsEdit")
    assert isinstance(editor, QPlainTextEdit) and editor.toPlainText() == ""


def test_a_note_is_refused_kindly_until_it_says_something_of_a_team_that_is_there(impact: RunScreen) -> None:
    press(impact, "Alt+2", "Return")
    assert words_of(impact, "outcomesError") == "Write at least one word."
    press(impact, "Alt+1")
    type_(impact, "They wait @nobody")
    press(impact, "Return")
    assert words_of(impact, "valueError") == "No team is called “nobody”."
    assert impact.bench.workshop.impacts == ()
    assert child(impact, "valueEdit").toPlainText() == "They wait @nobody"  # type: ignore[attr-defined]
    press(impact, "Ctrl+A")
    type_(impact, "one")
    QTest.keyClick(target(impact), Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    type_(impact, "two")
    press(impact, "Return")
    assert impact.bench.workshop.impacts[0].text == "one\ntwo"


def test_a_draft_waits_with_its_card_and_column(impact: RunScreen) -> None:
    press(impact, "Alt+4")
    type_(impact, "half a thou")
    press(impact, "Ctrl+Down")
    assert child(impact, "risksEdit").toPlainText() == ""  # type: ignore[attr-defined]
    press(impact, "Ctrl+Up", "Alt+4")
    assert child(impact, "risksEdit").toPlainText() == "half a thou"  # type: ignore[attr-defined]


def test_a_note_is_changed_and_removed_with_a_way_back(impact: RunScreen) -> None:
    press(impact, "Alt+1")
    type_(impact, "Frist words @desk")
    press(impact, "Return")
    note = impact.bench.workshop.impacts[0]
    click(impact, f"impact-{note.id}")
    assert child(impact, "valueEdit").toPlainText() == "Frist words @Service desk"  # type: ignore[attr-defined]
    press(impact, "Ctrl+A")
    type_(impact, "First words")
    press(impact, "Return")
    assert [(n.id, n.text) for n in impact.bench.workshop.impacts] == [(note.id, "First words")]
    column = impact.panel.columns[0]  # type: ignore[union-attr]
    column.note_removed.emit(impact.bench.workshop.impacts[0])
    assert impact.bench.workshop.impacts == ()
    assert impact.message.text == "Removed: ‘First words’"
    press(impact, "Esc", "Ctrl+Z")
    assert [n.text for n in impact.bench.workshop.impacts] == ["First words"]


def test_hands_of_the_room_are_spread_over_the_groups_and_shown_on_demand(impact: RunScreen) -> None:
    press(impact, "Ctrl+R")
    assert impact.message.text == "No hands are counted for this card yet."
    press(impact, "Alt+5")
    for answer, count in (("not acceptable", 22), ("unsure", 1), ("acceptable", 1)):
        fill(impact, f"count-room-{answer}", str(count))
    step = impact.bench.workshop.step("impact")
    found = judged(impact.bench.workshop, step, "not-my-responsibility")
    assert found.counts == {"acceptable": 1, "unsure": 1, "not acceptable": 22}
    assert {g: sum(c.values()) for g, c in found.by_group.items()} == {"it": 13, "users": 8, "leadership": 3}
    assert words_of(impact, "verdictWords") == "Not acceptable"
    assert words_of(impact, "verdictSaid") == "22 of 24 say no"
    assert impact.bench.spot.cue.slide == "impact"
    press(impact, "Ctrl+R")
    assert impact.bench.spot.cue.slide == "verdict"
    assert impact.bench.stage.slide == impact.bench.stage.slide_at(impact.bench.spot)
    press(impact, "Alt+5", "Tab", "Tab", "Tab")
    assert target(impact).objectName() == "decision"


def test_too_many_hands_are_said_beside_the_row(impact: RunScreen) -> None:
    press(impact, "Alt+5")
    fill(impact, "count-room-acceptable", "25")
    assert words_of(impact, "sum-room") == "25 hands, 24 people"
    assert impact.bench.workshop.judgements == ()
    click(impact, "byGroupButton")
    fill(impact, "count-room-acceptable", "0")
    fill(impact, "count-leadership-unsure", "4")
    assert words_of(impact, "sum-leadership") == "4 hands, 3 people"
    fill(impact, "count-leadership-unsure", "3")
    assert words_of(impact, "sum-leadership") == "3 of 3"


def test_counts_can_be_moved_from_one_answer_to_another(impact: RunScreen) -> None:
    press(impact, "Alt+5")
    fill(impact, "count-room-acceptable", "24")
    fill(impact, "count-room-acceptable", "4")
    fill(impact, "count-room-not acceptable", "20")
    found = judged(impact.bench.workshop, impact.bench.workshop.step("impact"), "not-my-responsibility")
    assert found.counts["not acceptable"] == 20 and found.n == 24


def test_the_decision_with_owner_and_date(impact: RunScreen) -> None:
    fill(impact, "decisionOwner", "@CIO /2 Nov")
    assert words_of(impact, "decisionError") == "Choose accept, treat or investigate first."
    choose(impact, "decision", "Treat")
    decision = impact.bench.workshop.find(r.Decision, "not-my-responsibility")
    assert decision is not None
    assert (decision.decision, decision.owner) == (r.DecisionKind.TREAT, "CIO")
    assert decision.by == dt.date(2026, 11, 2)
    fill(impact, "decisionOwner", "@CIO /soon")
    assert words_of(impact, "decisionError").startswith("A date looks like")
    after = impact.bench.workshop.find(r.Decision, "not-my-responsibility")
    assert after is not None and after.by == dt.date(2026, 11, 2)


def test_without_a_revealed_round_there_is_nothing_to_weigh(console: Console) -> None:
    def bare(rows: list[r.Row]) -> list[r.Row]:
        return [replace(x, settings={}) if isinstance(x, r.Step) and x.id == "impact" else x for x in rows]

    screen = console(all_of(open_at("recognise"), bare), step="impact")
    assert child(screen, "nothingToWeigh").isVisible()
    press(screen, "Alt+1", "Alt+5", "Ctrl+Down", "Ctrl+R")
    assert isinstance(screen.panel, ImpactPanel)


# -------------------------------------------------------------------------------- judge


def test_answers_are_counted_by_group_and_shown_on_demand(console: Console) -> None:
    screen = console(all_of(open_at("recognise"), judge_step()), step="agree")
    press(screen, "R")
    assert screen.message.text == "Nothing is counted for this card yet."
    assert screen.bench.spot.cue.slide == "question"
    press(screen, "Return")
    fill(screen, "count-users-agree", "9")
    assert words_of(screen, "sum-users") == "9 hands, 8 people"
    field = child(screen, "count-users-agree")
    assert isinstance(field, QSpinBox) and field.value() == 9
    assert not [j for j in screen.bench.workshop.judgements if j.step == "agree"]
    fill(screen, "count-users-agree", "0")
    fill(screen, "count-it-agree", "12")
    fill(screen, "count-users-disagree", "8")
    step = screen.bench.workshop.step("agree")
    assert judged(screen.bench.workshop, step, "it-hero").counts == {"agree": 12, "unsure": 0, "disagree": 8}
    assert words_of(screen, "sum-it") == "12 of 13"
    assert screen.bench.spot.cue.slide == "question"
    press(screen, "Esc", "R")
    assert screen.bench.spot.cue.slide == "answer"
    press(screen, "Ctrl+Down")
    assert screen.bench.spot.cue.card == "plan-do-stop"
    assert screen.bench.spot.cue.slide == "question"


# -------------------------------------------------------------------------------- behaviour


@pytest.fixture
def behaviour(console: Console) -> RunScreen:
    return console(
        all_of(open_at("behaviour"), without(r.Behaviour, r.Observation, r.Commitment)), step="behaviour"
    )


def test_a_behaviour_one_can_watch_is_kept_and_shown(behaviour: RunScreen) -> None:
    press(behaviour, "Return")
    type_(behaviour, "Whoever takes the call keeps it until it is solved")
    fill(behaviour, "behaviourWatch", "On the board at 9:15")
    child(behaviour, "behaviourWatch").setFocus()
    press(behaviour, "Tab", "Right", "Tab", "Space")  # brought there by Tab, arrows and Space are no commands
    assert behaviour.bench.spot.cue.card == "not-my-responsibility"
    made = behaviour.bench.workshop.behaviours[0]
    assert made.desired == "Whoever takes the call keeps it until it is solved"
    assert (made.we_will_see, made.worded_by, made.card) == (
        "On the board at 9:15",
        "leadership",
        "not-my-responsibility",
    )
    assert "Whoever takes the call" in wall_texts(behaviour)


def test_a_slogan_is_asked_about_and_can_be_kept(behaviour: RunScreen) -> None:
    press(behaviour, "Return")
    type_(behaviour, "Be more customer focused")
    press(behaviour, "Return")
    assert "slogan" in words_of(behaviour, "sloganWords")
    assert behaviour.bench.workshop.behaviours == ()
    click(behaviour, "keepAnyway")
    assert behaviour.bench.workshop.behaviours[0].desired == "Be more customer focused"


def test_a_slogan_is_sent_back_in_sight_of_the_room(behaviour: RunScreen) -> None:
    press(behaviour, "Return")
    type_(behaviour, "Be more customer focused")
    press(behaviour, "Return")
    click(behaviour, "sendBack")
    (row,) = behaviour.bench.workshop.sent_back
    assert row.text == "Be more customer focused" and behaviour.bench.workshop.behaviours == ()
    assert "Sent back: slogans" in wall_texts(behaviour)
    assert child(behaviour, "behaviourEdit").toPlainText() == ""  # type: ignore[attr-defined]
    press(behaviour, "Escape", "Ctrl+Z")
    assert behaviour.bench.workshop.sent_back == ()
    assert "Sent back: slogans" not in wall_texts(behaviour)


def test_behaviours_are_changed_and_removed(behaviour: RunScreen) -> None:
    press(behaviour, "Return")
    type_(behaviour, "We write the name on the board")
    press(behaviour, "Return")
    made = behaviour.bench.workshop.behaviours[0]
    click(behaviour, f"behaviour-{made.id}")
    press(behaviour, "Ctrl+A")
    type_(behaviour, "We write name and time on the board")
    press(behaviour, "Return")
    assert [b.desired for b in behaviour.bench.workshop.behaviours] == ["We write name and time on the board"]
    press(behaviour, "Ctrl+Down")
    assert "24" in child(behaviour, "cardChip24").accessibleName()
    assert child(behaviour, "behaviourEdit").toPlainText() == ""  # type: ignore[attr-defined]


# -------------------------------------------------------------------------------- commitments


@pytest.fixture
def commitments(console: Console) -> RunScreen:
    return console(all_of(open_at("commitments"), without(r.Commitment)), step="commitments")


def write(screen: RunScreen, line: str) -> None:
    edit = child(screen, "commitmentLine")
    edit.setFocus()
    type_(screen, line)
    press(screen, "Return")


def test_a_commitment_in_one_line(commitments: RunScreen) -> None:
    press(commitments, "Return")
    type_(commitments, "Look back after each go-live @change manager /26 feb #43")
    assert "Fri 26 Feb 2027" in child(commitments, "commitmentChips").accessibleName()
    fill(commitments, "commitmentMeasure", "A page on the wall")
    fill(commitments, "commitmentFirstStep", "Book the first hour")
    for fingers, count in ((2, 1), (3, 4), (4, 12), (5, 7)):
        fill(commitments, f"fist{fingers}", str(count))
    assert words_of(commitments, "fistSum") == "24 of 24 answered"
    click(commitments, "addCommitment")
    made = commitments.bench.workshop.commitments[0]
    assert (made.text, made.owner, made.due) == (
        "Look back after each go-live",
        "Change manager",
        dt.date(2027, 2, 26),
    )
    assert (made.measure, made.first_step) == ("A page on the wall", "Book the first hour")
    assert sorted(made.confidence) == [2] + [3] * 4 + [4] * 12 + [5] * 7
    behaviour = commitments.bench.workshop.find(r.Behaviour, made.behaviour or "")
    assert behaviour is not None and commitments.bench.workshop.deck.card(behaviour.card).number == 43
    assert "Look back after" in wall_texts(commitments)
    edit = child(commitments, "commitmentLine")
    assert isinstance(edit, QLineEdit) and edit.text() == ""


def test_a_wrong_mark_and_too_many_fists_are_said_and_the_line_stays(commitments: RunScreen) -> None:
    write(commitments, "Ask first #99")
    assert words_of(commitments, "commitmentError") == "No card 99. Numbers go from 1 to 54."
    assert commitments.bench.workshop.commitments == ()
    assert child(commitments, "commitmentLine").text() == "Ask first #99"  # type: ignore[attr-defined]
    press(commitments, "Backspace", "Backspace", "Backspace")
    fill(commitments, "fist5", "25")
    assert words_of(commitments, "fistSum") == "25 hands, 24 people"
    write(commitments, "")
    assert "above the head count" in words_of(commitments, "commitmentError")
    assert commitments.bench.workshop.commitments == ()


def test_commitments_move_change_and_go(commitments: RunScreen) -> None:
    for words in ("Ask first", "Call back", "Look at the board"):
        write(commitments, words)
    press(commitments, "Alt+Up")
    assert [c.text for c in commitments.bench.workshop.commitments] == [
        "Ask first",
        "Look at the board",
        "Call back",
    ]
    press(commitments, "Alt+Up", "Alt+Up", "Alt+Down")
    assert [c.text for c in commitments.bench.workshop.commitments] == [
        "Ask first",
        "Look at the board",
        "Call back",
    ]
    child(commitments, "addCommitment").setFocus()
    press(commitments, "Tab", "Return", "End")
    type_(commitments, " @CIO")
    press(commitments, "Return")
    assert [(c.text, c.owner) for c in commitments.bench.workshop.commitments][0] == ("Ask first", "CIO")
    child(commitments, "addCommitment").setFocus()
    press(commitments, "Tab", "Delete")
    assert len(commitments.bench.workshop.commitments) == 2
    assert commitments.message.text == "Removed: ‘Ask first’"
    following = commitments.bench.workshop.commitments[0]
    assert target(commitments).objectName() == f"commitment-{following.id}"


def test_little_confidence_is_asked_about(commitments: RunScreen) -> None:
    fill(commitments, "fist2", "20")
    write(commitments, "Ask first")
    panel = commitments.panel
    assert panel is not None
    assert panel.doubt.text.startswith("Commitment 1 has a middle answer of two.")  # type: ignore[attr-defined]


def test_five_are_enough(commitments: RunScreen) -> None:
    for number in range(5):
        write(commitments, f"Promise number {number}")
    assert words_of(commitments, "enoughWords") == "Five are enough: few are kept."


def test_what_is_written_survives_another_step(commitments: RunScreen) -> None:
    press(commitments, "Return")
    type_(commitments, "half a prom")
    press(commitments, "PgDown", "PgUp")
    assert child(commitments, "commitmentLine").text() == "half a prom"  # type: ignore[attr-defined]


# -------------------------------------------------------------------------------- the others


def test_a_step_with_nothing_to_do_says_what_is_missing(console: Console) -> None:
    screen = console(lambda rows: [row for row in rows if isinstance(row, r.Info)])
    for kind, said in (
        (r.StepKind.JUDGE, "nothingToJudge"),
        (r.StepKind.FOLLOW_UP, "nothingPromised"),
        (r.StepKind.BEHAVIOUR, "nothingToWord"),
    ):
        step = new_step(screen.bench.workshop, kind)
        screen.bench.run(KeepStep(step))
        screen.bench.run(GoToStep(step.id))
        panel = screen.panel
        assert panel is not None and child(panel, said).y() < 80 and panel.head.y() < 20
        assert [one.objectName() for one in panel.findChildren(KeyButton) if one.isVisible()] == []


def test_talks_show_their_pictures(console: Console) -> None:
    screen = console(open_at("recognise"), step="welcome")
    click(screen, "picture2Button")
    assert screen.bench.spot.cue.slide == "iceberg"
    for step in ("welcome", "reveal", "close"):
        screen.bench.run(GoToStep(step))
        assert screen.panel is not None and screen.panel.isVisible()


def test_a_card_of_the_list_goes_on_stage(console: Console) -> None:
    screen = console(open_at("recognise"), step="cards")
    panel = screen.panel
    view = panel.list  # type: ignore[union-attr]
    index = view.model().index(1)
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=view.visualRect(index).center())
    assert screen.bench.spot.cue.card == screen.bench.workshop.deck.cards[1].id


def test_an_empty_agenda(console: Console) -> None:
    def no_steps(rows: list[r.Row]) -> list[r.Row]:
        return [x for x in rows if isinstance(x, r.Info | r.Group | r.Team)]

    screen = console(no_steps)
    assert child(screen, "noAgenda").isVisible()
    press(screen, "PgDown", "R", "T", "1", "Return", "B", "B", "F", "F", "Ctrl+G", "Esc", "Ctrl+Z")
    assert screen.isVisible()


def test_whatever_is_pressed_or_written_into_has_a_name(console: Console) -> None:
    screen = console(all_of(open_at("recognise", "t1"), judge_step()))
    for step in ("welcome", "cards", "recognise", "impact", "behaviour", "commitments", "agree"):
        screen.bench.run(GoToStep(step))
        nameless = [
            (type(one).__name__, one.objectName(), one.accessibleName())
            for one in screen.findChildren(QWidget)
            if (isinstance(one, QAbstractButton) or one.focusPolicy() & Qt.FocusPolicy.TabFocus)
            and one.isVisible()
            and not one.objectName().startswith("qt_")
            and not (one.objectName() and one.accessibleName())
        ]
        assert nameless == [], step
