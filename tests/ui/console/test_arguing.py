"""Team top threes: typed as they are said, on the wall team by team, in the results and in the report."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtWidgets import QApplication

from abcdesk.domain import records as r
from abcdesk.domain.commands.arguing import KeepArgument
from abcdesk.domain.commands.staging import GoToStep
from abcdesk.domain.results import results
from abcdesk.domain.show import Spot, room_spot
from abcdesk.domain.steps.impact import cards_weighed
from abcdesk.domain.steps.kind import Cue
from abcdesk.domain.steps.registry import cues_of
from abcdesk.domain.workshop import Workshop
from abcdesk.report.content.facts import facts_of
from abcdesk.report.content.words import chapters_of
from abcdesk.report.language import language_of
from abcdesk.report.sections.registry import held
from abcdesk.store.exchange import read_json, write_json
from abcdesk.ui.console.panels.argue import ArguePanel
from abcdesk.ui.console.panels.impact import ImpactPanel
from abcdesk.ui.setup.kinds import new_step
from tests.ui.console.conftest import Console
from tests.ui.console.hands import child, press, type_
from tests.ui.console.rooms import sample


def arguing(rows: list[r.Row]) -> list[r.Row]:
    """The reveal is followed by team top twos."""
    step = r.Step(
        "top", r.StepKind.ARGUE, "Top", "What does it lead to?", 10, settings={"most": 2}, position=99
    )
    return [*rows, step]


def test_each_team_argues_by_what_a_card_leads_to(console: Console) -> None:
    screen = console(arguing, step="top")
    bench, panel = screen.bench, screen.panel
    assert isinstance(panel, ArguePanel)
    press(screen, "Return")
    type_(screen, "24")
    press(screen, "Return")
    wrong = child(screen, "argument1Wrong").text()  # type: ignore[attr-defined]
    assert wrong == "What does it lead to? One sentence. A card alone is no argument."
    type_(screen, " nine days without a bed list")
    press(screen, "Return")
    assert QApplication.focusWidget() is panel.rows[1].edit
    type_(screen, "24 again")
    press(screen, "Return")
    assert child(screen, "argument2Wrong").text() == "This team argues for this card already."  # type: ignore[attr-defined]
    panel.rows[1].edit.clear()
    type_(screen, "4 <b>nobody</b> rings back")
    press(screen, "Return")
    assert panel.name.text() == bench.workshop.teams[1].name  # the next team's lines
    type_(screen, "4 the ward writes lists by hand")
    press(screen, "Return", "Escape")
    deck = bench.workshop.deck
    said = [
        (row.team, row.place, deck.card(row.card).number, row.consequence) for row in bench.workshop.arguments
    ]
    first, second = (team.id for team in bench.workshop.teams[:2])
    assert said == [
        (first, 1, 24, "nine days without a bed list"),
        (first, 2, 4, "<b>nobody</b> rings back"),
        (second, 1, 4, "the ward writes lists by hand"),
    ]
    found = results(bench.workshop)["steps"]["top"]
    assert [one["teams"] for one in found["cards"]] == [2, 1]
    assert found["teams"][1]["top"] == [{"card": deck.numbered(4).id, "consequence": said[2][3]}]  # type: ignore[union-attr]
    assert [(one.title, one.words) for one in panel.shared.rows] == [(deck.numbered(4).title, "2 of 2")]  # type: ignore[union-attr]
    press(screen, "Ctrl+R")
    assert room_spot(bench.workshop) == Spot("top", Cue("top", place=2))
    assert "“the ward writes" in " ".join(bench.stage.slide_at(room_spot(bench.workshop)).texts)
    shared = bench.stage.slide_at(Spot("top", Cue("argued"))).texts
    assert shared[0] == "1 card that more than one team argues for" and "2 of 2 teams" in shared
    told = held(bench.workshop, bench.workshop.step("top"), language_of("en"))
    assert told and told.produced == "2 cards argued for"
    (one, _) = chapters_of(facts_of(bench.workshop))[:2]
    assert [entry.text for entry in one.entries] == [said[0][3], said[1][3]]
    again = read_json(write_json(bench.workshop), lambda *_: sample()[1])[0]
    assert [row for row in again if isinstance(row, r.Argument)] == list(bench.workshop.arguments)
    bench.bridge.undo()
    assert len(bench.workshop.arguments) == 2


def test_what_was_argued_for_is_weighed_where_it_is_set_so(console: Console) -> None:
    def weighing(rows: list[r.Row]) -> list[r.Row]:
        plain = r.Step("votes", r.StepKind.IMPACT, "Weigh", position=100)
        return [*arguing(rows), plain, replace(plain, id="argued", settings={"argued": True}, position=101)]

    screen = console(weighing, step="argued")
    bench, panel = screen.bench, screen.panel
    assert isinstance(panel, ImpactPanel)
    deck = bench.workshop.deck
    votes = cards_weighed(bench.workshop, bench.workshop.step("votes"))
    assert cards_weighed(bench.workshop, bench.workshop.step("argued")) == votes  # nobody has argued yet
    assert panel.head.note.text() == "card 1 of 5, from “Recognise”"
    teams = [team.id for team in bench.workshop.teams]
    said = {teams[0]: (54, 1), teams[1]: (4, 54), teams[2]: (24, 2)}
    for team, numbers in said.items():
        group = bench.workshop.team(team).group
        for place, number in enumerate(numbers, 1):
            card = deck.numbered(number)
            assert card is not None
            bench.bridge.run(KeepArgument(r.Argument("top", group, place, card.id, "A day is lost.", team)))
    weighed = cards_weighed(bench.workshop, bench.workshop.step("argued"))
    # two teams argue for 54; of those that one team argues for 4 had five votes, 24 four, 2 two, 1 none
    assert [deck.card(card).number for card in weighed] == [54, 4, 24, 2, 1]
    assert cards_weighed(bench.workshop, bench.workshop.step("votes")) == votes
    bench.bridge.run(GoToStep("argued", bench.now_s))
    assert panel.head.note.text() == "card 1 of 5, from “Top”" and panel.card == deck.numbered(54)
    assert panel.standing.text() == "Argued for by 2 of 3 teams. Not picked in “Recognise”"
    found = results(bench.workshop)["steps"]["argued"]
    assert [row["card"] for row in found["cards"]] == list(weighed)
    assert [cue.card for cue in cues_of(bench.workshop, bench.workshop.step("argued"))][::2] == list(weighed)
    again = Workshop.of(deck, read_json(write_json(bench.workshop), lambda *_: sample()[1])[0])
    assert cards_weighed(again, again.step("argued")) == weighed
    assert new_step(bench.workshop, r.StepKind.IMPACT).settings == {"argued": True}
