"""The spotlight on every slide that can be singled out: one answer as it was, the others faint."""

from __future__ import annotations

from abcdesk.projector.registry import slide_for
from abcdesk.projector.room import room_view
from abcdesk.projector.slide import Item, Picture, Slide, Text
from abcdesk.projector.spotlight import DIMMED, spotlit
from tests.projector.every_kind import every_kind

SINGLED_OUT = {
    *("answer", "answers", "behaviours", "commitments", "gaps", "impact", "mirror", "moved", "nearness"),
    *("podiums", "promises", "published", "ranking", "scan", "simulation", "think", "verdict"),
}


def _opacity(item: Item) -> float:
    return item.opacity if isinstance(item, Text | Picture) else item.paint.opacity


def _slides() -> dict[str, Slide]:
    """A slide with answers of each kind."""
    made = {name: slide_for(room_view(room), spot, "dark") for name, (room, spot) in every_kind().items()}
    return {name: slide for name, slide in made.items() if slide.answers}


def test_one_answer_stays_as_it_was_and_all_others_step_back() -> None:
    slides = _slides()
    assert set(slides) >= SINGLED_OUT
    for name, slide in slides.items():
        lit = spotlit(slide, len(slide.answers))
        assert lit.name == slide.name and len(lit.items) == len(slide.items)
        of_answer = {id(item): place for place, one in enumerate(slide.answers) for item in one.items}
        assert of_answer and set(of_answer) <= {id(item) for item in slide.items}, name
        for before, after in zip(slide.items, lit.items, strict=True):
            is_other = of_answer.get(id(before), len(slide.answers) - 1) != len(slide.answers) - 1
            assert abs(_opacity(after) - _opacity(before) * (DIMMED if is_other else 1)) < 1e-9, name
        assert spotlit(slide, 0) is slide and spotlit(slide, len(slide.answers) + 1) is slide
