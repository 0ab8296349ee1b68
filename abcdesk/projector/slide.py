"""What a slide is made of: a flat list of shapes, texts and pictures on 1920 x 1080 units.

Plain values without Qt: the stage, the console's mirror, thumbnails, PNG files and tests all draw the
same ``Slide``. Colours are hex strings with an optional opacity of their own, coordinates and sizes
are stage units, texts are single lines that were already broken and fitted.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum

from abcdesk.fonts import Family

WIDTH, HEIGHT = 1920, 1080
WHOLE = (0.0, 0.0, 1.0, 1.0)


class Anchor(StrEnum):
    """Which point of a text its x stands for."""

    START = "start"
    MIDDLE = "middle"
    END = "end"


@dataclass(frozen=True, slots=True)
class Paint:
    """How a shape is filled and outlined. ``dash`` is in stage units; "" means none."""

    fill: str = ""
    opacity: float = 1.0
    stroke: str = ""
    stroke_width: float = 0.0
    stroke_opacity: float = 1.0
    dash: tuple[float, ...] = ()
    round_caps: bool = True


@dataclass(frozen=True, slots=True)
class Rect:
    """A rectangle; ``radius`` rounds its corners."""

    x: float
    y: float
    width: float
    height: float
    paint: Paint
    radius: float = 0.0


@dataclass(frozen=True, slots=True)
class Ellipse:
    """An ellipse by centre and radii."""

    cx: float
    cy: float
    rx: float
    ry: float
    paint: Paint


@dataclass(frozen=True, slots=True)
class Path:
    """An SVG path (M L H V C Q A Z, absolute or relative), moved, then scaled by ``scale`` about its
    own origin, then turned by ``turn`` degrees clockwise."""

    d: str
    paint: Paint
    x: float = 0.0
    y: float = 0.0
    scale: float = 1.0
    turn: float = 0.0


@dataclass(frozen=True, slots=True)
class Text:
    """One line of text; ``y`` is its baseline. ``family`` is display, text or serif. ``tabular`` gives
    all digits the same width, for figures that change."""

    x: float
    y: float
    text: str
    px: float
    colour: str
    family: Family = "text"
    weight: int = 400
    italic: bool = False
    anchor: Anchor = Anchor.START
    opacity: float = 1.0
    tabular: bool = False
    turn: float = 0.0


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture that covers the box (cut, never stretched). ``source`` is ``card:<card id>`` for a
    deck's picture, ``scene:<name>`` or ``icon:<name>`` for resources/scenes and resources/icons;
    ``tint`` recolours a one-colour icon. ``part`` cuts out of the picture as it would cover a box of its
    own: left, top, width and height as shares of that box."""

    x: float
    y: float
    width: float
    height: float
    source: str
    radius: float = 0.0
    tint: str = ""
    opacity: float = 1.0
    part: tuple[float, float, float, float] = WHOLE


Item = Rect | Ellipse | Path | Text | Picture


@dataclass(frozen=True, slots=True)
class Answer:
    """One answer of a result: its words, and those items of the slide that stand for it alone."""

    words: str
    items: tuple[Item, ...]


@dataclass(frozen=True, slots=True)
class Slide:
    """One picture of the room. ``name`` tells slides apart (a cross-fade happens between different
    names), ``spoken`` says it in one or two sentences with the figures, ``motion_ms`` is how long it
    goes on moving after it is shown (0: still). ``answers`` are what the spotlight can single out, in reading
    order. ``floor`` is the ground below a scene, seen where the screen is higher than the stage ("": as
    above it)."""

    name: str
    spoken: str
    background: str
    items: tuple[Item, ...]
    motion_ms: int = 0
    answers: tuple[Answer, ...] = field(default=(), compare=False)
    floor: str = ""

    @property
    def texts(self) -> tuple[str, ...]:
        """All texts in drawing order, for tests and for reading aloud."""
        return tuple(item.text for item in self.items if isinstance(item, Text))
