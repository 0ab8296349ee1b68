"""A slide's layout as boxes, and what must hold for every slide: inside the stage, nothing on top of words."""

from __future__ import annotations

from dataclasses import dataclass

from abcdesk.projector.slide import HEIGHT, WIDTH, Anchor, Ellipse, Picture, Rect, Slide, Text
from abcdesk.textsize import FaceStyle, text_width

CAPITALS, DESCENDERS = 0.695, 0.2
"""How far letters rise above and hang below the baseline, as parts of the size."""

SLACK = 2.0


@dataclass(frozen=True)
class Box:
    """A rectangle and what stands in it."""

    what: str
    left: float
    top: float
    right: float
    bottom: float

    def meets(self, other: Box) -> bool:
        """Whether two boxes overlap by more than a hair."""
        return (
            self.left < other.right - SLACK
            and other.left < self.right - SLACK
            and self.top < other.bottom - SLACK
            and other.top < self.bottom - SLACK
        )


def text_box(text: Text) -> Box:
    """Where the letters of a text are drawn."""
    width = text_width(text.text, FaceStyle(text.family, text.weight, text.italic), text.px)
    shift = {Anchor.START: 0.0, Anchor.MIDDLE: 0.5, Anchor.END: 1.0}[text.anchor]
    left = text.x - width * shift
    return Box(
        text.text, left, text.y - text.px * CAPITALS, left + width, text.y + text.px * DESCENDERS * 0.5
    )


def faults(slide: Slide, smallest_px: float = 28) -> list[str]:
    """What is wrong with a slide's layout, in words; empty when nothing is."""
    texts = [
        text_box(item)
        for item in slide.items
        if isinstance(item, Text) and item.text.strip() and not item.turn
    ]
    found = [f"{box.what!r} leaves the stage" for box in texts if _outside(box)]
    found += [
        f"{one.what!r} and {other.what!r} overlap"
        for place, one in enumerate(texts)
        for other in texts[place + 1 :]
        if one.meets(other)
    ]
    found += [
        f"{item.text!r} is only {item.px} px"
        for item in slide.items
        if isinstance(item, Text) and item.px < smallest_px
    ]
    for item in slide.items:
        if isinstance(item, Rect | Picture):
            box = Box(type(item).__name__, item.x, item.y, item.x + item.width, item.y + item.height)
        elif isinstance(item, Ellipse):
            box = Box("Ellipse", item.cx - item.rx, item.cy - item.ry, item.cx + item.rx, item.cy + item.ry)
        else:
            continue
        if _outside(box):
            found.append(f"{box} leaves the stage")
    return found


def _outside(box: Box) -> bool:
    return box.left < -SLACK or box.top < -SLACK or box.right > WIDTH + SLACK or box.bottom > HEIGHT + SLACK
