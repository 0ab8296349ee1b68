"""Slides of a behaviour step: instead of what one hears today, what one will see."""

from __future__ import annotations

from abcdesk.domain.records import Behaviour, Perspective
from abcdesk.domain.show import Spot
from abcdesk.domain.steps.behaviour import PER_SLIDE
from abcdesk.projector.card_box import card_box
from abcdesk.projector.draw import card_surface, centred, line, lines, suit_colours
from abcdesk.projector.frame import footer, title
from abcdesk.projector.room import RoomView
from abcdesk.projector.sent_back import sent_back
from abcdesk.projector.shapes import arrow_disc, ease_out
from abcdesk.projector.slide import Anchor, Answer, Item, Paint, Path, Picture, Rect, Slide
from abcdesk.projector.spotlight import items_of
from abcdesk.projector.words import listed, plural, quoted
from abcdesk.textsize import fit
from abcdesk.tokens import Theme, tokens

_LEFT, _WIDTH, _TOP, _BOTTOM = 592, 1264, 214, 984
_QUESTION = "What would I see, walking through your department?"


def behaviours(room: RoomView, spot: Spot, theme: Theme, elapsed_ms: float) -> Slide:
    """At most four behaviours worded for one card; before the first one the question alone."""
    card = room.deck.card(spot.cue.card)
    stage = tokens().stage(theme)
    mine = [behaviour for behaviour in room.behaviours if behaviour.card == card.id]
    slogans = [row.text for row in room.sent_back if row.card == card.id]
    page = max(1, spot.cue.place)
    shown = mine[(page - 1) * PER_SLIDE : page * PER_SLIDE]
    items = [
        *title(_question(room, spot), theme),
        *card_box(room, card.id, card.title, theme),
        *(sent_back(slogans, theme, elapsed_ms) if slogans else _instead(card.saying, theme)),
        *footer(room, spot.step, theme),
    ]
    if shown:
        items += _heads(room, shown, theme)
    else:
        items += _waiting(theme)
    answers = tuple(
        Answer(one.desired, tuple(_row(room, one, place, len(shown), theme, elapsed_ms)))
        for place, one in enumerate(shown)
    )
    items += items_of(answers)
    spoken = f"{card.title}: {plural(len(mine), 'desired behaviour')}."
    name = f"behaviours:{card.id}:{page}:{len(shown)}:{len(slogans)}"
    motion = tokens().motion.slow if slogans else tokens().motion.base
    return Slide(name, spoken, stage.bg, tuple(items), motion, answers)


def worded_by(room: RoomView, behaviours: list[Behaviour]) -> str:
    """Whose words these are: names of groups, or of perspectives."""
    perspectives = {
        Perspective.IT: "IT",
        Perspective.USERS: "the users",
        Perspective.LEADERSHIP: "leadership",
        Perspective.OTHER: "others",
    }
    names = {group.id: group.name for group in room.groups}
    names.update({str(key): name for key, name in perspectives.items()})
    who = dict.fromkeys(names.get(one.worded_by, one.worded_by) for one in behaviours if one.worded_by)
    return f"in the words of {listed(list(who))}" if who else ""


def _question(room: RoomView, spot: Spot) -> str:
    return room.step(spot.step).prompt or _QUESTION


def _instead(saying: str, theme: Theme) -> list[Item]:
    """What one hears today, under the card."""
    if not saying:
        return []
    stage, style = tokens().stage(theme), tokens().type("quote")
    block = fit(quoted(saying), style, 470, 6, 40, 30)
    return [
        line("What one hears today", 64, 664, tokens().type("label"), stage.ink_soft),
        *lines(block, 64, 722, style, stage.ink_soft, leading=1.3),
    ]


def _heads(room: RoomView, shown: list[Behaviour], theme: Theme) -> list[Item]:
    stage, semantic = tokens().stage(theme), tokens().semantic(theme)
    style = tokens().type("label")
    return [
        line("What one will see instead", _LEFT, 192, style, semantic.done),
        line(worded_by(room, shown), _LEFT + _WIDTH, 192, style, stage.ink_soft, anchor=Anchor.END),
    ]


def _waiting(theme: Theme) -> list[Item]:
    stage = tokens().stage(theme)
    dashed = Paint(stage.surface, stroke=stage.ink_soft, stroke_width=4, dash=(16, 12))
    return [
        Rect(_LEFT, _TOP, _WIDTH, 242, dashed, tokens().radius.row),
        line(
            "Something one can watch, not a slogan",
            _LEFT + 64,
            _TOP + 138,
            tokens().type("heading"),
            stage.ink_soft,
        ),
    ]


def _row(
    room: RoomView, behaviour: Behaviour, place: int, count: int, theme: Theme, elapsed_ms: float
) -> list[Item]:
    """One behaviour: spine in suit colour, arrow, the words, and the eye that says one can watch it."""
    stage, semantic = tokens().stage(theme), tokens().semantic(theme)
    gap = 18.0
    height = min(242.0, (_BOTTOM - _TOP - gap * (count - 1)) / count)
    slide_in = (1 - ease_out(elapsed_ms / tokens().motion.base)) * 60 if place == count - 1 else 0.0
    x, y = _LEFT + slide_in, _TOP + place * (height + gap)
    colours = suit_colours(room.deck, room.deck.card(behaviour.card), theme)
    style = tokens().type("heading")
    wide = _WIDTH - 150 - 150
    block = fit(behaviour.desired, style, wide, 3 if height > 200 else 2, 56, 40)
    if block.cut:
        block = fit(behaviour.desired, style, wide, 4 if height > 200 else 3, 40, 28)
    middle = y + height / 2
    return [
        *card_surface(x, y, _WIDTH, height, theme),
        Path(
            f"M28,0V{height}H20A20,20 0 0 1 0,{height - 20}V20A20,20 0 0 1 20,0Z", Paint(colours.fill), x, y
        ),
        *arrow_disc(x + 84, middle, 27, stage.ink, stage.surface),
        *lines(block, x + 146, centred(block, middle, style), style, stage.ink),
        Picture(x + _WIDTH - 118, middle - 40, 80, 80, "icon:eye", tint=semantic.done),
    ]


SLIDES = {"behaviours": behaviours}
