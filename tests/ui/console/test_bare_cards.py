"""A missing or unreadable picture never stops a show, and the console says so before."""

from __future__ import annotations

import sqlite3
from dataclasses import replace

from PySide6.QtCore import Qt

from abcdesk.desk import Desk
from abcdesk.domain.cards import Card, Deck, DeckPackage, Suit
from abcdesk.domain.show import Spot
from abcdesk.domain.steps.kind import Cue
from abcdesk.projector.registry import slide_for
from abcdesk.projector.room import room_view
from abcdesk.projector.slide import Path as Sign
from abcdesk.projector.slide import Picture
from abcdesk.ui.bare_cards import bare_words
from abcdesk.ui.bridge import Bridge
from abcdesk.ui.console.run_screen import RunScreen
from abcdesk.ui.projector.stage import Stage
from abcdesk.ui.setup.deck_panel import DeckPanel
from tests.ui.conftest import child
from tests.ui.console.rooms import sample

DECK = Deck("d", "Some", suits=(Suit("a", "A suit", "A", "attitude"),))


def with_cards(count: int, bare: set[int]) -> Deck:
    cards = (
        Card(f"c{n}", n, "a", f"Card {n}", picture="" if n in bare else f"{n}.svg")
        for n in range(1, count + 1)
    )
    return replace(DECK, cards=tuple(cards))


def test_words() -> None:
    assert (
        bare_words(with_cards(20, {4, 17, 20}))
        == "3 cards have no picture: 4, 17, 20. A typeset face stands in."
    )
    assert bare_words(with_cards(5, {2})).startswith("1 card has no picture: 2.")
    assert bare_words(with_cards(40, set(range(1, 21)))).startswith("20 cards have no picture: 1, 2,")
    assert "and 8 more" in bare_words(with_cards(40, set(range(1, 21))))
    assert bare_words(with_cards(5, set())) == bare_words(with_cards(5, {1, 2, 3, 4, 5})) == ""


def desk_without(tmp_path, clock, pictures: dict[str, bytes | None]) -> Desk:
    """The sample workshop, in whose file these cards' pictures are other bytes, or lost."""
    rows, package = sample()
    data = dict(package.pictures)
    for card_id, other in pictures.items():
        name = package.deck.card(card_id).picture
        data.pop(name)
        if other is not None:
            data[name] = other
    return Desk.create(
        tmp_path / "x.abcw", rows, DeckPackage(package.deck, data), clock, tmp_path / "backups"
    )


def test_a_typeset_face_stands_in_for_lost_and_unreadable_pictures(qtbot, tmp_path, clock) -> None:
    desk = desk_without(tmp_path, clock, {"it-hero": None, "not-my-responsibility": b"\0" * 5_000})
    room = room_view(desk.workshop)
    step = next(step.id for step in room.steps if step.id in room.cards_of_step)
    for card in ("it-hero", "not-my-responsibility"):
        slide = slide_for(room, Spot(step, Cue("card", card)))
        assert not any(isinstance(item, Picture) for item in slide.items)
        assert any(isinstance(item, Sign) for item in slide.items)
    wall = slide_for(room, Spot(step, Cue("wall")))
    shown = {item.source for item in wall.items if isinstance(item, Picture)}
    assert "card:it-hero" not in shown and "card:blame-culture" in shown
    panel = DeckPanel(Bridge(desk))
    qtbot.addWidget(panel)
    numbers = sorted(room.deck.card(card).number for card in ("it-hero", "not-my-responsibility"))
    assert (
        child(panel, "bareCards").text().startswith(f"2 cards have no picture: {numbers[0]}, {numbers[1]}.")
    )
    desk.close()
    kept = sqlite3.connect(tmp_path / "x.abcw").execute("SELECT picture FROM card WHERE id = 'it-hero'")
    assert kept.fetchone()[0] != ""


def test_the_console_names_them_when_the_projector_goes_on(qtbot, tmp_path, clock, two_screens) -> None:
    desk = desk_without(tmp_path, clock, {"it-hero": None})
    bridge = Bridge(desk)
    stage = Stage(bridge, reduced_motion=True)
    run = RunScreen(bridge, stage)
    qtbot.addWidget(run)
    stage.set_console(run)
    with qtbot.waitActive(run):
        run.show()
        run.activateWindow()
    qtbot.keyClick(run, Qt.Key.Key_F5)
    number = desk.workshop.deck.card("it-hero").number
    assert run.message.text == f"1 card has no picture: {number}. A typeset face stands in."
    run.message.clear()
    qtbot.keyClick(run, Qt.Key.Key_F5)
    assert run.message.text == ""
    stage.close()
    desk.close()
