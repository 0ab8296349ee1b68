"""Two cards that say the same: merged by keys, on the wall, in the report, and parted again."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from abcdesk.domain.results import results
from abcdesk.domain.show import Spot
from abcdesk.domain.steps.kind import Cue
from abcdesk.report.content.facts import facts_of
from abcdesk.report.content.ranking import ranking_of
from tests.ui.console.conftest import Console
from tests.ui.console.hands import child, press, type_


def test_two_cards_are_counted_as_one_and_parted_again(console: Console) -> None:
    screen = console(step="recognise")
    bench = screen.bench
    first, second = results(bench.workshop)["steps"]["recognise"]["ranking"][:2]
    deck = bench.workshop.deck
    numbers = deck.card(second["card"]).number, deck.card(first["card"]).number
    press(screen, "Return")
    type_(screen, "99 = 4")
    press(screen, "Return")
    assert child(screen, "mergeWrong").text() == "No card 99. Numbers go from 1 to 54."  # type: ignore[attr-defined]
    screen.panel.result.merging.line.clear()  # type: ignore[union-attr]
    type_(screen, f"{numbers[0]} = {numbers[1]}")
    press(screen, "Return")
    assert QApplication.focusWidget() is screen.panel
    (row,) = bench.workshop.merges
    assert (row.card, row.into) == (second["card"], first["card"])
    held = [set(ballot.picks) for ballot in bench.workshop.ballots_of("recognise")]
    top = results(bench.workshop)["steps"]["recognise"]["ranking"][0]
    assert top["with"] == [row.card]
    assert top["votes"] == sum(bool({row.card, row.into} & one) for one in held)
    slide = bench.stage.slide_at(Spot("recognise", Cue("ranking", place=1)))
    assert any(text.startswith("with ") for text in slide.texts)
    facts = facts_of(bench.workshop)
    page = ranking_of(facts, facts.picked[0])
    title = deck.card(row.card).title
    assert page.rows[0].also == f"with {title}" and f"‘{title}’ as ‘" in page.note
    QTest.mouseClick(child(screen, f"part{numbers[0]}Button"), Qt.MouseButton.LeftButton)
    assert not bench.workshop.merges
    bench.bridge.undo()
    assert bench.workshop.merges == (row,)
