"""The last slide: thank you, the promises the room trusts most, and when it meets again."""

from __future__ import annotations

from statistics import fmean, median_low

from abcdesk.domain.cards import Deck
from abcdesk.domain.records import Behaviour, Commitment
from abcdesk.domain.show import Spot
from abcdesk.projector.dates import long_date
from abcdesk.projector.draw import card_surface, line, lines, mark, suit_colours
from abcdesk.projector.frame import footer
from abcdesk.projector.room import RoomView
from abcdesk.projector.sea import bottom, moved, sky, wave
from abcdesk.projector.shapes import ease_out
from abcdesk.projector.slide import HEIGHT, WIDTH, Anchor, Item, Paint, Path, Picture, Rect, Slide
from abcdesk.projector.slides.commitments import short_date
from abcdesk.projector.words import listed, plural, spelt
from abcdesk.textsize import Fitted, fit
from abcdesk.tokens import Theme, tokens

MOST = 3
_TOP, _HEIGHT, _GAP, _BAND = 214, 322, 32, 26
_WHITE = "#FFFFFF"
_CELLS = {"attitude": (1536.0, 822.0), "culture": (1704.0, 826.0), "behaviour": (1636.0, 912.0)}
"""The middles of the three cells of the small iceberg in the scene ``close-sea``."""


def close(room: RoomView, spot: Spot, theme: Theme, elapsed_ms: float) -> Slide:
    """What was promised and when we meet again, with the iceberg in the lamp's beam."""
    stage = tokens().stage(theme)
    shown = most_trusted(room.commitments)
    scene = "scene:close-sea" if theme == "light" else "scene:close-sea-dark"
    heading = close_title(len(shown), len(room.commitments), any(one.confidence for one in shown))
    thanks = fit(heading, tokens().type("card_title"), WIDTH - 128, 1, 132, 72)
    again = meet_again(room, room.step(spot.step).prompt)
    items: list[Item] = [
        Picture(0, 0, WIDTH, HEIGHT, scene),
        Rect(0, 40, WIDTH, 150, Paint(sky(theme))),
        Path(wave(974, 5), Paint(tokens().iceberg.sea[-1])),
        *([Path(wave(974, 5), Paint(stage.bg, 0.5))] if theme == "dark" else []),
        *_signs(room.deck),
        *lines(thanks, 64, 158, tokens().type("card_title"), stage.ink),
        *_cards(room, shown, theme, elapsed_ms),
        *_again(again, bool(shown), theme),
        *_kept(room),
        *footer(room, spot.step, theme, ink=_WHITE, soft=tokens().iceberg.edge, marks="dark"),
    ]
    spoken = f"{heading} {'; '.join(one.text for one in shown)} {' '.join(again)}".strip()
    motion = tokens().motion.gauge_swing
    return Slide(f"close:{len(shown)}", spoken, sky(theme), tuple(items), motion, floor=bottom(theme))


def most_trusted(commitments: tuple[Commitment, ...]) -> tuple[Commitment, ...]:
    """At most three commitments, those of most confidence; listed by date."""
    by_trust = sorted(commitments, key=_trust, reverse=True)[:MOST]
    return tuple(sorted(by_trust, key=lambda one: (one.due is None, str(one.due), one.position)))


def _trust(commitment: Commitment) -> tuple[int, float, int]:
    """Middle answer, then mean; without a vote last, and the earlier one first among equals."""
    votes = commitment.confidence
    return (
        (median_low(votes), fmean(votes), -commitment.position) if votes else (0, 0.0, -commitment.position)
    )


def close_title(shown: int, made: int, voted: bool) -> str:
    """Thanks, and what the cards below are."""
    if not shown:
        return "Thank you for saying it aloud"
    if made > shown and voted:
        return f"Thank you. The {spelt(shown)} promises you trust most:"
    if made > shown:
        return f"Thank you. {spelt(shown).title()} of your {spelt(made)} promises:"
    return "Thank you. This is your promise:" if shown == 1 else "Thank you. These are your promises:"


def meet_again(room: RoomView, prompt: str) -> tuple[str, ...]:
    """When the room meets again, and what the facilitator wrote; either may be missing."""
    date = room.info.follow_up
    if date is None:
        return (prompt,) if prompt else ()
    again = f"We meet again on {long_date(date)}"
    return (again, prompt) if prompt and long_date(date) not in prompt else (again,)


def what_stays(room: RoomView) -> str:
    """What goes into the report, counted."""
    slips = sum(found.handed_in for found in room.rounds.values() if found.standings)
    counts = (
        (slips, "list of cards", "lists of cards"),
        (len(room.impacts), "note", "notes"),
        (len(room.commitments), "promise", "promises"),
    )
    parts = [plural(number, one, many) for number, one, many in counts if number]
    return f"{listed(parts)} go into the report." if parts else ""


def _signs(deck: Deck) -> list[Item]:
    """The suits' marks in the cells of the small iceberg."""
    items: list[Item] = []
    for suit in deck.suits:
        if suit.colour in _CELLS:
            x, y = _CELLS[suit.colour]
            size = 40 if suit.colour == "behaviour" else 56
            on = tokens().suit(suit.colour, "light").on
            items.append(mark(suit.colour, x - size / 2, y - size / 2, size, on))
    return items


def _cards(room: RoomView, shown: tuple[Commitment, ...], theme: Theme, elapsed_ms: float) -> list[Item]:
    """The promises side by side; they rise one after the other."""
    count = max(1, len(shown))
    width = (WIDTH - 128 - _GAP * (count - 1)) / count
    items: list[Item] = []
    for place, one in enumerate(shown):
        arrival = ease_out((elapsed_ms - place * 200) / 500)
        card = _card(room, one, place + 1, 64 + place * (width + _GAP), width, theme)
        items += [moved(item, 0, (1 - arrival) * 40) for item in card] if arrival > 0 else []
    return items


def _card(room: RoomView, one: Commitment, number: int, x: float, width: float, theme: Theme) -> list[Item]:
    stage, style = tokens().stage(theme), tokens().type("heading")
    band, figure = _origin(room, one, theme)
    words = _promise(one.text, width - 156)
    label = tokens().type("label")
    owner = fit(one.owner, label, width - 230, 1, 32, 28)
    if owner.cut:
        owner = fit(one.owner, label, width - 230, 2, 30, 28)
    when = short_date(one.due) if one.due else ""
    foot = _TOP + _HEIGHT - 26
    return [
        *card_surface(x, _TOP, width, _HEIGHT, theme),
        Path(_lid(width), Paint(band), x, _TOP),
        line(str(number), x + 30, _TOP + 122, tokens().type("rank_first"), figure, px=96),
        *lines(words, x + 112, _TOP + 44 + words.px * 0.86, style, stage.ink, leading=1.06),
        Rect(x + 32, _TOP + _HEIGHT - 84, width - 64, 3, Paint(stage.line), 1.5),
        *(
            lines(owner, x + 32, foot - (len(owner.lines) - 1) * 19, label, stage.ink_soft, leading=1.05)
            if one.owner
            else []
        ),
        line(when, x + width - 32, foot, tokens().type("list_title"), stage.ink, px=44, anchor=Anchor.END),
    ]


def _promise(text: str, width: float) -> Fitted:
    """The words of a promise, as large as three or four lines allow."""
    style = tokens().type("heading")
    for most, largest, smallest in ((2, 72, 60), (3, 60, 48), (4, 48, 38), (5, 38, 28)):
        block = fit(text, style, width, most, largest, smallest)
        if not block.cut:
            return block
    return fit(text, style, width, 6, 32, 28)


def _origin(room: RoomView, one: Commitment, theme: Theme) -> tuple[str, str]:
    """Band and figure in the colour of the suit the promise comes from, else in ink."""
    stage = tokens().stage(theme)
    source: Behaviour | None = next((b for b in room.behaviours if b.id == one.behaviour), None)
    if source is None or source.card not in room.deck:
        return stage.ink_soft, stage.ink_soft
    colours = suit_colours(room.deck, room.deck.card(source.card), theme)
    return colours.fill, colours.text


def _lid(width: float) -> str:
    """The band along a card's upper edge, rounded as the card is."""
    r = tokens().radius.row
    return f"M0,{_BAND}V{r}A{r},{r} 0 0 1 {r},0H{width - r:.1f}A{r},{r} 0 0 1 {width:.1f},{r}V{_BAND}Z"


def _again(again: tuple[str, ...], with_cards: bool, theme: Theme) -> list[Item]:
    """The next date large, the facilitator's line below; the ship sails right of them."""
    stage, style, note = tokens().stage(theme), tokens().type("heading"), tokens().type("note")
    if not again:
        return []
    y = 626.0 if with_cards else 420.0
    width = 900.0 if with_cards else WIDTH - 128
    first = fit(again[0], style, width, 1, 76, 56)
    if first.cut:
        first = fit(again[0], style, width, 2, 56, 36)
    items = lines(first, 64, y, style, stage.ink)
    below = y + 62 + (len(first.lines) - 1) * first.px * style.line
    if len(again) > 1 and below < 720:
        second = fit(again[1], note, width, 1, 40, 28)
        items += lines(second, 64, below, note, stage.ink_soft)
    return items


def _kept(room: RoomView) -> list[Item]:
    """Under water: what goes on from here, in figures."""
    style, body = tokens().type("heading"), tokens().type("body")
    items: list[Item] = [line("There is light down here now", 64, 872, style, _WHITE)]
    stays = what_stays(room)
    if stays:
        items += lines(fit(stays, body, 830, 1, 36, 28), 64, 930, body, _WHITE)
    return items
