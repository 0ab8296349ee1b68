"""How excuses end, through the real window: keys, file, wall, results; and the ideas shelf beside promises."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QLineEdit

from abcdesk.domain import records as r
from abcdesk.domain.results import results
from abcdesk.ui.console.ideas import ideas
from abcdesk.ui.console.panels.commitments import CommitmentsPanel
from abcdesk.ui.console.panels.ending_line import ending_line, parse_ending
from abcdesk.ui.console.run_screen import RunScreen
from tests.ui.console.conftest import Console
from tests.ui.console.hands import child, press, type_
from tests.ui.console.rooms import Edit, all_of, open_at, plus
from tests.ui.console.test_panels import wall_texts, words_of

CARDS = ("it-hero", "plan-do-stop", "blame-culture")
DECISION, IMPROVEMENT = r.RulingKind


def excuses() -> Edit:
    answers = ["an excuse", "don't know", "a decision"]
    settings = {"answers": answers, "cards": list(CARDS)}
    counts = [(10, 2, 1), (1, 2, 10), (4, 5, 4)]
    return plus(
        r.Step("why", r.StepKind.JUDGE, "Excuses", "Is it one?", 20, settings=settings, position=99),
        *(
            r.Judgement("why", card, "it", answer, count)
            for card, row in zip(CARDS, counts, strict=True)
            for answer, count in zip(answers, row, strict=True)
        ),
    )


@pytest.fixture
def why(console: Console) -> RunScreen:
    return console(excuses(), step="why")


def line(screen: RunScreen, name: str) -> QLineEdit:
    found = child(screen, name)
    assert isinstance(found, QLineEdit)
    return found


def test_each_excuse_ends_by_keys_from_the_line_to_the_dial(why: RunScreen) -> None:
    press(why, "Alt+E")
    assert why.bench.spot.cue.slide == "answers"
    assert line(why, "ending-it-hero").hasFocus()
    type_(why, "We hand over in person")
    assert words_of(why, "endingChip-it-hero") == "costs nothing"
    press(why, "Return")
    assert line(why, "ending-plan-do-stop").hasFocus()
    type_(why, "@finance board 2024")
    press(why, "Return")
    assert why.bench.workshop.rulings == (
        r.Ruling("why", "it-hero", IMPROVEMENT, "", "We hand over in person"),
        r.Ruling("why", "plan-do-stop", DECISION, "Finance board", "2024", 1),
    )
    assert "Finance board, 2024" in wall_texts(why)
    press(why, "PgDown")
    assert "One of three was chosen, two just happened" in wall_texts(why)
    assert "We hand over in person" in wall_texts(why)
    told = results(why.bench.workshop)["steps"]["why"]["dial"]  # type: ignore[index]
    assert told == {"n": 3, "chosen": 1, "unknown": 1, "excused": 1, "ended": 1}


def test_a_decision_that_nobody_took_is_refused_and_stays_typed(why: RunScreen) -> None:
    press(why, "Alt+E")
    type_(why, "@")
    assert words_of(why, "endingChip-it-hero") == "decided by whom?"
    press(why, "Return")
    assert words_of(why, "endingError-it-hero").startswith("Who decided this?")
    assert line(why, "ending-it-hero").text() == "@" and line(why, "ending-it-hero").hasFocus()
    assert why.bench.workshop.rulings == ()


def test_endings_change_are_taken_back_and_left_open_again(why: RunScreen) -> None:
    press(why, "Alt+E")
    type_(why, "<b>ask</b> & tell")
    press(why, "Tab")
    assert why.bench.workshop.rulings[0].text == "<b>ask</b> & tell"
    press(why, "Up", "Ctrl+A", "Del", "Down")
    assert why.bench.workshop.rulings == ()
    press(why, "Escape", "Ctrl+Z")
    assert line(why, "ending-it-hero").text() == "<b>ask</b> & tell"
    assert words_of(why, "endingSums") == "0 of 3 chosen, 2 unknown, 1 excused, 1 of them end now"


def test_an_idea_that_costs_nothing_is_offered(why: RunScreen) -> None:
    press(why, "Alt+E", "Ctrl+I")
    first = line(why, "ending-it-hero").text()
    press(why, "Ctrl+I")
    second = line(why, "ending-it-hero").text()
    free = {idea.text for idea in ideas() if idea.is_free}
    assert first != second and {first, second} <= free
    assert why.bench.workshop.rulings == ()


def test_other_answers_have_no_endings(console: Console) -> None:
    screen = console(all_of(open_at("recognise")), step="impact")
    press(screen, "Alt+E")
    assert screen.bench.spot.cue.slide == "impact"


@pytest.mark.parametrize(
    ("words", "by", "text"),
    [
        ("@CIO", "CIO", ""),
        ("@finance board, 2024", "Finance board", "2024"),
        ("@chief executive in 2024", "Chief executive", "in 2024"),
        ("@board, to save on the desk", "Board", "to save on the desk"),
        ("We ask @the ward", "", "We ask @the ward"),
        ("  test changes  ", "", "test changes"),
        ("@", "", ""),
    ],
)
def test_an_ending_is_read_from_one_line(words: str, by: str, text: str) -> None:
    found = parse_ending(words, "s", "c")
    assert found is not None and (found.by, found.text) == (by, text)
    assert parse_ending(ending_line(found), "s", "c") == found
    assert parse_ending("  ", "s", "c") is None


# -------------------------------------------------------------------------------- the ideas shelf


@pytest.fixture
def promises(console: Console) -> RunScreen:
    return console(step="commitments")


def test_an_idea_goes_into_the_line_and_reaches_the_room_as_a_promise_alone(promises: RunScreen) -> None:
    panel = promises.panel
    assert isinstance(panel, CommitmentsPanel)
    press(promises, "Return")
    type_(promises, "#21 @head of desk")
    press(promises, "Ctrl+I")
    assert panel.shelf.has_keyboard and panel.shelf.idea is not None
    hero = promises.bench.workshop.deck.card("it-hero")
    assert hero.number == 21 and hero.id in panel.shelf.idea.cards
    here = promises.bench.spot
    press(promises, "Down", "Up", "Down")
    assert promises.bench.spot == here  # the arrows move in the shelf, not in the show
    idea = panel.shelf.idea
    assert idea is not None
    before = wall_texts(promises)
    press(promises, "Return")
    assert line(promises, "commitmentLine").hasFocus()
    assert wall_texts(promises) == before and idea.text not in before
    type_(promises, " from Monday")
    press(promises, "Return")
    made = promises.bench.workshop.commitments[-1]
    assert (made.text, made.owner) == (f"{idea.text} from Monday", "Head of desk")
    assert idea.text[:20] in " ".join(one.text for one in promises.bench.workshop.commitments)


def test_the_shelf_turns_to_who_can_do_it_and_goes_away_again(promises: RunScreen) -> None:
    panel = promises.panel
    assert isinstance(panel, CommitmentsPanel)
    press(promises, "Ctrl+I")
    assert words_of(promises, "ideasFit").endswith("our cards")
    everything = len(panel.shelf.model.ideas)
    press(promises, "Right", "Right")
    assert panel.shelf.who.value == "service desk"
    fitting = panel.shelf.model.ideas
    assert 0 < len(fitting) < everything
    assert all({"service desk", "everyone"} & set(idea.who) for idea in fitting)
    press(promises, "Escape")
    assert not panel.shelf.isVisible() and line(promises, "commitmentLine").hasFocus()


def test_words_of_ones_own_are_never_lost_to_an_idea(promises: RunScreen) -> None:
    panel = promises.panel
    assert isinstance(panel, CommitmentsPanel)
    press(promises, "Return")
    type_(promises, "We ring back /18 dec")
    press(promises, "Ctrl+I", "Return")
    first = line(promises, "commitmentLine").text()
    assert first.startswith("We ring back; ") and first.endswith("/18 Dec")
    line(promises, "commitmentLine").clear()
    panel.form.line.textEdited.emit("")
    press(promises, "Ctrl+I", "Return", "Ctrl+I", "Down", "Return")
    assert panel.form.parts.text in {idea.text for idea in ideas()}  # one idea replaces another
