"""Slides that open a workshop: the welcome, and the three suits with the rules of the house."""

from __future__ import annotations

import math
from collections.abc import Iterable

from abcdesk.colours import mixed
from abcdesk.domain.cards import Suit
from abcdesk.domain.records import Group, Perspective, StepKind
from abcdesk.domain.show import Spot
from abcdesk.marks import MARKS
from abcdesk.projector.dates import with_weekday
from abcdesk.projector.draw import card_surface, line, lines, mark
from abcdesk.projector.frame import footer, title
from abcdesk.projector.room import RoomView
from abcdesk.projector.sea import bottom, moved, sky, surf, water, wave
from abcdesk.projector.shapes import ease_out
from abcdesk.projector.slide import WIDTH, Anchor, Item, Paint, Path, Picture, Rect, Slide, Text
from abcdesk.projector.words import listed, plural
from abcdesk.textsize import fit
from abcdesk.tokens import Theme, tokens

MEANINGS = {
    "attitude": "What we think and feel about users before they speak.",
    "behaviour": "What somebody with a camera would film us doing today.",
    "culture": "How things are done here, because nobody asks any more.",
}
"""Ten words each, by the suit's palette."""

RULES = (
    ("no-badge", "Name the habit,\nnever a colleague"),
    ("eye", "Tell what you saw,\nnot what you suspect"),
    ("lock", "Who said it\nstays in this room"),
)
_WATERLINE, _WHITE = 520, "#FFFFFF"
_HAZE = 0.3
"""How much of the water lies before the letters under the waterline."""
_SWAYS = ((-6.0, 168.0), (5.0, 132.0), (-4.0, 158.0), (6.0, 140.0))
_CARD_TOP, _CARD_HEIGHT, _RULE_TOP, _RULE_HEIGHT = 158, 622, 812, 178
_VERBS = {
    StepKind.CARDS: "look at {cards}",
    StepKind.SORT: "sort them",
    StepKind.PICK: "pick the few that live here",
    StepKind.ARGUE: "argue for the worst of them",
    StepKind.JUDGE: "say what we think of them",
    StepKind.RATE: "rate ourselves",
    StepKind.IMPACT: "weigh what they cost",
    StepKind.SIMULATION: "try another way",
    StepKind.COMMITMENTS: "promise what will change",
    StepKind.FOLLOW_UP: "see what became of our promises",
}


def welcome(room: RoomView, spot: Spot, theme: Theme, elapsed_ms: float) -> Slide:
    """What the workshop is called, where and when, who is here, and what will happen."""
    stage, info = tokens().stage(theme), room.info
    heading = info.title or info.organisation or "Welcome"
    style = tokens().type("card_title")
    block = fit(heading, style, WIDTH - 128, 1, style.px, 96)
    if block.cut:
        block = fit(heading, style, WIDTH - 128, 2, 96, 60)
    below = 160 + (len(block.lines) - 1) * block.px * style.line
    where = _where(room, below + 78, theme)
    items: list[Item] = [
        *lines(block, 64, 160, style, stage.ink),
        *where,
        *water(theme, _WATERLINE),
        *_floating(room, theme, max((item.y for item in where if isinstance(item, Text)), default=below)),
        *_today(room),
        *footer(room, spot.step, theme, ink=_WHITE, soft=tokens().iceberg.edge, marks="dark"),
    ]
    spoken = f"{heading}. {what_happens(room)} {who_is_here(room.groups)}".strip()
    floor = mixed(bottom(theme), tokens().iceberg.sea[2], _HAZE)
    return Slide(f"welcome:{spot.step}", spoken, sky(theme), tuple(items), floor=floor)


def what_happens(room: RoomView) -> str:
    """The workshop in one sentence, from the kinds of steps on the agenda."""
    kinds = dict.fromkeys(step.kind for step in room.steps if step.kind in _VERBS)
    parts = [_VERBS[kind].format(cards=plural(len(room.deck), "card")) for kind in kinds]
    return f"We {listed(parts)}." if parts else ""


def people_by_perspective(groups: Iterable[Group]) -> tuple[tuple[int, str], ...]:
    """How many people look from which side, in words: 13 from IT, 8 users."""
    counts: dict[Perspective, int] = {}
    for group in groups:
        counts[group.perspective] = counts.get(group.perspective, 0) + group.headcount
    words = {
        Perspective.IT: ("from IT", "from IT"),
        Perspective.USERS: ("user", "users"),
        Perspective.LEADERSHIP: ("from leadership", "from leadership"),
        Perspective.OTHER: ("other", "others"),
    }
    return tuple((count, words[side][count != 1]) for side in Perspective if (count := counts.get(side, 0)))


def who_is_here(groups: Iterable[Group]) -> str:
    """The same as a sentence."""
    found = people_by_perspective(groups)
    return f"In the room: {listed([f'{count} {words}' for count, words in found])}." if found else ""


def _where(room: RoomView, y: float, theme: Theme) -> list[Item]:
    """Organisation, date and place in one or two lines."""
    info, stage = room.info, tokens().stage(theme)
    heading, note = tokens().type("heading"), tokens().type("note")
    items: list[Item] = []
    if info.organisation and info.organisation != info.title and info.title:
        block = fit(info.organisation, heading, 1180, 1, 56, 34)
        items += lines(block, 64, y, heading, stage.ink)
        y += 64
    when = with_weekday(info.date) if info.date else ""
    start = f"{info.start}" if info.start else ""
    words = " · ".join(part for part in (when, start, info.place) if part)
    block = fit(words, note, 1500, 1, 40, 28)
    return items + (lines(block, 64, y - 4, note, stage.ink_soft) if words else [])


def _floating(room: RoomView, theme: Theme, words_end: float) -> list[Item]:
    """The suits' marks, afloat below the words: a part of each above the water, the larger part below."""
    most = max(50.0, _WATERLINE - words_end - 44)
    shown = room.deck.suits[:4]
    size = 350.0 if len(shown) <= 3 else 262.0
    left = WIDTH - 76 - len(shown) * (size + 34) + 34
    items: list[Item] = []
    for place, (suit, (turn, rise)) in enumerate(zip(shown, _SWAYS, strict=False)):
        paint = Paint(_floe(suit), stroke=tokens().iceberg.edge, stroke_width=1400 / size)
        centre = (left + place * (size + 34) + size / 2, _WATERLINE - min(rise, most) + size / 2)
        x, y = _corner(centre, size, turn)
        items.append(Path(MARKS[tokens().suit_shape(suit.colour)], paint, x, y, size / 100, turn))
    items.append(Path(wave(_WATERLINE, 12), Paint(tokens().iceberg.sea[2], _HAZE)))
    return [*items, surf(_WATERLINE, theme)]


def _corner(centre: tuple[float, float], size: float, turn: float) -> tuple[float, float]:
    """Where the corner of a square lies that is turned about its centre."""
    angle, half = math.radians(turn), size / 2
    x = centre[0] - half * math.cos(angle) + half * math.sin(angle)
    return x, centre[1] - half * math.sin(angle) - half * math.cos(angle)


def _floe(suit: Suit) -> str:
    """The colour of a suit in the water."""
    fill = tokens().iceberg.fill
    return fill[suit.colour] if suit.colour in fill else tokens().suit(suit.colour, "light").fill


def _today(room: RoomView) -> list[Item]:
    """Below the water: what happens, and who is here."""
    style, number, label = tokens().type("row_title"), tokens().type("rank_first"), tokens().type("label")
    sentence = fit(what_happens(room), style, 640, 4, 52, 36)
    items = lines(sentence, 64, 648, style, _WHITE, leading=1.16) if what_happens(room) else []
    found = people_by_perspective(room.groups)
    x = 64.0
    for count, words in found:
        block = fit(words, label, 240, 1, 32, 28)
        items += [line(str(count), x, 944, number, _WHITE, px=88)]
        items += lines(block, x, 986, label, tokens().iceberg.edge)
        x += 250.0
    return items


def suits(room: RoomView, spot: Spot, theme: Theme, elapsed_ms: float) -> Slide:
    """The suits as three scenes of one joke, and the rules."""
    step, stage = room.step(spot.step), tokens().stage(theme)
    shown = room.deck.suits[:5]
    heading = step.prompt or "What would a visitor find here?"
    items = [*title(heading, theme, 1310), *footer(room, spot.step, theme)]
    depends = f"It depends on {plural_word(len(shown))}"
    items.append(
        line(depends, WIDTH - 64, 112, tokens().type("body"), stage.ink_soft, px=38, anchor=Anchor.END)
    )
    width = (WIDTH - 128 - 32 * (len(shown) - 1)) / max(1, len(shown))
    for place, suit in enumerate(shown):
        arrival = ease_out((elapsed_ms - place * tokens().motion.slow) / tokens().motion.slow)
        if arrival > 0:
            card = _suit_card(suit, 64 + place * (width + 32), width, theme)
            items += [moved(item, 0, (1 - arrival) * 60) for item in card]
    if elapsed_ms >= len(shown) * tokens().motion.slow:
        items += _rules(theme)
    spoken = " ".join(f"{suit.title}: {MEANINGS.get(suit.colour, '')}" for suit in shown)
    motion = (len(shown) + 1) * tokens().motion.slow
    return Slide(f"suits:{spot.step}", f"{heading} {spoken}", stage.bg, tuple(items), motion)


def plural_word(number: int) -> str:
    """What it depends on, counted: three things."""
    words = {1: "one thing", 2: "two things", 3: "three things", 4: "four things", 5: "five things"}
    return words.get(number, "what we do")


def _suit_card(suit: Suit, x: float, width: float, theme: Theme) -> list[Item]:
    stage, colours = tokens().stage(theme), tokens().suit(suit.colour, theme)
    name = tokens().type("heading")
    heading = fit(suit.title, name, width - 130, 1, 60, 34)
    return [
        *card_surface(x, _CARD_TOP, width, _CARD_HEIGHT, theme),
        *_scene(suit, x + 14, _CARD_TOP + 14, width - 28, 384),
        mark(suit.colour, x + 32, _CARD_TOP + 428, 52, colours.mark),
        *lines(heading, x + 104, _CARD_TOP + 475, name, stage.ink),
        *_meaning(suit, x + 32, width - 60, theme),
    ]


def _meaning(suit: Suit, x: float, width: float, theme: Theme) -> list[Item]:
    """What a suit means: two lines, or three smaller ones where suits are many."""
    style, ink = tokens().type("note"), tokens().stage(theme).ink
    words = MEANINGS.get(suit.colour, "")
    block = fit(words, style, width, 2, 36, 32)
    if not block.cut:
        return lines(block, x, _CARD_TOP + 537, style, ink, leading=1.34) if words else []
    block = fit(words, style, width, 3, 34, 28)
    if block.cut:
        block = fit(words, style, width, 4, 28, 28)
    return lines(block, x, _CARD_TOP + 519, style, ink, leading=1.16)


def _scene(suit: Suit, x: float, y: float, width: float, height: float) -> list[Item]:
    """The suit's opening scene, or its mark on its wall for a suit of a deck's own."""
    if suit.colour in MEANINGS:
        return [Picture(x, y, width, height, f"scene:opening-{suit.colour}", tokens().radius.card)]
    shades = tokens().backdrop(suit.colour)
    return [
        Rect(x, y, width, height, Paint(shades.wall), tokens().radius.card),
        mark(suit.colour, x + width / 2 - 90, y + height / 2 - 90, 180, shades.deep),
    ]


def _rules(theme: Theme) -> list[Item]:
    """The strip with the rules, in ink."""
    stage = tokens().stage(theme)
    fill, words = (stage.ink, stage.bg) if theme == "light" else (stage.surface, stage.ink)
    style, accent = tokens().type("row_title"), tokens().suit("behaviour", "dark").mark
    items: list[Item] = [Rect(64, _RULE_TOP, WIDTH - 128, _RULE_HEIGHT, Paint(fill), tokens().radius.tile)]
    pitch = (WIDTH - 128 + 32) / len(RULES)
    for place, (icon, rule) in enumerate(RULES):
        x = 64 + place * pitch + 36
        items.append(Picture(x, _RULE_TOP + 45, 88, 88, f"icon:{icon}", tint=accent))
        block = fit(rule, style, pitch - 196, 2, 48, 34)
        items += lines(block, x + 118, _RULE_TOP + 80, style, words, leading=1.1)
    return items
