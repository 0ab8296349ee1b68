"""Think or know: the top cards of a guess, and whether each is opinion, asked or measured."""

from __future__ import annotations

from dataclasses import dataclass

from abcdesk.domain.guesses import Guess
from abcdesk.domain.records import Evidence
from abcdesk.domain.show import Spot
from abcdesk.projector import guess_words as say
from abcdesk.projector.draw import card_picture, card_surface, centred, line, lines
from abcdesk.projector.evidence_pill import pill
from abcdesk.projector.frame import footer, title
from abcdesk.projector.ranking import rank_label
from abcdesk.projector.room import RoomView, Round
from abcdesk.projector.shapes import ease_out
from abcdesk.projector.slide import WIDTH, Anchor, Answer, Ellipse, Item, Paint, Rect, Slide
from abcdesk.projector.spotlight import items_of
from abcdesk.textsize import fit
from abcdesk.tokens import Theme, tokens

_LEFT, _RIGHT, _TOP = 64.0, 1856.0, 222.0
_HEIGHT, _GAP = 128.0, 14.0
_STOPS = {Evidence.OPINION: 736.0, Evidence.ASKED: 970.0, Evidence.MEASURED: 1204.0}
_TITLE_X, _TITLE_WIDTH = 310.0, 296.0
_SOURCE_X = 1352.0
_HEADS_Y, _FOOT_Y = 200.0, 974.0


@dataclass(frozen=True)
class _Row:
    """One guess, where it stands, and how far its pill has slid from "measured" (0 to 1)."""

    guess: Guess
    y: float
    slid: float

    @property
    def middle(self) -> float:
        return self.y + _HEIGHT / 2


def think(room: RoomView, spot: Spot, theme: Theme, elapsed_ms: float) -> Slide:
    """The guesses one below the other; each pill slides back to what the guess rests on."""
    found, guesses = room.rounds[spot.step], room.guesses.get(spot.step, ())
    slid = ease_out(elapsed_ms / tokens().motion.slow)
    items = [*title(say.finding(guesses), theme, 1180), *_aside(found, theme), *_heads(guesses, theme)]
    answers = tuple(
        Answer(
            room.deck.card(guess.card).title,
            tuple(_row(room, found, _Row(guess, _TOP + place * (_HEIGHT + _GAP), slid), theme)),
        )
        for place, guess in enumerate(guesses)
    )
    items += [*items_of(answers), *_foot(found, guesses, theme), *footer(room, spot.step, theme)]
    moving = tokens().motion.slow if any(guess.evidence for guess in guesses) else 0
    spoken, ground = _spoken(room, guesses), tokens().stage(theme).bg
    return Slide(f"think:{spot.step}", spoken, ground, tuple(items), moving, answers)


def _aside(found: Round, theme: Theme) -> list[Item]:
    """Who guessed, how many they are, and what about."""
    stage, label, body = tokens().stage(theme), tokens().type("label"), tokens().type("body")
    about = f"guessed what {say.others(found)} choose"
    who = fit(say.guessers(found), label, 560, 1, 34, 28)
    return [
        *lines(who, _RIGHT, 82, label, stage.ink_soft, anchor=Anchor.END),
        line(about, _RIGHT, 122, body, stage.ink_soft, anchor=Anchor.END),
    ]


def _heads(guesses: tuple[Guess, ...], theme: Theme) -> list[Item]:
    style, ink = tokens().type("label"), tokens().stage(theme).ink_soft
    asked = "Most guessed" if say.finding(guesses) == say.QUESTION else say.QUESTION
    return [
        line(asked, _LEFT, _HEADS_Y, style, ink, px=34),
        *(
            line(kind.value.capitalize(), x, _HEADS_Y, style, ink, px=34, anchor=Anchor.MIDDLE)
            for kind, x in _STOPS.items()
        ),
        line("How do we know?", _SOURCE_X, _HEADS_Y, style, ink, px=34),
    ]


def _row(room: RoomView, found: Round, row: _Row, theme: Theme) -> list[Item]:
    stage, card = tokens().stage(theme), room.deck.card(row.guess.card)
    rank, name = tokens().type("rank_other"), tokens().type("row_title")
    label = rank_label(found, row.guess.standing)
    px = rank.px if len(label) < 3 else 44
    words = fit(card.title, name, _TITLE_WIDTH, 2, 46, 36)
    if words.cut:
        words = fit(card.title, name, _TITLE_WIDTH, 3, 36, 28)
    return [
        *_ground(row, theme),
        line(
            label,
            112,
            row.middle + 20,
            rank,
            stage.ink,
            anchor=Anchor.MIDDLE,
            px=px,
        ),
        *card_picture(room.deck, card, 156, row.middle - 48, 128, 96, tokens().radius.thumb),
        *lines(words, _TITLE_X, centred(words, row.middle, name), name, stage.ink),
        *_track(row, theme),
        *_source(row, theme),
    ]


def _ground(row: _Row, theme: Theme) -> list[Item]:
    """A white card under what is known; a dashed outline about an opinion; a thin one while nobody has
    said."""
    width, stage = _RIGHT - _LEFT, tokens().stage(theme)
    if row.guess.evidence in (Evidence.ASKED, Evidence.MEASURED):
        return card_surface(_LEFT, row.y, width, _HEIGHT, theme)
    paint = (
        Paint(stroke=stage.ink_soft, stroke_width=4, dash=(15, 12))
        if row.guess.evidence
        else Paint(stroke=stage.line, stroke_width=3)
    )
    return [Rect(_LEFT + 2, row.y + 2, width - 4, _HEIGHT - 4, paint, tokens().radius.row)]


def _track(row: _Row, theme: Theme) -> list[Item]:
    """The line with its three stops, and the pill on it."""
    stage, evidence = tokens().stage(theme), row.guess.evidence
    first, last = _STOPS[Evidence.OPINION], _STOPS[Evidence.MEASURED]
    items: list[Item] = [Rect(first, row.middle - 3, last - first, 6, Paint(stage.line), 3)]
    items += [Ellipse(x, row.middle, 11, 11, Paint(stage.line)) for x in _STOPS.values()]
    if evidence is None:
        return items
    at = last + (_STOPS[evidence] - last) * row.slid
    return [*items, *pill(evidence, at, row.middle, theme)]


def _source(row: _Row, theme: Theme) -> list[Item]:
    stage = tokens().stage(theme)
    known = row.guess.evidence in (Evidence.ASKED, Evidence.MEASURED)
    style = tokens().type("label" if known else "body")
    block = fit(row.guess.source, style, WIDTH - 64 - 32 - _SOURCE_X, 2, 36, 30)
    if block.cut:
        block = fit(row.guess.source, style, WIDTH - 64 - 32 - _SOURCE_X, 3, 30, 28)
    ink = stage.ink if known else stage.ink_soft
    return lines(block, _SOURCE_X, centred(block, row.middle, style), style, ink)


def _foot(found: Round, guesses: tuple[Guess, ...], theme: Theme) -> list[Item]:
    """What to do about it at the left; what is claimed elsewhere, with its caveat, at the right."""
    stage, style = tokens().stage(theme), tokens().type("row_title")
    claim = say.claim(found)
    block = fit(say.next_step(guesses, found), style, 780 if claim else 1700, 1, 48, 34)
    items = lines(block, _LEFT, _FOOT_Y, style, stage.ink)
    if claim:
        body = tokens().type("body")
        items.append(line(claim, _RIGHT, _FOOT_Y, body, stage.ink_soft, px=28, anchor=Anchor.END))
    return items


def _spoken(room: RoomView, guesses: tuple[Guess, ...]) -> str:
    rows = "; ".join(
        f"{room.deck.card(one.card).title}, {one.evidence.value if one.evidence else 'nobody has said'}"
        + (f": {one.source}" if one.source else "")
        for one in guesses
    )
    return f"{say.finding(guesses)}. {rows}."
