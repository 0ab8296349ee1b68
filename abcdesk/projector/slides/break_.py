"""The slide of a break: how long it lasts, and a glass of iced tea that looks familiar."""

from __future__ import annotations

import math

from abcdesk.domain.records import Step
from abcdesk.domain.show import Spot
from abcdesk.projector.draw import line, lines
from abcdesk.projector.frame import footer
from abcdesk.projector.room import RoomView
from abcdesk.projector.slide import Ellipse, Item, Paint, Path, Rect, Slide
from abcdesk.textsize import fit
from abcdesk.tokens import Theme, tokens

_SOON_S = 60.0


def pause(room: RoomView, spot: Spot, theme: Theme, elapsed_ms: float) -> Slide:
    """The break with the minutes left and what comes after it."""
    step, stage = room.step(spot.step), tokens().stage(theme)
    left_s = room.timer_left_s.get(spot.step, 0.0)
    figure, words = time_left(step.minutes, left_s)
    heading = fit(step.title or "Break", tokens().type("card_title"), 1020, 2, 124, 60)
    top = 196.0 + (len(heading.lines) - 1) * heading.px * 1.02
    hero, label = tokens().type("hero_number"), tokens().type("heading")
    items: list[Item] = [
        *lines(heading, 64, 196, tokens().type("card_title"), stage.ink),
        *_prompt(step, top + 76, theme),
        *_glass(theme),
        *_next(room, spot.step, theme),
        *footer(room, spot.step, theme),
    ]
    if figure:
        items.append(line(figure, 56, 690, hero, stage.ink, px=320, tabular=True))
    below = fit(words, label, 1020, 2, 64 if figure else 96, 44)
    items += lines(below, 64, 770 if figure else 560, label, stage.ink)
    spoken = f"{step.title or 'Break'}. {figure} {words}".replace("  ", " ")
    return Slide(f"break:{spot.step}", spoken, stage.bg, tuple(items))


def time_left(minutes: int, left_s: float) -> tuple[str, str]:
    """The time left as a figure and the words below it; a break without minutes has no figure."""
    if not minutes:
        return "", "We go on when everyone is back"
    if left_s <= 0:
        return "", "We go on now"
    if left_s <= _SOON_S:
        seconds = math.ceil(left_s)
        return str(seconds), f"{'second' if seconds == 1 else 'seconds'} until we go on"
    whole = math.ceil(left_s / 60)
    return str(whole), "minutes until we go on"


def _prompt(step: Step, y: float, theme: Theme) -> list[Item]:
    if not step.prompt:
        return []
    note = tokens().type("note")
    return lines(fit(step.prompt, note, 1020, 2, 44, 30), 64, y, note, tokens().stage(theme).ink_soft)


def _next(room: RoomView, step_id: str, theme: Theme) -> list[Item]:
    """What comes after the break."""
    ids = [step.id for step in room.steps]
    after = room.steps[ids.index(step_id) + 1 :]
    if not after or not after[0].title:
        return []
    note = tokens().type("note")
    block = fit(f"Next: {after[0].title}", note, 1020, 1, 44, 30)
    return lines(block, 64, 900, note, tokens().stage(theme).ink_soft)


def _glass(theme: Theme) -> list[Item]:
    """A glass of tea with one piece of ice: a tip above, the rest below."""
    stage, shades, ice = tokens().stage(theme), tokens().suit_art("behaviour"), tokens().iceberg
    x, y = 1210.0, 236.0
    tea = "M22,170H438L404,640Q401,672 370,672H90Q59,672 56,640Z"
    shade = "M330,170H438L404,640Q401,672 370,672H300Q326,660 328,630Z"
    tip = "M118,170L176,84L224,48L262,92L302,112L352,170Z"
    tip_shade = "M224,48L262,92L302,112L352,170H262L240,112Z"
    body = "M76,170H386L402,262L362,392L292,492L218,536L138,470L84,356L62,250Z"
    body_shade = "M386,170L402,262L362,392L292,492L218,536L262,400L300,280L296,170Z"
    wall = "M0,0H460L412,650Q408,704 356,704H104Q52,704 48,650Z"
    return [
        Ellipse(x + 236, y + 706, 290, 24, Paint(stage.shadow, 0.14)),
        Path("M432,200C590,150 600,470 416,470", Paint(stroke=stage.surface, stroke_width=50), x, y),
        Path("M432,200C590,150 600,470 416,470", Paint(stroke=stage.line, stroke_width=8), x, y),
        Path(wall, Paint(ice.sky if theme == "light" else stage.surface), x, y),
        Path(tip, Paint("#FFFFFF"), x, y),
        Path(tip_shade, Paint("#D2E6EC"), x, y),
        Path(tea, Paint(shades.c400), x, y),
        Path(shade, Paint(shades.c500), x, y),
        Path(body, Paint(ice.edge, 0.92), x, y),
        Path(body_shade, Paint(ice.surf, 0.5), x, y),
        Rect(x + 20, y + 163, 420, 12, Paint(shades.c200), 6),
        Path(wall, Paint(stroke=stage.line, stroke_width=10), x, y),
        Path("M40,40L78,620", Paint(stroke="#FFFFFF", stroke_width=14, stroke_opacity=0.6), x, y),
    ]


SLIDES = {"break": pause}
