"""Drawn signs that slides share: ring, tick, dots, arrow, eye. Sizes are stage units."""

from __future__ import annotations

import math

from abcdesk.projector.slide import Ellipse, Item, Paint, Path


def arc(cx: float, cy: float, r: float, start_deg: float, end_deg: float) -> str:
    """Path data of an arc; degrees run clockwise from twelve o'clock."""
    a, b = math.radians(start_deg - 90), math.radians(end_deg - 90)
    large = 1 if end_deg - start_deg > 180 else 0
    return (
        f"M{cx + r * math.cos(a):.2f},{cy + r * math.sin(a):.2f}"
        f"A{r},{r} 0 {large} 1 {cx + r * math.cos(b):.2f},{cy + r * math.sin(b):.2f}"
    )


def band(cx: float, cy: float, outer: float, inner: float, start_deg: float, end_deg: float) -> str:
    """Path data of a piece of a ring; degrees run clockwise from twelve o'clock."""
    a, b = math.radians(start_deg - 90), math.radians(end_deg - 90)
    large = 1 if end_deg - start_deg > 180 else 0
    return (
        f"M{cx + outer * math.cos(a):.2f},{cy + outer * math.sin(a):.2f}"
        f"A{outer},{outer} 0 {large} 1 {cx + outer * math.cos(b):.2f},{cy + outer * math.sin(b):.2f}"
        f"L{cx + inner * math.cos(b):.2f},{cy + inner * math.sin(b):.2f}"
        f"A{inner},{inner} 0 {large} 0 {cx + inner * math.cos(a):.2f},{cy + inner * math.sin(a):.2f}Z"
    )


def ring(
    cx: float, cy: float, r: float, width: float, share: float, rest: str, ink: str, face: str
) -> list[Item]:
    """A disc with a ring of which ``share`` (0 to 1) is drawn in ink, from twelve o'clock on."""
    items: list[Item] = [
        Ellipse(cx, cy, r, r, Paint(face)),
        Ellipse(cx, cy, r, r, Paint(stroke=rest, stroke_width=width)),
    ]
    if share >= 0.999:
        items.append(Ellipse(cx, cy, r, r, Paint(stroke=ink, stroke_width=width)))
    elif share > 0.003:
        items.append(Path(arc(cx, cy, r, 0, 360 * share), Paint(stroke=ink, stroke_width=width)))
    return items


def tick_disc(cx: float, cy: float, r: float, disc: str, tick: str) -> list[Item]:
    """A tick on a disc."""
    return [
        Ellipse(cx, cy, r, r, Paint(disc)),
        Path("M-18,1L-5,14L19,-12", Paint(stroke=tick, stroke_width=10), cx, cy, r / 40),
    ]


def dots(x: float, y: float, colour: str) -> list[Item]:
    """Three dots, fading: somebody is still choosing."""
    return [
        Ellipse(x + place * 30, y, 10.5, 10.5, Paint(colour, opacity))
        for place, opacity in enumerate((1.0, 0.6, 0.3))
    ]


def arrow_disc(cx: float, cy: float, r: float, disc: str, arrow: str) -> list[Item]:
    """An arrow to the right on a disc."""
    return [
        Ellipse(cx, cy, r, r, Paint(disc)),
        Path("M-11,0H11M2,-9L11,0L2,9", Paint(stroke=arrow, stroke_width=6), cx, cy, r / 25),
    ]


def spine(height: float, width: float = 28, radius: float = 20) -> str:
    """Path data of a band along the left edge of a rounded card of this height."""
    corner = f"A{radius},{radius} 0 0 1"
    return f"M{width},0V{height}H{radius}{corner} 0,{height - radius}V{radius}{corner} {radius},0Z"


def lid(width: float, height: float, radius: float = 20) -> str:
    """Path data of a band along the upper edge of a rounded card of this width."""
    corner = f"A{radius},{radius} 0 0 1"
    return f"M0,{height}V{radius}{corner} {radius},0H{width - radius}{corner} {width},{radius}V{height}Z"


def ease_out(share: float) -> float:
    """Time 0 to 1 turned into way 0 to 1, quick at first and calm at the end."""
    return 1 - (1 - max(0.0, min(1.0, share))) ** 3
