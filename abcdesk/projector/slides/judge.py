"""Slides of a judge step: the statement with its answers, and what the room answered."""

from __future__ import annotations

from abcdesk.domain.published import PublishedAgreement
from abcdesk.domain.show import Spot
from abcdesk.domain.steps.judge import JudgedCard, answers_of
from abcdesk.projector.draw import card_picture, card_surface, centred, fitted, line, lines, mark
from abcdesk.projector.frame import footer, title
from abcdesk.projector.people import MOST_FIGURES, person
from abcdesk.projector.room import RoomView
from abcdesk.projector.slide import Anchor, Answer, Ellipse, Item, Paint, Rect, Slide
from abcdesk.projector.slides.answers import answers
from abcdesk.projector.slides.dial import dial
from abcdesk.projector.slides.gaps import gaps
from abcdesk.projector.spotlight import items_of
from abcdesk.projector.words import plural, quoted, spelt, started
from abcdesk.published import agreement_on
from abcdesk.textsize import Fitted, fit
from abcdesk.tokens import Theme, tokens

_LEFT, _WIDTH, _TOP = 592, 1264, 158
_BAR = 112
_SAYING_Y, _LEADING = 652.0, 1.1
_ABOVE_SHARE, _ABOVE_BASE = 806.0, 900.0
_PUBLISHED_AFTER_MS = 1200


def question(room: RoomView, spot: Spot, theme: Theme, elapsed_ms: float) -> Slide:
    """The card as a statement, and the answers to choose from."""
    step, card = room.step(spot.step), room.deck.card(spot.cue.card)
    stage, answers = tokens().stage(theme), answers_of(step)
    height = min(226.0, (832 - 18 * (len(answers) - 1)) / len(answers))
    items = [
        *title(step.prompt or step.title, theme),
        *_statement(room, card.id, "", "", theme),
        *footer(room, step.id, theme),
    ]
    for place, answer in enumerate(answers):
        y = _TOP + place * (height + 18)
        items += card_surface(_LEFT, y, _WIDTH, height, theme)
        style = tokens().type("rank_first")
        block = fit(started(answer), style, _WIDTH - 140, 1, min(96, round(height * 0.45)), 40)
        items += lines(block, _LEFT + 64, centred(block, y + height / 2, style), style, stage.ink)
    return Slide(
        f"question:{step.id}:{card.id}", f"{card.title}: {', '.join(answers)}?", stage.bg, tuple(items)
    )


def answer(room: RoomView, spot: Spot, theme: Theme, elapsed_ms: float) -> Slide:
    """The counts of the room, and of each group that is large enough to stand alone."""
    step, card = room.step(spot.step), room.deck.card(spot.cue.card)
    counted = room.judged.get((step.id, card.id))
    if counted is None or not counted.n:
        return question(room, spot, theme, elapsed_ms)
    first = answers_of(step)[0]
    words = finding(counted, first)
    agreement = agreement_on(step, card.id)
    bars = _bars(room, counted, 590 if agreement else 760, theme)
    share = f"{round(100 * counted.share(first))} %"
    base = f"{first}: {counted.counts[first]} of {counted.n}"
    items = [
        *title(words, theme),
        *_statement(room, card.id, share if counted.n >= 10 else "", base, theme),
        *_legend(answers_of(step), theme),
        *items_of(bars),
        *([] if agreement else _too_few(room, step.id, theme)),
        *(_published(agreement, theme) if agreement and elapsed_ms >= _PUBLISHED_AFTER_MS else []),
        *footer(room, step.id, theme),
    ]
    spoken = f"{card.title}. {words}."
    if agreement:
        spoken = f"{spoken} {agreement.words}. {agreement.source} {agreement.caveat}"
    motion = _PUBLISHED_AFTER_MS if agreement else 0
    name = f"answer:{step.id}:{card.id}"
    return Slide(name, spoken, tokens().stage(theme).bg, tuple(items), motion, tuple(bars))


def finding(counted: JudgedCard, answer: str) -> str:
    """The room's answer as a sentence: who says what, of how many."""
    number, whole = counted.counts[answer], counted.n
    if number == whole:
        return (
            f"All {spelt(whole)} say {quoted(answer)}" if whole > 1 else f"The one answer: {quoted(answer)}"
        )
    if number == 0:
        return f"Not one of {spelt(whole)} says {quoted(answer)}"
    return f"{started(spelt(number))} of {spelt(whole)} {'says' if number == 1 else 'say'} {quoted(answer)}"


def _statement(room: RoomView, card_id: str, share: str, base: str, theme: Theme) -> list[Item]:
    """The card's statement on a panel in its suit's colour."""
    card = room.deck.card(card_id)
    suit = room.deck.suit_of(card).colour
    colours = tokens().suit(suit, theme)
    style, quote = tokens().type("row_title"), tokens().type("quote")
    words = _saying(quoted(card.saying or card.title), _ABOVE_SHARE if share else _ABOVE_BASE)
    items: list[Item] = [
        Rect(64, _TOP, 480, 832, Paint(colours.panel), tokens().radius.panel),
        *card_picture(room.deck, card, 86, 180, 436, 327, tokens().radius.card),
        mark(suit, 94, 544, 40, colours.panel_on),
        line(card.title, 148, 575, tokens().type("footer"), colours.panel_on)
        if len(card.title) < 26
        else line(room.deck.suit_of(card).title, 148, 575, tokens().type("footer"), colours.panel_on),
        *lines(words, 94, _SAYING_Y, style, colours.panel_on, leading=_LEADING),
    ]
    if share:
        bottom = tokens().type("hero_number")
        items.append(line(share, 94, 920, bottom, colours.panel_on, px=120, tabular=True))
        items.append(line(base, 94, 966, tokens().type("body"), colours.panel_on, px=30))
    elif base:
        items.append(line(base, 94, 950, quote, colours.panel_on, px=38))
    return items


def _saying(words: str, lowest: float) -> Fitted:
    """The statement as large as it ends above this height."""
    style = tokens().type("row_title")
    for px in (52, 46, 40):
        block = fit(words, style, 420, 5, px, 34)
        if not block.cut and _SAYING_Y + (len(block.lines) - 1) * block.px * _LEADING <= lowest:
            return block
    return fit(words, style, 420, 5, 40, 34)


def _paint(place: int, last: int, theme: Theme) -> tuple[Paint, str]:
    """Fill and ink of an answer: the first filled, the last in soft ink, those between dashed."""
    stage = tokens().stage(theme)
    if place == 0:
        teal = tokens().suit("culture", theme)
        return Paint(teal.fill), teal.on
    if place == last:
        return Paint(stage.ink_soft), stage.bg
    return Paint(stage.surface, stroke=stage.ink_soft, stroke_width=4, dash=(14, 10)), stage.ink


def _legend(answers: tuple[str, ...], theme: Theme) -> list[Item]:
    items: list[Item] = []
    x = float(_LEFT)
    style = tokens().type("label")
    for place, word in enumerate(answers):
        paint, _ = _paint(place, len(answers) - 1, theme)
        items.append(Rect(x, 166, 44, 32, paint, 8))
        text = line(word, x + 58, 193, style, tokens().stage(theme).ink)
        items.append(text)
        x += 58 + 17 * len(word) + 48
    return items


def _published(agreement: PublishedAgreement, theme: Theme) -> list[Item]:
    """What others are said to have answered, as rings on the bars' own scale, with what there is against
    it."""
    stage, style = tokens().stage(theme), tokens().type("label")
    y, rings = 888.0, Paint(stage.bg, stroke=stage.ink_soft, stroke_width=5)
    items: list[Item] = [
        line(agreement.words, _LEFT, y - 32, style, stage.ink_soft, px=32),
        line("100%", _LEFT + _WIDTH, y - 32, tokens().type("footer"), stage.ink_soft, anchor=Anchor.END),
        Rect(_LEFT, y - 2, _WIDTH, 4, Paint(stage.line)),
    ]
    stacked: dict[int, int] = {}
    for share in agreement.shares:
        above = stacked.get(share, 0)
        stacked[share] = above + 1
        items.append(Ellipse(_LEFT + _WIDTH * share / 100, y - 26 * above, 11, 11, rings))
    caveat = fit(f"{agreement.source} {agreement.caveat}", tokens().type("footer"), _WIDTH, 2, 30, 28)
    return [*items, *lines(caveat, _LEFT, y + 46, tokens().type("footer"), stage.ink_soft, leading=1.25)]


def _bars(room: RoomView, counted: JudgedCard, space: float, theme: Theme) -> list[Answer]:
    """The whole room first, then its groups; groups too small to stand alone are not among them."""
    rows = [("The whole room", counted.counts)]
    rows += [
        (group.name, counted.by_group[group.id]) for group in room.groups if group.id in counted.by_group
    ]
    rows = rows[: 4 if space > 700 else 3]
    pitch = min(250.0, space / len(rows))
    height = min(_BAR, pitch - 120)
    return [
        Answer(name, tuple(_bar(name, counts, 222 + place * pitch, height, theme)))
        for place, (name, counts) in enumerate(rows)
    ]


def _too_few(room: RoomView, step_id: str, theme: Theme) -> list[Item]:
    if not room.hidden_groups.get(step_id, ()):
        return []
    words = "Groups of fewer than five people are not shown alone."
    return [line(words, _LEFT, 984, tokens().type("footer"), tokens().stage(theme).ink_soft)]


def _bar(name: str, counts: dict[str, int], y: float, height: float, theme: Theme) -> list[Item]:
    stage, whole = tokens().stage(theme), sum(counts.values())
    label = fitted(name, tokens().type("list_title"), 700, 1)
    items: list[Item] = [
        *lines(label, _LEFT, y + 40, tokens().type("list_title"), stage.ink),
        line(
            plural(whole, "person", "people"),
            _LEFT + _WIDTH,
            y + 38,
            tokens().type("footer"),
            stage.ink_soft,
            anchor=Anchor.END,
        ),
    ]
    x = float(_LEFT)
    for place, count in enumerate(counts.values()):
        if not count:
            continue
        paint, ink = _paint(place, len(counts) - 1, theme)
        width = _WIDTH * count / whole
        items.append(Rect(x, y + 56, width - 6, height, paint, 10))
        items += _people(count, x, y + 56, width - 6, height, ink, whole)
        number = tokens().type("rank_other")
        items.append(
            line(
                str(count),
                x + width / 2,
                y + 56 + height + 50,
                number,
                stage.ink,
                px=48,
                anchor=Anchor.MIDDLE,
            )
        )
        x += width
    return items


def _people(count: int, x: float, y: float, width: float, height: float, ink: str, whole: int) -> list[Item]:
    """A figure a person, where they are few enough to be seen."""
    if whole > 3 * MOST_FIGURES or width / count < 34 or height < 60:
        return []
    scale = min(1.3, (width / count - 6) / 37, (height - 24) / 48)
    items: list[Item] = []
    for place in range(count):
        middle = x + width * (place + 0.5) / count
        items += person(middle - 18.5 * scale, y + (height - 48 * scale) / 2, ink, scale)
    return items


SLIDES = {"question": question, "answer": answer, "answers": answers, "dial": dial, "gaps": gaps}
