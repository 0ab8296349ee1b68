"""The test picture: what a projector has to show before anything depends on it. No cue plays it; it needs no
entry of a workshop, so it can be shown before there is one."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from abcdesk.domain.cards import Suit
from abcdesk.projector.draw import fitted, line, lines, mark
from abcdesk.projector.slide import HEIGHT, WIDTH, Anchor, Ellipse, Item, Paint, Path, Rect, Slide, Text
from abcdesk.textsize import FaceStyle, fit, text_width
from abcdesk.tokens import Stage, Theme, tokens

NAME = "room-test"
DISTANCES_M = (15, 12, 9, 6)
"""How far away each line can be read on a picture 2.4 m wide."""

DARK_SQUARES = ("#050505", "#0A0A0A", "#101010", "#181818", "#222222")
LIGHT_SQUARES = ("#FBFBFB", "#F6F6F6", "#F0F0F0", "#E8E8E8", "#DEDEDE")
"""Five steps from black and five from white: all ten are seen where the picture is set well."""

_SIZES = (88, 72, 52, 36)
_BASELINES = (392, 508, 604, 680)
_LEFT, _RIGHT = 104.0, 1040.0
_EDGES = ((2, "ink"), (14, "attitude"), (26, "culture"))
_GREYS = 12
_NUMBERS = {1: "One colour, one sign", 2: "Two colours, two signs, not alike"}
_MOST = {3: "Three colours, three signs, no two alike", 4: "Four colours, four signs, no two alike"}
_STRONG = FaceStyle("display", 700)


@dataclass(frozen=True, slots=True)
class RoomTest:
    """What the picture says. ``pixels``: the size of the projector's own picture. ``digits``: three for each
    of `DISTANCES_M`, new ones each time, so that nobody reads from memory. ``clock``: when it was made."""

    projector: str
    pixels: tuple[int, int]
    digits: tuple[str, ...]
    clock: str = ""


def room_test(test: RoomTest, suits: Sequence[Suit], theme: Theme = "light") -> Slide:
    """Edges, lines to read aloud, black and white, the suits' colours, a circle and the finest lines."""
    stage = tokens().stage(theme)
    shown = tuple(suits[:4])
    items: list[Item] = [
        *_edges(theme),
        *_heads(test, stage, shown),
        *_lines_to_read(test, stage),
        *_black_and_white(stage),
        *_suits(shown, theme),
        *_roundness(test, theme),
        *_foot(test, shown, theme),
    ]
    spoken = f"Test picture on {test.projector}. Lines to read aloud: " + ", ".join(
        f"{metres} m {' '.join(digits)}" for metres, digits in zip(DISTANCES_M, test.digits, strict=True)
    )
    return Slide(NAME, f"{spoken}.", stage.bg, tuple(items))


def _edges(theme: Theme) -> list[Item]:
    """Three lines all round, 2, 14 and 26 from the edge, with a corner and an arrow at each end."""
    stage = tokens().stage(theme)
    items: list[Item] = []
    for gap, role in _EDGES:
        colour = stage.ink if role == "ink" else tokens().suit(role, theme).mark
        frame = Paint(stroke=colour, stroke_width=4, round_caps=False)
        items.append(Rect(gap, gap, WIDTH - 2 * gap, HEIGHT - 2 * gap, frame))
    ink, arrow = Paint(stage.ink), Paint(stroke=stage.bg, stroke_width=6)
    for x, y, turn in ((0, 0, 0), (WIDTH, 0, 90), (WIDTH, HEIGHT, 180), (0, HEIGHT, 270)):
        items.append(Path("M0,0H92L0,92Z", ink, x, y, turn=turn))
        items.append(Path("M20,20L46,46M20,20h20M20,20v20", arrow, x, y, turn=turn))
    for x, y, turn in (
        (WIDTH // 2, 0, 0),
        (WIDTH, HEIGHT // 2, 90),
        (WIDTH // 2, HEIGHT, 180),
        (0, HEIGHT // 2, 270),
    ):
        items.append(Path("M0,0L26,34H-26Z", ink, x, y, turn=turn))
    return items


def _heads(test: RoomTest, stage: Stage, suits: Sequence[Suit]) -> list[Item]:
    """The name of the screen, so that everybody knows which one this is, and what stands below."""
    title = fit(f"{test.projector} · this is the room", FaceStyle("display", 800), 1712, 1, 92, 56)
    colours = _NUMBERS.get(len(suits)) or _MOST.get(len(suits), "No colours in this deck")
    heads = ((_LEFT, 276, "Last row: read your line aloud"), (_RIGHT, 276, colours))
    see = "You should see four filled corners and three thin lines all round."
    return [
        *(Text(_LEFT, 136, one, title.px, stage.ink, "display", 800) for one in title.lines),
        Text(_LEFT, 188, see, 32, stage.ink_soft),
        *(_fitting(words, x, y, 776 if x == _RIGHT else 860, 52, stage.ink) for x, y, words in heads),
        Rect(_LEFT, 716, 860, 3, Paint(stage.line), 1),
        Text(_LEFT, 772, "Black and white: count five in each bar", 44, stage.ink, "display", 700),
    ]


def _fitting(words: str, x: float, y: float, width: float, px: int, ink: str) -> Text:
    block = fit(words, _STRONG, width, 1, px, 30)
    return Text(x, y, block.lines[0], block.px, ink, "display", 700)


def _lines_to_read(test: RoomTest, stage: Stage) -> list[Item]:
    """Four lines, each as large as the smallest type of a slide has to be from that far away."""
    items: list[Item] = []
    for metres, digits, px, y in zip(DISTANCES_M, test.digits, _SIZES, _BASELINES, strict=True):
        tall = px * 0.695
        items += [
            Rect(_LEFT, y - tall, 12, tall, Paint(stage.ink)),
            Text(136, y, f"{metres} m", 40, stage.ink_soft, weight=600),
            Text(268, y, "Who owns it?", px, stage.ink, "display", 700),
        ]
        x = 268 + text_width("Who owns it?", _STRONG, px) + px * 0.43
        for digit in digits:
            items.append(Text(x, y, digit, px, stage.ink, "display", 800))
            x += text_width(digit, FaceStyle("display", 800), px) + px * 0.33
    return items


def _black_and_white(stage: Stage) -> list[Item]:
    """Two bars with five squares each, and greys from black to white."""
    outline = Paint("#FFFFFF", stroke=stage.line, stroke_width=3)
    items: list[Item] = [
        Rect(_LEFT, 798, 420, 104, Paint("#000000"), 8),
        Rect(544, 798, 420, 104, outline, 8),
    ]
    for left, squares in ((126, DARK_SQUARES), (566, LIGHT_SQUARES)):
        items += [Rect(left + 78 * place, 818, 64, 64, Paint(one), 8) for place, one in enumerate(squares)]
    wide = 860 / _GREYS
    for place in range(_GREYS):
        level = round(255 * place / (_GREYS - 1))
        grey = Paint(f"#{level:02X}{level:02X}{level:02X}")
        items.append(Rect(_LEFT + place * wide, 920, wide, 48, grey))
    return items


def _suits(suits: Sequence[Suit], theme: Theme) -> list[Item]:
    """Each suit's sign and name on its colour, and its lightest and deepest shade."""
    items: list[Item] = []
    wide = 776 / max(1, len(suits))
    for place, suit in enumerate(suits):
        x, colours, shades = (
            _RIGHT + place * wide,
            tokens().suit(suit.colour, theme),
            tokens().backdrop(suit.colour),
        )
        middle = x + wide / 2
        name = fit(suit.title, FaceStyle("text", 600), wide - 16, 1, 40, 20)
        items += [
            Rect(x, 306, wide, 230, Paint(colours.fill)),
            Rect(x, 536, wide, 130, Paint(shades.wall)),
            Rect(x, 666, wide, 64, Paint(shades.deep)),
            mark(suit.colour, middle - 52, 338, 104, colours.on),
            *(
                Text(middle, 506, one, name.px, colours.on, weight=600, anchor=Anchor.MIDDLE)
                for one in name.lines
            ),
            Text(middle, 622, suit.letter[:1], 60, shades.deep, "display", 800, anchor=Anchor.MIDDLE),
        ]
    return items


def _roundness(test: RoomTest, theme: Theme) -> list[Item]:
    """A circle that is an egg where the shape is wrong, and lines as fine as the projector's own points."""
    stage, (width, height) = tokens().stage(theme), test.pixels
    fine = _fine_lines(test.pixels, stage)
    words = f"Fine lines stay apart: {width} × {height}" if fine else f"{width} × {height}"
    return [
        Ellipse(1146, 876, 100, 100, Paint("#FFFFFF")),
        Ellipse(
            1146, 876, 93, 93, Paint(stroke=stage.ink_soft if theme == "dark" else stage.ink, stroke_width=14)
        ),
        Path("M1046,876H1246M1146,776V976", Paint(stroke="#16233F", stroke_width=3)),
        Text(1280, 816, "A circle, not an egg", 44, stage.ink, "display", 700),
        *fine,
        Text(1280, 960, words, 32, stage.ink_soft),
    ]


def _fine_lines(pixels: tuple[int, int], stage: Stage) -> list[Item]:
    """Lines 1, 2, 3 and 4 points wide and as far apart, on the projector's own points; none where those do
    not fall together with the picture's."""
    width, height = pixels
    scale = min(width / WIDTH, height / HEIGHT)
    spare = width - WIDTH * scale
    if scale <= 0 or spare % 2:
        return []

    def point(x: float) -> float:
        return round(x * scale) / scale

    items: list[Item] = []
    for block, thick in enumerate((1, 2, 3, 4)):
        left, step = point(1280 + 136 * block), 2 * thick / scale
        for place in range(int(110 // step)):
            items.append(Rect(left + place * step, point(852), thick / scale, point(64), Paint(stage.ink)))
    return items


def _foot(test: RoomTest, suits: Sequence[Suit], theme: Theme) -> list[Item]:
    stage, style = tokens().stage(theme), tokens().type("footer")
    items: list[Item] = []
    x = _LEFT
    for suit in suits:
        items.append(mark(suit.colour, x, 1002, 28, tokens().suit(suit.colour, theme).mark))
        x += 34
    when = line(
        f"Room check · {test.clock}" if test.clock else "Room check", 1816, 1026, style, stage.ink_soft
    )
    quiet = lines(
        fitted("Nothing private is on this screen.", style, 900, 1), x + 22, 1026, style, stage.ink_soft
    )
    return [*items, *quiet, replace(when, anchor=Anchor.END)]
