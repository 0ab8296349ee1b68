"""Figures of people on slides: a head and shoulders, in rows that say how many."""

from __future__ import annotations

from abcdesk.projector.slide import Ellipse, Item, Paint, Path, Rect

FIGURE_WIDTH, FIGURE_HEIGHT = 37.0, 48.0
MOST_FIGURES = 12
SMALLEST_PITCH = 26.0


def person(x: float, y: float, colour: str, scale: float = 1.0) -> list[Item]:
    """One figure whose box has its top left corner at x, y."""
    w = FIGURE_WIDTH * scale
    return [
        Ellipse(x + w / 2, y + 11.5 * scale, 11.5 * scale, 11.5 * scale, Paint(colour)),
        Path("M0,48C0,33 8,26 18.5,26C29,26 37,33 37,48Z", Paint(colour), x, y, scale),
    ]


def person_row(
    people: int, counted: int, x: float, y: float, width: float, ink: str, empty: str
) -> list[Item]:
    """As many figures as people, the first ``counted`` in ink; a bar where they are too many.

    The last item is an invisible box as wide as the row, so that words can follow it.
    """
    if people <= 0:
        return []
    pitch = min(FIGURE_WIDTH + 10, (width + 10) / people)
    if people <= MOST_FIGURES and pitch >= SMALLEST_PITCH:
        scale = min(1.0, (pitch - 5) / FIGURE_WIDTH)
        top = y + FIGURE_HEIGHT * (1 - scale) / 2
        items: list[Item] = []
        for place in range(people):
            items += person(x + place * pitch, top, ink if place < counted else empty, scale)
        return [*items, Rect(x, y, people * pitch - 10, FIGURE_HEIGHT, Paint())]
    length = min(width, 260.0)
    share = min(1.0, counted / people)
    return [
        Rect(x, y + 14, length, 20, Paint(empty, 0.5), 10),
        *([Rect(x, y + 14, max(20.0, length * share), 20, Paint(ink), 10)] if counted else []),
        Rect(x, y + 14, length, 20, Paint()),
    ]
