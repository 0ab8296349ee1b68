"""The spotlight: one answer of a slide stays bright, the others step back."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from abcdesk.projector.slide import Answer, Item, Paint, Picture, Slide, Text

DIMMED = 0.2
"""What is left of an item's opacity: enough to see that it is there, too little to be read at once."""


def items_of(answers: Iterable[Answer]) -> list[Item]:
    """All that is drawn for these answers, in their order."""
    return [item for one in answers for item in one.items]


def spotlit(slide: Slide, answer: int) -> Slide:
    """The slide with the answer of this place (from 1 on) bright; as it is where it has no such answer."""
    if not 0 < answer <= len(slide.answers):
        return slide
    lit = slide.answers[answer - 1]
    others = {id(item) for one in slide.answers if one is not lit for item in one.items}
    items = tuple(_dimmed(item) if id(item) in others else item for item in slide.items)
    return replace(slide, items=items, spoken=f"Spotlight on {lit.words}. {slide.spoken}")


def _dimmed(item: Item) -> Item:
    if isinstance(item, Text | Picture):
        return replace(item, opacity=item.opacity * DIMMED)
    return replace(item, paint=_faint(item.paint))


def _faint(paint: Paint) -> Paint:
    return replace(paint, opacity=paint.opacity * DIMMED, stroke_opacity=paint.stroke_opacity * DIMMED)
