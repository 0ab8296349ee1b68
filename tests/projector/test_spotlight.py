"""The spotlight on every slide that can be singled out: one answer as it was, the others faint."""

from __future__ import annotations

from abcdesk.domain.show import spots
from abcdesk.projector.registry import slide_for
from abcdesk.projector.room import room_view
from abcdesk.projector.slide import Item, Picture, Slide, Text
from abcdesk.projector.spotlight import DIMMED, spotlit
from tests.projector.judged_rooms import excuses_room, processes_room
from tests.projector.rooms import judging, sample
from tests.projector.test_gaps import asked
from tests.projector.test_scan import scanned


def _opacity(item: Item) -> float:
    return item.opacity if isinstance(item, Text | Picture) else item.paint.opacity


def _slides() -> dict[str, Slide]:
    """A slide with answers of each kind."""
    found: dict[str, Slide] = {}
    for workshop in (sample(), judging(sample()), excuses_room(), processes_room(), asked(), scanned()):
        room = room_view(workshop)
        for spot in spots(workshop):
            slide = slide_for(room, spot, "dark")
            if slide.answers:
                found[spot.cue.slide] = slide
    return found


def test_one_answer_stays_as_it_was_and_all_others_step_back() -> None:
    slides = _slides()
    assert {"ranking", "mirror", "answer", "answers", "gaps", "scan", "impact", "commitments"} <= set(slides)
    for name, slide in slides.items():
        lit = spotlit(slide, len(slide.answers))
        assert lit.name == slide.name and len(lit.items) == len(slide.items)
        of_answer = {id(item): place for place, one in enumerate(slide.answers) for item in one.items}
        assert of_answer and set(of_answer) <= {id(item) for item in slide.items}, name
        for before, after in zip(slide.items, lit.items, strict=True):
            is_other = of_answer.get(id(before), len(slide.answers) - 1) != len(slide.answers) - 1
            assert abs(_opacity(after) - _opacity(before) * (DIMMED if is_other else 1)) < 1e-9, name
        assert spotlit(slide, 0) is slide and spotlit(slide, len(slide.answers) + 1) is slide
