"""A top card: face, who picked it, four quotes, the verdict, the wishes, what observers counted."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from abcdesk.report.content.cards import CardPage, Wish, votes_line
from abcdesk.report.content.wording import sentences
from abcdesk.report.language import Language
from abcdesk.report.layout.card_face import HEIGHT, WIDTH, draw_card
from abcdesk.report.layout.card_notes import LEFT, NONE, Notes, draw_notes, notes_for
from abcdesk.report.layout.charts import draw_charts
from abcdesk.report.layout.impact import draw_votes
from abcdesk.report.layout.palette import GREY, HAIR, INK2, INK3, WASH, WHITE, edge, suit
from abcdesk.report.layout.pictures import Pictures
from abcdesk.report.layout.plan import Page, Plan
from abcdesk.report.layout.sheet import Sheet
from abcdesk.report.layout.text import Line, lines_of, shortened
from abcdesk.report.layout.type import HEADING, NOTE, SECTION, SMALL, WISH, Style

_SIDE = Style("text", 600, 8.8, 11)
_TEAM = Style("text", 400, 8.8, 12)
_COUNT = Style("text", 600, 9.4, 12)
_OTHERS = Style("text", 400, 9.4, 12, INK2)
_UNDER = Style("text", 400, 8.6, 11.6, INK2)
_SIGN = Style("text", 400, 8.2, 11.4, INK3)
_TRIES = ((7, 6), (6, 5), (5, 4), (4, 3), (3, 2))
"""Most lines of a note and of a wish, from roomy to tight."""


@dataclass(frozen=True, slots=True)
class _WishLines:
    """One wish and its sign, broken into lines."""

    desired: list[Line]
    sign: list[Line]
    is_cut: bool

    @property
    def height(self) -> float:
        return 24 + len(self.desired) * WISH.leading + len(self.sign) * _SIGN.leading


@dataclass(frozen=True, slots=True)
class _Texts:
    """What the room wrote about a card, broken into lines."""

    notes: Notes
    wishes: list[_WishLines]

    @property
    def wishes_height(self) -> float:
        return max((wish.height for wish in self.wishes), default=24.0)


def plan_card(plan: Plan, page: CardPage, pictures: Pictures) -> None:
    """Lay out one card's page."""
    head = plan.head(page.title, page.lead)
    top = head.below - 8
    texts = _texts_that_fit(plan, page, top)
    _keep_what_was_cut(plan, page, texts)

    def draw(sheet: Sheet) -> None:
        head.draw(sheet)
        draw_card(sheet, pictures, page.card, sheet.frame.left, top)
        left_end = _picked_by(sheet, page, top + HEIGHT + 20)
        draw_notes(sheet, page, texts.notes, top)
        right_end = _verdict(sheet, page, top + texts.notes.height + 8)
        y = _wishes(sheet, page, texts.wishes, max(left_end, right_end) + 42)
        _practice(sheet, page, y)

    section = plan.language.say("cards.section")
    plan.add(Page(section, draw, anchor=f"card:{page.card.id}", outline=page.card.title, level=1))


def _texts_that_fit(plan: Plan, page: CardPage, top: float) -> _Texts:
    """Notes and wishes on as many lines as leave room for what stands below them."""
    width = plan.frame.span(4) - 6
    left = top + HEIGHT + 37 + 11.6 * len(page.pickers)
    for most_notes, most_wishes in _TRIES:
        notes = notes_for(plan, page, most_notes)
        texts = _Texts(notes, [_wish_lines(wish, width, most_wishes) for wish in page.wishes])
        end = max(left, top + notes.height + 120) + 56 + texts.wishes_height
        if end <= plan.frame.height - 66 - 86:
            break
    return texts


def _keep_what_was_cut(plan: Plan, page: CardPage, texts: _Texts) -> None:
    for dimension in texts.notes.cut:
        if dimension.note:
            heading = plan.language.say("cards.kept.note", heading=dimension.heading)
            plan.keep(f"{page.card.title}: {heading}", dimension.note.text)
    for wish, lines in zip(page.wishes, texts.wishes, strict=True):
        if lines.is_cut:
            label = f"{page.card.title}: {plan.language.say('cards.kept.wish')}"
            plan.keep(label, f"{wish.desired}\n{wish.sign}".strip())


def _picked_by(sheet: Sheet, page: CardPage, y: float) -> float:
    """The teams with a dot each, or the groups' counts; gives where it ends."""
    left = sheet.frame.left
    if not page.pickers and not page.picked_lines:
        return y
    sheet.text(left, y, page.picked_heading, _SIDE)
    step = 15.0 if len(page.pickers) <= 7 else 11.6
    y += 17
    colour = suit(page.card.colour).fill
    for name, did in page.pickers:
        if did:
            sheet.dot(left + 5, y - 3, 4, fill=colour, line=edge(page.card.colour), pt=0.7)
        else:
            sheet.dot(left + 5, y - 3, 4, fill=WHITE, line=GREY, pt=0.9)
        style = _TEAM if did else _TEAM.but(colour=INK3)
        sheet.lines(
            left + 17, y, shortened(lines_of(name, style, WIDTH - 12, even=False), 1, WIDTH - 12)[0], 12
        )
        y += step
    for name, count in page.picked_lines:
        sheet.lines(left, y, shortened(lines_of(name, _TEAM, WIDTH - 40, even=False), 1, WIDTH - 40)[0], 12)
        sheet.text(left + WIDTH, y, count, _TEAM, "right")
        y += step
    return y - step + 3


def _verdict(sheet: Sheet, page: CardPage, top: float) -> float:
    """The verdict on a wash; gives where it ends."""
    right = sheet.frame.right
    width = right - LEFT
    note = (
        shortened(lines_of(page.verdict_note, _UNDER, width - 32), 2, width - 32)[0]
        if page.verdict_note
        else []
    )
    height = (86.0 if page.votes.n else 56.0) + len(note) * 11.6
    sheet.box(LEFT, top, width, height, fill=WASH)
    x = LEFT + 16
    sheet.text(x, top + 22, sheet.language.say("verdict.question"), HEADING)
    sheet.text(right - 16, top + 22, page.decision, HEADING, "right")
    y = top + 40
    if page.votes.n:
        draw_votes(sheet, page.votes, x, top + 33, width - 32, 15)
        sheet.text(x, top + 65, votes_line(sheet.language, page.votes), _COUNT)
        sheet.text(right - 16, top + 65, _other_votes(sheet.language, page), _OTHERS, "right")
        y = top + 81
    else:
        sheet.text(x, y, page.verdict, _COUNT)
        y += 16
    sheet.lines(x, y, note, 11.6)
    return top + height


def _other_votes(language: Language, page: CardPage) -> str:
    votes = page.votes
    no = votes.yes >= votes.needed
    return language.say("verdict.others", unsure=votes.unsure, no=no, n=votes.no if no else votes.yes)


def _wish_lines(wish: Wish, width: float, most: int) -> _WishLines:
    desired, one = shortened(lines_of(wish.desired, WISH, width), most, width)
    sign, other = shortened(lines_of(wish.sign, _SIGN, width), 3, width) if wish.sign else ([], False)
    return _WishLines(desired, sign, one or other)


def _wishes(sheet: Sheet, page: CardPage, wishes: Sequence[_WishLines], y: float) -> float:
    """Desired behaviours side by side under the suit's colour; gives where they end."""
    frame = sheet.frame
    sheet.text(frame.left, y, sheet.language.say("cards.instead"), SECTION)
    y += 14
    if not wishes:
        sheet.rule(frame.left, y, frame.content, 2, HAIR)
        sheet.text(frame.left, y + 21, sheet.language.say("cards.none_noted"), NONE)
        return y + 24
    ends = [y]
    for place in range(3):
        x = frame.column(place * 4)
        colour = suit(page.card.colour).fill if place < len(wishes) else HAIR
        sheet.rule(x, y, frame.span(4), 2, colour)
        if place < len(wishes):
            below = sheet.lines(x, y + 21, wishes[place].desired, WISH.leading)
            ends.append(sheet.lines(x, below + 1.5, wishes[place].sign, _SIGN.leading))
    return max(ends) - 11


def _practice(sheet: Sheet, page: CardPage, y: float) -> None:
    """What observers counted, or that nothing was practised."""
    frame = sheet.frame
    foot = frame.height - 66
    if page.charts and foot - y > 110:
        draw_charts(sheet, page.charts, page.charts_heading, y + 36, foot)
        sheet.text(frame.left, foot, _bars_note(sheet.language, page), NOTE)
        return
    top = min(y + 32, foot - 54)
    sheet.box(frame.left, top, frame.content, 56, fill=WASH)
    heading = page.practice if not page.charts else sheet.language.say("cards.practised")
    sheet.text(frame.left + 16, top + 22, heading, _SIDE.but(pt=9.2))
    sheet.text(frame.left + 16, top + 38, page.follows, SMALL)


def _bars_note(language: Language, page: CardPage) -> str:
    wanted = language.say("cards.dark_bars") if any(c.wanted for c in page.charts) else ""
    other = language.say("cards.grey_bars") if any(not c.wanted for c in page.charts) else ""
    return sentences(wanted, other, page.follows)
