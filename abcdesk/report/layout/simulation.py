"""Simulation: a row a sign, its rounds as bars on one scale; below, what was learnt in the room's words."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from abcdesk.report.content.simulation import Learnt, Row, Simulation
from abcdesk.report.content.words import Entry
from abcdesk.report.layout.palette import GREY, HAIR, INK, INK3
from abcdesk.report.layout.plan import Page, Plan
from abcdesk.report.layout.sheet import Sheet
from abcdesk.report.layout.text import Line, lines_of
from abcdesk.report.layout.type import HEADING, NOTE, SECTION, Style
from abcdesk.report.layout.words import Piece, PiecesPage, entry_pieces, paged

_SIGN = Style("text", 400, 9.8, 12.4)
_COUNT = Style("serif", 400, 10.4, 12)
_ROUND = Style("text", 400, 7.4, 9, INK3)
_BARS_X, _GAP, _BAR = 262.0, 16.0, 11.0
_ROW = 30.0


def plan_simulation(plan: Plan, content: Simulation) -> None:
    """Lay out the pages: rows and quotes break between pages and the head is repeated."""
    head = plan.head(content.title, content.lead)
    pieces = [*_blocks(plan, content), *_quotes(plan, content.learnt), _note(plan, content)]
    for number, page in enumerate(paged(pieces, head.below + 4, plan.frame.height - 66)):
        anchor = f"simulation:{content.step}" + (f":{number + 1}" if number else "")
        drawn = PiecesPage(head, page)
        plan.add(Page(content.section, drawn.draw, anchor, content.section if not number else ""))


def _blocks(plan: Plan, content: Simulation) -> Iterator[Piece]:
    most = max([1, *(count for row in (*content.relapses, *content.seen) for count in row.counts)])
    for heading, rows, fill in (
        ("simulation.to_stop", content.relapses, GREY),
        ("simulation.to_see", content.seen, INK),
    ):
        if rows:
            yield _heading(plan, plan.language.say(heading), content.rounds)
            for row in rows:
                yield _sign(plan, row, most, fill)
            yield Piece(16, lambda sheet, y: None)


def _heading(plan: Plan, words: str, rounds: Sequence[int]) -> Piece:
    step = _step(plan, len(rounds))

    def draw(sheet: Sheet, y: float) -> None:
        sheet.text(sheet.frame.left, y + 12, words, HEADING)
        for place, number in enumerate(rounds):
            name = sheet.language.say("simulation.round", n=number) if step > 44 else f"{number}"
            sheet.text(_BARS_X + place * step, y + 12, name, _ROUND)
        sheet.rule(sheet.frame.left, y + 18, sheet.frame.content)

    return Piece(20, draw, keep=1)


def _step(plan: Plan, rounds: int) -> float:
    return (plan.frame.right - _BARS_X + _GAP) / max(1, rounds)


def _sign(plan: Plan, row: Row, most: int, fill: str) -> Piece:
    """One sign: its card's tile, its words, a bar and its number for each round."""
    label = f"{plan.language.say('simulation.kept')}: {row.card.title}"
    words = plan.kept(row.words, _SIGN, _BARS_X - plan.frame.left - 38, 2, label)
    step = _step(plan, len(row.counts))
    unit = (step - _GAP - 16) / most

    def draw(sheet: Sheet, y: float) -> None:
        middle = y + _ROW / 2
        sheet.tile(sheet.frame.left, middle - 5, 10, row.card.colour)
        sheet.lines(sheet.frame.left + 20, middle + 3.4 - (len(words) - 1) * 6.2, words, 12.4)
        for place, count in enumerate(row.counts):
            x, width = _BARS_X + place * step, max(1.6, count * unit)
            if count:
                sheet.box(x, middle - _BAR / 2, width, _BAR, fill=fill)
            last = place == len(row.counts) - 1
            style = _COUNT.but(weight=600 if last else 400)
            sheet.text(x + (width + 4 if count else 0), middle + 3.6, f"{count}", style)
        sheet.hair(sheet.frame.left, y + _ROW, sheet.frame.content, HAIR)

    return Piece(_ROW, draw)


def _quotes(plan: Plan, learnt: Sequence[Learnt]) -> Iterator[Piece]:
    """Learning moments, each beside its round and whose words it is in; long ones break over pages."""
    if not learnt:
        return
    yield Piece(34, _draw_heading, keep=1)
    for moment in learnt:
        label = ", ".join(
            part for part in (plan.language.say("simulation.after", n=moment.round), moment.who) if part
        )
        yield from entry_pieces(plan, Entry(label, plan.language.said(moment.text.strip("“”"))))


def _draw_heading(sheet: Sheet, y: float) -> None:
    sheet.text(sheet.frame.left, y + 18, sheet.language.say("simulation.learnt"), SECTION)


def _note(plan: Plan, content: Simulation) -> Piece:
    lines = lines_of(content.note, NOTE, plan.frame.content)
    return Piece(8 + len(lines) * NOTE.leading, lambda sheet, y: _draw_note(sheet, y, lines))


def _draw_note(sheet: Sheet, y: float, lines: Sequence[Line]) -> None:
    sheet.lines(sheet.frame.left, y + 12, lines, NOTE.leading)
