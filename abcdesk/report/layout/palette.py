"""The colours of the report: ink in three strengths, warm hairs, one wash, and the suits."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

from abcdesk.colours import darkened, full_hex, lightened
from abcdesk.tokens import SuitColours, tokens

INK = tokens().stage("light").ink
INK2 = tokens().stage("light").ink_soft
INK3 = "#626C85"
PAPER = tokens().stage("light").bg
WHITE = "#FFFFFF"

LINE = "#D9D1C2"
HAIR = "#E8E1D4"
WRITING = "#B9B4AA"
DOT = "#C6C1B7"
WASH = "#FAF4E8"
BAND = "#EFF1F5"

INK_8 = "#ECEEF3"
INK_24 = "#CACFDB"
GREY = "#B5BCCC"
GREY_LINE = "#C2C8D5"
GREY_INK = "#868FA5"

ON_INK = "#A9B3C9"
RULE_ON_INK = "#46536F"
AMBER = tokens().gauge.only_if
AMBER_EDGE = tokens().gauge.only_if_outline
READABLE = 4.5
"""The least contrast of text."""


def suit(colour: str) -> SuitColours:
    """A suit's colours on white paper."""
    return tokens().suit(colour, "light")


def suit_on_dark(colour: str) -> str:
    """A suit's colour for a sign on the dark ground of the cover."""
    return tokens().suit(colour, "dark").mark


@dataclass(frozen=True, slots=True)
class Accent:
    """The colour that leads the eye, as each ground bears it: an area, text on white, text on the dark
    ground. It says nothing by itself, so that nothing is lost in black and white."""

    fill: str
    text: str
    on_ink: str
    is_own: bool = False


@cache
def accent_of(colour: str) -> Accent:
    """The accent that a client's colour makes, "" for the usual one. Text is as dark, or on the dark ground
    as light, as reading needs (WCAG 2.2, 1.4.3)."""
    if not colour:
        return Accent(AMBER, INK, AMBER)
    return Accent(
        fill=full_hex(colour),
        text=darkened(colour, (WHITE, PAPER), READABLE),
        on_ink=lightened(colour, (INK,), READABLE),
        is_own=True,
    )


@cache
def edge(colour: str) -> str:
    """The outline that a light suit colour needs on white, or "" for one that stands by itself."""
    found = suit(colour)
    if found.on == WHITE:
        return ""
    return AMBER_EDGE if found.fill.upper() == AMBER.upper() else found.mark


SEVERITY_FILLS = (WHITE, INK_8, INK_24, INK)
"""Ground of a note by its severity, 0 to 3."""
