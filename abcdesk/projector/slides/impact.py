"""Slides of an impact step: what a card costs, the question, and the verdict."""

from __future__ import annotations

from abcdesk.domain.records import Dimension, Impact
from abcdesk.domain.show import Spot
from abcdesk.projector.card_box import card_box, standing_words
from abcdesk.projector.draw import card_surface, centred, fitted, line, lines
from abcdesk.projector.frame import footer, title
from abcdesk.projector.gauge import gauge, verdict_colour, verdict_words
from abcdesk.projector.room import RoomView
from abcdesk.projector.shapes import lid, spine
from abcdesk.projector.slide import Anchor, Answer, Item, Paint, Path, Picture, Rect, Slide
from abcdesk.projector.spotlight import items_of
from abcdesk.projector.words import plural, quoted
from abcdesk.textsize import Fitted, fit
from abcdesk.tokens import Theme, tokens

_LEFT, _TOP, _PANEL_WIDTH, _PANEL_HEIGHT, _GUTTER = 592, 158, 616, 400, 32
_HEAD = 96
_NOTES_SHOWN = 2
_QUESTION = "Is this an acceptable business risk?"
_ANSWERS = (
    ("no", "No", "we cannot carry it"),
    ("only_if", "Unsure", "we need to know more"),
    ("yes", "Yes", "we can live with it"),
)


def impact(room: RoomView, spot: Spot, theme: Theme, elapsed_ms: float) -> Slide:
    """The card and what the room says it does, before the verdict."""
    card = room.deck.card(spot.cue.card)
    panels = _panels(room, card.id, theme)
    stage = tokens().stage(theme)
    items = [
        *title(f"What {quoted(card.title)} costs us", theme),
        *card_box(room, card.id, standing_words(room, card.id), theme),
        line("An acceptable business risk?", 64, 646, tokens().type("body"), stage.ink_soft),
        line("We vote in a moment", 64, 706, tokens().type("heading"), stage.ink),
        *items_of(panels),
        *footer(room, spot.step, theme),
    ]
    return Slide(f"impact:{card.id}", _spoken(room, card.id), stage.bg, tuple(items), answers=panels)


def acceptable(room: RoomView, spot: Spot, theme: Theme, elapsed_ms: float) -> Slide:
    """The question, with its three answers, for a show of hands."""
    card = room.deck.card(spot.cue.card)
    stage, colours = tokens().stage(theme), tokens().gauge
    items: list[Item] = [
        *title(_QUESTION, theme),
        *card_box(room, card.id, standing_words(room, card.id), theme),
        *lines(
            fitted(card.title, tokens().type("heading"), 480, 3), 64, 676, tokens().type("heading"), stage.ink
        ),
        line("Hands up, one answer at a time.", _LEFT, 204, tokens().type("body"), stage.ink_soft),
        *footer(room, spot.step, theme),
    ]
    for place, (zone, word, meaning) in enumerate(_ANSWERS):
        y = 238 + place * 252
        items += card_surface(_LEFT, y, 1264, 226, theme)
        items.append(Path(spine(226), Paint(getattr(colours, zone)), _LEFT, y))
        items.append(line(word, _LEFT + 84, y + 145, tokens().type("rank_first"), stage.ink, px=96))
        items.append(line(meaning, 1800, y + 128, tokens().type("note"), stage.ink_soft, anchor=Anchor.END))
    return Slide(f"acceptable:{card.id}", f"{_QUESTION} {card.title}.", stage.bg, tuple(items))


def verdict(room: RoomView, spot: Spot, theme: Theme, elapsed_ms: float) -> Slide:
    """What the room says it does, and whether it will carry that."""
    card = room.deck.card(spot.cue.card)
    stage = tokens().stage(theme)
    found = room.verdicts.get(card.id)
    if found is None:
        return impact(room, spot, theme, elapsed_ms)
    words, panels = verdict_words(found), _panels(room, card.id, theme)
    style = tokens().type("heading")
    items = [
        *title(f"What {quoted(card.title)} costs us", theme),
        *card_box(room, card.id, standing_words(room, card.id), theme),
        line("An acceptable business risk?", 64, 646, tokens().type("body"), stage.ink_soft),
        *lines(fit(words, style, 480, 1, style.px, 40), 64, 706, style, verdict_colour(found, theme)),
        *gauge(found, theme, elapsed_ms),
        *items_of(panels),
        *footer(room, spot.step, theme),
    ]
    spoken = f"{card.title}: {words}. {found.unsure} unsure, {found.acceptable} yes."
    motion = tokens().motion.gauge_swing
    return Slide(f"verdict:{card.id}", spoken, stage.bg, tuple(items), motion, panels)


def notes_shown(notes: tuple[Impact, ...], dimension: Dimension) -> tuple[Impact, ...]:
    """The notes of one panel: the most severe first, as they were written where equally severe."""
    mine = [note for note in notes if note.dimension is dimension]
    return tuple(sorted(mine, key=lambda note: -note.severity))


def _panels(room: RoomView, card_id: str, theme: Theme) -> tuple[Answer, ...]:
    notes = tuple(note for note in room.impacts if note.card == card_id)
    panels = []
    for place, dimension in enumerate(Dimension):
        x = _LEFT + place % 2 * (_PANEL_WIDTH + _GUTTER)
        y = _TOP + place // 2 * (_PANEL_HEIGHT + _GUTTER)
        drawn = _panel(dimension, notes_shown(notes, dimension), x, y, theme)
        panels.append(Answer(dimension.value, tuple(drawn)))
    return tuple(panels)


def _panel(dimension: Dimension, notes: tuple[Impact, ...], x: float, y: float, theme: Theme) -> list[Item]:
    look = tokens().impact(dimension.value)
    items: list[Item] = [
        *card_surface(x, y, _PANEL_WIDTH, _PANEL_HEIGHT, theme),
        Path(lid(_PANEL_WIDTH, _HEAD), Paint(look.fill), x, y),
        Picture(x + 32, y + 18, 60, 60, f"icon:{look.icon}", tint=look.on),
        line(dimension.value.capitalize(), x + 112, y + 67, tokens().type("heading"), look.on),
    ]
    more = len(notes) - _NOTES_SHOWN
    if more > 0:
        label = tokens().type("footer")
        items.append(
            line(
                f"and {plural(more, 'more note')}",
                x + _PANEL_WIDTH - 28,
                y + 60,
                label,
                look.on,
                anchor=Anchor.END,
            )
        )
    if not notes:
        soft = tokens().stage(theme).ink_soft
        items.append(line("nothing noted", x + 66, y + 172, tokens().type("body"), soft))
    return items + _notes(notes[:_NOTES_SHOWN], x, y + _HEAD, look.fill, theme)


def _notes(notes: tuple[Impact, ...], x: float, y: float, fill: str, theme: Theme) -> list[Item]:
    """One or two notes in the room left under a panel's head, all of one size, as large as they fit."""
    style, items = tokens().type("note"), list[Item]()
    if not notes:
        return items
    room_each = (_PANEL_HEIGHT - _HEAD - 28) / len(notes)
    px = min(_fitted_note(note.text, style.px, len(notes)).px for note in notes)
    bullet = fill if theme == "light" else tokens().stage(theme).ink_soft
    for place, note in enumerate(notes):
        block = _fitted_note(note.text, px, len(notes))
        first = centred(block, y + 14 + room_each * (place + 0.5), style)
        items.append(Rect(x + 32, first - block.px * 0.78, 12, block.px * 0.95, Paint(bullet), 4))
        items += lines(block, x + 66, first, style, tokens().stage(theme).ink)
    return items


def _fitted_note(text: str, px: int, notes: int) -> Fitted:
    """A note in two lines (four where it stands alone); a long one in more and smaller lines."""
    style, width = tokens().type("note"), _PANEL_WIDTH - 66 - 32
    few, many = (4, 7) if notes == 1 else (2, 3)
    block = fit(text, style, width, few, px, min(px, 34))
    return fit(text, style, width, many, min(px, 34), 28) if block.cut else block


def _spoken(room: RoomView, card_id: str) -> str:
    notes = [note for note in room.impacts if note.card == card_id]
    return f"{room.deck.card(card_id).title}: {plural(len(notes), 'impact note')}."


SLIDES = {"impact": impact, "acceptable": acceptable, "verdict": verdict}
