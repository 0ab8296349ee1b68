"""How excuses end, on the wall: in their rows, and as a dial of what somebody chose."""

from __future__ import annotations

import pytest

from abcdesk.domain import records as r
from abcdesk.domain.show import Spot
from abcdesk.domain.steps.kind import Cue
from abcdesk.domain.steps.registry import cues_of
from abcdesk.domain.workshop import Workshop
from abcdesk.projector.registry import slide_for
from abcdesk.projector.room import room_view
from abcdesk.projector.slide import Path, Picture, Slide
from abcdesk.projector.slides.dial import rows_shown
from tests.projector.judged_rooms import EXCUSES, LONG, deck, excuses_room, judged_room, with_cards
from tests.projector.layout import faults

BOARD = "Finance Board"
HOSTILE = "<b>=1+1</b> \u202eevil\n" + "Donaudampfschifffahrtsgesellschaft" * 4


def ruled(room: Workshop, *ends: tuple[str, str, str]) -> Workshop:
    """The room with rulings: (card, by, text); without a role it is an improvement."""
    kinds = r.RulingKind
    rows = [
        r.Ruling("judge", card, kinds.DECISION if by else kinds.IMPROVEMENT, by, text, place)
        for place, (card, by, text) in enumerate(ends)
    ]
    return room.put(*rows)


def slide(room: Workshop, cue: Cue, elapsed_ms: float = float("inf"), theme: str = "light") -> Slide:
    return slide_for(room_view(room), Spot("judge", cue), theme, elapsed_ms)  # type: ignore[arg-type]


def dial(room: Workshop) -> Slide:
    return slide(room, Cue("dial"))


def many(count: int, words: str = "Now we ask") -> Workshop:
    room = judged_room(with_cards(deck("excuses"), count, LONG), EXCUSES, [(21, 2, 1)] * count)
    cards = list(dict.fromkeys(row.card for row in room.judgements))
    return ruled(room, *((card, words if place % 2 else "", words) for place, card in enumerate(cards)))


ENDED = ruled(
    excuses_room(),
    ("needs-a-rewrite", BOARD, "2024"),
    ("we-are-techies", "", "We confirm before we close"),
    ("no-surveys-needed", BOARD, ""),
    ("desk-under-resourced", "", "The desk is never empty"),
)
ROOMS = {
    "eight": ENDED,
    "open": excuses_room(),
    "four": many(4),
    "nine": many(9),
    "fourteen": many(14),
    "fourteen long": many(14, LONG * 3),
    "hostile": many(6, HOSTILE),
}


@pytest.mark.parametrize("theme", ["light", "dark"])
@pytest.mark.parametrize("name", ROOMS)
def test_no_slide_leaves_the_stage_or_writes_over_itself(name: str, theme: str) -> None:
    for cue in cues_of(ROOMS[name], ROOMS[name].step("judge")):
        if cue.slide in ("answers", "dial"):
            assert faults(slide(ROOMS[name], cue, theme=theme)) == [], str(cue)


def test_the_dial_follows_all_answers_of_excuses_alone() -> None:
    assert [str(cue) for cue in cues_of(ENDED, ENDED.step("judge"))][-2:] == ["answers:1", "dial"]
    others = judged_room(deck("myths"), ["myth", "unsure", "we act on it"], [(1, 2, 3)] * 3)
    assert "dial" not in [cue.slide for cue in cues_of(others, others.step("judge"))]
    one = judged_room(deck("excuses"), EXCUSES, [(5, 6, 13)])
    assert "dial" not in [cue.slide for cue in cues_of(one, one.step("judge"))]


def test_the_dial_says_how_much_was_chosen_of_how_many() -> None:
    texts = dial(ENDED).texts
    assert texts[0] == "Two of eight were chosen, six just happened"
    assert "8 reasons" in texts and "24 people judged each" in texts
    assert "of 8 chosen" in texts
    assert "Finance Board, 2024" in texts and "The desk is never empty" in texts
    assert "2 end now, for nothing" in texts
    assert "2 chosen, 1 unknown, 5 excused; 2 end today" in dial(ENDED).spoken


def test_a_dial_nobody_turned_gathers_a_cobweb() -> None:
    found = dial(excuses_room())
    assert found.texts[0] == "Nobody chose any of our eight reasons"
    assert [item.source for item in found.items if isinstance(item, Picture)] == ["scene:cobweb"]


def test_the_knob_turns_to_what_was_chosen() -> None:
    def turned(elapsed_ms: float) -> float:
        found = slide(ENDED, Cue("dial"), elapsed_ms)
        return next(item.turn for item in found.items if isinstance(item, Path) and item.turn)

    assert turned(0) == -125
    assert -125 < turned(300) < turned(float("inf")) == pytest.approx(-125 + 250 * 2 / 8)


def test_rows_of_all_answers_say_how_each_ends() -> None:
    texts = slide(ENDED, Cue("answers", place=1)).texts
    assert "Finance Board, 2024" in texts  # the room says it is a decision
    assert "Decided: Finance Board" in texts  # the room calls it an excuse
    assert "Ends today, for nothing" in texts
    assert "Chief executive" not in texts  # the desk's ruling replaces what was decided about its risk
    assert "Chief executive" in slide(excuses_room(), Cue("answers", place=1)).texts


def test_long_lists_are_cut_with_the_number_that_is_left_out() -> None:
    assert rows_shown([2, 1, 5], 12) == [2, 1, 5]
    assert rows_shown([4, 2, 8], 12) == [4, 2, 6]
    assert "and 3 more" not in dial(ENDED).texts
    assert any(text.startswith("and ") for text in dial(many(14)).texts)


def test_small_groups_are_not_in_the_dial() -> None:
    room = ENDED.put(r.Group("g1", "Few", headcount=4), r.Group("g2", "Some", headcount=4))
    assert all(one.judged.by_group == {} for one in room_view(room).dials["judge"].excuses)
