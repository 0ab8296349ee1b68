"""The answers about many cards side by side: rows with bars and stamps, or processes round the customer."""

from __future__ import annotations

from collections.abc import Sequence
from math import ceil

from abcdesk.domain.show import Spot
from abcdesk.domain.steps.judge import FEELS, JudgedCard, answers_of, pages_of
from abcdesk.projector import answer_rows
from abcdesk.projector.answer_rows import BAR_WIDTH, BAR_X, LEFT, STAMP_X, Row, paint_of
from abcdesk.projector.answer_sets import AnswerSet, answer_set
from abcdesk.projector.draw import line, width_of
from abcdesk.projector.endings import ending_words, endings
from abcdesk.projector.frame import footer, title
from abcdesk.projector.room import RoomView
from abcdesk.projector.shapes import ease_out
from abcdesk.projector.slide import WIDTH, Anchor, Answer, Item, Paint, Path, Rect, Slide
from abcdesk.projector.slides.nearness import nearness
from abcdesk.projector.words import quoted
from abcdesk.textsize import fit
from abcdesk.tokens import Theme, tokens

_HEADS, _TOP, _BOTTOM, _GAP = 193.0, 210.0, 994.0, 8.0
_TALLEST = 120.0
_ASIDE = 430.0
_ROW_MS = 180.0


def answers(room: RoomView, spot: Spot, theme: Theme, elapsed_ms: float) -> Slide:
    """One page of the answers about every counted card, those first where the finding is clearest."""
    step = room.step(spot.step)
    counted = [card for (owner, _), card in room.judged.items() if owner == step.id and card.n]
    if tuple(answers_of(step)) == FEELS:
        return nearness(room, spot, _page(_by_deck(room, counted), spot, FEELS), theme, elapsed_ms)
    says = answer_set(answers_of(step))
    ordered = sorted(_by_deck(room, counted), key=lambda card: (-card.share(says.lead), -_unsure(card, says)))
    words = says.finding(sum(says.lead_wins(card) for card in ordered), len(ordered))
    rows = _rows(room, step.id, _page(ordered, spot, says.order), says, elapsed_ms)
    under = [answer_rows.surface(row, theme) for row in rows]
    over = [answer_rows.content(row, theme) for row in rows]
    items = [
        *title(words, theme, WIDTH - 128 - _ASIDE),
        *_basis(ordered, says, theme),
        *_heads(says, theme),
        *(item for one in under for item in one),
        *_half(rows, theme),
        *(item for one in over for item in one),
        *footer(room, step.id, theme),
    ]
    spoken = f"{words}. " + " ".join(_said(room, row.card, says) for row in rows)
    name = f"answers:{step.id}:{spot.cue.place}"
    motion = tokens().motion
    length = _ROW_MS * len(rows) + motion.bar_grow + motion.base
    singled = tuple(
        Answer(row.title, (*low, *high)) for row, low, high in zip(rows, under, over, strict=True)
    )
    return Slide(name, spoken, tokens().stage(theme).bg, tuple(items), round(length), singled)


def people_words(cards: Sequence[JudgedCard]) -> str:
    """How many people stand behind each card."""
    least, most = min(card.n for card in cards), max(card.n for card in cards)
    if least == most:
        return f"{most} people judged each" if most > 1 else "1 person judged each"
    return f"{least} to {most} people judged each"


def _by_deck(room: RoomView, cards: Sequence[JudgedCard]) -> list[JudgedCard]:
    return sorted(cards, key=lambda card: room.deck.place(card.card))


def _page(cards: Sequence[JudgedCard], spot: Spot, order: Sequence[str]) -> Sequence[JudgedCard]:
    """The cards of this page; pages are about equally full."""
    size = ceil(len(cards) / max(1, pages_of(order, len(cards))))
    first = max(0, spot.cue.place - 1) * size
    return cards[first : first + size]


def _unsure(card: JudgedCard, says: AnswerSet) -> float:
    return sum(card.share(answer) for answer in says.order[1:-1])


def _rows(
    room: RoomView, step_id: str, cards: Sequence[JudgedCard], says: AnswerSet, elapsed_ms: float
) -> list[Row]:
    """The rows of a page; the last one comes first."""
    height = min(_TALLEST, (_BOTTOM - _TOP + _GAP) / max(1, len(cards)) - _GAP)
    owners = {one.card: one.owner for one in room.decisions}
    ends = endings(room, step_id)
    motion, rows = tokens().motion, []
    for place, card in enumerate(cards):
        since = elapsed_ms - _ROW_MS * (len(cards) - 1 - place)
        decided = says.other == "Decision" and says.says(card) == "Decision"
        who = (owners.get(card.card, "") or "By whom?") if decided else ""
        if ruling := ends.get(card.card):
            who = ending_words(ruling, as_decision=decided)
        rows.append(
            Row(
                card=card,
                title=quoted(room.deck.card(card.card).title),
                answers=says,
                y=_TOP + place * (height + _GAP),
                height=height,
                place=place,
                who=who,
                grown=ease_out(since / motion.bar_grow),
                stamped=ease_out((since - motion.bar_grow) / motion.base),
            )
        )
    return rows


def _basis(cards: Sequence[JudgedCard], says: AnswerSet, theme: Theme) -> list[Item]:
    """Who answered, and from when on a card is a finding; at the right of the title."""
    stage, style = tokens().stage(theme), tokens().type("label")
    if not cards:
        return []
    same = len({card.n for card in cards}) == 1
    bound = f"{cards[0].n // 2 + 1} or more" if same else "more than half"
    block = fit(f"{says.stamp.lower()} = {bound}", style, _ASIDE, 1, 32, 28)
    if block.cut:
        block = fit(f"stamped = {bound}", style, _ASIDE, 1, 32, 28)
    right = WIDTH - tokens().space.margin
    return [
        line(people_words(cards), right, 80, style, stage.ink_soft, anchor=Anchor.END),
        *(
            line(one, right, 120, tokens().type("body"), stage.ink_soft, px=block.px, anchor=Anchor.END)
            for one in block.lines
        ),
    ]


def _heads(says: AnswerSet, theme: Theme) -> list[Item]:
    stage, style = tokens().stage(theme), tokens().type("label")
    items: list[Item] = [
        line(says.heading, LEFT + 32, _HEADS, style, stage.ink_soft),
        line("The room says", STAMP_X, _HEADS, style, stage.ink_soft),
    ]
    x, gap = BAR_X, 36.0
    room_for = (BAR_WIDTH + 30 - gap * (len(says.order) - 1)) / len(says.order) - 50
    px = min(fit(answer, style, room_for, 1, 32, 28).px for answer in says.order)
    for place, answer in enumerate(says.order):
        paint, _ = paint_of(place, len(says.order) - 1, says.suit, theme)
        left = STAMP_X - 40 - x - 50 if place == len(says.order) - 1 else room_for * 1.5
        words = fit(answer, style, left, 1, px, 28)
        items.append(Rect(x, _HEADS - 27, 38, 30, paint, 8))
        items.append(line(words.lines[0], x + 50, _HEADS, style, stage.ink, px=words.px))
        x += 50 + width_of(words.lines[0], style.family, style.weight, words.px) + gap
    return items


def _half(rows: Sequence[Row], theme: Theme) -> list[Item]:
    """The dotted line at half of those who answered."""
    if not rows:
        return []
    length = rows[-1].y + rows[-1].height - _TOP
    paint = Paint(stroke=tokens().stage(theme).ink, stroke_width=5, dash=(0.1, 12))
    return [Path(f"M0,0V{length}", paint, BAR_X + BAR_WIDTH / 2, _TOP)]


def _said(room: RoomView, card: JudgedCard, says: AnswerSet) -> str:
    title = room.deck.card(card.card).title
    return f"{title}: {says.says(card).lower()}, {card.counts[says.lead]} of {card.n} say {says.lead}."
