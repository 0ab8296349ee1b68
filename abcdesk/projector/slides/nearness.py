"""Where is the customer? Processes near the customer or far away, by the room's answers."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from abcdesk.domain.cards import Deck
from abcdesk.domain.show import Spot
from abcdesk.domain.steps.judge import FEELS, JudgedCard
from abcdesk.projector.draw import centred, line, lines, width_of
from abcdesk.projector.frame import footer, title
from abcdesk.projector.room import RoomView
from abcdesk.projector.round_placing import Box, Label, Spread, placed
from abcdesk.projector.shapes import ease_out
from abcdesk.projector.slide import WIDTH, Anchor, Answer, Ellipse, Item, Paint, Picture, Rect, Slide
from abcdesk.projector.words import spelt
from abcdesk.textsize import Fitted, fit
from abcdesk.tokens import Theme, TypeStyle, tokens

SPREAD = Spread(960, 580, 892, 408)
RINGS = (0.50, 0.75, 1.00)
_NEAREST, _REACH = 0.27, 0.72
_FIGURE = Box(864, 340, 1056, 724)
_PICTURE = (852.0, 338.0, 216.0, 385.0)
_FRAME = Box(64, 158, 1856, 992)
_WORDS = (("The customer feels it", 762.0), ("Unsure", 864.0), ("Only IT feels it", 966.0))
_MANY = 14
_WIDEST = 300.0
_MOVE_MS, _WAIT_MS = 900.0, 60.0


@dataclass(frozen=True)
class Process:
    """A process with its words, its ring (0 near, 1 between, 2 far) and its exact distance."""

    card: JudgedCard
    words: Fitted
    ring: int
    distance: float
    width: float
    height: float


def nearness(
    room: RoomView, spot: Spot, cards: Sequence[JudgedCard], theme: Theme, elapsed_ms: float
) -> Slide:
    """The customer in the middle; all processes start outside and move in, the near ones last."""
    every = [card for (owner, _), card in room.judged.items() if owner == spot.step and card.n]
    words = _finding(
        sum(ring_of(distance_of(card)) == 0 for card in every), len(every), _kind_of(room.deck, every)
    )
    processes, spots = _laid_out(room, cards)
    items = [
        *_rings(theme),
        *title(words, theme, 1330),
        *_basis(every, theme),
        Picture(*_PICTURE, "scene:customer"),
        *_ring_words(theme),
    ]
    order = sorted(range(len(processes)), key=lambda place: -processes[place].distance)
    pills = {}
    for turn, place in enumerate(order):
        way = ease_out((elapsed_ms - turn * _WAIT_MS) / _MOVE_MS)
        pills[place] = _pill(processes[place], _on_the_way(spots[place], way), theme)
        items += pills[place]
    items += footer(room, spot.step, theme)
    answers = tuple(
        Answer(room.deck.card(card.card).title, tuple(pills[place])) for place, card in enumerate(cards)
    )
    spoken = f"{words}. " + " ".join(_said(room, card) for card in cards)
    length = round(_MOVE_MS + _WAIT_MS * len(processes))
    name, ground = f"answers:{spot.step}:{spot.cue.place}", tokens().stage(theme).bg
    return Slide(name, spoken, ground, tuple(items), length, answers)


def distance_of(card: JudgedCard) -> float:
    """How far a process stands from the customer: near where all feel it, at the rim where nobody does."""
    felt = (card.counts[FEELS[0]] + card.counts[FEELS[1]] / 2) / card.n
    return _NEAREST + _REACH * (1 - felt)


def ring_of(distance: float) -> int:
    """The ring of a distance: 0 the customer feels it, 1 unsure, 2 only IT feels it."""
    return 0 if distance <= RINGS[0] else 1 if distance <= RINGS[1] else 2


def _finding(near: int, whole: int, what: str) -> str:
    if near == 0:
        return f"Our customer feels none of our {spelt(whole)} {what}"
    if near == whole:
        return f"Our customer feels all {spelt(whole)} {what}"
    return f"Our customer feels {spelt(near)} of our {spelt(whole)} {what}"


def _kind_of(deck: Deck, cards: Sequence[JudgedCard]) -> str:
    """What the cards are: processes of the deck made for this question, habits of all others."""
    return "processes" if {deck.card(card.card).suit for card in cards} == {"process"} else "habits"


def _basis(cards: Sequence[JudgedCard], theme: Theme) -> list[Item]:
    stage, right = tokens().stage(theme), WIDTH - tokens().space.margin
    counts = sorted({card.n for card in cards})
    people = f"{counts[0]} to {counts[-1]}" if len(counts) > 1 else f"{counts[0]}" if counts else "0"
    noun = "person" if people == "1" else "people"
    return [
        line(
            f"{people} {noun} judged each",
            right,
            80,
            tokens().type("label"),
            stage.ink_soft,
            anchor=Anchor.END,
        ),
        line(
            "number = “feels it”", right, 120, tokens().type("body"), stage.ink_soft, px=32, anchor=Anchor.END
        ),
    ]


def _rings(theme: Theme) -> list[Item]:
    """From the rim to the middle: only IT, unsure, the customer."""
    stage, amber = tokens().stage(theme), tokens().suit("behaviour", theme)
    if theme == "light":
        looks = ((stage.sunk, stage.line), ("#F9E3B4", "#E6C982"), (stage.surface, amber.fill))
    else:
        looks = ((stage.sunk, stage.line), ("#1D2B4B", "#4A5C8A"), ("#35456F", amber.fill))
    return [
        Ellipse(
            SPREAD.cx, SPREAD.cy, SPREAD.rx * part, SPREAD.ry * part, Paint(fill, stroke=edge, stroke_width=5)
        )
        for part, (fill, edge) in zip(reversed(RINGS), looks, strict=True)
    ]


def _ring_words(theme: Theme) -> list[Item]:
    stage, style = tokens().stage(theme), tokens().type("label")
    return [
        line(
            words,
            SPREAD.cx,
            y,
            style,
            stage.ink if not place else stage.ink_soft,
            px=34,
            anchor=Anchor.MIDDLE,
        )
        for place, (words, y) in enumerate(_WORDS)
    ]


def _laid_out(
    room: RoomView, cards: Sequence[JudgedCard]
) -> tuple[list[Process], tuple[tuple[float, float], ...]]:
    """The processes as large as they find room, and the middle of each."""
    style = tokens().type("list_title")
    free = (_FIGURE, *(_word_box(words, y) for words, y in _WORDS))
    sizes = ((42, 36, 36), (34, 34, 34), (30, 30, 30), (28, 28, 28))
    for size in sizes[1:] if len(cards) > _MANY else sizes:
        processes = [_process(room, card, size, style) for card in cards]
        labels = tuple(
            Label(one.width, one.height, one.distance, ((0.0, *RINGS)[one.ring], RINGS[one.ring]))
            for one in processes
        )
        found = placed(labels, SPREAD, free, _FRAME)
        if found is not None:
            return processes, found
    return processes, tuple(_grid(len(processes)))


def _grid(count: int) -> list[tuple[float, float]]:
    """Columns beside the figure, for labels that find no room anywhere."""
    xs = (230.0, 560.0, 1360.0, 1690.0)
    return [(xs[place % 4], 210.0 + place // 4 * 150.0) for place in range(count)]


def _process(room: RoomView, card: JudgedCard, size: tuple[int, int, int], style: TypeStyle) -> Process:
    distance = distance_of(card)
    ring = ring_of(distance)
    words = fit(room.deck.card(card.card).title, style, _WIDEST, 1, size[ring], size[ring])
    if words.cut:
        words = fit(room.deck.card(card.card).title, style, _WIDEST, 2, 32, 28)
    text = max(width_of(one, "display", 700, words.px) for one in words.lines)
    number = width_of(str(card.counts[FEELS[0]]), "display", 800, words.px)
    height = len(words.lines) * words.px * 1.04 + words.px * 0.56
    return Process(card, words, ring, distance, text + number + words.px * 0.45 + 48, height)


def _word_box(words: str, y: float) -> Box:
    half = width_of(words, "text", 700, 34) / 2 + 8
    return Box(SPREAD.cx - half, y - 34, SPREAD.cx + half, y + 12)


def _on_the_way(goal: tuple[float, float], way: float) -> tuple[float, float]:
    """A point between outside the rim and the goal."""
    if way >= 1:
        return goal
    out = 1 + (1 - way) * 0.6
    x, y = SPREAD.cx + (goal[0] - SPREAD.cx) * out, SPREAD.cy + (goal[1] - SPREAD.cy) * out
    return min(max(x, 200.0), 1720.0), min(max(y, 200.0), 960.0)


def _pill(process: Process, middle: tuple[float, float], theme: Theme) -> list[Item]:
    stage, teal = tokens().stage(theme), tokens().suit("culture", theme)
    looks = (
        (Paint(teal.fill), teal.on),
        (Paint(stage.surface, stroke=stage.ink, stroke_width=4), stage.ink),
        (Paint(stage.sunk, stroke=stage.ink_soft, stroke_width=4, dash=(12, 9)), stage.ink_soft),
    )
    paint, ink = looks[process.ring]
    x, y = middle[0] - process.width / 2, middle[1] - process.height / 2
    style, words = tokens().type("list_title"), process.words
    first = centred(words, middle[1], style)
    return [
        Rect(x, y, process.width, process.height, paint, min(process.height / 2, 36)),
        *lines(words, x + 24, first, style, ink),
        line(
            str(process.card.counts[FEELS[0]]),
            x + process.width - 24,
            middle[1] + words.px * 0.695 / 2,
            tokens().type("rank_other"),
            ink,
            px=words.px,
            anchor=Anchor.END,
        ),
    ]


def _said(room: RoomView, card: JudgedCard) -> str:
    return (
        f"{room.deck.card(card.card).title}: {card.counts[FEELS[0]]} of {card.n} say the customer feels it."
    )
