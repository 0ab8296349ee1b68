"""Slides of a follow-up: what became of the promises, and what moved since."""

from __future__ import annotations

from abcdesk.domain.records import CommitmentStatus, EarlierPromise
from abcdesk.domain.show import Spot
from abcdesk.domain.steps.follow_up import PROMISES_A_PAGE
from abcdesk.projector.draw import card_surface, centred, line, lines, suit_colours
from abcdesk.projector.frame import footer, title
from abcdesk.projector.movement import moved
from abcdesk.projector.room import RoomView
from abcdesk.projector.shapes import band, spine
from abcdesk.projector.slide import Answer, Ellipse, Item, Paint, Path, Rect, Slide
from abcdesk.projector.slides.talk import text
from abcdesk.projector.spotlight import items_of
from abcdesk.projector.words import spelt, started
from abcdesk.textsize import fit
from abcdesk.tokens import Theme, tokens

_LEFT, _WIDTH, _TOP, _HEIGHT, _GAP = 64, 1792, 202, 128, 12
_R = 46.0
_WORDS = {
    CommitmentStatus.KEPT: "Kept",
    CommitmentStatus.HALF: "Half",
    CommitmentStatus.DROPPED: "Dropped",
    CommitmentStatus.OPEN: "Open",
}
_QUARTERS = ("#F4B63A", "#C4451F", "#11707F", "#6B3F77")
"""Plan, do, check and act of the wheel, from the upper left on."""


def promises(room: RoomView, spot: Spot, theme: Theme, elapsed_ms: float) -> Slide:
    """Five promises a picture; those before the cue's place have their answer."""
    told = spot.cue.place
    page = max(0, told - 1) // PROMISES_A_PAGE
    shown = room.promises[page * PROMISES_A_PAGE : (page + 1) * PROMISES_A_PAGE]
    done = told >= len(room.promises)
    stage = tokens().stage(theme)
    items: list[Item] = [*title(_title(room, told), theme), *_heads(theme)]
    answers = []
    for place, promise in enumerate(shown):
        is_told = page * PROMISES_A_PAGE + place < told
        row = _row(room, promise, is_told, _TOP + place * (_HEIGHT + _GAP), theme)
        answers.append(Answer(promise.text, tuple(row)))
    items += items_of(answers)
    if done and any(one.status is not CommitmentStatus.KEPT for one in room.promises):
        items += _last_line(room, _TOP + len(shown) * (_HEIGHT + _GAP), theme)
    items += footer(room, spot.step, theme)
    spoken = "; ".join(
        f"{one.text}: {_WORDS[one.status].lower() if n < told else 'not told yet'}"
        for n, one in enumerate(room.promises)
    )
    return Slide(f"promises:{spot.step}:{told}", spoken, stage.bg, tuple(items), answers=tuple(answers))


def _title(room: RoomView, told: int) -> str:
    if told < len(room.promises):
        return "What became of our promises?"
    counts = [
        f"{spelt(number)} {_WORDS[status].lower()}"
        for status in (
            CommitmentStatus.KEPT,
            CommitmentStatus.HALF,
            CommitmentStatus.DROPPED,
            CommitmentStatus.OPEN,
        )
        if (number := sum(one.status is status for one in room.promises))
    ]
    return started(", ".join(counts))


def _heads(theme: Theme) -> list[Item]:
    style, soft = tokens().type("footer"), tokens().stage(theme).ink_soft
    heads = ((446, "What we promised"), (984, "What happened"), (1596, "Who"))
    return [line(words, x, 182, style, soft, px=30) for x, words in heads]


def _row(room: RoomView, promise: EarlierPromise, is_told: bool, y: float, theme: Theme) -> list[Item]:
    stage = tokens().stage(theme)
    dropped = is_told and promise.status is CommitmentStatus.DROPPED
    row, body, label = tokens().type("row_title"), tokens().type("body"), tokens().type("footer")
    middle = y + _HEIGHT / 2
    if dropped:
        edge = Paint(stroke=stage.ink_soft, stroke_width=4, dash=(16, 12))
        items: list[Item] = [Rect(_LEFT + 2, y + 2, _WIDTH - 4, _HEIGHT - 4, edge, 20)]
    else:
        items = [*card_surface(_LEFT, y, _WIDTH, _HEIGHT, theme), _spine(room, promise, y, theme)]
    if is_told:
        items += _wheel(promise.status, 156, middle, theme)
        word = fit(_WORDS[promise.status], row, 190, 1, 54, 40)
        colour = _status_ink(promise.status, theme)
        items += lines(word, 220, centred(word, middle, row), row, colour)
    what = fit(promise.text, row, 510, 2, 46, 30)
    items += lines(what, 446, centred(what, middle, row, 1.08), row, stage.ink, leading=1.08)
    if is_told and promise.outcome:
        said = fit(promise.outcome, body, 580, 3, 34, 28)
        items += lines(said, 984, centred(said, middle, body), body, stage.ink)
    who = fit(promise.owner, label, 244, 3, 30, 28)
    return [*items, *lines(who, 1596, centred(who, middle, label, 1.2), label, stage.ink_soft, leading=1.2)]


def _spine(room: RoomView, promise: EarlierPromise, y: float, theme: Theme) -> Item:
    card = room.deck.card(promise.card) if promise.card in room.deck else None
    fill = suit_colours(room.deck, card, theme).fill if card else tokens().stage(theme).line
    return Path(spine(_HEIGHT), Paint(fill), _LEFT, y)


def _wheel(status: CommitmentStatus, x: float, y: float, theme: Theme) -> list[Item]:
    """The whole wheel, half of it, or the place where it should be."""
    stage = tokens().stage(theme)
    empty = Ellipse(x, y, _R - 3, _R - 3, Paint(stroke=stage.ink_soft, stroke_width=5, dash=(14, 10)))
    quarters = {CommitmentStatus.KEPT: 4, CommitmentStatus.HALF: 2}.get(status, 0)
    pieces: list[Item] = [
        Path(band(x, y, _R, _R * 0.36, 272 - 90 * place, 358 - 90 * place), Paint(_QUARTERS[-place % 4]))
        for place in range(quarters)
    ]
    return pieces if quarters == 4 else [empty, *pieces]


def _status_ink(status: CommitmentStatus, theme: Theme) -> str:
    semantic, stage = tokens().semantic(theme), tokens().stage(theme)
    return {
        CommitmentStatus.KEPT: semantic.done,
        CommitmentStatus.HALF: semantic.warn,
        CommitmentStatus.DROPPED: semantic.stop,
        CommitmentStatus.OPEN: stage.ink_soft,
    }[status]


def _last_line(room: RoomView, y: float, theme: Theme) -> list[Item]:
    stage, style = tokens().stage(theme), tokens().type("heading")
    left = sum(one.status is not CommitmentStatus.KEPT for one in room.promises)
    whom = "For the last one" if left == 1 else f"For the other {spelt(left)}"
    words = f"{whom}: what got in the way, and who takes it now?"
    baseline = min(960.0, y + 56)
    first = line("No blame, no excuse.", 64, baseline, style, stage.ink, px=52)
    return [first, line(words, 500, baseline, tokens().type("body"), stage.ink_soft, px=38)]


SLIDES = {"text": text, "promises": promises, "moved": moved}
